/**
 * Documents of every layout, language, kind and format, and one for each thing that the readers and the splitter can
 * report. A case is a folder: `input.*` (or `input.ts`, which makes one), perhaps `supplied.json`, and what must come
 * out in `expected.json`. `UPDATE=1` writes the expectations anew; read the difference.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Draft } from '../../pipeline/types.ts';
import { rules } from '../../rules.ts';
import type { Clause } from '../../schema.ts';
import { faults, run } from './sound.ts';

const folder = 'src/test/pipeline/fixtures';
const cases = readdirSync(folder);

const compact = (c: Clause): unknown[] => [
  [c.id, c.label, c.numbering === 'supplied' && c.label ? 'supplied' : c.type, c.heading ?? ''].join(' | '),
  ...c.paragraphs.map((p) => `${p.form === 'item' ? '* ' : ''}${p.language ? `(${p.language}) ` : ''}${p.text}`),
  ...c.clauses.map(compact),
];

const told = (draft: Draft) => ({
  kind: draft.kind,
  title: draft.title,
  complete: draft.complete,
  clauses: draft.clauses.map(compact),
  lines: draft.lines.map((l) => `${l.role}${l.reason ? ` (${l.reason})` : ''}: ${l.text}`),
});

describe.each(cases)('%s', (name) => {
  test('is read as expected', async () => {
    const path = `${folder}/${name}`;
    const file = readdirSync(path).find((f) => f.startsWith('input.')) ?? '';
    const made = file === 'input.ts' ? await import(`./fixtures/${name}/input.ts`) : null;
    const bytes: Uint8Array = made?.bytes ?? readFileSync(`${path}/${file}`);
    const supplied = existsSync(`${path}/supplied.json`)
      ? JSON.parse(readFileSync(`${path}/supplied.json`, 'utf8'))
      : [];
    const sidecar = supplied.length === 0 ? '' : stringify({ statements: [{ number: 1, labels: supplied }] });
    const document = await run(made?.name ?? file, bytes, sidecar);
    expect(faults(document)).toEqual([]);
    const { source, drafts } = document;
    // what extraction reports has tests of its own
    const issues = [...source.issues, ...drafts.flatMap((d) => d.issues)].filter(({ rule }) =>
      cases.includes(`rule-${rule}`),
    );
    const result = {
      format: source.format,
      encoding: source.encoding,
      drafts: drafts.map(told),
      issues: issues.map((i) => `${i.line}:${i.column} ${i.rule}: ${i.message}`),
    };
    const expected = `${path}/expected.json`;
    if (process.env['UPDATE']) writeFileSync(expected, `${JSON.stringify(result, null, 2)}\n`);
    expect(result).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
    if (name.startsWith('rule-')) expect(issues.map((i) => i.rule)).toContain(name.slice('rule-'.length));
  });
});

/** What read, detect and split can report: the rules between these two in src/rules.ts, and one of others. */
const reported = ['empty-source', ...between('too-large', 'lost-character')];

function between(first: string, last: string): string[] {
  const ids = Object.keys(rules);
  return ids.slice(ids.indexOf(first), ids.indexOf(last) + 1);
}

describe('rules and fixtures', () => {
  test.each(reported)('%s has a fixture', (rule) => expect(cases).toContain(`rule-${rule}`));
  test.each(cases.filter((c) => c.startsWith('rule-')))('%s is the fixture of a rule', (name) =>
    expect(Object.keys(rules)).toContain(name.slice('rule-'.length)),
  );
});
