/** Dates of citation records. Pure, and small: browsers load it. */

export interface CslDate {
  /** Year, month, day, as far as they are known; of an interval both ends. */
  'date-parts': number[][];
  /** There is doubt of the date (EDTF `?`, `~`, `%`). Each format says so in its way, or has no date at all. */
  circa?: true;
}

/** The days of an EDTF date that CSL can hold: a day, month or year, or both ends of an interval; null for others. */
export function cslDate(edtf: string | null): CslDate | null {
  if (edtf === null) return null;
  const ends = edtf.split('/').map((end) => /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[?~%]?$/u.exec(end));
  if (ends.some((end) => end === null)) return null;
  return {
    'date-parts': ends.map((end) =>
      end!
        .slice(1)
        .filter((x) => x !== undefined)
        .map(Number),
    ),
    ...(/[?~%]/u.test(edtf) && { circa: true }),
  };
}

const digits = (parts: readonly number[]): string[] => parts.map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0'));

/** EDTF: 2022-09-15; the two ends of an interval joined by /; ? behind a date of which there is doubt. */
export const isoDate = (date: CslDate): string =>
  date['date-parts'].map((parts) => digits(parts).join('-') + (date.circa ? '?' : '')).join('/');

/**
 * Year, month, day, as far as they are known, for formats that hold one certain day alone: of an interval the first; null
 * where there is doubt.
 */
export const firstDay = (date: CslDate | undefined): string[] | null =>
  date && !date.circa ? digits(date['date-parts'][0] ?? []) : null;
