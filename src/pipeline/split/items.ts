/**
 * Blocks of a text → items: paragraphs, each with the label or heading that it opens with; labels that the curator
 * supplies are put in.
 */
import type { PageMark } from '../detect/furniture.ts';
import { type Label, bulletLength } from '../label/index.ts';
import { type Candidate, sequence, type Accepted } from './sequence.ts';
import { withoutControls } from '../../visible.ts';
import type { Block, Text } from '../types.ts';
import { features, labelBy } from '../features.ts';
import { innerLists, lostNumerals } from './inner-lists.ts';
import { type Named, piecesOf, withoutMarks } from './pieces.ts';
import { append } from '../append.ts';

export interface Item {
  text: Text;
  form: Block['form'];
  depth: number;
  accepted: Accepted | null;
  /** Length of the mark of a list at its start, 0 for none. */
  bullet: number;
  /** An unnumbered heading. */
  heading: boolean;
  language: string | null;
  /** Set where the label is the curator's. */
  supplied: string | null;
}

/** A label that is not printed, and before which words it belongs. */
export interface Supplied {
  before: string;
  label: string;
  reason: string;
}

export interface Itemised {
  items: Item[];
  marks: (Pick<PageMark, 'goesOn' | 'reason'> & { text: Text; item: number })[];
}

const stops = new Set('。！？；：.!?;:”’」』）)》…');
const endsOpen = (text: string): boolean => text !== '' && !stops.has(text.at(-1) ?? '');

/**
 * In: the blocks of a text in order, and the labels that the curator supplies. Out: its items in order, each with the
 * label that the sequence accepts (label offsets count in the item's own text); page marks taken out, with the index of
 * the item they stood in; a label whose words open no block is left out. Together items and marks hold every
 * character of the blocks.
 */
export function itemise(blocks: readonly Named[], supplied: readonly Supplied[]): Itemised {
  const marks: Itemised['marks'] = [];
  const pieces: Named[] = [];
  for (const piece of piecesOf(blocks)) {
    const own: Itemised['marks'] = [];
    const text = withoutMarks(piece, (text, { goesOn, reason }) =>
      own.push({ text, goesOn, reason, item: pieces.length }),
    );
    // a mark on a line of its own leaves no paragraph behind; it stands after the one before it
    if (text.text === '')
      append(
        marks,
        own.map((mark) => ({ ...mark, item: pieces.length - 1 })),
      );
    else append(marks, own);
    if (text.text !== '') pieces.push({ ...piece, ...text });
  }
  const given = matchSupplied(pieces, supplied);
  const headings = pieces.map((p, i) => isHeading(p, pieces[i - 1], pieces[i + 1]));
  const accepted = new Map<number, Accepted>();
  const all = candidates(pieces, headings, given);
  const inner = innerLists(pieces, all);
  for (const a of sequence(all.filter(({ label }) => !inner.has(label.family)))) accepted.set(a.index, a);
  const lost = lostNumerals(pieces);
  const items = pieces.map((piece, i): Item => {
    const bullet = bulletLength(piece.text) || (lost.has(i) ? 1 : 0);
    return {
      text: { text: piece.text, runs: piece.runs },
      form: piece.form === 'item' || bullet > 0 ? 'item' : piece.form,
      depth: piece.depth,
      accepted: accepted.get(i) ?? null,
      bullet,
      heading: headings[i] === true && !accepted.has(i),
      language: piece.language,
      supplied: given.get(i)?.reason ?? null,
    };
  });
  return { items, marks };
}

function candidates(
  pieces: readonly Named[],
  headings: readonly boolean[],
  supplied: ReadonlyMap<number, Supplied>,
): Candidate[] {
  const found: Candidate[] = [];
  let heading = false;
  for (const [index, piece] of pieces.entries()) {
    const given = supplied.get(index);
    const label = given ? suppliedLabel(given.label) : labelOf(piece);
    if (label)
      found.push({
        index,
        label,
        afterHeading: heading,
        foreign: piece.foreign ? (piece.language ?? features(piece.text).script) : null,
        indent: piece.indent,
        before: ending(pieces[index - 1]?.text ?? ''),
      });
    if (headings[index] && !label) heading = true;
    else if (label) heading = false;
  }
  return found;
}

/** How the paragraph before a label ends: as an item of a list that goes on, or as its last. */
function ending(text: string): Candidate['before'] {
  if (/(?:[;；,，]|[;；,，]?\s(?:and|or|y|e|et|и|và))$/u.test(text)) return 'goes-on';
  return /[.。]$/u.test(text) ? 'stops' : undefined;
}

function labelOf(piece: Named): Label | null {
  if (piece.ordinal !== undefined) return suppliedLabel(piece.ordinal);
  const label = piece.form === 'item' ? null : features(piece.text).label;
  if (label && piece.bare === true) return { ...label, strength: 'strong' };
  // where bare numbers count the clauses, 2、 in the middle of a sentence is the number of a page
  return label && piece.bare === false && label.family === 'arabic' ? null : label;
}

/** A label of the curator's, or one that a page counts by itself, stands on no character of the text. */
function suppliedLabel(text: string): Label | null {
  const label = labelBy(text);
  if (!label) return null;
  const nowhere = { text, start: 0, end: 0, after: 0, strength: 'strong' } as const;
  // i is a number and a letter
  const other = label.other ? { other: { ...label.other, ...nowhere } } : {};
  return { ...label, ...nowhere, ...other };
}

function matchSupplied(pieces: readonly Named[], supplied: readonly Supplied[]): Map<number, Supplied> {
  const at = new Map<number, Supplied>();
  for (const s of supplied) {
    const before = withoutControls(s.before);
    const i = pieces.findIndex((p) => p.text.startsWith(before));
    if (i >= 0 && before !== '') at.set(i, s);
  }
  return at;
}

/** A line without a number that names what follows: marked up as a heading, or short, without a stop, before a text. */
function isHeading(piece: Named, before: Named | undefined, after: Named | undefined): boolean {
  const { text } = piece;
  if (piece.form === 'item' || piece.form === 'table' || bulletLength(text) > 0 || text.length > 120) return false;
  if (/[:：]$/u.test(text)) return false;
  if (piece.form === 'heading') return true;
  if (features(text).label?.strength === 'strong' || !after || !endsOpen(text)) return false;
  const han = /[\u3040-\u9fff\uac00-\ud7a3]/u.test(text);
  if (text.length > (han ? 24 : 70) || /[，,、;；]$/u.test(text)) return false;
  if (before && endsOpen(before.text) && before.form !== 'heading' && before.text.length > 30) return false;
  const label = features(after.text).label;
  if (!han && !/^\p{Lu}/u.test(text)) return false;
  if (/[，,；;]/u.test(text) || /^(?:双方|雙方|两国|兩國|[\u4e00-\u9fff]方)/u.test(text)) return false;
  if (label !== null) return after.text.length >= text.length + 4;
  return after.text.length >= 24 && after.text.length > text.length && !endsOpen(after.text);
}
