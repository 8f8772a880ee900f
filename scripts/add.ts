/**
 * `npm run add -- [--publisher NAME] FILE…` takes documents into the corpus: shows what was understood of each, copies it
 * as it is with a sidecar into content/sources, and says what to do next. Never overwrites; a document that cannot be
 * read, or that is no statement, is not copied.
 */
import { constants, copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { contentFolder } from '../src/corpus.ts';
import { type Head, headsOf } from '../src/pipeline/collate/group.ts';
import { type Curated, curate } from '../src/pipeline/document.ts';
import { partyNames } from '../src/languages/party-names.ts';
import { detect } from '../src/pipeline/detect/index.ts';
import { mostPackedBytes } from '../src/pipeline/read/index.ts';
import { outline } from '../src/pipeline/outline.ts';
import { WebAddressSchema } from '../src/schema.ts';
import { printed } from './issues.ts';
import { openLibrary } from './library.ts';

const { values, positionals } = parseArgs({ options: { publisher: { type: 'string' } }, allowPositionals: true });
if (positionals.length === 0) {
  console.error('Usage: npm run add -- [--publisher NAME] FILE…');
  process.exit(1);
}
const root = contentFolder();
const library = openLibrary(root);
const names = partyNames(library.organisations);
const shown = (path: string): string => relative(process.cwd(), path);
const documents = library.files.filter((file) => !file.endsWith('.yaml'));

/** @returns whether the document was taken in */
async function add(file: string): Promise<boolean> {
  const refuse = (why: string) => {
    console.error(`${file}: ${why} Nothing was copied.\n`);
    return false;
  };
  if (!existsSync(file) || !statSync(file).isFile()) return refuse('there is no such file.');
  if (statSync(file).size > mostPackedBytes) return refuse('the file is too large for a document.');
  const bytes = readFileSync(file);
  const same = documents.find(
    (other) => statSync(join(root, other)).size === bytes.length && bytes.equals(library.bytes(other)),
  );
  if (same !== undefined) return refuse(`the same document is there already: ${shown(join(root, same))}.`);
  const curated = await curate({ file, bytes, sidecar: { file: '', text: '' } }, names, library.organisations);
  const { source, drafts } = curated;
  const wrong = curated.issues.filter(({ severity }) => severity === 'error');
  if (!source || drafts.length === 0) {
    console.error(printed(wrong, process.cwd()));
    const report = source && detect(source).some(({ kind }) => kind === 'report');
    if (report) console.error(reportAdvice(source.meta));
    return refuse('no statement was found in it.');
  }
  console.log(
    outline(
      source,
      drafts.map(({ draft }) => draft),
    ),
  );
  const { heads } = headsOf(curated);
  const to = copy(file, curated, heads);
  console.log(advice(to, heads, curated));
  return true;
}

/** Copies document and sidecar under a free name. @returns the path of the copy, without its ending */
function copy(file: string, { source }: Curated, heads: readonly Head[]): { document: string; sidecar: string } {
  const endings = { text: '.txt', markdown: '.md', html: '.html', docx: '.docx', pdf: '.pdf' };
  const ending = /\.(?:txt|md|html?|xhtml|docx|pdf)$/iu.test(file)
    ? extname(file).toLowerCase()
    : endings[source?.format ?? 'text'];
  const [first] = heads;
  const day = first?.address?.split('/')[1] ?? first?.dates[0] ?? 'undated';
  const slugs = heads.map(
    ({ address, parties }) => address?.split('/')[0] ?? (parties.join('-').toLowerCase() || 'unknown'),
  );
  const name = `${day}-${slugs.join('-and-')}`.replace(/[^a-z0-9-]+/gu, '-');
  const folder = join(root, 'sources', (values.publisher ?? 'unknown').toLowerCase().replace(/[^a-z0-9-]+/gu, '-'));
  mkdirSync(folder, { recursive: true });
  for (let n = 1; ; n++) {
    const stem = join(folder, n === 1 ? name : `${name}-${n}`);
    const taken = [...Object.values(endings), '.yaml', '.htm', '.xhtml'].some((other) => existsSync(`${stem}${other}`));
    if (taken) continue;
    copyFileSync(file, `${stem}${ending}`, constants.COPYFILE_EXCL);
    writeFileSync(`${stem}.yaml`, sidecarText(basename(file), source?.meta ?? {}), { flag: 'wx' });
    documents.push(`${stem}${ending}`.slice(root.length + 1));
    return { document: `${stem}${ending}`, sidecar: `${stem}.yaml` };
  }
}

/** What the page itself says of its title and address is taken over; the rest is for the curator to find out. */
function sidecarText(received: string, meta: Record<string, string>): string {
  const known = {
    'received-as': received,
    title: meta['title'],
    url: WebAddressSchema.safeParse(meta['url']).data,
  };
  const written = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== ''));
  const open = ['publisher', 'title', 'url', 'archived', 'captured', 'published', 'page', 'notes'].filter(
    (field) => !(field in written),
  );
  return `${stringify(written)}# To be filled in as far as it is known; see the editors’ guide.\n${open.map((field) => `# ${field}:\n`).join('')}`;
}

/** Of a press report only the facts are kept: what the page says of itself is put in, the rest is left to fill in. */
function reportAdvice(meta: Record<string, string>): string {
  const report = {
    about: '',
    title: meta['title'] ?? '',
    outlet: meta['publisher'] ?? meta['author'] ?? '',
    date: /^\d{4}-\d{2}-\d{2}/u.exec(meta['date'] ?? '')?.[0] ?? '',
    url: [meta['url'], meta['from']].find((url) => WebAddressSchema.safeParse(url).success) ?? '',
  };
  return `It is a press report. To keep its facts with the statement that it is about, write a .yaml without the document:\n\n${stringify({ report })}`;
}

function advice(to: { document: string; sidecar: string }, heads: readonly Head[], { drafts }: Curated): string {
  const further = heads.filter(({ address }) => address !== null && library.stored.includes(address));
  const unknown = heads.filter(({ address }) => address === null);
  const review = drafts.flatMap(({ draft }) => draft.issues).filter(({ severity }) => severity === 'review').length;
  return [
    `Copied to ${shown(to.document)}`,
    ...further.map(({ address }) => `A further printing of ${address}: it will be compared with those that are there.`),
    '',
    'Next:',
    `  1. Fill in ${shown(to.sidecar)}: publisher, address, dates.`,
    ...unknown.map(
      ({ number }) =>
        `     Statement ${number} has no address yet: give its parties or its day under “corrections”, with the reason.`,
    ),
    `  2. npm run content   makes the records in ${shown(join(dirname(root), basename(root), 'statements'))}`,
    `  3. npm run check     shows what wants an eye${review > 0 ? ` (${review} so far)` : ''}`,
    '  4. git diff          is the proof of the split; commit source, sidecar and record together',
    '',
  ].join('\n');
}

for (const file of positionals) if (!(await add(file))) process.exitCode = 1;
