/**
 * `npm run add -- [--publisher NAME] [--as KIND] [--dry-run] FILE…` takes documents into the corpus: shows what was understood of
 * each, copies it as it is with a sidecar into content/sources, and says what to do next. Never overwrites; a document
 * that cannot be read, or that is no statement, is not copied; `--as statement` (or another kind of act) says that it is
 * one, and the sidecar keeps that. `--dry-run` copies nothing; `--undo` takes back the last
 * step.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parse, stringify } from 'yaml';
import { contentFolder } from '../src/corpus.ts';
import { type Head, headsOf } from '../src/pipeline/collate/group.ts';
import type { Library } from '../src/pipeline/content-folder.ts';
import type { Curated } from '../src/pipeline/document.ts';
import { type PartyNames, partyNames } from '../src/languages/names/party-names.ts';
import { processDocument } from '../src/pipeline/index.ts';
import { extensionOf, extensions, fileTypes, formatOfName } from '../src/file-types.ts';
import { mostPackedBytes } from '../src/pipeline/read/index.ts';
import { outline } from '../src/pipeline/outline.ts';
import { StatementSchema } from '../src/schema.ts';
import { command, readOptions, Refusal } from './console/command.ts';
import { counted, printed } from './console/issues.ts';
import { openLibrary } from './content-folder/content-folder.ts';
import { reportAdvice, saidKind, sidecarText } from './content-folder/new-sidecar.ts';
import { clearLeftovers, replaceFiles } from './content-folder/replace.ts';
import { takeStep, undo } from './content-folder/undo.ts';

const usage = 'npm run add -- [--publisher NAME] [--as KIND] [--dry-run] FILE…  |  npm run add -- --undo';
const ways = {
  publisher: { type: 'string' },
  as: { type: 'string' },
  'dry-run': { type: 'boolean' },
  undo: { type: 'boolean' },
} as const;

interface Adding {
  root: string;
  library: Library;
  names: PartyNames;
  /** Sources that are there, and those that were added in this run. */
  documents: string[];
  publisher: string | undefined;
  /** What the documents are, as the editor says; null: as they show themselves. */
  as: string | null;
  dry: boolean;
}

const shown = (path: string): string => relative(process.cwd(), path);

/** @returns the exit code: 1 where a document was refused */
export async function add(root: string, args: string[]): Promise<number> {
  const { values, files } = readOptions(usage, ways, { files: true, args });
  if (values.undo) {
    if (files.length > 0 || Object.keys(values).length > 1) throw new Refusal(`--undo stands alone.\nUsage: ${usage}`);
    console.log(undo(root).join('\n'));
    return 0;
  }
  if (files.length === 0) throw new Refusal(`Name the document to be added.\nUsage: ${usage}`);
  if (values.publisher !== undefined && /\p{Cc}/u.test(values.publisher))
    throw new Refusal('--publisher holds a line break or another control character. Nothing was copied.');
  if (values.publisher !== undefined && folderName(values.publisher) === '')
    throw new Refusal(`--publisher ${JSON.stringify(values.publisher)} holds no letter. Nothing was copied.`);
  const kinds: readonly string[] = StatementSchema.shape.kind.options;
  if (values.as !== undefined && !kinds.includes(values.as))
    throw new Refusal(`--as ${values.as}: write one of ${kinds.join(', ')}.\nUsage: ${usage}`);
  const library = openLibrary(root);
  if (library.issues.length > 0) throw new Refusal(printed(library.issues, root));
  const adding: Adding = {
    root,
    library,
    names: partyNames(library.organisations),
    documents: library.files.filter((file) => !file.endsWith('.yaml')),
    publisher: values.publisher?.trim(),
    as: values.as ?? null,
    dry: values['dry-run'] === true,
  };
  let code = 0;
  // oxlint-disable-next-line no-await-in-loop -- the next document may be a second copy of this one
  for (const file of files) if (!(await addOne(file, adding))) code = 1;
  return code;
}

/** @returns whether the document was, or would be, taken in */
async function addOne(file: string, adding: Adding): Promise<boolean> {
  const { root, library, names, documents, dry } = adding;
  const refuse = (why: string) => {
    console.error(`${file === '' ? '“”' : file}: ${why} Nothing was copied.\n`);
    return false;
  };
  if (!existsSync(file)) return refuse('there is no such file.');
  if (!statSync(file).isFile()) return refuse('it is no file. Name the documents in it one by one.');
  if (statSync(file).size > mostPackedBytes) return refuse('the file is too large for a document.');
  const bytes = readFileSync(file);
  const same = documents.find(
    (other) => statSync(join(root, other)).size === bytes.length && bytes.equals(library.bytes(other)),
  );
  if (same !== undefined) return refuse(`the same document is there already: ${shown(join(root, same))}.`);
  const { organisations } = library;
  const read = (text: string) =>
    processDocument({ file, bytes, sidecar: { file: '', text } }, { names, organisations });
  const plain = await read('');
  // what the document shows by itself need not be said
  const known = adding.as === null || plain.drafts.some(({ draft }) => draft.facts?.kind === adding.as);
  const said = known ? {} : saidKind(adding.as);
  const curated = known ? plain : await read(stringify(said));
  const { source, drafts, printed: found } = curated;
  if (!source || drafts.length === 0) {
    // There is no sidecar yet to correct, as the advice of that rule has it: the way here is --as.
    const taken = curated.issues.find(({ rule }) => rule === 'not-a-statement');
    const wrong = curated.issues.filter((one) => one.severity === 'error' && one.rule !== 'not-a-statement');
    if (wrong.length > 0) console.error(printed(wrong, process.cwd()));
    const report = source && found.some(({ kind }) => kind === 'report');
    if (report) console.error(reportAdvice(source.meta));
    const way = taken ? ` ${taken.message} If it is one, say so with --as statement.` : '';
    return refuse(`no statement was found in it.${way}`);
  }
  const whole = drafts.map(({ draft }) => draft);
  console.log(outline(source, whole, curated.issues));
  const { heads } = headsOf(curated);
  const to = place(file, curated, heads, adding);
  if (!dry) copy(to, bytes, sidecarText(basename(file), source.meta, adding.publisher, said), adding);
  console.log(advice(to, heads, curated, adding));
  return true;
}

interface Target {
  /** Paths below the content folder. */
  document: string;
  sidecar: string;
}

/** Characters of a name; the system allows 255 bytes of one. */
const mostOfName = 120;

/** A free name: the day and the parties, in the folder of the publisher. */
function place(file: string, { source }: Curated, heads: readonly Head[], { root, ...adding }: Adding): Target {
  const own = extensionOf(file);
  const format = source?.format ?? 'text';
  const ending = `.${formatOfName(file) === null ? fileTypes[format].extensions[0] : own}`;
  const [first] = heads;
  const day = first?.address?.split('/')[1] ?? first?.dates[0] ?? 'undated';
  const slugs = heads.map(
    ({ address, parties }) => address?.split('/')[0] ?? (parties.join('-').toLowerCase() || 'unknown'),
  );
  const parts = slugs.length > 3 ? [...slugs.slice(0, 1), `${slugs.length - 1}-more`] : slugs;
  const name = `${day}-${parts.join('-and-')}`.replace(/[^a-z0-9-]+/gu, '-').slice(0, mostOfName);
  const unknown = format === 'html' || format === 'markdown' ? 'unknown-site' : 'unknown-publisher';
  const folder = `sources/${adding.publisher === undefined ? unknown : publisherFolder(adding.publisher, adding.library)}`;
  for (let n = 1; ; n++) {
    const stem = `${folder}/${n === 1 ? name : `${name}-${n}`}`;
    const taken = [...extensions.map((extension) => `.${extension}`), '.yaml'].some((other) =>
      existsSync(join(root, `${stem}${other}`)),
    );
    if (!taken) return { document: `${stem}${ending}`, sidecar: `${stem}.yaml` };
  }
}

/** The folder in which the publisher's documents are, or one of its name. */
function publisherFolder(publisher: string, library: Library): string {
  const sidecars = library.files.filter((file) => file.endsWith('.yaml'));
  const known = sidecars.find((file) => publisherOf(library.text(file) ?? '') === publisher);
  return known?.split('/')[1] ?? folderName(publisher);
}

/** Null in a file that cannot be read, which `npm run content` reports. */
function publisherOf(sidecar: string): string | null {
  const line = /^publisher:.*$/mu.exec(sidecar)?.[0];
  try {
    const found: unknown = line === undefined ? null : (parse(line) as { publisher: unknown }).publisher;
    return typeof found === 'string' ? found.trim() : null;
  } catch {
    return null;
  }
}

/** Letters and digits of any script, sixty at the most; everything else becomes a hyphen. */
const folderName = (publisher: string): string =>
  publisher
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/u, '')
    .replace(/^(.{0,60}).*$/su, '$1')
    .replace(/-$/u, '');

function copy({ document, sidecar }: Target, bytes: Uint8Array, notes: string, { root, documents }: Adding): void {
  clearLeftovers(root);
  const files = [
    { path: document, content: bytes },
    { path: sidecar, content: notes },
  ];
  const left = files.map(({ path, content }) => ({ path, after: content }));
  takeStep(root, 'add', left, () => replaceFiles(root, files, { fresh: true }));
  documents.push(document);
}

function advice(
  to: Target,
  heads: readonly Head[],
  { drafts, issues }: Curated,
  { root, library, dry }: Adding,
): string {
  const further = heads.filter(({ address }) => address !== null && library.stored.includes(address));
  const unknown = heads.filter(({ address }) => address === null);
  const all = [...issues, ...drafts.flatMap(({ draft }) => draft.issues)];
  const sidecar = shown(join(root, to.sidecar));
  const first = heads.find(({ address }) => address !== null)?.address;
  return [
    `${dry ? 'Would be copied to' : 'Copied to'} ${shown(join(root, to.document))}`,
    ...further.map(({ address }) => `A further witness of ${address}: it will be compared with those that are there.`),
    `So far: ${counted(all)}.`,
    '',
    ...(dry ? ['Nothing was copied. Without --dry-run, the next steps are:'] : ['Next:']),
    `  1. Fill in ${sidecar}: publisher, address, dates.`,
    ...unknown.map(
      ({ number }) =>
        `     Statement ${number} has no address yet: give its parties or its day under “corrections”, with the reason.`,
    ),
    `  2. npm run content   writes the records in ${shown(join(root, 'statements'))}`,
    `  3. npm run check -- --review ${sidecar}   shows what wants an eye`,
    `  4. npm run dev       shows the pages${first ? `; /${first}/witness/a/audit/ has source and clauses side by side` : ''}`,
    '  5. git add content && git diff --cached   is the proof of the split; commit source, sidecar and record together',
    ...(dry ? [] : ['To take this back: npm run add -- --undo']),
    '',
  ].join('\n');
}

if (import.meta.main) await command(() => add(contentFolder(), process.argv.slice(2)));
