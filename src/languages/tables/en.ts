/** English. */
import type { Language } from '../language.ts';

export const en: Language = {
  tag: 'en',
  months: [
    'January|Jan',
    'February|Feb',
    'March|Mar',
    'April|Apr',
    'May',
    'June|Jun',
    'July|Jul',
    'August|Aug',
    'September|Sept|Sep',
    'October|Oct',
    'November|Nov',
    'December|Dec',
  ],
  days: { ordinal: 'st|nd|rd|th', to: 'to|until|through', and: 'to|and' },
  smallWords: 'the|of|and|to|in|that|with|their|for|on|is|are|by',
};
