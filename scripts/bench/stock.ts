/**
 * Pagefind as it comes, over the same clauses, the measure to stand beside: `node scripts/bench/stock.ts FOLDER [--every N]`.
 * It holds about 150 KB of memory for each clause, so that of a large corpus it is given every Nth statement.
 */
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { givenOptions } from '../console/command.ts';
import { flatten, statement, statementIds } from '../../src/corpus.ts';
import { clauseText } from '../../src/search/build/records.ts';
import { searchText } from '../../src/search/index/table.ts';

const options = { every: { type: 'string', default: '1' } } as const;
const { files, values } = givenOptions('node scripts/bench/stock.ts FOLDER [--every N]', options, { files: true });
const every = Math.max(1, Number(values.every));
const [out = ''] = files;
const { index } = await pagefind.createIndex();
if (!index) throw new Error('Pagefind did not start.');
for (const [number, id] of statementIds().entries()) {
  if (number % every > 0) continue;
  const record = statement(id);
  await Promise.all(
    flatten(record.clauses).map(({ clause }) => {
      const text = searchText(clauseText(clause)).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const content = `<!doctype html><html lang="zh"><title>${record.title}</title><body><p>${text}</p></body></html>`;
      return index.addHTMLFile({ url: `/${id}/${clause.id}/`, content });
    }),
  );
}
await index.writeFiles({ outputPath: join(out, 'stock') });
await pagefind.close();
