/**
 * `npm run build`: the stages from the curators' files to the finished site, each in a process of its own, so that the
 * memory of one is free before the next begins. SITE and BASE say where the site will be, CONCORD_CONTENT where the
 * content is, CONCORD_OUT where the site goes.
 */
import { existsSync, lstatSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publication } from '../src/publication.ts';
import { command, readOptions, Refusal } from './console/command.ts';
import { type Measured, runMeasured } from './console/measure.ts';
import { distFolder } from './serving/serve.ts';
import { buildFolder, lockBuild, recover, takePlace } from './stages/swap.ts';

interface Stage {
  name: string;
  command: string[];
}

export interface StageReport extends Measured {
  name: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.cache');
const script = (name: string, ...args: string[]): string[] => [process.execPath, `scripts/${name}`, ...args];

const stages = (dist: string): Stage[] => [
  { name: 'content', command: script('content.ts', '--check') },
  { name: 'shared wording', command: script('stages/across.ts') },
  { name: 'pages', command: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'] },
  { name: 'files for machines', command: script('stages/exports.ts', dist) },
  { name: 'search index', command: script('stages/search-index.ts') },
  { name: 'quotations', command: script('stages/quotation-index.ts') },
  { name: 'script for other sites', command: script('stages/mention-script.ts') },
  { name: 'offline', command: script('stages/offline.ts') },
];

/**
 * Runs every stage, and puts the new site in the place of the old one when all of them are done; null when one failed,
 * whose own output has said why: the old site is then as it was. `quiet` shows the output of a failure alone.
 */
export async function build({
  quiet = false,
  env = {},
  skip = [],
}: { quiet?: boolean; env?: NodeJS.ProcessEnv; skip?: string[] } = {}): Promise<StageReport[] | null> {
  const all: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env };
  checkSettings(all);
  const target = resolve(all['CONCORD_OUT'] || distFolder());
  if (existsSync(target) && !lstatSync(target).isDirectory())
    throw new Refusal(`${target} is no folder. Choose another place for the site, or remove it.`);
  const lock = await lockBuild(cache);
  const built = buildFolder(cache);
  try {
    recover(target);
    const reports = await runStages(built, { ...all, CONCORD_OUT: built }, { quiet, skip });
    if (reports) takePlace(built, target);
    return reports;
  } finally {
    rmSync(built, { recursive: true, force: true });
    lock.release();
  }
}

async function runStages(
  dist: string,
  env: NodeJS.ProcessEnv,
  { quiet, skip }: { quiet: boolean; skip: string[] },
): Promise<StageReport[] | null> {
  const reports: StageReport[] = [];
  for (const { name, command: line } of stages(dist).filter((stage) => !skip.includes(stage.name))) {
    // oxlint-disable-next-line no-await-in-loop -- each stage needs what the one before it wrote
    const measured = await runMeasured(line, { cwd: root, env, quiet });
    const peak = measured.peakBytes === null ? '' : `, ${Math.round(measured.peakBytes / 1e6)} MB`;
    if (measured.status !== 0) {
      console.error(`Stage ${name} failed. The site that was built before is unchanged.`);
      return null;
    }
    if (!quiet) console.log(`${name}: ${measured.seconds.toFixed(1)} s${peak}`);
    reports.push({ name, ...measured });
  }
  return reports;
}

/** Before any stage begins, so that one sentence is all that a wrong setting brings. */
function checkSettings(env: NodeJS.ProcessEnv): void {
  try {
    publication(env);
  } catch (error) {
    throw new Refusal((error as Error).message, { cause: error });
  }
}

if (import.meta.main) {
  await command(async () => {
    readOptions('SITE=https://example.org BASE=/path/ npm run build', {});
    return (await build()) === null ? 1 : 0;
  });
}
