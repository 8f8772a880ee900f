/**
 * The sentence with which a text ends and its signatures begin, by language: 一式两份，每份用…写成，两种文本同等作准; Done at … in
 * duplicate; Fait à …, en double exemplaire. The words are in the tables of the languages; the wording follows the final clauses that the United
 * Nations' Treaty Handbook prints, and those of communiqués on diplomatic relations.
 */
import { anyOf } from '../index.ts';

const authenticPattern = new RegExp(
  anyOf(({ signing }) => signing?.authentic),
  'iu',
);
const donePattern = new RegExp(`^(?:${anyOf(({ signing }) => signing?.done)})`, 'u');

/** Words without which no paragraph is a formula: looked for first, because every paragraph is asked. */
const keyword = new RegExp(
  anyOf(({ signing }) => signing?.keywords),
  'iu',
);

/**
 * Whether a paragraph is the sentence that closes a text and opens its signatures. Only its last 400 units are looked at:
 * the formula may be the last sentence of a longer paragraph, never its first.
 */
export function endsWithSigningFormula(paragraph: string): boolean {
  const end = paragraph.trimEnd().slice(-400);
  const stop = Math.max(end.lastIndexOf('。', end.length - 5), end.lastIndexOf('. ', end.length - 5));
  const sentence = end.slice(stop + 1).trim();
  if (!keyword.test(sentence)) return false;
  return authenticPattern.test(sentence) || (paragraph.length <= 240 && donePattern.test(paragraph.trim()));
}
