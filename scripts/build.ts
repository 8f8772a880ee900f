/**
 * `npm run build`: the stages from the curators' files to the finished site, each in a process of its own, so that the
 * memory of one is free before the next begins. SITE and BASE say where the site will stand, CONCORD_CONTENT where the
 * content is, CONCORD_OUT where the site goes.
 */
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Measured, runMeasured } from './measure.ts';
import { distFolder } from './serve.ts';

interface Stage {
  name: string;
  command: string[];
}

export interface StageReport extends Measured {
  name: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const script = (name: string, ...args: string[]): string[] => [process.execPath, `scripts/${name}`, ...args];

const stages = (dist: string): Stage[] => [
  { name: 'content', command: script('content.ts', '--check') },
  { name: 'pages', command: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'] },
  { name: 'files for machines', command: script('exports.ts', dist) },
  { name: 'search index', command: script('index.ts') },
  { name: 'offline', command: script('offline.ts') },
];

/** Runs every stage; null when one failed, whose own output has said why. `quiet` shows the output of a failure alone. */
export async function build({
  quiet = false,
  env = {},
  skip = [],
}: { quiet?: boolean; env?: NodeJS.ProcessEnv; skip?: string[] } = {}): Promise<StageReport[] | null> {
  const all: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env };
  const dist = all['CONCORD_OUT'] ?? distFolder();
  rmSync(dist, { recursive: true, force: true });
  const reports: StageReport[] = [];
  for (const { name, command } of stages(dist).filter((stage) => !skip.includes(stage.name) && present(stage))) {
    const measured = await runMeasured(command, { cwd: root, env: all, quiet });
    const peak = measured.peakBytes === null ? '' : `, ${Math.round(measured.peakBytes / 1e6)} MB`;
    if (measured.status !== 0) {
      console.error(`Stage ${name} failed.`);
      return null;
    }
    if (!quiet) console.log(`${name}: ${measured.seconds.toFixed(1)} s${peak}`);
    reports.push({ name, ...measured });
  }
  return reports;
}

const present = ({ command }: Stage): boolean => existsSync(new URL(`../${command[1]}`, import.meta.url));

if (import.meta.main && (await build()) === null) process.exit(1);
