/**
 * A content folder for each rule that a curator can meet, and what is reported of it. `before` holds the sources that
 * the published records were made from; `spoil.ts` damages a finished record, for rules that only a fault of the
 * pipeline can break. `UPDATE=1` writes the expectations anew; read the difference.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../scripts/content-folder/content-folder.ts';
import type { Assembled } from '../../pipeline/collate/statement.ts';
import { run } from '../../pipeline/index.ts';
import { validate } from '../../pipeline/check/index.ts';
import { rules } from '../../rules.ts';
import type { Issue, Statement } from '../../schema.ts';

const folder = new URL('./fixtures', import.meta.url).pathname;
const cases = readdirSync(folder);

async function results(root: string, published: readonly Statement[] = []) {
  const library = {
    ...openLibrary(root),
    published: published.map(({ id }) => id),
    gone: [],
    record: (id: string) => published.find((statement) => statement.id === id)!,
  };
  const all = await Array.fromAsync(run(library));
  // the files of the test itself
  const own = new Set(['before/', 'expected.json', 'spoil.ts']);
  return {
    issues: all.flatMap(({ issues }) => issues).filter(({ file }) => !own.has(file)),
    statements: all.flatMap(({ statement }) => statement ?? []),
  };
}

async function spoilt(path: string, [statement]: Statement[]): Promise<Issue[]> {
  if (!existsSync(`${path}/spoil.ts`) || !statement) return [];
  const { spoil }: { spoil: (whole: Assembled) => Assembled } = await import(
    `./fixtures/${path.split('/').at(-1)}/spoil.ts`
  );
  const texts = new Map(
    statement.witnesses.map(({ source }) => [source, readFileSync(`${path}/sources/${source}`, 'utf8')]),
  );
  return validate(spoil({ statement, texts }));
}

describe.each(cases)('%s', (rule) => {
  test('is reported where it is broken', async () => {
    const path = `${folder}/${rule}`;
    const before = existsSync(`${path}/before`) ? await results(`${path}/before`) : { issues: [], statements: [] };
    expect(before.issues).toEqual([]);
    const { issues, statements } = await results(path, before.statements);
    const all = [...issues, ...(await spoilt(path, statements))];
    const told = [
      ...new Set(all.map((i) => `${i.file}:${i.line}:${i.column} ${i.severity} ${i.rule}: ${i.message} ${i.advice}`)),
    ];
    if (process.env['UPDATE']) writeFileSync(`${path}/expected.json`, `${JSON.stringify(told, null, 2)}\n`);
    expect(told).toEqual(JSON.parse(readFileSync(`${path}/expected.json`, 'utf8')));
    expect(all.map((issue) => issue.rule)).toContain(rule);
    // no place of a message is left unfilled
    expect(told.join('\n')).not.toMatch(/\{[a-z]+\}/u);
  });
});

test('each rule has a folder, and each folder a rule', () => {
  const others = readdirSync('src/test/pipeline/fixtures').filter((name) => name.startsWith('rule-'));
  const covered = new Set([...cases, ...others.map((name) => name.slice('rule-'.length))]);
  expect([...covered].sort()).toEqual(Object.keys(rules).sort());
});
