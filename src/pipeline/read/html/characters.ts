/**
 * The characters of a run of HTML source, one by one, each with its place: what the parser read of the run is known, so
 * each character reference is taken as the parser took it.
 */
import { entity } from '../entity.ts';

/** A run of characters without a tag in it: source [start, end) in UTF-16 offsets, and what it says once decoded. */
export interface Piece {
  start: number;
  end: number;
  value: string;
  /** Of an element in which & is a letter, as <xmp>. */
  raw: boolean;
  /** Of an element in which NUL is read as U+FFFD, as <title>; elsewhere it is dropped. */
  nul: boolean;
  /** It begins within CDATA, where & is a letter. */
  cdata?: boolean;
}

/** A character as it is read, and the UTF-16 offsets of the source that it was written with, half-open. */
interface Placed {
  start: number;
  end: number;
  text: string;
}

/**
 * Dropped by the parser without a token, in the midst of a run, though not in elements whose text has no tags: an empty
 * end tag, and in drawings and formulas the marks of CDATA. The end of CDATA alone can also be text.
 */
const dropped = /<\/>|<!\[CDATA\[|\]\]>/gu;

/** The parts of a run that are text, in order: all of it but for what the parser drops. */
export function textOf(source: string, { start, end, nul, cdata = false }: Piece): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let from = start;
  let open = cdata;
  if (!nul)
    for (const { 0: mark, index } of source.slice(start, end).matchAll(dropped)) {
      if ((mark === ']]>') !== open) continue;
      open = mark === '<![CDATA[';
      parts.push({ start: from, end: start + index });
      from = start + index + mark.length;
    }
  return [...parts, { start: from, end }];
}

/**
 * @param value what is read there; how far it reaches in the source need not be known
 * @returns its characters in order; one written as a reference (&nbsp;) or as CR LF takes up more than itself
 */
export function* characters(source: string, piece: Omit<Piece, 'end'>): Generator<Placed> {
  const { start, value, raw, nul } = piece;
  let cdata = piece.cdata ?? false;
  let at = 0;
  for (let i = start; at < value.length && i < source.length;) {
    const c = source.charCodeAt(i);
    const said = value.charCodeAt(at);
    const mark: string = (c === 60 || c === 93) && !nul ? droppedAt(source, i, cdata) : '';
    const reference = c === 38 && !raw && !cdata ? referenceAt(source, i, value, at) : null;
    if (mark !== '') {
      cdata = mark === '<![CDATA[' || (cdata && mark !== ']]>');
      i += mark.length;
    } else if (reference) {
      yield reference;
      at += reference.text.length;
      i = reference.end;
    } else if (c === said) {
      yield { start: i, end: i + 1, text: value.charAt(at++) };
      i++;
    } else if (c === 13 && said === 10) {
      const end = source.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
      yield { start: i, end, text: '\n' };
      at++;
      i = end;
      // NUL, and the line end after <pre>, are dropped by the parser
    } else {
      if (nul && c === 0 && said === 0xfffd) {
        yield { start: i, end: i + 1, text: '\ufffd' };
        at++;
      }
      i++;
    }
  }
}

/** Whether the end of [start, end) is within CDATA, where its beginning is or is not. */
export function endsInCdata(source: string, start: number, end: number, cdata: boolean): boolean {
  let open = cdata;
  for (const [mark] of source.slice(start, end).matchAll(dropped))
    if ((mark === ']]>') === open) open = mark === '<![CDATA[';
  return open;
}

function droppedAt(source: string, at: number, cdata: boolean): string {
  const marks = cdata ? [']]>'] : ['</>', '<![CDATA['];
  return marks.find((mark) => source.startsWith(mark, at)) ?? '';
}

/** Of a name without a semicolon the longest beginning that is one counts, as the parser read it. */
function referenceAt(source: string, start: number, value: string, at: number): Placed | null {
  const match = /^&(#(?:[xX][0-9a-fA-F]+|\d+)|[A-Za-z][A-Za-z0-9]*)(;?)/u.exec(source.slice(start, start + 48));
  if (!match) return null;
  const [whole, name = '', stop] = match;
  if (name.startsWith('#'))
    return { start, end: start + whole.length, text: String.fromCodePoint(value.codePointAt(at) ?? 0) };
  for (let length = name.length; length >= 2; length--) {
    const text = entity(name.slice(0, length));
    if (text === null || !value.startsWith(text, at)) continue;
    return { start, end: start + 1 + length + (length === name.length && stop ? 1 : 0), text };
  }
  return null;
}
