/**
 * The words of languages are in their tables, and no pass holds a list of them. What counts are words that no code is written
 * in: Han characters, kana, Hangul, Cyrillic and Arabic letters outside of comments.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A pattern or two hold fewer words than this, a list more. */
const mostWords = 20;
const word =
  /[\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff]{2,}|[\uac00-\ud7af]{2,}|\p{Script=Cyrillic}{3,}|\p{Script=Arabic}{3,}/gu;
const wordsIn = (code: string): number =>
  code
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/(?:^|\s)\/\/ .*$/gmu, '')
    .match(word)?.length ?? 0;

const counts = new Map(
  readdirSync('src/pipeline', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src/pipeline', name).replaceAll('\\', '/'))
    .map((file) => [file, wordsIn(readFileSync(file, 'utf8'))]),
);

test('words are counted in code, and not in its comments', () => {
  expect(wordsIn('/** 联合声明 */\nconst act = /联合|公报|заявлени/u; // 发表\n// 宣言')).toBe(3);
});

test('no pass holds a list of words', () => {
  const found = [...counts].filter(([, n]) => n > mostWords).map(([file]) => file);
  expect(found).toEqual([]);
});
