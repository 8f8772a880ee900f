/**
 * Markup within lines of Markdown (and the HTML that Markdown may hold) → text. Emphasis marks, links, tags and
 * comments are taken away, escapes and entities resolved; every character that stays keeps its place. Emphasis is
 * removed even where CommonMark would not see it (**EMPHASIZING **the), because pages are full of it. One pass,
 * linear in the length: every search ahead is remembered.
 */
import { entity } from '../entity.ts';
import { Finder } from './finder.ts';
import { Gatherer, isSpace, joinsWithoutSpace } from '../../mapped-text.ts';
import { isVisible } from '../../../visible.ts';
import type { Block, Source, Text } from '../../types.ts';

interface Inline extends Text {
  /** Nothing visible stands outside of ** or __. */
  bold: boolean;
  /** Inside <figure>, <script>, <nav> …: not part of the article. */
  aside: boolean;
}

const blockTags = new Set(
  'p div br li ul ol table tr td th h1 h2 h3 h4 h5 h6 figure figcaption section article hr blockquote pre dl dt dd main header footer nav aside'.split(
    ' ',
  ),
);
const asideTags = new Set(['figcaption', 'nav', 'footer', 'aside', 'button']);
const rawTags = new Set(['script', 'style', 'template', 'noscript', 'svg']);
/** \ * _ [ ] ! < > & ~ `: all that can be markup. */
const marks = new Set([...'\\*_[]!<>&~`'].map((c) => c.charCodeAt(0)));
const punctuation = /[!-/:-@[-`{-~]/u;
const wordCharacter = /[\p{L}\p{N}]/u;

/** Reads spans of one source, in order. */
export class InlineReader {
  readonly #source: string;
  readonly #taken: Source['markup'];
  readonly #gt: Finder;
  readonly #bracket: Finder;
  readonly #paren: Finder;
  readonly #comment: Finder;
  readonly #rawEnds = new Map<string, Finder>();
  #out: Gatherer;
  #found: Inline[] = [];
  #at = 0;
  #bold = false;
  #outside = 0;
  #inside = 0;
  #aside = 0;
  #linkEnd = -1;
  #addressEnd = -1;
  #linkSkip = -1;

  /** @param markup gathers what is taken away */
  constructor(source: string, markup: Source['markup'] = { spans: [], replaced: [] }) {
    this.#source = source;
    this.#taken = markup;
    this.#gt = new Finder(source, '>');
    this.#bracket = new Finder(source, ']');
    this.#paren = new Finder(source, ')');
    this.#comment = new Finder(source, '-->');
    this.#out = new Gatherer(source);
  }

  /** The texts of spans that make up one paragraph; more than one where a tag such as <p> or <br> divides it. */
  read(spans: readonly { start: number; end: number }[]): Inline[] {
    this.#found = [];
    this.#bold = false;
    let last: { start: number; end: number } | null = null;
    for (const s of spans) {
      if (last && !this.#out.empty) {
        const tight =
          joinsWithoutSpace(this.#source.charCodeAt(last.end - 1)) ||
          joinsWithoutSpace(this.#source.charCodeAt(s.start));
        if (!tight && s.start > last.end) this.#out.space(last.end, s.start);
      }
      this.#span(Math.max(s.start, this.#at), s.end);
      last = s;
    }
    this.#flush();
    return this.#found;
  }

  #flush(): void {
    if (!this.#out.empty)
      this.#found.push({
        ...this.#out.take(),
        bold: this.#outside === 0 && this.#inside > 0,
        aside: this.#aside > 0,
      });
    this.#outside = 0;
    this.#inside = 0;
  }

  #keep(start: number, end: number): void {
    for (let i = start; i < end; i++)
      if (!isSpace(this.#source.charCodeAt(i))) {
        if (this.#bold) this.#inside++;
        else this.#outside++;
      }
    this.#out.keep(start, end);
  }

  #span(from: number, to: number): void {
    const s = this.#source;
    let plain = from;
    let i = from;
    while (i < to) {
      const code = s.charCodeAt(i);
      if (!marks.has(code)) {
        i++;
        continue;
      }
      const next = this.#markup(i, to, code, plain);
      if (next === i) i++;
      else {
        if (code !== 38) this.#taken.spans.push({ start: i, end: code === 92 ? i + 1 : next });
        plain = i = next;
      }
    }
    this.#keep(plain, Math.min(i, to));
    this.#at = Math.max(i, to);
  }

  /** Offset after the markup at `i`, what stood before it being kept first; `i` when it is none. */
  #markup(i: number, to: number, code: number, plain: number): number {
    const s = this.#source;
    const c = s[i + 1] ?? '';
    const done = (next: number) => {
      this.#keep(plain, i);
      return next;
    };
    if (code === 92) return i + 1 >= to || punctuation.test(c) ? this.#escape(i, to, plain) : i;
    if (code === 42 || (code === 95 && c === '_')) return this.#emphasis(i, code, plain);
    if (code === 95) return wordCharacter.test(s[i - 1] ?? '') && wordCharacter.test(c) ? i : done(i + 1);
    if (code === 62) return i === this.#addressEnd ? done(i + 1) : i;
    // struck-out text is still printed; a single ~ is a letter, as in 3~5
    if (code === 126) return c === '~' ? done(i + 2) : i;
    if (code === 96) return done(i + (/^`+/u.exec(s.slice(i, Math.min(to, i + 100)))?.[0].length ?? 1));
    if (code === 93) return i === this.#linkEnd ? done(this.#linkSkip) : i;
    if (code === 91 || (code === 33 && c === '[')) return this.#link(i, code, plain);
    if (code === 60) return this.#tag(i, plain);
    return code === 38 ? this.#entity(i, plain) : i;
  }

  #escape(i: number, to: number, plain: number): number {
    this.#keep(plain, i);
    if (i + 1 < to) this.#keep(i + 1, i + 2);
    return Math.min(i + 2, to);
  }

  #emphasis(i: number, code: number, plain: number): number {
    const s = this.#source;
    const double = s.charCodeAt(i + 1) === code;
    const before = isSpace(s.charCodeAt(i - 1)) || i === 0;
    const after = isSpace(s.charCodeAt(i + (double ? 2 : 1)));
    if (!double && before && after) return i;
    this.#keep(plain, i);
    if (double) this.#bold = !this.#bold;
    return i + (double ? 2 : 1);
  }

  #link(i: number, code: number, plain: number): number {
    const s = this.#source;
    const image = code === 33;
    const open = image ? i + 1 : i;
    let close = this.#bracket.from(open + 1);
    // the mark of a footnote: [^1]
    if (!image && s[open + 1] === '^' && close > open + 2 && close - open <= 40 && !/\s/u.test(s.slice(open, close))) {
      this.#keep(plain, i);
      return close + 1;
    }
    // a picture within a link: [![alt](src)](target)
    if (!image && s[open + 1] === '!' && s[open + 2] === '[') return i;
    if (close < 0 || s[close + 1] !== '(' || close - open > 2000) return i;
    const end = this.#paren.from(close);
    if (end < 0 || end - close > 4000) return i;
    this.#keep(plain, i);
    const note = s[close + 2] === '#' && /^[[\]\d*^]{1,4}$/u.test(s.slice(open + 1, close));
    if (image || note) return end + 1;
    this.#linkEnd = close;
    this.#linkSkip = end + 1;
    return open + 1;
  }

  #tag(i: number, plain: number): number {
    const s = this.#source;
    if (s.startsWith('<!--', i)) {
      const end = this.#comment.from(i);
      if (end < 0) return i;
      this.#keep(plain, i);
      return end + 3;
    }
    const end = this.#gt.from(i);
    if (end < 0 || end - i > 8000) return i;
    const match = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>])/u.exec(s.slice(i, i + 24));
    if (!match) {
      // <https://…>
      if (!/^<[a-z]{3,8}:[^\s<>]+$/iu.test(s.slice(i, Math.min(end, i + 300)))) return i;
      this.#keep(plain, i);
      this.#addressEnd = end;
      return i + 1;
    }
    this.#keep(plain, i);
    const name = (match[2] ?? '').toLowerCase();
    const closing = match[1] === '/';
    if (blockTags.has(name)) this.#flush();
    if (asideTags.has(name)) {
      this.#flush();
      this.#aside = Math.max(0, this.#aside + (closing ? -1 : 1));
    }
    if (name === 'b' || name === 'strong') this.#bold = !closing;
    if (rawTags.has(name) && !closing) {
      const ends = this.#rawEnds.get(name) ?? new Finder(s, `</${name}`);
      this.#rawEnds.set(name, ends);
      const stop = ends.from(end);
      if (stop > 0) return (this.#gt.from(stop) < 0 ? s.length : this.#gt.from(stop)) + 1;
    }
    return end + 1;
  }

  #entity(i: number, plain: number): number {
    const match = /^&(#x?[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/iu.exec(this.#source.slice(i, i + 36));
    const value = match && entity(match[1] ?? '');
    if (!match || !value) return i;
    this.#keep(plain, i);
    this.#outside += this.#bold ? 0 : 1;
    this.#out.replace(i, i + match[0].length, value);
    const place = { start: i, end: i + match[0].length };
    this.#taken.replaced.push({ ...place, text: value });
    if (!isVisible(value.charCodeAt(0))) this.#taken.spans.push(place);
    return i + match[0].length;
  }
}

/** A block made of a text that markup was taken from. */
export function inlineBlock(
  text: Inline,
  span: { start: number; end: number },
  form: Block['form'],
  depth: number,
): Block {
  const heading = form === 'paragraph' && text.bold && text.text.length <= 200;
  return {
    text: text.text,
    runs: text.runs,
    form: text.aside ? 'meta' : heading ? 'heading' : form,
    depth: heading ? 6 : depth,
    span,
  };
}
