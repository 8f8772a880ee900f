/**
 * Chromium for a test file, with one fresh context per page. Whatever a page writes to its console, throws or fails to
 * load is kept, for `complaints` to be asserted on.
 */
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { browserPath } from '../../../scripts/browser.ts';

export interface Opened {
  page: Page;
  complaints: string[];
  /** Addresses that the page asked for, in order. */
  requests: string[];
}

const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'];

/** Declares the browser of a test file; `open` shows an address below the root of the site in a context of its own. */
export function useBrowser(): { open: (path: string, options?: BrowserContextOptions) => Promise<Opened> } {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = browserPath();
    if (executablePath === null) throw new Error('No Chromium or Chrome: install one, or name it in CHROME.');
    const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-sync', ...quiet];
    browser = await chromium.launch({ executablePath, args, timeout: 120_000 });
  });
  afterAll(() => browser?.close());
  return {
    open: async (path, options = {}) => {
      const context = await browser.newContext({ locale: 'zh-CN', ...options });
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      const opened: Opened = { page, complaints: [], requests: [] };
      page.on('console', (message) => opened.complaints.push(`console ${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => opened.complaints.push(`error: ${error.message}`));
      page.on('requestfailed', (request) => opened.complaints.push(`not loaded: ${request.url()}`));
      page.on('request', (request) => opened.requests.push(request.url()));
      await page.goto(new URL(path, inject('address')).href);
      return opened;
    },
  };
}
