/**
 * `node scripts/stages/exports.ts [DIST]`: writes every file for machines into a built site, in one pass over the corpus: each
 * record is read and checked once, whatever the number of formats, and the corpus files grow line by line.
 */
import { createHash } from 'node:crypto';
import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { givenOptions } from '../console/command.ts';
import { contentFolder, corpusVersion, statement, summaries, type Summary } from '../../src/corpus.ts';
import { clauseRows } from '../../src/exports/table/clause-rows.ts';
import { csvHeader, csvLine } from '../../src/exports/table/clause-csv.ts';
import { dataPackage, type Written } from '../../src/exports/table/datapackage.ts';
import { feedPath, feeds, feedSubjects } from '../../src/exports/site/feeds.ts';
import { statementFiles } from '../../src/exports/files.ts';
import { jsonLine } from '../../src/exports/table/jsonl.ts';
import { jsonSchema, schemas } from '../../src/exports/json.ts';
import { llms } from '../../src/exports/site/llms.ts';
import type { Picture } from '../../src/exports/site/opengraph.ts';
import { redirectLines, redirectPages } from '../../src/exports/site/redirects.ts';
import { sourcePath } from '../../src/exports/report.ts';
import { allLanguages } from '../../src/i18n/languages.ts';
import { robots, sitemaps } from '../../src/exports/site/sitemap.ts';
import { redirects } from '../../src/redirects.ts';
import type { Statement, Witness } from '../../src/schema.ts';
import type { Redirects } from '../../src/curation/corpus-notes.ts';
import { canonicalPages } from './canonical.ts';
import { underBase } from '../serving/hosting.ts';
import { picture } from './pictures.ts';
import { mentionFiles } from '../../src/mentions/build-table.ts';
import { corpusNames } from '../../src/search/build/examples.ts';
import { preferencesScript } from '../../src/layouts/preferences.ts';
import { headerPolicy } from '../../src/policy.ts';
import { absolute, publication, type Publication } from '../../src/publication.ts';

type Write = (path: string, body: string | Uint8Array) => void;

/** Writes the files below `dist`; returns their number and the time that they took in milliseconds. */
export async function writeExports(dist: string, p: Publication): Promise<{ files: number; milliseconds: number }> {
  const start = performance.now();
  const folders = new Set<string>();
  let files = 0;
  const write: Write = (path, body) => {
    writeFileSync(place(dist, path, folders), body);
    files++;
  };
  const names = Object.keys(schemas) as (keyof typeof schemas)[];
  for (const name of names) write(`schema/${name}.json`, jsonSchema(name, p));
  const all = summaries();
  const became = redirects();
  writeFeeds(all, became, p, write);
  write('llms.txt', llms(all, p));
  for (const { path, body } of mentionFiles(all, partyNames(all))) write(path, body);
  write('addresses.json', `${JSON.stringify(addresses(all))}\n`);
  const { moved, withdrawn } = became;
  for (const entry of withdrawn) write(`${entry.address}.json`, withdrawnJson(entry, p));
  for (const { path, body } of redirectPages(moved, (address) => below(all, address), p)) {
    // A page of the site's own always comes first; the check reports that an address is used twice.
    if (!existsSync(join(dist, path))) write(path, body);
  }
  if (moved.length > 0) write('_redirects', redirectLines(moved, p));
  for (const { path, body } of sitemaps(canonicalPages(all), p)) write(path, body);
  write('robots.txt', robots(p));
  const headers = readFileSync(join(import.meta.dirname, '../../public/_headers'), 'utf8');
  write('_headers', underBase(headers.replace('{policy}', headerPolicy([preferencesScript])), p));

  const csv = table(place(dist, 'corpus/clauses.csv', folders));
  const jsonl = table(place(dist, 'corpus/clauses.jsonl', folders));
  let clauses = 0;
  csv.add(csvHeader);
  const sources = new Map<string, Witness>();
  const boxed = new Map<string, string[]>();
  for (const { id } of all) {
    const s = statement(id);
    for (const w of s.witnesses) sources.set(w.source, { ...w, text: '', spans: [] });
    for (const { path, body } of statementFiles(s, p)) write(path, body);
    // oxlint-disable-next-line no-await-in-loop -- one picture at a time, for the memory that it takes
    const { png, lacking } = await picture(pictured(s));
    write(`${id}.png`, png);
    for (const character of lacking) boxed.set(character, [...(boxed.get(character) ?? []), id]);
    for (const row of clauseRows(s, p)) {
      csv.add(csvLine(row));
      jsonl.add(jsonLine(row));
      clauses++;
    }
  }
  const written = { csv: csv.end('clauses.csv'), jsonl: jsonl.end('clauses.jsonl') };
  for (const w of sources.values()) {
    if (copySource(w, dist, folders)) files++;
  }
  for (const line of lackingLetters(boxed)) console.warn(line);
  const version = corpusVersion();
  write('corpus/datapackage.json', dataPackage(written, { version, statements: all.length, clauses }, p));
  return { files: files + 2, milliseconds: performance.now() - start };
}

/** Every name of each party, those that pages show first. */
const partyNames = (all: readonly Summary[]): { code: string; names: string[] }[] =>
  corpusNames(all.flatMap(({ parties }) => parties)).names.map((party) => ({
    code: party.code,
    names: [...new Set([...allLanguages.map((language) => party[language]), ...party.also])],
  }));

/** The source file of a witness, byte for byte; a corpus of records alone has none. */
function copySource(w: Witness, dist: string, folders: Set<string>): boolean {
  const from = join(contentFolder(), 'sources', w.source);
  if (!existsSync(from)) return false;
  copyFileSync(from, place(dist, decodeURIComponent(sourcePath(w)), folders));
  return true;
}

/** A line for each character that the preview pictures show as a box, with the first statements that have it. */
export function lackingLetters(boxed: ReadonlyMap<string, readonly string[]>): string[] {
  return [...boxed].map(([character, ids]) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const more = ids.length > 3 ? ` and ${ids.length - 3} more` : '';
    return `Preview pictures: the fonts have no “${character}” (U+${code}); a box is drawn in its place for ${ids.slice(0, 3).join(', ')}${more}.`;
  });
}

/** What stands on the picture of a statement. */
export function pictured(s: Statement): Picture {
  const facts = [s.date.signed?.value ?? s.date.published?.value, s.place?.value, s.level?.name];
  return {
    title: s.title,
    parties: s.parties.map(({ name }) => name),
    facts: facts.filter((fact) => fact !== undefined),
  };
}

function place(dist: string, path: string, folders: Set<string>): string {
  const target = join(dist, path);
  const folder = dirname(target);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  return target;
}

/** Days of statements by parties, for the page that proposes addresses. */
export function addresses(all: readonly Summary[]): Record<string, string[]> {
  const index: Record<string, string[]> = {};
  for (const { id } of all) {
    const [pair = '', day = ''] = id.split('/');
    (index[pair] ??= []).push(day);
  }
  return index;
}

/** What stands below an address: the statements of a pair with their clauses, the clauses of a statement. */
function below(all: readonly Summary[], address: string): string[] {
  const inside = all.filter(({ id }) => id === address || id.startsWith(`${address}/`));
  const paths = inside.flatMap(({ id, clauses }) => [id, ...clauses.map((clause) => `${id}/${clause.id}`)]);
  return paths.filter((path) => path !== address).map((path) => path.slice(address.length + 1));
}

/** A file that grows, with its checksum; written in pieces of about a megabyte. */
function table(target: string): { add(line: string): void; end(path: string): Written } {
  const file = openSync(target, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  let waiting = '';
  const flush = (): void => {
    const data = Buffer.from(waiting);
    waiting = '';
    hash.update(data);
    bytes += data.length;
    // Other than writeSync, this goes on where the system took a part of the bytes.
    writeFileSync(file, data);
  };
  return {
    add(line) {
      waiting += line;
      if (waiting.length > 1_000_000) flush();
    },
    end(path) {
      flush();
      closeSync(file);
      return { path, bytes, sha256: hash.digest('hex') };
    },
  };
}

/** What a program finds at the address of a statement that was taken back. */
function withdrawnJson({ address, title, date, reason }: Redirects['withdrawn'][number], p: Publication): string {
  return `${JSON.stringify({ url: absolute(p, `${address}/`), id: address, title, withdrawn: { date, reason } }, null, 2)}\n`;
}

function writeFeeds(all: readonly Summary[], moves: Redirects, p: Publication, write: Write): void {
  for (const { of, statements } of feedSubjects(all)) {
    const { atom, json } = feeds(statements, of, p, moves);
    write(`${feedPath(of?.slug ?? null)}.xml`, atom);
    write(`${feedPath(of?.slug ?? null)}.json`, json);
  }
}

if (import.meta.main) {
  const { files: given } = givenOptions('node scripts/stages/exports.ts [FOLDER]', {}, { files: true });
  const { files, milliseconds } = await writeExports(resolve(given[0] ?? 'dist'), publication());
  console.log(`${files} files for machines in ${(milliseconds / 1000).toFixed(1)} s`);
}
