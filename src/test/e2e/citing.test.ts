/** Citing with the keyboard alone, and what lies behind a citation: files, redirects, audit, lost addresses, frames. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { serve } from '../../../scripts/serving/serve.ts';
import { useBrowser } from './browser.ts';
import { tabTo } from './keyboard.ts';

const browser = useBrowser();
const permissions = ['clipboard-read', 'clipboard-write'];
const clause = 'by-cn/2022-09-15/9';

async function openDialog(page: Page): Promise<void> {
  await tabTo(page, '[data-open="cite"]');
  await page.keyboard.press('Enter');
  await page.locator('dialog .cite-text').waitFor();
}

describe('the dialog for citing', () => {
  test('remembers the style, and Escape closes it', async () => {
    const { page } = await browser.open(`en/${clause}/`, { permissions });
    await openDialog(page);
    await page.getByLabel('Style').selectOption({ label: 'MLA' });
    expect(await page.locator('.cite-text').textContent()).toMatch(
      /^China and Belarus\. “\p{sc=Han}+” \[Joint statement of China and Belarus\]\. Concord, 15 Sept\. 2022, .*\/9\/\.\n\(China and Belarus, clause 9\)$/u,
    );
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.reload();
    await openDialog(page);
    expect(await page.locator('.cite-text').textContent()).toContain('15 Sept. 2022');
  });

  test('cites the witness chosen, and says when it was read', async () => {
    const { page } = await browser.open(`${clause}/`);
    await openDialog(page);
    await page.getByLabel('引用的文本').selectOption('B');
    await page.getByLabel('引用日期').fill('2031-02-03');
    expect(await page.locator('.cite-text').textContent()).toMatch(/\[2031-02-03\]\. https?:\/\/\S+\/witness\/b\/\.$/u);
  });

  test('names who published a printing as readers of English know it', async () => {
    const { page } = await browser.open(`en/${clause}/`);
    await openDialog(page);
    const offered = await page.getByLabel('Text cited').locator('option').allTextContents();
    expect(offered.length).toBeGreaterThan(2);
    expect(offered).toContainEqual(expect.stringContaining('Xinhua'));
    for (const name of offered) expect(name).not.toMatch(/\p{sc=Han}/u);
  });

  test('copies the printed text, alone and with its citation and address', async () => {
    const { page } = await browser.open(`${clause}/`, { permissions });
    await openDialog(page);
    const copied = async (name: string) => {
      const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
      await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
      await page.getByRole('button', { name, exact: true }).click();
      await expect.poll(clipboard).not.toBe('nothing yet');
      return clipboard();
    };
    const words = await page
      .locator('article[data-clause] [data-p]')
      .first()
      .evaluate((p) => {
        for (const extra of p.querySelectorAll('[data-extra]')) extra.remove();
        return p.textContent;
      });
    const text = await copied('复制正文');
    expect(text.split('\n')[0]).toBe(words);
    const all = await copied('复制正文、引文和网址');
    expect(all.startsWith(text)).toBe(true);
    expect(all).toMatch(/第九条\[EB\/OL\].*\/by-cn\/2022-09-15\/9\/\.$/su);
    expect(all.split('/by-cn/2022-09-15/9/')).toHaveLength(2);
    await page.getByLabel('引用范围').selectOption({ label: '第九条第二段' });
    expect(await copied('复制正文')).toBe(text.split('\n')[1]);
    expect(await page.locator('.cite-text').textContent()).toMatch(/第九条第二段\[EB\/OL\].*\/9\/#p2\.$/u);
  });

  test('draws a QR code, names the short address, and writes code for embedding', async () => {
    const { page, complaints } = await browser.open(`${clause}/`);
    await openDialog(page);
    await page.getByText('二维码与短网址').click();
    const code = page.getByRole('img', { name: /二维码：.*\/by-cn\/2022-09-15\/9\//u });
    await code.locator('path').first().waitFor();
    expect(await page.locator('dialog details b').textContent()).toMatch(/^[^/]+\/(?:.*\/)?by-cn\/2022-09-15\/9$/u);
    await page.getByText('嵌入网页').click();
    expect(await page.getByLabel('引文框（不需要脚本）').inputValue()).toMatch(
      /^<blockquote cite="[^"]+\/9\/" lang="zh-Hans">/u,
    );
    expect(await page.getByLabel('框架', { exact: true }).inputValue()).toMatch(/embed\/v1\/by-cn\/2022-09-15\/#9"/u);
    expect(complaints).toEqual([]);
  });

  test('loads neither the citation library nor the rest before it is opened', async () => {
    const { page, requests } = await browser.open(`${clause}/`);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /cite\.json|uqr/u.test(url))).toEqual([]);
    await openDialog(page);
    const scripts = requests.filter((url) => url.endsWith('.js'));
    const weights = await Promise.all(
      scripts.map((url) => page.evaluate(async (address) => (await (await fetch(address)).text()).length, url)),
    );
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(80_000);
  });
});

test('the audit view tells which characters of the source became which clause', async () => {
  const { page } = await browser.open('by-cn/2022-09-15/');
  await page.getByRole('link', { name: '来源与条款对照' }).first().click();
  await page.getByRole('heading', { name: /^来源与条款对照/u }).waitFor();
  const row = page.locator('.audit-row', { has: page.getByRole('link', { name: '第九条' }) });
  expect(await row.locator('[data-role="label"]').textContent()).toBe('九、');
  const source = await row.locator('[data-role="paragraph"]').allTextContents();
  expect(source).toEqual(await row.locator('div > p:not(.name)').allTextContents());
  const { witnesses } = JSON.parse(readFileSync('content/statements/by-cn/2022-09-15.json', 'utf8')) as {
    witnesses: { text: string }[];
  };
  const shown = (await page.locator('.audit .role').allTextContents())
    .join('')
    .replaceAll(/[⏎□⇥·]/gu, '')
    .replaceAll(/\s/gu, '');
  expect(shown).toBe(witnesses[0]!.text.replaceAll('·', '').replaceAll(/\s/gu, ''));
});

test('the audit view numbers the lines of the source, and has each report at its place', async () => {
  const file = 'unknown-newspaper/2022-09-15-cn-uz-and-by-cn.txt';
  const lines = readFileSync(`content/sources/${file}`, 'utf8').split(/\r\n|\r|\n/u);
  // A printing that begins in the middle of its file.
  const { page } = await browser.open('by-cn/2022-09-15/witness/b/audit/#L244');
  expect(await page.locator('.line:target').textContent()).toBe('244');
  const row = page.locator('.audit-row', { has: page.locator('#L244') });
  const words = await row.locator('.role').allTextContents();
  expect(lines[243]).toContain(words.slice(0, 2).join(''));
  const { issues } = JSON.parse(readFileSync('content/statements/by-cn/2022-09-15.json', 'utf8')) as {
    issues: { message: string; advice: string; line: number; column: number }[];
  };
  const [found] = issues;
  const listed = page.locator('.reported li');
  expect(await listed.count()).toBe(issues.length);
  expect(await listed.textContent()).toContain(found!.message);
  await listed.getByRole('link', { name: `${found!.line}:${found!.column}` }).click();
  const sign = page.locator('.sign:target');
  const next = await sign.evaluate((one) => [...one.parentElement!.querySelectorAll('.sign ~ .role')][0]!.textContent);
  expect(lines[found!.line - 1]!.slice(found!.column - 1)).toContain(next);
  await sign.click();
  expect(await page.locator('.reported li:target').textContent()).toContain(found!.advice);
  expect(await page.locator('.audit-row .issues li').textContent()).toContain(found!.advice);
  await page.context().close();
});

test('a witness is shown as printed', async () => {
  const { page } = await browser.open('by-cn/2022-09-15/witness/b/');
  const { witnesses } = JSON.parse(readFileSync('content/statements/by-cn/2022-09-15.json', 'utf8')) as {
    witnesses: { text: string }[];
  };
  const printed = page.locator('.printed');
  expect(await printed.locator('.varied').allTextContents()).toEqual(['统筹协调', '技术手段']);
  const hrefs = await printed.locator('.mark').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(hrefs).toEqual(['/by-cn/2022-09-15/#5p1', '/by-cn/2022-09-15/#12p1']);
  const text = await printed.evaluate((element) => {
    for (const extra of element.querySelectorAll('[data-extra]')) extra.remove();
    return element.textContent.trim();
  });
  expect(text).toBe(witnesses[1]!.text.trim());
});

test('the source file is a download, byte for byte, that no host shows as a page', async () => {
  const { page } = await browser.open('by-cn/2022-09-15/witness/a/');
  const link = page.getByRole('link', { name: '源文件', exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const stored = readFileSync('content/sources/xinhua/2022-09-15-by-cn.txt');
  expect(readFileSync((await download.path())!).equals(stored)).toBe(true);
  const { headers } = await fetch(new URL((await link.getAttribute('href'))!, page.url()));
  expect(headers.get('content-disposition')).toBe('attachment');
  expect(headers.get('content-security-policy')).toMatch(/, sandbox$/u);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('one press copies a report of an error with the place and the words in it', async () => {
  const { page } = await browser.open(`${clause}/`, { permissions });
  await tabTo(page, '[data-copy="report"]');
  await page.keyboard.press('Enter');
  await page.locator('.status', { hasText: '已复制' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [title, , place, , words] = copied.split('\n');
  expect(title).toBe('勘误：by-cn/2022-09-15/9');
  expect(place).toMatch(/^位置：https?:\/\/\S+\/by-cn\/2022-09-15\/9\/$/u);
  const { clause: stored } = JSON.parse(readFileSync(join(inject('dist'), `${clause}.json`), 'utf8')) as {
    clause: { paragraphs: { text: string }[] };
  };
  expect(words).toContain(stored.paragraphs[0]!.text);
});

describe('a wrong address', () => {
  test.each([
    ['by-cn/2022-09-15/99/', ['/by-cn/2022-09-15/']],
    ['cn-by/2022-09-15/9/', ['/by-cn/2022-09-15/9/', '/by-cn/2022-09-15/']],
    ['by-cn/2022/9', ['/by-cn/2022-09-15/9/', '/by-cn/2022-09-15/']],
    ['en/cn-by/', ['/en/by-cn/2022-09-15/']],
  ])('%s is answered with the nearest ones', async (path, expected) => {
    const { page } = await browser.open(path);
    await page.locator('[data-lost]:not([hidden])').waitFor();
    const links = page.locator('[data-lost] a');
    const offered = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(offered.slice(0, expected.length)).toEqual(expected);
    // By name, in a frame of the language of the address.
    expect(await links.first().textContent()).toMatch(/联合声明/u);
    const english = path.startsWith('en/');
    await page
      .locator('.site-header nav')
      .getByText(english ? 'Statements' : '全部声明')
      .waitFor();
    expect(await page.locator('[data-in="zh"]:visible').count()).toBe(english ? 0 : 4);
    await page.locator('[data-lost] a').first().click();
    expect(await page.locator('main[data-statement], article').count()).toBeGreaterThan(0);
  });

  test('without JavaScript it still leads on', async () => {
    const { page } = await browser.open('cn-by/', { javaScriptEnabled: false });
    await page.locator('main a[href$="/by-cn/"]').first().click();
    expect(page.url()).toMatch(/\/by-cn\/$/u);
  });
});

test('an old address leads to the new one, on any host', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'concord-redirects-'));
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  cpSync('content/statements', join(content, 'statements'), { recursive: true });
  writeFileSync(
    join(content, 'redirects.yaml'),
    'moved:\n  - from: by-cn/2022-09-14\n    to: by-cn/2022-09-15\n    date: 2022-10-01\n    reason: The day was wrong.\n',
  );
  cpSync(inject('dist'), dist, { recursive: true });
  execFileSync(process.execPath, ['scripts/stages/exports.ts', dist], {
    env: { ...process.env, CONCORD_CONTENT: content },
    stdio: 'pipe',
  });
  const server = await serve({ folder: dist, port: 0 });
  let plain = null as Awaited<ReturnType<typeof serve>> | null;
  try {
    // A host that reads _redirects answers at once, for files too.
    const file = await fetch(`${server.address}by-cn/2022-09-14.ris`);
    expect(file.url).toMatch(/\/by-cn\/2022-09-15\.ris$/u);
    expect(file.headers.get('access-control-allow-origin')).toBe('*');
    await server.close();
    // Any other host has the pages.
    rmSync(join(dist, '_redirects'));
    plain = await serve({ folder: dist, port: 0 });
    const { page } = await browser.open('');
    await page.goto(`${plain.address}en/by-cn/2022-09-14/9/`);
    await page.waitForURL(/\/en\/by-cn\/2022-09-15\/9\/$/u);
    expect(await page.locator('article[data-clause="9"]').count()).toBe(1);
  } finally {
    await plain?.close();
    rmSync(folder, { recursive: true });
  }
});

// The second address is the one that frames had before it bore a version.
test.for(['embed/v1/', 'embed/'])('%s: a frame shows the clause asked for and leads to its page', async (frames) => {
  const { page } = await browser.open(`${frames}by-cn/2022-09-15/#9`);
  expect(await page.locator('section:visible').count()).toBe(1);
  expect(await page.locator('section:visible .source a').getAttribute('href')).toMatch(/\/by-cn\/2022-09-15\/9\/$/u);
});

test('every page about a statement names its fields to reference managers', async () => {
  const { page } = await browser.open(`${clause}/`);
  const metas = await page
    .locator('head meta[name]')
    .evaluateAll((all) => all.map((meta) => [meta.getAttribute('name'), meta.getAttribute('content')] as const));
  const of = (name: string) => metas.filter(([n]) => n === name).map(([, content]) => content);
  expect(of('z:itemType')).toEqual(['webpage']);
  expect(of('citation_title')).toEqual([
    '中华人民共和国和白俄罗斯共和国关于建立全天候全面战略伙伴关系的联合声明：第九条',
  ]);
  expect(of('citation_author')).toEqual(['中华人民共和国', '白俄罗斯共和国']);
  expect(of('citation_publication_date')).toEqual(['2022/09/15']);
  expect(of('citation_language')).toEqual(['zh-CN']);
  expect(of('citation_public_url')[0]).toMatch(/\/by-cn\/2022-09-15\/9\/$/u);
  expect(await page.locator('span.Z3988').getAttribute('title')).toContain('rft.creator=');
});
