/**
 * The content folder on the disk, as the pipeline wants it, and the way back: records are written beside the stored ones
 * and take their place only when all of them are right.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Library } from '../src/pipeline/content-folder.ts';
import { OrganisationsSchema, type Statement, StatementSchema } from '../src/schema.ts';
import { version } from './version.ts';

function below(folder: string, root: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** @param root the content folder, as an absolute path */
export function openLibrary(root: string): Library {
  const text = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : null);
  return {
    tool: version,
    files: below('sources', root),
    bytes: (file) => readFileSync(join(root, file)),
    text,
    stored: below('statements', root)
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice('statements/'.length, -'.json'.length)),
    record: (id) => StatementSchema.parse(JSON.parse(readFileSync(join(root, 'statements', `${id}.json`), 'utf8'))),
    organisations: OrganisationsSchema.parse(parse(text('organisations.yaml') ?? '[]') ?? []),
  };
}

/**
 * A record as it is stored: two spaces of indent, and what is flat on one line, so that a span takes one line of a
 * diff. Line feeds inside strings are escaped in JSON; those that are folded here are all layout.
 */
export function recordText(statement: Statement): string {
  const flat = (whole: string) => whole.replace(/\n\s+/gu, ' ');
  const spread = JSON.stringify(statement, null, 2);
  return `${spread.replace(/\{\n[^{}[\]]*\n\s*\}|\[\n[^{}[\]]*\n\s*\]/gu, (whole) => (whole.length < 240 ? flat(whole) : whole))}\n`;
}

export interface Staging {
  /** Puts a record aside. @returns whether it differs from the stored one */
  put(statement: Statement): boolean;
  /** Puts the records in the place of the stored ones, and removes those that are no more. @returns ids removed */
  commit(): string[];
  /** Forgets everything; what is stored is as it was. */
  drop(): void;
}

export function stage(root: string): Staging {
  const aside = join(root, `.next-${process.pid}`);
  const seen = new Set<string>();
  const changed: string[] = [];
  const path = (folder: string, id: string) => join(folder, `${id}.json`);
  const stored = join(root, 'statements');
  return {
    put(statement) {
      const text = recordText(statement);
      seen.add(statement.id);
      const old = path(stored, statement.id);
      if (existsSync(old) && readFileSync(old, 'utf8') === text) return false;
      mkdirSync(dirname(path(aside, statement.id)), { recursive: true });
      writeFileSync(path(aside, statement.id), text);
      changed.push(statement.id);
      return true;
    },
    commit() {
      for (const id of changed) {
        mkdirSync(dirname(path(stored, id)), { recursive: true });
        renameSync(path(aside, id), path(stored, id));
      }
      const gone = below('statements', root)
        .filter((file) => file.endsWith('.json'))
        .map((file) => file.slice('statements/'.length, -'.json'.length))
        .filter((id) => !seen.has(id));
      for (const id of gone) rmSync(path(stored, id));
      rmSync(aside, { recursive: true, force: true });
      return gone;
    },
    drop: () => rmSync(aside, { recursive: true, force: true }),
  };
}
