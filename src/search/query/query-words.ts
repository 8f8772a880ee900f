/** Cuts a query into words, phrases, field words and operators. The rules stand in query.ts. Pure. */
import { fieldNames, fields } from '../fields.ts';
import type { Node, Note } from './query-tree.ts';
import { yearRange } from './years.ts';

const quotes = new Map([
  ['"', '"＂”“'],
  ['＂', '"＂”'],
  ['“', '”"“'],
  ['„', '“”'],
  ['「', '」'],
  ['『', '』'],
]);
const fieldsByName = new Map(
  fieldNames.flatMap((field) => [field, ...fields[field].names].map((name) => [name, field])),
);
const endsWord = /^(?:[\s|｜]|$)/u;
/** True where a word of the query may end: `closers` holds the offsets of the brackets that close a group. */
const wordEnds = (source: string, at: number, closers: readonly number[]): boolean =>
  closers.includes(at) || endsWord.test(source.slice(at));

/** Brackets within brackets, and minus signs in a row, that are read as syntax; what is beyond is punctuation, and noted. */
const deepest = 100;

function noteOnce(notes: Note[], note: Note): void {
  if (!notes.some(({ code, words }) => code === note.code && words === note.words)) notes.push(note);
}

export type Token =
  Extract<Node, { type: 'term' | 'field' }> | { type: '|' | '(' | ')' | '-' } | { type: 'near'; distance: number };

/** The words, marks and operators of a query, in order; what is at fault goes to `notes`. */
export function tokenise(source: string, notes: Note[]): Token[] {
  const tokens: Token[] = [];
  const closers: number[] = [];
  let at = 0;
  while (at < source.length) {
    const rest = source.slice(at);
    const [character = ''] = rest;
    const tooDeep = /[(（]/u.test(character) && closers.length === deepest;
    const closing = /[(（]/u.test(character) && !tooDeep ? closingBracket(source, at, closers) : -1;
    const phrase = quotes.has(character) ? quotedPhrase(source, at, closers, notes) : null;
    if (tooDeep) noteOnce(notes, { code: 'lone-bracket', words: character });
    else if (/[(（]/u.test(character) && !/[)）]/u.test(rest)) notes.push({ code: 'lone-bracket', words: character });
    const operator = /^near[/／](\d{1,4})/iu.exec(rest);
    if (/\s/u.test(character)) at++;
    else if (/[|｜]/u.test(character)) at += push(tokens, { type: '|' }, 1);
    else if (at === closers.at(-1)) {
      closers.pop();
      at += push(tokens, { type: ')' }, 1);
    } else if (closing >= 0) {
      closers.push(closing);
      at += push(tokens, { type: '(' }, 1);
    } else if (/[-－]/u.test(character)) {
      const run = tokens.length - 1 - tokens.findLastIndex(({ type }) => type !== '-');
      if (wordEnds(source, at + 1, closers) || run === deepest)
        noteOnce(notes, { code: 'lone-minus', words: character });
      else tokens.push({ type: '-' });
      at++;
    } else if (phrase) {
      if (/[\p{L}\p{N}][*＊]$/u.test(phrase.text)) notes.push({ code: 'inner-star', words: phrase.text });
      tokens.push({ type: 'term', text: phrase.text, quoted: true, prefix: false });
      at += phrase.length;
    } else if (operator && wordEnds(source, at + operator[0].length, closers))
      at += push(tokens, { type: 'near', distance: Number(operator[1]) }, operator[0].length);
    else {
      const word = /^[^\s|｜]+/u.exec(rest.slice(0, (closers.at(-1) ?? source.length) - at))?.[0] ?? character;
      const quoted = fieldWithQuote(source, at, word);
      tokens.push(wordToken(quoted ?? word, notes));
      at += (quoted ?? word).length;
    }
  }
  return tokens;
}

function push(tokens: Token[], token: Token, length: number): number {
  tokens.push(token);
  return length;
}

/** `“一带一路”` at `at` when the closing mark ends a word; the marks within belong to the phrase. */
function quotedPhrase(
  source: string,
  at: number,
  closers: readonly number[],
  notes: Note[],
): { text: string; length: number } | null {
  const partners = quotes.get(source[at] ?? '') ?? '';
  // A phrase does not reach beyond the group that it stands in.
  const limit = closers.at(-1) ?? source.length;
  let closed = false;
  for (let end = at + 1; end < limit; end++) {
    if (!partners.includes(source[end] ?? '')) continue;
    closed = true;
    if (wordEnds(source, end + 1, closers)) return { text: source.slice(at + 1, end), length: end + 1 - at };
  }
  if (!closed) notes.push({ code: 'lone-quote', words: source[at] ?? '' });
  return null;
}

/** Offset of the bracket that closes the one at `open`, when it ends a word; −1 otherwise. */
function closingBracket(source: string, open: number, closers: readonly number[]): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    if (/[(（]/u.test(source[at] ?? '')) depth++;
    if (/[)）]/u.test(source[at] ?? '') && --depth === 0) return wordEnds(source, at + 1, closers) ? at : -1;
  }
  return -1;
}

/** `level:"全面 战略"`: the value of a field word may stand in quotation marks. */
function fieldWithQuote(source: string, at: number, word: string): string | null {
  const head = /^([^:：\s]+)[:：]["“＂]/u.exec(word);
  if (!head || !fieldsByName.has((head[1] ?? '').toLowerCase())) return null;
  const whole = /^[^:：\s]+[:：]["“＂][^"”＂]*["”＂]/u.exec(source.slice(at));
  return whole?.[0] ?? null;
}

function wordToken(word: string, notes: Note[]): Token {
  const [, name = '', value = ''] = /^([^:：]+)[:：](.*)$/su.exec(word) ?? [];
  const field = fieldsByName.get(name.toLowerCase());
  if (field) {
    const values = value
      .split(/[,，、]/u)
      .map((v) => v.replace(/^["“＂]|["”＂]$/gu, '').trim())
      .filter((v) => v !== '');
    if (values.length === 0) notes.push({ code: 'empty-field', words: name });
    if (field === 'year') notes.push(...values.flatMap(yearNotes));
    return { type: 'field', field, values };
  }
  // 第一条：… is text; foo:bar was meant as a field.
  if (/^[a-z]+$/iu.test(name) && value !== '' && !value.startsWith('/'))
    notes.push({ code: 'unknown-field', words: name });
  if (/^(?:AND|OR|NOT)$/u.test(word)) notes.push({ code: 'operator-word', words: word });
  if (/^(?:NEAR\d*$|(?:near|NEAR)\/)|\P{ASCII}NEAR\/\d/u.test(word.normalize('NFKC')))
    notes.push({ code: 'near-number', words: word });
  // What word processors make of a hyphen; — twice opens a paragraph.
  if (/^[‐‑‒–—−﹣][\p{L}\p{N}]/u.test(word)) notes.push({ code: 'other-minus', words: word });
  if (/[*＊]./u.test(word)) notes.push({ code: 'inner-star', words: word });
  const prefix = /[\p{L}\p{N}][*＊]$/u.test(word);
  return { type: 'term', text: prefix ? word.slice(0, -1) : word, quoted: false, prefix };
}

function yearNotes(value: string): Note[] {
  if (!yearRange(value)) return [{ code: 'bad-year', words: value }];
  const [from = '', to = from] = value.normalize('NFKC').match(/\d{4}/gu) ?? [];
  return from > to ? [{ code: 'years-turned', words: value }] : [];
}
