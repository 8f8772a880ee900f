import { strings } from '../strings.ts';

/** Pair pages: the history of a relationship. */
export const history = strings({
  zh: {
    title: (pair: string): string => `${pair}：联合声明与关系定位`,
    description: (names: string, n: number): string => `本站收录的${names}联合声明${n}份，以及关系定位的沿革。`,
    levels: '关系定位的沿革',
    levelsNote: '名称照录，不作高低排列。空心圆点是已知而本站没有收录的。',
    fromStatement: '据本站收录的声明',
    source: (via: string): string => `据${via}`,
    statements: '本站收录的声明',
    first: '本站所收各份中最早的一份。',
    glossFrom: (source: string): string => `英文译法见${source}`,
    glossOurs: '英文为本站试译',
    none: '没有关系定位的记载。',
  },
  en: {
    title: (pair: string): string => `${pair}: joint statements and partnership`,
    description: (names: string, n: number): string =>
      `${n === 1 ? 'One joint statement' : `${n} joint statements`} of ${names} in this collection, and the names of their partnership over time.`,
    levels: 'The partnership over time',
    levelsNote: 'Names as printed; no ranking is meant. A hollow dot is something known and not in this collection.',
    fromStatement: 'From the statement in this collection',
    source: (via: string): string => `Source: ${via}`,
    statements: 'Statements in this collection',
    first: 'The earliest in this collection.',
    glossFrom: (source: string): string => `English as in ${source}`,
    glossOurs: 'English: our rendering',
    none: 'No partnership level is recorded.',
  },
});
