/**
 * A statement at a glance: a rectangle per paragraph, its height the length of the paragraph, its shade the share of its
 * letters in sentences with a sure link; one without any is hollow. Each leads to its first row. In: the prepared text, the
 * states of its sentences, the rows. Out: an SVG element as a string. Nothing is reported.
 */
import { type Setting, escape, placeName, rowId } from './html.ts';
import type { Piece, Row, RowState } from './rows.ts';
import { lettersOf } from './totals.ts';
import type { Prepared } from '../types.ts';

const width = 28;
const height = 220;
const gap = 2;
const least = 3;

export function overviewSvg(
  prepared: Prepared,
  states: readonly [Piece, RowState][],
  rows: readonly Row[],
  side: 'earlier' | 'later',
  setting: Setting,
): string {
  const boxes = [...Map.groupBy(states, ([p]) => `${p.clause} ${p.paragraph}`).values()].map((sentences) => {
    const sum = (list: typeof sentences) => list.reduce((n, [piece]) => n + lettersOf(piece.text), 0);
    const all = sum(sentences);
    const kept = sum(sentences.filter(([, state]) => state === 'same' || state === 'reworded'));
    return { piece: sentences[0]?.[0] as Piece, all, share: all === 0 ? 0 : kept / all };
  });
  const total = boxes.reduce((n, { all }) => n + all, 0) || 1;
  const room = Math.max(height - boxes.length * (gap + least), 40);
  let y = 0;
  const drawn = boxes.map(({ piece, all, share }) => {
    const tall = Math.round(least + (room * all) / total);
    const at = y;
    y += tall + gap;
    const row = rows.find((r) =>
      [...r[side], ...(r[side].length === 0 ? r.perhaps : [])].some(
        (p) => p.clause === piece.clause && p.paragraph === piece.paragraph,
      ),
    );
    const label = escape(setting.t.share(placeName(prepared, piece, setting), Math.round(share * 100)));
    const fill = share === 0 ? 'class="hollow"' : `fill-opacity="${(0.2 + 0.8 * share).toFixed(2)}"`;
    const box = `<rect x="1" y="${at + 0.5}" width="${width - 2}" height="${tall}" ${fill}><title>${label}</title></rect>`;
    return row ? `<a href="#${rowId(row)}" aria-label="${label}">${box}</a>` : box;
  });
  return `<svg class="overview" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="group">${drawn.join('')}</svg>`;
}
