/** A comparison as plain text for the terminal. In: the two texts and their comparison. Out: lines, in order of the later text. */
import { sentenceNames } from '../measure.ts';
import type { Comparison, Place, Prepared } from '../types.ts';

const words = { same: '=', reworded: '≈', possible: '?' } as const;

export function report(earlier: Prepared, later: Prepared, { links, unmatched }: Comparison): string {
  const names = { earlier: sentenceNames(earlier), later: sentenceNames(later) };
  const text = (prepared: Prepared, place: Place) =>
    prepared.paragraphs
      .find((p) => p.clause === place.clause && p.paragraph === place.paragraph)
      ?.text.slice(place.start, place.end) ?? '';
  const lines = [`${earlier.id} (${earlier.date || 'undated'}) → ${later.id} (${later.date || 'undated'})`];
  for (const side of [earlier, later])
    if (!side.complete) lines.push(`${side.id} is incomplete: nothing follows from what it lacks.`);
  lines.push('= same words   ≈ reworded   ? possible, cannot be told   + − no shared wording found', '');
  const sorted = links.toSorted((a, b) => order(later, a.later) - order(later, b.later));
  for (const link of sorted) {
    const { state, moved, confirmed } = link;
    lines.push(
      `${words[state]} ${names.earlier.of(link.earlier)} → ${names.later.of(link.later)}${moved ? ' (moved)' : ''}${confirmed === null ? '' : ` (editor: ${confirmed})`}`,
    );
    lines.push(`    ${text(earlier, link.earlier)}`);
    if (state !== 'same') lines.push(`    ${text(later, link.later)}`);
  }
  for (const place of unmatched.later) lines.push(`+ ${names.later.of(place)}`, `    ${text(later, place)}`);
  for (const place of unmatched.earlier) lines.push(`− ${names.earlier.of(place)}`, `    ${text(earlier, place)}`);
  return `${lines.join('\n')}\n`;
}

function order(prepared: Prepared, { clause, paragraph, start }: Place): number {
  const at = prepared.paragraphs.findIndex((p) => p.clause === clause && p.paragraph === paragraph);
  return at * 1e6 + start;
}
