/** Queries of every kind that readers type, made from the texts of a corpus. The same seed gives the same queries. */
import * as OpenCC from 'opencc-js';
import { pick, type Random, randomFrom } from './search-corpus.ts';
import type { Asked, ScannedClause } from './search-scan.ts';

const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
const terms =
  '合作 白俄罗斯 乌兹别克斯坦 俄罗斯 上海合作组织 一带一路 中医药 全天候 战略伙伴关系 台湾 主权 领土完整 联合国 多边主义 人类命运共同体 数字经济 贸易 能源 教育 安全'.split(
    ' ',
  );
const fullWidth = (text: string): string =>
  text.replace(/[0-9a-z]/giu, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0));

type Make = (random: Random, corpus: readonly ScannedClause[]) => Asked | null;

/** Letters of a clause in a row, 1 to `most` of them, never part of a word. */
function passage(random: Random, corpus: readonly ScannedClause[], most: number): string {
  const text = pick(random, pick(random, corpus).texts);
  const units = [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
  const from = Math.floor(random() * units.length);
  const to = Math.min(units.length - 1, from + Math.floor(random() * most));
  let start = units[from] ?? 0;
  let end = (units[to] ?? 0) + 1;
  const word = /[a-z0-9\u00c0-\u024f\u0400-\u04ff]/iu;
  const inWord = (at: number): boolean =>
    (word.test(text[at - 1] ?? '') && word.test(text[at] ?? '')) ||
    /^\d,\d|^,\d{3}/u.test(text.slice(at - 1, at + 3)) ||
    /^\d,/u.test(text.slice(at - 1, at + 1));
  while (start > 0 && inWord(start)) start--;
  while (end < text.length && inWord(end)) end++;
  return text.slice(start, end);
}
const without = (text: string): string =>
  text.replace(/[\s|｜*＊:："“”＂「」『』()（）]+/gu, '').replace(/^[-－]+/u, '');

const makers: Record<string, [number, Make]> = {
  passage: [40, (random, corpus) => single(without(passage(random, corpus, 12)))],
  single: [6, (random, corpus) => single(without(passage(random, corpus, 1)))],
  pair: [10, (random, corpus) => single(without(passage(random, corpus, 2)))],
  term: [8, (random) => single(pick(random, terms))],
  phrase: [
    10,
    (random, corpus) => {
      const text = passage(random, corpus, 24).replace(/["“”＂]/gu, '');
      return /[，。、；]/u.test(text) ? { typed: `"${text}"`, all: [text], none: [], kind: '' } : null;
    },
  ],
  several: [
    10,
    (random, corpus) => {
      const clause = [pick(random, corpus)];
      const all = [1, 2].map(() => without(passage(random, clause, 4)));
      return { typed: all.join(' '), all, none: [], kind: '' };
    },
  ],
  excluded: [
    8,
    (random, corpus) => {
      const [term, other] = [without(passage(random, corpus, 2)), without(passage(random, corpus, 2))];
      return { typed: `${term} -${other}`, all: [term], none: [other], kind: '' };
    },
  ],
  filtered: [
    8,
    (random, corpus) => {
      const { parties, year, level } = pick(random, corpus);
      const term = without(passage(random, corpus, 3));
      const party = pick(random, parties);
      const kind = random();
      if (kind < 0.4) return { typed: `${term} party:${party.toLowerCase()}`, all: [term], none: [], party, kind: '' };
      if (kind < 0.8 || level === '')
        return { typed: `year:${year - 1}..${year} ${term}`, all: [term], none: [], years: [year - 1, year], kind: '' };
      return { typed: `level:${level} ${term}`, all: [term], none: [], level, kind: '' };
    },
  ],
  traditional: [
    8,
    (random, corpus) => {
      const term = without(passage(random, corpus, 8));
      return single([...term].map((c) => toTraditional(c)).join(''));
    },
  ],
  wide: [
    4,
    (random, corpus) => {
      const text = without(passage(random, corpus, 10));
      return /\d/u.test(text) ? single(fullWidth(text)) : null;
    },
  ],
  english: [
    4,
    (random, corpus) => {
      const words = pick(random, pick(random, corpus).texts).match(/[a-z]{2,}/giu);
      return words ? single(pick(random, [pick(random, words), pick(random, words).toUpperCase()])) : null;
    },
  ],
  absent: [
    4,
    (random, corpus) => single(`${without(passage(random, corpus, 2))}${without(passage(random, corpus, 2))}`),
  ],
};

const single = (term: string): Asked => ({ typed: term, all: [term], none: [], kind: '' });

export function makeQueries(corpus: readonly ScannedClause[], count: number, seed: number): Asked[] {
  const random = randomFrom(seed);
  const bag = Object.entries(makers).flatMap(([kind, [weight]]) => Array<string>(weight).fill(kind));
  const made: Asked[] = [];
  for (let tries = 0; made.length < count && tries < count * 50; tries++) {
    const kind = pick(random, bag);
    const asked = makers[kind]?.[1](random, corpus);
    const usable = asked && [...asked.all, ...asked.none].every((term) => /[\p{L}\p{N}]/u.test(term));
    if (usable && !/^near[/／]/iu.test(asked.typed)) made.push({ ...asked, kind });
  }
  return made;
}
