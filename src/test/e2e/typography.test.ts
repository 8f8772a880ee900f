/** How pages are set: faces by language, words kept whole, edges in line, and figures that keep their names on a phone. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const phone = { viewport: { width: 360, height: 740 } };

const face = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).fontFamily.split(',')[0]?.replaceAll(/["']/gu, '') ?? '');

test('a text is set in the face of its own language, also on a page in the other one', async () => {
  const { page } = await browser.open('en/by-cn/2022-09-15/');
  expect(await face(page, '.text')).toBe(await face((await browser.open('by-cn/2022-09-15/')).page, '.text'));
  const prose = (await browser.open('en/about/')).page;
  expect(await face(prose, '.prose')).not.toBe(await face(page, '.text'));
  // Of a Chinese face, English takes the marks that are no wider than letters.
  const marks = await prose.locator('.prose').evaluate((element) => getComputedStyle(element).fontVariantEastAsian);
  expect(marks).toBe('proportional-width');
});

test('the last lines of a paragraph are chosen together, so that none is spread thin', async () => {
  const { page } = await browser.open('by-cn/2022-09-15/', phone);
  const wrap = await page
    .locator('.text p')
    .first()
    .evaluate((element) => getComputedStyle(element).getPropertyValue('text-wrap-style'));
  expect(wrap).toBe('pretty');
});

test.for([390, 1220, 1440])('no last line of a paragraph is spread out, %i wide', async (width) => {
  for (const path of ['by-cn/2022-09-15/', 'cn-ru/2023-03-21/', 'cn-uz/2022-09-15/8/']) {
    const { page } = await browser.open(path, { viewport: { width, height: 900 } });
    const spread = await page.locator('.text p').evaluateAll((paragraphs) => {
      const range = document.createRange();
      // A justified line adds its space to the characters themselves.
      const wide = (text: Text): number[] =>
        Array.from(text.data, (character, i) => {
          if (!/\p{sc=Han}/u.test(character)) return 0;
          range.setStart(text, i);
          range.setEnd(text, i + 1);
          return range.getBoundingClientRect().width;
        });
      return paragraphs.flatMap((paragraph) => {
        const em = parseFloat(getComputedStyle(paragraph).fontSize);
        const texts: Text[] = [];
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode as Text;
          if (!text.parentElement?.closest('[data-extra]')) texts.push(text);
        }
        return Math.max(0, ...texts.flatMap(wide)) > 1.5 * em ? [paragraph.id] : [];
      });
    });
    expect(spread).toEqual([]);
    await page.context().close();
  }
});

test.for(['', 'en/'])('on a phone the names of the timeline of /%s have one left edge', async (path) => {
  const { page } = await browser.open(path, phone);
  const edges = await page
    .locator('.spells li > :last-child')
    .evaluateAll((all) => [...new Set(all.map((one) => Math.round(one.getBoundingClientRect().left)))]);
  expect(edges).toHaveLength(1);
});

test('on a phone the head of an English page takes two lines', async () => {
  const { page } = await browser.open('en/', phone);
  const tops = await page
    .locator('.wordmark, .site-header nav a')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).filter(({ width }) => width > 0));
  const [wordmark, ...links] = tops;
  expect(links.length).toBeGreaterThan(1);
  for (const { top } of links) expect(top).toBeLessThan(wordmark?.bottom ?? 0);
});

test.for(['by-cn/2022-09-15/', 'en/by-cn/2022-09-15/'])('the head of /%s takes one line on a tablet', async (path) => {
  const { page } = await browser.open(path, { viewport: { width: 840, height: 1000 } });
  const head = await page.locator('.site-header').boundingBox();
  expect(head?.height ?? 0).toBeLessThan(60);
});

test('no word of a line is cut in two on a phone', async () => {
  const { page } = await browser.open('', phone);
  const cut = await page.locator('.words:lang(zh)').evaluateAll((all) => {
    const range = document.createRange();
    return all.flatMap((one) =>
      [...one.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').length > 10) return [];
        range.selectNodeContents(node);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        return lines.size > 1 ? [node.textContent] : [];
      }),
    );
  });
  expect(cut).toEqual([]);
  expect(await page.locator('.words:lang(zh) wbr').count()).toBeGreaterThan(0);
});

test.for(['compare/', 'check/', 'notebook/', 'by-cn/2022-09-15/changes/', 'en/check/'])(
  'the title of %s is apart from what follows it',
  async (path) => {
    const { page } = await browser.open(path, phone);
    const gap = await page.locator('main h1').evaluate((title) => {
      const next = title.nextElementSibling?.getBoundingClientRect().top ?? 0;
      return next - title.getBoundingClientRect().bottom;
    });
    expect(gap).toBeGreaterThanOrEqual(8);
  },
);

test.for([
  ['parties/by/', '.counts td[data-name]'],
  ['by-cn/', '.counts td[data-name]'],
  ['comparison/', '.accuracy td'],
] as const)('on a phone every figure of %s has its name, on a line that is wide enough', async ([path, cells]) => {
  const { page } = await browser.open(path, phone);
  const shown = await page.locator(cells).evaluateAll((all) =>
    all.map((cell) => ({
      name: getComputedStyle(cell, '::before').content.replaceAll('"', ''),
      wide: cell.getBoundingClientRect().width,
    })),
  );
  expect(shown.length).toBeGreaterThan(0);
  for (const { name, wide } of shown) {
    expect(name).toMatch(/\p{sc=Han}{2}/u);
    expect(wide).toBeGreaterThan(100);
  }
});

test('a phone breaks no line within an option of a command, nor within an address that is shown as an example', async () => {
  for (const [path, parts] of [
    ['editors-guide/', '.prose :not(pre) > code .whole'],
    ['no/such/page/', '.machine section code'],
  ] as const) {
    const { page } = await browser.open(path, phone);
    const lines = await page.locator(parts).evaluateAll((all) => all.map((one) => one.getClientRects().length));
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines), path).toEqual(new Set([1]));
    await page.context().close();
  }
});

test('code is set in one width on pages of either language', async () => {
  for (const path of ['editors-guide/', 'en/editors-guide/']) {
    const { page } = await browser.open(path);
    const widths = await page
      .locator('.prose pre code')
      .first()
      .evaluate((code) => {
        const range = document.createRange();
        const text = code.firstChild as Text;
        return [...text.data].flatMap((character, i) => {
          if (!/[a-z-]/u.test(character)) return [];
          range.setStart(text, i);
          range.setEnd(text, i + 1);
          return [Math.round(range.getBoundingClientRect().width * 10)];
        });
      });
    expect(Math.max(...widths) - Math.min(...widths), path).toBeLessThan(3);
    await page.context().close();
  }
});

test('Chinese lines have no blank behind a colon, and no comma or semicolon has one before it', async () => {
  for (const path of ['corrections/', 'by-cn/2022-09-15/witness/b/', 'cn-uz/', 'en/cn-uz/', 'no/such/page/']) {
    const { page } = await browser.open(path, phone);
    const lines = await page.locator('main :is(p, li)').evaluateAll((all) => all.map((one) => one.textContent ?? ''));
    expect(
      lines.filter((line) => /\p{sc=Han}：\s|\S\s+[;,；，](?:\s|$)/u.test(line)),
      path,
    ).toEqual([]);
    await page.context().close();
  }
});

test('what is cut of a line of the concordance fades out, and no blank of its source is underlined', async () => {
  const { page } = await browser.open(`search/?q=${encodeURIComponent('合作')}&view=lines`, phone);
  await page.locator('.search-lines .before').first().waitFor();
  const masks = await page
    .locator('.search-lines tr:first-child :is(.before, .after)')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).maskImage));
  expect(masks).toHaveLength(2);
  for (const mask of masks) expect(mask).toContain('rgba(0, 0, 0, 0)');
  const line = await page
    .locator('.search-lines .where a')
    .first()
    .evaluate((one) => getComputedStyle(one).textDecorationLine);
  expect(line).toBe('none');
});

test('on a phone no line of a text is spread out', async () => {
  const { page } = await browser.open('by-cn/2022-09-15/', phone);
  const align = await page
    .locator('.text p')
    .first()
    .evaluate((one) => getComputedStyle(one).textAlign);
  expect(align).toBe('start');
});

test.for(['search/syntax/', 'en/search/syntax/'])(
  'no head of the table of %s breaks, what follows it is apart, and its list is within the column',
  async (path) => {
    const { page } = await browser.open(path, { viewport: { width: 1440, height: 900 } });
    const set = await page.locator('div.search-syntax').evaluate((part) => {
      const range = document.createRange();
      const lines = (cell: Element): number => {
        range.selectNodeContents(cell);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      };
      const box = (selector: string): DOMRect => part.querySelector(selector)!.getBoundingClientRect();
      const list = part.querySelector('ul')!;
      return {
        heads: [...part.querySelectorAll('thead th')].map(lines),
        gap: box('table + h2').top - box('table').bottom,
        marker: getComputedStyle(list).listStyleType,
        // Markers are outside the text of an item: there is room for them between it and the edge of the column.
        room: box('li').left - box('p').left,
        em: parseFloat(getComputedStyle(list).fontSize),
      };
    });
    expect(set.heads.length).toBeGreaterThan(2);
    expect(new Set(set.heads)).toEqual(new Set([1]));
    expect(set.gap).toBeGreaterThan(set.em);
    expect(set.marker).toBe('disc');
    expect(set.room).toBeGreaterThanOrEqual(set.em);
    expect(set.room).toBeLessThan(3 * set.em);
    await page.context().close();
  },
);
