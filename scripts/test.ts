/**
 * `npm test`: every check, each by its own tool, and a last line that adds them up. A tool that gives one verdict
 * counts as one check; of the test runner every test counts.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readyBrowser } from './browser.ts';

interface Count {
  passed: number;
  failed: number;
}

interface Check {
  name: string;
  command: string[];
  /** Writes vitest's JSON report to the file of this name. */
  report?: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'concord-test-'));
const tool = (path: string, ...args: string[]): string[] => [process.execPath, `node_modules/${path}`, ...args];
const vitest = (config: string, report: string): string[] =>
  tool(
    'vitest/vitest.mjs',
    'run',
    `--config=${config}`,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${join(reports, report)}`,
  );

const checks: Check[] = [
  { name: 'formatting', command: tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.') },
  { name: 'lint', command: tool('oxlint/bin/oxlint', '--deny-warnings', 'src', 'scripts') },
  { name: 'types', command: tool('typescript/bin/tsc', '--noEmit') },
  { name: 'types of the pages', command: tool('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning') },
  { name: 'unit tests', command: vitest('src/test/vitest.config.ts', 'unit.json'), report: 'unit.json' },
  { name: 'site and browser', command: vitest('src/test/e2e/vitest.config.ts', 'e2e.json'), report: 'e2e.json' },
];

function execute([program = '', ...args]: string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env });
    child.once('error', () => done(1));
    child.once('close', (code) => done(code ?? 1));
  });
}

/** A run that ended without a report, or failed outside of any test, counts as one failure more. */
function count(status: number, report: string | undefined): Count {
  if (report === undefined) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const file = join(reports, report);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  const failed = numFailedTests ?? 0;
  return { passed: numPassedTests ?? 0, failed: status !== 0 && failed === 0 ? 1 : failed };
}

const browser = readyBrowser();
const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
if (browser !== null) env['CHROME'] = browser;
const total: Count = { passed: 0, failed: 0 };
for (const check of checks) {
  const started = performance.now();
  console.log(`\n${check.name}`);
  const { passed, failed } = count(await execute(check.command, env), check.report);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${check.name}: ${passed} passed, ${failed} failed, ${seconds} s`);
  total.passed += passed;
  total.failed += failed;
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
