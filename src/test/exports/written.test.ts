/** What the build writes for machines, the whole corpus of it, read by other people's parsers and validators. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import addFormats from 'ajv-formats';
import Ajv2020 from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { feedPath, feedSubjects } from '../../exports/site/feeds.ts';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { parseSitemapIndex } from 'sitemap';
import { afterAll, describe, expect, test } from 'vitest';
import { summaries } from '../../corpus.ts';
import { fields } from '../../exports/table/clause-rows.ts';
import { sitemaps } from '../../exports/site/sitemap.ts';
import { preferencesScript } from '../../layouts/preferences.ts';
import { headerPolicy, pagePolicy } from '../../policy.ts';
import { publication } from '../../publication.ts';
import { writeExports } from '../../../scripts/stages/exports.ts';
import { dataPackageSchema } from './data-package-schema.ts';

const p = publication({});
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const validPackage = ajv.compile(dataPackageSchema);
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core') as { Cite: new (data: string) => { data: Record<string, unknown>[] } };
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

/** The schema of sitemaps.org, as the package `sitemap` brings it. */
const sitemapSchema = XsdValidator.fromDoc(
  XmlDocument.fromBuffer(readFileSync(join(dirname(require.resolve('sitemap/package.json')), 'schema/sitemap.xsd'))),
);

test('a sitemap is split, and its index names the parts', async () => {
  const locations = (body: string) =>
    XmlDocument.fromString(body)
      .find('//s:loc', { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' })
      .map((node) => node.content);
  const [first, second, index] = [...sitemaps(['a/', 'b/', 'c&d/'], p, 2)];
  expect(locations(first!.body)).toEqual(['https://concord.example/a/', 'https://concord.example/b/']);
  expect(locations(second!.body)).toEqual(['https://concord.example/c&d/']);
  expect(index!.path).toBe('sitemap.xml');
  expect(locations(index!.body)).toEqual([first, second].map((file) => `https://concord.example/${file!.path}`));
  for (const { body } of [first!, second!]) sitemapSchema.validate(XmlDocument.fromString(body));
  const read = await parseSitemapIndex(Readable.from([index!.body]));
  expect(read.map(({ url }) => url)).toEqual(locations(index!.body));
  expect([...sitemaps(['a/'], p, 2)].map(({ path }) => path)).toEqual(['sitemap.xml']);
});

describe('the files of the whole corpus, as written', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'concord-exports-'));
  afterAll(() => rmSync(dist, { recursive: true }));
  const { files } = await writeExports(dist, publication({ BASE: '/concord/' }));
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => /\.[a-z]+$|^_/u.test(path));
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');

  test('all of them are there, and each is well-formed', () => {
    expect(paths).toHaveLength(files);
    for (const path of paths) {
      if (path.endsWith('.json')) expect(() => JSON.parse(read(path)) as unknown, path).not.toThrow();
      if (path.endsWith('.xml')) expect(() => XmlDocument.fromString(read(path)), path).not.toThrow();
      if (/\.(?:ris|bib)$/u.test(path)) expect(new Cite(read(path)).data, path).toHaveLength(1);
    }
  });

  test('every address carries the base path, and every rule for the host', () => {
    for (const path of paths) expect(read(path), path).not.toMatch(/https:\/\/concord\.example\/(?!concord\/)/u);
    const rules = read('_headers').match(/^\/.*$/gmu)!;
    expect(rules).toContain('/concord/sources/*');
    expect(rules.filter((path) => !path.startsWith('/concord/'))).toEqual([]);
  });

  test('the header sends the policy of the pages, and lets WebAssembly run', () => {
    const sent = /Content-Security-Policy: (default-src.*)/u.exec(read('_headers'))?.[1];
    expect(sent).toBe(headerPolicy([preferencesScript]));
    expect(sent?.replace(" 'wasm-unsafe-eval'", '')).toBe(pagePolicy([preferencesScript]));
  });

  test('the data package tells the size, checksum and columns of its files', () => {
    const { resources } = JSON.parse(read('corpus/datapackage.json')) as {
      resources: { path: string; bytes: number; hash: string; schema?: { fields: { name: string }[] } }[];
    };
    expect(resources.map(({ path }) => path)).toEqual(['clauses.csv', 'clauses.jsonl']);
    for (const { path, bytes, hash } of resources) {
      const data = readFileSync(join(dist, 'corpus', path));
      expect(data.length).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(data).digest('hex')}`).toBe(hash);
    }
    const [header] = parseCsv(read('corpus/clauses.csv'), { to: 1 }) as string[][];
    expect(resources[0]!.schema!.fields.map(({ name }) => name)).toEqual(header);
    expect(header).toEqual(fields.map(({ name }) => name));
  });

  test('every feed is read by a feed parser: Atom and JSON Feed alike, newest first', () => {
    const subjects = [...feedSubjects(summaries())].map(({ of }) => ({ name: feedPath(of?.slug ?? null), of }));
    const names = subjects.map(({ name }) => name);
    expect(paths.filter((path) => path.startsWith('feed')).sort()).toEqual(
      names.flatMap((name) => [`${name}.json`, `${name}.xml`]).sort(),
    );
    for (const { name, of } of subjects) {
      const atom = parseAtomFeed(read(`${name}.xml`));
      const json = parseJsonFeed(read(`${name}.json`));
      expect(atom.links, name).toContainEqual(
        expect.objectContaining({ rel: 'self', href: `https://concord.example/concord/${encodeURI(name)}.xml` }),
      );
      expect(json.feed_url, name).toBe(`https://concord.example/concord/${encodeURI(name)}.json`);
      expect(json.title, name).toBe(atom.title?.value);
      const entries = (atom.entries ?? []).map(({ id, title, updated }) => [id, title?.value, updated]);
      if (!of?.changesOnly) expect(entries.length, name).toBeGreaterThan(0);
      expect(new Set(entries.map(([id]) => id)).size, name).toBe(entries.length);
      expect((json.items ?? []).map(({ id, title }) => [id, title])).toEqual(entries.map(([id, title]) => [id, title]));
      const days = entries.map(([, , updated]) => new Date(String(updated)).toISOString());
      expect(days, name).toEqual([...days].sort().reverse());
    }
  });

  test('robots.txt leads to the sitemap', () => {
    const [, address] = /^Sitemap: (\S+)$/mu.exec(read('robots.txt'))!;
    expect(address).toBe('https://concord.example/concord/sitemap.xml');
  });

  test('the sitemap is valid against the schema of sitemaps.org', () => {
    sitemapSchema.validate(XmlDocument.fromString(read('sitemap.xml')));
    const wrong = XmlDocument.fromString(read('sitemap.xml').replaceAll('loc>', 'place>'));
    expect(() => sitemapSchema.validate(wrong)).toThrow();
  });

  test('the data package keeps to the standard, and every row is read by the columns that it describes', () => {
    const descriptor = JSON.parse(read('corpus/datapackage.json')) as {
      resources: { schema: { fields: { name: string }[]; primaryKey: string[]; missingValues: string[] } }[];
    };
    expect([validPackage(descriptor), validPackage.errors]).toEqual([true, null]);
    expect(validPackage({ ...descriptor, resources: [] })).toBe(false);
    expect(validPackage({ ...descriptor, resources: [{ ...descriptor.resources[0], path: '../clauses.csv' }] })).toBe(
      false,
    );
    const { schema } = descriptor.resources[0]!;
    const rows = parseCsv(read('corpus/clauses.csv'), {
      columns: schema.fields.map((field) => field.name),
      from: 2,
      cast: (value) => (schema.missingValues.includes(value) ? null : value),
    }) as Record<string, string | null>[];
    const lines = read('corpus/clauses.jsonl').trimEnd().split('\n');
    expect(rows).toEqual(lines.map((line) => JSON.parse(line) as unknown));
    const keys = rows.map((row) => JSON.stringify(schema.primaryKey.map((column) => row[column])));
    expect(new Set(keys).size).toBe(rows.length);
  });

  test('the same corpus makes the same bytes', async () => {
    const again = mkdtempSync(join(tmpdir(), 'concord-exports-'));
    await writeExports(again, publication({ BASE: '/concord/' }));
    for (const path of paths)
      expect(readFileSync(join(again, path)).equals(readFileSync(join(dist, path))), path).toBe(true);
    rmSync(again, { recursive: true });
  });
});
