/**
 * Whole documents of kinds that curators bring: pages of agencies, ministries and forums, typed and marked-up texts, in
 * fourteen languages. A case is a folder of `statements/fixtures/`: the document, and in `expected.json` what a reader finds in it,
 * written before the document was read by the pipeline. A fact that is not read yet stands under `unread`: it has to be
 * null or empty, because a wrong fact is worse than none.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Draft } from '../../pipeline/types.ts';
import type { Clause } from '../../schema.ts';
import { faults, run } from './sound.ts';

interface Expected {
  kind: string;
  statements?: number;
  act?: string;
  labels?: string[];
  /** Each reading that is right: the states that meet, or the name under which they do; null: not asked. */
  parties?: string[][] | null;
  signed?: string | null;
  place?: string | null;
  level?: string | null;
  /** How the first paragraph begins and the last one ends. */
  first?: string;
  last?: string;
  signatories?: string[];
  complete?: boolean;
  unread?: string[];
}

const folder = 'src/test/pipeline/statements/fixtures';
const squash = (text: string): string => text.replace(/\s+/gu, '');
/** What is read where nothing is: an empty list or null. */
const nothing = (value: unknown): unknown => (Array.isArray(value) ? [] : null);
const flat = (clauses: readonly Clause[]): Clause[] => clauses.flatMap((c) => [c, ...flat(c.clauses)]);

function factsOf(draft: Draft, statements: number) {
  const main = draft.clauses.filter(({ type }) => type !== 'annex');
  const paragraphs = flat(main).flatMap((c) => c.paragraphs.map(({ text }) => squash(text)));
  const { facts } = draft;
  return {
    kind: draft.kind,
    statements,
    act: facts?.kind,
    labels: main.filter(({ numbering }) => numbering === 'printed').map(({ label }) => squash(label)),
    parties: facts?.parties.map(({ code }) => code).sort() ?? [],
    signed: facts?.signed?.value ?? null,
    place: facts?.place?.value ?? null,
    level: (facts?.level ?? facts?.levelPrinted)?.name ?? null,
    first: paragraphs[0] ?? '',
    last: paragraphs.at(-1) ?? '',
    signatories: facts?.signatories.map(({ name }) => name) ?? [],
    complete: draft.complete,
  };
}

test.each(readdirSync(folder))('%s', async (name) => {
  const file = readdirSync(`${folder}/${name}`).find((one) => one.startsWith('input.')) ?? '';
  const expected: Expected = JSON.parse(readFileSync(`${folder}/${name}/expected.json`, 'utf8'));
  const result = await run(file, readFileSync(`${folder}/${name}/${file}`));
  expect(faults(result)).toEqual([]);
  const drafts = result.drafts.filter(({ kind }) => kind === 'statement');
  expect(result.drafts[0]?.kind).toBe(expected.kind);
  const [draft] = drafts;
  if (!draft || expected.kind !== 'statement') return;
  const found = factsOf(draft, drafts.length);
  const { parties, first = '', last = '', unread = [], ...facts } = expected;
  for (const [fact, value] of Object.entries(facts))
    if (fact !== 'place')
      expect([fact, found[fact as keyof typeof found]]).toEqual([fact, unread.includes(fact) ? nothing(value) : value]);
  // a place is read with its state or without it: Tunis, Tunis, Tunisia
  if (expected.place === null || unread.includes('place')) expect(found.place).toBeNull();
  else expect(found.place).toContain(expected.place);
  if (parties) expect(parties).toContainEqual(found.parties);
  expect(found.first.startsWith(squash(first)), found.first).toBe(true);
  expect(found.last.endsWith(squash(last)), found.last).toBe(true);
});
