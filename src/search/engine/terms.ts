/** The terms of a query: what counts as one, and which records hold it. */
import { fold, isWord } from '../query/fold.ts';
import type { Term } from '../query/query-tree.ts';
import type { Context, Searched } from './context.ts';
import { find, type Pattern } from './match.ts';
import { coverRow, placelessToken, planRow } from './plan.ts';
import { joinRow, noPostings, type PlacedRow, type Postings } from '../index/postings.ts';
import { rowsOf } from './texts.ts';
import type { RowToken } from '../index/tokens.ts';

/** The rows of units that count as a term: its own, and those of its aliases. */
export function searchedOf(context: Context, node: Term): Searched {
  const { table, options, notes, searched } = context;
  const known = searched.get(node);
  if (known) return known;
  const row = (text: string): string[] => fold(text, table.characters).units;
  const units = row(node.text);
  const prefix = node.prefix && isWord(units.at(-1) ?? '');
  if (node.prefix && !prefix) notes.push({ code: 'useless-star', words: node.text });
  const same = (name: string): boolean => row(name).join(' ') === units.join(' ');
  const added =
    options.aliases && !options.literal && !node.quoted && !prefix
      ? table.aliases.flatMap(({ name, forms }) => (forms.some(same) && !same(name) ? [name] : []))
      : [];
  const typed = fold(node.text, table.characters, true).units.join('');
  const result: Searched = {
    text: node.text,
    patterns: [{ units, prefix }, ...added.map((name) => ({ units: row(name), prefix: false }))],
    added,
    folded: typed === units.join('') ? null : units.join(units.every(isWord) ? ' ' : ''),
  };
  searched.set(node, result);
  return result;
}

/** The records that hold a row of units, in any order. */
export async function recordsWith(context: Context, pattern: Pattern): Promise<Iterable<number>> {
  const { table, index } = context;
  const { units, prefix } = pattern;
  const token = prefix ? null : placelessToken(units, table.common);
  if (token !== null) return (await index.postings(token, false)).records;
  if (prefix && units.length === 1) return (await index.begins(units[0] ?? ''))?.records ?? [];
  const { cover, beginning } = covered(context, pattern);
  const plan = planRow(cover, (one) => index.cost(one), index.atHand());
  const first = await Promise.all(plan.first.map((one) => placed(context, one)));
  if (beginning !== null) first.push(await begun(context, pattern));
  const candidates = joinRow(first);
  if (plan.rest.length === 0 || candidates.records.length === 0) return candidates.records;
  if (candidates.records.length <= plan.checked) {
    const sure = await Promise.all(
      Array.from(candidates.records, async (record) => {
        const rows = await rowsOf(table, index, record, context.control.signal);
        return rows.some((row) => find(fold(row, table.characters), pattern).length > 0) ? [record] : [];
      }),
    );
    return sure.flat();
  }
  const rest = await Promise.all(plan.rest.map((one) => placed(context, one)));
  return joinRow([...first, ...rest]).records;
}

/** Where a row of units stands; null for a single wide unit, of which the index has no places. */
export async function placesOf(context: Context, pattern: Pattern): Promise<PlacedRow | null> {
  const { cover, beginning } = covered(context, pattern);
  if (cover.length === 0 && beginning === null) return null;
  const tokens = await Promise.all(cover.map((one) => placed(context, one)));
  if (beginning !== null) tokens.push(await begun(context, pattern));
  return { postings: joinRow(tokens), length: pattern.units.length };
}

/** About how many bytes the places of a row would load, besides those of a beginning. */
export const costOf = (context: Context, pattern: Pattern): number =>
  covered(context, pattern).cover.reduce((sum, { token }) => sum + context.index.cost(token), 0);

/** With a beginning, the units before it are covered. */
function covered(context: Context, { units, prefix }: Pattern): { cover: RowToken[]; beginning: string | null } {
  const { table, index } = context;
  const cost = (token: string): number => index.cost(token);
  if (!prefix) return { cover: coverRow(units, table.common, cost), beginning: null };
  const before = units.slice(0, -1);
  const last = before.at(-1);
  // The wide unit before a word is not covered by what stands before the word alone.
  const cover =
    last === undefined || isWord(last)
      ? coverRow(before, table.common, cost)
      : coverRow([...before, 'a'], table.common, cost).filter(({ at }) => at < before.length);
  return { cover, beginning: units.at(-1) ?? null };
}

async function begun({ index }: Context, { units }: Pattern): Promise<{ postings: Postings; at: number }> {
  return { postings: (await index.begins(units.at(-1) ?? '')) ?? noPostings, at: units.length - 1 };
}

const placed = async ({ index }: Context, { token, at }: RowToken): Promise<{ postings: Postings; at: number }> => ({
  postings: await index.postings(token, true),
  at,
});
