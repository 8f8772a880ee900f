/**
 * `npm run --silent split -- [--json] FILE…`: reads documents anywhere on disk and says what they hold. Writes nothing.
 */
import { readFileSync, statSync } from 'node:fs';
import { mostPackedBytes, read, refused } from '../src/pipeline/read/index.ts';
import { detect } from '../src/pipeline/detect/index.ts';
import { extract } from '../src/pipeline/extract/index.ts';
import { partyNames } from '../src/languages/party-names.ts';
import { split } from '../src/pipeline/split/index.ts';
import { withTranslations } from '../src/pipeline/collate/translation.ts';
import { entry, outline } from '../src/pipeline/outline.ts';
import { organisations } from './organisations.ts';
import type { Source } from '../src/pipeline/types.ts';

const args = process.argv.slice(2);
const json = args.includes('--json');
const files = args.filter((a) => !a.startsWith('--'));
if (files.length === 0) {
  console.error('Usage: npm run --silent split -- [--json] FILE…');
  process.exit(1);
}

const names = partyNames(organisations());
const written: string[] = [];
for (const file of files) {
  const source = await open(file);
  const drafts = detect(source).map((draft) => extract(split(draft, source), source, names));
  // the JSON keeps document order: there a translation that follows as a whole stands as it was printed
  if (json) written.push(JSON.stringify(entry(source, drafts)));
  else process.stdout.write(outline(source, withTranslations(drafts)));
}
if (json) process.stdout.write(`[${written.join(',\n')}]\n`);

async function open(file: string): Promise<Source> {
  try {
    const { size } = statSync(file);
    // a file that is too large is not even read
    if (size > mostPackedBytes) return read(file, new Uint8Array(size > 1e9 ? mostPackedBytes + 1 : size));
    return await read(file, readFileSync(file));
  } catch (error) {
    return refused(file, 'text', 'unreadable-file', { format: 'a file', reason: (error as Error).message });
  }
}
