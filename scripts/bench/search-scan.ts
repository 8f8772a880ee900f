/**
 * The plain scan that the search is measured against: every clause is read and its text searched, with nothing of the
 * search's own code. Written apart on purpose; it knows the rules, not the machinery.
 */
import * as OpenCC from 'opencc-js';
import { flatten, statement, statementIds } from '../../src/corpus.ts';

export interface ScannedClause {
  /** `by-cn/2022-09-15/9` */
  hit: string;
  parties: string[];
  year: number;
  level: string;
  complete: boolean;
  /** The reading text, and the printed text where they differ. */
  texts: string[];
  folded: string[];
}

/** A query in its parts, with the words that a reader types for it. */
export interface Asked {
  typed: string;
  kind: string;
  all: string[];
  none: string[];
  party?: string;
  years?: [number, number];
  level?: string;
}

const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });
const simplified = new Map<string, string>();
const wide = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{S}]/u;

/**
 * Letters alone, with a space on either side of every word and every wide character: so a text contains a term when the
 * one string contains the other.
 */
export function plain(text: string): string {
  let out = ' ';
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '');
  for (const character of folded) {
    if (/[\p{P}\p{Z}\p{C}]/u.test(character)) out = out.endsWith(' ') ? out : `${out} `;
    else if (wide.test(character)) out += `${out.endsWith(' ') ? '' : ' '}${one(character)} `;
    else out += character;
  }
  return out.endsWith(' ') ? out : `${out} `;
}

function one(character: string): string {
  const known = simplified.get(character);
  if (known !== undefined) return known;
  const converted = toSimplified(character);
  simplified.set(character, converted);
  return converted;
}

export function scannedCorpus(): ScannedClause[] {
  return statementIds().flatMap((id) => {
    const record = statement(id);
    const date = record.date.signed?.value ?? record.date.published?.value ?? id.split('/')[1] ?? '';
    return flatten(record.clauses).map(({ clause }) => {
      const join = (paragraphs: string[]): string => [clause.heading ?? '', ...paragraphs].join('\n');
      const reading = join(clause.paragraphs.map(({ text }) => text));
      const printed = join(
        clause.paragraphs.map(({ text, emendations }) =>
          emendations
            .toSorted((a, b) => b.start - a.start)
            .reduce((whole, e) => whole.slice(0, e.start) + e.printed + whole.slice(e.end), text),
        ),
      );
      const texts = printed === reading ? [reading] : [reading, printed];
      return {
        hit: `${id}/${clause.id}`,
        parties: record.parties.map(({ code }) => code),
        year: Number(date.slice(0, 4)),
        level: record.level?.name ?? '',
        complete: record.complete,
        texts,
        folded: texts.map(plain),
      };
    });
  });
}

/** The hits of a query, sorted. */
export function scan(corpus: readonly ScannedClause[], asked: Asked): string[] {
  const all = asked.all.map(plain);
  const none = asked.none.map(plain);
  return corpus
    .filter(
      (clause) =>
        (asked.party === undefined || clause.parties.includes(asked.party)) &&
        (asked.years === undefined || (clause.year >= asked.years[0] && clause.year <= asked.years[1])) &&
        (asked.level === undefined || clause.level.includes(asked.level)) &&
        clause.folded.some(
          (text) => all.every((term) => text.includes(term)) && !none.some((term) => text.includes(term)),
        ),
    )
    .map(({ hit }) => hit)
    .sort();
}
