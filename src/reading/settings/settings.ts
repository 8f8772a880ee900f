/** The dialog of settings. Every change takes effect and is kept at once, on this device. */
import { toolStrings } from '../../i18n/reading/tools.ts';
import { effects } from './effects.ts';
import { changeSettings, settings } from './settings-state.ts';
import { readingSettings, type SettingName, settingNames, type Settings } from './table.ts';
import { frame } from '../../browser/dialog.ts';
import { make } from '../../browser/element.ts';
import { announce, language, t } from '../../browser/page.ts';
import { wholeSite } from './whole-site.ts';

const s = toolStrings(language).settings;

export function open(): void {
  const { body } = frame(s.title);
  for (const name of settingNames) body.append(choice(name));
  body.append(wholeSite(), make('p', { class: 'tool-note' }, s.privacy));
}

/** The site's own value is the empty string. */
function choice(name: SettingName): HTMLElement {
  const { label, note, values } = s.choices[name];
  const texts: Record<string, string> = values;
  const set = make('fieldset', { class: 'tool-choice' }, make('legend', {}, label));
  for (const value of readingSettings[name].values) {
    const input = make('input', { type: 'radio', name, value, checked: (settings()[name] ?? '') === value });
    input.addEventListener('change', () => change(name, value));
    set.append(make('label', {}, input, texts[value] ?? value));
  }
  if (note) set.append(make('p', { class: 'tool-note' }, note));
  return set;
}

function change(name: SettingName, value: string): void {
  const chosen = { [name]: value === '' ? undefined : value } as Settings;
  if (!changeSettings(chosen)) announce(s.notKept);
  void effects[name]?.()
    .then((show) => show())
    .catch(() => announce(t.failed));
}
