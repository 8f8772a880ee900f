/** Whether the search finds what a plain scan finds, asked of the site's own worker in Chromium. */
import type { Page } from 'playwright-core';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../src/search/engine/context.ts';
import { clauseId, readTable, statementOf, type Table, type TableFile } from '../../src/search/index/table.ts';
import { type Asked, scan, type ScannedClause } from './search-scan.ts';
import { typeAndWait } from './search-traffic.ts';

export interface Exactness {
  /** Asked, of so many. */
  queries: number;
  of: number;
  /** Sets of the worker, and numbers on the page, that differ from a plain scan. */
  wrong: number;
  wrongNumbers: number;
}

/** Name of the file of the worker that the search starts; other tools have workers of their own, named alike. */
function searchWorker(folder: string): string {
  const found = readdirSync(folder).filter(
    (name) => /^worker[-.].*\.js$/u.test(name) && readFileSync(join(folder, name), 'utf8').includes('pagefind'),
  );
  const [worker] = found;
  if (worker === undefined || found.length > 1) throw new Error(`${found.length} workers of the search in ${folder}`);
  return worker;
}

/**
 * Asks the worker of the site in the folder `dist` all queries, one after the other, in a page of that site; `build` is
 * the index to ask. Neither names are added nor letters taken literally.
 */
export async function askWorker(
  page: Page,
  { dist, build, typed }: { dist: string; build: string; typed: readonly string[] },
): Promise<{ table: TableFile; answers: Answer[] }> {
  const script = searchWorker(join(dist, '_astro'));
  return page.evaluate(
    async ({ script, id, all }) => {
      const own = new Worker(script, { type: 'module' });
      const ask = (message: object): Promise<Record<string, unknown>> =>
        new Promise((resolve, reject) => {
          own.addEventListener(
            'message',
            ({ data }) => (data.type === 'failure' ? reject(data.detail) : resolve(data)),
            { once: true },
          );
          own.addEventListener('error', ({ message: words }) => reject(words), { once: true });
          own.postMessage(message);
        });
      const { table } = await ask({ type: 'open', id: 1, base: '/', build: id });
      const answers = [];
      for (const query of all) {
        const options = { aliases: false, literal: false };
        answers.push((await ask({ type: 'search', id: 2, query, options }))['answer']);
      }
      own.terminate();
      return { table, answers } as never;
    },
    { script: `/_astro/${script}`, id: build, all: [...typed] },
  );
}

/** The hits of an answer by their addresses, sorted. */
export const hitsOf = (table: Table, answer: Answer | undefined): string[] =>
  Array.from(
    Object.values(answer?.hits ?? {}),
    (number) => `${statementOf(table, number).id}/${clauseId(table, number)}`,
  ).sort();

/** Queries that are asked in a row of the worker and of the page. */
const atOnce = 100;

/**
 * Compares queries with a plain scan of the corpus, and prints those that differ: the set that the worker finds, and the
 * number that the page says when the words are typed. It ends early, with what was asked, after so many minutes.
 */
export async function exactness(
  page: Page,
  site: { dist: string; build: string },
  corpus: readonly ScannedClause[],
  queries: readonly Asked[],
  minutes: number,
): Promise<Exactness> {
  const result: Exactness = { of: queries.length, queries: 0, wrong: 0, wrongNumbers: 0 };
  const end = performance.now() + minutes * 60_000;
  for (let from = 0; from < queries.length && performance.now() < end; from += atOnce) {
    const some = queries.slice(from, from + atOnce);
    // oxlint-disable no-await-in-loop -- one browser answers one query after the other
    const { table: file, answers } = await askWorker(page, { ...site, typed: some.map(({ typed }) => typed) });
    const table = readTable(file);
    for (const [i, asked] of some.entries()) {
      const expected = scan(corpus, asked);
      const hits = hitsOf(table, answers[i]);
      const { total } = await typeAndWait(page, asked.typed);
      if (hits.join() !== expected.join()) result.wrong++;
      if (total !== expected.length) result.wrongNumbers++;
      if (hits.join() !== expected.join() || total !== expected.length)
        console.log('wrong:', JSON.stringify(asked), hits.length, total, expected.length);
      result.queries++;
    }
    // oxlint-enable no-await-in-loop
  }
  return result;
}
