/**
 * `npm run --silent split -- [--json] FILE…`: reads documents anywhere on disk and says what they hold. Writes nothing.
 */
import { readFileSync, statSync } from 'node:fs';
import { mostPackedBytes } from '../src/pipeline/read/index.ts';
import { refused } from '../src/pipeline/read/refused.ts';
import { processDocument } from '../src/pipeline/index.ts';
import { partyNames } from '../src/languages/party-names.ts';
import { entry, outline } from '../src/pipeline/outline.ts';
import { organisations } from './organisations.ts';
import { withTranslations } from '../src/pipeline/collate/translation.ts';
import type { Issue } from '../src/schema.ts';
import type { Draft, Source } from '../src/pipeline/types.ts';

const args = process.argv.slice(2);
const json = args.includes('--json');
const files = args.filter((a) => !a.startsWith('--'));
if (files.length === 0) {
  console.error('Usage: npm run --silent split -- [--json] FILE…');
  process.exit(1);
}

const given = organisations();
const context = { names: partyNames(given), organisations: given };
const written: string[] = [];
for (const file of files) {
  const { source, printed, issues } = await processed(file);
  // the JSON keeps document order: there a translation that follows as a whole stands as it was printed
  if (json) written.push(JSON.stringify(entry(source, printed, issues)));
  else process.stdout.write(outline(source, withTranslations(printed), issues));
}
if (json) process.stdout.write(`[${written.join(',\n')}]\n`);

async function processed(
  file: string,
): Promise<{ source: Source; printed: readonly Draft[]; issues: readonly Issue[] }> {
  const nothing = (reason: string) => {
    const source = refused(file, 'text', 'unreadable-file', { format: 'a file', reason });
    return { source, printed: [], issues: source.issues };
  };
  try {
    const { size } = statSync(file);
    // a file that is too large is not even read
    const bytes = size > mostPackedBytes ? new Uint8Array(size > 1e9 ? mostPackedBytes + 1 : size) : readFileSync(file);
    const { source, printed, issues } = await processDocument(
      { file, bytes, sidecar: { file: '', text: '' } },
      context,
    );
    return source ? { source, printed, issues } : nothing('its sidecar is not valid');
  } catch (error) {
    return nothing((error as Error).message);
  }
}
