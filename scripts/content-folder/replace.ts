/**
 * Files of the content folder take their places whole: each is written beside first, so that a full disk, or the end of
 * the process, leaves every one of them as it was and none by halves.
 */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../console/command.ts';

/** The folder in which this process writes what is to take its place below the content folder. */
export const besideOf = (root: string): string => join(root, `.next-${process.pid}`);

interface Replacement {
  /** Below the content folder. */
  path: string;
  /** The content itself, or a file that has it. */
  content: string | Uint8Array | { keptIn: string };
}

/**
 * Puts files in the place of those of the same names, after all of them are on the disk.
 *
 * @param fresh whether none of the names may be taken
 * @throws what the disk says, or a Refusal where a name is taken; no file has changed then
 */
export function replaceFiles(root: string, files: readonly Replacement[], { fresh = false } = {}): void {
  const beside = join(besideOf(root), '.files');
  try {
    mkdirSync(beside, { recursive: true });
    for (const [n, { content }] of files.entries()) {
      const next = join(beside, String(n));
      if (typeof content === 'object' && 'keptIn' in content) sameFile(content.keptIn, next);
      else writeFileSync(next, content);
    }
    for (const { path } of files) {
      if (fresh && existsSync(join(root, path)))
        throw new Refusal(`${join(root, path)} is there already. Nothing was changed.`);
      mkdirSync(dirname(join(root, path)), { recursive: true });
    }
    for (const [n, { path }] of files.entries()) renameSync(join(beside, String(n)), join(root, path));
  } finally {
    rmSync(beside, { recursive: true, force: true });
    removeEmpty(besideOf(root));
  }
}

/** A second name for the same bytes costs nothing; where the disk knows no such names, a copy. */
export function sameFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // records of this run are in it
  }
}

/** Removes what runs left that were killed; those that still run keep theirs. */
export function clearLeftovers(root: string): void {
  if (!existsSync(root)) return;
  for (const name of readdirSync(root)) {
    const owner = /^\.next-(\d+)$/u.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(root, name), { recursive: true, force: true });
  }
}

/** Signal 0 asks only; a process of another user may not be asked, but is there. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
