/**
 * The site's and the commands' way to what is computed across statements: the words that the comparison knows
 * (`formulas.yaml`, `organisations.yaml`), what editors decided (`links.yaml`), prepared texts and comparisons of pairs. Only
 * the last few of either are kept.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compare, inOrder } from './compare/index.ts';
import { type Formulas, FormulasSchema, type Lexicon, lexicon } from './compare/text/lexicon.ts';
import { prepare } from './compare/text/prepare.ts';
import { LinksSchema } from './compare/links-schema.ts';
import { type NamedLinks, rulingsOn } from './compare/rulings.ts';
import type { Portable } from './compare/page/protocol.ts';
import type { Comparison, Prepared } from './compare/types.ts';
import { contentFolder, statement } from './corpus.ts';
import { OrganisationsSchema } from './schema.ts';

interface Known {
  folder: string;
  formulas: Formulas;
  lexicon: Lexicon;
  links: NamedLinks;
}
let known: Known | null = null;

/** What the content folder says; read once per process. Throws where a file is not as its schema asks. */
export function comparisonWords(): Known {
  const folder = contentFolder();
  if (known?.folder === folder) return known;
  const read = (file: string, empty: unknown): unknown => {
    const path = join(folder, file);
    return existsSync(path) ? (parse(readFileSync(path, 'utf8')) ?? empty) : empty;
  };
  const formulas = FormulasSchema.parse(read('formulas.yaml', { stock: [], common: [], followed: [] }));
  const organisations = OrganisationsSchema.parse(read('organisations.yaml', []));
  known = {
    folder,
    formulas,
    lexicon: lexicon(organisations, formulas),
    links: LinksSchema.parse(read('links.yaml', [])),
  };
  return known;
}

const keep = 8;
const texts = new Map<string, Prepared>();
const found = new Map<string, Comparison>();

function remembered<T>(map: Map<string, T>, key: string, make: () => T): T {
  const value = map.get(key) ?? make();
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > keep && oldest !== undefined) map.delete(oldest);
  return value;
}

/** A stored statement made ready to be compared. Throws when there is none of that id. */
export const prepared = (id: string): Prepared =>
  remembered(texts, id, () => prepare(statement(id), comparisonWords().lexicon));

/** Two stored statements compared, with what editors decided. Throws where an entry of `links.yaml` matches nothing. */
export function comparison(one: string, other: string): Comparison {
  const [earlier, later] = inOrder(prepared(one), prepared(other));
  return remembered(found, `${earlier.id} ${later.id}`, () => {
    const { rulings, unmatched } = rulingsOn(comparisonWords().links, earlier, later);
    if (unmatched.length > 0) throw new Error(`links.yaml: ${unmatched.join('; ')}`);
    return compare(earlier, later, rulings);
  });
}

/** What the browser needs of a statement to compare it: the prepared text, and what editors decided about its links. */
export const portable = (id: string): Portable => ({
  ...prepared(id),
  decided: comparisonWords().links.filter(({ earlier, later }) => earlier.statement === id || later.statement === id),
});
