/** Puts the reader's settings on `<html>`, where the styles read them: where a script in the page's head puts them too, before the first paint. */
import { root } from '../../browser/page.ts';
import { recall, remember } from '../../browser/storage.ts';
import { readingSettings, settingNames, type Settings } from './table.ts';

let current: Settings | undefined;
export const settings = (): Settings => (current ??= recall<Settings>('settings', {}));

export function applySettings(): void {
  for (const name of settingNames.filter((one) => readingSettings[one].attribute !== null)) {
    const value = settings()[name];
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
  }
}

export function changeSettings(change: Settings): boolean {
  current = { ...settings(), ...change };
  applySettings();
  return remember('settings', current);
}
