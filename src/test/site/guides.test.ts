/** The README and the guides name files, folders and commands that there are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corpusPasses, documentPasses } from '../../pipeline/index.ts';

const guides = readdirSync('content/pages', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `content/pages/${name}`);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.each(['README.md', ...guides])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('names no file and no folder that is not there', () => {
    const named = [...text.matchAll(/`((?:src|scripts|public|\.github|content)\/[^`\s]*)`/gu)]
      // A name in angle brackets stands for any; what is above it must be there.
      .map(([, path = '']) => path.replace(/[^/]*[<*…].*$/u, ''));
    // Examples of documents, and what an editor writes when there is something to write.
    const later = /^content\/(?:(?:sources|statements)\/.|(?:excuses|redirects|formulas|links|topics)\.yaml$)/u;
    expect(named.filter((path) => !later.test(path) && !existsSync(path))).toEqual([]);
    const linked = [...text.matchAll(/\]\((?!https?:|mailto:|#|\/)([^)#\s]+)/gu)].map(([, path = '']) => path);
    if (file === 'README.md') expect(linked.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('names no command that is not there', () => {
    const run = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/gu)].map(([, name = '']) => name);
    const short = [...text.matchAll(/npm (start|test)\b/gu)].map(([, name = '']) => name);
    expect([...run, ...short].filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('the README lists every pass, in the order in which they run', () => {
  const text = readFileSync('README.md', 'utf8');
  const table = text.slice(text.indexOf('| pass '), text.indexOf('`npm run build` then runs'));
  const listed = [...table.matchAll(/^\| (\w+) +\|/gmu)].map(([, name]) => name).slice(1);
  // The first of a corpus is a document's own passes, the second what grouping looks at.
  const ofCorpus = Object.keys(corpusPasses).filter((name) => name !== 'process' && name !== 'heads');
  expect(listed).toEqual([...Object.keys(documentPasses), ...ofCorpus]);
});

test('the README sends nobody past a room of the source', () => {
  const text = readFileSync('README.md', 'utf8');
  const rooms = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['test', 'types', 'browser', 'view', 'listing'].includes(entry.name))
    .map(({ name }) => `src/${name}/`);
  expect(rooms.filter((room) => !text.includes(`\`${room}`))).toEqual([]);
});
