/** Puts the reader's settings on `<html>`, where the styles read them: data-theme, data-size, data-line. */
import { root } from './page.ts';
import { recall, remember } from './store.ts';

/** Each setting is one of a few words; absent means the site's own. */
export interface Settings {
  theme?: 'light' | 'dark';
  size?: '1' | '2' | '4' | '5' | '6';
  line?: 'close' | 'wide';
  /** Display in these characters; the printed text stays the one that is copied and cited. */
  script?: 'hans' | 'hant';
  keys?: 'off';
}

let current: Settings | undefined;
export const settings = (): Settings => (current ??= recall<Settings>('settings', {}));

export function applySettings(): void {
  for (const name of ['theme', 'size', 'line'] as const) {
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
