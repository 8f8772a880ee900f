/**
 * Web pages as governments, agencies, newspapers, embassies, forums and archives lay them out, with all that they put around
 * and into a text. What must come of each was written down before the program saw it; the texts are invented.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { flatten } from '../../clauses.ts';
import { faults, run } from '../pipeline/sound.ts';

const folder = `${import.meta.dirname}/fixtures`;
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

interface Expected {
  kind: string;
  title: string;
  language: string;
  parties: string[];
  signed: string | null;
  published?: string | null;
  place: string | null;
  level: string | null;
  complete: boolean;
  headings?: Record<string, string>;
  clauses: Record<string, string[]>;
  /** Rules that must be reported; of others nothing is said. */
  reports?: string[];
}

const expectedOf = (page: string): Expected => parse(readFileSync(`${folder}/${page}.yaml`, 'utf8'));

async function read(page: string) {
  const result = await run(`${page}.html`, readFileSync(`${folder}/${page}.html`));
  const [draft] = result.drafts;
  if (!draft || result.drafts.length > 1) throw new Error(`${result.drafts.length} statements`);
  return { result, draft };
}

describe.each(pages)('%s', (page) => {
  const { reports = [], headings = {}, clauses, ...facts } = expectedOf(page);

  test('has these facts', async () => {
    const { draft } = await read(page);
    const found = draft.facts;
    expect({
      kind: draft.kind,
      title: draft.title,
      language: draft.language,
      parties: found?.parties.map(({ code }) => code),
      signed: found?.signed?.value ?? null,
      ...('published' in facts ? { published: found?.published?.value ?? null } : {}),
      place: found?.place?.value ?? null,
      level: (found?.level ?? found?.levelPrinted)?.name ?? null,
      complete: draft.complete,
    }).toEqual(facts);
  });

  test('has these clauses, to the letter, and nothing else in them', async () => {
    const { draft } = await read(page);
    const found = [...flatten(draft.clauses)].map(({ clause }) => clause);
    const filled = found.filter(({ paragraphs }) => paragraphs.length > 0);
    expect(Object.fromEntries(filled.map((c) => [c.id, c.paragraphs.map(({ text }) => text)]))).toEqual(clauses);
    expect(Object.fromEntries(found.filter((c) => c.heading).map((c) => [c.id, c.heading]))).toEqual(headings);
  });

  test('loses nothing, and reports what it must', async () => {
    const { result, draft } = await read(page);
    expect(faults(result)).toEqual([]);
    const rules = [...result.source.issues, ...draft.issues].map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(reports));
  });
});

test('every page has what is expected of it', () => {
  expect(pages.length).toBeGreaterThan(15);
  for (const page of pages) expect(existsSync(`${folder}/${page}.yaml`)).toBe(true);
});
