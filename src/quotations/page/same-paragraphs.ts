/** The words of a quotation that runs over paragraphs, put together from its places. Pure. */
import type { Place } from '../judge.ts';

/** A quotation over several paragraphs has a place in each: those that follow the first without a gap. */
export const sameParagraphs = (places: readonly Place[]): string => {
  const [first] = places;
  if (!first) return '';
  const following = places.slice(1).filter((place, i) => {
    const before = places[i];
    return (
      place.statement === first.statement &&
      place.clause === first.clause &&
      place.start === 0 &&
      place.paragraph === (before?.paragraph ?? 0) + 1
    );
  });
  return [first, ...following].map(({ text }) => text).join('\n');
};
