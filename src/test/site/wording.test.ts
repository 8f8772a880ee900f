import { describe, expect, test } from 'vitest';
import { instant, showDate } from '../../i18n/values/dates.ts';
import { actGloss, gloss, levelGloss, termGloss } from '../../i18n/values/levels.ts';
import { partyName } from '../../i18n/values/names.ts';
import { clauseNameOnPage, clauseNames } from '../../clause-name.ts';
import { statement, summaries } from '../../corpus.ts';
import { history } from '../../i18n/pages/history.ts';
import { home } from '../../i18n/pages/home.ts';
import { site } from '../../i18n/pages/site.ts';
import { toolStrings } from '../../i18n/reading/tools.ts';
import { search } from '../../i18n/search/search.ts';
import { describeStatement } from '../../view/statement.ts';
import { opening, titleLines } from '../../view/words.ts';

describe('dates in both languages', () => {
  test.each([
    ['2022-09-15', '2022年9月15日', '15 September 2022'],
    ['2022-09', '2022年9月', 'September 2022'],
    ['2022', '2022年', '2022'],
    ['2023-03-20/2023-03-22', '2023年3月20日至22日', '20 to 22 March 2023'],
    ['2023-03-30/2023-04-02', '2023年3月30日至2023年4月2日', '30 March 2023 to 2 April 2023'],
    ['2023-03~', '约2023年3月', 'about March 2023'],
    ['2023?', '2023年（存疑）', '2023 (uncertain)'],
    ['2023-03-21/..', '2023年3月21日起', 'from 21 March 2023'],
    ['../2023', '2023年止', 'until 2023'],
    ['某日', '某日', '某日'],
  ])('%s', (edtf, zh, en) => {
    expect(showDate(edtf, 'zh')).toBe(zh);
    expect(showDate(edtf, 'en')).toBe(en);
  });
  test('a year is drawn in its middle, with half a year of doubt', () => {
    const { at, doubt } = instant('2011') ?? { at: 0, doubt: 0 };
    expect(new Date(at).getUTCMonth()).toBe(6);
    expect(doubt / 86_400_000).toBeCloseTo(182.5, 0);
  });
});

describe('levels', () => {
  test.each([
    ['全面战略伙伴关系', ['全面', '战略', '伙伴关系'], 'comprehensive strategic partnership'],
    ['新时代全面战略协作伙伴关系', [], 'comprehensive strategic partnership of coordination for a new era'],
    ['永久全面战略伙伴关系', [], 'permanent comprehensive strategic partnership'],
    ['全天候全面战略伙伴关系', [], 'all-weather comprehensive strategic partnership'],
    ['与时俱进的全方位合作伙伴关系', [], 'all-round cooperative partnership progressing with the times'],
  ])('%s', (name, parts, en) => expect(levelGloss({ name, parts }, 'en')).toBe(en));
  test('a word that is not known is not guessed at', () => {
    expect(levelGloss({ name: '某某伙伴关系', parts: [] }, 'en')).toBeNull();
    expect(levelGloss({ name: '甲', parts: ['constructor'] }, 'en')).toBeNull();
    expect(actGloss('toString', 'en')).toBe('toString');
  });
  test.each([
    ['全天候', 'all-weather'],
    ['新时代', 'for the new era'],
    ['伙伴关系', 'partnership'],
    ['toString', null],
  ])('a word of a name by itself: %s', (word, en) => {
    expect(termGloss(word, 'en')).toBe(en);
    expect(termGloss(word, 'zh')).toBeNull();
  });
  test('a gloss says whether it was read somewhere', () => {
    expect(gloss({ name: '全天候全面战略伙伴关系', parts: [] }, 'en')?.source).toMatch(/2022/u);
    expect(gloss({ name: '全天候伙伴关系', parts: [] }, 'en')?.source).toBeNull();
  });
});

test.each([
  ['BY', '白俄罗斯', 'Belarus'],
  ['CN', '中国', 'China'],
  ['CD', '刚果（金）', 'Congo - Kinshasa'],
])('%s is named in both languages', (code, zh, en) => {
  const party = { code, type: 'state', name: '某国' } as const;
  expect([partyName(party, 'zh'), partyName(party, 'en')]).toEqual([zh, en]);
});
test('a code that no list knows keeps the printed name', () =>
  expect(partyName({ code: 'QQ', type: 'state', name: '某国' }, 'en')).toBe('某国'));

test.each(['zh', 'en'] as const)('no incomplete text is described as the whole (%s)', (language) => {
  const whole = /全文|in full/u;
  for (const { id } of summaries()) {
    const s = statement(id);
    expect(whole.test(describeStatement(s, language)), id).toBe(s.complete);
  }
  expect(summaries().some(({ complete }) => !complete)).toBe(true);
});

function ends(language: 'zh' | 'en', inOnePlace: boolean): string {
  const { only, first, last } = search(language);
  return [only, first, last].map((words) => words(inOnePlace)).join('');
}

/** What a collection can prove is what is in it; “all”, “the” and “first” of the world it cannot. */
test.each([
  ['zh', history('zh').description('中国与白俄罗斯', 2), /本站收录/u],
  ['en', history('en').description('China and Belarus', 2), /in this collection/u],
  ['zh', history('zh').first, /本站所收/u],
  ['en', history('en').first, /in this collection/u],
  ...[true, false].flatMap((inOnePlace): [string, string, RegExp][] => [
    ['zh', ends('zh', inOnePlace), /^(?:所查声明中[^：]+：){3}$/u],
    ['en', ends('en', inOnePlace), /^(?:The [^:]+of those searched[^:]+: ){3}$/u],
  ]),
  ['zh', toolStrings('zh').keys.endOfStatements, /本站/u],
  ['en', toolStrings('en').keys.endOfStatements, /in this collection/u],
])('%s: %s', (_, words, scope) => expect(words).toMatch(scope));

/** The home page does not count what the search finds as well; each says which. */
test.each([
  [home('zh').counts(2, 9, 1), /9条（序言、结语不计）/u],
  [home('en').counts(2, 9, 1), /9 clauses \(not counting preambles and closings\)/u],
  [search('zh').total(9, 2), /9条（含序言、结语）/u],
  [search('en').total(9, 2), /9 clauses \(preambles and closings included\)/u],
])('what is counted is said: %s', (words, what) => expect(words).toMatch(what));

/** Misprints are corrected in the text that is read: no page may say that nothing is changed. */
describe('what is promised of the text', () => {
  const prose = import.meta.glob<string>('../../../content/pages/**/*.md', {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  const said = [
    ['home, zh', home('zh').about, /校改.*标记/u],
    ['home, en', home('en').about, /correction.*marked/iu],
    ['foot, zh', site('zh').status, /校改.*标记/u],
    ['foot, en', site('en').status, /correction.*marked/iu],
    ['about, zh', prose['../../../content/pages/about.md'] ?? '', /改正的误字.*标记/u],
    ['about, en', prose['../../../content/pages/en/about.md'] ?? '', /misprint.*corrected.*marked/u],
  ] as const;
  test.each(said)('%s: corrections are made, and marked', (_, words, marked) => expect(words).toMatch(marked));
  const forReaders = Object.entries(prose).filter(([file]) => !file.includes('editors-guide'));
  test.each([...said.slice(0, 4).map(([name, words]) => [name, words] as const), ...forReaders])(
    '%s: nowhere is it said that there are none',
    (_, words) => expect(words).not.toMatch(/一字不[增减改]|nothing (?:is |was )?(?:added|left out|changed)/iu),
  );
});

/** 第五部分 on a page whose headings say 第五条 would be another place. */
test('the notes of the editors name the parts of a statement as its page does', () => {
  const notes = (value: unknown, key = ''): string[] =>
    typeof value === 'string'
      ? key === 'note' || key === 'reason'
        ? [value]
        : []
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, one]) => notes(one, name))
        : [];
  let found = 0;
  for (const { id } of summaries()) {
    const s = statement(id);
    const names = Object.values(clauseNames(s.clauses, 'zh')).map((name) => name.replaceAll(/[[\]]/gu, ''));
    for (const note of notes(s)) {
      for (const [part] of note.matchAll(/第[〇一二三四五六七八九十百\d]+(?:部分|[条章节编])/gu)) {
        found++;
        expect(names, `${id}: ${note}`).toContain(part);
      }
    }
  }
  expect(found).toBeGreaterThan(0);
});

describe('names of clauses', () => {
  const clause = (id: string, label: string, heading: string | null = null) => ({ id, label, heading });
  test.each([
    [clause('9', '九'), '第九条', 'Clause 9'],
    [clause('3.2', '（二）'), '（二）', 'Clause 3.2'],
    [clause('3.2', '3.2'), '第3.2条', 'Clause 3.2'],
    [clause('5', 'Article 5'), 'Article 5', 'Clause 5'],
    [clause('p1', '-'), '第一段', 'Paragraph 1'],
    [clause('4', '第四条'), '第四条', 'Clause 4'],
    [clause('12', '12'), '第12条', 'Clause 12'],
    [clause('preamble', ''), '序言', 'Preamble'],
    [clause('p4', ''), '第四段', 'Paragraph 4'],
    [clause('p2', '', '政治关系'), '政治关系', '政治关系'],
    [clause('a1', '', '合作计划'), '附件1', 'Annex 1'],
    [clause('a1.2', '二'), '第二条', 'Annex 1, Clause 2'],
  ])('%j', (named, zh, en) => {
    expect(clauseNameOnPage(named, 'zh')).toBe(zh);
    expect(clauseNameOnPage(named, 'en')).toBe(en);
  });
  test.each([
    ['第三条', clause('3.2', '（二）'), '第三条（二）'],
    ['第三条', clause('3.2', '2'), '第三条第2项'],
    ['第三条（二）', clause('3.2.1', '1'), '第三条（二）第1项'],
    ['附件一', clause('a1.2', '二'), '附件一第二条'],
    ['第一部分', clause('1.2', '2'), '第一部分第2条'],
    ['政治关系', clause('p1.2', '2'), '政治关系第2条'],
    ['第壹条', clause('1.1', '一'), '第壹条第一项'],
    ['第3条', clause('3.2', '3.2'), '第3.2条'],
    ['第3条', clause('3.2', 'б'), '第3条б'],
  ])('below %s: %j', (above, named, zh) => {
    expect(clauseNameOnPage(named, 'zh', above)).toBe(zh);
    expect(clauseNameOnPage(named, 'en', above)).toBe(clauseNameOnPage(named, 'en'));
  });
  test('an opening ends at a mark where one is near, and never in the middle of a pair', () => {
    expect(opening('双方指出，各国自身历史', 8)).toBe('双方指出…');
    expect(opening('双方', 8)).toBe('双方');
    expect(opening('𠮷𠮷𠮷𠮷', 2)).toBe('𠮷𠮷…');
  });
});

test('a title may break between words, and stays the same text', () => {
  const title = '中华人民共和国和白俄罗斯共和国关于建立全面战略伙伴关系的联合声明';
  const lines = titleLines(title, 'zh-Hans');
  expect(lines.join('')).toBe(title);
  expect(lines).toContain('关于');
  for (const line of lines) expect(line).not.toMatch(/^[的和]/u);
  expect(lines.at(-1)).toBe('联合声明');
  expect(titleLines('Joint Statement', 'en')).toEqual(['Joint Statement']);
  expect(titleLines('建交30周年', 'zh-Hans').filter((piece) => /\d/u.test(piece))).toEqual(['建交30周年']);
});

/** Every key of one language with the same kind of value in the other, and no string that says nothing. */
function compare(zh: unknown, en: unknown, path: string): void {
  expect(typeof en, path).toBe(typeof zh);
  if (typeof zh === 'string') expect((en as string).length > 0 || zh === '', path).toBe(true);
  if (typeof zh !== 'object' || zh === null) return;
  if (!Array.isArray(zh)) expect(Object.keys(en as object).sort(), path).toEqual(Object.keys(zh).sort());
  for (const [name, value] of Object.entries(zh))
    compare(value, (en as Record<string, unknown>)[name], `${path}.${name}`);
}
/** Every table of texts, by the file that it is in. */
const tables = Object.entries(
  import.meta.glob<Record<string, unknown>>('../../i18n/{compare,pages,reading,search}/*.ts', { eager: true }),
).flatMap(([file, module]) =>
  Object.entries(module)
    .filter((entry): entry is [string, (language: 'zh' | 'en') => unknown] => typeof entry[1] === 'function')
    .map(([name, of]) => ({ file, name, of })),
);
test('the texts are found', () => expect(tables.length).toBeGreaterThan(20));
test.each(tables)('$name of $file is there in both languages', ({ name, of }) => {
  compare(of('zh'), of('en'), name);
});
