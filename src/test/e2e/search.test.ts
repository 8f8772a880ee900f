import { expect, inject, test } from 'vitest';
import { askWorker, hitsOf } from '../../../scripts/bench/search-exactness.ts';
import { makeQueries } from '../../../scripts/bench/search-queries.ts';
import { type Asked, plain, scan, scannedCorpus } from '../../../scripts/bench/search-scan.ts';
import type { Answer } from '../../search/engine/context.ts';
import { markedText } from '../../search/engine/excerpt.ts';
import { noMarking } from '../../search/engine/match.ts';
import { clauseText } from '../../search/build/records.ts';
import { clauseId, readTable, statementOf } from '../../search/index/table.ts';
import { indexVersion } from '../../search/build/build-name.ts';
import { flatten, statement } from '../../corpus.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const corpus = scannedCorpus();
const seed = Number(process.env['SEARCH_SEED'] ?? 20260701);
const queries = makeQueries(corpus, 1200, seed);

test(`the sets of ${queries.length} searches are those of a plain scan, in whatever order (seed ${seed})`, async () => {
  const { page } = await browser.open('search/');
  for (const order of [queries, queries.toReversed()]) {
    const typed = order.map((asked) => asked.typed);
    const { table: file, answers } = await askWorker(page, {
      dist: inject('dist'),
      build: indexVersion().build,
      typed,
    });
    const table = readTable(file);
    const wrong = order.flatMap((asked, i) => {
      const hits = hitsOf(table, answers[i]);
      const expected = scan(corpus, asked);
      return hits.join() === expected.join() ? [] : [{ ...asked, hits, expected }];
    });
    expect(wrong).toEqual([]);
    if (order === queries) for (const [i, asked] of order.entries()) checkMarks(table, answers[i], asked);
  }
  expect(queries.length).toBeGreaterThanOrEqual(1000);
  expect(new Set(queries.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
}, 600_000);

/** Every place of every term is inside a mark, and every mark holds letters of a place and nothing else. */
function checkMarks(table: ReturnType<typeof readTable>, answer: Answer | undefined, asked: Asked): void {
  const printedOnly = new Set(Object.values(answer?.printedOnly ?? {}));
  for (const number of Object.values(answer?.hits ?? {})) {
    const owner = statementOf(table, number);
    const id = clauseId(table, number);
    const clause = flatten(statement(owner.id).clauses).find((entry) => entry.clause.id === id)?.clause;
    if (!clause) throw new Error(`no clause ${owner.id}/${id}`);
    const { text, marks } = markedText(
      clauseText(clause),
      answer?.marking ?? noMarking,
      table.characters,
      printedOnly.has(number),
    );
    const covered = new Set(
      marks.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
    );
    const place = { ...asked, hit: `${owner.id}/${id}` };
    expect(place.typed && letters(text, covered), JSON.stringify(place)).toEqual(
      letters(text, placesOf(text, asked.all)),
    );
  }
}

const letters = (text: string, at: ReadonlySet<number>): number[] =>
  [...at].filter((i) => /[^\p{P}\p{Z}\p{C}]/u.test(text[i] ?? '')).sort((a, b) => a - b);

/** Offsets of all letters of all places of the terms, found by trying every span of the text. */
function placesOf(text: string, terms: readonly string[]): Set<number> {
  const places = new Set<number>();
  for (const term of terms) {
    const wanted = plain(term).trim();
    const starts = [...text.matchAll(/[^\p{P}\p{Z}\p{C}]/gu)].map(({ index }) => index);
    for (const start of starts) {
      if (!wanted.startsWith(plain(text[start] ?? '').trim()) || (start > 0 && !bordered(text, start))) continue;
      for (let end = start + 1; end <= text.length; end++) {
        const part = plain(text.slice(start, end)).trim();
        if (part.length > wanted.length) break;
        if (part === wanted && bordered(text, end)) {
          for (let i = start; i < end; i++) places.add(i);
          break;
        }
      }
    }
  }
  return places;
}

/** True where no word runs over the offset. */
function bordered(text: string, at: number): boolean {
  const around = plain(text.slice(Math.max(0, at - 1), at)).trim() + plain(text.slice(at, at + 1)).trim();
  return (
    around.length < 2 ||
    !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]{2}$/u.test(around) ||
    /\p{Script=Han}/u.test(around)
  );
}

test('the page shows the same hits, each with its marks', async () => {
  const { page, complaints } = await browser.open('search/');
  // What the first page loads is there before the next one is asked for, which would cut it off.
  await expect.poll(() => page.locator('#search-status').textContent()).not.toBe('');
  const base = new URL(page.url());
  for (const asked of queries.filter((_, i) => i % 30 === 0)) {
    await page.goto(new URL(`?${new URLSearchParams({ q: asked.typed, all: '1', alias: '0' }).toString()}`, base).href);
    const status = page.locator('#search-status[data-total]');
    await status.waitFor();
    const hits = await page
      .locator('[data-hit]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['hit'] ?? ''));
    expect(hits.toSorted(), asked.typed).toEqual(scan(corpus, asked));
    expect(await status.getAttribute('data-total')).toBe(String(hits.length));
    const unmarked = await page.locator('[data-hit]:not(:has(mark))').count();
    expect(unmarked, asked.typed).toBe(0);
    const marks = await page.locator('[data-hit] mark').allTextContents();
    const terms = asked.all.map(plain);
    expect(
      marks.filter((words) => !terms.some((term) => plain(words).includes(term) || term.includes(plain(words).trim()))),
    ).toEqual([]);
  }
  // Going on to the next page may cut off the icon of the last.
  expect(complaints.filter((one) => !/^not loaded: .*favicon/u.test(one))).toEqual([]);
}, 600_000);
