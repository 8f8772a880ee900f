/**
 * A comparison as rows to be read, in the order of the newer text. Sentences that sure links join, directly or through
 * others, make one row, so that a sentence that was cut in two is not said to have lost its half. In: the two prepared texts
 * and their comparison. Out: rows; every sentence of either text stands in at least one. Nothing is reported.
 */
import { hashOf } from '../text/hash.ts';
import { type Mark, type Token, marks } from './marks.ts';
import type { Comparison, Link, Place, Prepared, PreparedParagraph } from '../types.ts';

export interface Piece extends Place {
  text: string;
  /** Of its words. */
  hash: string;
}

export type RowState = 'same' | 'reworded' | 'possible' | 'unmatched';

export interface Row {
  state: RowState;
  /** In document order; either may be empty, where no shared wording was found. */
  earlier: Piece[];
  later: Piece[];
  /** Laid into one another by words and by characters; null where both stand whole. */
  marks: { words: Mark[]; characters: Mark[] } | null;
  moved: boolean;
  confirmed: string | null;
  /** Sentences of the other text that may belong here too, and cannot be told; the likeliest first. */
  perhaps: Piece[];
}

interface Side {
  prepared: Prepared;
  pieces: Piece[];
  index: Map<string, number>;
}

const keyOf = ({ clause, paragraph, start }: Place): string => `${clause} ${paragraph} ${start}`;

/** Every sentence of a text, in document order. */
export const piecesOf = (prepared: Prepared): Piece[] =>
  prepared.paragraphs.flatMap(({ clause, paragraph, text, sentences }) =>
    sentences.map(({ start, end }) => {
      const words = text.slice(start, end);
      return { clause, paragraph, start, end, text: words, hash: hashOf(words) };
    }),
  );

function sideOf(prepared: Prepared): Side {
  const pieces = piecesOf(prepared);
  return { prepared, pieces, index: new Map(pieces.map((piece, i) => [keyOf(piece), i])) };
}

export function rows(earlier: Prepared, later: Prepared, { links }: Comparison): Row[] {
  const [a, b] = [sideOf(earlier), sideOf(later)];
  const sure = links.filter(({ state }) => state !== 'possible');
  const possible = links.filter(({ state }) => state === 'possible').sort((x, y) => y.strength - x.strength);
  const at = (side: Side, place: Place) => side.index.get(keyOf(place)) ?? 0;
  const groups = joined(sure.map((link) => [at(a, link.earlier), at(b, link.later), link]));
  const inGroup = { a: new Set(groups.flatMap((g) => [...g.a])), b: new Set(groups.flatMap((g) => [...g.b])) };
  const perhapsOf = {
    earlier: Map.groupBy(possible, (link) => keyOf(link.earlier)),
    later: Map.groupBy(possible, (link) => keyOf(link.later)),
  };
  const made: { order: number; row: Row }[] = groups.map((group) => ({
    order: Math.min(...group.b),
    row: sureRow(group, a, b, perhapsOf.later),
  }));
  const others = (place: Place, from: 'earlier' | 'later') =>
    (perhapsOf[from].get(keyOf(place)) ?? [])
      .map((link) => (from === 'earlier' ? b.pieces[at(b, link.later)] : a.pieces[at(a, link.earlier)]))
      .filter((piece) => piece !== undefined);
  const alone = (piece: Piece, from: 'earlier' | 'later'): Row => {
    const perhaps = others(piece, from);
    return {
      state: perhaps.length > 0 ? 'possible' : 'unmatched',
      earlier: from === 'earlier' ? [piece] : [],
      later: from === 'later' ? [piece] : [],
      marks: null,
      moved: false,
      confirmed: null,
      perhaps,
    };
  };
  b.pieces.forEach((piece, i) => {
    if (!inGroup.b.has(i)) made.push({ order: i, row: alone(piece, 'later') });
  });
  // What only the earlier text has stands behind what goes before it there.
  a.pieces.forEach((piece, i) => {
    if (inGroup.a.has(i)) return;
    const before = groups.filter((g) => Math.min(...g.a) < i).sort((x, y) => Math.max(...y.a) - Math.max(...x.a))[0];
    made.push({
      order: (before ? Math.max(...before.b) : -1) + (i + 1) / (a.pieces.length + 2),
      row: alone(piece, 'earlier'),
    });
  });
  return made.sort((x, y) => x.order - y.order).map(({ row }) => row);
}

interface Group {
  a: Set<number>;
  b: Set<number>;
  links: Link[];
}

/** Sentences joined by links, directly or through others. */
function joined(links: readonly [number, number, Link][]): Group[] {
  let groups: Group[] = [];
  for (const [i, j, link] of links) {
    const touching = groups.filter((g) => g.a.has(i) || g.b.has(j));
    const group: Group = {
      a: new Set([i, ...touching.flatMap((g) => [...g.a])]),
      b: new Set([j, ...touching.flatMap((g) => [...g.b])]),
      links: [...touching.flatMap((g) => g.links), link],
    };
    groups = [...groups.filter((g) => !touching.includes(g)), group];
  }
  return groups;
}

function sureRow({ a: inA, b: inB, links }: Group, a: Side, b: Side, possible: ReadonlyMap<string, Link[]>): Row {
  const earlier = [...inA].sort((x, y) => x - y).flatMap((i) => a.pieces[i] ?? []);
  const later = [...inB].sort((x, y) => x - y).flatMap((i) => b.pieces[i] ?? []);
  const same = links.length === 1 && links[0]?.state === 'same';
  const shared = links.flatMap((link) => link.shared.map((run) => ({ link, run })));
  const tokensOf = (side: Side, pieces: readonly Piece[], which: 'earlier' | 'later', characters: boolean) =>
    pieces.flatMap((piece) =>
      tokens(
        side.prepared,
        piece,
        shared.filter(({ link }) => keyOf(link[which]) === keyOf(piece)).map(({ run }) => run[which]),
        characters,
      ),
    );
  const laid = (characters: boolean) =>
    marks(tokensOf(a, earlier, 'earlier', characters), tokensOf(b, later, 'later', characters));
  const words = same ? null : laid(false);
  const near = later
    .flatMap((piece) => possible.get(keyOf(piece)) ?? [])
    .flatMap((link) => a.pieces[a.index.get(keyOf(link.earlier)) ?? -1] ?? []);
  return {
    state: same ? 'same' : 'reworded',
    earlier,
    later,
    marks: words && { words, characters: laid(true) ?? words },
    moved: links.some((link) => link.moved),
    confirmed: links.find((link) => link.confirmed !== null)?.confirmed ?? null,
    perhaps: near,
  };
}

/** A run of fewer letters may well be another one of the same. */
const leastMoved = 4;

function tokens(
  prepared: Prepared,
  piece: Piece,
  shared: readonly { start: number; end: number }[],
  characters: boolean,
): Token[] {
  const paragraph = prepared.paragraphs.find((p) => p.clause === piece.clause && p.paragraph === piece.paragraph);
  if (!paragraph) return [];
  const long = shared.filter(({ start, end }) => end - start >= leastMoved);
  return cutsOf(paragraph, piece).flatMap(({ start, text, telling }): Token[] => {
    const elsewhere = (at: number) => long.some((run) => run.start <= at && at < run.end);
    if (!characters) return [{ text, telling, elsewhere: elsewhere(start) }];
    let at = start;
    return [...text].map((c) => ({ text: c, telling, elsewhere: elsewhere((at += c.length) - c.length) }));
  });
}

function cutsOf({ cuts, kinds, text }: PreparedParagraph, { start, end }: Place) {
  const found: { start: number; text: string; telling: boolean }[] = [];
  let at = 0;
  cuts.forEach((length, i) => {
    const [from, to] = [Math.max(at, start), Math.min(at + length, end)];
    if (to > from) found.push({ start: from, text: text.slice(from, to), telling: !/[pf]/u.test(kinds[i] ?? 'p') });
    at += length;
  });
  return found;
}
