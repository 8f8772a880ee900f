/** The verdict on a quotation, given the passages that it may come from. Pure. */
import type { CharacterMap } from '../search/query/fold.ts';
import { type Match, type Opened, type Wanted, approximate, exact, wanted, withoutNeighbours } from './locate.ts';
import { spansOf } from './passages.ts';
import { leavesOutWords, marksBetween, partsOf, takeApart, withoutOuterOmissions } from './splice.ts';

/**
 * - `verbatim`: to the letter, in the reading text or as another witness prints it
 * - `form`: the same words; punctuation, spaces, width, case or script differ
 * - `differs`: words differ from the nearest passage
 * - `spliced`: put together from several passages
 * - `misprint`: as printed, where the edition mends a misprint
 * - `absent`: not found in the texts that were looked through
 */
export type Verdict = 'verbatim' | 'form' | 'differs' | 'spliced' | 'misprint' | 'absent';

/** Where quoted words are: paragraphs from 1, UTF-16 offsets in the paragraph's reading text, half-open. */
export interface Place {
  statement: string;
  /** Null for the title and for what follows the clauses. */
  clause: string | null;
  /** Null for a title, a heading or a label; then the offsets count in that. */
  paragraph: number | null;
  start: number;
  end: number;
  /** The words there, in the reading text or as the witness prints them. */
  text: string;
  /** The sigil of the witness that has them, where the base has others; `printed` for a misprint; else null. */
  witness: string | null;
}

export interface Judgement {
  verdict: Verdict;
  /** Best first. Of `spliced` the places of the parts in their order; of `absent` none. */
  places: Place[];
  /** Of `differs`: the edit distance over the length of the quotation, both in the compared form. */
  difference: number | null;
  /** Of a quotation with marks of omission: the words of the texts for its parts, with the same marks; else null. */
  words: string | null;
  /** Of `absent`: the passage that is least unlike, if any is half alike. */
  nearest: Place[];
}

/** A quotation shorter than this many letters is looked for as it is and not with errors. */
const leastForErrors = 5;
/** Share of the letters that may be wrong in a quotation of a passage. */
const errorsOfQuotation = 0.25;
/** Wrong letters up to which words are of the one passage, whatever else they could be put together from. */
const errorsOfSlip = 3;
/** Share up to which a passage is offered as the nearest. */
const errorsOfNearest = 0.5;

/**
 * In: the quoted words; every passage that may hold them or words like them, those of one statement in
 * their order. Out: the verdict on these passages alone: whether others were rightly left out is for the caller to know.
 */
export function judge(quotation: string, opened: readonly Opened[], map: CharacterMap): Judgement {
  const words = wanted(withoutOuterOmissions(quotation), map);
  if (words.form.text === '') return { verdict: 'absent', places: [], difference: null, words: null, nearest: [] };
  return asPrinted(words, opened) ?? inParts(words, opened, map) ?? withErrors(words, opened, map);
}

const result = (verdict: Verdict, matches: readonly Match[], difference: number | null = null): Judgement => ({
  verdict,
  places: unique(matches.flatMap(placesOfMatch)),
  difference,
  words: null,
  nearest: [],
});

/** The words stand in the texts in one passage. */
export function asPrinted(words: Wanted, opened: readonly Opened[]): Judgement | null {
  const matches = opened.flatMap((one) => exact(one, words));
  if (matches.length === 0) return null;
  const rank = ({ row, verbatim }: Match): number =>
    (verbatim ? 0 : 3) + (row.reading === 'reading' ? 0 : row.reading === 'printed' ? 1 : 2);
  matches.sort((a, b) => rank(a) - rank(b));
  const [best] = matches;
  if (best?.row.reading === 'printed') return result('misprint', matches);
  return result(best?.verbatim ? 'verbatim' : 'form', matches);
}

/** Marks of omission between parts that are each in the texts. */
function inParts(words: Wanted, opened: readonly Opened[], map: CharacterMap): Judgement | null {
  const parts = partsOf(words.text).map((part) => wanted(part, map));
  if (parts.length < 2) return null;
  // Parts of one statement in their order are the likeliest; else the first place of each.
  for (const passages of Map.groupBy(opened, ({ passage }) => passage.statement.id).values()) {
    const chain = inSequence(parts, passages);
    if (chain) return { ...result('spliced', chain), words: joined(words.text, chain) };
  }
  const anywhere = parts.map((part) => opened.flatMap((one) => exact(one, part))[0]);
  if (anywhere.every((match) => match !== undefined))
    return { ...result('spliced', anywhere), words: joined(words.text, anywhere) };
  const near = parts.map((part, i) => (anywhere[i] ? [anywhere[i]] : nearestOf(part, opened, errorsOfQuotation)));
  if (near.some((matches) => matches.length === 0)) return null;
  const differences = near.map((matches, i) => (matches[0]?.errors ?? 0) / (parts[i]?.form.text.length ?? 1));
  const first = near.flatMap((matches) => matches.slice(0, 1));
  return { ...result('differs', near.flat(), Math.max(...differences)), words: joined(words.text, first) };
}

/** The words of the texts at the parts of a quotation, with its own marks of omission between them. */
function joined(quotation: string, parts: readonly Match[]): string {
  const marks = marksBetween(quotation);
  return parts
    .map(
      (part, i) =>
        (i === 0 ? '' : (marks?.[i - 1] ?? '……')) +
        placesOfMatch(part)
          .map(({ text }) => text)
          .join('\n'),
    )
    .join('');
}

/** A place of each part behind that of the part before; null where one has none. */
function inSequence(parts: readonly Wanted[], passages: readonly Opened[]): Match[] | null {
  const chain: Match[] = [];
  let from: { passage: number; at: number } = { passage: 0, at: 0 };
  for (const part of parts) {
    const next = passages
      .slice(from.passage)
      .flatMap((one, i) => exact(one, part).map((match) => ({ match, passage: from.passage + i })))
      .find(
        ({ match, passage }) => match.row.reading === 'reading' && (passage > from.passage || match.from >= from.at),
      );
    if (!next) return null;
    chain.push(next.match);
    from = { passage: next.passage, at: next.match.to };
  }
  return chain;
}

function withErrors(words: Wanted, opened: readonly Opened[], map: CharacterMap): Judgement {
  const { length } = words.form.text;
  const nearest = nearestOf(words, opened, errorsOfNearest);
  const wrong = (nearest[0]?.errors ?? Infinity) / length;
  const differs = (): Judgement => result('differs', nearest, wrong);
  // A slip of a letter or two, also at the end of a sentence, makes no quotation of several passages.
  if ((nearest[0]?.errors ?? Infinity) <= Math.min(errorsOfSlip, mostErrors(length, errorsOfQuotation)))
    return differs();
  // Words left out of one sentence may be many, and the quotation is still of that sentence.
  if (nearest.some(({ of }) => leavesOutWords(of, words, map))) return differs();
  const apart = takeApart(opened, words, map);
  if (apart) return result('spliced', apart);
  if ((nearest[0]?.errors ?? Infinity) <= mostErrors(length, errorsOfQuotation)) return differs();
  return { ...result('absent', []), nearest: result('absent', nearest).places };
}

const mostErrors = (length: number, share: number): number =>
  length < leastForErrors ? 0 : Math.max(1, Math.floor(length * share));

/** The passages that are least unlike the words, where not more than a share of the letters is wrong. */
function nearestOf(words: Wanted, opened: readonly Opened[], share: number): Match[] {
  let most = mostErrors(words.form.text.length, share);
  let best: Match[] = [];
  for (const one of opened) {
    const found = approximate(one, words, most);
    const errors = found[0]?.errors ?? Infinity;
    if (errors < (best[0]?.errors ?? Infinity)) best = found;
    else if (errors === best[0]?.errors) best.push(...found);
    most = Math.min(most, errors);
  }
  return best.map((match) => withoutNeighbours(match, words));
}

function placesOfMatch({ of, row, from, to, around }: Match): Place[] {
  const found = spansOf(row, from, to, around);
  // A number at the edge of quoted words names the clause; it is no place of its own.
  const texts = found.filter(({ paragraph }) => paragraph !== null);
  return (texts.length > 0 ? texts : found).map(({ clause, paragraph, text, start, end, reading }) => ({
    statement: of.passage.statement.id,
    clause,
    paragraph,
    ...reading,
    text: text.slice(start, end),
    witness: row.reading === 'reading' ? null : row.reading,
  }));
}

function unique(places: readonly Place[]): Place[] {
  const seen = new Set<string>();
  return places.filter(({ statement, clause, paragraph, start, end }) => {
    const key = [statement, clause, paragraph, start, end].join(' ');
    return !seen.has(key) && seen.add(key);
  });
}
