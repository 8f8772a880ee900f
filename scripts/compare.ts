/**
 * `npm run --silent compare -- [--json] A B`: two statements laid side by side, sentence by sentence. A and B are ids of
 * stored statements or files anywhere on disk (`FILE#2` is the second statement of a file). Writes nothing.
 * `-- --measure` prints precision and recall of each state against the truth in src/compare/truth.
 */
import { compare, incomparable, inOrder } from '../src/compare/index.ts';
import { figures, measure } from '../src/compare/measure.ts';
import { report } from '../src/compare/show/report.ts';
import type { Prepared } from '../src/compare/types.ts';
import { comparison, prepared } from '../src/comparisons.ts';
import { statementIds } from '../src/corpus.ts';
import { truths } from '../src/view/truths.ts';
import { preparedFile } from './content-folder/comparison-file.ts';
import { givenOptions } from './console/command.ts';

const usage =
  'npm run --silent compare -- [--json] A B     (ids or files)\n       npm run --silent compare -- --measure';
const { values, files } = givenOptions(
  usage,
  { json: { type: 'boolean' }, measure: { type: 'boolean' } },
  { files: true },
);
const { json } = values;
const [one, other, ...more] = files;

if (values.measure) {
  for (const truth of truths()) console.log(figures(truth.name, measure(truth)));
} else if (one === undefined || other === undefined || more.length > 0) {
  fail(`Name two statements or documents.\nUsage: ${usage}`);
} else {
  const stored = new Set(statementIds());
  const [a, b] = await Promise.all([one, other].map((name) => open(name, stored)));
  const why = incomparable(a as Prepared, b as Prepared);
  if (why === 'same statement') fail(`${one} and ${other} are the same statement.`);
  if (why === 'languages')
    fail(`The languages differ: ${a?.language} and ${b?.language}. Only texts in one language can be compared.`);
  const [earlier, later] = inOrder(a as Prepared, b as Prepared);
  const both = stored.has(one) && stored.has(other);
  const result = both ? comparison(one, other) : compare(earlier, later);
  if (json) {
    const { links, unmatched } = result;
    const shown = links.map(({ earlier: from, later: to, state }) => ({ earlier: from, later: to, state }));
    process.stdout.write(`${JSON.stringify({ earlier: earlier.id, later: later.id, links: shown, unmatched })}\n`);
  } else process.stdout.write(report(earlier, later, result));
}

async function open(name: string, stored: ReadonlySet<string>): Promise<Prepared> {
  if (stored.has(name)) return prepared(name);
  try {
    return await preparedFile(name);
  } catch (error) {
    return fail(`${name}: ${(error as Error).message}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
