/**
 * `npm run content` makes the records in content/statements from the sources. `-- --check` changes nothing and fails
 * where the stored records are not what the sources give. With any error nothing that is stored changes.
 */
import { contentFolder } from '../src/corpus.ts';
import { run } from '../src/pipeline/index.ts';
import type { Issue } from '../src/schema.ts';
import { counted, distinct, printed } from './issues.ts';
import { openLibrary, stage } from './library.ts';

const check = process.argv.includes('--check');
const root = contentFolder();
const library = openLibrary(root);
const staging = stage(root);
const issues: Issue[] = [];
const made = new Set<string>();
const differing: string[] = [];

/** The first of them by name; a first run over a large corpus writes thousands. */
function list(what: string, ids: readonly string[]): void {
  for (const id of ids.slice(0, 40)) console.log(`${what}  statements/${id}.json`);
  if (ids.length > 40) console.log(`${what}  and ${ids.length - 40} more`);
}

try {
  for await (const result of run(library)) {
    issues.push(...result.issues);
    if (!result.statement) continue;
    made.add(result.statement.id);
    if (staging.put(result.statement)) differing.push(result.statement.id);
  }
  const errors = distinct(issues).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    console.error(printed(errors, root));
    console.error('\nNo stored record was changed.');
    process.exitCode = 1;
  } else if (check) {
    const gone = library.stored.filter((id) => !made.has(id));
    for (const id of differing)
      console.error(`${library.stored.includes(id) ? 'differs' : 'missing'}  statements/${id}.json`);
    for (const id of gone) console.error(`gone     statements/${id}.json`);
    if (differing.length + gone.length > 0) {
      console.error(
        '\nThe stored records are not what the sources give. Run “npm run content”, and look at the difference.',
      );
      process.exitCode = 1;
    } else console.log(`${made.size} records are what the sources give.`);
  } else {
    const gone = staging.commit();
    list('written', differing);
    list('removed', gone);
    console.log(`${made.size} records, ${differing.length} written, ${gone.length} removed. ${counted(issues)}.`);
    if (issues.some((i) => i.severity === 'review' && i.excused === null))
      console.log('“npm run check” shows what is to be reviewed.');
  }
} finally {
  staging.drop();
}
