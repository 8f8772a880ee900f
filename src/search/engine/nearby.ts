/**
 * The records in which two terms stand near each other. The commonest pairs have lists of where they meet; else the
 * lighter term is looked up first, and where it leaves a handful of records these are checked in their texts instead of
 * loading where the heavier one stands. Whichever way, it is the same answer.
 */
import { isWord } from '../query/fold.ts';
import type { Node } from '../query/query-tree.ts';
import type { Context } from './context.ts';
import { near, type Pattern } from './match.ts';
import { placelessToken, textOfClause } from './plan.ts';
import { nearRecords, type PlacedRow } from '../index/postings.ts';
import { costOf, placesOf, searchedOf } from './terms.ts';
import { readThrough } from './texts.ts';
import { meetingReach, meetingToken, pairToken } from '../index/tokens.ts';

/** Up to this many records are checked in their texts. */
const mostChecked = 40;

type Near = Extract<Node, { type: 'near' }>;

/** Null where the index has no places for one of them: a single wide character. */
export async function recordsNear(context: Context, node: Near): Promise<number[] | null> {
  const left = searchedOf(context, node.left).patterns;
  const right = searchedOf(context, node.right).patterns;
  const known = new Map<Pattern, Promise<PlacedRow | null>>();
  const places = (pattern: Pattern): Promise<PlacedRow | null> => {
    const row = known.get(pattern) ?? placesOf(context, pattern);
    known.set(pattern, row);
    return row;
  };
  const combinations = left.flatMap((l) => right.map((r) => two(context, places, [l, r], node.distance)));
  const found = await Promise.all(combinations);
  const whole = found.filter((one) => one !== null);
  return whole.length === found.length ? whole.flat() : null;
}

async function two(
  context: Context,
  places: (pattern: Pattern) => Promise<PlacedRow | null>,
  [l, r]: [Pattern, Pattern],
  distance: number,
): Promise<number[] | null> {
  const { table, index } = context;
  const meeting = meetingOf(table.common.meeting, l, r, distance);
  if (meeting !== null) {
    const { records, ends, places: gaps } = await index.postings(meeting, true);
    return [...records].filter((_, i) => (gaps[(ends[i] ?? 0) - 1] ?? Infinity) <= distance);
  }
  const [light, heavy] = costOf(context, l) <= costOf(context, r) ? [l, r] : [r, l];
  const row = await places(light);
  if (row === null) return null;
  const spared = costOf(context, heavy);
  const most = index.atHand() ? Infinity : Math.min(mostChecked, Math.floor(spared / textOfClause));
  let candidates = [...row.postings.records];
  const twin = heavy.prefix ? null : placelessToken(heavy.units, table.common);
  if (candidates.length > most && most === mostChecked && twin !== null && heavy.units.length > 1) {
    const records = new Set((await index.postings(twin, false)).records);
    candidates = candidates.filter((record) => records.has(record));
  }
  if (spared > 0 && candidates.length <= most)
    return readThrough(context, candidates, (text) => near(text, l, r, distance));
  const other = await places(heavy);
  return other && nearRecords(row, other, distance);
}

/** The token of where two of the commonest pairs meet; null where there is none, or it does not reach so far. */
function meetingOf(meeting: ReadonlySet<string>, l: Pattern, r: Pattern, distance: number): string | null {
  const [a, b] = [l, r].map(({ units: [first = '', second = '', ...more], prefix }) =>
    prefix || second === '' || more.length > 0 || isWord(first) || isWord(second) ? null : pairToken(first, second),
  );
  if (!a || !b || distance > meetingReach || !meeting.has(a) || !meeting.has(b)) return null;
  return meetingToken(a, b);
}
