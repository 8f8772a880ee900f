/**
 * What can be said of a statement against the one before it, in about ten sentences, from the sure states and from exact
 * search alone. In: the two prepared texts, their comparison and rows, the followed formulas. Out: facts, each with the
 * words and the places that prove it; the texts of the interface make sentences of them. Of an incomplete text nothing is
 * said that it lacks. Nothing is reported.
 */
import { type Wording, contains, wordingsIn } from './followed.ts';
import type { Formulas } from '../text/lexicon.ts';
import type { Mark } from './marks.ts';
import type { Piece, Row } from './rows.ts';
import { type Totals, lettersOf } from './totals.ts';
import type { Comparison, Place, Prepared } from '../types.ts';

export type Fact =
  | { kind: 'counts'; same: number; reworded: number; all: number; possible: number; unmatched: number }
  | { kind: 'longest'; words: string; letters: number; earlier: Place; later: Place }
  | { kind: 'replaced'; before: string; after: string; earlier: Place; later: Place }
  | { kind: 'left-out'; words: string; earlier: Place; later: Place }
  | { kind: 'put-in'; words: string; earlier: Place; later: Place }
  | { kind: 'moved'; words: string; earlier: Place; later: Place }
  | { kind: 'wording'; formula: Formulas['followed'][number]['name']; before: Wording; after: Wording }
  | { kind: 'not-in-later'; formula: Formulas['followed'][number]['name']; before: Wording }
  | { kind: 'not-in-earlier'; formula: Formulas['followed'][number]['name']; after: Wording };

interface Given {
  earlier: Prepared;
  later: Prepared;
  comparison: Comparison;
  rows: readonly Row[];
  totals: { earlier: Totals; later: Totals };
  /** What the statements print besides their paragraphs: without it nothing is said to be nowhere in them. */
  otherTexts: { earlier: readonly string[]; later: readonly string[] };
}

/** A replacement is said only where this many letters on either side of it are the same. */
const leastContext = 4;
/** How many sentences a briefing has, the counts among them. */
const length = 10;
/** The most of each kind, in the order in which they are chosen: one of each, then a second of each, while there is room. */
const most = {
  wording: 3,
  replaced: 2,
  'left-out': 2,
  'not-in-later': 2,
  'put-in': 2,
  'not-in-earlier': 2,
  longest: 1,
  moved: 1,
};
type Chosen = Exclude<Fact, { kind: 'counts' }>;
/** Fewer letters taken out or put in are no news. */
const leastLetters = 6;
/** A replacement of more letters is a rewriting. */
const longestReplaced = 8;

export function briefing(given: Given, formulas: Formulas): Fact[] {
  const { later } = given.totals;
  const counts: Fact = {
    kind: 'counts',
    same: later.same.sentences,
    reworded: later.reworded.sentences,
    possible: later.possible.sentences,
    unmatched: later.unmatched.sentences,
    all: later.all.sentences,
  };
  const found = [...longest(given), ...ofFormulas(given, formulas), ...ofRows(given.rows)];
  const kinds = Object.keys(most) as Chosen['kind'][];
  const byKind = kinds.map((kind) => found.filter((fact) => fact.kind === kind).slice(0, most[kind]));
  const rounds = [0, 1, 2].flatMap((round) => byKind.flatMap((facts) => facts[round] ?? []));
  const chosen = new Set<Fact>(rounds.slice(0, length - 1));
  return [counts, ...found.filter((fact) => chosen.has(fact))];
}

function longest({ later, comparison }: Given): Chosen[] {
  const runs = comparison.links
    .filter(({ state }) => state !== 'possible')
    .flatMap((link) => link.shared.map((run) => ({ link, run })))
    .map(({ link, run }) => ({ link, words: wordsAt(later, { ...link.later, ...run.later }) }))
    .sort((x, y) => lettersOf(y.words) - lettersOf(x.words));
  return runs.slice(0, 1).map(({ link, words }) => ({
    kind: 'longest',
    words,
    letters: lettersOf(words),
    earlier: link.earlier,
    later: link.later,
  }));
}

const wordsAt = ({ paragraphs }: Prepared, { clause, paragraph, start, end }: Place): string =>
  paragraphs.find((p) => p.clause === clause && p.paragraph === paragraph)?.text.slice(start, end) ?? '';

function ofFormulas({ earlier, later, otherTexts }: Given, formulas: Formulas): Chosen[] {
  const [before, after] = [wordingsIn(earlier, formulas), wordingsIn(later, formulas)];
  return formulas.followed.flatMap(({ name: formula }, i): Chosen[] => {
    const [was, is] = [before[i]?.[0], after[i]?.[0]];
    if (was && is && was.words !== is.words) return [{ kind: 'wording', formula, before: was, after: is }];
    if (was && !is && later.complete && !contains(later, otherTexts.later, was.words))
      return [{ kind: 'not-in-later', formula, before: was }];
    if (is && !was && earlier.complete && !contains(earlier, otherTexts.earlier, is.words))
      return [{ kind: 'not-in-earlier', formula, after: is }];
    return [];
  });
}

/** What changed inside sentences that surely belong together. */
function ofRows(rows: readonly Row[]): Chosen[] {
  return rows.flatMap((row): Chosen[] => {
    const [earlier, later] = [row.earlier[0], row.later[0]];
    if (!earlier || !later || row.state !== 'reworded') return [];
    const moved: Chosen[] = row.moved ? [{ kind: 'moved', words: later.text, earlier, later }] : [];
    return [...moved, ...inside(row, earlier, later)];
  });
}

function inside(row: Row, earlier: Piece, later: Piece): Chosen[] {
  const words = row.marks?.words ?? [];
  const whole = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
  return words.flatMap((mark, i): Chosen[] => {
    const next = words[i + 1];
    if (mark.in === 'both' || mark.moved) return [];
    const letters = lettersOf(mark.text);
    if (mark.in === 'earlier' && next?.in === 'later') {
      const held = (part: Mark | undefined) => part?.in === 'both' && lettersOf(part.text) >= leastContext;
      if (!held(words[i - 1]) || !held(words[i + 2])) return [];
      const small = letters > 1 && letters <= longestReplaced && lettersOf(next.text) > 1;
      if (next.moved || !small || lettersOf(next.text) > longestReplaced) return [];
      return [{ kind: 'replaced', before: trim(mark.text), after: trim(next.text), earlier, later }];
    }
    if (mark.in === 'later' && words[i - 1]?.in === 'earlier') return [];
    // Said only of words that stand nowhere in the other sentences of the row.
    const other = whole(mark.in === 'earlier' ? row.later : row.earlier);
    if (letters < leastLetters || other.includes(trim(mark.text))) return [];
    return [{ kind: mark.in === 'earlier' ? 'left-out' : 'put-in', words: trim(mark.text), earlier, later }];
  });
}

/** Without the marks at either end. */
const trim = (text: string): string => text.replaceAll(/^[^\p{L}\p{N}“《]+|[^\p{L}\p{N}”》]+$/gu, '');
