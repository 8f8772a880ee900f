/** The way out of focused reading, shown as long as it lasts. */
import { toolStrings } from '../../i18n/reading/tools.ts';
import { changeSettings, settings } from '../settings/settings-state.ts';
import { announce, button, hush, language } from '../../browser/page.ts';

export function showFocus(): void {
  const s = toolStrings(language).focus;
  if (!settings().focus) return hush();
  announce(
    s.on,
    button(s.leave, () => {
      changeSettings({ focus: undefined });
      hush();
    }),
  );
}
