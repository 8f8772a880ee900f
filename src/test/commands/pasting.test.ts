/** Where an issue can be answered by an entry, the lines that are printed for it answer it once they are pasted. */
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLibrary } from '../../../scripts/content-folder/content-folder.ts';
import { inserted, insertion } from '../../curation/paste.ts';
import { run } from '../../pipeline/index.ts';
import type { Answer } from '../../pipeline/sidecar/answers.ts';
import type { Issue } from '../../schema.ts';
import { Workplace } from './workplace.ts';

const fixtures = new URL('../', import.meta.url).pathname;
const folders = readdirSync(`${fixtures}corpus/fixtures`).map((name) => `corpus/fixtures/${name}`);
const documents = readdirSync(`${fixtures}pipeline/fixtures`)
  .filter((name) => name.startsWith('rule-'))
  .map((name) => `pipeline/fixtures/${name}`);

/** A content folder with what the fixture holds. */
function placeOf(fixture: string): Workplace {
  const place = new Workplace();
  const path = join(fixtures, fixture);
  if (existsSync(join(path, 'sources'))) cpSync(path, place.root, { recursive: true });
  else {
    const input = readdirSync(path).find((name) => name.startsWith('input.'));
    if (input !== undefined) {
      place.put(`sources/a/one${input.slice('input'.length)}`, readFileSync(join(path, input)));
      // What a page of a fixture leaves open is not what it is about.
      place.put('sources/a/one.yaml', 'published: 2031-05-01\n');
    }
  }
  return place;
}

async function results(root: string): Promise<{ issues: Issue[]; answers: Answer[] }> {
  const all = await Array.fromAsync(run(openLibrary(root)));
  return { issues: all.flatMap(({ issues }) => issues), answers: all.flatMap(({ answers }) => answers) };
}

const open = (issues: readonly Issue[], rule: string) =>
  new Set(
    issues
      .filter((one) => one.rule === rule && one.severity !== 'info' && one.excused === null)
      .map((one) => `${one.file} ${one.line}:${one.column} ${one.message}`),
  ).size;

/** What a curator would give, by the field that asks for it. */
const given: Record<string, unknown> = {
  reason: '理由。',
  note: '缺。',
  date: '2031-06-01',
  name: '某甲',
  to: 'by-kz/2031-05-01',
  label: '一',
  address: 'by-kz/2031-05-01-2',
  title: '联合声明',
  signed: '2031-05-01',
};

function filled(value: unknown, field: string, inside = ''): unknown {
  if (Array.isArray(value))
    return inside === 'parties' ? ['BY', 'KZ'] : value.map((one: unknown) => filled(one, field, inside));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, key, field)]));
  return value === null ? ((field === 'value' ? given[inside] : given[field]) ?? null) : value;
}

const found = await Promise.all(
  [...folders, ...documents].map(async (fixture) => {
    const place = placeOf(fixture);
    try {
      return (await results(place.root)).answers.map(({ rule }) => [fixture, rule] as const);
    } finally {
      place.remove();
    }
  }),
);
const cases = [...new Map(found.flat().map((one) => [one.join(' '), one])).values()];

test('there are answers to most issues that want an eye', () => {
  expect(new Set(cases.map(([, rule]) => rule)).size).toBeGreaterThan(25);
});

test.each(cases)('%s: %s', async (fixture, rule) => {
  const place = placeOf(fixture);
  try {
    const before = await results(place.root);
    const { file, path, value } = before.answers.find((one) => one.rule === rule)!;
    const last = [...path].reverse().find((step) => typeof step === 'string' && step !== '+') as string | undefined;
    const text = existsSync(join(place.root, file)) ? place.get(file) : '';
    place.put(file, inserted(text, insertion(text, path, filled(value, last ?? '', ''))));
    const after = await results(place.root);
    const broken = after.issues.filter(
      ({ rule: one }) => one === 'yaml-field' || one === 'yaml-syntax' || one === 'excuse-unmatched',
    );
    expect(broken.map(({ message }) => message)).toEqual([]);
    expect(open(after.issues, rule), place.get(file)).toBeLessThan(open(before.issues, rule));
  } finally {
    place.remove();
  }
});
