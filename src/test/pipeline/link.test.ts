import { describe, expect, test } from 'vitest';
import { type Entry, catalogue, resolve } from '../../pipeline/link.ts';
import type { Reference, Statement } from '../../schema.ts';
import { draftOf } from './drafts.ts';

const held: Entry[] = [
  {
    id: 'by-cn/2031-05-01',
    title: '甲国和乙国关于建立伙伴关系的联合声明',
    parties: ['BY', 'CN'],
    dates: ['2031-05-01', '2031-05-02'],
  },
  { id: 'by-cn/2033-06-01', title: '甲国和乙国联合声明', parties: ['BY', 'CN'], dates: ['2033-06-01'] },
  { id: 'by-cn/2034-06-01', title: '甲国和乙国联合声明', parties: ['BY', 'CN'], dates: ['2034-06-01'] },
  { id: 'cn-kz/2031-05-01', title: '甲国和丙国联合声明', parties: ['CN', 'KZ'], dates: ['2031-05-01'] },
  { id: 'by-cn/2036-01-01', title: '甲国和乙国关于教育合作的联合声明', parties: ['BY', 'CN'], dates: ['2036-01-01'] },
];
const index = catalogue(held);

const statement = (id: string, day: string, clauses: [string, string, ...string[]][] = []): Statement =>
  ({
    id,
    parties: [{ code: 'BY' }, { code: 'CN' }],
    date: { signed: { value: day }, published: null },
    clauses: draftOf(clauses).clauses,
  }) as unknown as Statement;
const from = statement('by-cn/2035-01-01', '2035-01-01');
const named = (text: string, title: string | null, date: string | null): Reference => ({
  clause: '1',
  paragraph: 1,
  start: 0,
  end: text.length,
  text,
  title,
  date,
  target: null,
});

describe('a reference', () => {
  test.each<[string, string | null, string | null, string | null]>([
    // title and day
    ['2031年5月1日《…》', '甲国和乙国关于建立伙伴关系的联合声明', '2031-05-01', 'by-cn/2031-05-01'],
    // the day of release will do; 与 for 和, and a space, are the same title
    ['2031年5月2日《…》', '甲国与乙国 关于建立伙伴关系的联合声明', '2031-05-02', 'by-cn/2031-05-01'],
    // a title that says what it is about needs no day
    ['《…》', '甲国和乙国关于建立伙伴关系的联合声明', null, 'by-cn/2031-05-01'],
    // a day alone: only the statement of the same parties
    ['2031年5月1日发表的联合声明', null, '2031-05-01', 'by-cn/2031-05-01'],
    // two of the same title, told apart by the year
    ['《甲国和乙国联合声明》', '甲国和乙国联合声明', null, null],
    ['2033年《甲国和乙国联合声明》', '甲国和乙国联合声明', '2033', 'by-cn/2033-06-01'],
    // a bare title may mean one that we do not hold
    ['《甲国和丙国联合声明》', '甲国和丙国联合声明', null, null],
    // the title is that of a statement of another day
    ['2032年5月1日《…》', '甲国和乙国关于建立伙伴关系的联合声明', '2032-05-01', null],
    // a treaty of the same day is no statement
    ['2031年5月1日签署的友好条约', null, '2031-05-01', null],
    // a later document
    ['《…》', '甲国和乙国关于教育合作的联合声明', null, null],
    // nothing to go by
    ['该声明', null, null, null],
    ['2031年的声明', null, '2031', null],
  ])('%s (%s, %s) means %s', (text, title, date, target) => {
    expect(resolve(named(text, title, date), from, index)).toBe(target);
  });

  // Corea del Sur, Monaco: their ends are no words for what a statement is about
  test.each([
    ['Declaración conjunta entre China y Corea del Sur', false],
    ['Совместное заявление Монако и Китая', false],
    ['Statement on theory', false],
    ['Declaración conjunta entre China y Corea del Sur sobre el comercio', true],
    ['Déclaration conjointe de la Chine et du Tchad sur le climat', true],
    ["Déclaration conjointe de la Chine et du Tchad sur l'énergie", true],
    ['Совместное заявление о торговле', true],
    ['Совместное заявление об образовании', true],
    ['Joint Statement on the Climate', true],
  ])('%s names one document by its title alone: %s', (title, names) => {
    const own = catalogue([{ id: 'cn-kr/2031-05-01', title, parties: ['CN', 'KR'], dates: ['2031-05-01'] }]);
    expect(resolve(named(title, title, null), from, own)).toBe(names ? 'cn-kr/2031-05-01' : null);
  });

  test('never means the statement that it stands in', () => {
    const own = statement('by-cn/2031-05-01', '2031-05-01');
    expect(resolve(named('《…》', '甲国和乙国关于建立伙伴关系的联合声明', '2031-05-01'), own, index)).toBeNull();
  });
});
