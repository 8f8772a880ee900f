/**
 * `npm run check` prints every issue of the corpus, those that curators have accepted with their reasons, and fails on an
 * error. `-- --review` leaves out what was accepted and what is for the record; a FILE shows its own issues alone. It
 * changes nothing.
 */
import { relative, resolve } from 'node:path';
import { contentFolder } from '../src/corpus.ts';
import { run } from '../src/pipeline/index.ts';
import type { Answer } from '../src/pipeline/sidecar/answers.ts';
import type { Issue } from '../src/schema.ts';
import { command, readOptions, Refusal } from './console/command.ts';
import { counted, printed, toPaste } from './console/issues.ts';
import { openLibrary } from './content-folder/content-folder.ts';

const usage = 'npm run check -- [--review] [FILE…]';

/** @returns the exit code: 1 where there is an error, whether or not it is shown */
export async function check(root: string, args: string[]): Promise<number> {
  const { values, files } = readOptions(usage, { review: { type: 'boolean' } }, { files: true, args });
  const library = openLibrary(root);
  const wanted = files.map((file) => relative(root, resolve(file)).replaceAll('\\', '/'));
  for (const [index, file] of wanted.entries()) {
    if (!library.files.includes(file) && (file.startsWith('..') || library.text(file) === null))
      throw new Refusal(`${files[index]}: there is no such file below ${root}.`);
  }
  const issues: Issue[] = [];
  const answers: Answer[] = [];
  let statements = 0;
  for await (const result of run(library)) {
    issues.push(...result.issues);
    answers.push(...result.answers);
    if (result.statement) statements++;
  }
  const open = (i: Issue) => i.severity === 'error' || (i.severity === 'review' && i.excused === null);
  const shown = issues.filter(
    (i) => (wanted.length === 0 || wanted.some((file) => sameDocument(file, i.file))) && (!values.review || open(i)),
  );
  if (shown.length > 0) console.log(`${printed(shown, root)}\n`);
  const rules = new Set(shown.filter(open).map(({ rule }) => rule));
  const mine = answers.filter(
    ({ rule, file }) => rules.has(rule) && (wanted.length === 0 || wanted.some((one) => sameDocument(one, file))),
  );
  if (mine.length > 0) console.log(`${toPaste(mine, root, library.text)}\n`);
  console.log(`${statements} statements: ${counted(issues)}.`);
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** A document and its sidecar are asked for together. */
const sameDocument = (a: string, b: string): boolean => a.replace(/\.[^./]+$/u, '') === b.replace(/\.[^./]+$/u, '');

if (import.meta.main) await command(() => check(contentFolder(), process.argv.slice(2)));
