/** Statements that are known and not held: those that the texts of a relationship name, and those that named a level. */
import { statement, type Summary } from '../corpus.ts';
import type { Reference, Statement } from '../schema.ts';
import type { NamedLevel } from './levels.ts';

/** A statement that a text names; the first place that does. */
interface NamedStatement extends Pick<Reference, 'date' | 'title' | 'text' | 'clause' | 'paragraph'> {
  /** The statement that names it. */
  by: Statement;
}

/** Documents of the kind that the collection holds; a treaty or a plan is none. */
const statementLike = /声明|公报|宣言|聲明|公報|statement|communiqu|declaration/iu;

/** In: the statements of one relationship. Out: what they name, each document once, by date; those without a date first. */
export function namedStatements(statements: readonly Summary[]): NamedStatement[] {
  const found = statements.flatMap(({ id }) => {
    const by = statement(id);
    return by.references
      .filter(
        (r) => r.target === null && (r.date !== null || r.title !== null) && statementLike.test(r.title ?? r.text),
      )
      .map((r): NamedStatement => ({ ...r, by }));
  });
  return [...Map.groupBy(found, (r) => `${r.date ?? ''} ${r.title ?? r.text}`).values()]
    .flatMap(([first]) => first ?? [])
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
}

/**
 * Days (EDTF) on which something is known to have been stated that is not held, with what it is called: once each, a text that names it
 * before a register that dates a level.
 */
export function knownDays(
  named: readonly Pick<NamedStatement, 'date' | 'title' | 'text'>[],
  levels: readonly Pick<NamedLevel, 'date' | 'name' | 'statement'>[],
): { date: string; name: string }[] {
  const days = new Map<string, string>();
  const all = [
    ...named.map(({ date, title, text }) => ({ date: date ?? '', name: title ?? text })),
    ...levels.filter((level) => level.statement === null),
  ];
  for (const { date, name } of all) if (date !== '' && !days.has(date)) days.set(date, name);
  return [...days].map(([date, name]) => ({ date, name }));
}
