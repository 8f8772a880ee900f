import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Opened, useBrowser } from './browser.ts';

const { open } = useBrowser();
const statement = 'by-cn/2022-09-15/';

/** Also lets the page write to the clipboard and the test read it. */
async function reading(path: string, options: Parameters<typeof open>[1] = {}): Promise<Opened> {
  const opened = await open(path, { permissions: ['clipboard-read', 'clipboard-write'], ...options });
  await opened.page.waitForFunction(() => document.querySelector('.status'));
  return opened;
}
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const status = (page: Page) => page.locator('.status');

/** The words that are marked on the page. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('concord-words') ?? [])].map(String));

describe('links', () => {
  test('by keyboard alone: a link to two words inside a clause, opened elsewhere, marks them', async () => {
    const { page, complaints } = await reading(`${statement}9/`);
    await page.keyboard.press('w');
    const field = page.locator('dialog textarea');
    await field.waitFor();
    const text = await field.inputValue();
    const words = '地方合作';
    for (let i = 0; i < text.indexOf(words); i++) await page.keyboard.press('ArrowRight');
    for (let i = 0; i < words.length; i++) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await status(page).getByText('已复制').waitFor();
    const link = await clipboard(page);
    expect(link).toMatch(/\/by-cn\/2022-09-15\/9\/#p1:\d+-\d+,%E5%9C%B0.*:~:text=/u);

    const other = await reading(new URL(link).pathname + new URL(link).hash);
    await other.page.waitForFunction(() => CSS.highlights.has('concord-words'));
    expect(await marked(other.page)).toEqual([words]);
    await status(other.page).getByText(words).waitFor();
    expect(await other.page.evaluate(() => document.activeElement?.id)).toBe('p1');
    expect(complaints).toEqual([]);
    expect(other.complaints).toEqual([]);
  });

  test('with a mouse on the page of the statement: the link marks the same words in their place', async () => {
    const { page } = await reading(statement);
    await page.evaluate(() => {
      const node = document.createTreeWalker(document.getElementById('9p2')!, NodeFilter.SHOW_TEXT).nextNode()!;
      const range = document.createRange();
      range.setStart(node, 4);
      range.setEnd(node, 8);
      getSelection()!.addRange(range);
    });
    const bar = page.locator('.selection-bar');
    await bar.waitFor();
    expect(await bar.getAttribute('aria-hidden')).toBe('true');
    await bar.locator('button').first().click();
    await status(page).getByText('已复制').waitFor();
    const link = await clipboard(page);
    expect(new URL(link).hash).toMatch(/^#9p2:4-8,/u);
    const other = await reading(`${statement}${new URL(link).hash}`);
    await other.page.waitForFunction(() => CSS.highlights.has('concord-words'));
    expect((await marked(other.page)).join('')).toBe(
      (await page.evaluate(() => document.getElementById('9p2')!.textContent)).slice(4, 8),
    );
    const top = await other.page.evaluate(
      () => [...CSS.highlights.get('concord-words')!].map((r) => (r as Range).getBoundingClientRect().top)[0],
    );
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(720);
  });

  test('the key s leads into the bar beside the selection, Escape out of it', async () => {
    const { page } = await reading(statement);
    await page.evaluate(() => getSelection()!.selectAllChildren(document.getElementById('9p2')!));
    await page.locator('.selection-bar').waitFor();
    await page.keyboard.press('s');
    await page.locator('.selection-bar button:focus').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await page.locator('.selection-bar').waitFor({ state: 'detached' });
  });

  test('words that have moved are marked where they are now; words that are gone are said to be', async () => {
    const moved = await reading(`${statement}9/#p1:0-4,${encodeURIComponent('地方合作')}`);
    await moved.page.waitForFunction(() => CSS.highlights.has('concord-words'));
    expect(await marked(moved.page)).toEqual(['地方合作']);
    await status(moved.page).getByText('改动').waitFor();
    const gone = await reading(`${statement}9/#p1:0-4,${encodeURIComponent('从未印过')}`);
    await status(gone.page).getByText('找不到').waitFor();
    expect(await gone.page.locator('[data-target]').getAttribute('id')).toBe('p1');
  });

  test.each([
    ['#9-11', ['9', '10', '11']],
    ['#11-9', ['9', '10', '11']],
    ['#6p2-6p4', ['6p2', '6p3', '6p4']],
    ['#9', ['9']],
    ['#9p2', ['9p2']],
  ])('%s marks %j, goes there and says so', async (hash, ids) => {
    const { page } = await reading(`${statement}${hash}`);
    await page.waitForFunction(() => document.querySelector('[data-target]'));
    expect(await page.locator('[data-target]').evaluateAll((all) => all.map((e) => e.id))).toEqual(ids);
    await status(page).getByText('已到').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(ids[0]);
    const top = await page.evaluate((id) => document.getElementById(id)!.getBoundingClientRect().top, ids[0]!);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
  });

  test('an address without a clause says so', async () => {
    const { page } = await reading(`${statement}#99`);
    await status(page).getByText('没有').waitFor();
  });
});

describe('keys', () => {
  test('j and k walk, c and C copy, ? helps, Escape clears', async () => {
    const { page, complaints } = await reading(statement);
    await page.keyboard.press('j');
    await page.waitForFunction(() => document.activeElement?.id === 'preamble');
    for (const [key, id] of [
      ['j', '1'],
      ['j', '2'],
      ['k', '1'],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForFunction((now) => document.activeElement?.id === now, id);
    }
    await page.keyboard.press('c');
    await status(page).getByText('已复制链接').waitFor();
    expect(new URL(await clipboard(page)).pathname).toBe(`/${statement}1/`);
    await page.keyboard.press('C');
    await status(page).getByText('已复制文字').waitFor();
    expect(await clipboard(page)).toBe('双方一致决定将中白关系提升为全天候全面战略伙伴关系。');
    await page.keyboard.press('?');
    await page.locator('dialog[open] h2').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('on the page of a clause j leads to the next, ] to the next statement', async () => {
    const { page } = await reading(`${statement}9/`);
    await page.keyboard.press('j');
    await page.waitForURL(`**/${statement}10/`);
    await page.waitForFunction(() => document.querySelector('.status'));
    await page.keyboard.press('[');
    await page.waitForURL('**/by-cn/2013-07-16/');
  });

  test('can be switched off', async () => {
    const { page } = await reading(statement);
    await page.evaluate(() => localStorage.setItem('concord:settings', '{"keys":"off"}'));
    await page.reload();
    await page.waitForFunction(() => document.querySelector('.status'));
    await page.keyboard.press('?');
    await page.waitForTimeout(500);
    expect(await page.locator('dialog').count()).toBe(0);
  });
});

describe('settings', () => {
  test('take effect at once and stay', async () => {
    const { page, complaints } = await reading(statement);
    const size = (): Promise<number> =>
      page.evaluate(() => parseFloat(getComputedStyle(document.getElementById('9p2')!).fontSize));
    const before = await size();
    await page.locator('[data-open="settings"]').first().click();
    await page.getByLabel('特大').check();
    await page.getByLabel('深色').check();
    expect(await size()).toBeGreaterThan(before * 1.3);
    await page.reload();
    expect(await size()).toBeGreaterThan(before * 1.3);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(complaints).toEqual([]);
  });

  test('traditional characters are a display: copied, cited and linked is what is printed', async () => {
    const { page } = await reading(`${statement}1/`);
    await page.locator('[data-open="settings"]').first().click();
    await page.getByLabel('繁体').check();
    await page.locator('#p1').getByText('雙方一致決定').waitFor();
    await page.locator('.script-note').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('C');
    await status(page).getByText('已复制文字').waitFor();
    expect(await clipboard(page)).toMatch(/^双方一致决定/u);
    await page.evaluate(() => getSelection()!.selectAllChildren(document.getElementById('p1')!));
    await page.keyboard.press('Control+c');
    await page.waitForFunction(async () => !(await navigator.clipboard.readText()).includes('雙'));
    expect(await clipboard(page)).toMatch(/^双方一致决定将中白关系提升/u);
    await page.reload();
    await page.locator('#p1').getByText('雙方一致決定').waitFor();
    await page.locator('.script-note button').click();
    await page.locator('#p1').getByText('双方一致决定').waitFor();
  });

  test('a script whose file comes late does not take the place of the one chosen since', async () => {
    const { page } = await reading(`${statement}1/`, { serviceWorkers: 'block' });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/characters/*.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.locator('[data-open="settings"]').first().click();
    const asked = page.waitForRequest('**/characters/*.json');
    await page.getByLabel('繁体').check();
    const file = (await asked).url();
    await page.getByLabel('照原文').check();
    const arrived = page.waitForResponse(file);
    release();
    await (await arrived).finished();
    // Another text that waits for the same file is shown after the first would have been.
    await page.evaluate(async (url) => (await fetch(url)).json(), file);
    await expect.poll(() => page.locator('#p1').textContent()).toMatch(/^双方一致决定/u);
    expect(await page.locator('.script-note').count()).toBe(0);
  });

  test('focused reading leaves the text alone and can be left', async () => {
    const { page } = await reading(statement);
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.documentElement.dataset['focus'] === 'on');
    expect(await page.locator('.site-header nav').isVisible()).toBe(false);
    expect(await page.locator('[id="9"]').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.documentElement.dataset['focus']);
    expect(await page.locator('.site-header nav').isVisible()).toBe(true);
  });

  test('the place where a statement was left is offered, not forced', async () => {
    const { page } = await reading(statement);
    await page.evaluate(() => document.getElementById('12')!.scrollIntoView({ behavior: 'instant' }));
    await page.goto(new URL('..', page.url()).href);
    await page.goto(new URL(`../${statement}`, page.url()).href);
    const offer = status(page).getByRole('link', { name: /第十二条/u });
    await offer.waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await offer.click();
    await page.waitForFunction(() => scrollY > 1000);
  });
});

test('the rail of contents follows: it marks the clause that is read and keeps its entry in sight', async () => {
  const { page } = await reading(statement, { viewport: { width: 1440, height: 600 } });
  for (const id of ['19', '2']) {
    await page.evaluate((name) => document.getElementById(name)?.scrollIntoView(), id);
    const entry = page.locator(`.contents a[href="#${id}"]`);
    await page.waitForFunction((name) => document.querySelector(`.contents a[href="#${name}"][aria-current]`), id);
    const [box, rail] = [await entry.boundingBox(), await page.locator('.contents').boundingBox()];
    expect(box!.y).toBeGreaterThanOrEqual(rail!.y - 1);
    expect(box!.y + box!.height).toBeLessThanOrEqual(rail!.y + rail!.height + 1);
    expect(await page.locator('.contents [aria-current]').count()).toBe(1);
  }
});

describe('notebook', () => {
  test('by keyboard: collects, notes, reorders, shares; undo brings back', async () => {
    const { page, complaints } = await reading(statement);
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('j');
      await page.keyboard.press('n');
      await status(page)
        .getByText(`共${i + 1}则`)
        .waitFor();
    }
    await page.goto(new URL('/notebook/', page.url()).href);
    const entries = page.locator('[data-entry]');
    await entries.nth(2).waitFor();
    const order = (): Promise<(string | null)[]> =>
      entries.evaluateAll((all) => all.map((e) => e.getAttribute('data-entry')));
    expect(await order()).toEqual(['preamble', '1', '2'].map((id) => `${statement}${id}/`));
    await entries.nth(2).locator('textarea').fill('待核');
    await entries.nth(2).locator('[data-do="up"]').focus();
    await page.keyboard.press('Enter');
    expect(await order()).toEqual(['preamble', '2', '1'].map((id) => `${statement}${id}/`));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-do'))).toBe('up');
    await entries.first().locator('[data-do="remove"]').click();
    expect(await entries.count()).toBe(2);
    await status(page).getByRole('button').click();
    expect(await entries.count()).toBe(3);

    await page.getByRole('button', { name: '复制分享链接' }).click();
    await status(page).getByText('已复制').waitFor();
    const link = new URL(await clipboard(page));
    const other = await reading(link.pathname + link.hash);
    await other.page.locator('.notebook-received').waitFor();
    await other.page.locator('[data-entry]').nth(1).getByText('双方尊重并支持').waitFor();
    expect(await other.page.locator('[data-entry] textarea').nth(1).inputValue()).toBe('待核');
    expect(await other.page.evaluate(() => localStorage.getItem('concord:notebook'))).toBeNull();
    await other.page.getByRole('button', { name: '并入我的笔记本' }).click();
    await status(other.page).getByText('已并入 3 则').waitFor();
    expect(complaints).toEqual([]);
    expect(other.complaints).toEqual([]);
  });

  test('exports Markdown with a bibliography, BibTeX and RIS', async () => {
    const { page } = await reading(`${statement}9/`);
    await page.keyboard.press('n');
    await status(page).getByText('共1则').waitFor();
    await page.goto(new URL('/notebook/', page.url()).href);
    const download = async (name: string): Promise<string> => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      const stream = await file.createReadStream();
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString('utf8');
    };
    const markdown = await download('下载 Markdown');
    expect(markdown).toContain('> 双方支持举办地方论坛。');
    expect(markdown).toMatch(/## 参考文献\n\n1\. .*第九条/u);
    expect(await download('BibTeX')).toMatch(/@\w+\{by-cn-2022-09-15-9,[\s\S]*第九条/u);
    expect(await download('RIS')).toMatch(/TI {2}- .*第九条/u);
  });

  test('in English it names and cites as readers of English do, and keeps the printed title in records', async () => {
    const { page } = await reading(`en/${statement}9/`);
    await page.keyboard.press('n');
    await status(page).getByText('1 entry').waitFor();
    await page.goto(new URL('/en/notebook/', page.url()).href);
    const heading = page.locator('[data-entry] h2');
    await heading.getByText('15 September 2022: Clause 9').waitFor();
    expect(await heading.getAttribute('lang')).toBeNull();
    expect(await page.getByLabel('Style of citations').inputValue()).toBe('chicago');
    await page.getByRole('button', { name: 'Copy bibliography' }).click();
    await status(page).getByText('Bibliography copied').waitFor();
    expect(await clipboard(page)).toMatch(/clause 9/u);
    // Chinese styles name the clause as it is printed, whatever the language in which it was collected.
    await page.getByLabel('Style of citations').selectOption('gb-2025');
    await page.getByRole('button', { name: 'Copy bibliography' }).click();
    await expect.poll(() => clipboard(page)).toMatch(/：第九条/u);
  });
});

test('without JavaScript the text is there and no button that would do nothing', async () => {
  const { page } = await open(statement, { javaScriptEnabled: false });
  expect(await page.locator('[id="9p2"]').isVisible()).toBe(true);
  const buttons = page.locator('[data-open],button[data-copy]');
  for (const button of await buttons.all()) expect(await button.isVisible()).toBe(false);
});
