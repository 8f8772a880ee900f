/**
 * `npm run bench -- quotations [--clauses N] [--trials N] [--seed N]`: quotes a large corpus with up to a fifth of the
 * letters wrong, and prints how many quotations led to a passage that is as like them as the one they were made of, and
 * how many bytes each moved with nothing cached (Brotli, quality 5, as hosts send them).
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import search from 'approx-string-match';
import { givenOptions } from '../console/command.ts';
import { flatten, statement, statementIds } from '../../src/corpus.ts';
import { checkQuotation } from '../../src/quotations/check.ts';
import { openFiles } from '../../src/quotations/files.ts';
import { formOf } from '../../src/quotations/form.ts';
import { buildQuotationIndex } from '../stages/quotation-index.ts';
import { pick, type Random, randomFrom, writeCorpus } from './search-corpus.ts';

const { values } = givenOptions('npm run bench -- quotations [--clauses N] [--trials N] [--seed N]', {
  clauses: { type: 'string', default: '20000' },
  trials: { type: 'string', default: '2000' },
  seed: { type: 'string', default: '7' },
});

/** The words with a share of the letters replaced, dropped or doubled with another. */
function damaged(words: string, random: Random, letters: readonly string[]): string {
  const text = [...words];
  for (let left = Math.floor(text.length * 0.2 * random()); left > 0; left--) {
    const at = Math.floor(random() * text.length);
    const kind = random();
    if (kind < 0.6) text[at] = pick(random, letters);
    else if (kind < 0.8) text.splice(at, 1);
    else text.splice(at, 0, pick(random, letters));
  }
  return text.join('');
}

const brotli = (body: Buffer): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

const part = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;

const folder = mkdtempSync(join(tmpdir(), 'concord-quotations-'));
try {
  writeCorpus(folder, Number(values.clauses));
  process.env['CONCORD_CONTENT'] = folder;
  const started = performance.now();
  const built = buildQuotationIndex(folder);
  const seconds = (performance.now() - started) / 1000;
  console.log(`${built.statements} statements, ${built.shards} shards, ${(built.bytes / 1e6).toFixed(1)} MB`);
  console.log(`built in ${seconds.toFixed(1)} s, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);

  const random = randomFrom(Number(values.seed));
  const ids = statementIds();
  const bytes: number[] = [];
  const times: number[] = [];
  let found = 0;
  const trials = Number(values.trials);
  for (let trial = 0; trial < trials; trial++) {
    const clauses = flatten(statement(pick(random, ids)).clauses);
    const { text } = pick(random, pick(random, clauses).clause.paragraphs);
    const length = 12 + Math.floor(random() * 60);
    const start = Math.floor(random() * Math.max(1, text.length - length));
    const words = text.slice(start, start + length);
    const quoted = damaged(words, random, [...text]);
    let size = 0;
    // oxlint-disable-next-line no-await-in-loop -- each trial begins with nothing read
    const corpus = await openFiles(async (path) => {
      const body = readFileSync(join(folder, 'quotations', path));
      size += brotli(body);
      return body.toString();
    });
    const before = performance.now();
    const quotation = { text: quoted, start: 0, end: quoted.length };
    // oxlint-disable-next-line no-await-in-loop -- one at a time, to be timed
    const checked = await checkQuotation(quotation, { ...corpus, holding: async () => ({ passages: [], more: 0 }) });
    times.push(performance.now() - before);
    bytes.push(size);
    const form = formOf(quoted, corpus.map).text;
    const errors = (of: string): number =>
      search(formOf(of, corpus.map).text, form, form.length)[0]?.errors ?? Infinity;
    const best = [...checked.places, ...checked.nearest].slice(0, 5).map((place) => errors(place.text));
    if (Math.min(...best) <= errors(words)) found++;
  }
  bytes.sort((a, b) => a - b);
  times.sort((a, b) => a - b);
  const kilobytes = (share: number): string => `${(part(bytes, share) / 1000).toFixed(1)} KB`;
  console.log(`${found} of ${trials} found (${((100 * found) / trials).toFixed(1)} %)`);
  console.log(`moved: median ${kilobytes(0.5)}, nine tenths ${kilobytes(0.9)}, most ${kilobytes(0.999)}`);
  console.log(`time: median ${part(times, 0.5).toFixed(0)} ms, nine tenths ${part(times, 0.9).toFixed(0)} ms`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
