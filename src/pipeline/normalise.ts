/**
 * Source → Source: beside the text as printed each block gets a form for comparing, NFKC with all white space folded
 * to one space, so that full-width and half-width forms and spacing make no difference. Nothing is lost: `text` and
 * `runs` stay as they are.
 */
import type { Source } from './types.ts';

/** NFKC, marks without width removed, white space folded. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * In: a source as read. Out: the same with `compare` set on every block; text, runs and spans are left alone. Reports
 * nothing. Convention: Unicode Normalization Form KC (UAX 15).
 */
export function normalise(source: Source): Source {
  return { ...source, blocks: source.blocks.map((block) => ({ ...block, compare: comparable(block.text) })) };
}
