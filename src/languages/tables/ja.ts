/** Japanese. */
import type { Language } from '../language.ts';

export const ja: Language = {
  tag: 'ja',
};
