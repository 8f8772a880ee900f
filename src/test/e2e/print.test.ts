/** What a print bears that the screen does not: where the text stands, as a code to scan and as words to type. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { decoded } from '../exports/barcodes.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

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
    expect(await page.getByText(`concord.example/${short}`).isVisible()).toBe(false);
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
});

test('a page that is no text has its address alone', async () => {
  const { page } = await browser.open('about/');
  expect(await page.locator('.qr').count()).toBe(0);
  expect(await words(await page.pdf())).toContain('https://concord.example/about/');
});
