/**
 * The search as its syntax page describes it, and nothing else: a second implementation that reads the records and scans
 * every text. It shares no code with the search, so that a mistake in one is not a mistake in both. Slow and plain.
 */
import * as OpenCC from 'opencc-js';
import type { Clause, Statement } from '../../schema.ts';

/** A clause with its texts: the reading text first, then the printed one where it differs. */
export interface OracleClause {
  /** Address of the clause: `by-cn/2022-09-15/9`. */
  id: string;
  statement: Statement;
  texts: string[];
}

/** All clauses, in document order, those below others after them. */
export function oracleClauses(statements: readonly Statement[]): OracleClause[] {
  const walk = (statement: Statement, clauses: readonly Clause[]): OracleClause[] =>
    clauses.flatMap((clause) => {
      const text = (paragraphs: string[]): string =>
        [...(clause.heading === null ? [] : [clause.heading]), ...paragraphs].join('\n');
      const reading = text(clause.paragraphs.map((one) => one.text));
      const printed = text(
        clause.paragraphs.map((one) =>
          [...one.emendations]
            .sort((a, b) => b.start - a.start)
            .reduce((all, e) => all.slice(0, e.start) + e.printed + all.slice(e.end), one.text),
        ),
      );
      const own = { id: `${statement.id}/${clause.id}`, statement, texts: [...new Set([reading, printed])] };
      return [own, ...walk(statement, clause.clauses)];
    });
  return statements.flatMap((statement) => walk(statement, statement.clauses));
}

const simplify = OpenCC.Converter({ from: 't', to: 'cn' });
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const wide = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{S}々〇]/u;
const known = new Map<string, string[]>();

/** Words, numbers and single characters of a text, without punctuation. `literal`: as they are written. */
export function unitsOf(text: string, literal = false): string[] {
  const key = `${literal ? 1 : 0}${text}`;
  const before = known.get(key);
  if (before) return before;
  const units: string[] = [];
  let word = '';
  const close = (): void => {
    if (word !== '') units.push(word);
    word = '';
  };
  // Figures are compared as whole numbers, so the commas of thousands do not divide one.
  const whole = text.replace(/(?<=\p{Nd})[,，](?=\p{Nd}{3}(?!\p{Nd}))/gu, '');
  for (const { segment } of graphemes.segment(whole)) {
    for (const character of literal ? segment : segment.normalize('NFKC').toLowerCase()) {
      // What is not displayed is as if it were not there.
      if (/\p{Default_Ignorable_Code_Point}/u.test(character)) continue;
      if (/[\p{P}\p{Z}\p{C}]/u.test(character)) close();
      else if (wide.test(character)) {
        close();
        units.push(literal ? character : simplify(character));
      } else word += character;
    }
  }
  close();
  known.set(key, units);
  return units;
}

type Query =
  | { is: 'words'; units: string[]; beginning: boolean }
  | { is: 'near'; distance: number; left: Query & { is: 'words' }; right: Query & { is: 'words' } }
  | { is: 'where'; test: (statement: Statement) => boolean }
  | { is: 'not'; of: Query }
  | { is: 'all' | 'any'; of: Query[] };

export interface OracleOptions {
  literal: boolean;
}

/** Reads a well-formed query, and pasted text. */
function read(typed: string, { literal }: OracleOptions): Query {
  let rest = typed;
  const skip = (): void => {
    rest = rest.replace(/^\s+/u, '');
  };
  const any = (): Query => {
    const of = [all()];
    for (skip(); /^[|｜]/u.test(rest); skip()) {
      rest = rest.slice(1);
      of.push(all());
    }
    return of.length === 1 ? (of[0] as Query) : { is: 'any', of };
  };
  const all = (): Query => {
    const of: Query[] = [];
    for (skip(); rest !== '' && !/^[|｜)）]/u.test(rest); skip()) {
      const near = /^NEAR\/(\d+)\s+/u.exec(rest);
      if (near) {
        rest = rest.slice(near[0].length);
        const left = of.pop() as Query & { is: 'words' };
        of.push({ is: 'near', distance: Number(near[1]), left, right: one() as Query & { is: 'words' } });
      } else of.push(one());
    }
    return of.length === 1 ? (of[0] as Query) : { is: 'all', of };
  };
  const one = (): Query => {
    skip();
    if (/^[-－]/u.test(rest)) {
      rest = rest.slice(1);
      return { is: 'not', of: one() };
    }
    const bracket = /^[(（]/u.test(rest) && closes(rest);
    if (bracket) {
      rest = rest.slice(1);
      const of = any();
      rest = rest.slice(1);
      return of;
    }
    const quoted = /^["“]([^"”]*)["”](?=$|[\s|｜)）])/u.exec(rest);
    if (quoted) {
      rest = rest.slice(quoted[0].length);
      return { is: 'words', units: unitsOf(quoted[1] ?? '', literal), beginning: false };
    }
    const [word = ''] = /^[^\s|｜]+?(?=[)）]*(?:$|[\s|｜]))/u.exec(rest) ?? [];
    rest = rest.slice(word.length);
    const field = /^(party|year|kind|lang|complete|level):(.+)$/u.exec(word);
    if (field) return { is: 'where', test: where(field[1] ?? '', field[2] ?? '') };
    const beginning = /[\p{L}\p{N}]\*$/u.test(word);
    const units = unitsOf(beginning ? word.slice(0, -1) : word, literal);
    return { is: 'words', units, beginning: beginning && !wide.test(units.at(-1) ?? '') };
  };
  return any();
}

/** True where the bracket that opens a query closes, and a word ends there. */
function closes(text: string): boolean {
  let depth = 0;
  for (const [i, character] of [...text].entries()) {
    if (/[(（]/u.test(character)) depth++;
    if (/[)）]/u.test(character) && --depth === 0) return /^(?:$|[\s|｜)）])/u.test([...text].slice(i + 1).join(''));
  }
  return false;
}

function where(field: string, value: string): (statement: Statement) => boolean {
  const dateOf = ({ date }: Statement): string => date.signed?.value ?? date.published?.value ?? '';
  if (field === 'party') return ({ parties }) => parties.some(({ code }) => code === value.toUpperCase());
  if (field === 'kind') return ({ kind }) => kind === value;
  if (field === 'lang') return ({ language }) => language === value || language.startsWith(`${value}-`);
  if (field === 'complete') return ({ complete }) => complete === (value === 'yes');
  if (field === 'level') return ({ level }) => level !== null && has(unitsOf(level.name), unitsOf(value), false);
  const [from = '', to = from] = value.includes('..') ? value.split('..') : [value];
  return (statement) => {
    const year = dateOf(statement).slice(0, 4);
    return year >= (from || '0000') && year <= (to || '9999');
  };
}

const at = (text: readonly string[], units: readonly string[], beginning: boolean, place: number): boolean =>
  units.every((unit, i) =>
    beginning && i === units.length - 1 ? text[place + i]?.startsWith(unit) === true : text[place + i] === unit,
  );
const has = (text: readonly string[], units: readonly string[], beginning: boolean): boolean =>
  text.some((_, place) => at(text, units, beginning, place));

function near(text: readonly string[], { left, right, distance }: Query & { is: 'near' }): boolean {
  const places = ({ units, beginning }: Query & { is: 'words' }): [number, number][] =>
    text.flatMap((_, place) =>
      at(text, units, beginning, place) ? [[place, place + units.length] as [number, number]] : [],
    );
  return places(left).some(([from, to]) =>
    places(right).some(([start, end]) => {
      const between = start >= to ? start - to : from >= end ? from - end : -1;
      return between >= 0 && between <= distance;
    }),
  );
}

/** A text answers as a whole; what the reading text holds is not lacking, whatever its printed form lacks. */
function answers(query: Query, texts: readonly string[][], i: number, statement: Statement): boolean {
  const text = texts[i] ?? [];
  switch (query.is) {
    case 'words':
      return query.units.length === 0 || has(text, query.units, query.beginning);
    case 'near':
      return near(text, query);
    case 'where':
      return query.test(statement);
    case 'not':
      return !answers(query.of, texts, i, statement) && !answers(query.of, texts, 0, statement);
    case 'all':
      return query.of.every((part) => answers(part, texts, i, statement));
    case 'any':
      return query.of.some((part) => answers(part, texts, i, statement));
  }
}

/** Addresses of the clauses that answer to a query, in order. */
export function oracle(clauses: readonly OracleClause[], typed: string, options: OracleOptions): string[] {
  const query = read(typed, options);
  return clauses.flatMap(({ id, statement, texts }) => {
    const units = texts.map((text) => unitsOf(text, options.literal));
    return units.some((_, i) => answers(query, units, i, statement)) ? [id] : [];
  });
}
