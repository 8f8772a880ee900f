/** What a print bears that the screen does not: where the text stands, as a code to scan and as words to type. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decoded } from '../exports/barcodes.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const statement = 'by-cn/2022-09-15/';

/** The words of a PDF file without white space, which is the layout's affair; a font's 立 may be named as the radical ⽴. */
async function words(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  let all = '';
  for (let number = 1; number <= document.numPages; number++) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other, in order
    const { items } = await (await document.getPage(number)).getTextContent();
    all += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  await document.loadingTask.destroy();
  return all.normalize('NFKC').replaceAll(/\s/gu, '');
}

describe.each([
  ['by-cn/2022-09-15/', 'by-cn/2022-09-15'],
  ['by-cn/2022-09-15/9/', 'by-cn/2022-09-15/9'],
  ['en/by-cn/2022-09-15/9/', 'by-cn/2022-09-15/9'],
])('%s', (path, short) => {
  test('shows neither code nor short form on the screen', async () => {
    const { page } = await browser.open(path);
    expect(await page.locator('.qr').count()).toBe(1);
    expect(await page.locator('.qr').isVisible()).toBe(false);
    expect(await page.getByText(`concord.example/${short}`).filter({ visible: true }).count()).toBe(0);
  });

  test.each(['light', 'dark'] as const)('bears a code on paper that leads here, read in %s', async (colorScheme) => {
    const { page } = await browser.open(path, { colorScheme });
    await page.emulateMedia({ media: 'print' });
    const code = page.locator('.qr');
    const { width } = (await code.boundingBox())!;
    // Two centimetres and a half, at 96 pixels to the inch.
    expect(width).toBeCloseTo((25 / 25.4) * 96, 0);
    expect(await decoded(await code.screenshot())).toEqual([`https://concord.example/${short}/`]);
  });

  test('prints the short form and the day', async () => {
    const { page } = await browser.open(path);
    const text = await words(await page.pdf({ preferCSSPageSize: true }));
    expect(text).toContain(`concord.example/${short}`);
    expect(text).toContain('关于建立全天候全面战略伙伴关系的联合声明');
    expect(text).toContain(String(new Date().getFullYear()));
  });

  test('bears a citation on paper, and none on the screen', async () => {
    const { page } = await browser.open(path);
    const cited = page.locator('.cited');
    expect(await cited.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await cited.isVisible()).toBe(true);
    expect(await cited.textContent()).toContain(`https://concord.example/${short}/`);
    expect(await cited.textContent()).toMatch(
      path.startsWith('en/') ? /^Joint statement of China and Belarus, 15 September 2022, Clause 9\./u : /\[EB\/OL\]/u,
    );
  });
});

test('each sheet after the first names the text, and each its number', async () => {
  const { page } = await browser.open(statement);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  for (let number = 1; number <= document.numPages; number++) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other, in order
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items
      .map((item) => ('str' in item ? item.str : ''))
      .join('')
      .normalize('NFKC')
      .replaceAll(/\s/gu, '');
    expect(text).toContain(`${number}/${document.numPages}`);
    expect(text).toContain('关于建立全天候全面战略伙伴关系的联合声明');
  }
  expect(document.numPages).toBeGreaterThan(2);
  await document.loadingTask.destroy();
});

test('the mark of a supplied number is printed with it, the reason behind the text', async () => {
  const { page } = await browser.open('cn-ru/2023-03-21/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.numbered .mark').first().isVisible()).toBe(true);
  expect(await page.locator('.numbered .note').first().isVisible()).toBe(false);
});

test('a page that is no text has its address alone', async () => {
  const { page } = await browser.open('about/');
  expect(await page.locator('.qr').count()).toBe(0);
  expect(await words(await page.pdf())).toContain('https://concord.example/about/');
});

/** Ids of the clauses that a print holds, of those that stand in no other. */
async function printedClauses(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const clauses = page.locator('main .text > section[data-clause]');
  const shown = await clauses.evaluateAll((all) =>
    all.filter((one) => one.getClientRects().length > 0).map((one) => one.id),
  );
  await page.emulateMedia({ media: null });
  return shown;
}

describe('a choice of clauses', () => {
  test('follows from the address: these alone, with title, citation and address', async () => {
    const { page, complaints } = await browser.open(`${statement}?clauses=1,3-5,18`);
    const note = page.getByRole('region', { name: '打印所选条款' });
    await note.getByText('已选 5 条：第一条、第三条至第五条、第十八条。').waitFor();
    await page.locator('.printed-source[lang]').waitFor({ state: 'attached' });
    expect(await printedClauses(page)).toEqual(['1', '3', '4', '5', '18']);
    const text = await words(await page.pdf({ preferCSSPageSize: true }));
    expect(text).toContain('关于建立全天候全面战略伙伴关系的联合声明');
    expect(text).toContain('第一条、第三条至第五条、第十八条');
    expect(text).toContain('concord.example/by-cn/2022-09-15/?clauses=1,3-5,18');
    expect(text).toContain('双方一致决定将中白关系提升为全天候全面战略伙伴关系');
    expect(text).not.toContain('双方支持举办地方论坛');
    // The screen shows the whole text all the same.
    expect(await page.locator('[id="9"]').isVisible()).toBe(true);
    await note.getByRole('button', { name: '取消' }).click();
    expect(new URL(page.url()).search).toBe('');
    expect((await printedClauses(page)).length).toBeGreaterThan(18);
    expect(complaints).toEqual([]);
  });

  test('cites in the style of the language of the page, also where the browser refuses storage', async () => {
    const { page } = await browser.open('404.html', { serviceWorkers: 'block' });
    const cited = page.locator('.printed-source');
    const show = (path: string) => page.goto(new URL(`/${path}${statement}?clauses=9`, page.url()).href);
    await show('en/');
    await expect.poll(() => cited.textContent()).toMatch(/, September 15, 2022, clause 9, .*clauses=9/u);
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    );
    await show('en/');
    await expect.poll(() => cited.textContent()).toMatch(/, September 15, 2022, .*clauses=9/u);
    await show('');
    await expect.poll(() => cited.textContent()).toContain('关于建立全天候全面战略伙伴关系的联合声明');
  });

  test('is ready to be printed with its address alone where the citation is damaged', async () => {
    const { page } = await browser.open('404.html', { serviceWorkers: 'block' });
    await page.route('**/cite.json', (route) => route.fulfill({ body: '{' }));
    await page.addInitScript(() => {
      Object.assign(window, { prints: 0, print: () => (window as unknown as { prints: number }).prints++ });
    });
    await page.goto(new URL(`/${statement}`, page.url()).href);
    await page.waitForFunction(() => document.querySelector('.status'));
    await page.keyboard.press('p');
    await page.locator('dialog input[type="text"], dialog input:not([type])').first().fill('9');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => (window as unknown as { prints: number }).prints)).toBe(1);
    expect(await page.locator('.printed-source').textContent()).toMatch(/clauses=9$/u);
  });

  test('by keyboard alone: p, the numbers, Enter; or from the list', async () => {
    const { page } = await browser.open(statement);
    await page.evaluate(() => {
      window.print = () =>
        void (document.body.dataset['prints'] = String(1 + Number(document.body.dataset['prints'] ?? 0)));
    });
    await page.waitForFunction(() => document.querySelector('.status'));
    await page.keyboard.press('p');
    await page.locator('#printed-field:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('dialog').getByText('请先选择条款。').waitFor();
    await page.keyboard.type('2,9-10,77');
    await page.locator('dialog').getByText('本声明没有：77').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.body.dataset['prints'] === '1');
    expect(new URL(page.url()).search).toBe('?clauses=2,9-10');
    expect(await printedClauses(page)).toEqual(['2', '9', '10']);

    await page.keyboard.press('p');
    await page.locator('#printed-field:focus').waitFor();
    expect(await page.locator('#printed-field').inputValue()).toBe('2,9-10');
    await page.getByRole('checkbox', { name: /^第九条/u }).focus();
    await page.keyboard.press('Space');
    expect(await page.locator('#printed-field').inputValue()).toBe('2,10');
    await page.locator('dialog').getByRole('button', { name: '打印' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.body.dataset['prints'] === '2');
    expect(await printedClauses(page)).toEqual(['2', '10']);
  });

  test('starts from the range that the address marks; what is unknown is said', async () => {
    const { page } = await browser.open(`${statement}#9-11`);
    await page.locator('[data-target]').first().waitFor();
    await page.locator('.formats [data-open="print"]').click();
    expect(await page.locator('#printed-field').inputValue()).toBe('9-11');
    const other = await browser.open(`en/${statement}?clauses=99,2`);
    await other.page.locator('.status').getByText('Not in this statement: 99').waitFor();
    expect(await printedClauses(other.page)).toEqual(['2']);
  });
});
