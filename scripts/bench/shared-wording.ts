/**
 * `npm run bench -- shared-wording [--sample N] [N …]`: processor time and memory of the pass that finds wording alike across
 * N synthetic statements of twenty paragraphs, and what it misses of all that is alike with the paragraphs of a sample.
 */
import { type Unit, limits, neighbours } from '../../src/compare/neighbours.ts';
import { sentences } from '../../src/compare/text/sentences.ts';
import { flatten, statement, statementIds } from '../../src/corpus.ts';
import { givenOptions, wholeNumber } from '../console/command.ts';
import { bigrams } from '../../src/pipeline/collate/align.ts';

const paragraphsPerStatement = 20;
const { values, files: given } = givenOptions(
  'npm run bench -- shared-wording [--sample N] [N …]',
  { sample: { type: 'string', default: '5000' } },
  { files: true },
);
const sample = wholeNumber('--sample', values.sample);
const sizes = given.map((one) => wholeNumber('N', one));

const bank = statementIds().flatMap((id) =>
  flatten(statement(id).clauses).flatMap(({ clause }) =>
    clause.paragraphs.flatMap(({ text }) => sentences(text).map(({ start, end }) => text.slice(start, end))),
  ),
);
const characters = [...new Set(bank.join(''))].filter((c) => /\p{Script=Han}/u.test(c));

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Pieces of sentences run together, and now and then a paragraph of an earlier statement, revised. */
function corpus(statements: number): Unit[] {
  const random = generator(15);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const invented = () => Array.from({ length: 20 + Math.floor(random() * 40) }, () => pick(characters)).join('');
  const units: Unit[] = [];
  for (let s = 0; s < statements; s++) {
    for (let p = 1; p <= paragraphsPerStatement; p++) {
      const roll = random();
      const before = units.length > 0 ? pick(units).text : invented();
      const text =
        roll < 0.02 ? before : roll < 0.1 ? revised(before, random, pick) : invented() + pick(bank).slice(0, 10);
      units.push({ statement: `s/${s}`, clause: String(p), paragraph: 1, text });
    }
  }
  return units;
}

/** One to three passages written anew, together up to half of the text. */
function revised(text: string, random: () => number, pick: <T>(list: readonly T[]) => T): string {
  const kept = [...text];
  const passages = 1 + Math.floor(random() * 3);
  for (let i = 0; i < passages; i++) {
    const length = Math.floor((kept.length * (0.05 + random() * 0.45)) / passages);
    const from = Math.floor(random() * (kept.length - length));
    for (let at = from; at < from + length; at++) kept[at] = pick(characters);
  }
  return kept.join('');
}

/** How often each bigram of a sample stands in which unit, and how many bigrams each unit has. */
function counted(units: readonly Unit[], chosen: ReadonlySet<number>) {
  // Unit and count in turn: objects would fill the memory.
  const postings = new Map<string, number[]>();
  for (const at of chosen) for (const pair of bigrams(units[at]?.text ?? '').keys()) postings.set(pair, []);
  const sizes = units.map(({ text }, unit) => {
    let size = 0;
    for (const [pair, count] of bigrams(text)) {
      size += count;
      postings.get(pair)?.push(unit, count);
    }
    return size;
  });
  return { postings, sizes };
}

/**
 * Of the paragraphs of other statements that are alike with one of the sample, by likeness (Dice of bigrams, summed up over
 * every paragraph that shares one, so that none is passed over), how many the pass has found.
 */
function recall(units: readonly Unit[], found: ReturnType<typeof neighbours>): string {
  const random = generator(4);
  const chosen = new Set<number>();
  while (chosen.size < Math.min(sample, units.length)) chosen.add(Math.floor(random() * units.length));
  const { postings, sizes } = counted(units, chosen);
  const shared = new Int32Array(units.length);
  const touched: number[] = [];
  const bands = [0.4, 0.5, 0.6, 0.7, 0.8].map((from) => ({ from, found: 0, all: 0 }));
  for (const at of chosen) {
    const own = units[at];
    if (!own) continue;
    for (const [pair, n] of bigrams(own.text)) {
      const list = postings.get(pair) ?? [];
      for (let i = 0; i < list.length; i += 2) {
        const unit = list[i] ?? 0;
        if (shared[unit] === 0) touched.push(unit);
        shared[unit] = (shared[unit] ?? 0) + Math.min(n, list[i + 1] ?? 0);
      }
    }
    const near = new Set(found[at]?.near.map(({ unit }) => units[unit]?.text));
    for (const other of touched.splice(0)) {
      const likeness = (2 * (shared[other] ?? 0)) / ((sizes[at] ?? 0) + (sizes[other] ?? 0));
      shared[other] = 0;
      const band = bands.findLast(({ from }) => likeness >= from);
      const unit = units[other];
      if (!band || !unit || unit.text === own.text || unit.statement === own.statement) continue;
      band.all++;
      if (near.has(unit.text)) band.found++;
    }
  }
  return bands.map((band) => `${band.from}–: ${band.found}/${band.all}`).join('  ');
}

for (const statements of sizes.length > 0 ? sizes : [1000, 10_000]) {
  const units = corpus(statements);
  // Of the processor, not of the clock: other programs do not count.
  const start = process.cpuUsage();
  const found = neighbours(units);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `${statements} statements, ${units.length} paragraphs (shingles in at most ${limits.cap}): ${seconds.toFixed(1)} s, ${((seconds / units.length) * 1e6).toFixed(0)} µs each, ${memory} MB`,
  );
  console.log(
    `  found of all that are near ${Math.min(sample, units.length)} of them, by Dice: ${recall(units, found)}`,
  );
}
