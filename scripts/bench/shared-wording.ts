/**
 * `npm run bench -- shared-wording [N …]`: processor time and memory of the pass that finds wording alike across N synthetic
 * statements of twenty paragraphs, and what it misses against brute force on a sample.
 */
import { type Unit, limits, neighbours } from '../../src/compare/neighbours.ts';
import { sentences } from '../../src/compare/text/sentences.ts';
import { flatten, statement, statementIds } from '../../src/corpus.ts';
import { givenOptions, wholeNumber } from '../console/command.ts';
import { bigrams, dice } from '../../src/pipeline/collate/align.ts';

const paragraphsPerStatement = 20;
const sample = 200;
const { files: given } = givenOptions('npm run bench -- shared-wording [N …]', {}, { files: true });
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

/** Of near paragraphs found by looking at every one (Dice of bigrams), by likeness, how many the pass has found. */
function recall(units: readonly Unit[], found: ReturnType<typeof neighbours>): string {
  const random = generator(4);
  const all = units.map(({ text }) => bigrams(text));
  const bands = [0.4, 0.5, 0.6, 0.7, 0.8].map((from) => ({ from, found: 0, all: 0 }));
  for (let n = 0; n < sample; n++) {
    const at = Math.floor(random() * units.length);
    const own = all[at];
    if (!own) continue;
    const near = new Set(found[at]?.near.map(({ unit }) => units[unit]?.text));
    units.forEach((unit, other) => {
      const theirs = all[other];
      if (other === at || !theirs || unit.text === units[at]?.text || unit.statement === units[at]?.statement) return;
      const likeness = dice(own, theirs);
      const band = bands.findLast(({ from }) => likeness >= from);
      if (!band) return;
      band.all++;
      if (near.has(unit.text)) band.found++;
    });
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
  console.log(`  found of the near ones by brute force, by Dice: ${recall(units, found)}`);
}
