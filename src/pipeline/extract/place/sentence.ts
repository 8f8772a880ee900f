/**
 * The place of the meeting that the opening names (在莫斯科举行会谈, met in Kisumu), or of the act itself. Known places alone:
 * in a sentence any word can follow 在 or in.
 */
import { edtf } from '../../../languages/dates/dates.ts';
import { anyOf } from '../../../languages/index.ts';
import type { PartyNames } from '../../../languages/names/party-names.ts';
import type { PlaceHit } from '../../../languages/places/place-names.ts';
import {
  actBefore,
  actBehind,
  actBehindHan,
  otherAct,
  otherBehind,
  placeBefore,
  placeBehind,
} from '../../../languages/places/place-words.ts';
import { sentencesOf } from '../../../languages/wording/sentences.ts';
import type { Passage } from '../passages.ts';
import { placeIn, withCountry, type FoundPlace } from './found.ts';
import { features } from '../../features.ts';

/** Whether the words of act around a place say that the act was done there. */
function doneThere(folded: string, hit: PlaceHit, dated: boolean): boolean {
  const before = folded.slice(Math.max(0, hit.start - 180), hit.start).trimEnd();
  const behind = folded.slice(hit.end, hit.end + 60);
  if (/[\u3400-\u9fff]$/u.test(before)) {
    const clause = /^[^,，。;；]{0,40}/u.exec(behind)?.[0] ?? '';
    const act = actBehindHan.exec(clause);
    return (
      act !== null &&
      !/^(?:了)?的(?!(?:一项)?联合(?:声明|公报|宣言)(?:中|全文|如下))/u.test(clause.slice(act.index + act[0].length))
    );
  }
  return dated || actBehind.test(behind) || actBefore.some((words) => words.test(before));
}

/** Whether a day that was not taken for that of signing is given beside the place: it is the place of another act. */
function besideOther(sentence: string, hit: PlaceHit, signed: string | null): boolean {
  return features(sentence).dates.some(
    (date) =>
      date.until === null &&
      date.day !== null &&
      date.year !== null &&
      edtf(date) !== signed &&
      Math.max(date.start - hit.end, hit.start - date.end) < 24,
  );
}

/** Whether the sentence gives the day of signing within 60 units of the place. */
function besideDate(sentence: string, hit: PlaceHit, signed: string | null): boolean {
  if (signed === null) return false;
  return features(sentence).dates.some(
    (date) => edtf(date) === signed && date.start - hit.end < 60 && hit.start - date.end < 60,
  );
}

/** Whether a preposition of place stands before the hit, the name of its state perhaps between them. */
function joined(text: string, folded: string, { start, end }: PlaceHit, names: PartyNames): boolean {
  const from = Math.max(0, start - 20);
  const state = features(text.slice(from, start)).names(names).at(-1);
  const starts = state && from + state.end === start ? [start, from + state.start] : [start];
  return (
    starts.some((at) => placeBefore.test(folded.slice(Math.max(0, at - 40), at))) || placeBehind.test(text.slice(end))
  );
}

/** From the preposition to the end of the place, or to the Chinese word of act behind it. */
function quoted(folded: string, hit: PlaceHit, end: number): [number, number] {
  const head = folded.slice(Math.max(0, hit.start - 40), hit.start);
  const before = placeBefore.exec(head)?.[0].length ?? 0;
  const act = /[\u3400-\u9fff]$/u.test(head) ? actBehindHan.exec(folded.slice(end, end + 40)) : null;
  return [
    hit.start - before,
    act && !/[,，;；]/u.test(folded.slice(end, end + act.index)) ? end + act.index + act[0].length : end,
  ];
}

/** Whether the words around the hit speak of a meeting to come, of one recalled, or of one that others hold. */
function ofOthers(folded: string, { start, end }: PlaceHit): boolean {
  const before = folded.slice(Math.max(0, start - 80), start).replace(/^.*[,，](?=.{30})/u, '');
  return otherAct.test(before) || otherBehind.test(folded.slice(end, end + 32));
}

const of = (id: 'met' | 'metIn' | 'city'): string => anyOf(({ places }) => places?.[id]);

/** Verbs of meeting with their preposition, directly before a place in no table; the group is the place. */
const metThere = [
  new RegExp(
    `(?<!\\p{L})(?:${of('met')}) (?:${of('metIn')}) (?:${of('city')})?(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2})`,
    'u',
  ),
  /在([\u3400-\u9fff·]{2,8}?)(?:市)?(?:举行|会晤|会谈|共同主持)(?!了?的)/u,
];

/** A word in the position of a place, in a sentence that gives the day of signing. */
function unlisted(text: string, folded: string, signed: string | null, names: PartyNames): PlaceHit | null {
  if (signed === null || !features(text).dates.some((date) => edtf(date) === signed)) return null;
  for (const pattern of metThere) {
    const m = pattern.exec(folded);
    if (!m?.[1]) continue;
    const start = m.index + m[0].lastIndexOf(m[1]);
    const place = placeIn(text.slice(start, start + m[1].length), names);
    const hit = place && { start: start + place.start, end: start + place.end, country: '' };
    if (hit && !ofOthers(folded, hit)) return hit;
  }
  return null;
}

/**
 * @param signed the day of signing as EDTF; a place beside it in its sentence needs no word of meeting
 * @param names for the name of a state in front of a place or behind it
 * @returns the first place of the passages where a sentence says that the parties met or acted there; null where none does
 */
export function inSentences(passages: readonly Passage[], signed: string | null, names: PartyNames): FoundPlace | null {
  for (const passage of passages)
    for (const { text, start } of sentencesOf(passage.text.slice(0, 2400))) {
      const folded = features(text).plain;
      const hit =
        features(text).places.find(
          (one) =>
            joined(text, folded, one, names) &&
            !ofOthers(folded, one) &&
            !besideOther(text, one, signed) &&
            doneThere(folded, one, besideDate(text, one, signed)),
        ) ?? unlisted(text, folded, signed, names);
      if (!hit) continue;
      const end = withCountry(text, hit, names);
      const quote = text.slice(...quoted(folded, hit, end)).trim();
      const value = text.slice(hit.start, end).replace(/\s+/gu, ' ');
      return { passage, start: start + hit.start, end: start + end, country: hit.country || null, quote, value };
    }
  return null;
}

/** Joint Statement on the Trade Meeting in Geneva: the place of the meeting that a title names. */
export function inTitle(title: Passage | null): FoundPlace | null {
  const text = title?.text ?? '';
  for (const { start, end, country } of title ? features(text).places : []) {
    const before = text.slice(0, start);
    if (title && /(?<!\p{L})(?:Meeting|Talks|Summit|Conference) (?:in|at) $/u.test(before))
      return { passage: title, start, end, country, quote: text.slice(start, end), value: text.slice(start, end) };
  }
  return null;
}
