/**
 * The settings of reading, one row each: the dialog, what is stored, the attributes of `<html>` and the script in the
 * head of each page derive from it. A new one is a row here, its texts in src/i18n/reading/tools.ts, and its rule in
 * src/styles/statement/reading.css (`:root[data-name='value']`) or its row in effects.ts.
 */
import type { SettingTexts } from '../../i18n/reading/tools.ts';

interface Row {
  /** In the order of the dialog. The empty string is the site's own value, which is not stored. */
  values: readonly string[];
  /**
   * When the value becomes the attribute `data-<name>` of `<html>`: before the first paint, with the script of the page,
   * or never, where scripts alone ask for it.
   */
  attribute: 'early' | 'late' | null;
}

export const readingSettings = {
  theme: { values: ['', 'light', 'dark'], attribute: 'early' },
  size: { values: ['small', 'smaller', '', 'larger', 'large', 'huge'], attribute: 'early' },
  leading: { values: ['close', '', 'wide'], attribute: 'early' },
  /** Shown in these characters; the printed text stays the one that is copied and cited. */
  script: { values: ['', 'hant', 'hans'], attribute: 'late' },
  focus: { values: ['', 'on'], attribute: 'late' },
  /** Shortcuts of a single key. */
  keys: { values: ['', 'off'], attribute: null },
} as const satisfies {
  [Name in keyof SettingTexts]: Row & { values: readonly (keyof SettingTexts[Name]['values'])[] };
};

export type SettingName = keyof typeof readingSettings;
type Value<Name extends SettingName> = Exclude<(typeof readingSettings)[Name]['values'][number], ''>;

/** What is stored; absent means the site's own value. */
export type Settings = { [Name in SettingName]?: Value<Name> | undefined };

export const settingNames = Object.keys(readingSettings) as SettingName[];
