/** A comparison as a table: what is exported as CSV and copied. In: the two prepared texts and their rows. Out: cells, the head first. */
import type { Prepared } from '../types.ts';
import type { Piece, Row } from './rows.ts';

const columns = [
  'state',
  'earlier',
  'earlier_clause',
  'earlier_paragraph',
  'earlier_text',
  'later',
  'later_clause',
  'later_paragraph',
  'later_text',
  'moved',
  'editor',
] as const;

export function comparisonCells(earlier: Prepared, later: Prepared, rows: readonly Row[]): string[][] {
  const list = (pieces: readonly Piece[], field: 'clause' | 'paragraph') =>
    [...new Set(pieces.map((piece) => String(piece[field])))].join(' ');
  const text = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join('');
  const lines = rows.map((row) => [
    row.state,
    earlier.id,
    list(row.earlier, 'clause'),
    list(row.earlier, 'paragraph'),
    text(row.earlier),
    later.id,
    list(row.later, 'clause'),
    list(row.later, 'paragraph'),
    text(row.later),
    String(row.moved),
    row.confirmed ?? '',
  ]);
  return [[...columns], ...lines];
}
