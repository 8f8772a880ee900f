import { expect, test } from 'vitest';
import { type ExportHead, toCsv, toJson, toText } from '../../search/page/export.ts';
import { readState, type State, writeState } from '../../search/query/state.ts';

test.each([
  ['', ''],
  ['?q=%E5%90%88%E4%BD%9C', '?q=%E5%90%88%E4%BD%9C'],
  ['?q=a&party=by,uz&year=2013..2022&view=lines&by=left&sort=old&alias=0&fold=0&all=1&keep=1&pages=3', undefined],
  ['?q=a&party=by&party=uz', '?q=a&party=by,uz'],
  ['?view=none&sort=up&pages=-2', ''],
])('the address %s is a state and the state is the address', (search, expected) => {
  const written = writeState(readState(new URLSearchParams(search)));
  const same = (text: string): string[] => [...new URLSearchParams(text)].map(String).sort();
  expect(same(written)).toEqual(same(expected ?? search));
});

const head = (view: State['view']): ExportHead => ({
  corpus: 'c0ffee',
  build: 'b',
  search: 'https://example.org/search/?q=a',
  state: { query: 'a', filters: {}, aliases: true, literal: false, view, order: 'new', by: 'text' },
  clauses: 1,
  statements: 1,
});
const row = {
  address: 'https://example.org/by-cn/2022-09-15/9/',
  statement: 'by-cn/2022-09-15',
  title: '声明，“甲”',
  date: '2022-09-15',
  parties: ['BY', 'CN'],
  clause: '9',
  label: '第九条',
  places: 2,
  before: '=1+1',
  words: 'a "b"',
  after: 'c\nd',
};
const absent = {
  address: 'https://example.org/by-cn/2022-09-15/',
  statement: 'by-cn/2022-09-15',
  title: '声明',
  date: '2022-09-15',
  parties: ['BY', 'CN'],
  level: null,
  complete: false,
};

test('CSV quotes what needs quoting and disarms formulas', () => {
  const [first, ...rest] = toCsv(head('list'), [row]).split('\r\n');
  expect(first).toBe(
    '\ufeffaddress,statement,title,date,parties,clause,label,places,before,words,after,search,corpus,build',
  );
  expect(rest).toEqual([
    'https://example.org/by-cn/2022-09-15/9/,by-cn/2022-09-15,声明，“甲”,2022-09-15,BY CN,9,第九条,2,\'=1+1,"a ""b""","c\nd",https://example.org/search/?q=a,c0ffee,b',
    '',
  ]);
});

test('CSV of a view has the columns of that view', () => {
  expect(toCsv(head('absent'), [absent]).split('\r\n')).toEqual([
    '\ufeffaddress,statement,title,date,parties,level,complete,search,corpus,build',
    'https://example.org/by-cn/2022-09-15/,by-cn/2022-09-15,声明,2022-09-15,BY CN,,false,https://example.org/search/?q=a,c0ffee,b',
    '',
  ]);
});

test('JSON says what was asked, of which corpus, and what was found', () => {
  expect(JSON.parse(toJson(head('list'), [row], { years: [] }))).toEqual({
    corpus: 'c0ffee',
    build: 'b',
    search: 'https://example.org/search/?q=a',
    query: 'a',
    filters: {},
    aliases: true,
    literal: false,
    view: 'list',
    order: 'new',
    by: 'text',
    found: { clauses: 1, statements: 1 },
    years: [],
    total: 1,
    rows: [row],
  });
});

test('text for a letter has a line for each row', () => {
  expect(toText(head('absent'), [absent])).toBe(
    'a  https://example.org/search/?q=a  (c0ffee)\n声明 2022-09-15 https://example.org/by-cn/2022-09-15/',
  );
});
