/** Every file that the corpus and the shapes bring forth, read by other people's parsers and validators. */
import { createRequire } from 'node:module';
import addFormats from 'ajv-formats';
import Ajv2020 from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import { parse as parseYaml } from 'yaml';
import { statement, summaries, type Summary } from '../../corpus.ts';
import { clauseRows } from '../../exports/table/clause-rows.ts';
import { citedTitle } from '../../exports/citation/cited-title.ts';
import { cslRecord, ownName, plainTitle, whole } from '../../exports/citation/csl.ts';
import { csvHeader, csvLine } from '../../exports/table/clause-csv.ts';
import { bibtex } from '../../exports/citation/bibtex.ts';
import { feeds, feedSubjects, levelSlug } from '../../exports/site/feeds.ts';
import { flatten } from '../../clauses.ts';
import { clauseJsons, jsonSchema, statementJson } from '../../exports/json.ts';
import { jsonLine } from '../../exports/table/jsonl.ts';
import { markdown } from '../../exports/markdown.ts';
import { ris } from '../../exports/citation/ris.ts';
import { text } from '../../exports/text.ts';
import { publication } from '../../publication.ts';
import type { Statement } from '../../schema.ts';
import type { Redirects } from '../../curation/corpus-notes.ts';
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
    expect(authors).toEqual(s.parties.map((party) => ownName(party, s)));
    expect(item).toMatchObject({
      title: citedTitle(plainTitle(s.title)),
      URL: `https://concord.example/${s.id}/`,
      ...(s.place && { 'publisher-place': s.place.value }),
    });
    const day = /^\d{4}-\d\d-\d\d$/u.exec(s.date.signed?.value ?? '');
    if (day) expect(item!['issued']).toEqual({ 'date-parts': [day[0].split('-').map(Number)] });
  });

  test('BibTeX gives title, parties, date, place and address to a parser', () => {
    const [item] = new Cite(bibtex(cslRecord(s, { ...whole, accessed: '2032-01-09' }, p))).data;
    expect(item).toMatchObject({
      title: citedTitle(plainTitle(s.title)),
      author: s.parties.map((party) => ({ family: ownName(party, s) })),
      URL: `https://concord.example/${s.id}/`,
      accessed: { 'date-parts': [[2032, 1, 9]] },
      ...(s.place && { note: s.place.value }),
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

describe('a pair is no name of a party', () => {
  const pair = (language: string, name: string): Statement => {
    const [one, two] = shapes['bilateral']!.parties as [Statement['parties'][number], Statement['parties'][number]];
    const parties = [
      { ...one, code: 'CN', name },
      { ...two, code: 'VN', name },
    ];
    return { ...shapes['bilateral']!, language, parties };
  };

  test.each([
    ['zh-Hans', '中越', ['中国', '越南']],
    ['zh-Hant', '中越', ['中國', '越南']],
    ['en', 'China-Viet Nam', ['China', 'Vietnam']],
    ['und', '中越', ['China', 'Vietnam']],
  ])('%s %s', (language, name, names) => {
    const item = cslRecord(pair(language, name), whole, p);
    expect(item.author).toEqual(names.map((literal) => ({ literal })));
    expect(bibtex(item)).toContain(`author = {${names.map((one) => `{${one}}`).join(' and ')}}`);
    expect(ris(item)).toContain(names.map((one) => `AU  - ${one}\r\n`).join(''));
  });
});

test('BibLaTeX is given names of babel, no venue, and no brace that nothing closes', () => {
  const made = (language: string, title: string) =>
    bibtex({ ...cslRecord(shapes['bilateral']!, whole, p), language, title });
  expect(made('zh-CN', 'a')).toContain('langid = {chinese}');
  expect(made('en-US', 'a')).toContain('langid = {american}');
  expect(made('ru', 'a')).toContain('langid = {russian}');
  expect(made('tlh', 'a')).not.toContain('langid');
  expect(made('zh-CN', 'a')).not.toContain('venue');
  for (const title of ['{', '}', 'a}b{c', '\\{']) {
    let depth = 0;
    for (const c of made('zh-CN', title)) {
      depth += c === '{' ? 1 : c === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  }
});

test('a cell of CSV is no formula', () => {
  const row = [...clauseRows(shapes['bilateral']!, p)][0]!;
  for (const text of ['=1+1', '+1', '-1', '@a', '\t=1'])
    expect(csvLine({ ...row, heading: text })).toContain(`'${text}`);
  expect(csvLine({ ...row, heading: '——a' })).not.toContain("'——");
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

describe('a feed tells', () => {
  const [one, two] = summaries() as [Summary, Summary];
  const blank = { corrections: [], editorial: [], added: [] };
  const more = { date: '2031-06-01', reason: '据原件。' };
  const none = { moved: [], changed: [], withdrawn: [] };
  const read = (statements: Summary[], became: Partial<Redirects> = {}) =>
    parseAtomFeed(feeds(statements, null, p, { ...none, ...became }).atom);
  const days = (feed: ReturnType<typeof read>) =>
    feed.entries!.map(({ id, updated }) => [id, String(updated).slice(0, 10)]);
  const url = (s: Summary) => `https://concord.example/${s.id}/`;

  test('who its author is, as RFC 4287 asks', () => {
    expect(read([one]).authors).toEqual([{ name: 'Concord', uri: 'https://concord.example/' }]);
  });

  test('the statement that came last first, however old it is', () => {
    const late = { ...one, ...blank, added: ['2031-05-01'] };
    const early = { ...two, ...blank, added: ['2030-05-01'], signed: '2030-04-30' };
    expect(days(read([early, late]))).toEqual([
      [url(late), '2031-05-01'],
      [url(early), '2030-05-01'],
    ]);
  });

  test.each<[string, Partial<Summary>, Partial<Redirects>]>([
    ['a correction of the text', { corrections: [{ ...one.corrections[0]!, ...more }] }, {}],
    ['a fact given', { editorial: [{ field: 'place', found: null, given: null, ...more }] }, {}],
    ['a text changed', {}, { changed: [{ address: `${one.id}/1`, text: '0', ...more }] }],
    ['an address moved', {}, { moved: [{ from: 'by-cn/2010-01-01', to: one.id, ...more }] }],
  ])('%s', (_, rest, became) => {
    const feed = read([{ ...one, ...blank, added: ['2030-01-01'], ...rest }], became);
    expect(days(feed)).toEqual([[url(one), '2031-06-01']]);
    expect(feed.entries![0]!.summary?.value).toContain(more.reason);
    expect(String(feed.entries![0]!.published)).toContain('2030-01-01');
    expect(String(feed.updated)).toContain('2031-06-01');
  });

  test('a further witness', () => {
    expect(days(read([{ ...one, ...blank, added: ['2030-01-01', '2031-01-01'] }]))).toEqual([[url(one), '2031-01-01']]);
  });

  test('a statement withdrawn, to those who follow its parties', () => {
    const gone = { address: 'by-kz/2031-05-01', title: '联合声明', clauses: ['1'], ...more };
    const of = (slug: string) => feeds([], { slug, name: slug }, p, { ...none, withdrawn: [gone] });
    expect(parseAtomFeed(of('kz').atom).entries).toMatchObject([{ id: 'https://concord.example/by-kz/2031-05-01/' }]);
    expect(parseAtomFeed(of('cn').atom).entries ?? []).toEqual([]);
    expect(parseJsonFeed(of('kz').json).items).toHaveLength(1);
  });
});

test('a feed of nothing is a feed', () =>
  expect(parseAtomFeed(feeds([], null, p).atom).title?.value).toBe('Concord · 联合声明'));

test('there is a feed for every party, relationship and level, and one of corrections', () => {
  const found = [...feedSubjects(summaries())];
  const slugs = found.map(({ of }) => of?.slug ?? null);
  expect(slugs).toEqual(
    expect.arrayContaining([null, 'corrections', 'by', 'cn', 'by-cn', 'cn-uz', levelSlug('全天候全面战略伙伴关系')]),
  );
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const { of, statements } of found) {
    const { atom, json } = feeds(statements, of, p);
    expect(parseAtomFeed(atom).entries?.length ?? 0).toBe((JSON.parse(json) as { items: unknown[] }).items.length);
    if (!of?.changesOnly) expect(statements.length).toBeGreaterThan(0);
  }
});
