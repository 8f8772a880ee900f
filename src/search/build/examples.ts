/** The examples of the syntax page, each with the number of clauses that it finds, counted from the stored records. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { contentFolder, corpusCharacters, flatten, statement, summaries, type Summary } from '../../corpus.ts';
import { OrganisationsSchema, type Statement } from '../../schema.ts';
import type { SyntaxRow } from '../../i18n/search/syntax.ts';
import { readYaml } from '../../curation/yaml.ts';
import { AliasesSchema, levelAliases, type NamedParty, namesOf, partyAliases } from './aliases.ts';
import type { FilterTable } from '../engine/filter.ts';
import { fold } from '../query/fold.ts';
import { holds } from '../engine/holds.ts';
import { parseQuery } from '../query/query.ts';
import { clauseText } from './records.ts';
import { type Alias, type PartyNames, searchText, type StatementRow } from '../index/table.ts';
import { traditionalMap } from './traditional.ts';

/** One for every kind of thing that can be written; the texts beside them stand in src/i18n/search/syntax.ts. */
export const examples = {
  words: '合作 贸易',
  phrase: '"和平、发展"',
  without: '合作 -贸易',
  either: '教育 | 文化',
  group: '双方 (能源 | 农业)',
  near: '能源 NEAR/6 合作',
  traditional: '白俄羅斯',
  wide: '２０２２年',
  alias: '上合',
  single: '核',
  whole: '30',
  prefix: '20*',
  party: '主权 party:by',
  year: '台湾 year:2013..2022',
  level: '安全 level:全天候',
  complete: '北约 | 联合国 complete:yes',
} as const satisfies Record<SyntaxRow, string>;

/** Names of parties, of levels and short forms, of the corpus at hand. */
export function corpusNames(
  parties: Iterable<NamedParty>,
  levels: Iterable<Statement['level']> = [],
): {
  names: PartyNames[];
  aliases: Alias[];
} {
  const names = namesOf(parties, curated('organisations.yaml', OrganisationsSchema) ?? []);
  return {
    names,
    aliases: [...partyAliases(names), ...levelAliases(levels), ...(curated('aliases.yaml', AliasesSchema) ?? [])],
  };
}

/** A file of the curators, which a corpus may lack. */
function curated<S extends z.ZodType>(name: string, schema: S): z.output<S> | null {
  const file = join(contentFolder(), name);
  if (!existsSync(file)) return null;
  const { value, issues } = readYaml(file, readFileSync(file, 'utf8'), schema);
  if (value === null) throw new Error(issues.map((one) => `${one.file}:${one.line}: ${one.message}`).join('\n'));
  return value;
}

let known: Record<SyntaxRow, number> | null = null;

/** Clauses that each example finds. Counted once per process, in one pass over the records, a statement at a time. */
export function exampleCounts(): Record<SyntaxRow, number> {
  known ??= count();
  return known;
}

function count(): Record<SyntaxRow, number> {
  const all = summaries();
  const characters = traditionalMap(corpusCharacters());
  const rows = all.map(rowOf);
  const names = corpusNames(
    all.flatMap(({ parties }) => parties),
    all.map(({ level }) => level),
  );
  const table: FilterTable = { characters, ...names, statements: rows };
  const counts = Object.fromEntries(Object.keys(examples).map((name) => [name, 0])) as Record<SyntaxRow, number>;
  const tests = Object.entries(examples).flatMap(([name, query]) => {
    const { root } = parseQuery(query);
    return root ? [{ name: name as SyntaxRow, test: holds(table, root) }] : [];
  });
  for (const row of rows) {
    for (const { clause } of flatten(statement(row.id).clauses)) {
      const text = clauseText(clause);
      const readings = [text, ...(text.printed ? [{ ...text, paragraphs: text.printed }] : [])];
      const folded = readings.map((reading) => fold(searchText(reading), characters));
      for (const { name, test } of tests) if (test(folded, row)) counts[name]++;
    }
  }
  return counts;
}

function rowOf({ id, signed, published, parties, level, language, kind, complete }: Summary): StatementRow {
  const date = signed ?? published ?? id.split('/')[1] ?? '';
  return {
    number: 0,
    id,
    date,
    year: /\d{4}/u.exec(date)?.[0] ?? '',
    parties: parties.map(({ code }) => code),
    level: level && { name: level.name, parts: level.parts },
    language,
    kind,
    complete,
    first: 0,
    clauses: [],
    pack: 1,
  };
}
