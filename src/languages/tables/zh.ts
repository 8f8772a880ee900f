/** Chinese, simplified and traditional. */
import type { Language } from '../language.ts';

export const zh: Language = {
  tag: 'zh',
};
