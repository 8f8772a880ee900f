/**
 * The quotations in a text that somebody wrote: what stands between quotation marks of any of the customs that such
 * texts follow, the outermost pair alone. Pure.
 */

/** Words between quotation marks; offsets are UTF-16, half-open, of the words without their marks. */
export interface Quotation {
  text: string;
  start: number;
  end: number;
}

/** Opening mark → the marks that close it. „ and » are closed by “ and « in German and Danish texts. */
const pairs = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
  ['‹', '›'],
  ['„', '“”'],
  ['»', '«'],
  ['〝', '〞〟'],
  ['‘', '’'],
  ['"', '"'],
  ['＂', '＂'],
  ['﹁', '﹂'],
]);

const letter = /[\p{L}\p{N}]/u;

/**
 * In: a text. Out: its quotations in order, never one within another; empty where there is none. A mark that nothing
 * closes before its paragraph ends opens a quotation of the rest of the paragraph where the next paragraph opens with
 * the same mark (the custom for a quotation of several paragraphs); elsewhere it opens none.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const closing = pairs.get(mark);
    if (closing === undefined || !opens(text, at)) continue;
    const end = closes(text, at, mark, closing);
    if (end === null) continue;
    const quotation = trimmed(text, at + 1, end);
    if (letter.test(quotation.text)) found.push(quotation);
    at = Math.max(at, end - (text.charAt(end) === '\n' ? 1 : 0));
  }
  return found;
}

/** The whole of a text as one quotation; null where it holds no letter. */
export function wholeText(text: string): Quotation | null {
  const whole = trimmed(text, 0, text.length);
  return letter.test(whole.text) ? whole : null;
}

/** A straight mark or ‘ within a word is an apostrophe, a straight one after a digit a sign for inches or seconds. */
function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  if (mark === '»') return !text.slice(0, at).includes('«');
  return !('"‘'.includes(mark) && letter.test(before) && !wide.test(before));
}

const wide = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u;

function closes(text: string, at: number, mark: string, closing: string): number | null {
  let depth = 1;
  for (let i = at + 1; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '\n' && isParagraphBreak(text, i)) {
      const next = /\S/u.exec(text.slice(i));
      return next !== null && text.charAt(i + next.index) === mark && mark !== '"' ? i : null;
    }
    if (closing.includes(character)) {
      // ’ within a word is an apostrophe.
      if (character === '’' && letter.test(text.charAt(i + 1)) && !wide.test(text.charAt(i + 1))) continue;
      if (--depth === 0) return i;
    } else if (character === mark) depth++;
  }
  return null;
}

/** A line break ends a paragraph where a blank line follows, or where the line ends as a paragraph does. */
const isParagraphBreak = (text: string, at: number): boolean =>
  /^\n[^\S\n]*\n/u.test(text.slice(at, at + 80)) ||
  /[。．.！？!?：:；;”’」』»"]\s*$/u.test(text.slice(Math.max(0, at - 4), at));

function trimmed(text: string, start: number, end: number): Quotation {
  let a = start;
  let b = end;
  while (a < b && /\s/u.test(text.charAt(a))) a++;
  while (b > a && /\s/u.test(text.charAt(b - 1))) b--;
  return { text: text.slice(a, b), start: a, end: b };
}
