/** Compares two statements away from the page, so that it stays quick and a new choice can end the old one. */
import { changes } from '../../i18n/compare/changes.ts';
import { showDate } from '../../i18n/values/dates.ts';
import { comparisonTei } from '../../exports/comparison.ts';
import { escape, nameOf, placeName, rowsHtml } from '../show/html.ts';
import { compare, incomparable, inOrder } from '../index.ts';
import { overviewSvg } from '../show/overview.ts';
import { piecesOf, rows } from '../show/rows.ts';
import { comparisonCells } from '../show/table.ts';
import { correctedSince, pinOf } from '../text/pin.ts';
import { rulingsOn } from '../rulings.ts';
import { countsHtml, incompleteHtml } from '../show/summary-html.ts';
import { statesOf, totals } from '../show/totals.ts';
import type { Answer, Asked, Portable } from './protocol.ts';

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  const failed = (error: unknown): Answer => {
    console.error(error);
    return { kind: 'failed', reason: 'broken', id: data.one };
  };
  postMessage(await answer(data).catch(failed));
});

async function answer(asked: Asked): Promise<Answer> {
  const { one, other, base } = asked;
  const [a, b] = await Promise.all([one, other].map((id) => load(`${base}compare/${id}.json`)) as [Loaded, Loaded]);
  if (typeof a === 'string') return { kind: 'failed', reason: a, id: one };
  if (typeof b === 'string') return { kind: 'failed', reason: b, id: other };
  const why = incomparable(a, b);
  return why === null ? compared(a, b, asked) : { kind: 'refused', reason: why };
}

type Loaded = Promise<Portable | 'not-found' | 'offline'>;

async function load(url: string): Loaded {
  try {
    const response = await fetch(url);
    // Another answer of the server than that there is no such file says nothing of the collection.
    if (response.status === 404) return 'not-found';
    return response.ok ? ((await response.json()) as Portable) : 'offline';
  } catch {
    return 'offline';
  }
}

function compared(a: Portable, b: Portable, { language, base, site, pins }: Asked): Answer {
  const [earlier, later] = inOrder(a, b);
  const { rulings } = rulingsOn(a.decided, earlier, later);
  const found = compare(earlier, later, rulings);
  const laid = rows(earlier, later, found);
  const t = changes(language);
  const date = (edtf: string) => showDate(edtf, language);
  const setting = { earlier, later, language, t, base, site, showDate: date };
  const overview = (['earlier', 'later'] as const).map((side) => {
    const text = setting[side];
    const name = escape(nameOf(text, setting));
    return `<div role="group" aria-label="${t.overviewOf(name)}">${overviewSvg(text, statesOf(text, found, side), laid, side, setting)}<small>${name}</small></div>`;
  });
  const sums = { earlier: totals(earlier, found, 'earlier'), later: totals(later, found, 'later') };
  const html =
    incompleteHtml([earlier, later], setting) +
    `<div class="glance"><figure class="overviews">${overview.join('')}<figcaption class="quiet">${t.overviewNote}</figcaption></figure>` +
    `${countsHtml(sums, [nameOf(earlier, setting), nameOf(later, setting)], t, earlier.date === later.date)}</div>` +
    `<ol class="rows" role="list">${rowsHtml(laid, setting)}</ol>`;
  const pieces = [a, b].map(piecesOf);
  const corrected = [a, b].flatMap((text, i) => {
    const since = pins[i] && correctedSince(pieces[i] ?? [], pins[i]);
    return since
      ? [
          {
            id: text.id,
            sentences: since.map((piece) => `${placeName(text, piece, setting)} “${opening(piece.text)}”`),
          },
        ]
      : [];
  });
  return {
    kind: 'compared',
    html,
    earlier: earlier.id,
    later: later.id,
    pins: [pinOf(pieces[0] ?? []), pinOf(pieces[1] ?? [])],
    corrected,
    cells: comparisonCells(earlier, later, laid),
    tei: comparisonTei(earlier, later, laid, site + base),
  };
}

const opening = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
