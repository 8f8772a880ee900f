/**
 * A record as styles of English cite a work in another language: its parties and publisher by their English names, and the
 * title as printed with a description in square brackets behind it, as APA (9.38), Chicago (14.99) and MLA ask for a title
 * that their reader may not be able to read. Build and tests only: the browser gets the result.
 */
import { commonLanguage } from '../../i18n/languages.ts';
import { outletName } from '../../i18n/values/outlets.ts';
import { partyName, partyNames } from '../../i18n/values/names.ts';
import { reading } from '../../i18n/reading/reading.ts';
import type { Statement } from '../../schema.ts';
import type { CslItem } from './csl.ts';

/** Stands where the title ends until the style has set its stops and quotation marks; no title can hold it once printed. */
const end = '\uE009';

/** The record of a work, made from the statement `s`; that of a statement in English stays as it is. */
export function inEnglish(item: CslItem, s: Statement): CslItem {
  if (isEnglish(s)) return item;
  const container = item['container-title'];
  return {
    ...item,
    author: s.parties.map((party) => ({ literal: partyName(party, commonLanguage) })),
    title: `${item.title}${end}`,
    ...(container !== undefined && { 'container-title': outletName(container, commonLanguage) }),
  };
}

/** What the library made of that record → the same with the description behind the title, outside its quotation marks. */
export const described = (citation: string, s: Statement): string =>
  citation.replace(new RegExp(`${end}([,.]?)(”?)`, 'gu'), (_, stop: string, close: string) =>
    [close, ` [${description(s)}]`, stop].join(''),
  );

const isEnglish = (s: Statement): boolean => /^en\b/u.test(s.language);

/** Joint statement of China and Belarus; parties that would fill lines are counted. */
function description({ kind, parties }: Statement): string {
  const who = parties.length > 4 ? `${parties.length} parties` : partyNames(parties, commonLanguage);
  const words = `${reading(commonLanguage).kinds[kind]} of ${who}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
