/** What a reader does with the results on the search page: order, limits, views, files. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { scan, scannedCorpus } from '../../../scripts/bench/search-scan.ts';
import { corpusVersion, statement, statementIds } from '../../corpus.ts';
import { indexVersion } from '../../search/build/build-name.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const corpus = scannedCorpus();
const hitsOf = (term: string): string[] => scan(corpus, { typed: term, kind: '', all: [term], none: [] });
const statementOf = (hit: string): string => hit.split('/').slice(0, 2).join('/');

async function search(page: Page, address: Record<string, string>): Promise<number> {
  await page.goto(new URL(`/search/?${new URLSearchParams(address).toString()}`, page.url()).href);
  return total(page);
}
async function total(page: Page): Promise<number> {
  return Number(await page.locator('#search-status[data-total]').getAttribute('data-total'));
}
const all = (page: Page, name: string): Promise<string[]> =>
  page
    .locator(`#search-results [data-${name}]`)
    .evaluateAll((found, key) => found.map((one) => (one as HTMLElement).dataset[key] ?? ''), name);

test('results come while typing, the last ones typed, and say how many', async () => {
  const { page } = await browser.open('search/');
  expect(await page.locator('#search-status').getAttribute('role')).toBe('status');
  await page.locator('#search-box').pressSequentially('合作贸易投资', { delay: 15 });
  await page.locator('#search-box').fill('贸易');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('贸易');
  const expected = hitsOf('贸易');
  await expect.poll(() => page.locator('#search-status').getAttribute('data-total')).toBe(String(expected.length));
  const statements = new Set(expected.map(statementOf)).size;
  expect(await page.locator('#search-status').textContent()).toContain(`${statements}份声明，${expected.length}条`);
});

test('hits stand below their statements, each with label, parties, date and the words', async () => {
  const { page } = await browser.open('search/');
  await search(page, { q: '一带一路', all: '1' });
  const groups = await page.locator('.search-group').evaluateAll((found) =>
    found.map((group) => ({
      title: group.querySelector('h2 a')?.getAttribute('href') ?? '',
      facts: group.querySelector('.search-facts')?.textContent ?? '',
      hits: [...group.querySelectorAll<HTMLElement>('[data-hit]')].map((hit) => ({
        id: hit.dataset['hit'] ?? '',
        label: hit.querySelector('.search-label')?.textContent ?? '',
        words: [...hit.querySelectorAll('mark')].map((mark) => mark.textContent),
      })),
    })),
  );
  for (const { title, facts, hits } of groups) {
    expect(facts).toMatch(/中国、\p{Script=Han}+\d{4}年\d{1,2}月\d{1,2}日/u);
    for (const { id, label, words } of hits) {
      expect(title).toBe(`/${statementOf(id)}/`);
      expect(label).toMatch(/\p{Script=Han}/u);
      expect(new Set(words)).toEqual(new Set(['一带一路']));
    }
  }
  expect(groups.flatMap(({ hits }) => hits.map(({ id }) => id)).sort()).toEqual(hitsOf('一带一路'));
});

test('statements stand newest first, oldest first, or those with the most hits first', async () => {
  const { page } = await browser.open('search/');
  const count = (id: string): number => hitsOf('合作').filter((hit) => statementOf(hit) === id).length;
  const shown = async (sort: string): Promise<string[]> => {
    await search(page, { q: '合作', all: '1', sort });
    return [...new Set((await all(page, 'hit')).map(statementOf))];
  };
  const day = (id: string): string => id.split('/')[1] ?? '';
  const newest = await shown('new');
  expect(newest.map(day)).toEqual(newest.map(day).toSorted().toReversed());
  expect((await shown('old')).map(day)).toEqual(newest.map(day).toSorted());
  const most = (await shown('most')).map(count);
  expect(most).toEqual(most.toSorted((a, b) => b - a));
  expect(newest.map(count)).not.toEqual(most);
});

test('limits, views and order are the address, and the back button undoes them', async () => {
  const { page } = await browser.open('search/?q=合作');
  const total = page.locator('#search-status[data-total]');
  await total.waitFor();
  const before = await total.getAttribute('data-total');
  const option = page.locator('[data-facet="party"] label').nth(1);
  const count = await option.locator('.count').textContent();
  await option.locator('input').check();
  await expect.poll(() => page.locator('#search-status').getAttribute('data-total')).toBe(count);
  expect(new URL(page.url()).searchParams.get('party')).not.toBeNull();
  await page.locator('[data-view="lines"]').click();
  await page.locator('[data-line]').first().waitFor();
  await page.locator('[data-view="counts"]').click();
  await page.locator('[data-count]').first().waitFor();
  await page.locator('[data-view="absent"]').click();
  await page.locator('.search-count').waitFor();
  await page.goBack();
  await page.locator('[data-count]').first().waitFor();
  await page.goBack();
  await page.goBack();
  await page.locator('[data-hit]').first().waitFor();
  await page.goBack();
  await expect.poll(() => page.locator('#search-status').getAttribute('data-total')).toBe(before);
});

test('Back leads to the place in the results that was left', async () => {
  const { page } = await browser.open('search/?q=合作&pages=2');
  await page.locator('#search-status[data-total]').waitFor();
  const hit = page.locator('[data-hit]').nth(25);
  await hit.scrollIntoViewIfNeeded();
  await hit.locator('a').first().click();
  await page.waitForURL('**/*-*/*/*/');
  await page.goBack();
  await page.locator('#search-status[data-total]').waitFor();
  await expect.poll(() => hit.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('Back to results that were left at their top leads to the top', async () => {
  const { page } = await browser.open('search/?q=合作&pages=2');
  await page.locator('#search-status[data-total]').waitFor();
  for (const n of [25, 0]) {
    const hit = page.locator('[data-hit]').nth(n);
    // The one below first, so that a place is kept with the entry of the history.
    if (n === 0) await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    else await hit.scrollIntoViewIfNeeded();
    await hit.locator('a').first().click();
    await page.waitForURL('**/*-*/*/*/');
    await page.goBack();
    await page.locator('#search-status[data-total]').waitFor();
    await hit.waitFor();
    if (n !== 0) await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  }
  expect(await page.evaluate(() => (history.state as { place: unknown } | null)?.place ?? null)).toBeNull();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('one listener waits for a print, however many lists were shown, and reads what is not shown yet', async () => {
  const { page } = await browser.open('404.html');
  await page.addInitScript(() => {
    const listen = window.addEventListener.bind(window);
    const counted: string[] = [];
    Object.assign(window, { counted });
    window.addEventListener = (...given: Parameters<typeof listen>) => {
      counted.push(given[0]);
      listen(...given);
    };
  });
  const listeners = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { counted: string[] }).counted.filter((t) => t === 'beforeprint').length);
  await page.goto(new URL('/search/?q=合作', page.url()).href);
  await page.locator('#search-status[data-total]').waitFor();
  const once = await listeners();
  for (const words of ['双方', '贸易', '合作']) await search(page, { q: words });
  await search(page, { q: '合作', order: 'old' });
  expect(await listeners()).toBe(once);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => page.locator('[data-hit][data-waiting]').count()).toBe(0);
});

test('each query that was waited for is a step of the history, and typing it is one', async () => {
  const { page } = await browser.open('search/');
  const box = page.locator('#search-box');
  const typed = async (words: string): Promise<void> => {
    await box.fill('');
    await box.pressSequentially(words, { delay: 60 });
    await box.press('Enter');
    await expect
      .poll(() => page.locator('#search-status').getAttribute('data-total'))
      .toBe(String(hitsOf(words).length));
  };
  await typed('贸易');
  await typed('文化');
  await page.goBack();
  await expect.poll(() => box.inputValue()).toBe('贸易');
  await expect
    .poll(() => page.locator('#search-status').getAttribute('data-total'))
    .toBe(String(hitsOf('贸易').length));
  await page.goForward();
  await expect.poll(() => box.inputValue()).toBe('文化');
  await page.goBack();
  await page.goBack();
  await expect.poll(() => box.inputValue()).toBe('');
});

test('every value of every facet leaves as many clauses as it says, and never none', async () => {
  const { page } = await browser.open('search/?q=合作');
  await page.locator('#search-status[data-total]').waitFor();
  const values = await page
    .locator('[data-facet] label')
    .evaluateAll((labels) =>
      labels.map((label) => [
        label.closest<HTMLElement>('[data-facet]')?.dataset['facet'] ?? '',
        label.querySelector('input')?.value ?? '',
        label.querySelector('.count')?.textContent ?? '',
      ]),
    );
  expect(values.length).toBeGreaterThan(8);
  for (const [facet = '', value = '', count] of values) {
    await page.goto(new URL(`?${new URLSearchParams({ q: '合作', [facet]: value }).toString()}`, page.url()).href);
    await page.locator('#search-status[data-total]').waitFor();
    expect(await page.locator('#search-status').getAttribute('data-total'), `${facet} ${value}`).toBe(count);
    expect(Number(count)).toBeGreaterThan(0);
  }
});

test('limits without words leave every clause of the statements within them', async () => {
  const { page } = await browser.open('search/');
  expect(await search(page, { party: 'by' })).toBe(corpus.filter(({ parties }) => parties.includes('BY')).length);
  for (const [facet, value, count] of await page
    .locator('[data-facet] label')
    .evaluateAll((labels) =>
      labels.map((label) => [
        label.closest<HTMLElement>('[data-facet]')?.dataset['facet'] ?? '',
        label.querySelector('input')?.value ?? '',
        label.querySelector('.count')?.textContent ?? '',
      ]),
    )) {
    const limits = facet === 'party' ? { party: value ?? '' } : { party: 'by', [facet ?? '']: value ?? '' };
    expect(await search(page, limits), `${facet} ${value}`).toBe(Number(count));
  }
});

describe('in both languages', () => {
  const pages = new Map<string, Page>();
  beforeAll(async () => {
    for (const path of ['search/', 'en/search/']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      pages.set(path, (await browser.open(path)).page);
    }
  });

  test.each([
    ['"合作', 'lone-quote'],
    ['（合作', 'lone-bracket'],
    ['合作 -', 'lone-minus'],
    ['合作 |', 'lone-or'],
    ['合作 AND 贸易', 'operator-word'],
    ['NEAR/3 合作', 'near-operand'],
    ['合作 NEAR 贸易', 'near-number'],
    ['foo:合作', 'unknown-field'],
    ['合作 party:', 'empty-field'],
    ['合作 year:近年', 'bad-year'],
    ['合作 year:2022..2013', 'years-turned'],
    ['合作 party:亚特兰蒂斯', 'bad-party'],
    ['合作 kind:诗', 'bad-value'],
    ['合作*', 'useless-star'],
    ['20*2', 'inner-star'],
    ['。', 'no-letters'],
  ])('%s gets a sentence that helps', async (query, code) => {
    for (const [path, page] of pages) {
      await page.goto(new URL(`/${path}?q=${encodeURIComponent(query)}`, page.url()).href);
      await total(page);
      const note = await page.locator(`[data-note="${code}"]`).textContent();
      expect(note).toMatch(path === 'search/' ? /\p{Script=Han}.*[。：，]/u : /[a-z]{3} .*\./u);
    }
  });
});

test('the concordance has a line for every place, sorted by either side', async () => {
  const { page } = await browser.open('search/');
  await search(page, { q: '合作', view: 'lines', all: '1' });
  const places = hitsOf('合作').flatMap((hit) => {
    const text = (corpus.find((clause) => clause.hit === hit)?.texts[0] ?? '').replace(/[\p{P}\p{Z}\p{C}]/gu, '');
    return [...text.matchAll(/合作/gu)].map(() => hit);
  });
  expect((await all(page, 'line')).sort()).toEqual(places.sort());
  const letters = (text: string): string[] => [...text].filter((one) => /[\p{L}\p{N}\p{S}]/u.test(one));
  for (const by of ['left', 'right'] as const) {
    await search(page, { q: '合作', view: 'lines', all: '1', by });
    const sides = await page
      .locator(`#search-results [data-line] .${by === 'left' ? 'before' : 'after'}`)
      .allTextContents();
    // Han characters alone, so that the order is that of single characters.
    const keys = sides.map((side) => letters(by === 'left' ? [...side].reverse().join('') : side)[0] ?? '');
    const han = keys.filter((key) => /\p{Script=Han}/u.test(key));
    expect(han.length).toBeGreaterThan(50);
    expect(han).toEqual(han.toSorted((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)));
  }
});

test('the chart counts clauses per statement and per year', async () => {
  const { page } = await browser.open('search/');
  await search(page, { q: '合作', view: 'counts' });
  const perStatement = await page
    .locator('[data-count]')
    .evaluateAll((rows) => rows.map((row) => [(row as HTMLElement).dataset['count'], row.children[1]?.textContent]));
  for (const [id, text] of perStatement) {
    const of = corpus.filter(({ hit }) => statementOf(hit) === id).length;
    expect(text).toBe(`${of} 条中的 ${hitsOf('合作').filter((hit) => statementOf(hit) === id).length} 条`);
  }
  expect(perStatement.length).toBe(new Set(hitsOf('合作').map(statementOf)).size);
  const years = await page
    .locator('[data-year]')
    .evaluateAll((rows) => rows.map((row) => [(row as HTMLElement).dataset['year'], row.children[1]?.textContent]));
  for (const [year, count] of years) {
    expect(Number(count)).toBe(hitsOf('合作').filter((hit) => hit.split('/')[1]?.startsWith(year ?? '')).length);
  }
  expect(await page.locator('.search-years svg g.some title').count()).toBe(years.length);
});

test('absence lists the statements without the words, and the first and the last with them', async () => {
  const { page } = await browser.open('search/');
  const found = hitsOf('中医药').map(statementOf);
  const frames = statementIds().filter((id) =>
    JSON.stringify([statement(id).title, statement(id).back]).includes('中医药'),
  );
  await search(page, { q: '中医药', view: 'absent', all: '1' });
  expect((await all(page, 'absent')).sort()).toEqual(
    statementIds().filter((id) => !found.includes(id) && !frames.includes(id)),
  );
  expect(await page.locator('[data-absent]').count()).toBeGreaterThan(0);
  const day = (id: string): string => id.split('/')[1] ?? '';
  const ends = await page
    .locator('.search-ends time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  const days = [...found, ...frames].map(day).sort();
  expect(ends).toEqual([...new Set([days[0], days.at(-1)])]);
  const parties = await page
    .locator('[data-facet="party"] label')
    .evaluateAll((labels) =>
      labels.map((label) => [label.querySelector('input')?.value, label.querySelector('.count')?.textContent]),
    );
  expect(parties.length).toBeGreaterThan(1);
  for (const [party = '', count] of parties) {
    await search(page, { q: '中医药', view: 'absent', all: '1', party: party ?? '' });
    expect(String(await page.locator('[data-absent]').count())).toBe(count);
  }
  await search(page, { q: '中医药', view: 'absent', all: '1', party: 'uz' });
  expect((await all(page, 'absent')).every((id) => id.includes('uz'))).toBe(true);
});

test.each(['counts', 'absent'])(
  '%s: which text is the only one with the words is said with the gap that may hold them',
  async (view) => {
    const { page } = await browser.open('search/');
    await search(page, { q: '中医药', view });
    expect(
      statementIds().some((id) => !statement(id).complete && !hitsOf('中医药').some((hit) => hit.startsWith(id))),
    ).toBe(true);
    expect(await page.locator('.search-caution').allTextContents()).toContain(
      '标“文本不全”的声明，缺失的部分可能含有。',
    );
    expect(await page.locator('.search-ends').textContent()).toContain('所查声明中');
    await search(page, { q: '中医药', view, complete: 'yes' });
    expect(await page.locator('.search-caution').count()).toBe(0);
  },
);

test('what is found can be taken along, with addresses and the version of the corpus', async () => {
  const { page } = await browser.open('search/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const file = async (name: string): Promise<string> => {
    await page.locator('.search-export summary').click();
    const download = page.waitForEvent('download');
    await page.locator(`[data-export="${name}"]`).click();
    return readFileSync(await (await download).path(), 'utf8');
  };
  const json = async () =>
    JSON.parse(await file('json')) as { rows: Record<string, string>[] } & Record<string, unknown>;
  await search(page, { q: '一带一路' });
  const list = await json();
  const { corpus: version, build } = indexVersion();
  expect(version).toBe(corpusVersion());
  expect(list).toMatchObject({ query: '一带一路', corpus: version, build, total: hitsOf('一带一路').length });
  expect(list.rows.map(({ address }) => new URL(address ?? '').pathname).sort()).toEqual(
    hitsOf('一带一路').map((hit) => `/${hit}/`),
  );
  expect(list['search']).toBe(page.url());
  await search(page, { q: '一带一路' });
  const csv = (await file('csv')).trimEnd().split('\r\n');
  expect(csv).toHaveLength(1 + hitsOf('一带一路').length);
  expect(csv.slice(1).every((row) => row.includes(version))).toBe(true);
  await search(page, { q: '一带一路', view: 'lines', by: 'right' });
  const lines = await json();
  expect(lines.rows.map(({ after }) => after)).toEqual(
    await page.locator('#search-results [data-line] .after').allTextContents(),
  );
  await search(page, { q: '中医药', view: 'absent' });
  expect((await json()).rows.map((row) => row['statement'])).toEqual(await all(page, 'absent'));
  await search(page, { q: '中医药', view: 'counts' });
  const counted = await json();
  expect(counted.rows.map((row) => row['statement'])).toEqual(await all(page, 'count'));
  expect(counted['years']).not.toEqual([]);
  await search(page, { q: '中医药' });
  await page.locator('.search-export summary').click();
  await page.locator('[data-export="copy"]').click();
  await expect.poll(() => page.locator('#search-status').textContent()).toContain('已复制');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const hit of hitsOf('中医药')) expect(text).toContain(`/${hit}/`);
  expect(text).toContain(version);
});

test('the examples of the syntax page find as many clauses as stand beside them', async () => {
  const { page } = await browser.open('search/syntax/');
  const rows = await page
    .locator('[data-example]')
    .evaluateAll((all) =>
      all.map((row) => [row.querySelector('a')?.href ?? '', row.querySelector('.number')?.textContent ?? '']),
    );
  expect(rows.length).toBeGreaterThan(10);
  for (const [address = '', count] of rows) {
    await page.goto(address);
    await page.locator('#search-status[data-total]').waitFor();
    expect(await page.locator('#search-status').getAttribute('data-total'), decodeURIComponent(address)).toBe(count);
    expect(Number(count), decodeURIComponent(address)).toBeGreaterThan(0);
  }
});
