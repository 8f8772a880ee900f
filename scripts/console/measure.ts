/** Runs a command and measures it: wall-clock seconds and the peak of the memory that it and its children hold. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  /** Exit code; 1 where a signal ended it. */
  status: number;
  seconds: number;
  /** Largest sum of the resident memory of the process and all below it, sampled; null off Linux. */
  peakBytes: number | null;
}

const pause = 100;
const page = 4096;

export function runMeasured(
  [program = '', ...args]: readonly string[],
  { cwd, env, quiet = false }: { cwd: string; env: NodeJS.ProcessEnv; quiet?: boolean },
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(program, args, { cwd, env, stdio: quiet ? 'pipe' : 'inherit' });
  const output: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => output.push(part));
  child.stderr?.on('data', (part: Buffer) => output.push(part));
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentBytes(child.pid ?? 0));
  }, pause);
  return new Promise((done, fail) => {
    child.once('error', (error) => {
      clearInterval(timer);
      fail(error);
    });
    child.once('close', (code) => {
      clearInterval(timer);
      if (quiet && code !== 0) process.stderr.write(Buffer.concat(output));
      const seconds = (performance.now() - started) / 1000;
      done({ status: code ?? 1, seconds, peakBytes: peak === 0 ? null : peak });
    });
  });
}

/** Resident memory of a process and all below it; 0 where the system keeps no /proc. */
function residentBytes(pid: number): number {
  const children = new Map<number, number[]>();
  const resident = new Map<number, number>();
  let entries: string[];
  try {
    entries = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  } catch {
    return 0;
  }
  for (const entry of entries) {
    const stat = processStat(Number(entry));
    if (stat === null) continue;
    resident.set(Number(entry), stat.resident);
    children.set(stat.parent, [...(children.get(stat.parent) ?? []), Number(entry)]);
  }
  const sum = (id: number): number =>
    (resident.get(id) ?? 0) + (children.get(id) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(pid);
}

/** Null for a process that ended meanwhile. The name in brackets may hold spaces, so fields count from its end. */
function processStat(pid: number): { parent: number; resident: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), resident: Number(fields[21]) * page };
  } catch {
    return null;
  }
}
