/**
 * The registry of published addresses is the records that were published: an address, once published, names the same clause for ever,
 * and its printed text stays. What a curator says in redirects.yaml is the only way round.
 */
import { createHash } from 'node:crypto';
import { flatten } from '../../clauses.ts';
import { issue } from '../../rules.ts';
import type { Clause, Issue, Statement } from '../../schema.ts';
import type { Redirects } from '../../curation/corpus-notes.ts';
import type { Answer, Reported } from '../sidecar/answers.ts';
import { printedText } from '../sidecar/emend.ts';

/**
 * @param clause of a record, without the clauses below it
 * @returns what its address stands for, as the base prints it: heading and paragraphs, emendations undone, with an empty
 *   line between two
 */
export function published(clause: Clause): string {
  return [clause.heading ?? '', ...clause.paragraphs.map(printedText)].filter((part) => part !== '').join('\n\n');
}

/** First 12 hexadecimal digits of the SHA-256 of a text: short enough to copy into redirects.yaml. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * @param before the record as it was published
 * @param after the new one; null where there is none any more
 * @param redirects what the curators say of addresses that moved, texts that changed (by digest), and statements withdrawn
 * @param texts the decoded sources of the new one, by name
 * @param exists whether an address has a page now; asked of the clauses of a statement that moved
 * @returns `address-vanished`, `text-changed`: one for all clauses of the statement, at the first character of the first
 *   in its source (UTF-16 offsets turned into line and column), or of the record
 */
export function compareWithRegistry(
  before: Statement,
  after: Statement | null,
  redirects: Redirects,
  texts: ReadonlyMap<string, string>,
  exists: (address: string) => boolean = () => true,
): Reported[] {
  const record = { file: `statements/${before.id}.json`, text: '', offset: 0 };
  const ids = flatten(before.clauses).map(({ clause }) => clause.id);
  if (!after) return withdrawal(before, ids, redirects, record, exists);
  const now = new Map(flatten(after.clauses).map(({ clause }) => [clause.id, clause]));
  const lost = ids.filter((id) => !now.has(id) && !leads(redirects, `${before.id}/${id}`));
  const changed = flatten(before.clauses).flatMap(({ clause }): Change[] => {
    const same = now.get(clause.id);
    const address = `${before.id}/${clause.id}`;
    if (!same || published(clause) === published(same)) return [];
    const known = digest(published(same));
    if (redirects.changed.some((entry) => entry.address === address && entry.text === known)) return [];
    return [{ address, digest: known, old: published(clause), clause: same }];
  });
  return [
    ...(lost.length > 0 ? [vanished(before.id, lost, record)] : []),
    ...(changed.length > 0 ? [differing(changed, after, texts)] : []),
  ];
}

/** Whether a redirect says where an address, or what it stands below, leads now. */
const leads = (redirects: Redirects, address: string): boolean =>
  redirects.moved.some(({ from }) => from === address || address.startsWith(`${from}/`));

/**
 * Where an address leads now: what stands below the longest `from` is looked for below its `to`, where both are addresses
 * of the same kind; a pair or a clause, in place of a statement, has no clauses of the statement below it.
 */
function ledTo(redirects: Redirects, address: string): string {
  const entry = redirects.moved
    .filter(({ from }) => from === address || address.startsWith(`${from}/`))
    .reduce<Redirects['moved'][number] | null>((a, b) => (a && a.from.length >= b.from.length ? a : b), null);
  if (!entry) return address;
  const alike = entry.to.split('/').length === entry.from.split('/').length;
  return alike ? entry.to + address.slice(entry.from.length) : entry.to;
}

type Place = { file: string; text: string; offset: number };

/** What becomes of a statement whose record is no more: it moved, was withdrawn with every clause, or is missed. */
function withdrawal(
  before: Statement,
  ids: readonly string[],
  redirects: Redirects,
  record: Place,
  exists: (address: string) => boolean,
): Reported[] {
  if (leads(redirects, before.id)) {
    const lost = ids.filter((id) => !exists(ledTo(redirects, `${before.id}/${id}`)));
    return lost.length > 0 ? [vanished(before.id, lost, record)] : [];
  }
  const entry = redirects.withdrawn.find(({ address }) => address === before.id);
  const words = { address: before.id, title: JSON.stringify(before.title), clauses: ids.join(', ') };
  if (!entry) {
    const value = { address: before.id, title: before.title, date: null, reason: null, clauses: ids };
    const path = ['withdrawn', '+'] satisfies Answer['path'];
    return [
      {
        ...issue('statement-vanished', record, words),
        answer: { rule: 'statement-vanished', file: 'redirects.yaml', path, value },
      },
    ];
  }
  const left = ids.filter((id) => !entry.clauses.includes(id));
  return left.length === 0 ? [] : [issue('withdrawn-clauses', record, { ...words, left: left.join(', ') })];
}

/** @returns `statement-vanished` for a statement that an earlier commit took away, where nothing says why any more */
export function stillLed(id: string, redirects: Redirects): Issue[] {
  if (leads(redirects, id) || redirects.withdrawn.some(({ address }) => address === id)) return [];
  const record = { file: `statements/${id}.json`, text: '', offset: 0 };
  return [issue('statement-vanished', record, { address: id, title: '…', clauses: '' })];
}

function vanished(statement: string, lost: readonly string[], record: Place): Reported {
  const addresses = lost.map((id) => `${statement}/${id}`);
  const reported = issue('address-vanished', record, {
    address: addresses.join(', '),
    verb: lost.length === 1 ? 'address' : `${lost.length} addresses`,
  });
  const value = { from: addresses[0], to: null, date: null, reason: null };
  return { ...reported, answer: { rule: reported.rule, file: 'redirects.yaml', path: ['moved', '+'], value } };
}

interface Change {
  address: string;
  digest: string;
  old: string;
  clause: Clause;
}

function differing(changed: readonly Change[], after: Statement, texts: ReadonlyMap<string, string>): Reported {
  const [first] = changed as [Change, ...Change[]];
  const others = changed.slice(1).map(({ address }) => address.split('/')[2]);
  const reported = issue('text-changed', placeOf(after, first.clause, texts), {
    address: first.address,
    ...firstDifference(first.old, published(first.clause)),
    others: others.length === 0 ? '' : `; the texts of clauses ${others.join(', ')} would change too`,
    digests: changed.map((one) => one.digest).join(', '),
  });
  const value = { address: first.address, text: first.digest, date: null, reason: null };
  return { ...reported, answer: { rule: reported.rule, file: 'redirects.yaml', path: ['changed', '+'], value } };
}

/**
 * @param texts the decoded sources, by name below content/sources
 * @returns the source of the base and the UTF-16 offset in it at which the clause begins, as an issue is reported at
 */
export function placeOf(
  statement: Statement,
  clause: Clause,
  texts: ReadonlyMap<string, string>,
): { file: string; text: string; offset: number } {
  const [base] = statement.witnesses;
  const source = base?.source ?? '';
  const offset = clause.paragraphs[0]?.spans[0]?.start ?? base?.part.start ?? 0;
  return { file: `sources/${source}`, text: texts.get(source) ?? '', offset };
}

/** The words around the first place where two texts part. */
function firstDifference(before: string, after: string): { before: string; after: string } {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const from = Math.max(0, at - 6);
  const words = (text: string) => text.slice(from, at + 12).replaceAll('\n\n', '¶');
  return { before: words(before), after: words(after) };
}

/**
 * @param place finds an entry of the file: `['moved', 0, 'to']` → its UTF-16 offset
 * @param exists whether an address (pair, statement or clause) has a page
 * @returns `redirect-broken`, where it leads to no page; `redirect-hidden`, where a page stands at its old address;
 *   `withdrawn-present`, where the statement is still there
 */
export function checkRedirects(
  redirects: Redirects,
  exists: (address: string) => boolean,
  file: { file: string; text: string; place: (path: readonly PropertyKey[]) => number },
): Issue[] {
  const moved = redirects.moved.flatMap(({ from, to }, index) => {
    const at = (field: string) => ({ ...file, offset: file.place(['moved', index, field]) });
    return [
      ...(exists(to) ? [] : [issue('redirect-broken', at('to'), { from, to })]),
      ...(exists(from) ? [issue('redirect-hidden', at('from'), { from })] : []),
    ];
  });
  const withdrawn = redirects.withdrawn.flatMap(({ address }, index) =>
    exists(address)
      ? [issue('withdrawn-present', { ...file, offset: file.place(['withdrawn', index, 'address']) }, { address })]
      : [],
  );
  return [...moved, ...withdrawn];
}
