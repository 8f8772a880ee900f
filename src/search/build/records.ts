/** From a stored statement to what is indexed and what is shown of it. Pure. */
import { flatten } from '../../clauses.ts';
import { clauseName, clauseNames } from '../../clause-name.ts';
import { firstLanguage, tagOfNames } from '../../i18n/languages.ts';
import type { Clause, Paragraph, Statement } from '../../schema.ts';
import { type CharacterMap, fold, isWord } from '../query/fold.ts';
import { type ClauseText, type Frame, type Pack, searchText } from '../index/table.ts';

/** What is indexed of a record: its texts as rows of units. */
interface RecordRows {
  rows: string[][];
  /** Folding changed a wide unit of them. */
  changed: boolean;
}

export interface StatementRecords {
  clauses: (RecordRows & { id: string })[];
  frame: RecordRows;
  /** Other readings: the clause as its base witness prints it, where a curator mended it. */
  readings: (RecordRows & { clause: number })[];
  packs: Pack[];
  frameText: Frame;
  /** The words and numbers in all of these, with repetitions. */
  words: string[];
}

/** `perPack`: clauses of a pack of texts. */
export function statementRecords(statement: Statement, map: CharacterMap, perPack: number): StatementRecords {
  const names = clauseNames(statement.clauses, tagOfNames(firstLanguage, statement.language));
  const texts = flatten(statement.clauses).map(({ clause }) => {
    const { id, label, heading } = clause;
    const name = names[id] ?? '';
    const alone = clauseName({ id, label, heading }, firstLanguage);
    return { id, text: { ...clauseText(clause), ...(name === alone ? {} : { name }) } };
  });
  const frameText = frameOf(statement);
  const words: string[] = [];
  const indexed = (...texts: string[]): RecordRows => {
    const rows = texts.map((text) => fold(text, map).units);
    words.push(...rows.flat().filter(isWord));
    return { rows, changed: texts.some((text, i) => wideDiffer(rows[i] ?? [], fold(text, map, true).units)) };
  };
  const packs: Pack[] = [];
  for (let i = 0; i < texts.length; i += perPack) {
    packs.push({ title: statement.title, clauses: texts.slice(i, i + perPack).map(({ text }) => text) });
  }
  return {
    clauses: texts.map(({ id, text }) => ({ id, ...indexed(searchText(text)) })),
    frame: indexed(...frameText.parts.map(({ text }) => text)),
    readings: texts.flatMap(({ text }, clause) =>
      text.printed ? [{ clause, ...indexed(searchText({ ...text, paragraphs: text.printed })) }] : [],
    ),
    packs,
    frameText,
    words,
  };
}

/** The rows of all records of a statement, for counting. */
export function rowsOfStatement(statement: Statement, map: CharacterMap): string[][] {
  const texts = flatten(statement.clauses).flatMap(({ clause }) => {
    const text = clauseText(clause);
    return [text, ...(text.printed ? [{ ...text, paragraphs: text.printed }] : [])].map(searchText);
  });
  return [...texts, ...frameOf(statement).parts.map(({ text }) => text)].map((text) => fold(text, map).units);
}

/** True where two foldings of a text differ in more than the letters of words. */
const wideDiffer = (folded: readonly string[], literal: readonly string[]): boolean =>
  folded.length !== literal.length ||
  folded.some((unit, i) => unit !== literal[i] && !(isWord(unit) && isWord(literal[i] ?? '')));

/** Clauses that make a pack of about `target` characters, from 1 to 9. */
export function clausesPerPack(statement: Statement, target: number): number {
  const clauses = flatten(statement.clauses);
  const length = clauses.reduce((sum, { clause }) => sum + searchText(clauseText(clause)).length, 0);
  return Math.max(1, Math.min(9, Math.round((target * clauses.length) / Math.max(1, length))));
}

/** What a clause is searched and shown by: its own text, without that of clauses below it. */
export function clauseText(clause: Clause): ClauseText {
  const paragraphs = clause.paragraphs.map(({ text }) => text);
  const emended = clause.paragraphs.some(({ emendations }) => emendations.length > 0);
  return {
    label: clause.label,
    heading: clause.heading,
    paragraphs,
    ...(emended ? { printed: clause.paragraphs.map(printedText) } : {}),
  };
}

/** The paragraph with every emendation taken back. */
function printedText({ text, emendations }: Pick<Paragraph, 'text' | 'emendations'>): string {
  let printed = '';
  let at = 0;
  for (const emendation of emendations.toSorted((a, b) => a.start - b.start)) {
    printed += text.slice(at, emendation.start) + emendation.printed;
    at = emendation.end;
  }
  return printed + text.slice(at);
}

function frameOf(statement: Statement): Frame {
  return {
    title: statement.title,
    parts: [{ role: 'title', text: statement.title }, ...statement.back.map(({ role, text }) => ({ role, text }))],
  };
}
