/** llms.txt (llmstxt.org): where a program that reads text finds what. */
import type { Summary } from '../../corpus.ts';
import { absolute, type Publication } from '../../publication.ts';
import { plainTitle } from '../citation/csl.ts';

/** How many statements are listed, newest first; the corpus files hold all. */
const listed = 200;

/** All statements, oldest first → the Markdown of `llms.txt`. */
export function llms(statements: readonly Summary[], p: Publication): string {
  const link = (name: string, path: string, note: string) => `- [${name}](${absolute(p, path)}): ${note}`;
  const newest = [...statements].reverse().slice(0, listed);
  return [
    `# ${p.name}`,
    '',
    '> Diplomatic joint statements (联合声明), clause by clause: each clause has an address that names the same words for ever, and each statement says where its text comes from.',
    '',
    'An address is `<parties>/<day>/<clause>`: `by-cn/2022-09-15/9/` is clause 9 of the statement of Belarus and China of 15 September 2022. The same address ending in `.md`, `.txt` or `.json` (statements) or `.json` (clauses) gives the text for programs. Quote a clause with its address. Text in square brackets in a label, and every emendation, is the editors’ and marked so.',
    '',
    '## Data',
    '',
    link('API', 'api/', 'every format, with examples'),
    link('All clauses, JSON Lines', 'corpus/clauses.jsonl', 'one clause a line'),
    link('All clauses, CSV', 'corpus/clauses.csv', 'the same as a table'),
    link('Data package', 'corpus/datapackage.json', 'columns, checksums, terms'),
    link('JSON Schema of a statement', 'schema/statement.json', 'every field with a sentence'),
    '',
    `## Statements${newest.length < statements.length ? ` (the newest ${newest.length} of ${statements.length})` : ''}`,
    '',
    ...newest.map((s) =>
      link(
        plainTitle(s.title).replace(/[[\]]/gu, ''),
        `${s.id}.md`,
        [s.signed ?? s.published, s.place, s.level?.name].filter(Boolean).join(', ') || s.id,
      ),
    ),
    '',
  ].join('\n');
}
