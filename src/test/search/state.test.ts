import { expect, test } from 'vitest';
import { toCsv, toJson } from '../../search/export.ts';
import { readState, writeState } from '../../search/state.ts';

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

const head = {
  corpus: 'c0ffee',
  build: 'b',
  search: 'https://example.org/search/?q=a',
  state: { query: 'a', filters: {}, aliases: true, literal: false },
  statements: 1,
};
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

test('CSV quotes what needs quoting and disarms formulas', () => {
  const [first, ...rest] = toCsv(head, [row]).split('\r\n');
  expect(first).toBe('\ufeffaddress,statement,title,date,parties,clause,label,places,before,words,after,search,corpus');
  expect(rest).toEqual([
    'https://example.org/by-cn/2022-09-15/9/,by-cn/2022-09-15,声明，“甲”,2022-09-15,BY CN,9,第九条,2,"\t=1+1","a ""b""","c\nd",https://example.org/search/?q=a,c0ffee',
    '',
  ]);
});

test('JSON says what was asked, of which corpus, and what was found', () => {
  expect(JSON.parse(toJson(head, [row]))).toMatchObject({ corpus: 'c0ffee', query: 'a', total: 1, clauses: [row] });
});
