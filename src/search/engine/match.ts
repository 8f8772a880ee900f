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

/** The places of all patterns in the text, in order, those that touch or overlap joined. */
export function marks(folded: Folded, patterns: readonly Pattern[]): Mark[] {
  const places = patterns.flatMap((pattern) =>
    find(folded, pattern).map((at) => ({
      start: folded.starts[at] ?? 0,
      end: folded.ends[at + pattern.units.length - 1] ?? 0,
    })),
  );
  const joined: Mark[] = [];
  for (const place of places.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const before = joined.at(-1);
    if (before && place.start < before.end) before.end = Math.max(before.end, place.end);
    else joined.push({ ...place });
  }
  return joined;
}

/** True where the two stand in the text with at most `distance` units between them, in either order, not overlapping. */
export function near(folded: Folded, left: Pattern, right: Pattern, distance: number): boolean {
  const rights = find(folded, right);
  return find(folded, left).some((a) =>
    rights.some((b) => {
      const gap = a < b ? b - a - left.units.length : a - b - right.units.length;
      return gap >= 0 && gap <= distance;
    }),
  );
}
