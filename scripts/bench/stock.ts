/** Pagefind as it comes, over the same clauses: `node scripts/bench/stock.ts FOLDER`. The measure to stand beside. */
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { givenOptions } from '../console/command.ts';
import { flatten, statement, statementIds } from '../../src/corpus.ts';
import { clauseText } from '../../src/search/build/records.ts';
import { searchText } from '../../src/search/index/table.ts';

const { files } = givenOptions('node scripts/bench/stock.ts FOLDER', {}, { files: true });
const [out = ''] = files;
const { index } = await pagefind.createIndex();
if (!index) throw new Error('Pagefind did not start.');
for (const id of statementIds()) {
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
