/**
 * Which records are published: those whose commit is in the history of the branch that is published. A record that was
 * never committed there is a draft, and changes freely. Outside git a record is a draft from the run that first wrote it
 * until the curator says `npm run content -- --publish`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Refusal } from '../console/command.ts';
import { replaceFiles } from './replace.ts';

interface PublishedRecords {
  /** The branch whose history says so; null outside git. */
  branch: string | null;
  /** Ids of the records that are published now, sorted. */
  ids: string[];
  /** Ids that were published once and are no more. */
  gone: string[];
  /** The text of a record as it was published last. */
  text(id: string): string;
}

const draftsFile = (root: string): string => join(root, '.drafts.json');
const idOf = (path: string): string => path.slice('statements/'.length, -'.json'.length);
const isRecord = (path: string): boolean => path.startsWith('statements/') && path.endsWith('.json');

/**
 * @param root the content folder
 * @param stored ids of the records on the disk
 */
export function publishedRecords(root: string, stored: readonly string[]): PublishedRecords {
  const onDisk = (id: string) => readFileSync(join(root, 'statements', `${id}.json`), 'utf8');
  const branch = publishingBranch(root);
  const tree = branch === null ? new Map<string, string>() : committed(root, branch);
  if (branch === null || tree.size === 0) {
    const drafts = new Set(readDrafts(root));
    return { branch: null, ids: stored.filter((id) => !drafts.has(id)), gone: [], text: onDisk };
  }
  const text = (id: string): string => {
    const blob = tree.get(id) ?? '';
    const file = join(root, 'statements', `${id}.json`);
    // The file on the disk is nearly always the one that was committed; git is asked for the others.
    if (existsSync(file)) {
      const bytes = readFileSync(file);
      if (createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === blob)
        return bytes.toString('utf8');
    }
    return git(root, 'cat-file', 'blob', blob) ?? '';
  };
  const gone = deleted(root, branch).filter((id) => !tree.has(id));
  return { branch, ids: [...tree.keys()].sort(), gone, text };
}

/** CONCORD_BRANCH, or the main branch of the repository that this one was cloned from, or the local one. */
function publishingBranch(root: string): string | null {
  if (git(root, 'rev-parse', '--git-dir') === null) return null;
  const named = process.env['CONCORD_BRANCH'];
  if (named !== undefined && named !== '') {
    if (git(root, 'rev-parse', '--verify', '--quiet', `${named}^{commit}`) === null)
      throw new Refusal(`CONCORD_BRANCH=${named} is no branch of this repository.`);
    return named;
  }
  const remote = git(root, 'symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD')?.trim();
  return (
    [remote, 'origin/main', 'origin/master', 'main', 'master', 'HEAD'].find(
      (name) => name !== undefined && git(root, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`) !== null,
    ) ?? null
  );
}

/** Id → object name of each record in the newest commit of a branch. */
function committed(root: string, branch: string): Map<string, string> {
  const lines = (git(root, 'ls-tree', '-r', '-z', branch, 'statements') ?? '').split('\0').filter(Boolean);
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [head = '', path = ''] = line.split('\t');
      return isRecord(path) ? [[idOf(path), head.split(' ')[2] ?? '']] : [];
    }),
  );
}

/** Ids of the records that some commit of the branch itself removed: what a branch that was merged removed was a draft. */
function deleted(root: string, branch: string): string[] {
  const log = [
    'log',
    '--first-parent',
    '-m',
    '--diff-filter=D',
    '--no-renames',
    '--name-only',
    '--format=',
    '-z',
    '--relative',
  ];
  const paths = (git(root, ...log, branch, '--', 'statements') ?? '').split('\0').map((path) => path.trim());
  return [...new Set(paths.filter(isRecord).map(idOf))].sort();
}

/** What git prints, or null where it fails or there is none. What a hook sets for git's own use is left out. */
function git(root: string, ...args: string[]): string | null {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const run = spawnSync('git', args, { cwd: root, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  return run.status === 0 ? run.stdout : null;
}

/** Ids that no curator has published yet; only kept outside git. */
function readDrafts(root: string): string[] {
  const file = draftsFile(root);
  if (!existsSync(file)) return [];
  try {
    return z.array(z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Refusal(`${file} is damaged. Remove it: every record then counts as published.`);
  }
}

/** Outside git: writes down which of the stored records are drafts; without any the file is removed. */
export function keepDrafts(root: string, ids: readonly string[]): void {
  if (ids.length === 0) rmSync(draftsFile(root), { force: true });
  else replaceFiles(root, [{ path: '.drafts.json', content: `${JSON.stringify([...ids].sort(), null, 2)}\n` }]);
}
