/**
 * The units of a sentence that runs are made of: a character of a script without spaces, a whole word of one with them, a
 * name. Marks and function words are left out, so that nothing hangs on them.
 */
import type { Place, Prepared } from '../types.ts';

export interface Unit {
  /** What is compared: equal keys are equal units. */
  key: string;
  /** UTF-16 offsets in the text of the paragraph. */
  start: number;
  end: number;
  /**
   * What it counts for in a run, in sixths of a character: a character 6, one of a common word 3, one of a stock phrase 2;
   * a word of an alphabetic script as two characters; a name that is compared by its kind alone 0.
   */
  weight: number;
  /** Characters as a reader counts them: 0 for a name, date or number, 2 for a word of an alphabetic script. */
  letters: number;
  /** Neither a common word nor one of a stock phrase: alone it may be evidence. */
  telling: boolean;
  /** Is the unit one that changes with the parties and the day? */
  masked: boolean;
}

export interface Sentence extends Place {
  /** Position among the sentences of the statement. */
  order: number;
  text: string;
  units: Unit[];
}

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;

export function sentencesOf(prepared: Prepared): Sentence[] {
  const all: Sentence[] = [];
  for (const { clause, paragraph, text, folded = text, sentences, cuts, kinds } of prepared.paragraphs) {
    const units: Unit[] = [];
    let at = 0;
    cuts.forEach((length, i) => {
      units.push(...unitsOf(folded.slice(at, at + length), kinds[i] ?? 'p', at));
      at += length;
    });
    halveLists(folded, units);
    let from = 0;
    for (const { start, end } of sentences) {
      while ((units[from]?.start ?? end) < start) from++;
      let to = from;
      while (to < units.length && (units[to]?.start ?? end) < end) to++;
      all.push({
        clause,
        paragraph,
        start,
        end,
        order: all.length,
        text: text.slice(start, end),
        units: units.slice(from, to),
      });
      from = to;
    }
  }
  return all;
}

/** Short items one after the other: 文化、教育、科学、体育. */
const lists = /(?:\p{Script=Han}{2,4}、){2,}\p{Script=Han}{2,4}(?:[和与及]\p{Script=Han}{2,4})?/gu;

/** The same fields of cooperation are listed in statements that have nothing else in common: they count half. */
function halveLists(text: string, units: Unit[]): void {
  for (const match of text.matchAll(lists)) {
    const end = match.index + match[0].length;
    for (const unit of units)
      if (unit.start >= match.index && unit.end <= end && unit.telling) unit.weight = Math.min(unit.weight, weights.c);
  }
}

/** In sixths, so that sums are exact. */
const weights = { w: 6, c: 3, s: 2 } as const;

function unitsOf(token: string, kind: string, start: number): Unit[] {
  const end = start + token.length;
  switch (kind) {
    case 'p':
    case 'f':
      return [];
    case 'w':
    case 'c':
    case 's': {
      const weight = weights[kind];
      const telling = kind === 'w';
      if (!spaceless.test(token))
        return [{ key: token.toLowerCase(), start, end, weight: weight * 2, letters: 2, telling, masked: false }];
      const found: Unit[] = [];
      for (let at = start; at < end;) {
        const key = String.fromCodePoint(token.codePointAt(at - start) ?? 0);
        found.push({ key, start: at, end: at + key.length, weight, letters: 1, telling, masked: false });
        at += key.length;
      }
      return found;
    }
    case 'O':
      return [{ key: `=${token}`, start, end, weight: 6, letters: 0, telling: true, masked: false }];
    default:
      return [{ key: `#${kind}`, start, end, weight: 0, letters: 0, telling: false, masked: true }];
  }
}

/** A number for each different unit. */
export function unitIds(sides: readonly (readonly Sentence[])[]): Map<string, number> {
  const ids = new Map<string, number>();
  for (const sentences of sides)
    for (const { units } of sentences) for (const { key } of units) if (!ids.has(key)) ids.set(key, ids.size);
  return ids;
}
