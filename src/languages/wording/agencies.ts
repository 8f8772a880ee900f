/**
 * The datelines of news agencies: where and on which day a report was sent (新华社安曼7月3日电, BEIJING, Oct. 14 (Xinhua),
 * Москва, 21 марта /Синьхуа/).
 */
import { anyOf } from '../index.ts';
import { findPlaces } from '../places/place-names.ts';
import { fold } from '../script/fold.ts';

const eastern = /[\u3400-\u9fff]/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const arabicLetters = /\p{Script=Arabic}/u;
/** The names of agencies whose writing is that of one form of datelines, longest first. */
const inWriting = (fits: (names: string) => boolean): string =>
  anyOf(({ agencies = '' }) => (fits(agencies) ? agencies : undefined));

const han = inWriting((names) => eastern.test(names));
const russian = inWriting((names) => cyrillic.test(names));
const arabic = inWriting((names) => arabicLetters.test(names));
const latin = inWriting((names) => /[A-Z]/u.test(names) && !eastern.test(names));

/** The names of agencies and papers in Han characters, as printed: part of a regular expression. */
export { han as hanAgencies };

const numeral = '[\\d〇零○一二三四五六七八九十]';
const day = `(?:${numeral}{4}年)?(?:${numeral}{1,3}月)?${numeral}{1,3}日`;
const monthsOf = (language: string): string => anyOf(({ tag, months }) => (tag === language ? months : undefined));
const month = anyOf(({ tag, months }) => (tag === 'ru' || tag === 'ar' ? undefined : months));
const monthDay = `(?:(?:${month})\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:er)? (?:de )?(?:${month})\\.?)(?:[,/]? ?\\d{4})?`;
const anyDay = `(?:\\p{L}{3,10}\\.? \\d{1,2}|\\d{1,2} (?:de )?\\p{L}{3,10}\\.?)(?:[,/]? ?\\d{4})?`;
const city = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3}";
const russianDay = `\\d{1,2} (?:${monthsOf('ru')})(?: \\d{4}(?: года)?)?`;

const arabicCity = '\\p{Script=Arabic}{3,}(?: \\p{Script=Arabic}{2,}){0,2}';
const arabicMonth = monthsOf('ar');

/** Groups `place` (may be empty) and `day`, on folded text. */
const forms = [
  new RegExp(
    `(?:${han})(?:记者(?<reporter>[\\u3400-\\u9fff]{2,4}?))?(?<place>[^\\d〇零○一二三四五六七八九十年月\\n，,。]{0,12}?)(?<day>${day})\\s*(?:电|讯|消息)`,
    'u',
  ),
  new RegExp(`(?<![\\p{L}])(?<place>${city}), (?<day>${monthDay})[.,]? ?[(/] ?(?:${latin})`, 'u'),
  // an agency in no table: capitals alone in brackets
  new RegExp(`^(?<place>${city}), (?<day>${anyDay})[.,]? ?\\(\\p{Lu}{3,8}\\)`, 'u'),
  new RegExp(`(?:${latin}), (?<place>${city}), (?<day>${monthDay})`, 'u'),
  new RegExp(
    `(?<![\\p{L}])(?<place>${arabicCity})[،,:]? ?[-–—]? ?(?<day>\\d{1,2} (?:${arabicMonth})(?: \\d{4})?)م? ?[(/–—-] ?(?:${arabic})`,
    'u',
  ),
  new RegExp(`(?<![\\p{L}])(?<place>${city}), (?<day>${russianDay})[.,]? ?(?:[(/—–-]{1,2} ?)(?:${russian})`, 'u'),
];

export interface AgencyLine {
  /** UTF-16 offsets in the text, half-open: of the whole dateline, of the place (null where none is named), of the day. */
  start: number;
  end: number;
  place: { start: number; end: number } | null;
  day: { start: number; end: number };
}

/** 记者王大明里斯本: nothing parts the name from the place, which only one that is known tells. */
function placeBehind(reporter: string, place: string): string {
  if (reporter === '') return place;
  const known = findPlaces(place).find(({ end }) => end === place.length);
  return known ? place.slice(known.start) : '';
}

/** @returns the first dateline of an agency in the text; null where there is none. Nothing is reported */
export function agencyLine(text: string): AgencyLine | null {
  const folded = fold(text);
  for (const form of forms) {
    const m = form.exec(folded);
    const printed = m?.groups?.['day'];
    if (!m || printed === undefined) continue;
    const [start, end] = [m.index, m.index + m[0].length];
    const reporter = m.groups?.['reporter'] ?? '';
    const place = placeBehind(reporter, m.groups?.['place'] ?? '');
    // behind the name of the reporter
    const from = reporter === '' ? start : folded.indexOf(reporter, start);
    const placeAt = place === '' ? -1 : folded.indexOf(place, from);
    const dayAt = folded.indexOf(printed, placeAt < 0 ? from : placeAt + place.length);
    return {
      start,
      end,
      place: placeAt < 0 ? null : { start: placeAt, end: placeAt + place.length },
      day: { start: dayAt, end: dayAt + printed.length },
    };
  }
  return null;
}

const printedLine = new RegExp(
  `^[（(【[]?\\s*(?:${han}|Xinhua)[^。]{0,40}?(?:电|電|讯|訊)\\s*(?:[(（][^)）]{0,10}[)）])?\\s*[)）】\\]]?\\s*$|^[\\p{Lu}][\\p{Lu}\\p{L} .]{2,30},\\s+\\p{L}{3,9}\\.?\\s\\d{1,2}\\s?\\((?:${latin})\\)|^\\p{Script=Arabic}[\\p{Script=Arabic} ]{2,24}[،,:]? ?[-–—]? ?\\d{1,2} \\p{Script=Arabic}{3,10}(?: \\d{4})?م? ?\\([\\p{Script=Arabic} ]{3,12}\\)[ :–—-]*$`,
  'u',
);

/** Whether a printed line is a dateline of an agency and nothing else: 新华社杜尚别9月17日电, with or without brackets. */
export const isAgencyLine = (line: string): boolean => line.length <= 60 && printedLine.test(line);
