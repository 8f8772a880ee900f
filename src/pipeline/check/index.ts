/**
 * validate: what is stored holds to the schema, gives each address once, loses nothing of its sources, and proves its
 * facts with words that are there.
 */
import { flatten } from '../../clauses.ts';
import { issue } from '../../rules.ts';
import { type Evidence, type Issue, type Role, type Statement, StatementSchema, type Witness } from '../../schema.ts';
import type { Assembled } from '../collate/statement.ts';
import { coverage } from './coverage.ts';
import { ranges } from '../mapped-text.ts';
import type { Markup } from '../types.ts';
import { placeOf } from './published-addresses.ts';
import { wording } from './wording.ts';

/**
 * @returns `record-invalid`, `clause-twice`, `span-lost`, `span-doubled`, `text-unfounded`, `text-moved`, `line-unfounded`,
 *   `evidence-unfounded`; all of them errors: what they report must not be published
 */
export function validate(assembled: Assembled): Issue[] {
  const { statement, texts: sources } = assembled;
  return [
    ...schema(statement),
    ...clauseIds(statement, sources),
    ...statement.witnesses.flatMap((w) =>
      coverage(`sources/${w.source}`, sources.get(w.source) ?? '', w.part, w.spans),
    ),
    ...texts(assembled),
    ...evidences(statement, sources),
  ];
}

function schema(statement: Statement): Issue[] {
  const parsed = StatementSchema.safeParse(statement);
  if (parsed.success) return [];
  const at = { file: `sources/${statement.witnesses[0]?.source ?? ''}`, text: '', offset: 0 };
  return parsed.error.issues.map(({ path, message }) =>
    issue('record-invalid', at, { statement: statement.id, what: `${path.map(String).join('.')}: ${message}` }),
  );
}

function clauseIds(statement: Statement, texts: Assembled['texts']): Issue[] {
  const seen = new Set<string>();
  return flatten(statement.clauses).flatMap(({ clause }) => {
    const again = seen.has(clause.id);
    seen.add(clause.id);
    const address = `${statement.id}/${clause.id}`;
    return again ? [issue('clause-twice', placeOf(statement, clause, texts), { address })] : [];
  });
}

const withoutSpace = (text: string): string => text.replace(/[\s\u200b\ufeff]+/gu, '');
const noMarkup: Markup = { spans: [], replaced: [] };
const backRoles: ReadonlySet<Role> = new Set(['signature', 'dateline']);

/** The record's own text, and that of the other witnesses as their drafts hold it. */
function texts({ statement, texts: sources, markup, drafts }: Assembled): Issue[] {
  const [base] = statement.witnesses;
  if (!base) return [];
  const of = (witness: Witness) => ({
    file: `sources/${witness.source}`,
    text: sources.get(witness.source) ?? '',
    markup: markup?.get(witness.source) ?? noMarkup,
    spans: witness.spans,
    roles: backRoles,
  });
  const own = { ...of(base), clauses: statement.clauses, lines: statement.back };
  const others = (drafts ?? []).slice(1).flatMap((draft, i) => {
    const witness = statement.witnesses[i + 1];
    if (!witness) return [];
    const text = of(witness);
    const lines = draft.lines.filter(({ role }) => backRoles.has(role));
    const back = lines.map((line) => ({ ...line, spans: ranges(line, text.text) }));
    return [{ ...text, clauses: draft.clauses, lines: back }];
  });
  return [own, ...others].flatMap(wording);
}

function evidences(statement: Statement, texts: Assembled['texts']): Issue[] {
  const [base] = statement.witnesses;
  if (!base) return [];
  const { parties, date, place, level, signatories } = statement;
  const facts: [string, Evidence | undefined][] = [
    ...parties.map((party): [string, Evidence] => [party.code, party.evidence]),
    ['signed', date.signed?.evidence],
    ['published', date.published?.evidence],
    ['place', place?.evidence],
    ['level', level?.evidence],
    ['level as printed', statement.levelPrinted?.evidence],
    ...signatories.map((signatory): [string, Evidence] => [signatory.name, signatory.evidence]),
  ];
  const haystack = withoutSpace(wordsOf(statement, base));
  const at = { file: `sources/${base.source}`, text: texts.get(base.source) ?? '', offset: base.part.start };
  return facts.flatMap(([field, evidence]) =>
    evidence?.from === 'text' && !haystack.includes(withoutSpace(evidence.quote))
      ? [issue('evidence-unfounded', at, { field, quote: evidence.quote })]
      : [],
  );
}

/** As printed, with the markup, and as read. */
const wordsOf = (statement: Statement, base: Witness): string =>
  [
    base.text,
    statement.title,
    ...flatten(statement.clauses).flatMap(({ clause }) => [
      clause.heading ?? '',
      ...clause.paragraphs.map((p) => p.text),
    ]),
    ...statement.back.map(({ text }) => text),
  ].join('');
