/**
 * `npm run test:engines`: goes a reader's way through the built site in `dist` in Firefox (firefox-esr, by WebDriver BiDi) and
 * in WebKit (MiniBrowser, by WebKitWebDriver), and takes a picture of each type of page at three widths into a folder that
 * it names. An engine that is not installed is said to be missing and is no failure. Debian has both: firefox-esr, and
 * webkit2gtk-driver, which needs a display (`xvfb-run -a npm run test:engines`).
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from './engines/driver.ts';
import { firefox } from './engines/firefox.ts';
import { findingSteps } from './engines/finding.ts';
import { steps } from './engines/path.ts';
import { webkit } from './engines/webkit.ts';
import { distFolder, serve } from './serving/serve.ts';
import { givenOptions } from './console/command.ts';

const pages = [
  '',
  'statements/',
  'by-cn/',
  'by-cn/2022-09-15/',
  'by-cn/2022-09-15/9/',
  'by-cn/2022-09-15/changes/',
  'compare/?a=cn-uz/2022-09-15&b=by-cn/2022-09-15',
  'check/',
  'search/?q=合作',
  'search/?q=合作&view=lines',
  'notebook/',
  'about/',
  'en/cn-ru/2023-03-21/',
];
const widths = [360, 768, 1440];

async function pictures(driver: Driver, address: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const width of widths) {
    await driver.resize(width, 900);
    for (const path of pages) {
      await driver.go(new URL(path, address).href);
      await driver.wait(400);
      const name = `${path.replaceAll(/[^a-z0-9]+/giu, '-').replaceAll(/^-|-$/gu, '') || 'home'}-${width}.png`;
      writeFileSync(join(folder, name), await driver.picture());
    }
  }
}

givenOptions('npm run test:engines', {});
const server = await serve({ folder: distFolder(), base: '/', port: 0 });
const folder = mkdtempSync(join(tmpdir(), 'concord-engines-'));
let failed = 0;
for (const engine of [firefox, webkit]) {
  const driver = await engine.start();
  if (driver === null) {
    console.log(`${engine.name}: not installed, not run`);
    continue;
  }
  try {
    for (const { name, run } of [...steps, ...findingSteps]) {
      try {
        await driver.resize(1280, 900);
        await run(driver, server.address);
        console.log(`${engine.name}: ok      ${name}`);
      } catch (error) {
        failed++;
        console.log(`${engine.name}: FAILED  ${name}: ${(error as Error).message}`);
      }
    }
    await pictures(driver, server.address, join(folder, engine.name.toLowerCase()));
  } finally {
    await driver.close();
  }
}
await server.close();
console.log(`Pictures: ${folder}`);
process.exitCode = failed === 0 ? 0 : 1;
