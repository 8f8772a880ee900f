/**
 * The content folder on the disk, as the pipeline wants it, and the way back: records are written beside the stored ones
 * and take their place only when all of them are right.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type * as z from 'zod';
import { LinksSchema } from '../../src/compare/links-schema.ts';
import { FormulasSchema } from '../../src/compare/text/lexicon.ts';
import { type Library, notUtf8 } from '../../src/pipeline/content-folder.ts';
import { issue } from '../../src/rules.ts';
import {
  type Issue,
  type Organisation,
  OrganisationsSchema,
  PartnershipsSchema,
  type Statement,
  storedStatement,
} from '../../src/schema.ts';
import { AliasesSchema } from '../../src/search/build/aliases.ts';
import { listText, readYaml } from '../../src/curation/yaml.ts';
import { Refusal } from '../console/command.ts';
import { keepDrafts, publishedRecords } from './published.ts';
import { besideOf, clearLeftovers } from './replace.ts';
import { takeStep } from './undo.ts';
import { putAside } from './aside.ts';
import { version } from './version.ts';

interface Found {
  files: string[];
  /** Symbolic links, which are never followed: what they lead to is not part of the content. */
  links: string[];
}

/** Every file below a folder of the content, sorted, as paths with forward slashes. */
function below(folder: string, root: string): Found {
  const found: Found = { files: [], links: [] };
  const walk = (path: string): void => {
    for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
      const inside = `${path}/${entry.name}`;
      if (entry.isSymbolicLink()) found.links.push(inside);
      else if (entry.isDirectory()) walk(inside);
      else if (entry.isFile()) found.files.push(inside);
    }
  };
  if (existsSync(join(root, folder))) {
    if (lstatSync(join(root, folder)).isSymbolicLink())
      throw new Refusal(
        `${join(root, folder)} is a symbolic link. Put the folder itself there; links are not followed.`,
      );
    walk(folder);
  }
  return { files: found.files.sort(), links: found.links.sort() };
}

/** Ids of the records on the disk, sorted. */
const storedIds = (root: string): string[] =>
  below('statements', root)
    .files.filter((file) => file.endsWith('.json'))
    .map((file) => file.slice('statements/'.length, -'.json'.length));

/** The system does not name a folder that is read as a file. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw Object.assign(error as Error, { path });
  }
}

/** @param root the content folder, as an absolute path */
export function openLibrary(root: string): Library {
  if (!existsSync(root)) throw new Refusal(`There is no content folder ${root}.`);
  const bytes = (file: string) => bytesOf(join(root, file));
  // a byte-order mark is no part of the text
  const text = (file: string) =>
    existsSync(join(root, file))
      ? bytes(file)
          .toString('utf8')
          .replace(/^\ufeff/u, '')
      : null;
  const { files, links } = below('sources', root);
  const issues: Issue[] = links.map((file) => issue('source-link', { file, text: '', offset: 0 }));
  const yaml = <S extends z.ZodType>(file: string, schema: S): z.output<S> | null => {
    const garbled = notUtf8({ bytes, text }, file);
    const read = readYaml(file, listText(text(file)), schema);
    issues.push(...(garbled.length > 0 ? garbled : read.issues));
    return read.value;
  };
  const organisations: Organisation[] = yaml('organisations.yaml', OrganisationsSchema) ?? [];
  yaml('partnerships.yaml', PartnershipsSchema);
  yaml('aliases.yaml', AliasesSchema);
  // What only the comparison reads is checked with the rest; an empty file says nothing.
  if (text('links.yaml')?.trim()) yaml('links.yaml', LinksSchema);
  if (text('formulas.yaml')?.trim()) yaml('formulas.yaml', FormulasSchema);
  const stored = storedIds(root);
  const published = publishedRecords(root, stored);
  return {
    tool: version,
    files,
    bytes,
    text,
    names: readdirSync(root, { withFileTypes: true })
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      .sort(),
    stored,
    published: published.ids,
    gone: published.gone,
    record: (id) => recordOf(id, published.text(id)),
    organisations,
    aside: putAside(),
    today: today(),
    issues,
  };
}

/** SOURCE_DATE_EPOCH (seconds), where it is set, stands for the clock, as reproducible-builds.org has it. */
export function today(): string {
  const given = Number(process.env['SOURCE_DATE_EPOCH'] || Number.NaN);
  const now = Number.isFinite(given) ? new Date(given * 1000) : new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function recordOf(id: string, text: string): Statement {
  try {
    return storedStatement(text);
  } catch (error) {
    throw new Refusal(
      `statements/${id}.json is damaged, so what was published cannot be compared with it. Restore it (git checkout, or a copy), and run the command again. Nothing was changed.`,
      { cause: error },
    );
  }
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
  /** Ids of the stored records that were not put: they are no more. */
  gone(): string[];
  /** Puts the records in the place of the stored ones, removes those that are no more, and keeps the old ones for undo. */
  commit(): void;
  /** Forgets everything; what is stored is as it was. */
  drop(): void;
}

export function stage(root: string): Staging {
  clearLeftovers(root);
  const aside = besideOf(root);
  const seen = new Set<string>();
  const changed: string[] = [];
  const path = (folder: string, id: string) => join(folder, `${id}.json`);
  const stored = join(root, 'statements');
  const gone = () => storedIds(root).filter((id) => !seen.has(id));
  return {
    put(statement) {
      const text = recordText(statement);
      seen.add(statement.id);
      const old = path(stored, statement.id);
      if (existsSync(old) && bytesOf(old).toString('utf8') === text) return false;
      mkdirSync(dirname(path(aside, statement.id)), { recursive: true });
      writeFileSync(path(aside, statement.id), text);
      changed.push(statement.id);
      return true;
    },
    gone,
    commit() {
      const removed = gone();
      const left = [
        ...changed.map((id) => ({ path: `statements/${id}.json`, after: readFileSync(path(aside, id)) })),
        ...removed.map((id) => ({ path: `statements/${id}.json`, after: null })),
      ];
      takeStep(root, 'content', left, () => {
        const before = publishedRecords(root, storedIds(root));
        if (before.branch === null) {
          const drafts = storedIds(root).filter((id) => !before.ids.includes(id));
          const fresh = changed.filter((id) => !existsSync(path(stored, id)));
          keepDrafts(root, [...drafts.filter((id) => seen.has(id)), ...fresh]);
        }
        for (const id of changed) {
          mkdirSync(dirname(path(stored, id)), { recursive: true });
          renameSync(path(aside, id), path(stored, id));
        }
        for (const id of removed) rmSync(path(stored, id));
      });
      rmSync(aside, { recursive: true, force: true });
    },
    drop: () => rmSync(aside, { recursive: true, force: true }),
  };
}
