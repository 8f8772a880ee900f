/** The shape of a text as a whole: numbered, under headings, a list, in two languages by turns; and where its closing begins. */
import { anyOf } from '../../languages/index.ts';
import type { Item } from './items.ts';

const closingPattern = new RegExp(`^(?:${anyOf(({ signing }) => signing?.closes)})`, 'u');

/** How a paragraph ends behind which the clauses begin. */
export const declares = new RegExp(
  anyOf(({ title }) => title?.declares),
  'iu',
);

/** How the items of a text stand to one another. */
export interface Shape {
  numbered: boolean;
  headings: boolean;
  /** Numbers begin anew under unnumbered headings. */
  nested: boolean;
  bullets: boolean;
  /** Each paragraph is followed by itself in another language. */
  alternates: boolean;
  /** Index of a heading that opens the text, -1 for none. */
  opening: number;
  /** Index from which everything is closing. */
  closing: number;
}

/** In: the items of a text in order. Out: what decides where clauses begin and end. */
export function shapeOf(items: readonly Item[]): Shape {
  const numbered = items.some((x) => x.accepted);
  const headings = items.filter((x) => x.heading).length;
  const restarts = items.filter((x) => x.accepted?.depth === 0 && x.accepted.finding?.type === 'restarted').length;
  const bullets = items.filter((x) => x.bullet > 0).length;
  const nested = restarts > 0;
  return {
    numbered,
    headings: headings > 0,
    nested,
    bullets: !numbered && headings === 0 && bullets >= 3,
    alternates: alternate(items),
    opening: items.findIndex((x) => x.heading) === 0 && headings === 1 ? 0 : -1,
    closing: closingAt(items, numbered, !numbered && headings === 0 && bullets >= 3),
  };
}

/** Paragraph and translation by turns, but for a few that have none. */
function alternate(items: readonly Item[]): boolean {
  const foreign = items.filter(({ language }) => language !== null).length;
  if (foreign < 3 || foreign * 5 < items.length * 2) return false;
  const turns = items.filter(({ language }, i) => language !== null && items[i - 1]?.language === null).length;
  return turns * 10 >= foreign * 9;
}

/** Where the closing begins: at words that close, or after a list in which every clause is one paragraph. */
function closingAt(items: readonly Item[], numbered: boolean, bullets: boolean): number {
  const opens = (x: Item) => x.accepted !== null || (bullets && x.bullet > 0);
  const last = items.findLastIndex(opens);
  const from = Math.max(last + 1, Math.floor(items.length / 3));
  for (let i = from; i < items.length; i++) if (closingPattern.test(items[i]?.text.text ?? '')) return i;
  if (last < 0 || (!numbered && !bullets)) return items.length;
  const tops = items.flatMap((x, i) => (opens(x) && !x.accepted?.pairs ? [i] : []));
  const plain = items[last]?.accepted?.label.family === 'arabic' || bullets;
  if (!plain || tops.length < 3) return items.length;
  const single = tops.slice(0, -1).every((at, n) => own(items, at, tops[n + 1] ?? 0) === 1);
  const flat = tops.every((at) => (items[at]?.accepted?.depth ?? 0) === 0);
  if (!single || !flat) return items.length;
  let end = last + 1;
  while (end < items.length && (items[end]?.accepted?.pairs || (items[end]?.depth ?? 0) > 0)) end++;
  return items[end] && items.slice(end).every((x) => !x.heading) ? end : items.length;
}

/** Paragraphs of a clause in its own language. */
function own(items: readonly Item[], from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) {
    const x = items[i];
    if (x && !x.accepted?.pairs && !x.heading && x.language === null && x.depth === 0) n++;
    else if (x?.bullet) n++;
  }
  return n;
}
