/**
 * `node scripts/stages/across.ts`: computes what the statements of the corpus share with one another, one file for each in
 * `.computed` of the content folder. A stage of the build; what it writes is not committed.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { givenOptions } from '../console/command.ts';
import { acrossFile, computeAcross } from '../../src/across.ts';
import { comparisonWords, prepared } from '../../src/comparisons.ts';
import { rulingsOn } from '../../src/compare/rulings.ts';
import { contentFolder } from '../../src/corpus.ts';

givenOptions('node scripts/stages/across.ts', {});

// What editors decided about links must still match the texts: a build that cannot place it stops here.
const { links } = comparisonWords();
const wrong = links.flatMap((link, i) => {
  try {
    const [earlier, later] = [prepared(link.earlier.statement), prepared(link.later.statement)];
    return rulingsOn([link], earlier, later).unmatched.map((what) => `links.yaml, entry ${i + 1}: ${what}`);
  } catch (error) {
    return [`links.yaml, entry ${i + 1}: ${(error as Error).message}`];
  }
});
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}

rmSync(join(contentFolder(), '.computed'), { recursive: true, force: true });
let written = 0;
for (const [id, across] of computeAcross()) {
  const file = acrossFile(id);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(across));
  written++;
}
console.log(`${written} statements compared with one another.`);
