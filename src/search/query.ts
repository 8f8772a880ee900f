/**
 * Reads what the reader typed. Nothing is refused: where the syntax is at fault, the best reading is taken and a note
 * says which.
 *
 *     合作 贸易            both                      a | b            one of them; weaker than a space
 *     "和平 发展"          these letters in a row    ( … )            groups
 *     -制裁               without                   合作 NEAR/5 贸易   at most 5 characters between them
 *     econom*            words that begin so        party:by year:2013..2022 level:全面战略 kind: lang: complete:
 *
 * A quotation mark or bracket counts as syntax only where a word begins, and only when its partner stands where a word
 * ends; in the midst of a pasted sentence it is punctuation.
 */

export type Field = 'party' | 'year' | 'level' | 'part' | 'kind' | 'lang' | 'complete';

export type Node =
  | { type: 'term'; text: string; quoted: boolean; prefix: boolean }
  | { type: 'field'; field: Field; values: string[] }
  | { type: 'not'; of: Node }
  | { type: 'and' | 'or'; of: Node[] }
  | { type: 'near'; distance: number; left: Term; right: Term };
export type Term = Extract<Node, { type: 'term' }>;

/** What was wrong, as a code for the sentence in the interface, with the words concerned. */
export interface Note {
  code:
    | 'lone-quote'
    | 'lone-bracket'
    | 'lone-minus'
    | 'lone-or'
    | 'near-operand'
    | 'unknown-field'
    | 'empty-field'
    | 'bad-year'
    | 'no-letters'
    | 'useless-star';
  words: string;
}

export interface Query {
  /** Null where nothing is asked for. */
  root: Node | null;
  notes: Note[];
}

const quotes = new Map([
  ['"', '"＂”“'],
  ['＂', '"＂”'],
  ['“', '”"“'],
  ['„', '“”'],
  ['「', '」'],
  ['『', '』'],
]);
const fields = new Map<string, Field>(
  Object.entries({
    party: ['当事方', '国家', '國家', 'country'],
    year: ['年', '年份'],
    level: ['定位', '级别', '級別', '关系'],
    part: ['定位词', '级别词'],
    kind: ['类型', '類型', 'type'],
    lang: ['语言', '語言', 'language'],
    complete: ['完整'],
  } satisfies Record<Field, string[]>).flatMap(([field, names]) =>
    [field, ...names].map((name) => [name, field as Field] as const),
  ),
);
const endsWord = /^(?:[\s|｜)）]|$)/u;

type Token =
  Extract<Node, { type: 'term' | 'field' }> | { type: '|' | '(' | ')' | '-' } | { type: 'near'; distance: number };

export function parseQuery(source: string): Query {
  const notes: Note[] = [];
  const tokens = tokenise(source, notes);
  let at = 0;

  const or = (): Node | null => {
    const of = [and()];
    while (tokens[at]?.type === '|') {
      at++;
      of.push(and());
    }
    const present = of.filter((node) => node !== null);
    if (present.length < of.length && of.length > 1) notes.push({ code: 'lone-or', words: '|' });
    return join('or', present);
  };
  const and = (): Node | null => {
    const of: Node[] = [];
    for (let token = tokens[at]; token && token.type !== '|' && token.type !== ')'; token = tokens[at]) {
      const node = token.type === 'near' ? near(of, token.distance) : unary();
      if (node) of.push(node);
    }
    return join('and', of);
  };
  // Takes the operand before it, and leaves a chain as pairs: a NEAR b NEAR c asks for a NEAR b and b NEAR c.
  const near = (of: Node[], distance: number): Node | null => {
    at++;
    const before = of.at(-1);
    const left = before?.type === 'near' ? before.right : before;
    const right = tokens[at];
    if (left?.type !== 'term' || right?.type !== 'term') {
      notes.push({ code: 'near-operand', words: `NEAR/${distance}` });
      return null;
    }
    at++;
    if (before?.type === 'term') of.pop();
    return { type: 'near', distance, left, right };
  };
  const unary = (): Node | null => {
    const token = tokens[at++];
    if (token?.type === '-') {
      const of = tokens[at] && tokens[at]?.type !== ')' ? unary() : null;
      return of && { type: 'not', of };
    }
    if (token?.type === '(') {
      const of = or();
      if (tokens[at]?.type === ')') at++;
      return of;
    }
    return token?.type === 'term' || token?.type === 'field' ? token : null;
  };

  return { root: or(), notes };
}

function join(type: 'and' | 'or', of: Node[]): Node | null {
  return of.length > 1 ? { type, of } : (of[0] ?? null);
}

function tokenise(source: string, notes: Note[]): Token[] {
  const tokens: Token[] = [];
  const closers: number[] = [];
  let at = 0;
  while (at < source.length) {
    const rest = source.slice(at);
    const [character = ''] = rest;
    const closing = /[(（]/u.test(character) ? closingBracket(source, at) : -1;
    const phrase = quotes.has(character) ? quotedPhrase(rest, notes) : null;
    if (/[(（]/u.test(character) && !/[)）]/u.test(rest)) notes.push({ code: 'lone-bracket', words: character });
    const operator = /^near[/／](\d{1,4})(?=[\s|｜)）]|$)/iu.exec(rest);
    if (/\s/u.test(character)) at++;
    else if (/[|｜]/u.test(character)) at += push(tokens, { type: '|' }, 1);
    else if (at === closers.at(-1)) {
      closers.pop();
      at += push(tokens, { type: ')' }, 1);
    } else if (closing >= 0) {
      closers.push(closing);
      at += push(tokens, { type: '(' }, 1);
    } else if (/[-－]/u.test(character)) {
      if (endsWord.test(rest.slice(1))) notes.push({ code: 'lone-minus', words: character });
      else tokens.push({ type: '-' });
      at++;
    } else if (phrase) {
      tokens.push({ type: 'term', text: phrase.text, quoted: true, prefix: false });
      at += phrase.length;
    } else if (operator) at += push(tokens, { type: 'near', distance: Number(operator[1]) }, operator[0].length);
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

/** `“一带一路”` at the start of `rest` when the closing mark ends a word; the marks within belong to the phrase. */
function quotedPhrase(rest: string, notes: Note[]): { text: string; length: number } | null {
  const partners = quotes.get(rest[0] ?? '') ?? '';
  for (let end = 1; end < rest.length; end++) {
    if (partners.includes(rest[end] ?? '') && endsWord.test(rest.slice(end + 1))) {
      return { text: rest.slice(1, end), length: end + 1 };
    }
  }
  if (
    !Array.from(rest)
      .slice(1)
      .some((character) => partners.includes(character))
  ) {
    notes.push({ code: 'lone-quote', words: rest[0] ?? '' });
  }
  return null;
}

/** Offset of the bracket that closes the one at `open`, when it ends a word; −1 otherwise. */
function closingBracket(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    if (/[(（]/u.test(source[at] ?? '')) depth++;
    if (/[)）]/u.test(source[at] ?? '') && --depth === 0) return endsWord.test(source.slice(at + 1)) ? at : -1;
  }
  return -1;
}

/** `level:"全面 战略"`: the value of a field word may stand in quotation marks. */
function fieldWithQuote(source: string, at: number, word: string): string | null {
  const head = /^([^:：\s]+)[:：]["“＂]/u.exec(word);
  if (!head || !fields.has((head[1] ?? '').toLowerCase())) return null;
  const whole = /^[^:：\s]+[:：]["“＂][^"”＂]*["”＂]/u.exec(source.slice(at));
  return whole?.[0] ?? null;
}

function wordToken(word: string, notes: Note[]): Token {
  const [, name = '', value = ''] = /^([^:：]+)[:：](.*)$/su.exec(word) ?? [];
  const field = fields.get(name.toLowerCase());
  if (field) {
    const values = value
      .split(/[,，、]/u)
      .map((v) => v.replace(/^["“＂]|["”＂]$/gu, '').trim())
      .filter((v) => v !== '');
    if (values.length === 0) notes.push({ code: 'empty-field', words: name });
    if (field === 'year') {
      for (const v of values) if (!yearRange(v)) notes.push({ code: 'bad-year', words: v });
    }
    return { type: 'field', field, values };
  }
  // 第一条：… is text; foo:bar was meant as a field.
  if (/^[a-z]+$/iu.test(name) && value !== '' && !value.startsWith('/'))
    notes.push({ code: 'unknown-field', words: name });
  const prefix = /[\p{L}\p{N}][*＊]$/u.test(word);
  return { type: 'term', text: prefix ? word.slice(0, -1) : word, quoted: false, prefix };
}

/** `2013`, `2013..2022`, `2013..`, `..2022`, also with – or -; null for anything else. */
export function yearRange(text: string): { from: number; to: number } | null {
  const match = /^(\d{4})?(?:(\.\.\.?|…|[-–—~～至])(\d{4})?)?年?$/u.exec(text.normalize('NFKC').replace('年', ''));
  if (!match || (match[1] === undefined && match[3] === undefined)) return null;
  const from = match[1] === undefined ? 0 : Number(match[1]);
  return { from, to: match[2] === undefined ? from : match[3] === undefined ? 9999 : Number(match[3]) };
}

/** Terms that a text must show for a hit: those that stand under no minus. */
export function positiveTerms(node: Node | null): Term[] {
  if (!node || node.type === 'not' || node.type === 'field') return [];
  if (node.type === 'term') return [node];
  if (node.type === 'near') return [node.left, node.right];
  return node.of.flatMap(positiveTerms);
}
