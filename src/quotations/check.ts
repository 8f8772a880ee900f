/** From words that somebody quotes to the verdict on each quotation. Pure but for the reading of the corpus. */
import type { CharacterMap } from '../search/query/fold.ts';
import { type Candidates, type GramIndex, candidates } from './candidates.ts';
import { findQuotations, type Quotation, wholeText } from './find-quotations.ts';
import { asPrinted, type Judgement, judge } from './judge.ts';
import { type Opened, type Wanted, open, wanted } from './locate.ts';
import type { Passage } from './passages.ts';
import { partsOf, withoutOuterOmissions } from './splice.ts';

/** The corpus as a browser or the command reads it. Passages are numbered, not without gaps, in the order of the text. */
export interface Corpus {
  map: CharacterMap;
  index: GramIndex;
  passage(number: number): Promise<Passage>;
  /** Passages that hold words too short or too common for the index of grams, in the compared form. */
  holding(words: string): Promise<Held>;
}

/** Passages with some words, and how many more there are. */
export interface Held {
  passages: Passage[];
  more: number;
}

export interface Checked extends Judgement {
  quotation: Quotation;
  /** Passages that may hold the words as quoted too and were not opened, because enough places were found before. */
  unopened: number;
}

/** Verbatim places of one quotation after which no further passage is opened, and how many passages are read at first. */
const enoughPlaces = 20;
const atATime = 6;
/** Quotations that are looked up at the same time: each waits for files several times, and what one has loaded serves all. */
const atOnce = 12;
/** Share of a text between quotation marks from which on the rest is taken for what somebody says about the quotations. */
const markedOfWhole = 0.5;
/** Share of wrong letters up to which the passage found is taken for the one that was quoted. */
const errorsOfLikely = 0.12;

/**
 * In: a text. Out: a verdict on every quotation in it, in order; on the whole text where it holds none, or on each of
 * its paragraphs where the whole is not found as quoted. A sentence that is quoted as a whole may have quotation marks of
 * its own. Empty where there is no letter.
 */
export async function checkText(text: string, corpus: Corpus): Promise<Checked[]> {
  return checkIn(text, reader(corpus));
}

/** A corpus whose passages are laid out once for all quotations of a text. */
interface Reader extends Corpus {
  opened(number: number): Promise<Opened>;
}

function reader(corpus: Corpus): Reader {
  const known = new Map<number, Promise<Opened>>();
  return {
    ...corpus,
    opened(number) {
      const found = known.get(number) ?? corpus.passage(number).then((passage) => open(passage, corpus.map));
      known.set(number, found);
      return found;
    },
  };
}

async function checkIn(text: string, corpus: Reader): Promise<Checked[]> {
  const whole = wholeText(text);
  if (!whole) return [];
  const quotations = findQuotations(text);
  const isOneQuotation = quotations.length === 1 && quotations[0]?.text.length === whole.text.length - 2;
  if (quotations.length > 0 && (isOneQuotation || whole.text.includes('\n'))) return inOrder(quotations, corpus);
  if (quotations.length > 0) return (await asOneQuotation(whole, quotations, corpus)) ?? inOrder(quotations, corpus);
  const checked = await checkOne(whole, corpus);
  const paragraphs = isAsQuoted(checked) ? [] : paragraphsOf(whole);
  return paragraphs.length > 1 ? inOrder(paragraphs, corpus) : [checked];
}

/** The verdict on a sentence with quotation marks of its own; null where it is what somebody says about the quotations. */
async function asOneQuotation(
  whole: Quotation,
  quotations: readonly Quotation[],
  corpus: Reader,
): Promise<Checked[] | null> {
  const { words, quoted, where } = await asQuoted(whole, corpus);
  const marked = quotations.reduce((sum, { start, end }) => sum + end - start, 0);
  const isMostlyMarked = marked >= whole.text.length * markedOfWhole;
  if (quoted) return isAsQuoted(quoted) || !isMostlyMarked ? [quoted] : null;
  // Mostly not between marks, and nearly what a text says: quoted as a whole, with slips.
  if (isMostlyMarked) return null;
  const { judged } = await likest(words, where, corpus);
  return isLikely(judged) ? [{ ...judged, quotation: whole, unopened: 0 }] : null;
}

/** True for the verdicts that find no fault with the words. */
export const isAsQuoted = ({ verdict }: Pick<Judgement, 'verdict'>): boolean =>
  verdict === 'verbatim' || verdict === 'form';

async function inOrder(quotations: readonly Quotation[], corpus: Reader): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (let at = 0; at < quotations.length; at += atOnce) {
    const some = quotations.slice(at, at + atOnce).map((quotation) => checkOne(quotation, corpus));
    // oxlint-disable-next-line no-await-in-loop -- a long text would ask for hundreds of files at once
    checked.push(...(await Promise.all(some)));
  }
  return checked;
}

function paragraphsOf(whole: Quotation): Quotation[] {
  return [...whole.text.matchAll(/[^\n]+/gu)].flatMap(({ 0: line, index }) => {
    const paragraph = wholeText(line);
    return paragraph
      ? [{ ...paragraph, start: whole.start + index + paragraph.start, end: whole.start + index + paragraph.end }]
      : [];
  });
}

/** The verdict on one quotation. Throws what the corpus throws where a part of it cannot be read. */
export const checkQuotation = (quotation: Quotation, corpus: Corpus): Promise<Checked> =>
  checkOne(quotation, reader(corpus));

async function checkOne(quotation: Quotation, corpus: Reader): Promise<Checked> {
  const { words, quoted, where } = await asQuoted(quotation, corpus);
  if (quoted) return quoted;
  const { judged, numbers: first } = await likest(words, where, corpus);
  if (isLikely(judged)) return { ...judged, quotation, unopened: 0 };
  const more = await candidates(words.form.text, corpus.index, true);
  const numbers = [...first.union(new Set(more.near))];
  return { ...judge(words.text, await openAll(numbers, corpus), corpus.map), quotation, unopened: 0 };
}

interface Looked {
  /** Without the marks of omission around them. */
  words: Wanted;
  where: Candidates;
  /** Null where the words are nowhere as quoted. */
  quoted: Checked | null;
}

async function asQuoted(quotation: Quotation, corpus: Reader): Promise<Looked> {
  const words = wanted(withoutOuterOmissions(quotation.text), corpus.map);
  const where = await candidates(words.form.text, corpus.index);
  const found = await (where.narrowed ? inPassages(words, where.exact, corpus) : inHeld(words, corpus));
  return { words, where, quoted: found && { ...found, quotation } };
}

/**
 * Reads the passages that have every gram until enough places are found; all of them (at the most commonFrom() of
 * whole-corpus.ts, which bounds a list that narrows) where none is verbatim yet, since the next one may be.
 */
async function inPassages(
  words: Wanted,
  numbers: readonly number[],
  corpus: Reader,
): Promise<Omit<Checked, 'quotation'> | null> {
  const opened: Opened[] = [];
  for (let size = atATime; opened.length < numbers.length; size *= 2) {
    const next = numbers.slice(opened.length, opened.length + size);
    // oxlint-disable-next-line no-await-in-loop -- most quotations are settled by the first few
    opened.push(...(await openAll(next, corpus)));
    const found = asPrinted(words, opened);
    const unopened = numbers.length - opened.length;
    const isEnough = found?.verdict === 'verbatim' && found.places.length >= enoughPlaces;
    if (found && (isEnough || unopened === 0)) return { ...found, unopened };
  }
  return null;
}

async function inHeld(words: Wanted, corpus: Corpus): Promise<Omit<Checked, 'quotation'> | null> {
  const { passages, more } = await corpus.holding(words.text);
  const found = asPrinted(
    words,
    passages.map((passage) => open(passage, corpus.map)),
  );
  return found && { ...found, unopened: more };
}

/** A verdict, and the passages that it is on. */
interface Likest {
  judged: Judgement;
  numbers: Set<number>;
}

/** The verdict where the words are nowhere as quoted: on the passages that are most like them or like their parts. */
async function likest({ text }: Wanted, where: Candidates, corpus: Reader): Promise<Likest> {
  const parts = likelyParts(text).map((part) => candidates(wanted(part, corpus.map).form.text, corpus.index));
  const numbers = new Set([...where.exact, ...where.near]);
  for (const { exact, near } of await Promise.all(parts)) {
    for (const number of [...exact.slice(0, atATime), ...near.slice(0, 3)]) numbers.add(number);
  }
  return { judged: judge(text, await openAll([...numbers], corpus), corpus.map), numbers };
}

/** True where it is not worth looking for a passage that is more like the words. */
const isLikely = ({ verdict, difference }: Judgement): boolean =>
  verdict !== 'absent' && (difference ?? 0) <= errorsOfLikely;

/** The parts between marks of omission; without these its sentences, which may come from different passages. */
function likelyParts(text: string): string[] {
  const parts = partsOf(text);
  if (parts.length > 1) return parts;
  const sentences = text.split(/(?<=[。！？；!?;])|(?<=\.)\s/u).filter((one) => one.trim().length > 5);
  return sentences.length > 1 ? sentences.slice(0, 4) : [];
}

/** In the order of the text. */
const openAll = (numbers: readonly number[], corpus: Reader): Promise<Opened[]> =>
  Promise.all(numbers.toSorted((a, b) => a - b).map((number) => corpus.opened(number)));
