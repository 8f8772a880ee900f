/**
 * `npm run screenshots`: takes the pictures of the README from the built site in `dist`, into `.github/pictures/`.
 * Run it after `npm run build` when the look has changed, and commit what it writes.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { readyBrowser } from './browser.ts';
import { distFolder, serve } from './serving/serve.ts';
import { givenOptions } from './console/command.ts';

const folder = fileURLToPath(new URL('../.github/pictures/', import.meta.url));

const pictures = [
  { name: 'home', path: '', width: 1280, height: 900, theme: 'light' },
  { name: 'statement', path: 'by-cn/2022-09-15/', width: 1440, height: 900, theme: 'light' },
  { name: 'clause-phone', path: 'en/by-cn/2022-09-15/5/', width: 360, height: 760, theme: 'dark' },
  { name: 'relationship-phone', path: 'cn-uz/', width: 360, height: 760, theme: 'light' },
] as const;

givenOptions('npm run screenshots', {});
const executablePath = readyBrowser();
if (executablePath === null) process.exit(1);
mkdirSync(folder, { recursive: true });
const server = await serve({ folder: distFolder(), base: '/', port: 0 });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const { name, path, width, height, theme } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(new URL(path, server.address).href, { waitUntil: 'load' });
  await page.screenshot({ path: `${folder}${name}.png` });
  console.log(`${name}.png`);
  await page.close();
}
await browser.close();
await server.close();
