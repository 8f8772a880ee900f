/**
 * A paragraph cut into the words that are compared and marked. Names, dates, numbers and stock phrases come first, what is
 * left between them is cut by Unicode's word boundaries (`Intl.Segmenter` of the Node that builds, whose cuts are stored and
 * travel with the text, because browsers cut Chinese differently). In: text, what is known of it. Out: lengths of the tokens
 * in UTF-16 units, whose sum is the length of the text, and a letter for each (`Kind`). Nothing is reported.
 */
import { fold } from '../../languages/script/fold.ts';
import { type Known, type Lexicon, type Own, functionWords, passedOver } from './lexicon.ts';
import type { Kind } from '../types.ts';

const segmenters = new Map<string, Intl.Segmenter>();
function segmenter(language: string): Intl.Segmenter {
  const found = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, found);
  return found;
}

export function tokens(text: string, language: string, lexicon: Lexicon, own: Own): { cuts: number[]; kinds: string } {
  const folded = fold(text);
  const cuts: number[] = [];
  let kinds = '';
  const add = (length: number, kind: Kind) => {
    cuts.push(length);
    kinds += kind;
  };
  let at = 0;
  const between = (to: number) => {
    for (const { segment } of segmenter(language).segment(text.slice(at, to)))
      add(segment.length, kindOf(segment, lexicon));
  };
  for (const { start, end, kind } of known(folded, lexicon, own)) {
    between(start);
    if (kind === 's')
      // The marks and function words inside a phrase stay what they are.
      for (const piece of text.slice(start, end).match(/[\p{P}\p{Z}\s的和与及等]|[^\p{P}\p{Z}\s的和与及等]+/gu) ?? [])
        add(piece.length, passedOver.test(piece) ? kindOf(piece, lexicon) : 's');
    else add(end - start, kind);
    at = end;
  }
  between(text.length);
  return { cuts, kinds };
}

function kindOf(segment: string, { common }: Lexicon): Kind {
  if (!/[\p{L}\p{N}]/u.test(segment)) return 'p';
  if (functionWords.has(segment.toLowerCase())) return 'f';
  return common.has(fold(segment)) ? 'c' : 'w';
}

/** Everything known, in order, none overlapping: the earlier start first, then the longer. Names go before phrases. */
function known(folded: string, lexicon: Lexicon, own: Own): Known[] {
  const hits: Known[] = lexicon.names
    .find(folded)
    .map(({ start, end, code }) => ({ start, end, kind: own.parties.has(code) ? 'P' : 'O' }));
  for (const { pattern, kind } of own.patterns)
    for (const match of folded.matchAll(pattern))
      hits.push({ start: match.index, end: match.index + match[0].length, kind });
  const names = apart(hits);
  return apart([...names, ...stockIn(folded, lexicon, names)], (hit) => (hit.kind === 's' ? 1 : 0));
}

function apart(hits: readonly Known[], rank: (hit: Known) => number = () => 0): Known[] {
  const sorted = [...hits].sort((a, b) => rank(a) - rank(b) || a.start - b.start || b.end - a.end);
  const kept: Known[] = [];
  const taken = new Uint8Array(Math.max(0, ...hits.map(({ end }) => end)));
  for (const hit of sorted) {
    if (taken.subarray(hit.start, hit.end).includes(1)) continue;
    taken.fill(1, hit.start, hit.end);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Stock phrases, marks and function words inside them passed over; none reaches into a name. */
function stockIn(folded: string, { stock }: Lexicon, names: readonly Known[]): Known[] {
  const named = new Set<number>();
  for (const { start, end } of names) for (let i = start; i < end; i++) named.add(i);
  const places: number[] = [];
  for (let i = 0; i < folded.length; i++) if (!passedOver.test(folded[i] ?? '')) places.push(i);
  const bare = places.map((i) => (named.has(i) ? '\0' : (folded[i] ?? ''))).join('');
  const found: Known[] = [];
  for (let i = 0; i < bare.length;) {
    const phrase = stock.get(bare[i] ?? '')?.find((candidate) => bare.startsWith(candidate, i));
    if (phrase) found.push({ start: places[i] ?? 0, end: (places[i + phrase.length - 1] ?? 0) + 1, kind: 's' });
    i += phrase?.length ?? 1;
  }
  return found;
}
