/** The dialog of settings. Every change takes effect and is kept at once, on this device. */
import { toolStrings } from '../../i18n/reading/tools.ts';
import { changeSettings, type Settings, settings } from './settings-state.ts';
import { showFocus } from '../place/focus.ts';
import { frame } from '../../browser/dialog.ts';
import { make } from '../../browser/element.ts';
import { announce, language, t } from '../../browser/page.ts';
import { wholeSite } from './whole-site.ts';

const s = toolStrings(language).settings;

type Name = keyof typeof s.choices;
const order: Name[] = ['theme', 'size', 'leading', 'script', 'focus', 'keys'];

export function open(): void {
  const { body } = frame(s.title);
  for (const name of order) body.append(choice(name));
  body.append(wholeSite(), make('p', { class: 'tool-note' }, s.privacy));
}

/** The site's own value is the empty string. */
function choice(name: Name): HTMLElement {
  const { label, values, note } = s.choices[name];
  const set = make('fieldset', { class: 'tool-choice' }, make('legend', {}, label));
  for (const [value, text] of values) {
    const input = make('input', { type: 'radio', name, value, checked: (settings()[name] ?? '') === value });
    input.addEventListener('change', () => change(name, value));
    set.append(make('label', {}, input, text));
  }
  if (note) set.append(make('p', { class: 'tool-note' }, note));
  return set;
}

function change(name: Name, value: string): void {
  const chosen = { [name]: value === '' ? undefined : value } as Settings;
  if (!changeSettings(chosen)) announce(s.notKept);
  if (name === 'focus') showFocus();
  if (name === 'script')
    void import('./script.ts').then(({ showScript }) => showScript()).catch(() => announce(t.failed));
}
