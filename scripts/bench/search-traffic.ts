/** What a search sends over a line and how long it takes, in Chromium, with nothing cached and no service worker. */
import type { Browser, Page } from 'playwright-core';
import type { SlowServer } from './slow-server.ts';

/** Bytes with headers, milliseconds. */
export interface Traffic {
  /** From the focus on the box to the results of the first search. */
  firstBytes: number;
  /** What the page had loaded before the box was touched. */
  pageBytes: number;
  /** Of each search after the first: median and nine tenths. */
  furtherMedian: number;
  furtherNinth: number;
  furtherMs: number;
}

/** Milliseconds from the last key to the exact number, the box focused two seconds before: median and worst of five. */
export interface LastKey {
  median: number;
  worst: number;
}

/** A page of a context of its own. */
export async function fresh(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  page.setDefaultTimeout(240_000);
  return page;
}

/** Types a query into the page's box and waits for its results, or for their number alone; `total`: the number, with results. */
export async function typeAndWait(
  page: Page,
  query: string,
  until: 'results' | 'number' = 'results',
): Promise<{ ms: number; total: number | null }> {
  return page.evaluate(
    ({ words, number }) =>
      new Promise<{ ms: number; total: number | null }>((done) => {
        const box = document.querySelector<HTMLInputElement>('#search-box');
        const status = document.querySelector<HTMLElement>('#search-status');
        if (!box || !status) throw new Error('no search box');
        delete status.dataset['total'];
        status.textContent = '';
        const started = performance.now();
        const look = (): void => {
          const there = number ? /\d/u.test(status.textContent) : status.dataset['total'] !== undefined;
          if (!there) requestAnimationFrame(look);
          else done({ ms: performance.now() - started, total: number ? null : Number(status.dataset['total']) });
        };
        // The page passes over words that it has answered already.
        box.value = box.value === words ? `${words} ` : words;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        requestAnimationFrame(look);
      }),
    { words: query, number: until === 'number' },
  );
}

/** The site's own search: `queries` one after the other on one page, each waited for. */
export async function concordTraffic(
  browser: Browser,
  server: SlowServer,
  [first = '', ...others]: string[],
): Promise<Traffic> {
  const page = await fresh(browser);
  await page.goto(`${server.address}search/`, { waitUntil: 'networkidle' });
  const pageBytes = server.take().bytes;
  await page.focus('#search-box');
  await typeAndWait(page, first);
  await page.waitForLoadState('networkidle');
  const firstBytes = server.take().bytes;
  const each: number[] = [];
  const times: number[] = [];
  for (const query of others) {
    times.push((await typeAndWait(page, query)).ms);
    each.push(server.take().bytes);
  }
  await page.context().close();
  return {
    pageBytes,
    firstBytes,
    furtherMedian: part(each, 0.5),
    furtherNinth: part(each, 0.9),
    furtherMs: part(times, 0.5),
  };
}

/** Pagefind as it comes, with its first ten results, as its own interface shows them. */
export async function stockTraffic(
  browser: Browser,
  server: SlowServer,
  [first = '', ...others]: string[],
): Promise<Omit<Traffic, 'pageBytes'>> {
  const page = await fresh(browser);
  await page.goto(`${server.address}404.html`);
  server.take();
  const search = (query: string): Promise<number> =>
    page.evaluate(async (words) => {
      const started = performance.now();
      const address = '/stock/pagefind.js';
      const stock = (await import(address)) as {
        search(q: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
      };
      const { results } = await stock.search(words);
      await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return performance.now() - started;
    }, query);
  await search(first);
  const firstBytes = server.take().bytes;
  const each: number[] = [];
  const times: number[] = [];
  for (const query of others) {
    times.push(await search(query));
    each.push(server.take().bytes);
  }
  await page.context().close();
  return { firstBytes, furtherMedian: part(each, 0.5), furtherNinth: part(each, 0.9), furtherMs: part(times, 0.5) };
}

/** A page of its own for each of the first five queries. */
export async function lastKey(browser: Browser, server: SlowServer, queries: string[]): Promise<LastKey> {
  const times: number[] = [];
  for (const query of queries.slice(0, 5)) {
    const page = await fresh(browser);
    await page.goto(`${server.address}search/`, { waitUntil: 'networkidle' });
    await page.focus('#search-box');
    await page.waitForTimeout(2000);
    times.push((await typeAndWait(page, query, 'number')).ms);
    await page.context().close();
  }
  return { median: part(times, 0.5), worst: Math.max(...times) };
}

function part(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
