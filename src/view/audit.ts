/**
 * The audit of a witness by line: its source numbered as the curators' messages number it, and what the passes reported
 * at its places. Both come from the stored records alone; no source is read or split again.
 */
import { statement, summaries } from '../corpus.ts';
import type { AuditSpan } from '../exports/audit.ts';
import type { Issue, Statement, Witness } from '../schema.ts';

/** An issue of a witness, numbered from 1 in the order of the source. */
export interface Found {
  number: number;
  issue: Issue;
  /** UTF-16 offset in the text of the witness; null where its place is not in there, as one in the sidecar. */
  offset: number | null;
}

/** A span, or the part of one between two line breaks or issues. */
export interface Piece extends AuditSpan {
  /** Its line in the decoded source, from 1; null where the lines before the witness are not known. */
  line: number | null;
  /** Is it the first of that line? */
  first: boolean;
  /** What was reported at its first character. */
  found: Found[];
}

/** Rows of the page: a run of pieces of one clause; what belongs to none is in rows of its own. */
interface Row {
  clause: string | null;
  pieces: Piece[];
}

/** The records that hold a part of the source of a witness. */
export const recordsOf = (source: string): Statement[] =>
  summaries()
    .filter(({ witnesses }) => witnesses.includes(source))
    .map(({ id }) => statement(id));

/**
 * The decoded source before the part of a witness, put together from the witnesses that hold it; null where the records
 * do not hold all of it, so that no line could be counted.
 */
export function textBefore(witness: Witness, records: readonly Statement[]): string | null {
  const parts = records
    .flatMap(({ witnesses }) => witnesses)
    .filter(({ source, part }) => source === witness.source && part.end <= witness.part.start)
    .sort((a, b) => a.part.start - b.part.start);
  const text = parts.map((one) => one.text).join('');
  const joined = parts.every(({ part }, i) => part.start === (parts[i - 1]?.part.end ?? 0));
  return joined && text.length === witness.part.start ? text : null;
}

/** Offsets at which the lines of a text begin: \n, \r\n and \r end one, as `position` of the rules has it. */
const lineStarts = (text: string): number[] => [
  0,
  ...[...text.matchAll(/\r\n|\r|\n/gu)].map((end) => end.index + end[0].length),
];

/**
 * What was reported of a witness, in the order of its source: at its places, whichever record keeps it, since the first
 * statement of a file keeps what concerns the file; then what its own record says of its sidecar.
 *
 * @param before what `textBefore` gives; where it is null, all that its own record says of the file is given, no offset
 */
export function foundOf(
  own: Statement,
  witness: Witness,
  records: readonly Statement[],
  before: string | null,
): Found[] {
  const file = `sources/${witness.source}`;
  const sidecar = file.replace(/\.[^./]+$/u, '.yaml');
  const starts = lineStarts((before ?? '') + witness.text);
  const end = witness.text.length;
  const place = (issue: Issue): Omit<Found, 'number'> | null => {
    const offset = (starts[issue.line - 1] ?? Infinity) + issue.column - 1 - (before?.length ?? 0);
    // What is missing at the end of a text is reported behind its last character.
    if (offset < 0 || offset > end || (offset === end && !own.issues.includes(issue))) return null;
    return { issue, offset: Math.min(offset, end - 1) };
  };
  const without = (name: string): Omit<Found, 'number'>[] =>
    own.issues.filter((issue) => issue.file === name).map((issue) => ({ issue, offset: null }));
  const placed = records
    .flatMap(({ issues }) => issues)
    .filter((issue) => issue.file === file)
    .flatMap((issue) => place(issue) ?? [])
    .sort((a, b) => (a.offset ?? 0) - (b.offset ?? 0));
  return [...(before === null ? without(file) : placed), ...without(sidecar)].map((one, i) => ({
    ...one,
    number: i + 1,
  }));
}

/**
 * Spans cut at line breaks and at issues, in rows. Nothing is left out: the texts of the pieces add up to those of
 * the spans.
 */
export function rowsOf(spans: readonly AuditSpan[], before: string | null, found: readonly Found[]): Row[] {
  const from = before?.length ?? 0;
  const all = (before ?? '') + spans.map(({ text }) => text).join('');
  const starts = lineStarts(all);
  const cuts = [...starts.map((start) => start - from), ...found.flatMap(({ offset }) => offset ?? [])]
    .filter((cut) => cut > 0)
    .sort((a, b) => a - b);
  const rows: Row[] = [];
  let at = 0;
  let next = 0;
  let line = 0;
  let shown = 0;
  for (const span of spans) {
    const end = at + span.text.length;
    const last = rows.at(-1);
    const row =
      last && (span.role === 'gap' || last.clause === span.clause) ? last : { clause: span.clause, pieces: [] };
    if (row !== last) rows.push(row);
    for (const begin = at; at < end;) {
      while ((cuts[next] ?? Infinity) <= at) next++;
      const to = Math.min(cuts[next] ?? end, end);
      while ((starts[line] ?? Infinity) <= at + from) line++;
      row.pieces.push({
        ...span,
        text: span.text.slice(at - begin, to - begin),
        line: before === null ? null : line,
        first: line !== shown,
        found: found.filter(({ offset }) => offset === at),
      });
      shown = line;
      at = to;
    }
  }
  return rows;
}
