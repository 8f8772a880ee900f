/** A place found in a passage, and what makes a word of the text one. */
import { soundsLikePlace, type PlaceHit } from '../../../languages/places/place-names.ts';
import { anyOf, languages } from '../../../languages/index.ts';
import type { PartyNames } from '../../../languages/names/party-names.ts';
import type { Passage } from '../passages.ts';
import { features } from '../../features.ts';

export interface FoundPlace {
  passage: Passage;
  /** UTF-16 offsets of the place in the text of the passage, or in `text` where that is given. */
  start: number;
  end: number;
  /** ISO 3166-1 alpha-2 of its state; null for a place that is in no table. */
  country: string | null;
  /** The words that prove it, as printed. */
  quote: string;
  /** As printed; a line break between two lines of a place is a comma. */
  value: string;
}

/** Words that begin with a capital letter and are no part of the name of a place. */
const noPlace = new RegExp(`(?<!\\p{L})(?:${anyOf(({ places }) => places?.none)})(?!\\p{L})`, 'u');
const pageWord = new RegExp(
  anyOf(({ places }) => places?.noneGlued),
  'u',
);
/** States whose capital bears their name: 于吉布提 is a place. */
const seats: ReadonlySet<string> = new Set(['DJ', 'KW', 'LU', 'MC', 'PA', 'SG', 'SM', 'VA']);
/** The days of the week in the languages of the tables, as Unicode CLDR has them. */
const weekdays: ReadonlySet<string> = new Set(
  languages.flatMap(({ tag }) => {
    const named = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
    // 4 January 1970 was a Sunday
    return [3, 4, 5, 6, 7, 8, 9].map((day) => named.format(day * 86_400_000).toLowerCase());
  }),
);
/** What pages put before a day. */
const pageVerb = new RegExp(`^(?:${anyOf(({ dating }) => dating?.pageVerb)})$`, 'u');
const capitalised = /^\p{Lu}[\p{L}'’.-]*(?:(?:,? (?:d[aeio]s? |del |la |el |of )?|\n)\p{Lu}[\p{L}'’.-]*){0,4}$/u;

/**
 * The end of the place with the country that follows it after a comma: Amman, Jordan.
 *
 * @param hit in `text`
 */
export function withCountry(text: string, hit: PlaceHit, names: PartyNames): number {
  const comma = /^,\s(?:the )?/u.exec(text.slice(hit.end));
  if (!comma) return hit.end;
  const from = hit.end + comma[0].length;
  const [state] = features(text.slice(from, from + 60)).names(names);
  return state?.start === 0 && state.type === 'state' ? from + state.end : hit.end;
}

/**
 * What of a run of words that only a place should fill is one.
 *
 * @param words as printed, from a line of signing or an agency's dateline
 * @returns its first and last offset in `words` and the state that it is in; null where it is no known place and does not
 *   have the shape of one
 */
export function placeIn(
  words: string,
  names: PartyNames,
): { start: number; end: number; country: string | null } | null {
  const [known] = features(words).places;
  if (known && (known.start === 0 || leads(words.slice(0, known.start), names)))
    return { start: known.start, end: withCountry(words, known, names), country: known.country };
  const [state] = features(words).names(names);
  if (state?.start === 0 && state.end === words.length && seats.has(state.code))
    return { start: 0, end: words.length, country: state.code };
  const from =
    state?.start === 0 ? state.end + (/^[\s,·]*(?:的)?(?:首都)?/u.exec(words.slice(state.end))?.[0].length ?? 0) : 0;
  const rest = words.slice(from);
  if (rest === '' || weekdays.has(rest.toLowerCase()) || pageVerb.test(rest)) return null;
  const shaped = /[\u3400-\u9fff]/u.test(rest)
    ? soundsLikePlace(rest)
    : (/^[\uac00-\ud7af]{2,8}$/u.test(rest) && !pageWord.test(rest)) ||
      /^[\u30a1-\u30fc]{2,12}$/u.test(rest) ||
      (capitalised.test(rest) && !noPlace.test(rest));
  return shaped ? { start: from, end: words.length, country: null } : null;
}

/** What may stand before a known place on its line: its state, a building in it, a preposition. */
function leads(before: string, names: PartyNames): boolean {
  const rest = before.replace(/(?:的)?首都$|[\s,，·\n]+$/gu, '');
  const [state] = features(rest).names(names);
  return (state?.start === 0 && state.end === rest.length) || /^(?:The )?\p{Lu}[\p{L} '’-]{2,30}$/u.test(rest);
}
