/**
 * `npm run check` prints every issue of the corpus, those that curators have accepted with their reasons, and fails on an
 * error. It changes nothing.
 */
import { contentFolder } from '../src/corpus.ts';
import { run } from '../src/pipeline/index.ts';
import type { Issue } from '../src/schema.ts';
import { counted, printed } from './issues.ts';
import { openLibrary } from './library.ts';

const root = contentFolder();
const issues: Issue[] = [];
let statements = 0;
for await (const result of run(openLibrary(root))) {
  issues.push(...result.issues);
  if (result.statement) statements++;
}
if (issues.length > 0) console.log(`${printed(issues, root)}\n`);
console.log(`${statements} statements: ${counted(issues)}.`);
if (issues.some(({ severity }) => severity === 'error')) process.exitCode = 1;
