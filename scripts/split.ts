/**
 * `npm run --silent split -- [--json] FILE…`: reads documents anywhere on disk and says what they hold. Writes nothing.
 */
import { readFileSync, statSync } from 'node:fs';
import { mostPackedBytes } from '../src/pipeline/read/index.ts';
import { refused } from '../src/pipeline/read/refused.ts';
import { processDocument } from '../src/pipeline/index.ts';
import { partyNames } from '../src/languages/names/party-names.ts';
import { entry, outline } from '../src/pipeline/outline.ts';
import type { Context } from '../src/pipeline/document.ts';
import { command, readOptions, Refusal, systemReason } from './console/command.ts';
import { organisations } from './content-folder/organisations.ts';
import { withTranslations } from '../src/pipeline/collate/translation.ts';
import type { Issue } from '../src/schema.ts';
import type { Draft, Source } from '../src/pipeline/types.ts';

const usage = 'npm run --silent split -- [--json] FILE…';

async function main(): Promise<void> {
  const { values, files } = readOptions(usage, { json: { type: 'boolean' } }, { files: true });
  if (files.length === 0) throw new Refusal(`Name the documents to be read.\nUsage: ${usage}`);
  const given = organisations();
  const context = { names: partyNames(given), organisations: given };
  const written: string[] = [];
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- one document in memory at a time
    const { source, printed, issues } = await processed(file, context);
    // the JSON keeps document order: there a translation that follows as a whole stands as it was printed
    if (values.json) written.push(JSON.stringify(entry(source, printed, issues)));
    else process.stdout.write(outline(source, withTranslations(printed), issues));
  }
  if (values.json) process.stdout.write(`[${written.join(',\n')}]\n`);
}

async function processed(
  file: string,
  context: Context,
): Promise<{ source: Source; printed: readonly Draft[]; issues: readonly Issue[] }> {
  const nothing = (reason: string) => {
    const source = refused(file, 'text', 'unreadable-file', { format: 'a file', reason });
    return { source, printed: [], issues: source.issues };
  };
  try {
    const { size } = statSync(file);
    // a file that is too large is not even read
    if (size > mostPackedBytes) {
      const large = refused(file, 'text', 'too-large', { megabytes: Math.ceil(size / 1e6) });
      return { source: large, printed: [], issues: large.issues };
    }
    const input = { file, bytes: readFileSync(file), sidecar: { file: '', text: '' } };
    const { source, printed, issues } = await processDocument(input, context);
    return source ? { source, printed, issues } : nothing('its sidecar is not valid');
  } catch (error) {
    return nothing(systemReason(error) ?? (error as Error).message);
  }
}

if (import.meta.main) await command(main);
