/** The settings of reading: the dialog's texts, the styles and the script in the head have what the table has, and no more. */
import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { allLanguages } from '../../i18n/languages.ts';
import { toolStrings } from '../../i18n/reading/tools.ts';
import { preferencesScript } from '../../layouts/preferences.ts';
import { effects } from '../../reading/settings/effects.ts';
import { readingSettings, type SettingName, settingNames } from '../../reading/settings/table.ts';

const styles = readdirSync('src/styles', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(`src/styles/${name}`, 'utf8'))
  .join('\n');
const styled = [...styles.matchAll(/:root\[data-(\w+)='(\w+)'\]/gu)].map(([, name, value]) => `${name} ${value}`);
const rows = settingNames.map((name) => ({ name, ...readingSettings[name] }));

describe.each(rows)('$name', ({ name, values, attribute }) => {
  test.each(allLanguages)('has a text for each value (%s)', (language) => {
    const { label, values: texts } = toolStrings(language).settings.choices[name];
    expect(label).not.toBe('');
    expect(Object.keys(texts).sort()).toEqual([...values].sort());
  });

  test('has one value of the site, and every other does something', () => {
    expect(values.filter((value) => value === '')).toHaveLength(1);
    const shown = styled.filter((one) => one.startsWith(`${name} `)).map((one) => one.split(' ')[1]);
    if (attribute === 'early') expect([...new Set(shown)].sort()).toEqual(values.filter((one) => one !== '').sort());
    if (attribute === 'late') expect(shown.length > 0 || effects[name] !== undefined).toBe(true);
  });
});

test('the styles ask for no setting and no value that there is not', () => {
  for (const one of styled) {
    const [name = '', value = ''] = one.split(' ');
    expect(settingNames, one).toContain(name);
    expect(readingSettings[name as SettingName].values, one).toContain(value);
  }
});

/** What the script of the head writes on `<html>`, with that in the storage. */
function early(stored: string | null): { attributes: Record<string, string>; classes: string[] } {
  const attributes: Record<string, string> = {};
  const classes: string[] = [];
  runInNewContext(preferencesScript, {
    localStorage: { getItem: (key: string) => (key === 'concord:settings' ? stored : null) },
    document: {
      documentElement: { dataset: attributes, classList: { add: (name: string) => void classes.push(name) } },
    },
  });
  return { attributes, classes };
}

test('before the first paint every early setting is on the page, and no other', () => {
  const all = Object.fromEntries(rows.map(({ name, values }) => [name, values.find((value) => value !== '')]));
  const expected = rows.filter(({ attribute }) => attribute === 'early').map(({ name }) => [name, all[name]]);
  expect(early(JSON.stringify(all))).toEqual({ attributes: Object.fromEntries(expected), classes: ['js'] });
});

test.each([null, '', 'null', '[]', '{', '{"theme":"<b>"}', '{"theme":["dark"]}', '{"theme":1}', '{"focus":"on"}'])(
  'what is stored as %s does no harm',
  (stored) => {
    const { attributes, classes } = early(stored);
    expect(classes).toEqual(['js']);
    for (const value of Object.values(attributes)) expect(String(value)).toMatch(/^\w+$/u);
    expect(attributes).not.toHaveProperty('focus');
  },
);
