/** Compares two statements away from the page, so that it stays quick and a new choice can end the old one. */
import { changes } from '../../i18n/compare/changes.ts';
import { showDate } from '../../i18n/values/dates.ts';
import { hashOf } from '../text/hash.ts';
import { rowsHtml } from '../show/html.ts';
import { compare, incomparable, inOrder } from '../index.ts';
import { overviewSvg } from '../show/overview.ts';
import { rows } from '../show/rows.ts';
import { rulingsOn } from '../rulings.ts';
import { countsHtml, incompleteHtml } from '../show/summary-html.ts';
import { statesOf, totals } from '../show/totals.ts';
import type { Prepared } from '../types.ts';
import type { Answer, Asked, Portable } from './protocol.ts';

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  postMessage(await answer(data));
});

async function answer(asked: Asked): Promise<Answer> {
  const texts: Portable[] = [];
  for (const id of [asked.one, asked.other]) {
    const found = await load(`${asked.base}compare/${id}.json`);
    if (typeof found === 'string') return { kind: 'failed', reason: found, id };
    texts.push(found);
  }
  const [a, b] = texts as [Portable, Portable];
  const why = incomparable(a, b);
  return why === null ? compared(a, b, asked) : { kind: 'refused', reason: why };
}

async function load(url: string): Promise<Portable | 'not-found' | 'offline'> {
  try {
    const response = await fetch(url);
    return response.ok ? ((await response.json()) as Portable) : 'not-found';
  } catch {
    return 'offline';
  }
}

function compared(a: Portable, b: Portable, { language, base, site }: Asked): Answer {
  const [earlier, later] = inOrder(a, b);
  const { rulings } = rulingsOn(a.decided, earlier, later);
  const found = compare(earlier, later, rulings);
  const laid = rows(earlier, later, found);
  const t = changes(language);
  const date = (edtf: string) => showDate(edtf, language);
  const setting = { earlier, later, language, t, base, site, showDate: date };
  const overview = (['earlier', 'later'] as const).map((side) => {
    const text = setting[side];
    const name = date(text.date);
    return `<div role="group" aria-label="${t.overviewOf(name)}">${overviewSvg(text, statesOf(text, found, side), laid, side, setting)}<small>${name}</small></div>`;
  });
  const sums = { earlier: totals(earlier, found, 'earlier'), later: totals(later, found, 'later') };
  const html =
    incompleteHtml([earlier, later], setting) +
    `<div class="glance"><figure class="overviews">${overview.join('')}<figcaption class="quiet">${t.overviewNote}</figcaption></figure>` +
    `${countsHtml(sums, [date(earlier.date), date(later.date)], t)}</div>` +
    `<ol class="rows" role="list">${rowsHtml(laid, setting)}</ol>`;
  const pin = ({ paragraphs }: Prepared) => hashOf(paragraphs.map(({ text }) => text).join('\n'));
  return { kind: 'compared', html, earlier: earlier.id, later: later.id, pins: [pin(earlier), pin(later)] };
}
