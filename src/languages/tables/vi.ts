/** Vietnamese. */
import type { Language } from '../language.ts';

export const vi: Language = {
  tag: 'vi',
};
