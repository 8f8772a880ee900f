/**
 * Names of parties in the language of the interface: states from the Unicode CLDR (Intl.DisplayNames), in the short
 * form of everyday use; organisations as the curators name them, or as printed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { contentFolder } from '../../corpus.ts';
import { allLanguages, type Language, languages } from '../languages.ts';
import { pairDash } from './punctuation.ts';

const regions = Object.fromEntries(
  allLanguages.map((language) => [
    language,
    new Intl.DisplayNames(languages[language].tag, { type: 'region', fallback: 'none' }),
  ]),
) as Record<Language, Intl.DisplayNames>;

interface NamedParty {
  code: string;
  type: 'state' | 'organisation';
  name: string;
}

export function partyName(party: NamedParty, language: Language): string {
  if (party.type === 'organisation') return organisation(party.code, language) ?? party.name;
  return (/^[A-Z]{2}$/u.test(party.code) ? regions[language].of(party.code) : undefined) ?? party.name;
}

const enumerations: Readonly<Record<Language, (names: readonly string[]) => string>> = {
  zh: (names) => names.join(names.length === 2 ? '与' : '、'),
  en: (names) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names),
};

/** 中国、俄罗斯 · China and Russia; in the order in which they are given. */
export function partyNames(parties: readonly NamedParty[], language: Language): string {
  const names = parties.map((party) => partyName(party, language));
  return enumerations[language](names);
}

/** 中国—俄罗斯, China–Russia: the pair as a heading. */
export const pairHeading = (parties: readonly NamedParty[], language: Language): string =>
  parties.map((party) => partyName(party, language)).join(pairDash[language]);

let organisations: Map<string, Record<string, string[]>> | null = null;

function organisation(code: string, language: Language): string | undefined {
  organisations ??= readOrganisations();
  return organisations.get(code)?.[languages[language].tag]?.[0];
}

const OrganisationsSchema = z.array(
  z.object({ code: z.string(), names: z.record(z.string(), z.array(z.string())).default({}) }),
);

/** The first name in each language is the one to show; a corpus without the file has none. */
function readOrganisations(): Map<string, Record<string, string[]>> {
  const file = join(contentFolder(), 'organisations.yaml');
  if (!existsSync(file)) return new Map();
  return new Map(OrganisationsSchema.parse(parse(readFileSync(file, 'utf8'))).map((o) => [o.code, o.names]));
}
