/**
 * Detection as the curator directs it: where each statement of a file begins and ends, which lines are its title and which
 * are the page's. The sidecar's quotes are resolved to places of blocks first (sidecar/bounds.ts).
 */
import { cut, trim } from '../mapped-text.ts';
import type { Block, Draft, Source } from '../types.ts';
import { type Unit, units } from './boundaries.ts';
import { type Part, drafts } from './drafts.ts';
import { chooseTitle, isTrailing } from './edges.ts';
import { append } from '../append.ts';

/** UTF-16 offsets [from, to) in the text of a block, which is given by its index. */
export interface Quoted {
  block: number;
  from: number;
  to: number;
}

/** One statement; the bounds of a file are in document order and do not overlap. */
export interface Bounds {
  /** The words with which the text begins. */
  begins: Quoted;
  /** The words with which it ends, its signatures included; null: where detection finds its end. */
  ends: Quoted | null;
  /** Lines of the title, in order; none: the title that stands before the text. */
  titles: Quoted[];
  furniture: (Quoted & { reason: string })[];
}

interface Piece {
  units: Unit[];
  block: number;
  from: number;
  to: number;
}

/** The drafts of a file, one for each of the bounds, all statements. Nothing between them is lost: it is furniture. */
export function directed(source: Source, bounds: readonly Bounds[]): Draft[] {
  const pieces = cutAt(source, bounds);
  const parts: Part[] = [];
  let waiting: Unit[] = [];
  let open: { bound: Bounds; part: Part } | null = null;
  for (const piece of pieces) {
    const bound = bounds.find(({ begins }) => begins.block === piece.block && begins.from === piece.from);
    if (bound) {
      open = { bound, part: partOf(waiting) };
      parts.push(open.part);
      waiting = [];
    }
    const own = open?.bound ?? bounds[parts.length] ?? bounds.at(-1);
    const furniture = own?.furniture.find((quote) => covers(quote, piece));
    const title = bounds.find(({ titles }) => titles.some((quote) => covers(quote, piece)));
    const marked = piece.units.map((unit) =>
      furniture ? { ...unit, title: null, furniture: furniture.reason, certain: furniture.reason } : unit,
    );
    // the next statement's title ends a text of which nobody said where it ends
    if (open && title && title !== open.bound && open.bound.ends === null) open = null;
    if (open && !title) append(open.part.body, marked);
    else append(waiting, marked);
    if (open?.bound.ends && open.bound.ends.block === piece.block && open.bound.ends.to === piece.to) open = null;
  }
  for (const part of parts) if (boundOf(part, parts, bounds)?.ends === null) trimEnd(part);
  append(parts.at(-1)?.after ?? [], waiting);
  for (const [i, part] of parts.entries()) part.title = titleOf(bounds[i], pieces, part);
  return drafts(source, parts);
}

const partOf = (before: Unit[]): Part => ({
  before,
  body: [],
  after: [],
  title: [],
  judgement: { kind: 'statement', reason: 'The sidecar says where it begins.', points: 0, own: 0 },
});

const boundOf = (part: Part, parts: readonly Part[], bounds: readonly Bounds[]): Bounds | undefined =>
  bounds[parts.indexOf(part)];

const covers = (quote: Quoted, piece: Piece): boolean =>
  quote.block === piece.block && quote.from <= piece.from && piece.to <= quote.to;

function trimEnd(part: Part): void {
  while (part.body.length > 1 && isTrailing(part.body.at(-1))) part.after.unshift(part.body.pop() as Unit);
}

function titleOf(bound: Bounds | undefined, pieces: readonly Piece[], part: Part): Unit[] {
  if (!bound || bound.titles.length === 0) return chooseTitle(part.before, part.body[0]);
  return bound.titles.flatMap((quote) =>
    pieces.filter((piece) => covers(quote, piece)).flatMap((piece) => piece.units),
  );
}

/** The blocks as units, cut where a quote begins or ends. */
function cutAt(source: Source, bounds: readonly Bounds[]): Piece[] {
  const cuts = new Map<number, Set<number>>();
  const add = (block: number, at: number) => cuts.set(block, (cuts.get(block) ?? new Set()).add(at));
  for (const { begins, ends, titles, furniture } of bounds) {
    add(begins.block, begins.from);
    if (ends) add(ends.block, ends.to);
    for (const quote of [...titles, ...furniture]) {
      add(quote.block, quote.from);
      add(quote.block, quote.to);
    }
  }
  return source.blocks.flatMap((block, index) => {
    const places = [...new Set([0, ...(cuts.get(index) ?? []), block.text.length])].sort((a, b) => a - b);
    return places.slice(0, -1).flatMap((from, i) => {
      const to = places[i + 1] ?? block.text.length;
      const piece = pieceOf(block, from, to);
      return piece ? [{ units: units({ ...source, blocks: [piece] }), block: index, from, to }] : [];
    });
  });
}

function pieceOf(block: Block, from: number, to: number): Block | null {
  if (from === 0 && to === block.text.length) return block;
  const text = trim(cut(block, from, to));
  if (text.text === '') return null;
  const start = text.runs[0]?.start ?? block.span.start;
  const end = text.runs.at(-1)?.end ?? block.span.end;
  const rest = from === 0 ? {} : { ordinal: undefined, indent: undefined };
  return { ...block, ...text, ...rest, form: block.form === 'meta' ? 'paragraph' : block.form, span: { start, end } };
}
