/**
 * Where the statement was made: the place beside the day of signing (于北京, at Jerusalem, Canberra, 11 July 1961), or
 * the place of the meeting that the opening names (在莫斯科举行会谈), or that of the agency's dateline where the day was
 * taken from there. As printed, without 市 and without the name of a country in front. Null where no place is named.
 */
import type { Fact } from '../types.ts';
import { findDates } from '../../languages/dates.ts';
import { agencyEnglish } from './date/release.ts';
import { fold } from '../../languages/fold.ts';
import type { PartyNames } from '../../languages/party-names.ts';
import { evidence, type Passage } from './passages.ts';

/** Where the day of signing was read. */
type Reading = { passage: Passage; start: number; end: number };

const han = '[\\u3400-\\u9fff·]';
const latin = "[\\p{Lu}][\\p{L}.'’-]*(?:[ ,]+(?:d[aeio]s? |of |the )?[\\p{Lu}][\\p{L}.'’-]*){0,4}";
const after = [
  new RegExp(
    `^ ?(?:[(（][^()（）]{0,30}[)）] ?)?[(（]?(?:年)? ?(?:签订?|签署|订立?|缔结)?(?:于|在)(${han}{2,14}?)(?:市)?(?=签|发表|举行|订|出席|会晤|会见|会谈|[^\\u3400-\\u9fff·]|$)`,
    'u',
  ),
  new RegExp(`^[,，] ?(${han}{2,5})(?=[\\d\\s)）。]|$)`, 'u'),
  new RegExp(`^ +(${han}{2,5})$`, 'u'),
  /^,? +([\uac00-\ud7af]{2,10}?)(?:에서)?$/u,
  new RegExp(`^(?: года)?[,]? *(?:г\\. |в |in |at |en |à |em |tại )?\\n?(${latin}(?:\\n${latin})?)`, 'u'),
];
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
  new RegExp(`^[\\s*[(]*(?:г\\. ?)?(?!(?:On|In|At|By|From|The|Le|El|Em|Вс?)[ ,])(${latin}),? +$`, 'u'),
  new RegExp(`(?:于|在)(${han}{2,8}?)(?:市)?$`, 'u'),
  /^([\uac00-\ud7af]{2,10}?)(?:에서)?,? +$/u,
];
const meeting = [
  new RegExp(
    `在(?:${han}{0,16}首都)?(${han}{2,8}?)(?:市)?(?:举行|会晤|会见|(?:签署|发表)(?!的)|国宾馆|共同主持|主持召开)`,
    'u',
  ),
  new RegExp(`(?:met|[Mm]eeting|held|gathered|assembled|convened|talks|consultations) (?:in|at) (${latin})`, 'u'),
  new RegExp(`reunidos en (${latin})`, 'u'),
  new RegExp(`réunis à (${latin})`, 'u'),
  new RegExp(`reunidos em (${latin})`, 'u'),
  new RegExp(`в (?:г\\. )?([А-Я][а-яё]+) (?:состоялись|прошли) переговоры`, 'u'),
];
const agency = new RegExp(`(?:新华社|中新社)(${han}{2,16}?)(?=[\\d一二三四五六七八九十]{1,3}月|\\d{1,2}日)`, 'u');

/** 乌兹别克斯坦撒马尔罕 → 撒马尔罕; a country alone (新加坡) stays. */
function withoutCountry(place: string, names: PartyNames): string {
  const [first] = names.find(place);
  return first?.start === 0 && first.end < place.length
    ? place.slice(first.end).replace(/^[\s,·]+|^(?:的)?首都/u, '')
    : place;
}

function clean(place: string): string {
  return place.replace(/\n/gu, ', ').replace(/^[\s,.]+|[\s,.]+$/gu, '');
}

/**
 * @param day where the day of signing was read; null where it is not known
 * @param opening the first paragraphs, then the lines that stand in no clause, looked through in this order
 * @param following what stands on the lines below a line, each after a line feed; empty for a paragraph
 * @param names index of names; takes the name of a country off the front of a place
 * @returns the place as printed with the words that tell it; null where none is named. Offsets of `day` are UTF-16 units in
 *   the text of its passage. Nothing is reported
 */
export function extractPlace(
  day: Reading | null,
  opening: readonly Passage[],
  following: (passage: Passage) => string,
  names: PartyNames,
): Fact<string> | null {
  const fact = (passage: Passage, place: string, quote: string): Fact<string> => ({
    value: withoutCountry(clean(place), names),
    evidence: evidence(passage, quote),
  });
  if (day) {
    const { passage, start, end } = day;
    const abroad = agencyEnglish.exec(passage.text);
    if (abroad?.[1] && abroad.index < end && start < abroad.index + abroad[0].length)
      return fact(passage, abroad[1], abroad[0]);
    const wire = agency.exec(fold(passage.text));
    if (wire?.[1] && wire.index < end && start < wire.index + wire[0].length)
      return fact(
        passage,
        passage.text.slice(wire.index + 3, wire.index + 3 + wire[1].length),
        passage.text.slice(wire.index, wire.index + wire[0].length),
      );
    const [tail, head] = [passage.text.slice(end) || following(passage), passage.text.slice(0, start)];
    for (const [text, patterns] of [
      [tail, after],
      [head, before],
    ] as const) {
      for (const pattern of patterns) {
        const m = pattern.exec(fold(text));
        if (!m?.[1]) continue;
        const at = m.index + m[0].indexOf(m[1]);
        return fact(passage, text.slice(at, at + m[1].length), text.slice(m.index, m.index + m[0].length));
      }
    }
  }
  for (const passage of opening) {
    for (const pattern of meeting) {
      const m = pattern.exec(fold(passage.text));
      // A building is not the place of an act.
      if (!m?.[1] || /(?:大厦|大会堂|宫|馆|厅|酒店|中心|期间|框架|基础上|会议)$/u.test(m[1])) continue;
      const at = m.index + m[0].indexOf(m[1]);
      return fact(
        passage,
        passage.text.slice(at, at + m[1].length),
        passage.text.slice(m.index, m.index + m[0].length),
      );
    }
  }
  return datelineOf(day, opening, fact);
}

/** The agency's dateline, where the day of signing is the day that it is of. */
function datelineOf(
  day: Reading | null,
  lines: readonly Passage[],
  fact: (passage: Passage, place: string, quote: string) => Fact<string>,
): Fact<string> | null {
  const signed = day && dayIn(day.passage.text.slice(day.start, day.end));
  for (const passage of lines) {
    const m = agency.exec(fold(passage.text));
    if (!m?.[1] || signed === null || dayIn(passage.text.slice(m.index)) !== signed) continue;
    const quote = passage.text.slice(m.index, m.index + m[0].length);
    return fact(passage, quote.slice(3), quote);
  }
  return null;
}

/** The day of the month that a date begins with: 7日, 9月7日 → 7. */
const dayIn = (text: string): number | null =>
  findDates(text)[0]?.day ?? (Number(/(\d{1,2})日/u.exec(fold(text))?.[1] ?? 0) || null);
