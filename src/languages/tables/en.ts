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
  title: {
    headline:
      '(?:issue|sign|release|adopt|publish|approve|endorse|announce|unveil|make|agree|hail|welcome|deliver|conclude|finali[sz]e)(?:s|d|ed|es)?',
    finite: 'are|is|was|were|have|has|had|will|which|that they|said|says|calls|urges|stresses|condemns',
  },
  signing: {
    keywords: 'authentic|done|signed|made|executed|issued|adopted',
    authentic:
      '\\bequally authentic\\b|\\b(?:done|signed|made|executed|issued)\\b.{0,160}\\bin (?:duplicate|triplicate|quadruplicate|(?:two|three|four) (?:originals?|copies))\\b',
    done: '(?:Done|Signed|Issued|Adopted|Executed) (?:at|in|on)\\b.{0,120}\\d{4}',
  },
};
