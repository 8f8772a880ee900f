/**
 * What stands after the last clause (or between title and text): signatures, the line of date and place, the
 * dateline of an agency.
 */
import { hasDate, lastHanDay, withoutDates } from '../../languages/dates/signed-dates.ts';
import { anyOf, each } from '../../languages/index.ts';
import { isAgencyLine } from '../../languages/wording/agencies.ts';
import { withoutPinyin } from '../../languages/script/pinyin.ts';
import type { SignatureWords } from '../../languages/words.ts';

/**
 * A line without marks of emphasis that the markup left literal, as **Name  ** keeps them, or a star for a footnote, and
 * without readings behind its characters.
 */
export const bareLine = (line: string): string => withoutPinyin(line).replace(/^[\s*_>]+(?=\S)|[\s*_]+$/gu, '');

/** 2022年9月15日于撒马尔罕; June 12, 2018; （一九七八年八月十二日）; Canberra, 11 July 1961: a date and little else. */
export function isDateLine(line: string): boolean {
  if (line.length > 90 || /[。；;!?！？]/u.test(line.slice(0, -1))) return false;
  const rest = withoutDates(line);
  if (rest.length === line.length || /^[（(][^）)]*\d+[号號期][）)]$/u.test(line)) return false;
  const left = rest
    .replace(/[（(【][^）)】]{0,30}[电電讯訊][）)】]/gu, '')
    .replace(/[\s,，()（）[\]【】|.、于於在訂订签簽署]/gu, '');
  return left.length <= (/[\u3400-\u9fff\uac00-\ud7a3]/u.test(left) ? 14 : 34);
}

const of = (id: keyof SignatureWords): string => anyOf(({ signature }) => signature?.[id]);

const strongSignature = new RegExp(
  `[（(]\\s?(?:${of('signed')})\\s?[）)]|^\\s*(?:/s/|Signed:)|^(?:${of('behalf')})\\b.{0,120}(?:${of('states')})`,
  'iu',
);
/** Por invitación del Rey …, Pour renforcer …: a sentence that begins with the word that a signature “for” somebody has. */
const sentenceFor = new RegExp(`^(?:${of('forWord')}) (?!${of('articles')})\\p{Ll}.*(?:\\p{Ll}{2}|\\d{4})\\.$`, 'u');
/** The line says that someone signed: （签字）, /s/, For the Government of … */
export const isSigned = (line: string): boolean =>
  line.length <= 160 && strongSignature.test(line) && !sentenceFor.test(line);

const office = new RegExp(
  anyOf(({ offices }) => offices),
  'u',
);
const verb = new RegExp(`\\b(?:${of('verb')})\\b`, 'u');
const officeLine = new RegExp(`^(?:${of('officeLine')})$`, 'u');
const officeAndName = new RegExp(`(?:${of('holder')})[\\s\\u3000\\t]+[\\p{L}·•・.\\s\\u3000]{2,24}$`, 'u');
const opensSignature = new RegExp(`^${each(({ signature }) => signature?.opening)}`, 'u');
const government = new RegExp(
  anyOf(({ governments }) => governments),
  'u',
);

/** The line names an office or a government. */
export const namesOffice = (line: string): boolean => office.test(line) || government.test(line);

/**
 * How much a line looks like part of a signature block: 2 surely, 1 perhaps (an office, a name, a line to sign on), 0 not.
 * Columns, set apart by three spaces or a tab, are surely one where each names an office; else they count as the
 * strongest of them, where each could be one.
 */
export function signatureStrength(line: string): 0 | 1 | 2 {
  if (line.length > 160) return 0;
  if (/^[_.…\s-]{5,}$/u.test(line) && /[_.…-]{4}/u.test(line)) return 1;
  const cells = line.split(/\s{3,}|\t+|\s*\|\s*/u).filter((cell) => cell !== '');
  if (cells.length < 2 || cells.length > 4) return cellStrength(line);
  if (cells.every((cell) => cell.length <= 60 && namesOffice(cell) && !/[。，；.;]$/u.test(cell))) return 2;
  const strengths = cells.map(cellStrength);
  return Math.min(...strengths) === 0 ? cellStrength(line) : (Math.max(...strengths) as 1 | 2);
}

/** Pour le Tchad, Por Chile, За Монголию: a name of few words that somebody signs for. */
const onBehalf = new RegExp(
  `^(?:${of('forWord')}|${of('forThe')}) (?:${of('articles')})?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3}$`,
  'u',
);

function cellStrength(line: string): 0 | 1 | 2 {
  if (strongSignature.test(line)) return sentenceFor.test(line) ? 0 : 2;
  if (
    /[。；：:!?！？]$|[.。][)）]$|[a-zа-я\uac00-\ud7a3]\.$/u.test(line.replace(/\b[JS]r\.$/u, '')) ||
    line.length > 110
  )
    return 0;
  if (officeLine.test(line) && !verb.test(line)) return 2;
  if (/[，,]\s*[\u3400-\u9fff]{4,}|。/u.test(line)) return 0;
  if (officeAndName.test(line)) return 2;
  if (namesOffice(line) || onBehalf.test(line)) return 1;
  if (/^[\uac00-\ud7a3·\s\u3000]{2,12}$/u.test(line)) return 1;
  if (/^[\u3400-\u9fff\u30a1-\u30fc·•・.\s\u3000－-]{2,24}(?:\s?\([^)]{2,30}\))?$/u.test(line)) return 1;
  return /^\(?(?:[\p{Lu}][\p{L}’'.-]*\s?){1,7}(?:Jr\.?|H\.E\.)?\)?$/u.test(line) && line.length <= 60 ? 1 : 0;
}

/**
 * Where a signature begins that is glued to the end of a paragraph: after its last full stop, an office and names,
 * and mostly a date. Offset in the paragraph, or -1.
 */
export function gluedSignature(text: string): number {
  const stop = Math.max(text.lastIndexOf('。'), text.lastIndexOf('；'), text.lastIndexOf('. '));
  if (stop < 0 || stop >= text.length - 6 || text.length - stop > 220) return -1;
  let from = stop + 1;
  while (/[”’」』）)\s]/u.test(text[from] ?? '')) from++;
  const rest = text.slice(from);
  if (/[。；;!?！？]/u.test(rest)) return -1;
  if (isAgencyLine(rest)) return from;
  if (isDateLine(rest) && placed.test(rest)) return from;
  const opens = opensSignature.test(rest);
  return opens && (hasDate(rest) || /[（(]签[字名][）)]|[\u3000\s]{2,}/u.test(rest)) && !/[，,]/u.test(rest)
    ? from
    : -1;
}

/** 2013年7月16日于北京: a date that nothing follows but a place with its preposition, as a line of signing ends. */
const placed = /[日号號]\s*[)）]?$|(?:于|於|在|订于|訂於|签于|，|,)\s*[\p{L}·]{2,12}市?\s*[)）]?$|\d{4}\)?$/u;

/** Where a date (and place) at the end of a signature line begins, or -1: …亚·格·卢卡申科二0一三年七月十六日于北京 */
export function gluedDate(text: string): number {
  const found = lastHanDay(text);
  return found > 0 && text.length - found <= 60 && isDateLine(text.slice(found)) ? found : -1;
}
