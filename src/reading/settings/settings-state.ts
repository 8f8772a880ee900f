/** Puts the reader's settings on `<html>`, where the styles read them: where a script in the page's head puts them too, before the first paint. */
import { root } from '../../browser/page.ts';
import { recall, remember } from '../../browser/storage.ts';

/** Each setting is one of a few words; absent means the site's own. */
export interface Settings {
  theme?: 'light' | 'dark';
  size?: 'small' | 'smaller' | 'larger' | 'large' | 'huge';
  leading?: 'close' | 'wide';
  /** Display in these characters; the printed text stays the one that is copied and cited. */
  script?: 'hans' | 'hant';
  focus?: 'on';
  keys?: 'off';
}

let current: Settings | undefined;
export const settings = (): Settings => (current ??= recall<Settings>('settings', {}));

export function applySettings(): void {
  for (const name of ['theme', 'size', 'leading', 'script', 'focus'] as const) {
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
