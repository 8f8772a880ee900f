/**
 * Two clauses laid into one another, word by word: what both say, what only the earlier says, what only the later says.
 * Words are those of the platform's Chinese segmentation (Unicode), so that a change is shown in whole words; put
 * together without the other's, the stretches are exactly each text.
 */
import { diffArrays } from 'diff';

export interface Stretch {
  text: string;
  in: 'both' | 'earlier' | 'later';
}

const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
const cut = (text: string): string[] => Array.from(words.segment(text), ({ segment }) => segment);

/** More changes than this are not a likeness worth reading; it also bounds the time of a page. */
const most = 600;

/** The page in the other language asks for the same comparison next. */
let last: { earlier: string; later: string; stretches: Stretch[] | null } | null = null;

/** Null where the two differ too much to be laid into one another. */
export function difference(earlier: string, later: string): Stretch[] | null {
  if (last?.earlier !== earlier || last.later !== later) last = { earlier, later, stretches: compare(earlier, later) };
  return last.stretches;
}

function compare(earlier: string, later: string): Stretch[] | null {
  const changes = diffArrays(cut(earlier), cut(later), { maxEditLength: most });
  return (
    changes?.map(({ value, added, removed }) => ({
      text: value.join(''),
      in: added ? 'later' : removed ? 'earlier' : 'both',
    })) ?? null
  );
}
