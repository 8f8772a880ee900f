/** The files of mentions, made of the summaries of the corpus. Pure; used when the site is built. */
import type { Statement } from '../schema.ts';
import { type MentionedStatement, type NamesFile, namesPath, relationshipPath } from './table.ts';

/** What is needed of a statement. */
interface Listed {
  id: string;
  title: string;
  kind: Statement['kind'];
  signed: string | null;
  published: string | null;
  parties: readonly { code: string }[];
  clauses: readonly { id: string }[];
}

/** In: all statements; of each party its code and names. Out: path below the root of the site and content of each file. */
export function* mentionFiles(
  statements: readonly Listed[],
  names: readonly { code: string; names: string[] }[],
): Generator<{ path: string; body: string }> {
  const byRelationship = Map.groupBy(statements, ({ id }) => id.split('/')[0] ?? '');
  const relationships: NamesFile['relationships'] = {};
  for (const [relationship, list] of byRelationship) {
    relationships[relationship] = [...new Set(list[0]?.parties.map(({ code }) => code))].sort();
    yield { path: relationshipPath(relationship), body: JSON.stringify(list.map(entry)) };
  }
  const file: NamesFile = { names: Object.fromEntries(names.map((one) => [one.code, one.names])), relationships };
  yield { path: namesPath, body: JSON.stringify(file) };
}

function entry({ id, title, kind, signed, published, clauses }: Listed): MentionedStatement {
  const date = signed ?? published ?? id.split('/')[1] ?? '';
  return { id, title, kind, date, clauses: clauses.map((clause) => clause.id) };
}
