/** The names that the tests of extract use: the corpus's own organisations. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { partyNames } from '../../languages/names/party-names.ts';
import { OrganisationsSchema } from '../../schema.ts';

export const organisations = OrganisationsSchema.parse(
  parse(readFileSync(new URL('../../../content/organisations.yaml', import.meta.url), 'utf8')),
);
export const names = partyNames(organisations);
