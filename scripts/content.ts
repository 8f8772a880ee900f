/**
 * `npm run content` writes the records in content/statements from the sources; with any error nothing that is stored
 * changes. `-- --check` changes nothing and fails where the stored records are not what the sources give; `--dry-run`
 * says what would be written; `--undo` takes back the last step; `--publish`, outside git, makes every address permanent.
 */
import { contentFolder } from '../src/corpus.ts';
import { run } from '../src/pipeline/index.ts';
import type { Answer } from '../src/pipeline/sidecar/answers.ts';
import type { Issue } from '../src/schema.ts';
import { command, readOptions, Refusal } from './console/command.ts';
import { counted, distinct, printed, toPaste } from './console/issues.ts';
import { openLibrary, stage, type Staging } from './content-folder/content-folder.ts';
import { keepDrafts, publishedRecords } from './content-folder/published.ts';
import { undo } from './content-folder/undo.ts';

const usage = 'npm run content -- [--check | --dry-run | --undo | --publish]';
const ways = {
  check: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  undo: { type: 'boolean' },
  publish: { type: 'boolean' },
} as const;

interface Outcome {
  issues: Issue[];
  /** Ids of all records, and of those that differ from what is stored. */
  ids: string[];
  differing: string[];
  stored: readonly string[];
  published: ReadonlySet<string>;
  answers: Answer[];
  /** Of a file of the content folder. */
  text: (file: string) => string | null;
}

/** @returns the exit code */
export async function content(root: string, args: string[]): Promise<number> {
  const { values } = readOptions(usage, ways, { args });
  if (Object.keys(values).length > 1) throw new Refusal(`Give one of the options, not several.\nUsage: ${usage}`);
  if (values.undo) {
    console.log(undo(root).join('\n'));
    return 0;
  }
  if (values.publish) return publish(root);
  const staging = stage(root);
  try {
    const outcome = await results(root, staging);
    const errors = distinct(outcome.issues).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      console.error(printed(errors, root));
      const rules = new Set(errors.map(({ rule }) => rule));
      const answers = outcome.answers.filter(({ rule }) => rules.has(rule));
      console.error(toPaste(answers, root, outcome.text));
      console.error('\nNo stored record was changed.');
      return 1;
    }
    if (values.check) return compare(outcome, staging.gone());
    write(outcome, staging, values['dry-run'] === true);
    return 0;
  } finally {
    staging.drop();
  }
}

async function results(root: string, staging: Staging): Promise<Outcome> {
  const library = openLibrary(root);
  const published = new Set(library.published);
  const outcome: Outcome = {
    issues: [],
    ids: [],
    differing: [],
    stored: library.stored,
    published,
    answers: [],
    text: library.text,
  };
  for await (const result of run(library)) {
    outcome.issues.push(...result.issues);
    outcome.answers.push(...result.answers);
    if (!result.statement) continue;
    outcome.ids.push(result.statement.id);
    if (staging.put(result.statement)) outcome.differing.push(result.statement.id);
  }
  return outcome;
}

function compare({ ids, differing, stored }: Outcome, gone: readonly string[]): number {
  for (const id of differing) console.error(`${stored.includes(id) ? 'differs' : 'missing'}  statements/${id}.json`);
  for (const id of gone) console.error(`gone     statements/${id}.json`);
  if (differing.length + gone.length === 0) {
    console.log(`${ids.length} records are what the sources give.`);
    return 0;
  }
  console.error(
    '\nThe stored records are not what the sources give. Run “npm run content”, and look at the difference.',
  );
  return 1;
}

function write({ issues, ids, differing, published }: Outcome, staging: Staging, dry: boolean): void {
  const gone = staging.gone();
  if (!dry) staging.commit();
  list(dry ? 'would be written' : 'written', differing, published);
  list(dry ? 'would be removed' : 'removed', gone, published);
  const verb = dry ? 'would be ' : '';
  console.log(
    `${ids.length} records, ${differing.length} ${verb}written, ${gone.length} ${verb}removed. ${counted(issues)}.`,
  );
  if (issues.some((i) => i.severity === 'review' && i.excused === null))
    console.log('“npm run check -- --review” shows what is to be reviewed.');
  const draft = differing.some((id) => !published.has(id));
  if (draft && !dry)
    console.log('A draft changes freely until it is published; “npm run content -- --undo” takes this run back.');
  if (dry) console.log('Nothing was changed.');
}

/** The first of them by name; a first run over a large corpus writes thousands. */
function list(what: string, ids: readonly string[], published: ReadonlySet<string>): void {
  for (const id of ids.slice(0, 40))
    console.log(`${what}  statements/${id}.json${published.has(id) ? '' : ' (draft)'}`);
  if (ids.length > 40) console.log(`${what}  and ${ids.length - 40} more`);
}

/** In a repository the commit says it; outside one, this does. */
function publish(root: string): number {
  const { stored } = openLibrary(root);
  const { branch, ids } = publishedRecords(root, stored);
  if (branch !== null)
    throw new Refusal(
      `This folder is kept in git: a record is published by its commit on the branch ${branch}. Nothing was changed.`,
    );
  keepDrafts(root, []);
  console.log(
    `${stored.length} records are published, ${stored.length - ids.length} of them from now on. Their addresses stay.`,
  );
  return 0;
}

if (import.meta.main) await command(() => content(contentFolder(), process.argv.slice(2)));
