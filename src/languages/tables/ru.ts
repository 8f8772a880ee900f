/** Russian. */
import type { Language } from '../language.ts';

export const ru: Language = {
  tag: 'ru',
  months: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  days: { to: 'по', and: 'по|и' },
};
