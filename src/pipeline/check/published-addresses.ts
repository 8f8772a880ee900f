/**
 * The registry of published addresses is what is stored: an address, once published, names the same clause for ever,
 * and its printed text stays. What a curator says in redirects.yaml is the only way round.
 */
import { createHash } from 'node:crypto';
import { flatten } from '../../clauses.ts';
import { issue } from '../../rules.ts';
import type { Clause, Issue, Statement } from '../../schema.ts';
import type { Redirects } from '../../sidecar.ts';
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
 * @param before the stored record of that id
 * @param after the new one; null where there is none any more
 * @param redirects what the curators say of addresses that moved and texts that changed (by digest)
 * @param texts the decoded sources of the new one, by name
 * @returns `address-vanished`, `text-changed`: at the first character of the clause in its source (UTF-16 offsets turned
 *   into line and column), or of the record
 */
export function compareWithRegistry(
  before: Statement,
  after: Statement | null,
  redirects: Redirects,
  texts: ReadonlyMap<string, string>,
): Issue[] {
  const leads = (address: string) =>
    redirects.moved.some(({ from }) => from === address || address.startsWith(`${from}/`));
  const record = { file: `statements/${before.id}.json`, text: '', offset: 0 };
  if (!after) return leads(before.id) ? [] : [issue('address-vanished', record, { address: before.id })];
  const now = new Map(flatten(after.clauses).map(({ clause }) => [clause.id, clause]));
  return flatten(before.clauses).flatMap(({ clause }) => {
    const address = `${before.id}/${clause.id}`;
    const same = now.get(clause.id);
    if (!same) return leads(address) ? [] : [issue('address-vanished', record, { address })];
    const [old, text] = [published(clause), published(same)];
    if (old === text) return [];
    const known = digest(text);
    if (redirects.changed.some((entry) => entry.address === address && entry.text === known)) return [];
    return [
      issue('text-changed', placeOf(after, same, texts), { address, digest: known, ...firstDifference(old, text) }),
    ];
  });
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
 * @returns `redirect-broken`, where it leads to no page; `redirect-hidden`, where a page stands at its old address
 */
export function checkRedirects(
  redirects: Redirects,
  exists: (address: string) => boolean,
  file: { file: string; text: string; place: (path: readonly PropertyKey[]) => number },
): Issue[] {
  return redirects.moved.flatMap(({ from, to }, index) => {
    const at = (field: string) => ({ ...file, offset: file.place(['moved', index, field]) });
    return [
      ...(exists(to) ? [] : [issue('redirect-broken', at('to'), { from, to })]),
      ...(exists(from) ? [issue('redirect-hidden', at('from'), { from })] : []),
    ];
  });
}
