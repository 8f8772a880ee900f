/** The card of one quotation: its verdict, the words, where they are, and what can be done with them. */
import { h } from '../../browser/dom.ts';
import { copy } from '../../browser/clipboard.ts';
import type { Language } from '../../i18n/languages.ts';
import { quotations } from '../../i18n/pages/quotations.ts';
import type { Checked } from '../check.ts';
import type { Place } from '../judge.ts';
import type { Passage } from '../passages.ts';
import { passageKey } from './open-corpus.ts';
import { placeLink, placeName } from './place-name.ts';
import { wordingDifference } from './wording-difference.ts';

export interface View {
  base: string;
  language: Language;
  seen: ReadonlyMap<string, Passage>;
}

/** Places that are listed; the others are counted. */
const mostListed = 5;

const passageOf = ({ seen }: View, { statement, clause }: Place): Passage | undefined =>
  seen.get(passageKey(statement, clause));

export function resultCard(checked: Checked, view: View): HTMLElement {
  const t = quotations(view.language);
  const { verdict, places, nearest, quotation, unopened } = checked;
  const more = places.length - mostListed + unopened;
  return h(
    'li',
    { class: 'check-card', 'data-verdict': verdict },
    h('p', { class: 'check-verdict' }, t.verdicts[verdict]),
    h('blockquote', {}, quotation.text),
    comparison(checked, view),
    places.length > 0 && placeList(t.places, places.slice(0, mostListed), view, verdict !== 'verbatim'),
    more > 0 && h('p', { class: 'check-more' }, t.more(String(more))),
    nearest.length > 0 && placeList(t.nearest, nearest.slice(0, 1), view, true),
    places.length > 0 && actions(checked, view),
  );
}

/** Letter by letter against the best place; what screen readers hear of a change is said in words. */
function comparison({ verdict, places, quotation }: Checked, { language }: View): HTMLElement | false {
  const t = quotations(language);
  const best = places[0];
  if (!best || (verdict !== 'differs' && verdict !== 'form' && verdict !== 'misprint')) return false;
  const text = verdict === 'form' || verdict === 'misprint' ? sameParagraphs(places) : best.text;
  const said = (words: string): HTMLElement => h('span', { class: 'unseen' }, `${words} `);
  return h(
    'p',
    { class: 'check-difference', 'aria-label': t.comparison, role: 'group' },
    ...wordingDifference(quotation.text, text).map(({ kind, words }) =>
      kind === 'same'
        ? h('span', {}, words)
        : kind === 'quoted'
          ? h('del', {}, said(t.deleted), words)
          : h('ins', {}, said(t.inserted), words),
    ),
  );
}

/** A quotation over several paragraphs has a place in each: those that follow the first without a gap. */
const sameParagraphs = (places: readonly Place[]): string => {
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

function placeList(name: string, places: readonly Place[], view: View, withText: boolean): HTMLElement {
  return h(
    'div',
    { class: 'check-places' },
    h('p', { class: 'check-heading' }, name),
    h('ul', {}, ...places.map((place) => h('li', {}, ...placeLine(place, view, withText)))),
  );
}

function placeLine(place: Place, view: View, withText: boolean): HTMLElement[] {
  const t = quotations(view.language);
  const passage = passageOf(view, place);
  const link = h('a', { href: placeLink(place, view.base, view.language) }, placeName(place, passage, view.language));
  const witness = place.witness === 'printed' ? t.printed : place.witness === null ? '' : t.witness(place.witness);
  return [
    link,
    ...(witness === '' ? [] : [h('small', {}, ` ${witness}`)]),
    ...(withText ? [h('q', { lang: passage?.statement.language ?? 'zh' }, place.text)] : []),
  ];
}

function actions({ places }: Checked, view: View): HTMLElement {
  const t = quotations(view.language);
  const [best] = places;
  const words = sameParagraphs(places);
  return h(
    'div',
    { class: 'tool-row' },
    h('button', { type: 'button', click: () => void copy(words, t.correctedDone) }, t.corrected),
    best !== undefined &&
      best.clause !== null &&
      h(
        'button',
        {
          type: 'button',
          'data-open': 'cite',
          'data-statement': best.statement,
          'data-clause': best.clause,
          'data-paragraph': best.paragraph === null ? false : best.paragraph,
        },
        t.cite,
      ),
  );
}
