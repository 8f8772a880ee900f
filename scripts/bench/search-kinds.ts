/** Queries by the kinds of which the traffic differs, made from the texts of a corpus. */
import { pick, type Random, randomFrom } from './search-corpus.ts';
import type { ScannedClause } from './search-scan.ts';

/** Names of the kinds, each with `count` queries. The same seed gives the same ones. */
export function queriesByKind(corpus: readonly ScannedClause[], count: number, seed: number): Map<string, string[]> {
  const random = randomFrom(seed);
  const pairs = [...pairCounts(corpus)].sort((a, b) => b[1] - a[1]).map(([pair]) => pair);
  const third = Math.floor(pairs.length / 3);
  const common = pairs.slice(0, 60);
  const some = (make: () => string): string[] => {
    const made = new Set<string>();
    for (let tries = 0; made.size < count && tries < count * 20; tries++) made.add(make());
    return [...made];
  };
  const text = (least: number, most: number) => () => passage(random, corpus, least, most);
  return new Map(
    Object.entries({
      '1 character': some(text(1, 1)),
      '2, common': some(() => pick(random, common)),
      '2, middling': some(() => pick(random, pairs.slice(200, Math.max(400, third)))),
      '2, rare': some(() => pick(random, pairs.slice(-third))),
      '4–14 from the text': some(text(4, 14)),
      '4–14, set phrases': some(() => setPhrase(random, corpus, common)),
      operators: some(() => `${pick(random, common)} ${pick(random, ['', '-', '| '])}${text(2, 3)()}`),
      NEAR: some(() => `${pick(random, common)} NEAR/5 ${pick(random, common)}`),
    }),
  );
}

const han = /^\p{sc=Han}+$/u;

function pairCounts(corpus: readonly ScannedClause[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { texts } of corpus)
    for (const [run] of (texts[0] ?? '').matchAll(/\p{sc=Han}{2,}/gu))
      for (let at = 0; at + 1 < run.length; at++) {
        const pair = run.slice(at, at + 2);
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
  return counts;
}

function passage(random: Random, corpus: readonly ScannedClause[], least: number, most: number): string {
  for (;;) {
    const whole = pick(random, corpus).texts[0] ?? '';
    const from = Math.floor(random() * whole.length);
    const part = whole.slice(from, from + least + Math.floor(random() * (most - least + 1)));
    if (part.length >= least && han.test(part)) return part;
  }
}

/** A passage that holds two common pairs. */
function setPhrase(random: Random, corpus: readonly ScannedClause[], common: readonly string[]): string {
  for (let tries = 0; tries < 500; tries++) {
    const part = passage(random, corpus, 4, 14);
    if (common.filter((pair) => part.includes(pair)).length >= 2) return part;
  }
  return passage(random, corpus, 4, 14);
}
