/**
 * Wordings of the interface that readers stumbled over, and what took their place: a label that did not say what it does, a
 * word of the workshop, several names for one thing. None of them may come back.
 */
import { expect, test } from 'vitest';

/** Whole texts that are no longer used; as parts of longer ones some of these words are. */
const labels: [retired: string, instead: string][] = [
  ['Empty it', 'Clear notebook'],
  ['Leave', 'Exit'],
  ['Limit', 'Filters'],
  ['Link', 'Copy link'],
  ['Level', 'Partnership'],
  ['Words of the level', 'Terms in partnership names'],
  ['Terms in its name', 'Terms in partnership names'],
  ['Smaller', 'Slightly smaller'],
  ['Larger', 'Slightly larger'],
  ['Written', 'Syntax'],
  ['Absent from', 'Not mentioned in'],
  ['As the system', 'System'],
  ['Light or dark', 'Theme'],
  ['This edition', 'Concord edition (corrected)'],
  ['明暗', '外观'],
  ['未出现', '未提及的声明'],
  ['词语索引', '逐行索引'],
  ['定位用词', '定位关键词'],
  ['签署与落款', '落款'],
  ['不完整', '文本不全'],
  ['不全', '文本不全'],
];

/** Wordings that are used nowhere, neither alone nor in a sentence. */
const parts = [
  'Called in the text',
  'Where this is stated',
  'ot held here',
  '% alike',
  'Word by word with',
  'For machines and reference managers',
  'A print will hold',
  'Remove all limits',
  'within these limits',
  'By what goes before',
  'By what follows',
  'To contain is to contain',
  'There is nothing further',
  'Audit of the split',
  'the answers carry',
  'Every field has its sentence',
  'There is a new edition of this site',
  'cannot be written to',
  'Leave the words in the addresses',
  'With the first publication',
  '机器可读与引文格式',
  '切分核对',
  '逐字核对切分',
  '看这一本的原文',
  '底本不完整',
  '（不全）',
  '本站所存文本不全',
  '复制勘误文字',
  '包括页面杂项',
  '拼音文字',
  '“含有”就是含有',
  '链接所指的范围不完整',
  '收入笔记本',
  '一字不增',
  '}组关系',
];

const tables = import.meta.glob<Record<string, unknown>>('../../i18n/{compare,pages,reading,search}/*.ts', {
  eager: true,
});

/** Every text with its place; of one that is made from numbers or names, the code that makes it. */
function leaves(value: unknown, place: string): { place: string; text: string; whole: boolean }[] {
  if (typeof value === 'string') return [{ place, text: value, whole: true }];
  if (typeof value === 'function') return [{ place, text: String(value), whole: false }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => leaves(one, `${place}.${name}`));
}

const texts = Object.entries(tables).flatMap(([file, module]) =>
  Object.entries(module)
    .filter((entry): entry is [string, (language: 'zh' | 'en') => unknown] => typeof entry[1] === 'function')
    .flatMap(([name, of]) => (['zh', 'en'] as const).flatMap((one) => leaves(of(one), `${file} ${name}.${one}`))),
);

test('the texts are found', () => expect(texts.length).toBeGreaterThan(800));

test.each(labels)('“%s” is “%s”', (retired, instead) => {
  expect(texts.filter(({ whole, text }) => whole && text === retired)).toEqual([]);
  expect(texts.some(({ text }) => text.includes(instead))).toBe(true);
});

test.each(parts)('“%s” is said nowhere', (retired) => {
  expect(texts.filter(({ text }) => text.includes(retired))).toEqual([]);
});
