/** Where tokens stand: the records that hold them, and the places in each. Pure. */

export interface Postings {
  /** Numbers of the records, ascending. */
  records: Uint32Array;
  /** Per record the end of its places in `places`; the first ones start at 0. Empty for tokens without places. */
  ends: Uint32Array;
  /** Ascending within a record. */
  places: Uint32Array;
}

export const noPostings: Postings = {
  records: new Uint32Array(),
  ends: new Uint32Array(),
  places: new Uint32Array(),
};

/** From rows in any order. */
export function postingsOf(rows: { record: number; places: readonly number[] }[], placed: boolean): Postings {
  rows.sort((a, b) => a.record - b.record);
  const total = placed ? rows.reduce((sum, { places }) => sum + places.length, 0) : 0;
  const result = {
    records: Uint32Array.from(rows, ({ record }) => record),
    ends: new Uint32Array(placed ? rows.length : 0),
    places: new Uint32Array(total),
  };
  let end = 0;
  if (placed)
    rows.forEach(({ places }, i) => {
      result.places.set(
        [...places].sort((a, b) => a - b),
        end,
      );
      end += places.length;
      result.ends[i] = end;
    });
  return result;
}

const placesAt = ({ ends, places }: Postings, i: number): Uint32Array =>
  places.subarray(i === 0 ? 0 : ends[i - 1], ends[i]);

/**
 * Places where tokens stand as in a row: the token of `postings` at `at` units behind the place. The result's places are
 * those of the row.
 */
export function joinRow(tokens: readonly { postings: Postings; at: number }[]): Postings {
  const sorted = tokens.toSorted((a, b) => a.postings.records.length - b.postings.records.length);
  const [first, ...others] = sorted;
  if (!first) return noPostings;
  const rows: { record: number; places: number[] }[] = [];
  const next = others.map(() => 0);
  first.postings.records.forEach((record, i) => {
    let starts = Array.from(placesAt(first.postings, i), (place) => place - first.at).filter((place) => place >= 0);
    for (const [k, { postings, at }] of others.entries()) {
      let j = next[k] ?? 0;
      while ((postings.records[j] ?? Infinity) < record) j++;
      next[k] = j;
      if (postings.records[j] !== record) return;
      const here = new Set(placesAt(postings, j));
      starts = starts.filter((start) => here.has(start + at));
      if (starts.length === 0) return;
    }
    rows.push({ record, places: starts });
  });
  return postingsOf(rows, true);
}

/** A row of `length` units and where it stands. */
export interface PlacedRow {
  postings: Postings;
  length: number;
}

/** Records in which the two stand with at most `distance` units between them, in either order, not overlapping. */
export function nearRecords(left: PlacedRow, right: PlacedRow, distance: number): number[] {
  const found: number[] = [];
  let j = 0;
  left.postings.records.forEach((record, i) => {
    while ((right.postings.records[j] ?? Infinity) < record) j++;
    if (right.postings.records[j] !== record) return;
    const rights = placesAt(right.postings, j);
    const close = placesAt(left.postings, i).some((a) =>
      rights.some((b) => {
        const gap = a < b ? b - a - left.length : a - b - right.length;
        return gap >= 0 && gap <= distance;
      }),
    );
    if (close) found.push(record);
  });
  return found;
}
