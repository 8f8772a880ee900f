/**
 * Blocks of a text → items: paragraphs, each with the label or heading that it opens with. Labels that were glued to
 * the end of a paragraph are cut free here, page marks are taken out, and labels that the curator supplies put in.
 */
import { pageMarks } from '../detect/furniture.ts';
import { type Label, bulletLength, labelAt } from '../label/index.ts';
import { type Candidate, sequence, type Accepted } from './sequence.ts';
import { cut, trim } from '../mapped-text.ts';
import type { Block, Text } from '../types.ts';
import { features } from '../features.ts';

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
  marks: { text: Text; goesOn: boolean; item: number }[];
}

const stops = new Set('。！？；：.!?;:”’」』）)》…');
const endsOpen = (text: string): boolean => text !== '' && !stops.has(text.at(-1) ?? '');

export interface Named extends Block {
  language: string | null;
  foreign: boolean;
  /** In a text counted by bare numbers: whether such a number opens the piece. */
  bare?: boolean;
}

/**
 * In: the blocks of a text in order, and the labels that the curator supplies. Out: its items in order, each with the
 * label that the sequence accepts (label offsets count in the item's own text); page marks taken out, with the index of
 * the item they stood in; a label whose words open no block is left out. Together items and marks hold every
 * character of the blocks.
 */
export function itemise(blocks: readonly Named[], supplied: readonly Supplied[]): Itemised {
  const marks: Itemised['marks'] = [];
  const pieces: Named[] = [];
  for (const piece of bareNumbers(glued(blocks))) {
    const own: Itemised['marks'] = [];
    const text = withoutMarks(piece, (mark, goesOn) => own.push({ text: mark, goesOn, item: pieces.length }));
    // a mark on a line of its own leaves no paragraph behind; it stands after the one before it
    if (text.text === '') marks.push(...own.map((mark) => ({ ...mark, item: pieces.length - 1 })));
    else marks.push(...own);
    if (text.text !== '') pieces.push({ ...piece, ...text });
  }
  const given = matchSupplied(pieces, supplied);
  const headings = pieces.map((p, i) => isHeading(p, pieces[i - 1], pieces[i + 1]));
  const accepted = new Map<number, Accepted>();
  for (const a of sequence(candidates(pieces, headings, given))) accepted.set(a.index, a);
  const items = pieces.map((piece, i): Item => {
    const bullet = bulletLength(piece.text);
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
        foreign: piece.foreign || label.bracketed,
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
  if (piece.ordinal !== undefined) return suppliedLabel(String(piece.ordinal));
  const label = piece.form === 'item' ? null : features(piece.text).label;
  if (label && piece.bare === true) return { ...label, strength: 'strong' };
  // where bare numbers count the clauses, 2、 in the middle of a sentence is the number of a page
  return label && piece.bare === false && label.family === 'arabic' ? null : label;
}

/** A label of the curator's, or one that a page counts by itself, stands on no character of the text. */
function suppliedLabel(text: string): Label | null {
  const label = features(text).label ?? features(`${text}、`).label;
  return label && { ...label, text, start: 0, end: 0, after: 0, strength: 'strong' };
}

function matchSupplied(pieces: readonly Named[], supplied: readonly Supplied[]): Map<number, Supplied> {
  const at = new Map<number, Supplied>();
  for (const s of supplied) {
    const i = pieces.findIndex((p) => p.text.startsWith(s.before));
    if (i >= 0 && s.before !== '') at.set(i, s);
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

/** Cuts a paragraph before the labels that stand glued within it: …进行会谈。②访问期间… */
function glued(blocks: readonly Named[]): Named[] {
  const found: Named[] = [];
  let last: Label | null = null;
  for (const block of blocks) {
    const labels = gluedLabels(block.text, last);
    const opening = block.form === 'item' ? null : features(block.text).label;
    last = labels.at(-1) ?? (opening?.strength === 'strong' && top(opening) ? opening : last);
    const places = labels.map((l) => l.start);
    if (places.length === 0) {
      found.push(block);
      continue;
    }
    let from = 0;
    for (const to of [...places, block.text.length]) {
      const piece = trim(cut(block, from, to));
      const own = from === 0 ? {} : { ordinal: undefined, indent: undefined };
      if (piece.text !== '') found.push({ ...block, ...piece, ...own });
      from = to;
    }
  }
  return found;
}

/**
 * A text whose numbers stand bare before its clauses, without line breaks: 1应…邀请。2两国元首…。加强关系4鉴于…
 * It must open with 1, and 2 must follow the end of a sentence; then each next number (or one of the two after it)
 * that follows the end of a sentence opens a clause, and a few words between the two are its heading.
 */
function bareNumbers(blocks: readonly Named[]): Named[] {
  const first = blocks[0]?.text ?? '';
  if (!/^1(?=[\u3400-\u9fff])/u.test(first) || !/[。；！？”]\s?2(?=[\u3400-\u9fff])/u.test(first)) return [...blocks];
  const found: Named[] = [];
  let last = 0;
  for (const block of blocks) {
    const cuts: number[] = [];
    const bare = new Set<number>();
    for (const m of block.text.matchAll(/(^|[。；！？”])\s?([\u3400-\u9fff]{0,12})(\d{1,3})(?=[\u3400-\u9fff])/gu)) {
      const at = m.index + m[0].length - (m[3] ?? '').length;
      const value = Number(m[3]);
      if (labelAt(block.text, at) === null || value <= last || value > last + (m[2] ? 1 : 3)) continue;
      if (m[2]) cuts.push(at - m[2].length);
      cuts.push(at);
      bare.add(at);
      last = value;
    }
    let from = 0;
    for (const to of [...cuts.filter((c) => c > 0), block.text.length]) {
      const piece = trim(cut(block, from, to));
      if (piece.text !== '') found.push({ ...block, ...piece, bare: bare.has(from) });
      from = to;
    }
  }
  return found;
}

const sentenceEnd = new Set('。；！？”」』）)：');

/**
 * Labels within a paragraph that carry on the sequence that the paragraph opens with (or the one before it, `before`),
 * or that count from one by themselves, each right after the end of a sentence. （一） and 1) in running text are
 * enumerations and stay.
 */
export function gluedLabels(text: string, before: Label | null): Label[] {
  const opening = features(text).label;
  const inner: Label[] = [];
  for (let i = 1; i < text.length; i++) {
    if (!mayOpen(text.charCodeAt(i)) || !after(text, i)) continue;
    const label = labelAt(text, i);
    if (label?.strength === 'strong' && !label.alone && label.family !== 'letter') inner.push(label);
  }
  if (inner.length === 0) return [];
  const found: Label[] = [];
  let last = opening?.strength === 'strong' ? opening : before;
  for (const [i, label] of inner.entries()) {
    const next = last && label.family === last.family && label.value === last.value + 1;
    const begins =
      !last && label.value === 1 && top(label) && inner[i + 1]?.family === label.family && inner[i + 1]?.value === 2;
    if (!next && !begins) continue;
    found.push(label);
    last = label;
  }
  return found;
}

const top = (label: Label): boolean =>
  label.family === 'han' ||
  label.family === 'arabic' ||
  label.family === 'enclosed' ||
  label.family.startsWith('unit-');

/** Right after the end of a sentence, white space between them or not. */
function after(text: string, at: number): boolean {
  let i = at - 1;
  while (i > 0 && (text[i] === ' ' || text[i] === '\u3000')) i--;
  const c = text[i] ?? '';
  if (sentenceEnd.has(c)) return true;
  if (c !== '.' && c !== ':') return false;
  // …quan tâm. 2. Hai bên: in an alphabet the label needs its stop, and a capital after it
  return text.charCodeAt(at) > 127 ? i === at - 1 : latinLabel.test(text.slice(at, at + 18));
}

const latinLabel = /^\d{1,2}\.\s{0,12}\p{Lu}/u;

/** Cheap test for a character that a label can begin with. */
function mayOpen(code: number): boolean {
  if (code < 128) return (code >= 49 && code <= 57) || code === 40;
  return (
    (code >= 0x2460 && code <= 0x32bf) ||
    code === 0xff08 ||
    code === 0x7b2c ||
    hanDigits.has(code) ||
    (code >= 0xff11 && code <= 0xff19)
  );
}
const hanDigits = new Set([...'一二三四五六七八九十'].map((c) => c.charCodeAt(0)));

function withoutMarks(piece: Text, found: (mark: Text, goesOn: boolean) => void): Text {
  const marks = pageMarks(piece.text);
  if (marks.length === 0) return { text: piece.text, runs: piece.runs };
  const rest: Text = { text: '', runs: [] };
  let from = 0;
  for (const mark of [...marks, { start: piece.text.length, end: piece.text.length, goesOn: false }]) {
    const kept = cut(piece, from, mark.start);
    rest.text += kept.text;
    rest.runs.push(...kept.runs);
    if (mark.start < mark.end) found(cut(piece, mark.start, mark.end), mark.goesOn);
    from = mark.end;
  }
  return trim(rest);
}
