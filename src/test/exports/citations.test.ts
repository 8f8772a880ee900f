import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fill } from '../../citing/fill.ts';
import { statement, summaries } from '../../corpus.ts';
import { clauseNames, partTitle } from '../../clause-name.ts';
import { cslRecord, partName, whole, type Cited } from '../../exports/citation/csl.ts';
import { partLanguage } from '../../exports/citation/locator.ts';
import { citedTitle } from '../../exports/citation/cited-title.ts';
import { flatten } from '../../clauses.ts';
import { styles } from '../../exports/citation/styles.ts';
import { type Citations, citationIn, citations } from '../../exports/citation/templates.ts';
import { publication } from '../../publication.ts';
import type { Statement } from '../../schema.ts';
import { clause, shapes } from './shapes.ts';

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
    styles.map(({ id }) => [id, everything(s).map((cited) => citationIn(id, s, cited, p))]),
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
  return fill(source.styles[style], style, {
    part: partName(s, cited, partLanguage(style, s.language)),
    address: record.URL,
    accessed: cited.accessed!,
  });
}

describe('what the browser fills in equals what the library makes', () => {
  const corpus = summaries().map(({ id }): [string, Statement] => [id, statement(id)]);
  test.each([...Object.entries(shapes), ...corpus])('%s', (_, s) => {
    for (const cited of everything(s)) {
      for (const { id } of styles) expect(inBrowser(s, cited, id)).toBe(citationIn(id, s, cited, p));
    }
  });

  test('on every day of a leap year, where a style prints the day of access', () => {
    const s = shapes['undated']!;
    const printed = new Set<string>();
    for (let time = Date.UTC(2036, 0, 1); time < Date.UTC(2037, 0, 1); time += 86_400_000) {
      const cited = { ...whole, accessed: new Date(time).toISOString().slice(0, 10) };
      for (const { id } of styles) {
        const filled = inBrowser(s, cited, id);
        expect(filled).toBe(citationIn(id, s, cited, p));
        if (filled.includes('2036')) printed.add(id);
      }
    }
    expect(printed.size).toBe(styles.length);
  });
});

test('the first style is the standard in force, with the clause after a full-width colon', () => {
  const cited = { ...whole, clause: '1', accessed };
  expect(citationIn(styles[0].id, shapes['bilateral']!, cited, p)).toBe(
    '甲国，乙国. 甲国和乙国关于海上救援的联合声明：第一条[EB/OL]. （2031-05-04）[2032-01-09]. https://concord.example/aa-bb/2031-05-04/1/.',
  );
});

test.each([
  ['附一', '附一'],
  ['附件一', '附件一'],
  ['一', '附件一'],
  ['2', '附件2'],
  ['B', '附件B'],
  ['', '附件1'],
  ['Annex I', 'Annex I'],
])('an annex that is labelled %j is named %s', (label, name) => {
  expect(clauseNames([clause('a1', label, ['名单。'], { type: 'annex', numbering: 'printed' })], 'zh-Hans')).toEqual({
    a1: name,
  });
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

test.each([
  [
    'bilateral',
    '1',
    2,
    'chicago',
    ' Concord, May 4, 2031, clause 1, para. 2, https://concord.example/aa-bb/2031-05-04/1/#p2.',
  ],
  ['bilateral', '1', 2, 'apa', '/1/#p2\n(甲国 & Barbados, 2031, Clause 1, para. 2)'],
  ['bilateral', '1', 2, 'mla', '/1/#p2.\n(甲国 and Barbados, clause 1, par. 2)'],
  [
    'abbreviations',
    '1',
    2,
    'chicago',
    ', D.C.,” Concord, May 4, 2031, clause 1, para. 2, https://concord.example/aa-us/2031-05-04/1/#p2.',
  ],
  [
    'abbreviations',
    '1.2',
    null,
    'apa',
    ', D.C. Concord. https://concord.example/aa-us/2031-05-04/1.2/\n(Aland & U.S., 2031, Clause 1.2)',
  ],
  ['abbreviations', '1', 2, 'apa', '/1/#p2\n(Aland & U.S., 2031, Clause 1, para. 2)'],
  [
    'abbreviations',
    'a1.1',
    null,
    'mla',
    ', D.C.” Concord, 4 May 2031, https://concord.example/aa-us/2031-05-04/a1.1/.\n(Aland and U.S., annex 1, clause 1)',
  ],
  ['abbreviations', '1', 2, 'mla', '(Aland and U.S., clause 1, par. 2)'],
  [
    'abbreviations',
    '1',
    2,
    'gb-2025',
    ', D.C.: Clause 1, Paragraph 2[EB/OL]. （2031-05-04）[2032-01-09]. https://concord.example/aa-us/2031-05-04/1/#p2.',
  ],
  [
    'titled',
    'a1',
    null,
    'chicago',
    '“甲国和乙国关于签署《海上救援协定》的联合声明” [Joint statement of 甲国 and Barbados], Concord, May 4, 2031, annex 1, https://concord.example/aa-bb/2031-05-04/a1/.',
  ],
  ['titled', 'a1.1', 2, 'mla', '(甲国 and Barbados, annex 1, clause 1, par. 2)'],
  [
    'titled',
    'a2',
    null,
    'gb-2025',
    '甲国和乙国关于签署《海上救援协定》的联合声明：附件2[EB/OL]. （2031-05-04）[2032-01-09]. https://concord.example/aa-bb/2031-05-04/a2/.',
  ],
] as const)('%s, clause %s, paragraph %s in %s ends with its locator', (shape, at, paragraph, style, end) => {
  const text = citationIn(style, shapes[shape]!, { ...whole, clause: at, paragraph, accessed }, p);
  expect(text.slice(-end.length)).toBe(end);
});

/** What a reader of English is given of a statement in Chinese, and what a reader of Chinese: one line per style. */
const title = '中华人民共和国和白俄罗斯共和国关于建立全天候全面战略伙伴关系的联合声明';
const english = '[Joint statement of China and Belarus]';
const address = 'https://concord.example/by-cn/2022-09-15';
test.each([
  [null, null, null, 'chicago', `China and Belarus, “${title}” ${english}, Concord, September 15, 2022, ${address}/.`],
  [null, null, null, 'apa', `China & Belarus. (2022, September 15). ${title} ${english}. Concord. ${address}/`],
  [null, null, null, 'mla', `China and Belarus. “${title}” ${english}. Concord, 15 Sept. 2022, ${address}/.`],
  [
    '9',
    null,
    null,
    'chicago',
    `China and Belarus, “${title}” ${english}, Concord, September 15, 2022, clause 9, ${address}/9/.`,
  ],
  [
    '6',
    2,
    null,
    'apa',
    `China & Belarus. (2022, September 15). ${title} ${english}. Concord. ${address}/6/#p2\n(China & Belarus, 2022, Clause 6, para. 2)`,
  ],
  [
    'preamble',
    null,
    null,
    'mla',
    `China and Belarus. “${title}” ${english}. Concord, 15 Sept. 2022, ${address}/preamble/.\n(China and Belarus, preamble)`,
  ],
  [null, null, 'A', 'mla', `China and Belarus. “${title}” ${english}. Xinhua, 15 Sept. 2022, ${address}/witness/a/.`],
  [
    '9',
    null,
    null,
    'gb-2025',
    `中华人民共和国，白俄罗斯共和国. ${title}：第九条[EB/OL]. （2022-09-15）[${accessed}]. ${address}/9/.`,
  ],
  [
    '6',
    2,
    null,
    'gb-2015',
    `中华人民共和国, 白俄罗斯共和国. ${title}：第六条第二段[EB/OL]. (2022-09-15)[${accessed}]. ${address}/6/#p2.`,
  ],
  [
    null,
    null,
    'A',
    'gb-2025-ad',
    `中华人民共和国，白俄罗斯共和国，2022. ${title}[EB/OL]. （2022-09-15）[${accessed}]. ${address}/witness/a/.`,
  ],
] as const)('clause %s, paragraph %s, witness %s in %s', (at, paragraph, witness, style, citation) => {
  const cited = { clause: at, paragraph, witness, accessed };
  expect(citationIn(style, statement('by-cn/2022-09-15'), cited, p)).toBe(citation);
});

test('parties that would fill lines are counted in the description', () => {
  const s = shapes['bilateral']!;
  const parties = ['FR', 'DE', 'JP', 'KZ', 'CN'].map((code) => ({ ...s.parties[0]!, code, name: code }));
  expect(citationIn('mla', { ...s, parties }, { ...whole, accessed }, p)).toContain('[Joint statement of 5 parties]');
});

test('the stop of an abbreviation is neither lost nor doubled, in any style', () => {
  for (const cited of everything(shapes['abbreviations']!)) {
    for (const { id } of styles) {
      const text = citationIn(id, shapes['abbreviations']!, cited, p);
      expect(text).not.toContain('..');
      expect(text).toMatch(/\bU\.S\./u);
      expect(text).toMatch(/Cloud, D\.C\./u);
    }
  }
});

test.each([
  ['甲国和乙国联合声明', '甲国和乙国联合声明'],
  ['《甲国和乙国联合声明》', '甲国和乙国联合声明'],
  ['《关于〈海〉的声明》', '关于《海》的声明'],
  ['《关于《海》的声明》', '关于《海》的声明'],
  ['《关于〈签署《海》的决定〉的声明》', '关于《签署〈海〉的决定》的声明'],
  ['关于《签署《海》的决定》的声明', '关于《签署〈海〉的决定》的声明'],
  ['关于〈海〉的声明', '关于〈海〉的声明'],
  ['《海》和《港》', '《海》和《港》'],
  ['《海》补充协定', '《海》补充协定'],
  ['《关于〈海》的声明', '《关于〈海》的声明'],
  ['关于》海《的声明', '关于》海《的声明'],
])('the title %s is cited as %s', (title, cited) => expect(citedTitle(title)).toBe(cited));
