/**
 * Which wording of a followed formula a statement prints (`followed` in content/formulas.yaml). In: a prepared text, the
 * formulas. Out: for each formula the wordings found, exactly as written, each with the place of its first occurrence; a
 * wording inside a longer one that was found does not count again. Nothing is reported.
 */
import type { Formulas } from '../text/lexicon.ts';
import type { Place, Prepared } from '../types.ts';

export interface Wording {
  words: string;
  first: Place;
}

export function wordingsIn(prepared: Prepared, { followed }: Formulas): Wording[][] {
  return followed.map(({ wordings }) => {
    const taken = new Set<string>();
    return wordings.flatMap((words): Wording[] => {
      const first = find(prepared, words, taken);
      return first ? [{ words, first }] : [];
    });
  });
}

function find({ paragraphs }: Prepared, words: string, taken: Set<string>): Place | null {
  let first: Place | null = null;
  for (const { clause, paragraph, text, folded = text } of paragraphs) {
    for (let at = folded.indexOf(words); at !== -1; at = folded.indexOf(words, at + 1)) {
      const key = (offset: number) => `${clause} ${paragraph} ${offset}`;
      if (taken.has(key(at))) continue;
      for (let i = at; i < at + words.length; i++) taken.add(key(i));
      first ??= { clause, paragraph, start: at, end: at + words.length };
    }
  }
  return first;
}

/**
 * Do these words stand anywhere in the statement, whatever the marks between them? `others`: what it prints besides the
 * paragraphs (otherTexts).
 */
export const contains = ({ paragraphs }: Prepared, others: readonly string[], words: string): boolean => {
  const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
  const texts = [...paragraphs.map(({ text, folded = text }) => folded), ...others];
  return texts.some((text) => bare(text).includes(bare(words)));
};
