/**
 * The place beside the day of signing: 二〇一三年七月十六日于北京, Canberra, 11 July 1961, Done at Mombasa on …, and that of an
 * agency's dateline.
 */
import { anyOf } from '../../../languages/index.ts';
import type { PartyNames } from '../../../languages/names/party-names.ts';
import type { Passage } from '../passages.ts';
import { placeIn, withCountry, type FoundPlace } from './found.ts';
import { features } from '../../features.ts';

const han = '[\\u3400-\\u9fff·]';
const of = (id: 'noCity' | 'inNames' | 'behindDay'): string => anyOf(({ places }) => places?.[id]);
const latin = `[\\p{Lu}][\\p{L}.'’-]*(?:[ ,]+(?:${of('inNames')})?[\\p{Lu}][\\p{L}.'’-]*){0,4}`;

/** What follows the day, from its end; the group is the place. Matched on folded text. */
const after = [
  new RegExp(
    `^ ?(?:[(（][^()（）]{0,30}[)）] ?)?[(（]?(?:年)? ?(?:签订?|签署|订立?|缔结)?(?:于|在)(${han}{2,14}?)(?:市)?(?=签|发表|举行|订|出席|会晤|会见|会谈|[^\\u3400-\\u9fff·]|$)`,
    'u',
  ),
  new RegExp(`^[,，、] ?(${han}{2,5})(?:市)?(?=[\\d\\s)）。]|$)`, 'u'),
  new RegExp(`^ +(${han}{2,9})[)）]?$`, 'u'),
  /^[、,，に]? ?([\u3041-\u30ff\u3400-\u9fff]{2,12}?)(?:において|にて|で)/u,
  /^,? +([\uac00-\ud7af]{2,10}?)(?:에서)?[)）]?$/u,
  new RegExp(`^(?: года)?[,]? *(?:${of('behindDay')})?\\n?(${latin}(?:\\n${latin})?)`, 'u'),
];
/** What stands before the day, to its beginning. */
const before = [
  new RegExp(
    `(?:[Ss]igned|SIGNED|[Dd]one|DONE) (?:in [a-z]+(?: originals?| copies)?,? )?(?:at|in|AT|IN) (${latin}),? (?:on|this|ON|THIS)`,
    'u',
  ),
  new RegExp(`(?:[Сс]овершено|[Пп]одписано) в (?:г\\. |городе )?([А-Я][а-яё-]+)`, 'u'),
  new RegExp(`(?:[Hh]ech[oa]|[Ff]irmad[oa]|[Ss]uscrit[oa]|[Dd]ad[oa]) en (?:la ciudad de )?(${latin})`, 'u'),
  new RegExp(`(?:[Ff]ait|[Ss]ignée?) à (${latin})`, 'u'),
  new RegExp(`(?:[Ff]eit[oa]|[Aa]ssinad[oa]) em (?:a cidade de )?(${latin})`, 'u'),
  new RegExp(`(?:ký(?: kết)?|[Ll]àm) tại (?:thành phố |Thủ đô |thủ đô )?(${latin}),? *$`, 'u'),
  new RegExp(`^[\\s*[(]*(?:г\\. ?)?(?!(?:${of('noCity')})[ ,])(${latin}),? +$`, 'u'),
  new RegExp(`(?:于|在)(${han}{2,8}?)(?:市)?$`, 'u'),
  new RegExp(`^[\\s(（]*(${han}{2,9}?)(?:市)?[,，、 ]+$`, 'u'),
  /^([\uac00-\ud7af]{2,10}?)(?:에서)?,? +$/u,
];

export interface DayAt {
  passage: Passage;
  start: number;
  end: number;
}

/** What was found beside a day: a place, or words in a place's position that are none. */
interface Beside {
  place: FoundPlace | null;
  unknown: string | null;
}
const none: Beside = { place: null, unknown: null };

/** The place of an agency's dateline; `within` keeps to the one that the day was read from. */
export function ofAgency(passage: Passage, names: PartyNames, within: DayAt | null = null): Beside {
  const line = features(passage.text).agency;
  if (!line?.place || (within && (within.start >= line.end || line.start >= within.end))) return none;
  const words = passage.text.slice(line.place.start, line.place.end);
  const place = placeIn(words, names);
  if (!place) return { place: null, unknown: words };
  const start = line.place.start + place.start;
  const end = line.place.start + place.end;
  const quote = passage.text.slice(line.start, line.end);
  return {
    place: { passage, start, end, country: place.country, quote, value: passage.text.slice(start, end) },
    unknown: null,
  };
}

/**
 * @param following the lines below the day's own, each after a line feed; empty for a paragraph
 * @returns the place that stands beside the day in its line or sentence. Offsets are those of the passage; of one on the
 *   lines below, those of the day
 */
export function besideDay(day: DayAt, following: string, names: PartyNames): Beside {
  const { passage, start, end } = day;
  const wire = ofAgency(passage, names, day);
  if (wire.place) return wire;
  const tail = passage.text.slice(end);
  const head = passage.text.slice(0, start);
  let unknown: string | null = null;
  for (const [text, patterns] of [
    [tail, after],
    [head, before],
    [tail === '' ? following : '', after],
  ] as const) {
    const folded = features(text).folded;
    for (const pattern of patterns) {
      const m = pattern.exec(folded);
      if (!m?.[1]) continue;
      const at = m.index + m[0].indexOf(m[1]);
      const words = text.slice(at, at + m[1].length);
      const place = placeIn(
        words.replace(/[\s,.]+$/u, (end) => (/\p{Lu}\.$/u.test(words) ? end : '')),
        names,
      );
      // In a sentence of the text a word of any shape can stand there, and in a line of the page a day of the week or an
      // author, and on the next line who signs; a line of signing has room for a place alone.
      const anyWord =
        text === following || passage.part === 'furniture' || (passage.part === 'clause' && patterns === after);
      if (!place || (place.country === null && anyWord && !/于|在/u.test(m[0]))) {
        unknown ??= passage.part === 'clause' || passage.part === 'furniture' ? null : words;
        continue;
      }
      const value = words
        .slice(place.start, place.end)
        .replace(/\n/gu, ', ')
        .replace(/^[\s,.]+|[\s,]+$/gu, '');
      const quote = text.slice(m.index, m.index + m[0].length);
      return { place: { passage, start, end, country: place.country, quote, value }, unknown: null };
    }
  }
  return onItsRow(day, names) ?? { place: null, unknown };
}

/** The White House, Washington, 20 June 1962: the one known place on the row of the day. */
function onItsRow({ passage, start, end }: DayAt, names: PartyNames): Beside | null {
  if (passage.part === 'clause' && passage.text.length > 80) return null;
  const from = passage.text.lastIndexOf('\n', start) + 1;
  const to = passage.text.indexOf('\n', end);
  const row = passage.text.slice(from, to < 0 ? undefined : to);
  if (row.length > 80 || passage.part === 'title' || /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(row))
    return null;
  const hits = features(row).places;
  const [hit] = hits;
  if (!hit || hits.length > 1) return null;
  const [first, last] = [from + hit.start, from + withCountry(row, hit, names)];
  const value = passage.text.slice(first, last);
  return { place: { passage, start: first, end: last, country: hit.country, quote: value, value }, unknown: null };
}
