/** Queries of every kind that the syntax page names, made from the texts; a seed gives the same ones. */
import * as OpenCC from 'opencc-js';
import type { OracleClause } from './oracle.ts';

export interface Typed {
  kind: string;
  typed: string;
  literal: boolean;
}

const traditional = OpenCC.Converter({ from: 'cn', to: 't' });

/** `count` queries, the kinds in turn. */
export function oracleQueries(clauses: readonly OracleClause[], count: number, seed: number): Typed[] {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const between = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const statements = [...new Set(clauses.map(({ statement }) => statement))];
  const words = [
    ...new Set(
      clauses.flatMap(({ texts }) => texts.flatMap((text) => text.match(/[A-Za-z\u0400-\u04ff]{2,}|\d+/gu) ?? [])),
    ),
  ];

  /** Part of a text, from a letter to a letter, words whole; with whatever stands between. */
  const part = (from: number, to: number): string => {
    const text = pick(pick(clauses).texts);
    const pieces =
      text.match(
        /[\p{L}\p{N}\p{M}](?<=[A-Za-z\d\u00c0-\u04ff])[A-Za-z\d\u00c0-\u04ff]*|\p{sc=Han}|[^\p{L}\p{N}]+|./gu,
      ) ?? [];
    const start = between(0, Math.max(0, pieces.length - to));
    const found = pieces.slice(start, start + between(from, to)).join('');
    return found.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  };
  /** Without white space and signs that would be syntax. */
  const term = (from: number, to: number): string => {
    for (;;) {
      const found = part(from, to);
      if (found !== '' && !/[\s|｜"“”„＂「」『』()（）*:：/／－-]/u.test(found)) return found;
    }
  };
  const field = (): string =>
    pick([
      () => `party:${pick(pick(statements).parties).code.toLowerCase()}`,
      () => `year:${between(1998, 2010)}..${pick(['', between(2011, 2024)])}`,
      () => `year:${pick(statements).id.split('/')[1]?.slice(0, 4)}`,
      () => `kind:${pick(statements).kind}`,
      () => `lang:${pick(['zh', 'en', 'zh-Hant'])}`,
      () => `complete:${pick(['yes', 'no'])}`,
    ])();
  const shuffled = (text: string): string => [...text].sort(() => random() - 0.5).join('');
  const kinds: Record<string, () => string> = {
    'one character': () => term(1, 1),
    'two characters': () => term(2, 2),
    'three to five': () => term(3, 5),
    'six to fourteen': () => term(6, 14),
    'in quotation marks, with punctuation': () => `"${part(2, 16).replaceAll(/["“”„＂]/gu, '')}"`,
    traditional: () => traditional(term(2, 6)),
    shuffled: () => shuffled(term(3, 5)),
    'a word': () => pick(words),
    'a beginning': () => `${pick(words).slice(0, between(1, 4))}*`,
    'full width': () => pick(words).replace(/[A-Za-z0-9]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    capitals: () => pick(words).toUpperCase(),
    both: () => `${term(1, 3)} ${term(1, 4)}`,
    either: () => `${term(2, 3)} | ${term(2, 4)}`,
    without: () => `${term(1, 2)} -${term(1, 3)}`,
    'only without': () => `-${term(1, 3)}`,
    'without a beginning': () => `${term(1, 2)} -${pick(words).slice(0, 1)}*`,
    group: () => `${term(1, 2)} (${term(2, 3)} | ${term(1, 2)})`,
    'without a group': () => `${term(1, 2)} -(${term(1, 2)} | ${term(2, 3)})`,
    near: () => `${term(1, 2)} NEAR/${between(0, 12)} ${term(1, 3)}`,
    'near words': () => `${pick(words)} NEAR/${between(1, 20)} ${pick([() => term(2, 2), () => pick(words)])()}`,
    field: () => `${term(1, 2)} ${field()}`,
    'without a field': () => `${term(1, 2)} -${field()}`,
    'fields alone': () => `${field()} ${field()}`,
  };
  const names = Object.keys(kinds);
  return Array.from({ length: count }, (_, i) => {
    const kind = names[i % names.length] ?? '';
    return { kind, typed: kinds[kind]?.() ?? '', literal: random() < 0.1 };
  });
}
