/**
 * Takes back what `add` and `content` did, step by step. Before a step changes a file, the old one is kept under
 * `content/.undo/<n>/before`; the manifest beside it says what the step left behind, so that nothing is taken back over
 * a change that was made since.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { Refusal } from '../console/command.ts';
import { replaceFiles, sameFile } from './replace.ts';

const ManifestSchema = z.strictObject({
  command: z.enum(['add', 'content']),
  files: z.array(
    z.strictObject({
      path: z.string().describe('Below the content folder'),
      before: z.boolean().describe('Whether there was a file of this name'),
      after: z.string().nullable().describe('SHA-256 of what the step left; null where it left nothing'),
    }),
  ),
});
type Manifest = z.infer<typeof ManifestSchema>;

/** How many steps are kept. */
const kept = 20;

const home = (root: string): string => join(root, '.undo');
const digest = (file: string): string | null =>
  existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : null;

function steps(root: string): number[] {
  if (!existsSync(home(root))) return [];
  return readdirSync(home(root))
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .sort((a, b) => a - b);
}

/**
 * Takes a step that can be taken back: keeps the old files, then changes them. A step that fails before it changed any
 * is forgotten.
 *
 * @param files what the step will leave at each path below the content folder: bytes, or null for a file removed
 */
export function takeStep(
  root: string,
  command: Manifest['command'],
  files: readonly { path: string; after: string | Uint8Array | null }[],
  change: () => void,
): void {
  if (files.length === 0) return change();
  const all = steps(root);
  const folder = join(home(root), String((all.at(-1) ?? 0) + 1));
  try {
    keepOld(root, folder, command, files);
    change();
  } catch (error) {
    const changed = files.some(({ path }) => digest(join(root, path)) !== digest(join(folder, 'before', path)));
    if (!changed) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  for (const n of all.slice(0, Math.max(0, all.length + 1 - kept)))
    rmSync(join(home(root), String(n)), { recursive: true });
}

function keepOld(
  root: string,
  folder: string,
  command: Manifest['command'],
  files: readonly { path: string; after: string | Uint8Array | null }[],
): void {
  const manifest: Manifest = { command, files: [] };
  for (const { path, after } of files) {
    const old = join(root, path);
    const before = existsSync(old);
    if (before) {
      const copy = join(folder, 'before', path);
      mkdirSync(dirname(copy), { recursive: true });
      sameFile(old, copy);
    }
    const sum = after === null ? null : createHash('sha256').update(after).digest('hex');
    manifest.files.push({ path, before, after: sum });
  }
  mkdirSync(folder, { recursive: true });
  // The manifest comes last, and whole: a step without one was cut off before it changed anything.
  writeFileSync(join(folder, 'manifest.next'), `${JSON.stringify(manifest, null, 2)}\n`);
  renameSync(join(folder, 'manifest.next'), join(folder, 'manifest.json'));
}

/**
 * Takes back the last step.
 *
 * @returns what was done, a line each
 * @throws Refusal where there is nothing to take back, or a record was changed since; nothing is changed then
 */
export function undo(root: string): string[] {
  const last = steps(root).findLast((n) => existsSync(join(home(root), String(n), 'manifest.json')));
  if (last === undefined) throw new Refusal('There is no step to take back. Nothing was changed.');
  const folder = join(home(root), String(last));
  const { command, files } = ManifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const changed = files.filter(({ path, after, before }) => {
    const now = digest(join(root, path));
    return now !== after && now !== (before ? digest(join(folder, 'before', path)) : null);
  });
  const own = changed.filter(({ path }) => !path.endsWith('.yaml'));
  if (own.length > 0) {
    const names = own.map(({ path }) => `  ${path}`).join('\n');
    throw new Refusal(`Changed since the last run of “${command}”, so nothing was taken back:\n${names}`);
  }
  const restored = files.filter(({ before, path }) => before && !changed.some((one) => one.path === path));
  replaceFiles(
    root,
    restored.map(({ path }) => ({ path, content: { keptIn: join(folder, 'before', path) } })),
  );
  const lines = [`Taken back: the last run of “npm run ${command}”.`];
  for (const { path, before } of files) {
    const target = join(root, path);
    if (changed.some((one) => one.path === path))
      lines.push(`  kept      ${setAside(root, path)} (it holds your own words)`);
    else if (before) lines.push(`  restored  ${path}`);
    else if (existsSync(target)) {
      rmSync(target);
      lines.push(`  removed   ${path}`);
    }
  }
  rmSync(folder, { recursive: true });
  return lines;
}

/** A sidecar that the curator has filled in leaves the sources, but is not lost. @returns its new path */
function setAside(root: string, path: string): string {
  for (let n = 1; ; n++) {
    const to = join('.undo', 'kept', n === 1 ? path : path.replace(/(\.[^.]+)$/u, `-${n}$1`));
    if (existsSync(join(root, to))) continue;
    mkdirSync(dirname(join(root, to)), { recursive: true });
    renameSync(join(root, path), join(root, to));
    return to;
  }
}
