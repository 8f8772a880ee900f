/** From a stored statement to what quotations are checked against. Pure; used when the site is built and by the command. */
import type { Clause, Statement, Variant } from '../schema.ts';
import { flatten } from '../clauses.ts';
import type { OtherReading, Passage, StatementHead } from './passages.ts';

/** The passages of a statement in the order of the text, its title and back matter as the last. */
export function passagesOf(record: Statement): Passage[] {
  const { id, title, language, date, complete, clauses, back } = record;
  const day = date.signed?.value ?? date.published?.value ?? null;
  const statement: StatementHead = { id, title, language, date: day, complete };
  const variants = Map.groupBy(record.variants, ({ clause }) => clause);
  const frame = [title, ...back.map(({ text }) => text)].map((text) => ({ text }));
  return [
    ...flatten(clauses).map(({ clause }) => ({ statement, ...quotedClause(clause, variants.get(clause.id) ?? []) })),
    { statement, clause: null, label: '', heading: null, paragraphs: frame },
  ];
}

function quotedClause(
  { id, label, heading, paragraphs }: Clause,
  variants: readonly Variant[],
): Omit<Passage, 'statement'> {
  return {
    clause: id,
    label,
    heading,
    paragraphs: paragraphs.map(({ text, emendations }, i) => {
      const printed = emendations.map(({ start, end, printed: words }) => ({ start, end, text: words }));
      const others: OtherReading[] = [
        ...(printed.length > 0 ? [{ witness: null, edits: inOrder(printed) }] : []),
        ...readings(variants.filter(({ paragraph }) => paragraph === i + 1)),
      ];
      return others.length > 0 ? { text, others } : { text };
    }),
  };
}

function readings(variants: readonly Variant[]): OtherReading[] {
  const byWitness = Map.groupBy(
    variants.flatMap(({ start, end, readings: all }) =>
      all.map(({ witness, text }) => ({ witness, start, end, text })),
    ),
    ({ witness }) => witness,
  );
  return [...byWitness].map(([witness, edits]) => ({
    witness,
    edits: inOrder(edits.map(({ start, end, text }) => ({ start, end, text }))),
  }));
}

/** By place; of two that overlap the first is kept. */
function inOrder<T extends { start: number; end: number }>(edits: readonly T[]): T[] {
  let end = -1;
  return edits
    .toSorted((a, b) => a.start - b.start)
    .filter((edit) => {
      if (edit.start < end) return false;
      end = edit.end;
      return true;
    });
}
