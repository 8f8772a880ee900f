/**
 * `npm run bench -- lighthouse [--json FILE]`: Lighthouse's four categories for each type of page, with its settings for
 * a phone. Builds the site, and prints what keeps a category below 100.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { givenOptions } from '../console/command.ts';
import { browserPath } from '../browser.ts';
import { build } from '../build.ts';
import { runMeasured } from '../console/measure.ts';
import { serve } from '../serving/serve.ts';

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

const pages = [
  '',
  'by-cn/',
  'by-cn/2022-09-15/',
  'by-cn/2022-09-15/9/',
  'search/',
  'about/',
  'check/',
  'compare/',
  'statements/',
  'parties/',
  'parties/by/',
  'corrections/',
];
/** Fetched when it is wanted: with all that it brings it is as large as half of the other packages together. */
const tool = 'lighthouse@12.8.2';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const root = fileURLToPath(new URL('../..', import.meta.url));

const { values } = givenOptions('npm run bench -- lighthouse [--json FILE]', { json: { type: 'string' } });
const folder = mkdtempSync(join(tmpdir(), 'concord-lighthouse-'));
try {
  const dist = join(folder, 'dist');
  if ((await build({ quiet: true, env: { CONCORD_OUT: dist } })) === null) process.exit(1);
  const server = await serve({ folder: dist, base: '/', port: 0 });
  const scores: object[] = [];
  for (const page of pages) scores.push({ page, ...(await scoresOf(`${server.address}${page}`)) });
  await server.close();
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(scores, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function scoresOf(address: string): Promise<Record<string, number>> {
  const output = join(folder, 'report.json');
  const flags = '--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage';
  const options = ['--quiet', '--output=json', `--output-path=${output}`, `--chrome-flags=${flags}`];
  const env = { ...process.env, CHROME_PATH: browserPath() ?? '' };
  const command = ['npx', '--yes', tool, address, ...options, `--only-categories=${categories.join(',')}`];
  const { status } = await runMeasured(command, { cwd: root, env, quiet: true });
  if (status !== 0) throw new Error(`Lighthouse failed on ${address}.`);
  const report = JSON.parse(readFileSync(output, 'utf8')) as Report;
  const scores: Record<string, number> = {};
  for (const name of categories) scores[name] = Math.round((report.categories[name]?.score ?? 0) * 100);
  console.log(`${address}  ${categories.map((name) => `${name} ${scores[name]}`).join('  ')}`);
  for (const { id, weight } of Object.values(report.categories).flatMap(({ auditRefs }) => auditRefs)) {
    const audit = report.audits[id];
    if (weight > 0 && audit && audit.score !== null && audit.score < 1) {
      console.log(`    ${id} ${audit.score}: ${audit.title} ${audit.displayValue ?? ''}`);
    }
  }
  return scores;
}
