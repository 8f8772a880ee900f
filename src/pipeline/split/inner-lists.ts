/**
 * Numbered lists inside a text whose paragraphs have no numbers: "based on: 1. free movement of goods; 2. …". Their numbers
 * count parts of a sentence, so they are no clauses; a list of clauses opens with words that declare or agree. And clauses whose
 * numerals were lost.
 */
import type { Family } from '../label/index.ts';
import type { Candidate } from './families.ts';

/** The last words before clauses: agreed as follows:, 声明如下：. A sentence that ends otherwise goes on in its list. */
const declares =
  /(?:follow(?:s|ing)|agreed?(?: that| to| on)?|declared?|stated?|decided?|resolved?|affirm(?:ed)?|announced?|siguiente|seguinte|suit|следующем|Folgendes|segue|berikut)\s*[:：]$|[\u3400-\u9fff]\s*[：:]$/iu;

/** Paragraphs without a number that must stand after the list, as many before it, and how much more they must hold. */
const leastParagraphs = 3;

interface Piece {
  text: string;
}

/**
 * In: the pieces of a text in order, and its candidates for labels. Out: the families of numbers that count such lists
 * alone; none where the numbers may be those of clauses. Nothing is reported.
 */
export function innerLists(pieces: readonly Piece[], candidates: readonly Candidate[]): ReadonlySet<Family> {
  const found = new Set<Family>();
  const byFamily = Map.groupBy(candidates, ({ label }) => label.family);
  const labelled = new Set(candidates.map(({ index }) => index));
  for (const [family, own] of byFamily) {
    if (family !== 'arabic' && family !== 'arabic-close' && family !== 'arabic-paren') continue;
    const runs = runsOf(own);
    const [first, last] = [own[0]?.index ?? 0, own.at(-1)?.index ?? 0];
    if (first < leastParagraphs || pieces.length - 1 - last < leastParagraphs) continue;
    if (!runs.every((run) => isList(pieces, run))) continue;
    const size = (inside: boolean): number =>
      pieces.reduce((n, { text }, i) => n + (labelled.has(i) === inside ? text.length : 0), 0);
    if (size(false) > 2 * size(true)) found.add(family);
  }
  return found;
}

/** Each from a 1 to the label before the next 1. */
function runsOf(own: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = [];
  for (const one of own) {
    if (one.label.value === 1 || runs.length === 0) runs.push([]);
    runs.at(-1)?.push(one);
  }
  return runs;
}

/** From 1 on without a gap, one below the other, parts of the sentence that the paragraph before opens with a colon. */
function isList(pieces: readonly Piece[], run: readonly Candidate[]): boolean {
  const [first] = run;
  const before = pieces[(first?.index ?? 0) - 1]?.text.trimEnd() ?? '';
  if (run.length < 2 || !/[:：]$/u.test(before) || declares.test(before)) return false;
  return run.every(
    ({ label, index }, i) =>
      label.value === i + 1 &&
      index === (first?.index ?? 0) + i &&
      (i === run.length - 1 || /[;,；，](?: (?:and|or|y|e|et|и))?$/u.test(pieces[index]?.text.trimEnd() ?? '')),
  );
}

/** 、应…邀请, three times or more: a conversion lost the numerals, and their stops tell where the clauses begin. */
export function lostNumerals(pieces: readonly Piece[]): ReadonlySet<number> {
  const found = pieces.flatMap(({ text }, i) => (/^[、．][\u3400-\u9fff“「]/u.test(text) ? [i] : []));
  return new Set(found.length >= 3 ? found : []);
}
