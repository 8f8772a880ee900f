/** How the page names and links a place. */
import { clauseName } from '../../clause-name.ts';
import { pageLink } from '../../address.ts';
import { showDate } from '../../i18n/values/dates.ts';
import { languages, type Language } from '../../i18n/languages.ts';
import { quotations } from '../../i18n/pages/quotations.ts';
import { formatFragment, quoteEdges } from '../../fragment.ts';
import type { Place } from '../judge.ts';
import type { PassageName } from './protocol.ts';

/** 中华人民共和国和…联合声明（2022年9月15日），第九条第2段. */
export function placeName(place: Place, passage: PassageName | undefined, language: Language): string {
  const t = quotations(language);
  const { comma } = languages[language];
  const title = (passage?.statement.title ?? place.statement).replaceAll(/\s+/gu, ' ');
  const day = passage?.statement.date ? showDate(passage.statement.date, language) : '';
  const clause =
    place.clause === null || !passage
      ? t.inTitle
      : clauseName({ id: place.clause, label: passage.label, heading: passage.heading }, languages[language].tag);
  const paragraph = place.paragraph === null ? '' : t.paragraph(place.paragraph);
  return [title, day, clause, paragraph].filter(Boolean).join(comma);
}

/** To the words on the page of the statement, marked. */
export function placeLink(place: Place, base: string, language: Language): string {
  const page = pageLink(base, place.statement, language);
  if (place.clause === null) return page;
  if (place.paragraph === null || place.witness !== null) {
    return `${page}#${place.clause}${place.paragraph === null ? '' : `p${place.paragraph}`}`;
  }
  const { clause, paragraph, start, end } = place;
  const point = (offset: number) => ({ clause, paragraph, offset });
  return `${page}#${formatFragment({ type: 'words', from: point(start), to: point(end), ...quoteEdges(place.text) })}`;
}
