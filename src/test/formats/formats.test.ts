/**
 * One document, whatever program wrote its file: the same title, facts, address, clauses, labels and words. `fixtures/documents`
 * holds them as written, `fixtures/files` as other programs write them (see make.ts); the text is what the others are held to.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headsOf } from '../../pipeline/collate/group.ts';
import { processDocument } from '../../pipeline/index.ts';
import { type Format, formatOfName } from '../../file-types.ts';
import type { Clause } from '../../schema.ts';
import { names } from '../pipeline/names.ts';

const folder = new URL('./fixtures/files', import.meta.url).pathname;

const compact = (clause: Clause): unknown[] => [
  [clause.id, clause.label, clause.type, clause.heading ?? ''].join(' | '),
  ...clause.paragraphs.map(({ text }) => text),
  ...clause.clauses.map(compact),
];

/** All that must not depend on the format. */
async function understood(document: string, file: string) {
  const input = {
    file: `sources/${document}/${file}`,
    bytes: readFileSync(`${folder}/${document}/${file}`),
    sidecar: { file: '', text: '' },
  };
  const curated = await processDocument(input, { names, organisations: [] });
  const { drafts, source, issues } = curated;
  const statements = drafts.map(({ draft: { title, language, complete, facts, clauses, lines, ...draft } }) => ({
    title,
    language,
    complete,
    parties: facts?.parties.map(({ code, name }) => `${code} ${name}`),
    signed: facts?.signed?.value ?? null,
    place: facts?.place?.value ?? null,
    level: (facts?.level ?? facts?.levelPrinted)?.name ?? null,
    signatories: facts?.signatories.map(({ name }) => name),
    clauses: clauses.map(compact),
    datelines: lines.filter(({ role }) => role === 'dateline').map(({ text }) => text),
    issues: draft.issues
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule, message }) => `${rule}: ${message}`),
  }));
  return {
    format: source?.format,
    statements,
    addresses: headsOf(curated).heads.map(({ address }) => address),
    issues: issues.filter(({ severity }) => severity !== 'info').map(({ rule, message }) => `${rule}: ${message}`),
  };
}

describe.each(readdirSync(folder))('%s', (document) => {
  const files = readdirSync(`${folder}/${document}`);

  test('is understood as a text', async () => {
    const { format, statements, issues } = await understood(document, 'plain.txt');
    expect(format).toBe('text');
    expect(statements).toHaveLength(1);
    expect(statements[0]?.parties).toHaveLength(2);
    expect(statements[0]?.clauses.length).toBeGreaterThan(2);
    expect(issues).toEqual([]);
  });

  test.each(files.filter((file) => file !== 'plain.txt'))('is the same as %s', async (file) => {
    const [text, other] = [await understood(document, 'plain.txt'), await understood(document, file)];
    expect(other).toEqual({ ...text, format: formatOfName(file) satisfies Format | null });
  });
});

test('every document is there in fourteen files of seven formats', () => {
  for (const document of readdirSync(folder)) {
    const files = readdirSync(`${folder}/${document}`);
    expect(files).toHaveLength(14);
    expect(new Set(files.map(formatOfName)).size).toBe(7);
  }
  expect(readdirSync(folder)).toHaveLength(12);
});
