/**
 * Blocks → units: each block with what can be seen of it alone (title, furniture, label, date line …). A line to which
 * something was glued, such as a page heading in front of the title, is cut into its parts here.
 */
import { announcesText } from '../../languages/wording/introducers.ts';
import { certainFurniture } from './furniture.ts';
import type { Family, Label } from '../label/index.ts';
import { cut, trim } from '../mapped-text.ts';
import { type Title, titleIn } from './title.ts';
import type { Block, Source } from '../types.ts';
import { features } from '../features.ts';

export interface Unit extends Block {
  title: Title | null;
  /** Why it would be furniture outside of the text; null when it does not look like it. */
  furniture: string | null;
  /** Why it is furniture even in the middle of the text. */
  certain: string | null;
  label: Label | null;
  date: boolean;
  agency: boolean;
  signature: 0 | 1 | 2;
  /** "The full text follows:" */
  introduces: boolean;
  /** Long enough to be part of a text, or labelled. */
  body: boolean;
}

/**
 * In: a source as read. Out: its blocks as units in document order, their spans (UTF-16 offsets in `source.text`)
 * kept; a block that holds a title and something else becomes several, which together cover what it covered. Nothing is
 * reported, and nothing is decided that the unit alone does not show.
 */
export function units(source: Source): Unit[] {
  const found: Unit[] = [];
  let bodies = 0;
  for (const block of source.blocks) {
    if (bodies < 3 && block.form === 'paragraph' && block.text.length > 120) {
      const opening = gluedOpening(block.text);
      if (opening) {
        found.push(...pieces(block, opening));
        bodies++;
        continue;
      }
    }
    const unit = look(block);
    if (unit.body) bodies++;
    const title = unit.title;
    const whole = title && title.start === 0 && title.end === unit.text.length;
    if (!title || whole || unit.form === 'meta' || (bodies > 0 && title.kind !== 'statement')) found.push(unit);
    else found.push(...aroundTitle(unit, title));
  }
  return found;
}

// 中美联合声明二0一一年一月十九日,华盛顿1应…
const openingDate =
  /^\s*[(（]?[\d一二三四五六七八九十〇○零\s]{4,12}年[\d一二三四五六七八九十\s]{1,4}月[\d一二三四五六七八九十\s]{1,5}日(?:[,，于於在\s]{0,3}[\u4e00-\u9fff]{2,6}?(?=[\d应應一]|$))?[)）]?/u;

/** A title and a date that stand glued in front of a long paragraph; offsets of the title and of the end of the date. */
function gluedOpening(text: string): { start: number; end: number; date: number } | null {
  const alphabet = gluedInAlphabet(text.slice(0, 500));
  if (alphabet) return alphabet;
  const head = text.slice(0, 200);
  let found: { start: number; end: number; date: number } | null = null;
  for (const m of head.matchAll(/(?:联合|聯合|共同)(?:新闻|新聞)?(?:声明|聲明|公报|公報|宣言)/gu)) {
    const end = m.index + m[0].length;
    const date = openingDate.exec(text.slice(end, end + 60));
    if (!date) continue;
    let start = m.index;
    while (start > 0 && /[\u4e00-\u9fff、《》]/u.test(text[start - 1] ?? '')) start--;
    found = { start, end, date: end + date[0].length };
  }
  return found;
}

// Совместное заявление …  13 марта 2025 года     По приглашению … : spaces are all that parts them
const gluedDay =
  /\s(?:\p{L}+,\s)?(?:\d{1,2}\s(?:de\s)?\p{L}+\s(?:de\s)?\d{4}(?:\s*(?:г\.|года))?|\p{Lu}\p{L}+\s\d{1,2},\s\d{4})\s{2,}(?=\p{Lu})/u;

function gluedInAlphabet(head: string): { start: number; end: number; date: number } | null {
  const date = /\d{4}/u.test(head) ? gluedDay.exec(head) : null;
  if (!date) return null;
  const start = head.slice(0, date.index).lastIndexOf('"') + 1;
  const title = head.slice(start, date.index).trimEnd();
  const found = titleIn(title);
  return found?.kind === 'statement' && found.start === 0 && found.end === title.length
    ? { start, end: start + title.length, date: date.index + date[0].length }
    : null;
}

function pieces(block: Block, at: { start: number; end: number; date: number }): Unit[] {
  const piece = (from: number, to: number): Block | null => {
    const text = trim(cut(block, from, to));
    if (text.text === '') return null;
    const span = { start: text.runs[0]?.start ?? block.span.start, end: text.runs.at(-1)?.end ?? block.span.end };
    return { ...block, ...text, span };
  };
  const made: Unit[] = [];
  const add = (from: number, to: number, as: Partial<Unit>) => {
    const found = piece(from, to);
    if (found) made.push({ ...look(found), ...as });
  };
  const none = { title: null, label: null, body: false, date: false };
  add(0, at.start, { ...none, furniture: 'in front of the title' });
  add(at.start, at.end, {});
  add(at.end, at.date, { ...none, furniture: null, date: true });
  add(at.date, block.text.length, { body: true });
  return made;
}

function look(block: Block): Unit {
  const { text } = block;
  const meta = block.form === 'meta';
  // a running head repeats the title on every page
  const title =
    text.length <= 320 && block.form !== 'item' && block.reason === undefined
      ? (titleIn(text) ?? spacedTitle(text))
      : null;
  const beside = block.reason ?? 'data of the page';
  const furniture = meta ? beside : features(text).furniture;
  // a button glued to the title makes the title no furniture; a licence that names the document is furniture
  const named =
    title !== null &&
    (meta ||
      furniture === null ||
      furniture === 'button or menu' ||
      furniture === 'time stamp' ||
      (furniture === 'source line' && title.start > 0));
  const label = meta ? null : features(text).label;
  const date = !meta && features(text).isDateLine;
  const agency = !meta && features(text).isAgencyLine;
  const introduces = !meta && announcesText(text);
  return {
    ...block,
    title: named ? title : null,
    furniture: named && !meta ? null : furniture,
    certain: meta ? beside : certainFurniture(text, furniture),
    label,
    date,
    agency,
    signature: meta ? 0 : features(text).signature,
    introduces,
    body: !meta && !furniture && !introduces && !date && !agency && isBody(text, label, title),
  };
}

/** 中 韩 联 合 公 报 */
function spacedTitle(text: string): Title | null {
  if (!/^\S(?:[\s\u3000]+\S){3,40}$/u.test(text)) return null;
  const title = titleIn(text.replace(/[\s\u3000]+/gu, ''));
  return title && { ...title, start: 0, end: text.length };
}

const counted = new Set<Family>(['han', 'arabic', 'han-paren', 'formal']);
const sentence = /[。.]$/u;
const stop = /[。！？；：.!?;:”’」』）)》]$/u;

function isBody(text: string, label: Label | null, title: Title | null): boolean {
  if (title) return false;
  const han = /[\u3040-\u9fff\uac00-\ud7a3]/u.test(text);
  const length = text.length;
  if (label?.strength === 'strong' && label.value === 1 && (label.alone || length > 12)) return true;
  // 二、双方支持互设机构。 : a short sentence is text where it is counted
  if (label?.strength === 'strong' && counted.has(label.family) && sentence.test(text) && length >= (han ? 9 : 28))
    return true;
  return stop.test(text) ? length >= (han ? 24 : 70) : length >= (han ? 60 : 160);
}

/** Page heading, title, and what follows it on the line, as units of their own. */
function aroundTitle(unit: Unit, title: Title): Unit[] {
  const pieces: Unit[] = [];
  const add = (from: number, to: number, as: Partial<Unit>) => {
    const text = trim(cut(unit, from, to));
    if (text.text === '') return;
    const start = text.runs[0]?.start ?? unit.span.start;
    const end = text.runs.at(-1)?.end ?? unit.span.end;
    pieces.push({ ...look({ ...unit, ...text, span: { start, end } }), label: null, body: false, ...as });
  };
  const { text } = unit;
  const front = features(text.slice(0, title.start).trim()).isAgencyLine ? null : 'in front of the title';
  add(0, title.start, { title: null, furniture: front });
  add(title.start, title.end, { title: { ...title, start: 0, end: title.end - title.start }, furniture: null });
  let at = title.end;
  const bracket = /^\s*[(（[【][^)）\]】]{0,40}[)）\]】]/u.exec(text.slice(at));
  if (bracket && !features(bracket[0]).isDateLine) {
    add(at, at + bracket[0].length, { title: null, furniture: 'after the title' });
    at += bracket[0].length;
  }
  const stamp = /^\s*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/u.exec(text.slice(at));
  if (stamp) {
    add(at, at + stamp[0].length, { title: null, furniture: 'time stamp', date: false });
    at += stamp[0].length;
  }
  const rest = text.slice(at).replace(/\s*[|｜]\s*$/u, '');
  if (rest.trim() !== '' && features(rest).isDateLine) {
    add(at, at + rest.length, { title: null, furniture: null, date: true });
    at += rest.length;
  }
  add(at, text.length, { title: null, furniture: 'after the title' });
  return pieces;
}
