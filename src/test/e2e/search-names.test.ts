/** What is folded together, which other names are searched, and that both are said and can be left. */
import { expect, test } from 'vitest';
import { scan, scannedCorpus } from '../../../scripts/bench/search-scan.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const corpus = scannedCorpus();
const count = (term: string): number => scan(corpus, { typed: term, kind: '', all: [term], none: [] }).length;

test.each([
  ['白俄羅斯', '白俄罗斯', /“白俄羅斯”按“白俄罗斯”检索/u],
  ['２０２２年', '2022年', /“２０２２年”按“2022年”检索/u],
  ['白罗斯', '白俄罗斯', /“白罗斯”也按“白俄罗斯”检索/u],
  ['Belarus', '白俄罗斯', /“Belarus”也按“白俄罗斯”检索/u],
  ['台独', '台湾独立', /“台独”也按“台湾独立”检索/u],
  ['臺獨', '台湾独立', /也按“台湾独立”检索/u],
  ['上合', '上海合作组织', /“上合”也按“上海合作组织”检索/u],
])('%s finds %s, says so, and can be taken at its letters', async (typed, found, said) => {
  const { page } = await browser.open(`search/?q=${encodeURIComponent(typed)}`);
  const status = page.locator('#search-status[data-total]');
  await status.waitFor();
  const own =
    /^[A-Za-z]/u.test(typed) || typed === found ? 0 : corpus.filter(({ texts }) => texts[0]?.includes(typed)).length;
  expect(Number(await status.getAttribute('data-total'))).toBeGreaterThanOrEqual(Math.max(own, count(found)));
  expect(count(found)).toBeGreaterThan(0);
  expect(await page.locator('[data-note="did"]').textContent()).toMatch(said);
  const marks = await page.locator('[data-hit] mark').allTextContents();
  expect(marks).toContain(found);
  await page.locator('[data-note="did"] button').click();
  await page.locator('[data-note="literal"]').waitFor();
  await expect.poll(() => status.getAttribute('data-total')).toBe(String(own));
  expect(new URL(page.url()).searchParams.get('fold')).toBe('0');
  await page.locator('[data-note="literal"] button').click();
  await page.locator('[data-note="did"]').waitFor();
});

test('who searches in English reads what a party and a partnership are called in it', async () => {
  const { page } = await browser.open(`en/search/?q=${encodeURIComponent('合作')}`);
  await page.locator('#search-status[data-total]').waitFor();
  const names = (facet: string) => page.locator(`[data-facet="${facet}"] .name`).allTextContents();
  for (const facet of ['party', 'level', 'part', 'kind', 'complete']) {
    const all = await names(facet);
    for (const name of all) expect(name, facet).toMatch(/[A-Za-z]{3}/u);
  }
  expect((await names('party')).length).toBeGreaterThan(1);
  expect((await names('level')).length).toBeGreaterThan(1);
  expect((await names('part')).length).toBeGreaterThan(1);
});
