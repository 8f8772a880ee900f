/** The card of one quotation: its verdict, the words, where they are, and what can be done with them. */
import { h } from '../../browser/dom.ts';
import { copy } from '../../browser/clipboard.ts';
import type { Language } from '../../i18n/languages.ts';
import { quotations } from '../../i18n/pages/quotations.ts';
import type { Place } from '../judge.ts';
import { placeLink, placeName } from './place-name.ts';
import { type PassageName, passageKey, type Result, type ShownVerdict } from './protocol.ts';
import { sameParagraphs } from './same-paragraphs.ts';

export interface View {
  base: string;
  language: Language;
  names: Result['names'];
}

/** Places that are listed; the others are counted. */
const mostListed = 5;

export const nameOf = ({ names }: View, { statement, clause }: Place): PassageName | undefined =>
  names.get(passageKey(statement, clause));

export function resultCard(checked: ShownVerdict, view: View): HTMLElement {
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

/** What screen readers hear of a change is said in words. */
function comparison({ wording }: ShownVerdict, { language }: View): HTMLElement | false {
  if (!wording) return false;
  const t = quotations(language);
  const said = (words: string): HTMLElement => h('span', { class: 'unseen' }, `${words} `);
  return h(
    'p',
    { class: 'check-difference', 'aria-label': t.comparison, role: 'group' },
    ...wording.map(({ kind, words }) =>
      kind === 'same'
        ? h('span', {}, words)
        : kind === 'quoted'
          ? h('del', {}, said(t.deleted), words)
          : h('ins', {}, said(t.inserted), words),
    ),
  );
}

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
  const passage = nameOf(view, place);
  const link = h('a', { href: placeLink(place, view.base, view.language) }, placeName(place, passage, view.language));
  const witness = place.witness === 'printed' ? t.printed : place.witness === null ? '' : t.witness(place.witness);
  return [
    link,
    ...(witness === '' ? [] : [h('small', {}, ` ${witness}`)]),
    ...(withText ? [h('q', { lang: passage?.statement.language ?? 'zh' }, place.text)] : []),
  ];
}

function actions({ places, words: ofParts }: ShownVerdict, view: View): HTMLElement {
  const t = quotations(view.language);
  const [best] = places;
  const words = ofParts ?? sameParagraphs(places);
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
