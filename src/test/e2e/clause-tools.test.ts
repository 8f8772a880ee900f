/** What can be done with a clause: the tools belong to the clause that is pointed at, and say what they did where the reader looks. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
const permissions = ['clipboard-read', 'clipboard-write'];
const statement = 'by-cn/2022-09-15/';
const desktop = { viewport: { width: 1440, height: 900 }, permissions };
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const clause = (page: Page, id: string) => page.locator(`main section[data-clause="${id}"]`);

describe('the tools of a short clause', () => {
  test.for(['1', '10', '15'])('clause %s: each is on top where it is seen, and acts on its own clause', async (id) => {
    const { page } = await browser.open(statement, desktop);
    const own = clause(page, id);
    // The tools are below the text: at the foot of the window they would be out of sight.
    await own.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await own.locator('p').first().hover();
    for (const name of ['打开', '复制链接', '复制文字', '引用', '笔记']) {
      const tool = own.locator('.tools').getByText(name, { exact: true });
      const reached = (): Promise<boolean> =>
        tool.evaluate((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return document.elementFromPoint(left + width / 2, top + height / 2) === element;
        });
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await expect.poll(reached, { message: name }).toBe(true);
    }
    await own.locator('[data-copy="link"]:is(button)').click();
    await expect.poll(() => clipboard(page)).toMatch(new RegExp(`/by-cn/2022-09-15/${id}/$`, 'u'));
    await page.context().close();
  });

  test('one row is seen at a time, and what is not seen cannot be pressed', async () => {
    const { page } = await browser.open(`${statement}#9`, desktop);
    await clause(page, '10').locator('p').first().hover();
    const shown = () =>
      page
        .locator('.tools')
        .evaluateAll((rows) => rows.filter((row) => getComputedStyle(row).pointerEvents !== 'none').length);
    expect(await shown()).toBeLessThanOrEqual(2);
    await page.locator('h1').hover();
    expect(
      await page
        .locator('.tools')
        .first()
        .evaluate((row) => getComputedStyle(row).pointerEvents),
    ).toBe('none');
    await page.context().close();
  });
});

test('number, paragraph mark, key and button copy the same address, and say of what', async () => {
  const { page } = await browser.open(statement, desktop);
  const status = page.locator('body > .status');
  await clause(page, '6').locator('.number').click();
  await status.getByText('已复制链接：第六条').waitFor();
  const address = await clipboard(page);
  expect(address).toMatch(/\/by-cn\/2022-09-15\/6\/$/u);
  await clause(page, '6').locator('p').first().hover();
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.keyboard.press('c');
  await expect.poll(() => clipboard(page)).toBe(address);
  await clause(page, '6').locator('[data-p="2"]').hover();
  await clause(page, '6').locator('[data-p="2"] .anchor').click();
  await status.getByText('已复制链接：第六条第二段').waitFor();
  expect(await clipboard(page)).toBe(`${address}#p2`);
  // The answer offers what else can be done with the paragraph.
  await status.getByRole('button', { name: '复制文字' }).click();
  await status.getByText('已复制文字：第六条第二段').waitFor();
  expect(await clipboard(page)).toMatch(/^双方将开展产能合作/u);
  await clause(page, '6').locator('[data-p="2"] .anchor').click();
  await status.getByRole('button', { name: '引用' }).click();
  await page.locator('dialog .cite-text').waitFor();
  expect(await page.locator('dialog .cite-text').textContent()).toMatch(/第六条第二段.*#p2/u);
  await page.context().close();
});

test('a key whose tool arrives late does not take the place of what was clicked since', async () => {
  const { page } = await browser.open(statement, desktop);
  let release = (): void => {};
  const released = new Promise<void>((done) => (release = done));
  const asked = page.waitForRequest(/\/keyboard\./u);
  await page.route(/\/keyboard\./u, async (route) => {
    await released;
    await route.continue();
  });
  await clause(page, '6').locator('p').first().hover();
  await page.keyboard.press('c');
  await asked;
  await clause(page, '9').locator('.number').click();
  await page.locator('body > .status').getByText('已复制链接：第九条').waitFor();
  release();
  // The next key works, so the one before it has had its turn.
  await page.keyboard.press('?');
  await page.locator('dialog[open]').waitFor();
  expect(await clipboard(page)).toMatch(/\/9\/$/u);
  await page.context().close();
});

test('in a wide window what belongs to a place is read beside it; in a narrower one it waits behind its mark', async () => {
  for (const [width, seen] of [
    [1440, true],
    [1200, false],
  ] as const) {
    const { page } = await browser.open(statement, { viewport: { width, height: 900 } });
    const paragraph = clause(page, '12').locator('p').first();
    const note = paragraph.locator('.note');
    expect(await note.isVisible()).toBe(seen);
    if (seen) {
      const [beside, text] = [await note.boundingBox(), await paragraph.boundingBox()];
      expect(beside!.x).toBeGreaterThan(text!.x + text!.width);
      expect(beside!.x + beside!.width).toBeLessThanOrEqual(width);
    }
    await paragraph.locator('.mark').click();
    expect(await note.evaluate((element) => element.matches(':popover-open'))).toBe(true);
    await page.context().close();
  }
});

test('the key n takes the clause under the pointer, and says which; the header counts', async () => {
  const { page } = await browser.open(statement, desktop);
  await clause(page, '2').locator('p').first().hover();
  await page.keyboard.press('n');
  await page.locator('.status').getByText('已加入笔记本：第二条').waitFor();
  expect(await page.locator('[data-notes]').textContent()).toBe('1');
  await page.context().close();
});

test('a finger adds a clause to the notebook by its button', async () => {
  const { page } = await browser.open(statement, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await clause(page, '1').getByRole('button', { name: '笔记', exact: true }).tap();
  await page.locator('.status').getByText('已加入笔记本：第一条').waitFor();
  expect(await page.locator('[data-notes]').textContent()).toBe('1');
  await page.context().close();
});

test('copying a citation is answered inside the dialog, where it is seen and read out', async () => {
  const { page } = await browser.open(`${statement}9/`, { permissions });
  await page.locator('.tools [data-open="cite"]').click();
  await page.getByRole('button', { name: '复制引文', exact: true }).click();
  const said = page.locator('dialog[open] [role="status"].status');
  await said.getByText('已复制').waitFor();
  const seen = await said.evaluate((line) => {
    const { left, top, width, height } = line.getBoundingClientRect();
    return line.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(seen).toBe(true);
  await page.context().close();
});

test.for([360, 768, 1440])('no paragraph mark breaks in two or is alone on a line, %i wide', async (width) => {
  for (const path of [statement, 'cn-ru/2023-03-21/']) {
    const { page } = await browser.open(path, { viewport: { width, height: 900 }, hasTouch: true });
    const bad = await page.locator('.anchor').evaluateAll((anchors) =>
      anchors.flatMap((anchor) => {
        const boxes = [...anchor.getClientRects()];
        if (boxes.length === 0) return [];
        const [box] = boxes;
        const paragraph = anchor.parentElement!;
        const text = document.createRange();
        text.setStart(paragraph, 0);
        text.setEndBefore(anchor);
        const words = [...text.getClientRects()].filter(({ width: w }) => w > 1);
        const beside = words.some(({ top, bottom }) => top < box!.bottom && bottom > box!.top);
        return boxes.length > 1 || !beside ? [`${paragraph.id}`] : [];
      }),
    );
    expect(bad).toEqual([]);
    await page.context().close();
  }
});

test.for([360, 768, 1440])('no paragraph ends in a line of one character, %i wide', async (width) => {
  const { page } = await browser.open(statement, { viewport: { width, height: 900 } });
  const bad = await page.locator('main .text > section > p').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const text = document.createRange();
      text.selectNodeContents(paragraph);
      const anchor = paragraph.querySelector('.anchor');
      if (anchor) text.setEndBefore(anchor);
      const boxes = [...text.getClientRects()].filter(({ width: w, height }) => w > 1 && height > 12);
      const low = Math.max(...boxes.map(({ bottom }) => bottom));
      const last = boxes.filter(({ bottom }) => bottom > low - 12);
      const wide = Math.max(...last.map(({ right }) => right)) - Math.min(...last.map(({ left }) => left));
      return wide < 2.5 * parseFloat(getComputedStyle(paragraph).fontSize) ? [paragraph.id] : [];
    }),
  );
  expect(bad).toEqual([]);
  await page.context().close();
});

describe('finding one’s place', () => {
  test('the bar stays, and opens the contents, on a phone in the middle of the text', async () => {
    const { page } = await browser.open(statement, { viewport: { width: 360, height: 740 } });
    await page.evaluate(() => scrollTo(0, 4000));
    await page.getByRole('button', { name: '目录' }).click();
    await page.locator('#contents a[href="#12"]').click();
    await expect.poll(() => page.locator('#contents').evaluate((e) => e.matches(':popover-open'))).toBe(false);
    const top = await page.evaluate(() => document.getElementById('12')!.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(40);
    expect(top).toBeLessThan(200);
    await page.context().close();
  });

  test('a change of language keeps the paragraph that is read, without a fragment in the address', async () => {
    const { page } = await browser.open(statement, { viewport: { width: 1440, height: 900 } });
    await page.evaluate(() => {
      const { top } = document.getElementById('6p2')!.getBoundingClientRect();
      scrollTo(0, top + scrollY - 230);
    });
    // A click by the test's own means would scroll first, as if the bar were not in sight.
    const box = (await page.locator('[data-language]').boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForURL('**/en/by-cn/2022-09-15/#6p*');
    await page.context().close();
  });

  test('back at the top the rail is back at its first entry, and the last clause is marked when it alone is seen', async () => {
    const { page } = await browser.open(statement, { viewport: { width: 1440, height: 600 } });
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForFunction(() => document.querySelector('#contents a[href="#19"][aria-current]'));
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => page.locator('#contents').evaluate((rail) => rail.scrollTop)).toBe(0);
    await page.context().close();
  });
});
