/** The verdicts on the quotations of a document, for a reader at a terminal. Pure. */
import type { Checked } from './check.ts';
import type { Place, Verdict } from './judge.ts';

const words: Record<Verdict, string> = {
  verbatim: 'to the letter',
  form: 'same words; marks, spaces, width, case or script differ',
  differs: 'words differ from the nearest passage',
  spliced: 'put together from several passages',
  misprint: 'as printed, where the edition mends a misprint',
  absent: 'not found in this collection',
};

/** `by-cn/2022-09-15/9#p2`; without a clause the statement. */
export const addressOf = ({ statement, clause, paragraph }: Place): string =>
  clause === null ? statement : `${statement}/${clause}${paragraph === null ? '' : `#p${paragraph}`}`;

/** A paragraph of lines for each quotation: the words, the verdict, up to three places with the words there. */
export function quotationReport(file: string, checked: readonly Checked[]): string {
  const entries = checked.map(({ quotation, verdict, places, nearest, unopened }) => {
    const shown = places.slice(0, 3).map((place) => placeLine('at', place, verdict !== 'verbatim'));
    const more = places.length - shown.length + unopened;
    return [
      `“${quotation.text}”`,
      `  ${verdict}: ${words[verdict]}`,
      ...shown,
      ...(more > 0 ? [`  and in up to ${more} more places`] : []),
      ...nearest.slice(0, 1).map((place) => placeLine('nearest', place, true)),
    ].join('\n');
  });
  return [`${file}: ${checked.length} quotations`, ...entries].join('\n\n') + '\n';
}

function placeLine(word: string, place: Place, withText: boolean): string {
  const witness = place.witness === null ? '' : ` (${place.witness === 'printed' ? 'as printed' : place.witness})`;
  return `  ${word} ${addressOf(place)}${witness}${withText ? `: ${place.text.replaceAll('\n', ' ')}` : ''}`;
}
