/**
 * The whole run. Every pass is a file of its own beside this one; their order carries its reason.
 *
 * The corpus goes through twice, one file at a time: first for the heads alone, because only all of them together tell
 * which drafts are printings of one act and which documents a reference may mean; then act by act for the records. So
 * memory holds the heads and a few files, whatever the size of the corpus.
 */
import { flatten } from '../clauses.ts';
import type { Issue, Statement } from '../schema.ts';
import { type Head, actsOf, headsOf } from './collate/group.ts';
import { assemble } from './collate/statement.ts';
import { curate } from './document.ts';
import { excuseStatement, idleExcuses } from './sidecar/excuses.ts';
import { type Library, Claims, inventory } from './content-folder.ts';
import { catalogue, link } from './link.ts';
import { checkRedirects, compareWithRegistry, stillLed } from './check/published-addresses.ts';
import { partyNames } from '../languages/party-names.ts';
import { recent } from '../lru.ts';
import { idleReports, reportsAbout } from './press-reports.ts';
import { validate } from './check/index.ts';

/** A finished record with its issues, or issues alone. */
export interface Result {
  statement: Statement | null;
  issues: Issue[];
}

/**
 * Everything that the content folder gives, in the order of parties and days. Where no result has an error, the
 * statements are what must be stored, and all that must be.
 */
export async function* run(library: Library): AsyncGenerator<Result> {
  const { documents, reports, redirects, excuses, issues } = inventory(library);
  const names = partyNames(library.organisations);
  const sidecars = new Map(documents.map(({ file, sidecar }) => [file, sidecar]));
  const open = recent(32, (file) => {
    const sidecar = sidecars.get(file) ?? '';
    const notes = { file: sidecar, text: library.text(sidecar) ?? '' };
    return curate({ file, bytes: library.bytes(file), sidecar: notes }, names, library.organisations);
  });

  const heads: Head[] = [];
  const claims = new Claims();
  for (const { file } of documents) {
    const curated = await open(file);
    const found = headsOf(curated);
    heads.push(...found.heads);
    issues.push(...curated.issues, ...found.issues, ...claims.add(curated));
  }
  const { acts, issues: doubled } = actsOf(heads);
  yield { statement: null, issues: [...issues, ...doubled] };
  if ([...issues, ...doubled].some(({ severity }) => severity === 'error')) return;

  const held = catalogue(acts);
  const about = reportsAbout(reports);
  const published = new Set(library.published);
  const addresses = new Set<string>();
  const used = new Set<number>();
  let before: Statement | null = null;
  for (const act of acts) {
    const witnesses = [];
    for (const { file, number } of act.heads) witnesses.push({ from: await open(file), number });
    const assembled = assemble(act.id, witnesses, about(act.id), library.tool);
    const previous: Statement | null = before?.id.split('/')[0] === act.slug ? before : null;
    const linked = link(assembled.statement, held, previous);
    const statement = excuseStatement(linked, excuses.value, used);
    const earlier = published.has(act.id) ? library.record(act.id) : null;
    const { texts } = assembled;
    yield {
      statement,
      issues: [
        ...statement.issues,
        ...validate({ statement, texts }),
        ...(earlier ? compareWithRegistry(earlier, statement, redirects.value, texts) : []),
      ],
    };
    for (const { clause } of flatten(statement.clauses)) addresses.add(`${act.id}/${clause.id}`);
    addresses.add(act.id).add(act.slug);
    before = statement;
  }

  const exists = (address: string) => addresses.has(address);
  for (const id of library.published.filter((old) => !exists(old))) {
    yield { statement: null, issues: compareWithRegistry(library.record(id), null, redirects.value, new Map()) };
  }
  for (const id of library.gone.filter((old) => !exists(old))) {
    yield { statement: null, issues: stillLed(id, redirects.value) };
  }
  const idle = [...idleReports(reports, exists), ...idleExcuses(excuses, used)];
  yield { statement: null, issues: [...checkRedirects(redirects.value, exists, redirects), ...idle] };
}
