/**
 * Puts the indexes of parts of the corpus together as one. Pagefind holds an index in memory whole, about a quarter of
 * a megabyte for each clause; so it is run over some thousand clauses at a time, and the words of the runs, which each
 * has in order, are merged here as they go by. On the way the pages get our numbers, in the order of the texts, which
 * packs better than the order of hashes.
 */
import type { Word } from './pagefind-files.ts';
import { isSingle } from '../engine/tokens.ts';

/** One run: its words in ascending order, and the record behind each of its page numbers. */
export interface Run {
  words: Iterator<Word>;
  records: readonly number[];
}

/** The words of all runs in ascending order, their postings by record. */
export function* mergeRuns(runs: readonly Run[]): Generator<Word> {
  const heads = runs.map(({ words, records }) => ({ words, records, head: words.next() }));
  for (;;) {
    let least: Buffer | null = null;
    let word = '';
    for (const { head } of heads) {
      if (head.done) continue;
      const bytes = Buffer.from(head.value.word);
      if (least !== null && Buffer.compare(bytes, least) >= 0) continue;
      least = bytes;
      word = head.value.word;
    }
    if (least === null) return;
    const postings: Word['postings'] = [];
    for (const run of heads) {
      if (run.head.done || run.head.value.word !== word) continue;
      for (const { page, places } of run.head.value.postings) {
        // Where a single unit stands does not matter, and a number that is always the same takes no room.
        postings.push({ page: run.records[page] ?? 0, places: isSingle(word) ? [0] : places });
      }
      const next = run.words.next();
      if (!next.done && Buffer.compare(Buffer.from(next.value.word), least) <= 0) {
        throw new Error(`Pagefind’s words are not in order: ${next.value.word} after ${word}`);
      }
      run.head = next;
    }
    yield { word, postings: postings.sort((a, b) => a.page - b.page) };
  }
}

/**
 * Words that share a file. A word with `most` places or more stands alone, so that nobody who asks for its neighbours
 * has to load it.
 */
export function* inParts(words: Iterable<Word>, most: number): Generator<Word[]> {
  let part: Word[] = [];
  let places = 0;
  for (const word of words) {
    const own = word.postings.reduce((sum, posting) => sum + posting.places.length, 0);
    if (part.length > 0 && places + own > most) {
      yield part;
      part = [];
      places = 0;
    }
    part.push(word);
    places += own;
  }
  if (part.length > 0) yield part;
}
