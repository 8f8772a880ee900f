/** Every file that the corpus and the shapes bring forth, read by other people's parsers and validators. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import Ajv2020 from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { XmlDocument } from 'libxml2-wasm';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { afterAll, describe, expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import { parse as parseYaml } from 'yaml';
import { statement, summaries } from '../../corpus.ts';
import { clauseRows, fields } from '../../exports/clause-rows.ts';
import { cslRecord, plainTitle, whole } from '../../exports/csl.ts';
import { csvHeader, csvLine } from '../../exports/csv.ts';
import { bibtex } from '../../exports/bibtex.ts';
import { feeds } from '../../exports/feeds.ts';
import { flatten } from '../../exports/flatten.ts';
import { clauseJsons, jsonSchema, statementJson } from '../../exports/json.ts';
import { jsonLine } from '../../exports/jsonl.ts';
import { markdown } from '../../exports/markdown.ts';
import { ris } from '../../exports/ris.ts';
import { sitemaps } from '../../exports/sitemap.ts';
import { text } from '../../exports/text.ts';
import { publication } from '../../publication.ts';
import type { Statement } from '../../schema.ts';
import { writeExports } from '../../../scripts/exports.ts';
import { shapes } from './shapes.ts';

const p = publication({});
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core') as { Cite: new (data: string) => { data: Record<string, unknown>[] } };
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');
const all: [string, Statement][] = [
  ...Object.entries(shapes),
  ...summaries().map(({ id }): [string, Statement] => [id, statement(id)]),
];

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = {
  statement: ajv.compile(JSON.parse(jsonSchema('statement', p)) as object),
  clause: ajv.compile(JSON.parse(jsonSchema('clause', p)) as object),
};

describe.each(all)('%s', (_, s) => {
  test('JSON is valid against its JSON Schema, the statement and each clause', () => {
    expect(validate.statement(JSON.parse(statementJson(s, p))), JSON.stringify(validate.statement.errors)).toBe(true);
    const clauses = [...clauseJsons(s, p)];
    expect(clauses.map(({ id }) => id)).toEqual(flatten(s.clauses).map(({ clause }) => clause.id));
    for (const { json } of clauses)
      expect(validate.clause(JSON.parse(json)), JSON.stringify(validate.clause.errors)).toBe(true);
  });

  test('RIS gives title, parties, date, place and address to a parser', () => {
    const [item] = new Cite(ris(cslRecord(s, { ...whole, accessed: '2032-01-09' }, p))).data;
    // A name of several words without a comma is a literal to this parser, a single word a family name.
    const authors = (item!['author'] as { family?: string; literal?: string }[]).map(
      ({ family, literal }) => literal ?? family,
    );
    expect(authors).toEqual(s.parties.map(({ name }) => name));
    expect(item).toMatchObject({
      title: plainTitle(s.title),
      URL: `https://concord.example/${s.id}/`,
      ...(s.place && { 'publisher-place': s.place.value }),
    });
    const day = /^\d{4}-\d\d-\d\d$/u.exec(s.date.signed?.value ?? '');
    if (day) expect(item!['issued']).toEqual({ 'date-parts': [day[0].split('-').map(Number)] });
  });

  test('BibTeX gives title, parties, date, place and address to a parser', () => {
    const [item] = new Cite(bibtex(cslRecord(s, { ...whole, accessed: '2032-01-09' }, p))).data;
    expect(item).toMatchObject({
      title: plainTitle(s.title),
      author: s.parties.map(({ name }) => ({ family: name })),
      URL: `https://concord.example/${s.id}/`,
      accessed: { 'date-parts': [[2032, 1, 9]] },
      ...(s.place && { 'event-place': s.place.value }),
    });
  });

  test('CSV and JSON Lines hold every clause with its text', () => {
    const rows = [...clauseRows(s, p)];
    const read: unknown = parseCsv(csvHeader + rows.map(csvLine).join(''), { columns: true, record_delimiter: '\r\n' });
    expect(read).toEqual(rows);
    for (const row of rows) {
      expect(jsonLine(row).match(/\n/gu)).toHaveLength(1);
      expect((JSON.parse(jsonLine(row)) as { text: string }).text ?? '').toBe(row.text);
    }
    expect(rows.map(({ text: t }) => t)).toEqual(
      flatten(s.clauses).map(({ clause }) => clause.paragraphs.map((one) => one.text).join('\n')),
    );
  });

  test('Markdown reads back to the words of the text, whatever marks they hold', () => {
    const tree = fromMarkdown(markdown(s, p), {
      extensions: [gfm(), frontmatter()],
      mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
    });
    let front = '';
    const words: string[] = [];
    visit(tree, (node) => {
      if (node.type === 'yaml') front = node.value;
      if (node.type === 'paragraph') {
        let own = '';
        visit(node, 'text', ({ value }) => void (own += value));
        words.push(own);
      }
    });
    expect((parseYaml(front) as { url: string }).url).toBe(`https://concord.example/${s.id}/`);
    for (const { clause } of flatten(s.clauses))
      for (const paragraph of clause.paragraphs) expect(words).toContain(paragraph.text.trim());
  });

  test('plain text holds every paragraph', () => {
    const plain = text(s, p);
    for (const { clause } of flatten(s.clauses))
      for (const paragraph of clause.paragraphs) expect(plain).toContain(paragraph.text);
  });
});

test('feeds are read by a feed parser, newest first', () => {
  const { atom, json } = feeds(summaries(), { slug: 'by', name: '白俄罗斯 & <b>' }, p);
  const feed = parseAtomFeed(atom);
  const dated = feed.entries!.map((entry) => String(entry.updated));
  expect(dated).toEqual([...dated].sort().reverse());
  expect(feed.entries).toHaveLength(summaries().length);
  expect(feed.links).toContainEqual(
    expect.objectContaining({ rel: 'self', href: 'https://concord.example/feed/by.xml' }),
  );
  expect(parseJsonFeed(json).items!.map(({ url }) => url)).toEqual(feed.entries!.map(({ id }) => id));
});

test('a feed of nothing is a feed', () =>
  expect(parseAtomFeed(feeds([], null, p).atom).title?.value).toBe('Concord · 联合声明'));

test('a sitemap is split, and its index names the parts', () => {
  const locations = (body: string) =>
    XmlDocument.fromString(body)
      .find('//s:loc', { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' })
      .map((node) => node.content);
  const [first, second, index] = [...sitemaps(['a/', 'b/', 'c&d/'], p, 2)];
  expect(locations(first!.body)).toEqual(['https://concord.example/a/', 'https://concord.example/b/']);
  expect(locations(second!.body)).toEqual(['https://concord.example/c&d/']);
  expect(index!.path).toBe('sitemap.xml');
  expect(locations(index!.body)).toEqual([first, second].map((file) => `https://concord.example/${file!.path}`));
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

  test('the same corpus makes the same bytes', async () => {
    const again = mkdtempSync(join(tmpdir(), 'concord-exports-'));
    await writeExports(again, publication({ BASE: '/concord/' }));
    for (const path of paths)
      expect(readFileSync(join(again, path)).equals(readFileSync(join(dist, path))), path).toBe(true);
    rmSync(again, { recursive: true });
  });
});
