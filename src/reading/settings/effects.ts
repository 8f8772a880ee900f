/** What a setting does beside its attribute, by code that is loaded when the setting is chosen, or was. */
import type { SettingName } from './table.ts';

export const effects: { [Name in SettingName]?: () => Promise<() => unknown> } = {
  focus: () => import('../place/focus.ts').then(({ showFocus }) => showFocus),
  script: () => import('./script.ts').then(({ showScript }) => showScript),
};
