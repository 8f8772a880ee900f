/**
 * What stands after the last clause (or between title and text): signatures, the line of date and place, the
 * dateline of an agency.
 */
import { anyOf, monthNames } from '../../languages/index.ts';
import { hanAgencies, latinAgencies } from '../../languages/wording/agencies.ts';

const ordinals = anyOf(({ days }) => days?.ordinal);
const han = '一二三四五六七八九十〇○零ＯOo0０１２３４５６７８９1-9廿卅';
const hanDate = new RegExp(
  `(?:公元|西曆|西历)?(?:(?:中[华華])?(?:民[国國]|明治|大正|昭和|平成|令和)(?:元|[${han}]{1,3})年|[${han}][${han}千百\\s]{1,12}年|[12]\\d{3}\\s*[年년])\\s*[${han}\\s]{1,4}[月월]\\s*(?:[${han}\\s]{1,6}[日号號일])?`,
  'gu',
);
const latinDate = new RegExp(
  `(?:\\b(?:${monthNames})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\b\\d{1,2}(?:${ordinals})?\\s+(?:de\\s+)?(?:${monthNames})\\.?,?\\s+(?:de\\s+|del\\s+)?\\d{4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})`,
  'giu',
);

const agency = new RegExp(
  `^[（(【[]?\\s*(?:${hanAgencies}|Xinhua)[^。]{0,40}?(?:电|電|讯|訊)\\s*(?:[(（][^)）]{0,10}[)）])?\\s*[)）】\\]]?\\s*$|^[\\p{Lu}][\\p{Lu}\\p{L} .]{2,30},\\s+\\p{L}{3,9}\\.?\\s\\d{1,2}\\s?\\((?:${latinAgencies})\\)|^\\p{Script=Arabic}[\\p{Script=Arabic} ]{2,24}[،,:]? ?[-–—]? ?\\d{1,2} \\p{Script=Arabic}{3,10}(?: \\d{4})?م? ?\\([\\p{Script=Arabic} ]{3,12}\\)[ :–—-]*$`,
  'u',
);

/** A line without marks of emphasis that the markup left literal, as **Name  ** keeps them, or a star for a footnote. */
export const bareLine = (line: string): string => line.replace(/^[\s*_>]+(?=\S)|[\s*_]+$/gu, '');

/** 新华社杜尚别9月17日电, with or without brackets. */
export const isAgencyLine = (line: string): boolean => line.length <= 60 && agency.test(line);

/** 2022年9月15日于撒马尔罕; June 12, 2018; （一九七八年八月十二日）; Canberra, 11 July 1961: a date and little else. */
export function isDateLine(line: string): boolean {
  if (line.length > 90 || /[。；;!?！？]/u.test(line.slice(0, -1))) return false;
  const rest = line.replace(hanDate, '').replace(latinDate, '');
  if (rest.length === line.length || /^[（(][^）)]*\d+[号號期][）)]$/u.test(line)) return false;
  const left = rest
    .replace(/[（(【][^）)】]{0,30}[电電讯訊][）)】]/gu, '')
    .replace(/[\s,，()（）[\]【】|.、于於在訂订签簽署]/gu, '');
  return left.length <= (/[\u3400-\u9fff\uac00-\ud7a3]/u.test(left) ? 14 : 34);
}

/** Contains a date written with year, month and day. */
export function hasDate(text: string): boolean {
  hanDate.lastIndex = 0;
  latinDate.lastIndex = 0;
  return hanDate.test(text) || latinDate.test(text);
}

const strongSignature = new RegExp(
  `[（(]\\s?(?:${anyOf(({ signature }) => signature?.signed)})\\s?[）)]|^\\s*(?:/s/|Signed:)|^(?:${anyOf(({ signature }) => signature?.behalf)})\\b.{0,120}(?:${anyOf(({ signature }) => signature?.states)})`,
  'iu',
);
/** Por invitación del Rey …, Pour renforcer …: a sentence that begins with the word that a signature “for” somebody has. */
const sentenceFor =
  /^(?:For|Pour|Por|Für|Per|За|Untuk) (?!(?:the|le|la|les|el|los|las|o|a|os|as|die|das|den|il|lo|gli) |l[’'])\p{Ll}.*(?:\p{Ll}{2}|\d{4})\.$/u;
/** The line says that someone signed: （签字）, /s/, For the Government of … */
export const isSigned = (line: string): boolean =>
  line.length <= 160 && strongSignature.test(line) && !sentenceFor.test(line);

const office = new RegExp(
  anyOf(({ offices }) => offices),
  'u',
);
const verb = /\b(?:is|are|was|were|has|have|will|met|agreed|welcomed|expressed|noted|reaffirmed|and the)\b/u;
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
const onBehalf =
  /^(?:For|Pour|Por|Pelo|Pela|Für|Per|За|Untuk|Thay mặt) (?:(?:the|le|la|les|el|los|las|o|a|os|as|die|das|den|il|lo) |[Ll]['’])?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}$/u;

function cellStrength(line: string): 0 | 1 | 2 {
  if (strongSignature.test(line)) return sentenceFor.test(line) ? 0 : 2;
  if (
    /[。；：:!?！？]$|[.。][)）]$|[a-zа-я\uac00-\ud7a3]\.$/u.test(line.replace(/\b[JS]r\.$/u, '')) ||
    line.length > 110
  )
    return 0;
  if (
    /^(?:The )?(?:President|Prime Minister|Premier|Chairman|Chairperson|Minister|King|Emir|Chancellor|Secretary)\b(?! Xi)[^.;]{0,80}$/u.test(
      line,
    ) &&
    !verb.test(line)
  )
    return 2;
  if (/[，,]\s*[\u3400-\u9fff]{4,}|。/u.test(line)) return 0;
  if (
    /(?:主席|总统|總統|总理|總理|首相|国王|外长|部长|總統|大使|代表|総理|大臣|大統領|長官)[\s\u3000\t]+[\p{L}·•・.\s\u3000]{2,24}$/u.test(
      line,
    )
  )
    return 2;
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
  const opens =
    /^(?:中华人民共和国|中華人民共和國|[\u3400-\u9fff]{2,16}(?:共和国|共和國|王国|联邦|国|國|政府))?.{0,20}(?:主席|总统|總統|总理|總理|首相|国王|政府|外长|部长|代表)/u.test(
      rest,
    );
  return opens && (hasDate(rest) || /[（(]签[字名][）)]|[\u3000\s]{2,}/u.test(rest)) && !/[，,]/u.test(rest)
    ? from
    : -1;
}

/** 2013年7月16日于北京: a date that nothing follows but a place with its preposition, as a line of signing ends. */
const placed = /[日号號]\s*[)）]?$|(?:于|於|在|订于|訂於|签于|，|,)\s*[\p{L}·]{2,12}市?\s*[)）]?$|\d{4}\)?$/u;

/** Where a date (and place) at the end of a signature line begins, or -1: …亚·格·卢卡申科二0一三年七月十六日于北京 */
export function gluedDate(text: string): number {
  let found = -1;
  hanDate.lastIndex = 0;
  for (let m = hanDate.exec(text); m; m = hanDate.exec(text)) if (/日|号/u.test(m[0])) found = m.index;
  return found > 0 && text.length - found <= 60 && isDateLine(text.slice(found)) ? found : -1;
}
