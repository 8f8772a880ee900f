/**
 * The datelines of news agencies: where and on which day a report was sent (新华社安曼7月3日电, BEIJING, Oct. 14 (Xinhua),
 * Москва, 21 марта /Синьхуа/).
 */
import { fold } from '../script/fold.ts';

const chinese =
  '新华社|中新社|中国新闻社|人民日报|中央社|塔斯社|俄新社|法新社|路透社|美联社|共同社|韩联社|越通社|朝中社|新华网|人民网|中新网|中国新闻网|央视网|国际在线|环球在线|环球网|本报|本网';
const latin =
  'Xinhua(?:net)?(?: News Agency)?|NCNA|AP|AFP|Reuters|TASS|ITAR-TASS|RIA Novosti|Sputnik|Yonhap|Kyodo|VNA|KCNA|IRNA|APP|PTI|Bernama|Antara|Anadolu|EFE|Lusa|Prensa Latina|Agência Brasil|TTXVN|MNA';
const cyrillic = 'Синьхуа|ТАСС|ИТАР-ТАСС|РИА Новости|Интерфакс|БЕЛТА|БелТА|Казинформ';

const numeral = '[\\d〇零○一二三四五六七八九十]';
const day = `(?:${numeral}{4}年)?(?:${numeral}{1,3}月)?${numeral}{1,3}日`;
const month =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|janv(?:ier)?|févr(?:ier)?|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro';
const monthDay = `(?:(?:${month})\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:er)? (?:de )?(?:${month})\\.?)(?:,? \\d{4})?`;
const city = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3}";
const russianDay =
  '\\d{1,2} (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?: \\d{4}(?: года)?)?';

/** Groups `place` (may be empty) and `day`, on folded text. */
const forms = [
  new RegExp(
    `(?:${chinese})(?:记者[\\u3400-\\u9fff]{2,4})?(?<place>[^\\d〇零○一二三四五六七八九十年月\\n，,。]{0,12}?)(?<day>${day})\\s*(?:电|讯|消息)`,
    'u',
  ),
  new RegExp(`(?<![\\p{L}])(?<place>${city}), (?<day>${monthDay})[.,]? ?[(/] ?(?:${latin})`, 'u'),
  new RegExp(`(?:${latin}), (?<place>${city}), (?<day>${monthDay})`, 'u'),
  new RegExp(`(?<![\\p{L}])(?<place>${city}), (?<day>${russianDay})[.,]? ?(?:[(/—–-]{1,2} ?)(?:${cyrillic})`, 'u'),
];

export interface AgencyLine {
  /** UTF-16 offsets in the text, half-open: of the whole dateline, of the place (null where none is named), of the day. */
  start: number;
  end: number;
  place: { start: number; end: number } | null;
  day: { start: number; end: number };
}

/** @returns the first dateline of an agency in the text; null where there is none. Nothing is reported */
export function agencyLine(text: string): AgencyLine | null {
  const folded = fold(text);
  for (const form of forms) {
    const m = form.exec(folded);
    const printed = m?.groups?.['day'];
    if (!m || printed === undefined) continue;
    const [start, end] = [m.index, m.index + m[0].length];
    const place = m.groups?.['place'] ?? '';
    const placeAt = place === '' ? -1 : folded.indexOf(place, start);
    const dayAt = folded.indexOf(printed, placeAt < 0 ? start : placeAt + place.length);
    return {
      start,
      end,
      place: placeAt < 0 ? null : { start: placeAt, end: placeAt + place.length },
      day: { start: dayAt, end: dayAt + printed.length },
    };
  }
  return null;
}
