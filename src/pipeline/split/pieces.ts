/**
 * Blocks → pieces, each of which opens with at most one label: paragraphs are cut before labels that stand glued within
 * them, and before bare numbers where a text is counted by those; page marks are taken out.
 */
import { type PageMark, endMarkOf, pageMarks } from '../detect/furniture.ts';
import { features } from '../features.ts';
import { type Label, labelAt } from '../label/index.ts';
import { cut, trim } from '../mapped-text.ts';
import type { Block, Text } from '../types.ts';
import { append } from '../append.ts';

export interface Named extends Block {
  language: string | null;
  foreign: boolean;
  /** In a text counted by bare numbers: whether such a number opens the piece. */
  bare?: boolean;
}

/** In: the blocks of a text in order. Out: the same text in pieces, spans kept. Nothing is reported. */
export const piecesOf = (blocks: readonly Named[]): Named[] => bareNumbers(glued(blocks));

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

/**
 * Labels within a paragraph that carry on the sequence that the paragraph opens with (or the one before it, `before`),
 * or that count from one by themselves, each right after the end of a sentence. （一） and 1) in running text are
 * enumerations and stay.
 */
export function gluedLabels(text: string, before: Label | null): Label[] {
  const opening = features(text).label;
  const inner = features(text).innerLabels;
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

/** A piece without its page marks, each of which `found` gets. */
export function withoutMarks(piece: Text, found: (text: Text, mark: PageMark) => void): Text {
  const end = endMarkOf(piece.text);
  const marks = end ? [...pageMarks(piece.text), end] : pageMarks(piece.text);
  if (marks.length === 0) return { text: piece.text, runs: piece.runs };
  const rest: Text = { text: '', runs: [] };
  let from = 0;
  for (const mark of [...marks, null]) {
    const kept = cut(piece, from, mark?.start ?? piece.text.length);
    rest.text += kept.text;
    append(rest.runs, kept.runs);
    if (mark === null) break;
    found(cut(piece, mark.start, mark.end), mark);
    from = mark.end;
  }
  return trim(rest);
}

/** Each block with its language where that differs from the language of most of the text. */
export function withLanguages(blocks: readonly Block[]): Named[] {
  const counts = new Map<string, number>();
  const scripts = blocks.map((b) => features(b.text).script);
  for (const [i, script] of scripts.entries())
    if (script !== 'none') counts.set(script, (counts.get(script) ?? 0) + (blocks[i]?.text.length ?? 0));
  const first = scripts.find((s) => s !== 'none');
  const most = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['none', 0] as [string, number])[0];
  // Interleaved languages are about as long as one another: the one that comes first is that of the text.
  const main = first && (counts.get(first) ?? 0) * 4 > (counts.get(most) ?? 0) ? first : most;
  return blocks.map((block, i) => {
    const script = scripts[i];
    const foreign = script !== 'none' && script !== main && block.text.length > 12 && !bothHan(main, script);
    return { ...block, language: foreign ? features(block.text).language : null, foreign };
  });
}

/** Short Japanese lines have no kana, and Korean ones may quote Han: no other language. */
const bothHan = (a: string | undefined, b: string | undefined): boolean =>
  (a === 'kana' && b === 'han') || (a === 'han' && b === 'kana');
