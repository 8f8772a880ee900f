/**
 * A site is built in a folder of its own, and takes the place of the old one when it is whole: until then, and where the
 * build fails, the old one is served as it was. One build at a time; what a killed one left is cleared by the next.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../console/command.ts';
import { isRunning } from '../content-folder/replace.ts';

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

/** The process that a leftover belongs to, by the end of its name. */
const ownerOf = (name: string): number => Number(/-(\d+)$/u.exec(name)?.[1] ?? 0);

/**
 * An empty folder to build in, within the project: Astro moves files between the two by renaming.
 *
 * @param cache where the project keeps what can be built again
 */
export function buildFolder(cache: string): string {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache).filter((one) => /^site-\d+$/u.test(one)))
    if (!isRunning(ownerOf(name))) remove(join(cache, name));
  const folder = join(cache, `site-${process.pid}`);
  remove(folder);
  return folder;
}

/** Puts right what a process left that was killed while it swapped: the old site comes back, halves are removed. */
export function recover(target: string): void {
  const parent = dirname(target);
  if (!existsSync(parent)) return;
  const left = (kind: string, folder: string) =>
    readdirSync(folder)
      .filter((name) => name.startsWith(`.${basename(target)}.${kind}-`) && !isRunning(ownerOf(name)))
      .map((name) => join(folder, name));
  for (const old of left('old', parent)) {
    if (existsSync(target)) remove(old);
    else renameSync(old, target);
  }
  for (const next of left('next', parent)) remove(next);
  if (!existsSync(target)) return;
  // Where the target is a mount point, the swap happens inside it.
  for (const old of left('old', target)) {
    for (const name of readdirSync(old))
      if (!existsSync(join(target, name))) renameSync(join(old, name), join(target, name));
    remove(old);
  }
  for (const next of left('next', target)) remove(next);
}

/** Puts a whole site in the place of the old one. `built` is gone afterwards. */
export function takePlace(built: string, target: string): void {
  const name = (kind: string) => `.${basename(target)}.${kind}-${process.pid}`;
  const [next, old] = [join(dirname(target), name('next')), join(dirname(target), name('old'))];
  try {
    mkdirSync(dirname(target), { recursive: true });
    move(built, next);
    if (existsSync(target)) renameSync(target, old);
    try {
      renameSync(next, target);
    } catch (error) {
      if (existsSync(old)) renameSync(old, target);
      throw error;
    }
    remove(old);
  } catch (error) {
    // A mount point cannot be renamed, and the folder above it is often not ours to write in.
    if (!existsSync(target) || !['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'].includes(codeOf(error))) {
      // On a full disk a half would stand in the way of all that comes after.
      remove(next);
      throw error;
    }
    swapInside(existsSync(next) ? next : built, target, name);
  }
}

/** Entry by entry, after all of them are on the disk of the target. */
export function swapInside(built: string, target: string, name: (kind: string) => string): void {
  const [next, old] = [join(target, name('next')), join(target, name('old'))];
  move(built, next);
  mkdirSync(old);
  for (const entry of readdirSync(target).filter((one) => one !== name('next') && one !== name('old')))
    renameSync(join(target, entry), join(old, entry));
  for (const entry of readdirSync(next)) renameSync(join(next, entry), join(target, entry));
  remove(next);
  remove(old);
}

/** To another disk by copying. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    remove(from);
  }
}

/** How long one build waits for another. */
const patience = 15 * 60_000;

/**
 * Waits until no other build of this project runs, and keeps others waiting until `release` is called: they share
 * Astro's own folders.
 */
export async function lockBuild(cache: string): Promise<{ release: () => void }> {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, 'build.lock');
  const mine = identity(process.pid);
  const since = Date.now();
  let said = false;
  while (!claim(file, mine)) {
    const holder = textOf(file);
    const builder = Number(holder.split(' ')[0]);
    if (isLeft(holder) && clearLeft(file, holder, mine)) continue;
    if (Date.now() - since > patience)
      throw new Refusal(`Another build (process ${builder}) has been running for long. End it, or remove ${file}.`);
    else {
      if (!said) console.error(`Another build (process ${builder}) is running; waiting for it to end …`);
      said = true;
      // oxlint-disable-next-line no-await-in-loop -- waiting is the purpose
      await new Promise((done) => setTimeout(done, 500));
    }
  }
  return { release: () => remove(file) };
}

/** True for the lock of a process that ended, or whose number another one has got. */
function isLeft(holder: string): boolean {
  const builder = Number(holder.split(' ')[0]);
  return holder !== '' && (!isRunning(builder) || identity(builder) !== holder);
}

/**
 * Removes the lock of a process that ended, if it is still that one: of two builds that wait, the second would remove the
 * new lock of the first. False while another build does so.
 */
function clearLeft(file: string, holder: string, mine: string): boolean {
  const clearing = `${file}.clearing`;
  if (!claim(clearing, mine)) {
    if (isLeft(textOf(clearing))) remove(clearing);
    return false;
  }
  if (textOf(file) === holder) remove(file);
  remove(clearing);
  return true;
}

/** Empty where there is no such file, or its process has not yet written in it. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}

function claim(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Number of a process, and where the system says so when it began: numbers come round again. */
function identity(id: number): string {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    return `${id} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return String(id);
  }
}
