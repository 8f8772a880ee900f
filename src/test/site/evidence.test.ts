/** What a page may say of a fact: signed or met, the name as printed, the signatories in columns, the source in the reader's language. */
import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../../i18n/values/outlets.ts';
import { levelAliases } from '../../search/build/aliases.ts';
import { longestPart } from '../../search/view/longest.ts';
import type { Evidence, Statement } from '../../schema.ts';
import { commonOpening } from '../../view/text/contents.ts';
import { levelAsPrinted } from '../../i18n/values/levels.ts';
import { dayOf } from '../../view/text/evidence.ts';
import { opening, titleLines } from '../../view/words.ts';
import { signatureColumns } from '../../view/text/signature-columns.ts';

const text = (part: 'title' | 'clause' | 'signature' | 'dateline' | 'furniture', quote: string): Evidence => ({
  from: 'text',
  part,
  clause: part === 'clause' ? '1' : null,
  paragraph: part === 'clause' ? 1 : null,
  quote,
});
const statement = (sentence: string, evidence: Evidence, signatories: object[] = []): Statement =>
  ({
    date: { signed: { value: '2031-05-04', evidence }, published: null },
    signatories,
    clauses: [{ id: '1', clauses: [], paragraphs: [{ text: sentence }] }],
  }) as unknown as Statement;

describe('the day of a statement', () => {
  const day = '2031年5月4日';
  test.for([
    ['signed', `本声明于${day}在某城签署，一式两份。`, text('clause', day)],
    ['met', `双方领导人于${day}在某城举行会晤。随后签署了协定。`, text('clause', day)],
    ['stated', `双方回顾了${day}的来往。`, text('clause', day)],
    ['signed', 'The Parties signed this statement on 4 May 2031.', text('clause', '4 May 2031')],
    ['met', 'The leaders met on 4 May 2031 in the capital.', text('clause', '4 May 2031')],
    ['signed', '', text('signature', day)],
    ['stated', '', text('dateline', day)],
    ['signed', '', { from: 'sidecar', note: '据条约集' } as Evidence],
  ] as const)('is %s: %s', ([expected, sentence, evidence]) =>
    expect(dayOf(statement(sentence, evidence))).toBe(expected),
  );
  test('is that of the signatures where a date line stands below them', () =>
    expect(dayOf(statement('', text('dateline', day), [{}, {}]))).toBe('signed'));
});

describe('a level as printed', () => {
  const level = (quote: string) =>
    levelAsPrinted({
      name: '新时代全面伙伴关系',
      parts: ['新时代', '全面', '伙伴关系'],
      evidence: text('clause', quote),
    });
  test('shows what the name leaves out', () => {
    const pieces = level('双方决定深化新时代甲乙全面伙伴关系');
    expect(pieces.map((piece) => piece.text).join('')).toBe('新时代甲乙全面伙伴关系');
    expect(pieces.filter(({ left }) => left)).toEqual([{ text: '甲乙', left: true }]);
  });
  test('is the name where that is printed, or nothing like it', () => {
    for (const quote of ['建立新时代全面伙伴关系', '别的话'])
      expect(level(quote)).toEqual([{ text: '新时代全面伙伴关系', left: false }]);
  });
});

describe('signatures on one line', () => {
  const signatories = [
    { name: '张三', office: '甲国主席' },
    { name: '伊·李四', office: '乙国总统' },
  ] as Statement['signatories'];
  const back = (line: string) => [{ role: 'signature', text: line, spans: [] }] as unknown as Statement['back'];
  test('are set in columns, the line kept', () => {
    const line = '甲国主席　　乙国总统张三　　　伊·李四';
    expect(signatureColumns({ back: back(line), signatories })).toEqual({
      columns: [
        { office: '甲国主席', name: '张三' },
        { office: '乙国总统', name: '伊·李四' },
      ],
      printed: [line],
    });
  });
  test.for(['甲国主席　乙国总统张三　伊·李四　见证', '甲国主席张三'])('are left as they are: %s', (line) =>
    expect(signatureColumns({ back: back(line), signatories })).toBeNull(),
  );
});

describe('sources of the register', () => {
  test.for([
    ['Xinhua 2015-04-22', '新华社，2015年4月22日', 'Xinhua, 22 April 2015'],
    [
      "People's Daily 2022-09-15 p. 2 (recital)",
      '《人民日报》，2022年9月15日，第2版（文中追述）',
      'People’s Daily, 15 September 2022, p. 2 (recital)',
    ],
    ['joint statement of 2019', '2019年联合声明', 'joint statement of 2019'],
    ['joint statement', '联合声明', 'joint statement'],
    ['somewhere.example', 'somewhere.example', 'somewhere.example'],
  ] as const)('%s', ([written, zh, en]) => {
    expect(sourcesIn(written, 'zh')).toEqual([zh]);
    expect(sourcesIn(written, 'en')).toEqual([en]);
  });
  test('two are told apart', () => expect(sourcesIn('Xinhua; CCTV', 'zh')).toEqual(['新华社', '央视网']));
});

describe('titles and openings', () => {
  test.for(['中华人民共和国和白俄罗斯共和国联合声明', '关于乌兹别克斯坦共和国和吉尔吉斯共和国的联合宣言'])(
    'the name of a state is in one piece: %s',
    (title) => {
      const pieces = titleLines(title, 'zh-Hans');
      expect(pieces.join('')).toBe(title);
      for (const name of title.match(/中华人民共和国|白俄罗斯共和国|乌兹别克斯坦共和国|吉尔吉斯共和国/gu) ?? [])
        expect(pieces.some((piece) => piece.includes(name))).toBe(true);
    },
  );
  test('no word is cut in two', () => expect(opening('双方将加强文化旅游方面的合作交流', 6)).toBe('双方将加强…'));
  test('what most clauses begin with is found, and nothing where they differ', () => {
    expect(commonOpening(['双方同意甲', '双方支持乙', '双方认为丙', '甲方重申', '双方将丁'])).toBe('双方');
    expect(commonOpening(['甲方同意', '乙方支持', '双方认为', '一是', '二是'])).toBe('');
  });
});

describe('the longest part that occurs', () => {
  const corpus = ['携手构建人类命运共同体。', '推动构建新型国际关系', '维护和平、稳定。促进'];
  const count = (part: string) => Promise.resolve(corpus.filter((one) => one.includes(part)).length);
  test.for([
    ['推动构建人类命运共同提', '构建人类命运共同'],
    ['构建新型国际关系', '构建新型国际关系'],
    ['携手构建', '携手构建'],
    // punctuation before, after, around and within
    ['携手努力，推动构建新型国际关系', '推动构建新型国际关系'],
    ['《推动构建新型国际关系》', '推动构建新型国际关系'],
    ['推动前进，构建新型国际关系', '构建新型国际关系'],
    ['推动构建新型国际关系，携手努力', '推动构建新型国际关系'],
    ['共同维护和平、稳定，促进发展', '维护和平、稳定'],
    ['——“……”，', undefined],
  ])('%s', async ([phrase, part]) => expect((await longestPart(phrase!, count))?.text).toBe(part));
  test('is none where no two characters do', async () => expect(await longestPart('天地玄黄', count)).toBeNull());
});

test('a search for the name that is shown finds what is printed', () => {
  const level = {
    name: '新时代全面战略伙伴关系',
    parts: ['新时代', '全面', '战略', '伙伴关系'],
    act: '深化',
    evidence: text('clause', '双方决定深化休戚与共的新时代中乌全面战略伙伴关系'),
  } satisfies Statement['level'];
  const plain = { ...level, evidence: text('clause', '深化新时代全面战略伙伴关系') };
  expect(levelAliases([level, plain, null, level])).toEqual([
    { name: '新时代中乌全面战略伙伴关系', forms: ['新时代全面战略伙伴关系'] },
  ]);
});
