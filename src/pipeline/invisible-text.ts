/**
 * Characters that draw nothing (U+200B, soft hyphens, marks of direction) hide a name from every search for one: 习\u200b近平.
 * Passes see blocks without them; what is stored of a text has them again where they are printed.
 */
import { controls } from '../visible.ts';
import { trim } from './mapped-text.ts';
import type { Block, Text } from './types.ts';

type Run = Text['runs'][number];

const any = new RegExp(controls.source, 'u');

const lengthOf = (run: Run): number => (run.text === null ? run.end - run.start : run.text.length);

/**
 * In: the blocks of a source as its reader gives them. Out: the same without such characters, each of which is a run of no
 * length that keeps it (`unseen`); a block of nothing else is left out. Offsets of the source stay what they were.
 */
export const withoutInvisible = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => {
    if (!any.test(block.text)) return [block];
    const seen = { ...block, ...trim(seenOf(block)) };
    return seen.text === '' ? [] : [seen];
  });

function seenOf({ text, runs }: Text): Text {
  const hidden = new Set<number>();
  for (const { 0: found, index } of text.matchAll(controls))
    for (let i = 0; i < found.length; i++) hidden.add(index + i);
  const kept: Text = { text: '', runs: [] };
  let at = 0;
  for (const run of runs) {
    const to = at + lengthOf(run);
    // one that replaces its place in the source, such as &shy;, cannot be divided
    const step = run.text === null ? 1 : Math.max(1, to - at);
    for (let i = at, from = at; i < to; i = from) {
      const out = allHidden(hidden, i, i + step);
      while (i < to && allHidden(hidden, i, i + step) === out) i += step;
      const own = run.text === null ? { start: run.start + from - at, end: run.start + i - at } : run;
      const words = text.slice(from, i);
      if (!out) kept.text += words;
      kept.runs.push(out ? { ...own, text: '', unseen: words } : { ...own, text: run.text });
      from = i;
    }
    if (at === to) kept.runs.push(run);
    at = to;
  }
  return kept;
}

function allHidden(hidden: ReadonlySet<number>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!hidden.has(i)) return false;
  return true;
}

/** A text with all that its runs keep: as printed. */
export function asInSource<T extends Text>(whole: T): T {
  if (!whole.runs.some(({ unseen }) => unseen !== undefined)) return whole;
  let text = '';
  let at = 0;
  for (const run of whole.runs) {
    text += run.unseen ?? whole.text.slice(at, at + lengthOf(run));
    at += lengthOf(run);
  }
  const runs = whole.runs.map(({ start, end, text: instead, unseen }) => ({ start, end, text: unseen ?? instead }));
  return { ...whole, text, runs };
}
