/** Where a row of units stands in a folded text. */
import type { Folded } from '../query/fold.ts';

/** Half-open offsets in the text. */
export interface Mark {
  start: number;
  end: number;
}

/** A row of units to be found; with `prefix`, the last one may be the beginning of a word. */
export interface Pattern {
  units: string[];
  prefix: boolean;
}

/** First units of all places where the pattern stands, overlapping ones included. */
export function find({ units: text }: Pick<Folded, 'units'>, { units, prefix }: Pattern): number[] {
  const found: number[] = [];
  const last = units.length - 1;
  if (last < 0) return found;
  for (let at = 0; ; at++) {
    if (prefix && last === 0) at = text.findIndex((unit, i) => i >= at && unit.startsWith(units[0] ?? ''));
    else at = text.indexOf(units[0] ?? '', at);
    if (at < 0 || at + last >= text.length) return found;
    const whole = units.every((unit, i) =>
      prefix && i === last ? text[at + i]?.startsWith(unit) === true : text[at + i] === unit,
    );
    if (whole) found.push(at);
  }
}

/** What is marked in a text: every place of the patterns, and the places of two that are near each other. */
export interface Marking {
  patterns: Pattern[];
  nears: { left: Pattern[]; right: Pattern[]; distance: number }[];
}
export const noMarking: Marking = { patterns: [], nears: [] };

/** The places to be marked in a text, in order, those that overlap joined. */
export function marks(folded: Folded, { patterns, nears }: Marking): Mark[] {
  const rows = [
    ...patterns.flatMap((pattern) => rowsAt(folded, pattern)),
    ...nears.flatMap(({ left, right, distance }) => nearRows(folded, left, right, distance)),
  ];
  const places = rows.map(({ at, length }) => ({
    start: folded.starts[at] ?? 0,
    end: folded.ends[at + length - 1] ?? 0,
  }));
  const joined: Mark[] = [];
  for (const place of places.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const before = joined.at(-1);
    if (before && (place.start < before.end || place.start === before.start))
      before.end = Math.max(before.end, place.end);
    else joined.push({ ...place });
  }
  return joined;
}

/** A row of units in a text. */
interface Row {
  at: number;
  length: number;
}
const rowsAt = (folded: Pick<Folded, 'units'>, pattern: Pattern): Row[] =>
  find(folded, pattern).map((at) => ({ at, length: pattern.units.length }));

function nearRows(folded: Folded, left: readonly Pattern[], right: readonly Pattern[], distance: number): Row[] {
  const lefts = left.flatMap((pattern) => rowsAt(folded, pattern));
  const rights = right.flatMap((pattern) => rowsAt(folded, pattern));
  const pairs = lefts.flatMap((a) => rights.filter((b) => close(a, b, distance)).map((b) => [a, b]));
  return [...new Set(pairs.flat())];
}

/** At most `distance` units between, in either order, not overlapping. */
function close(a: Row, b: Row, distance: number): boolean {
  const gap = a.at < b.at ? b.at - a.at - a.length : a.at - b.at - b.length;
  return gap >= 0 && gap <= distance;
}

/** True where the two stand in the text with at most `distance` units between them, in either order, not overlapping. */
export const near = (folded: Folded, left: Pattern, right: Pattern, distance: number): boolean =>
  nearRows(folded, [left], [right], distance).length > 0;
