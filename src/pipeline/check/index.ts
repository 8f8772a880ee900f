/**
 * validate: what is stored holds to the schema, gives each address once, loses nothing of its sources, and proves its
 * facts with words that are there.
 */
import { flatten } from '../../clauses.ts';
import { issue } from '../../rules.ts';
import { type Clause, type Evidence, type Issue, type Statement, StatementSchema, type Witness } from '../../schema.ts';
import type { Assembled } from '../collate/statement.ts';
import { coverage } from './coverage.ts';
import { printedText } from '../sidecar/emend.ts';
import { placeOf } from './published-addresses.ts';

/**
 * @returns `record-invalid`, `clause-twice`, `span-lost`, `span-doubled`, `text-unfounded`, `evidence-unfounded`; all of
 *   them errors: what they report must not be published
 */
export function validate({ statement, texts }: Assembled): Issue[] {
  return [
    ...schema(statement),
    ...clauseIds(statement, texts),
    ...statement.witnesses.flatMap((w) => coverage(`sources/${w.source}`, texts.get(w.source) ?? '', w.part, w.spans)),
    ...clauseTexts(statement, texts),
    ...evidences(statement, texts),
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

/** In plain text the paragraphs are the source, character for character; markup may write one character as several. */
function clauseTexts(statement: Statement, texts: Assembled['texts']): Issue[] {
  const [base] = statement.witnesses;
  if (!base || base.format !== 'text') return [];
  const text = texts.get(base.source) ?? '';
  const wrong = ({ paragraphs }: Clause) =>
    paragraphs.some(
      (p) => withoutSpace(printedText(p)) !== withoutSpace(p.spans.map((s) => text.slice(s.start, s.end)).join('')),
    );
  return flatten(statement.clauses)
    .filter(({ clause }) => wrong(clause))
    .map(({ clause }) => issue('text-unfounded', placeOf(statement, clause, texts), { clause: clause.id }));
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
