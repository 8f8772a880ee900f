/**
 * What is computed across the whole corpus, and where it is kept: one file per statement in `.computed` beside the records,
 * written by `scripts/stages/across.ts` and never committed. Pages read their own file only; where it is missing or of another
 * corpus (the development server, tests), the pass runs in memory, once.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauseNames } from './clause-name.ts';
import { flatten } from './clauses.ts';
import { type Alike, type Unit, neighbours } from './compare/neighbours.ts';
import { contentFolder, corpusVersion, statement, statementIds } from './corpus.ts';
import { allLanguages, tagOfNames } from './i18n/languages.ts';

/** Another paragraph, with what a page shows of it, so that the page reads no other record. */
export interface Elsewhere {
  statement: string;
  clause: string;
  paragraph: number;
  /** Of the clause, by language of the interface. */
  name: Record<string, string>;
  /** Its beginning, and BCP 47 of the text. */
  words: string;
  language: string;
}

export interface Across {
  /** Of the stored records that it was computed from. */
  corpus: string;
  paragraphs: {
    clause: string;
    paragraph: number;
    /** With the very same letters: how many in all, and the first of them. */
    same: { count: number; first: Elsewhere[] };
    /** With letters that differ in script, width or case alone. */
    form: { count: number; first: Elsewhere[] };
    /** Sharing long spans, the most alike first. */
    near: (Elsewhere & { shared: number; of: number })[];
  }[];
}

const nothing: Alike = { same: { count: 0, first: [] }, form: { count: 0, first: [] }, near: [] };
/** Characters of the beginning that is kept; the page cuts it to an opening. */
const shown = 60;

export const acrossFile = (id: string): string => join(contentFolder(), '.computed', `${id}.json`);

/** Every statement with what other statements share with it; statements in the order of their ids. */
export function* computeAcross(): Generator<[id: string, across: Across]> {
  const ids = statementIds();
  const names = new Map<string, { name: Record<string, Record<string, string>>; language: string }>();
  const units: Unit[] = ids.flatMap((id) => {
    const { clauses, language } = statement(id);
    names.set(id, {
      name: Object.fromEntries(allLanguages.map((l) => [l, clauseNames(clauses, tagOfNames(l, language))])),
      language,
    });
    return flatten(clauses).flatMap(({ clause }) =>
      clause.paragraphs.map(({ text }, i) => ({ statement: id, clause: clause.id, paragraph: i + 1, text })),
    );
  });
  const alike = neighbours(units);
  const place = (at: number): Elsewhere => {
    const { statement: id = '', clause = '', paragraph = 0, text = '' } = units[at] ?? {};
    const known = names.get(id);
    const name = Object.fromEntries(allLanguages.map((l) => [l, known?.name[l]?.[clause] ?? clause]));
    return { statement: id, clause, paragraph, name, words: text.slice(0, shown), language: known?.language ?? '' };
  };
  let at = 0;
  for (const id of ids) {
    const paragraphs: Across['paragraphs'] = [];
    for (; units[at]?.statement === id; at++) {
      const { clause = '' } = units[at] ?? {};
      // Names and dates of a visit make preambles alike that say nothing in common.
      const courtesy = clause === 'preamble' || clause === 'closing';
      const { same, form, near: likest } = alike[at] ?? nothing;
      const near = courtesy ? [] : likest;
      if (same.count + form.count + near.length === 0) continue;
      paragraphs.push({
        clause,
        paragraph: units[at]?.paragraph ?? 0,
        same: { count: same.count, first: same.first.map(place) },
        form: { count: form.count, first: form.first.map(place) },
        near: near.map(({ unit, shared, of }) => ({ ...place(unit), shared, of })),
      });
    }
    yield [id, { corpus: corpusVersion(), paragraphs }];
  }
}

let inMemory: Map<string, Across> | null = null;
let recent: { id: string; across: Across } | null = null;

export function across(id: string): Across {
  if (recent?.id === id) return recent.across;
  const found = stored(id) ?? (inMemory ??= new Map(computeAcross())).get(id) ?? { corpus: '', paragraphs: [] };
  recent = { id, across: found };
  return found;
}

function stored(id: string): Across | null {
  if (!existsSync(acrossFile(id))) return null;
  const read = JSON.parse(readFileSync(acrossFile(id), 'utf8')) as Across;
  return read.corpus === corpusVersion() ? read : null;
}
