/** Which corpus and which index: the pages and the index of one build carry the same two words. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contentFolder, corpusVersion } from '../../corpus.ts';

/**
 * Code and data that decide what the index holds, files and folders below the project's own; a test follows the imports of
 * the stage that writes it, so that none is missing.
 */
const sources = [
  'src/search',
  'src/languages',
  'src/i18n/values',
  'src/i18n/languages.ts',
  'src/i18n/strings.ts',
  'src/curation/yaml.ts',
  'src/clauses.ts',
  'src/clause-name.ts',
  'src/corpus.ts',
  'src/schema.ts',
  'src/visible.ts',
  'scripts/stages/search-index.ts',
  'scripts/stages/pagefind-runtime.ts',
  'package-lock.json',
];
/** Names of states, case and forms of characters, and the compression come with Node. */
const engine = ['node', 'icu', 'cldr', 'unicode', 'zlib'].map((name) => `${name} ${process.versions[name] ?? ''}`);

interface IndexVersion {
  corpus: string;
  /** First 12 hex digits of SHA-256 over all that the index is made of: texts, curators' lists, code, packages, Node. */
  build: string;
}

let known: IndexVersion | null = null;

/** Computed once per process: every page asks for it. */
export function indexVersion(): IndexVersion {
  known ??= versionOf(corpusVersion(), indexFiles());
  return known;
}

/** Every file beside the texts that the index is made of. */
export const indexFiles = (): string[] => [
  ...['aliases.yaml', 'organisations.yaml'].map((name) => join(contentFolder(), name)),
  ...sources.flatMap((path) => filesBelow(path)),
];

/** `files`: those that are not there do not count. */
export function versionOf(corpus: string, files: readonly string[]): IndexVersion {
  const hash = createHash('sha256').update(`${corpus} ${engine.join(' ')}`);
  for (const file of files) {
    if (existsSync(file)) hash.update(`\0${basename(file)}\0`).update(readFileSync(file));
  }
  return { corpus, build: hash.digest('hex').slice(0, 12) };
}

/** A file, or the files of a folder in the order of their names. */
function filesBelow(path: string): string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}
