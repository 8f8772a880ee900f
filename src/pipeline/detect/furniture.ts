/**
 * Lines that pages put around a text: navigation, counters, buttons, licences, archive marks. Each pattern stands with
 * the reason that is stored with what it sets apart; its words are those of the languages' tables.
 */
import { each } from '../../languages/index.ts';
import type { FurnitureWords } from '../../languages/words.ts';

const of = (id: keyof FurnitureWords): string => each(({ furniture }) => furniture?.[id]);

const patterns: [reason: string, pattern: RegExp][] = [
  ['picture', /\.(?:svg|png|jpe?g|gif)$/iu],
  // …某社记者 某某摄, behind what a picture shows; a text that is signed has no photographer
  ['caption', new RegExp(of('caption'), 'u')],
  ['source line', new RegExp(of('reprinted'), 'u')],
  ['separator', /^[\s\-–—─_=*#~.|•·<>+/\\☆★…＊－]+$/u],
  // Joint statement (PDF, 120 KB)
  [
    'document to load',
    /^.{1,80}(?:\.(?:pdf|docx?|odt|xlsx?|zip)|\s[(（[](?:PDF|DOCX?)\b[^)）\]]{0,24}[)）\]])(?:\s?[(（].{1,24}[)）])?$/iu,
  ],
  [
    'button or menu',
    new RegExp(`^(?:[|>\\[【←→↑»«›‹-]\\s*)*(?:${of('menu')}|Facebook|Twitter|WhatsApp)[\\s\\]】↑↓←→»«›‹:：]*$`, 'iu'),
  ],
  ['button or menu', new RegExp(`${of('button')}|settings_phone`, 'u')],
  ['button or menu', new RegExp(`^(?:${of('related')})(?:\\s*[:：]|$)`, 'iu')],
  ['button or menu', new RegExp(`^(?:[\\s【[［]*(?:${of('tools')})(?:[\\s|·・/•›»↑←→【】[\\]［］–-]+|$)){2,}$`, 'iu')],
  // Drucken | Per E-Mail | …: a row of which one field is a tool
  [
    'button or menu',
    new RegExp(
      `^(?:[^|·•｜]{1,30}[|·•｜]\\s*)*?(?:${of('tools')})\\s*(?:[|·•｜][^|·•｜]{1,30}){1,8}$|^(?:[^|·•｜]{1,30}[|·•｜]\\s*){1,8}(?:${of('tools')})$`,
      'iu',
    ),
  ],
  ['button or menu', new RegExp(of('pageLink'), 'u')],
  ['place on the site', new RegExp(of('path'), 'u')],
  [
    'counter or post data',
    // Visitors: 1,023,441: a word and a number, which no clause is
    new RegExp(
      `^0+$|^\\p{L}[\\p{L} ]{2,24}\\s?[:：]\\s?[\\d.,\u00a0 ]+$|^[•·]?\\s*\\d+\\s*(?:${of('counted')})\\s*$|^-\\s?(?:\\d{4}-\\d\\d-\\d\\d|[\\d,]{1,12})$|${of('post')}`,
      'u',
    ),
  ],
  [
    'time stamp',
    new RegExp(
      `^[\\u3400-\\u9fff\\w]{0,20}\\s?\\d{4}-\\d\\d-\\d\\d\\s\\d\\d:\\d\\d|^\\(?\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[T\\s]+\\d{1,2}:\\d\\d(?::\\d\\d)?)?\\)?$|^\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s*\\d{1,2}[:：]\\d\\d|${of('stamp')}`,
      'iu',
    ),
  ],
  // Page last updated on: …
  ['time stamp', new RegExp(`^.{0,24}(?:${each(({ dating }) => dating?.changed)})[^\\d]{0,24}\\d`, 'iu')],
  ['source line', new RegExp(`^[（(【[]?\\s*(?:${of('credit')})\\s*[：:|｜丨]|${of('creditLine')}`, 'iu')],
  ['address of a page', /^(?:https?:\/\/|www\.)\S+$/iu],
  [
    'contact data',
    new RegExp(
      `^\\+?[\\d\\s()–-]{7,}(?:\\s*\\(.{0,20}\\))?$|^(?:\\p{L}[\\p{L}. -]{0,16}[:：]\\s?)?[^\\s@]+@[^\\s@]+\\.[^\\s@]+$|^\\p{L}+(?: \\p{L}+)?[.:]? ?(?!\\(?(?:19|20)\\d\\d)(?:[+(]\\d[\\d\\s()–-]{7,24}|\\d{2,5}(?:[ -]\\d{2,5}){2,3})$|${of('contact')}`,
      'iu',
    ),
  ],
  ['name of the site', new RegExp(`${of('site')}|Wikisource|Wikipedia`, 'u')],
  ['licence', new RegExp(`${of('licence')}|Creative Commons|©`, 'iu')],
  [
    'archive reference',
    new RegExp(
      `^\\[?\\s*(?:${of('archive')})\\b.{0,80}\\]?$|^\\[[^\\]]{0,120}\\b(?:vol|no|pp?)\\.\\s?\\d[^\\]]{0,80}\\]$|^\\*?\\s*\\d{1,2} Document \\d+\\.?$|^\\d{3,5}\\.? (?:${of('secrecy')})\\b.{0,30}$|^For [A-Z]\\p{L}+\\.$|^Our \\d+\\.\\d*$`,
      'u',
    ),
  ],
  [
    'end mark',
    new RegExp(
      `^(?:#{1,6}|\\\\?###|[（(【[]?(?:${of('endWord')})[）)】\\]]?|${of('end')}|\\((?:${of('endInBrackets')})\\).{0,24}|[-–—]*\\s?(?:o0o|0{3})\\s?[-–—]*|\\*{3}|-?\\s?30\\s?-?)$`,
      'iu',
    ),
  ],
  // EU–JAPAN SUMMIT 2031          1: the foot of a typed page
  ['running head', /^\S.{2,60}?(?:\s{5,}|\t+)(?:page |p\. ?)?\d{1,3}$|^\d{1,3}(?:\s{5,}|\t+)\p{Lu}.{2,60}$/iu],
  ['page number', new RegExp(`^(?:[-–—]\\s?\\d{1,4}\\s?[-–—]|\\d{1,3}\\s?/\\s?\\d{1,3})$|${of('pageNumber')}`, 'iu')],
  ['note on the text', new RegExp(`^[(（](?:${of('textNote')})[)）]$`, 'iu')],
  ['notice', new RegExp(of('notice'), 'u')],
  // Was this page useful?: a page asks its reader, a statement nobody
  ['notice', /^[^。.!！\d:：]{6,90}[?？؟][”’"»\s]*$/u],
];

const longLicence = new RegExp(of('longLicence'), 'u');

/**
 * Why a line of a page is furniture, in words for the audit view ("source line", "time stamp"); null when it does not
 * look like it. Only short lines and licences do; where the line stands is for the caller to weigh.
 */
export function furnitureReason(line: string): string | null {
  if (line.length > 400) return longLicence.test(line) ? 'licence' : null;
  for (const [reason, pattern] of patterns) {
    if (line.length > 160 && reason !== 'licence' && reason !== 'notice') continue;
    if (pattern.test(line)) return reason;
  }
  return null;
}

/** In: a line and its reason. Out: the reason where the line can only be furniture, in the middle of a text too. */
export function certainFurniture(line: string, found: string | null): string | null {
  const reason = line.length <= 120 ? found : null;
  if (reason === 'caption') return reason;
  if (line.length > 60) return null;
  return reason === 'page number' || reason === 'separator' || reason === 'address of a page' || reason === 'end mark'
    ? reason
    : reason === 'button or menu' && line.length <= 20
      ? reason
      : null;
}

// （下转第五版） (下转03版) [下转第4版] （下轉A5版） (continued on page 4)
const continued = new RegExp(of('continued'), 'giu');
// （上接第一版）
const continuing = new RegExp(of('continuing'), 'giu');

export interface PageMark {
  start: number;
  end: number;
  /** true: the text goes on elsewhere; false: it comes from elsewhere, or is over. */
  goesOn: boolean;
  reason: 'page mark' | 'end mark';
}

const endMark = new RegExp(
  `(?<=[。！？”」』.!?])\\s?(?:[（(【[]\\s?(?:${of('endWord')})\\s?[）)】\\]]|${of('endBehind')})\\s*$`,
  'iu',
);

/** A mark such as （完） behind the last words of a text, UTF-16 offsets in `text`, half-open; null where there is none. */
export function endMarkOf(text: string): PageMark | null {
  const found = endMark.exec(text);
  return found && { start: found.index, end: text.length, goesOn: false, reason: 'end mark' };
}

/** Marks such as （下转第五版）, in order and without overlaps; UTF-16 offsets in `text`, half-open. */
export function pageMarks(text: string): PageMark[] {
  if (!/[转轉接]|continued/iu.test(text)) return [];
  const found: PageMark[] = [];
  for (const [pattern, goesOn] of [
    [continued, true],
    [continuing, false],
  ] as const)
    for (const m of text.matchAll(pattern)) {
      // without brackets only 下转第五版 is a mark
      if (goesOn && !/^[（(【[〔]/u.test(m[0]) && !/^下[转轉]第?/u.test(m[0])) continue;
      if (goesOn && /^[（(【[〔]\s*接/u.test(m[0])) continue;
      found.push({ start: m.index, end: m.index + m[0].length, goesOn, reason: 'page mark' });
    }
  return found.sort((a, b) => a.start - b.start);
}
