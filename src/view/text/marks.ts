/**
 * A paragraph cut into pieces to render: the places where witnesses differ, emendations, references, and control
 * characters that would disturb the line. Put together in order, the text of the pieces is the text of the paragraph,
 * character for character; notes stand between them and hold no text of it.
 *
 * Marks may overlap. They are nested in one fixed order (variant, emendation, reference), and a mark that crosses the
 * border of an outer one is cut there, so that what comes out is always a tree.
 */
import type { Emendation, Paragraph, Reference, Variant } from '../../schema.ts';
import { controls } from '../../visible.ts';

export type Note = { kind: 'variant'; variant: Variant } | { kind: 'emendation'; emendation: Emendation };

export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'control'; text: string; code: string }
  | { kind: 'varied' | 'emended'; pieces: Piece[] }
  | { kind: 'reference'; target: string; pieces: Piece[] }
  | { kind: 'note'; note: Note; number: number };

interface Mark {
  start: number;
  end: number;
  wrap: (pieces: Piece[]) => Piece;
  note: Note | null;
}

/** `variants` and `references` are those of this paragraph. Layout variants (line breaks, spaces) are left to the witness pages. */
export function marked(
  paragraph: Pick<Paragraph, 'text' | 'emendations'>,
  variants: readonly Variant[],
  references: readonly Reference[],
): Piece[] {
  const layers: Mark[][] = [
    variants
      .filter((v) => v.class !== 'layout')
      .map((v) => mark(v, (pieces) => ({ kind: 'varied', pieces }), { kind: 'variant', variant: v })),
    paragraph.emendations.map((e) =>
      mark(e, (pieces) => ({ kind: 'emended', pieces }), { kind: 'emendation', emendation: e }),
    ),
    references.flatMap((r) => {
      const { target } = r;
      return target === null ? [] : [mark(r, (pieces) => ({ kind: 'reference', target, pieces }), null)];
    }),
  ].map((layer) => layer.sort((a, b) => a.start - b.start || a.end - b.end));
  return numbered(cut(paragraph.text, 0, paragraph.text.length, layers, new Set()), { last: 0 });
}

const mark = (span: { start: number; end: number }, wrap: Mark['wrap'], note: Note | null): Mark => ({
  start: span.start,
  end: span.end,
  wrap,
  note,
});

/** `told` holds the notes that already stand: a mark cut at a border has its note once, where it first ends. */
function cut(text: string, from: number, to: number, layers: readonly Mark[][], told: Set<Note>): Piece[] {
  const [layer, ...inner] = layers;
  if (layer === undefined) return plain(text.slice(from, to));
  const pieces: Piece[] = [];
  let at = from;
  for (const m of layer) {
    const start = Math.max(m.start, at);
    const end = Math.min(m.end, to);
    const empty = m.start === m.end && m.end >= from && m.end <= to;
    if (start < end) {
      pieces.push(...cut(text, at, start, inner, told), m.wrap(cut(text, start, end, inner, told)));
      at = end;
    } else if (empty && start > at) {
      pieces.push(...cut(text, at, start, inner, told));
      at = start;
    }
    const ends = empty || (m.start < m.end && m.end > from && m.end <= to);
    if (m.note && ends && !told.has(m.note)) {
      told.add(m.note);
      pieces.push({ kind: 'note', note: m.note, number: 0 });
    }
  }
  pieces.push(...cut(text, at, to, inner, told));
  return pieces;
}

/** Text with nothing marked in it but control characters. */
export function plain(text: string): Piece[] {
  if (text === '') return [];
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(controls)) {
    if (match.index > at) pieces.push({ kind: 'text', text: text.slice(at, match.index) });
    const code = `U+${match[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
    pieces.push({ kind: 'control', text: match[0], code });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) });
  return pieces;
}

/** Notes are counted through the paragraph in reading order: their numbers make the ids of their pop-overs. */
function numbered(pieces: Piece[], count: { last: number }): Piece[] {
  return pieces.map((piece) => {
    if (piece.kind === 'note') return { ...piece, number: ++count.last };
    return 'pieces' in piece ? { ...piece, pieces: numbered(piece.pieces, count) } : piece;
  });
}

/** The text that the pieces hold: the paragraph's own. */
export const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : 'pieces' in piece ? textOf(piece.pieces) : '')).join('');
