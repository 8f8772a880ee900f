/** The way from the whole collection down to a statement. */
import { pageLink } from '../address.ts';
import { showDate } from '../i18n/values/dates.ts';
import type { Language } from '../i18n/languages.ts';
import { pairHeading } from '../i18n/values/names.ts';
import { reading } from '../i18n/reading/reading.ts';
import type { Statement } from '../schema.ts';
import { pairOf } from './history.ts';
import { dateOf } from './statement.ts';

/** Relationship and statement, the latter by its day. */
export function trailOf(s: Statement, language: Language): { name: string; href: string }[] {
  const base = import.meta.env.BASE_URL;
  const date = dateOf(s);
  return [
    { name: pairHeading(s.parties, language), href: pageLink(base, pairOf(s.id), language) },
    {
      name: date === null ? reading(language).wholeStatement : showDate(date, language),
      href: pageLink(base, s.id, language),
    },
  ];
}
