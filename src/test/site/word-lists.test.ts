/**
 * The words of languages are in their tables, and no pass holds a list of them. What counts outside of comments are words that
 * no code is written in (Han characters, kana, Hangul, Cyrillic and Arabic letters), and patterns of many words in any letters.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A pattern or two hold fewer words than this, a list more. */
const mostWords = 20;
const word =
  /[\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff]{2,}|[\uac00-\ud7af]{2,}|\p{Script=Cyrillic}{3,}|\p{Script=Arabic}{3,}/gu;
/** As many alternatives of letters, one after the other, are a list. */
const fewestAlternatives = 7;
const alternatives = new RegExp(
  `\\([?:!=<]*[\\p{L}\\\\][^|()\\n]{1,20}(?:\\|[\\p{L}\\\\][^|()\\n]{1,20}){${fewestAlternatives - 1},}`,
  'u',
);
/** Lists of names that machines gave: of media, elements and file types, of hosts of governments. */
const machineNames = [
  'src/pipeline/check/hidden-characters.ts',
  'src/pipeline/collate/base.ts',
  'src/pipeline/extract/date/reading.ts',
  'src/pipeline/extract/date/release.ts',
  'src/pipeline/read/html/stylesheet.ts',
];
const bare = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(?:^|\s)\/\/ .*$/gmu, '');
const isList = (code: string): boolean => alternatives.test(bare(code));

const codes = new Map(
  readdirSync('src/pipeline', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src/pipeline', name).replaceAll('\\', '/'))
    .map((file) => [file, readFileSync(file, 'utf8')]),
);
const wordsIn = (code: string): number => bare(code).match(word)?.length ?? 0;

test('words are counted in code, and not in its comments', () => {
  expect(wordsIn('/** 联合声明 */\nconst act = /联合|公报|заявлени/u; // 发表\n// 宣言')).toBe(3);
});

test('no pass holds a list of words', () => {
  const found = [...codes].filter(([, code]) => wordsIn(code) > mostWords).map(([file]) => file);
  expect(found).toEqual([]);
});

test('a pattern of many words is a list, whatever its letters; one in a comment is none', () => {
  expect(isList('const verb = /\\b(?:is|are|was|were|has|have|will)\\b/u;')).toBe(true);
  expect(isList('const verb = /\\b(?:is|are|was)\\b/u; // (?:is|are|was|were|has|have|will)')).toBe(false);
});

test('no pass holds such a pattern, but of names that machines gave', () => {
  const found = [...codes].filter(([, code]) => isList(code)).map(([file]) => file);
  expect(found.sort()).toEqual(machineNames);
});
