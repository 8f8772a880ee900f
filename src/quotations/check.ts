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

/** Places of one quotation after which no further passage is opened, and how many are read at a time. */
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
  const whole = wholeText(text);
  if (!whole) return [];
  const quotations = findQuotations(text);
  const isOneQuotation = quotations.length === 1 && quotations[0]?.text.length === whole.text.length - 2;
  if (quotations.length > 0 && (isOneQuotation || whole.text.includes('\n'))) return inOrder(quotations, corpus);
  const checked = await checkQuotation(whole, corpus);
  if (isAsQuoted(checked)) return [checked];
  if (quotations.length > 0) {
    // Mostly not between marks, and nearly what a text says: quoted as a whole, with slips.
    const marked = quotations.reduce((sum, { start, end }) => sum + end - start, 0);
    if (marked < whole.text.length * markedOfWhole && isLikely(checked)) return [checked];
    return inOrder(quotations, corpus);
  }
  const paragraphs = paragraphsOf(whole);
  return paragraphs.length > 1 ? inOrder(paragraphs, corpus) : [checked];
}

/** True for the verdicts that find no fault with the words. */
export const isAsQuoted = ({ verdict }: Pick<Judgement, 'verdict'>): boolean =>
  verdict === 'verbatim' || verdict === 'form';

async function inOrder(quotations: readonly Quotation[], corpus: Corpus): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (let at = 0; at < quotations.length; at += atOnce) {
    const some = quotations.slice(at, at + atOnce).map((quotation) => checkQuotation(quotation, corpus));
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
export async function checkQuotation(quotation: Quotation, corpus: Corpus): Promise<Checked> {
  const core = withoutOuterOmissions(quotation.text);
  const words = wanted(core, corpus.map);
  const where = await candidates(words.form.text, corpus.index);
  const quoted = await (where.narrowed ? inPassages(words, where.exact, corpus) : inHeld(words, core, corpus));
  if (quoted) return { ...quoted, quotation };
  return { ...(await likest(words, core, where, corpus)), quotation, unopened: 0 };
}

/** Reads the passages that have every gram until enough places are found. */
async function inPassages(
  words: Wanted,
  numbers: readonly number[],
  corpus: Corpus,
): Promise<Omit<Checked, 'quotation'> | null> {
  const opened: Opened[] = [];
  for (let at = 0; at < numbers.length; at += atATime) {
    // oxlint-disable-next-line no-await-in-loop -- most quotations are settled by the first few
    opened.push(...(await openAll(numbers.slice(at, at + atATime), corpus)));
    const found = asPrinted(words, opened);
    const unopened = numbers.length - opened.length;
    if (found && (found.places.length >= enoughPlaces || unopened <= 0)) return { ...found, unopened };
  }
  return null;
}

async function inHeld(words: Wanted, core: string, corpus: Corpus): Promise<Omit<Checked, 'quotation'> | null> {
  const { passages, more } = await corpus.holding(core);
  const found = asPrinted(
    words,
    passages.map((passage) => open(passage, corpus.map)),
  );
  return found && { ...found, unopened: more };
}

/** The verdict where the words are nowhere as quoted: on the passages that are most like them or like their parts. */
async function likest(words: Wanted, core: string, where: Candidates, corpus: Corpus): Promise<Judgement> {
  const numbers = new Set([...where.exact, ...where.near]);
  for (const part of likelyParts(core)) {
    // oxlint-disable-next-line no-await-in-loop -- the index keeps what it has read
    const found = await candidates(wanted(part, corpus.map).form.text, corpus.index);
    for (const number of [...found.exact.slice(0, atATime), ...found.near.slice(0, 3)]) numbers.add(number);
  }
  const judged = judge(core, await openAll([...numbers], corpus), corpus.map);
  if (isLikely(judged)) return judged;
  const more = await candidates(words.form.text, corpus.index, true);
  return judge(core, await openAll([...new Set([...numbers, ...more.near])], corpus), corpus.map);
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
const openAll = (numbers: readonly number[], corpus: Corpus): Promise<Opened[]> =>
  Promise.all(numbers.toSorted((a, b) => a - b).map(async (number) => open(await corpus.passage(number), corpus.map)));
