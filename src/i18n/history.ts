import { strings } from './strings.ts';

/** Pair pages: the history of a relationship. */
export const history = strings(
  {
    title: (pair: string): string => `${pair}：联合声明与关系定位`,
    description: (names: string, n: number): string =>
      `${names}历次联合声明${n}份，关系定位的沿革，以及每份声明新增与未再写入的条款。`,
    levels: '关系定位的沿革',
    levelsNote: '名称照录，不作高低排列。',
    fromStatement: '据本站收录的声明',
    source: (via: string): string => `据${via}`,
    statements: '历次声明',
    first: '本站收录的第一份。',
    compared: (date: string): string => `与${date}的声明相比`,
    kept: (n: number): string => `沿用${n}条`,
    added: (n: number): string => `新增${n}条`,
    dropped: (n: number): string => `未再写入${n}条`,
    addedHeading: '新增',
    droppedHeading: '未再写入',
    keptHeading: '沿用',
    glossFrom: (source: string): string => `英文译法见${source}`,
    glossOurs: '英文为本站试译',
    none: '没有关系定位的记载。',
    incomparable: '其中有不完整的文本，比较从略。',
  },
  {
    title: (pair: string): string => `${pair}: joint statements and partnership`,
    description: (names: string, n: number): string =>
      `The ${n} joint statements of ${names}, the names of their partnership over time, and what each statement added or no longer said.`,
    levels: 'The partnership over time',
    levelsNote: 'Names as printed; no ranking is meant.',
    fromStatement: 'From the statement held here',
    source: (via: string): string => `Source: ${via}`,
    statements: 'Statements',
    first: 'The first that is held here.',
    compared: (date: string): string => `Compared with the statement of ${date}`,
    kept: (n: number): string => `${n} carried on`,
    added: (n: number): string => `${n} new`,
    dropped: (n: number): string => `${n} not taken up`,
    addedHeading: 'New',
    droppedHeading: 'Not taken up',
    keptHeading: 'Carried on',
    glossFrom: (source: string): string => `English as in ${source}`,
    glossOurs: 'English: our rendering',
    none: 'No partnership level is recorded.',
    incomparable: 'One of the texts is incomplete, so they are not compared.',
  },
);
