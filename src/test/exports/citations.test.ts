import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fill } from '../../citing/fill.ts';
import { statement, summaries } from '../../corpus.ts';
import { clauseNames, partTitle } from '../../clause-name.ts';
import { cslRecord, whole, type Cited } from '../../exports/citation/csl.ts';
import { flatten } from '../../exports/flatten.ts';
import { styles } from '../../exports/citation/styles.ts';
import { type Citations, citations, format } from '../../exports/citation/templates.ts';
import { publication } from '../../publication.ts';
import type { Statement } from '../../schema.ts';
import { shapes } from './shapes.ts';

const p = publication({});
const accessed = '2032-01-09';

/** What is cited of each shape: the whole, every clause, the second paragraph of one, every witness. */
function everything(s: Statement): Cited[] {
  const clauses = flatten(s.clauses).map(({ clause }) => clause);
  const long = clauses.find((clause) => clause.paragraphs.length > 1);
  return [
    { ...whole, accessed },
    ...clauses.map(({ id }) => ({ ...whole, clause: id, accessed })),
    ...(long ? [{ ...whole, clause: long.id, paragraph: 2, accessed }] : []),
    ...s.witnesses.flatMap(({ sigil }) =>
      [null, clauses[0]!.id].map((clause) => ({ ...whole, clause, witness: sigil, accessed })),
    ),
  ];
}

const folder = new URL('fixtures/', import.meta.url).pathname;

test.each(Object.entries(shapes))('%s is cited as its golden file says, in every style', (name, s) => {
  const made = Object.fromEntries(
    styles.map(({ id }) => [id, everything(s).map((cited) => format(id, cslRecord(s, cited, p)))]),
  );
  const file = join(folder, name, 'expected.json');
  if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
  expect(made).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

const templates = new Map<Statement, Citations>();

/** The citation as the browser makes it, from the stored template alone. */
function inBrowser(s: Statement, cited: Cited, style: (typeof styles)[number]['id']): string {
  const stored = templates.get(s) ?? citations(s, p);
  templates.set(s, stored);
  const source = stored.witnesses.find(({ sigil }) => sigil === cited.witness)!;
  const record = cslRecord(s, cited, p);
  const part = cited.clause === null ? '' : record.title.slice(source.csl.title.length);
  return fill(source.styles[style], { part, address: record.URL, accessed: cited.accessed! });
}

describe('what the browser fills in equals what the library makes', () => {
  const corpus = summaries().map(({ id }): [string, Statement] => [id, statement(id)]);
  test.each([...Object.entries(shapes), ...corpus])('%s', (_, s) => {
    for (const cited of everything(s)) {
      for (const { id } of styles) expect(inBrowser(s, cited, id)).toBe(format(id, cslRecord(s, cited, p)));
    }
  });

  test('on every day of a leap year, where a style prints the day of access', () => {
    const s = shapes['undated']!;
    const printed = new Set<string>();
    for (let time = Date.UTC(2036, 0, 1); time < Date.UTC(2037, 0, 1); time += 86_400_000) {
      const cited = { ...whole, accessed: new Date(time).toISOString().slice(0, 10) };
      for (const { id } of styles) {
        const filled = inBrowser(s, cited, id);
        expect(filled).toBe(format(id, cslRecord(s, cited, p)));
        if (filled.includes('2036')) printed.add(id);
      }
    }
    expect(printed.size).toBe(styles.length);
  });
});

test('the first style is the standard in force, with the clause after a full-width colon', () => {
  const cited = { ...whole, clause: '1', accessed };
  expect(format(styles[0].id, cslRecord(shapes['bilateral']!, cited, p))).toBe(
    '甲国，乙国. 甲国和乙国关于海上救援的联合声明：第一条[EB/OL]. （2031-05-04）[2032-01-09]. https://concord.example/aa-bb/2031-05-04/1/.',
  );
});

test('clauses are named as they are printed', () => {
  expect(clauseNames(shapes['nested']!.clauses, 'zh-Hans')).toEqual({
    preamble: '序言',
    '1': '第[一]条',
    '1.1': '第[一]条（一）',
    '1.2': '第[一]条（二）',
    '2': '第二条',
    closing: '结语',
    a1: '附件一',
    'a1.1': '附件一第一条',
  });
  expect(partTitle('Statement', clauseNames(shapes['english']!.clauses, 'en')['2']!, 'en')).toBe('Statement: Clause 2');
});
