/**
 * `npm test`: every check, each by its own tool, and a last line that adds them up. A tool that gives one verdict
 * counts as one check; of the test runner every test counts, those that did not run as well.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readyBrowser } from './browser.ts';
import { command, readOptions } from './console/command.ts';

interface Count {
  passed: number;
  failed: number;
  /** Left out: the machine lacks what they need. */
  notRun: number;
}

interface Check {
  name: string;
  command: string[];
  /** Writes vitest's JSON report to the file of this name. */
  report?: string;
  /** Cannot run without a browser. */
  browser?: true;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'concord-test-'));
const tool = (path: string, ...args: string[]): string[] => [process.execPath, `node_modules/${path}`, ...args];
const vitest = (config: string, report: string, ...more: string[]): string[] =>
  tool(
    'vitest/vitest.mjs',
    'run',
    `--config=${config}`,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${join(reports, report)}`,
    ...more,
  );

const checks: Check[] = [
  { name: 'formatting', command: tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.') },
  { name: 'lint', command: tool('oxlint/bin/oxlint', '--deny-warnings', 'src', 'scripts') },
  // Of the pages and of all TypeScript besides.
  { name: 'types', command: tool('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning') },
  { name: 'unit tests', command: vitest('src/test/vitest.config.ts', 'unit.json'), report: 'unit.json' },
  {
    name: 'site and browser',
    command: vitest('src/test/e2e/vitest.config.ts', 'e2e.json', '--reporter=src/test/e2e/second-tries.ts'),
    report: 'e2e.json',
    browser: true,
  },
];

/** Runs a check; `quiet` keeps its output until it has ended, so that those of two checks do not mix. */
function execute([program = '', ...args]: string[], env: NodeJS.ProcessEnv, quiet: boolean): Promise<number> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env,
    });
    const kept: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => kept.push(data));
    child.once('error', () => done(1));
    child.once('close', (code) => {
      process.stdout.write(Buffer.concat(kept));
      done(code ?? 1);
    });
  });
}

/** A run that ended without a report, or failed outside of any test, counts as one failure more. */
export function count(status: number, report: string | null | undefined): Count {
  if (report === undefined) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, notRun: 0 };
  if (report === null) return { passed: 0, failed: 1, notRun: 0 };
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = JSON.parse(report) as Record<string, number>;
  const failed = status !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
  return { passed: numPassedTests, failed, notRun: numPendingTests };
}

/** How many tests a configuration of vitest holds; they are collected, not run. */
function tests(config: string): number {
  const listed = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'list', `--config=${config}`, '--json'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  try {
    return (JSON.parse(listed.stdout) as unknown[]).length;
  } catch {
    return 1;
  }
}

export const words = ({ passed, failed, notRun }: Count): string =>
  `${passed} passed, ${failed} failed${notRun > 0 ? `, ${notRun} skipped` : ''}`;

async function runAll(): Promise<number> {
  readOptions('npm test', {});
  const browser = readyBrowser();
  const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  if (browser !== null) env['CHROME'] = browser;
  const total: Count = { passed: 0, failed: 0, notRun: 0 };
  let left = false;
  const perform = async (check: Check, quiet: boolean): Promise<void> => {
    const started = performance.now();
    const counted = check.browser && browser === null ? withoutBrowser() : await counts(check, env, quiet);
    left ||= check.browser === true && browser === null;
    console.log(`\n${check.name}: ${words(counted)}, ${Math.round((performance.now() - started) / 1000)} s`);
    for (const key of ['passed', 'failed', 'notRun'] as const) total[key] += counted[key];
  };
  // The tools of one verdict each run side by side. The test runners follow one after the other: each uses all cores, and
  // beside others the browser's tests would lack the time that pages need to answer.
  await Promise.all(checks.filter(({ report }) => report === undefined).map((check) => perform(check, true)));
  for (const check of checks.filter(({ report }) => report !== undefined)) {
    // oxlint-disable-next-line no-await-in-loop -- one runner at a time
    await perform(check, false);
  }
  rmSync(reports, { recursive: true, force: true });
  if (total.notRun > 0) console.log(`\n${total.notRun} skipped: this machine lacks what they need.`);
  console.log(`\n${words({ ...total, notRun: 0 })}`);
  return total.failed === 0 && !left ? 0 : 1;
}

async function counts(check: Check, env: NodeJS.ProcessEnv, quiet: boolean): Promise<Count> {
  const status = await execute(check.command, env, quiet);
  if (check.report === undefined) return count(status, undefined);
  const file = join(reports, check.report);
  return count(status, existsSync(file) ? readFileSync(file, 'utf8') : null);
}

function withoutBrowser(): Count {
  console.log('There is no browser, so these tests did not run.');
  return { passed: 0, failed: 0, notRun: tests('src/test/e2e/vitest.config.ts') };
}

if (import.meta.main) await command(runAll);
