/** Names of the parties and short forms of names, as the index carries them. Pure; used when the index is built. */
import * as z from 'zod';
import { aliases as stateAliases, shortForms } from '../../languages/names/state-names.ts';
import { allLanguages, firstLanguage, type Language, languages } from '../../i18n/languages.ts';
import { levelAsPrinted } from '../../i18n/values/levels.ts';
import type { Organisation, Statement } from '../../schema.ts';
import type { Alias, PartyNames } from '../index/table.ts';

/** `content/aliases.yaml`. */
export const AliasesSchema = z.array(
  z.strictObject({
    name: z.string().min(2).describe('As the texts print it'),
    forms: z.array(z.string().min(2)).min(1).describe('What readers type for it'),
  }),
);

const regions = allLanguages
  .flatMap((language) => [languages[language].tag, ...languages[language].alsoWritten])
  .map((tag) => ({ tag, names: new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }) }));

type Own = Record<Language, string>;

/** Names other than those that are shown. */
const unlike = (own: Own, names: Iterable<string>): string[] =>
  [...names].filter((name) => !allLanguages.some((language) => own[language] === name));

export type NamedParty = Pick<Statement['parties'][number], 'code' | 'type' | 'name'>;

/** Names of the parties of some statements: the one to show in each language, and the others that readers write. */
export function namesOf(parties: Iterable<NamedParty>, organisations: readonly Organisation[]): PartyNames[] {
  const known = new Map<string, PartyNames>();
  for (const { code, type, name } of parties) {
    const printed = known.get(code);
    if (printed) {
      if (!printed.also.includes(name)) printed.also.push(name);
      continue;
    }
    const organisation = organisations.find((one) => one.code === code);
    const region =
      type === 'state' && /^[A-Z]{2}$/u.test(code)
        ? regions.map(({ tag, names }) => ({ tag, name: names.of(code) }))
        : [];
    const shown = (language: Language): string => {
      const { tag } = languages[language];
      return region.find((one) => one.tag === tag)?.name ?? organisation?.names[tag]?.[0] ?? name;
    };
    const own = Object.fromEntries(allLanguages.map((language) => [language, shown(language)])) as Own;
    const short = Object.entries(shortForms.zh).flatMap(([form, codes]) => (codes.includes(code) ? [form] : []));
    const others = [
      name,
      ...region.map((one) => one.name),
      ...(stateAliases[code] ?? []),
      ...Object.values(organisation?.names ?? {}).flat(),
      ...short,
    ].filter((one) => one !== undefined);
    known.set(code, { code, ...own, also: unlike(own, new Set(others)) });
  }
  return [...known.values()]
    .map((party) => ({ ...party, also: unlike(party, party.also) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * Names of a party for which its Chinese name is searched as well: the English and the traditional one of the Unicode
 * CLDR. Official and former names (中华人民共和国, 苏联) are wordings of their own, and are searched as they are typed.
 */
export const partyAliases = (names: readonly PartyNames[]): Alias[] =>
  names.flatMap(({ code, [firstLanguage]: name }) => {
    const forms = regions.slice(1).map((region) => (/^[A-Z]{2}$/u.test(code) ? region.names.of(code) : undefined));
    const others = forms.filter((form) => form !== undefined && form !== name) as string[];
    return others.length > 0 ? [{ name, forms: others }] : [];
  });

/**
 * Names of levels that a statement prints in another form than pages show and compare them by: a search for
 * 新时代全面战略伙伴关系 finds 新时代中乌全面战略伙伴关系 as well.
 */
export function levelAliases(levels: Iterable<Statement['level']>): Alias[] {
  const found = new Map<string, string>();
  for (const level of levels) {
    if (level === null) continue;
    const printed = levelAsPrinted(level)
      .map(({ text }) => text)
      .join('');
    if (printed !== level.name) found.set(printed, level.name);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, form]) => ({ name, forms: [form] }));
}
