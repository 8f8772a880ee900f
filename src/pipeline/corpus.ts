/**
 * The run over a corpus: each document is processed once and put aside, and its heads are kept, because only all of them
 * together tell which drafts are witnesses of one act and which documents a reference may mean; then act by act the
 * documents are taken up again for the records. So memory holds the heads and one act's documents, whatever the size of
 * the corpus.
 */
import { flatten } from '../clauses.ts';
import type { Issue, Statement } from '../schema.ts';
import type { Head, actsOf, headsOf } from './collate/group.ts';
import type { assemble } from './collate/statement.ts';
import type { Context, Curated, Input } from './document.ts';
import { type Answer, type Reported, documentAnswers, statementAnswers } from './sidecar/answers.ts';
import { excuseStatement, idleExcuses } from './sidecar/excuses.ts';
import { type Library, Claims, inventory } from './content-folder.ts';
import { catalogue, type link } from './link.ts';
import { checkRedirects, compareWithRegistry, stillLed } from './check/published-addresses.ts';
import { undated } from './check/plausible.ts';
import { partyNames } from '../languages/names/party-names.ts';
import { idleReports, reportsAbout } from './press-reports.ts';
import type { validate } from './check/index.ts';
import { append } from './append.ts';

/** A finished record with its issues, or issues alone. */
export interface Result {
  statement: Statement | null;
  issues: Issue[];
  /** What a curator can write to answer them, where that is known. */
  answers: Answer[];
}

/** What a corpus goes through, after `process` for each of its documents. */
export interface CorpusPasses {
  process(input: Input, context: Context): Promise<Curated>;
  heads: typeof headsOf;
  group: typeof actsOf;
  collate: typeof assemble;
  link: typeof link;
  validate: typeof validate;
}

/**
 * Everything that the content folder gives, in the order of parties and days. Where no result has an error, the
 * statements are what must be stored, and all that must be.
 */
export async function* runWith(passes: CorpusPasses, library: Library): AsyncGenerator<Result> {
  const { documents, reports, redirects, excuses, issues } = inventory(library);
  const context = {
    names: partyNames(library.organisations),
    organisations: library.organisations,
    today: library.today,
  };

  const heads: Head[] = [];
  const answers: Answer[] = [];
  const claims = new Claims();
  for (const { file, sidecar } of documents) {
    const notes = { file: sidecar, text: library.text(sidecar) ?? '' };
    const curated = await passes.process({ file, bytes: library.bytes(file), sidecar: notes }, context);
    library.aside.put(file, compact(curated));
    const found = passes.heads(curated);
    append(heads, found.heads);
    const own = curated.drafts.flatMap(({ draft }) => draft.issues);
    // Before anything is compared with what is published: the differences would be consequences.
    const wrong = own.filter(({ severity }) => severity === 'error');
    append(answers, documentAnswers(curated, distinct([...curated.issues, ...own, ...found.issues])));
    append(issues, [...curated.issues, ...wrong, ...found.issues, ...claims.add(curated)]);
  }
  const { acts, issues: doubled } = passes.group(heads);
  for (const found of doubled) append(answers, documentAnswers(library.aside.get(found.file), [found]));
  yield { statement: null, issues: [...issues, ...doubled], answers };
  if ([...issues, ...doubled].some(({ severity }) => severity === 'error')) return;

  const held = catalogue(acts);
  const about = reportsAbout(reports);
  const published = new Set(library.published);
  const addresses = new Set<string>();
  const used = new Set<number>();
  for (const act of acts) {
    const witnesses: { from: Curated; number: number }[] = [];
    for (const { file, number } of act.heads) witnesses.push({ from: library.aside.get(file), number });
    const assembled = passes.collate(act.id, witnesses, about(act.id), library.tool);
    const linked = passes.link(assembled.statement, held);
    const statement = excuseStatement(linked, excuses.value, used);
    const earlier = published.has(act.id) ? library.record(act.id) : null;
    const { texts } = assembled;
    const compared = earlier ? compareWithRegistry(earlier, statement, redirects.value, texts) : [];
    const late = earlier ? undated(earlier, statement, witnesses) : [];
    yield {
      statement,
      issues: [...statement.issues, ...passes.validate({ ...assembled, statement }), ...compared, ...late],
      answers: [...statementAnswers(statement, sourcesOf(statement)), ...brought(compared)],
    };
    for (const { clause } of flatten(statement.clauses)) addresses.add(`${act.id}/${clause.id}`);
    addresses.add(act.id).add(act.slug);
  }

  const exists = (address: string) => addresses.has(address);
  yield* goneFrom(library, redirects.value, exists);
  const idle = [...idleReports(reports, exists), ...idleExcuses(excuses, used)];
  yield { statement: null, issues: [...checkRedirects(redirects.value, exists, redirects), ...idle], answers: [] };
}

/** What was an address, or led to one, and is none any more. */
function* goneFrom(
  library: Library,
  redirects: Parameters<typeof stillLed>[1],
  exists: (address: string) => boolean,
): Generator<Result> {
  for (const id of library.published.filter((old) => !exists(old))) {
    const vanished = compareWithRegistry(library.record(id), null, redirects, new Map(), exists);
    yield { statement: null, issues: vanished, answers: brought(vanished) };
  }
  for (const id of library.gone.filter((old) => !exists(old)))
    yield { statement: null, issues: stillLed(id, redirects), answers: [] };
}

const sourcesOf = ({ witnesses }: Statement): Set<string> =>
  new Set(witnesses.flatMap(({ source }) => [`sources/${source}`, `sources/${source}`.replace(/\.[^./]+$/u, '.yaml')]));

const brought = (issues: readonly Reported[]): Answer[] => issues.flatMap(({ answer }) => answer ?? []);

/** Each once: a draft without an address reports its issues with that. */
const distinct = (issues: readonly Issue[]): Issue[] => [...new Set(issues)];

/** What the records need of a document: its bytes and blocks have been worked through. */
const compact = (curated: Curated): Curated => ({
  ...curated,
  input: { ...curated.input, bytes: new Uint8Array() },
  source: curated.source && { ...curated.source, blocks: [] },
  printed: [],
});
