/**
 * Where the statement was made.
 *
 * Convention. In this order: the place beside the day of signing (于北京, at Jerusalem, Canberra, 11 July 1961); that of
 * another line with the same day; that of the agency's dateline which the day was taken from; a line that is a place and
 * nothing else, at the head; the place where the opening, or the report around the text, says that the parties met or
 * acted (在莫斯科举行会谈). As printed, without 市 and without the name of a state in front.
 * A place is a name of place-names.ts, or, in a line of signing alone, a word that has the shape of one. A place of a meeting
 * to come, of a forum that somebody went to, or recalled, is none. Where the text describes a visit to one party and the
 * line of the day is in the other, where the printing was released, no place is stated. Reported: `place-unknown`,
 * `place-elsewhere`.
 */
import type { Issue } from '../../../schema.ts';
import { issue } from '../../../rules.ts';
import type { Fact } from '../../types.ts';
import { edtf } from '../../../languages/dates/dates.ts';
import type { PartyNames } from '../../../languages/names/party-names.ts';
import { asPrinted, evidence, type Passage } from '../passages.ts';
import { besideDay, ofAgency, type DayAt } from './day-line.ts';
import { withCountry, type FoundPlace } from './found.ts';
import { inSentences, inTitle } from './sentence.ts';
import { visited } from './visited.ts';
import { features } from '../../features.ts';

interface PlaceInput {
  file: string;
  /** The decoded source, for the position of issues. */
  text: string;
  title: Passage | null;
  /** Where the day of signing was read; null where it is not known. */
  day: DayAt | null;
  /** The day of signing as EDTF. */
  signed: string | null;
  /** The first paragraphs. */
  opening: readonly Passage[];
  /** The last paragraphs. */
  closing: readonly Passage[];
  /** The lines that stand in no clause, those of the signatures among them. */
  lines: readonly Passage[];
  /** The lines below one, each after a line feed; empty for a paragraph. */
  following: (passage: Passage) => string;
  /** Codes of the parties. */
  parties: readonly string[];
}

/**
 * @param names index of names; takes the name of a state off the front of a place
 * @returns the place as printed with the words that tell it; null where none is named or none is sure
 */
export function extractPlace(input: PlaceInput, names: PartyNames): { place: Fact<string> | null; issues: Issue[] } {
  const beside = input.day ? besideDay(input.day, input.following(input.day.passage), names) : null;
  const found =
    beside?.place ??
    sameDay(input, names) ??
    alone(input, names) ??
    inSentences(told(input), input.signed, names) ??
    inTitle(input.title);
  const report = (rule: 'place-unknown' | 'place-elsewhere', at: Passage, words: Record<string, string>): Issue[] => [
    issue(rule, { file: input.file, text: input.text, offset: at.offset }, words),
  ];
  if (!found) {
    const unknown = beside?.unknown?.trim().replace(/\s+/gu, ' ');
    return {
      place: null,
      issues: unknown && input.day ? report('place-unknown', input.day.passage, { words: unknown }) : [],
    };
  }
  const guest = visited(input.opening, names);
  const elsewhere =
    guest !== null && found.country !== null && found.country !== guest && input.parties.includes(found.country);
  if (elsewhere && input.parties.includes(guest))
    return { place: null, issues: report('place-elsewhere', found.passage, { place: found.value, state: guest }) };
  return {
    place: { value: asPrinted(found.passage, found.value), evidence: evidence(found.passage, found.quote) },
    issues: [],
  };
}

/** The report around the text, the opening, and a closing sentence that says where the text is signed. */
function told({ lines, opening, closing }: PlaceInput): Passage[] {
  const signing = [...closing, ...lines.filter(({ part }) => part === 'dateline')].filter(({ text }) =>
    /(?:在|于)[^。]{2,10}签订|signed (?:at|in)|совершено|hecho en|fait à|feito em/iu.test(text),
  );
  return [...lines.filter(({ part }) => part === 'furniture'), ...opening, ...signing];
}

/** The place on another line with the day of signing, and that of an agency's dateline of that day. */
function sameDay({ lines, signed, day, following, opening }: PlaceInput, names: PartyNames): FoundPlace | null {
  if (signed === null) return null;
  for (const passage of [...lines, ...opening.slice(0, 1)]) {
    if (passage === day?.passage) continue;
    const hit =
      passage.text.length < 160 ? features(passage.text).dates.find((one) => edtf(one) === signed) : undefined;
    const there = hit && besideDay({ passage, start: hit.start, end: hit.end }, following(passage), names).place;
    if (there) return there;
    const wire = ofAgency(passage, names).place;
    const [, month = '', date = ''] = signed.split('-').map((part) => String(Number(part)));
    if (wire && new RegExp(`(?<!\\d)${date}(?!\\d)`, 'u').test(wire.quote) && month !== '') return wire;
  }
  return null;
}

/** **Jeddah, Saudi Arabia**: a line, or the first paragraph, that is a known place and nothing else. */
function alone({ title, lines, opening }: PlaceInput, names: PartyNames): FoundPlace | null {
  for (const passage of [...lines.filter(({ part }) => part !== 'title'), ...opening.slice(0, 2)]) {
    // above the title it is that of an office in its letterhead
    if (passage.text.length > 60 || passage.offset < (title?.offset ?? 0)) continue;
    const text = passage.text;
    const [hit] = features(text).places;
    if (!hit) continue;
    const end = withCountry(text, hit, names);
    const before = text.slice(0, hit.start).replace(/^\s*(?:г\.|город)/u, '');
    if (/[\p{L}\p{N}]/u.test(before + text.slice(end))) continue;
    const value = text.slice(hit.start, end);
    return { passage, start: hit.start, end, country: hit.country, quote: value, value };
  }
  return null;
}
