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
}

/** A character as it is read, and the UTF-16 offsets of the source that it was written with, half-open. */
interface Placed {
  start: number;
  end: number;
  text: string;
}

/** Dropped by the parser without a token, in the midst of a run; not in elements whose text has no tags. */
const emptyTag = '</>';

/** The parts of a run that are text, in order: all of it but for its empty tags. */
export function textOf(source: string, { start, end, nul }: Piece): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let from = start;
  for (let at = nul ? -1 : source.indexOf(emptyTag, start); at >= 0 && at < end; at = source.indexOf(emptyTag, from)) {
    parts.push({ start: from, end: at });
    from = at + emptyTag.length;
  }
  return [...parts, { start: from, end }];
}

/**
 * @param value what is read there; how far it reaches in the source need not be known
 * @returns its characters in order; one written as a reference (&nbsp;) or as CR LF takes up more than itself
 */
export function* characters(source: string, { start, value, raw, nul }: Omit<Piece, 'end'>): Generator<Placed> {
  let at = 0;
  for (let i = start; at < value.length && i < source.length;) {
    const c = source.charCodeAt(i);
    const said = value.charCodeAt(at);
    const reference = c === 38 && !raw ? referenceAt(source, i, value, at) : null;
    if (c === 60 && !nul && source.startsWith(emptyTag, i)) {
      i += emptyTag.length;
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
