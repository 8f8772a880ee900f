/**
 * What a curator can say of any document: where its statements begin and end, which lines are the title, which are the
 * page's, one statement or two, and that it is one at all. Each sidecar has ten lines at most.
 */
import { describe, expect, test } from 'vitest';
import type { Clause } from '../../schema.ts';
import { faults, run } from './sound.ts';

interface Case {
  name: string;
  file?: string;
  source: string[];
  sidecar: string;
  /** For each statement its title, the ids and texts of its clauses, its signatures and datelines. */
  expected: { title: string | null; clauses: string[]; signed?: string[] }[];
}

const cases: Case[] = [
  {
    name: 'a dialogue in verse that no pattern would take for a statement',
    source: ['Words exchanged at the well', 'We two share the water.', 'We two share the fields.', 'So it was said.'],
    sidecar: 'statements:\n  - corrections:\n      kind: { value: declaration, reason: Both chiefs call it one. }',
    expected: [
      {
        title: null,
        clauses: [
          'p1 Words exchanged at the well',
          'p2 We two share the water.',
          'p3 We two share the fields.',
          'p4 So it was said.',
        ],
      },
    ],
  },
  {
    name: 'a text in a language of which the program knows nothing',
    source: [
      'Tamko la viongozi',
      'Viongozi wawili walikutana katika mji wa bandari na kujadili biashara ya viungo na usafiri wa baharini.',
      'Viongozi wawili walikubaliana kufungua njia mpya ya meli na kujenga shule ya ubaharia katika nchi mbili.',
      'Mji wa Bandari',
    ],
    sidecar: [
      'statements:',
      '  - text:',
      '      begins: Viongozi wawili walikutana',
      '      ends: katika nchi mbili.',
      '      title: Tamko la viongozi',
      '      reason: The page has nothing else.',
    ].join('\n'),
    expected: [
      {
        title: 'Tamko la viongozi',
        clauses: [
          'p1 Viongozi wawili walikutana katika mji wa bandari na kujadili biashara ya viungo na usafiri wa baharini.',
          'p2 Viongozi wawili walikubaliana kufungua njia mpya ya meli na kujenga shule ya ubaharia katika nchi mbili.',
        ],
      },
    ],
  },
  {
    name: 'a lead that nothing announces',
    source: [
      '中约联合声明',
      '两国领导人昨晚在王宫长谈三小时，内容广泛，谈后走到阳台上向群众挥手。',
      '双方回顾两国友谊，认为水利合作大有可为。',
      '双方将互派水利工程师，共同培训青年技术人员。',
    ],
    sidecar: 'statements:\n  - text:\n      begins: 双方回顾\n      reason: 第一段是编者的话。',
    expected: [
      {
        title: '中约联合声明',
        clauses: ['p1 双方回顾两国友谊，认为水利合作大有可为。', 'p2 双方将互派水利工程师，共同培训青年技术人员。'],
      },
    ],
  },
  {
    name: 'a lead and a text in one line',
    source: [
      '某社安曼电：两国外长会谈后宣读了一份文件，文件说，双方同意互设文化中心，并于明年举办文化年。',
      '双方还同意互免公务护照签证，简化口岸手续。',
    ],
    sidecar: [
      'statements:',
      '  - text:',
      '      begins: 双方同意互设',
      '      reason: 电讯把导语和正文排成一段。',
      '    corrections:',
      '      kind: { value: communique, reason: 会后宣读的是联合公报。 }',
    ].join('\n'),
    expected: [
      {
        title: null,
        clauses: ['p1 双方同意互设文化中心，并于明年举办文化年。', 'p2 双方还同意互免公务护照签证，简化口岸手续。'],
      },
    ],
  },
  {
    name: 'an end that only the curator knows',
    source: [
      '中约联合声明',
      '双方声明如下：',
      '一、双方将扩大贸易。',
      '二、双方将鼓励旅游。',
      '安曼的秋天来得很早，街上的橄榄树已经结果。',
      '三、游客可从北门入城。',
    ],
    sidecar: [
      'statements:',
      '  - text:',
      '      begins: 双方声明如下',
      '      ends: 鼓励旅游。',
      '      reason: 其后是同一版的游记。',
    ].join('\n'),
    expected: [
      { title: '中约联合声明', clauses: ['preamble 双方声明如下：', '1 双方将扩大贸易。', '2 双方将鼓励旅游。'] },
    ],
  },
  {
    name: 'a title of three lines, and a page line in the middle of the text',
    source: [
      'NEWS FROM THE COAST',
      'Words of Friendship',
      'of the Two Ministers',
      'of Fisheries',
      'The two Ministers agreed to share what their ships learn of the herring and where it goes in spring.',
      'Listen to this article',
      'The two Ministers will meet again when the herring has returned to the coast.',
    ],
    sidecar: [
      'statements:',
      '  - text:',
      '      begins: The two Ministers agreed',
      '      title: [Words of Friendship, of the Two Ministers, of Fisheries]',
      '      furniture: Listen to this',
      '      reason: As the leaflet shows it.',
    ].join('\n'),
    expected: [
      {
        title: 'Words of Friendship of the Two Ministers of Fisheries',
        clauses: [
          'p1 The two Ministers agreed to share what their ships learn of the herring and where it goes in spring.',
          'p2 The two Ministers will meet again when the herring has returned to the coast.',
        ],
      },
    ],
  },
  {
    name: 'two statements that the program takes for one',
    source: [
      '中约联合声明',
      '双方同意扩大贸易，并在水利领域开展更多项目。',
      '双方重申尊重彼此的主权和领土完整。',
      '谈水的声明',
      '双方认为，水是沙漠国家的生命，节水是共同的责任。',
    ],
    sidecar: [
      'statements:',
      '  - text: { begins: 双方同意扩大, reason: 两份文件同版刊出。 }',
      '  - number: 2',
      '    text: { begins: 双方认为, title: 谈水的声明, reason: 两份文件同版刊出。 }',
    ].join('\n'),
    expected: [
      {
        title: '中约联合声明',
        clauses: ['p1 双方同意扩大贸易，并在水利领域开展更多项目。', 'p2 双方重申尊重彼此的主权和领土完整。'],
      },
      { title: '谈水的声明', clauses: ['p1 双方认为，水是沙漠国家的生命，节水是共同的责任。'] },
    ],
  },
  {
    name: 'one statement that the program takes for two',
    source: [
      '中约联合声明',
      '双方同意扩大贸易，并在水利领域开展更多项目。双方重申尊重彼此的主权。',
      '双方同意保持高层往来，加强各级别对话，增进互信。',
      '双方同意互派教师，办好两国青年的夏令营。',
      '关于水的联合声明',
      '双方认为，水是沙漠国家的生命，节水是共同的责任，愿意共同努力。',
      '双方将合作修建水库，并对农民进行滴灌技术的培训，三年内完成。',
      '双方将设立联合委员会，每年轮流在两国首都举行会议。',
    ],
    sidecar: [
      'statements:',
      '  - text:',
      '      begins: 双方同意扩大',
      '      title: 中约联合声明',
      '      reason: 关于水的联合声明是其中一节的标题。',
    ].join('\n'),
    expected: [
      {
        title: '中约联合声明',
        clauses: [
          'preamble 双方同意扩大贸易，并在水利领域开展更多项目。双方重申尊重彼此的主权。',
          'preamble 双方同意保持高层往来，加强各级别对话，增进互信。',
          'preamble 双方同意互派教师，办好两国青年的夏令营。',
          'p1 # 关于水的联合声明',
          'p1 双方认为，水是沙漠国家的生命，节水是共同的责任，愿意共同努力。',
          'p1 双方将合作修建水库，并对农民进行滴灌技术的培训，三年内完成。',
          'p1 双方将设立联合委员会，每年轮流在两国首都举行会议。',
        ],
      },
    ],
  },
  {
    name: 'a title behind the text, and signatures before the next item',
    source: [
      'The two sides agreed to plant a forest along the border and to keep goats out of it for ten years.',
      'President of the Republic of Kenya',
      'Jane Wambui',
      'Oslo, 13 June 2031',
      'The Forest Declaration was read out on the town square.',
    ],
    sidecar: [
      'statements:',
      '  - text:',
      '      begins: The two sides agreed',
      '      ends: 13 June 2031',
      '      title: The Forest Declaration',
      '      reason: Only the caption names it.',
    ].join('\n'),
    expected: [
      {
        title: 'The Forest Declaration',
        clauses: [
          'p1 The two sides agreed to plant a forest along the border and to keep goats out of it for ten years.',
        ],
        signed: ['President of the Republic of Kenya', 'Jane Wambui', 'Oslo, 13 June 2031'],
      },
    ],
  },
  {
    name: 'a page of Markdown with the text in a quotation',
    file: 'a.md',
    source: [
      '# Our blog',
      'Yesterday the harbour was full of flags, and I copied this from the board at the gate:',
      '> The two harbours will share one pilot.',
      '> The two harbours will ring their bells at the same hour.',
      'I like the part about the bells.',
    ],
    sidecar: [
      'statements:',
      '  - text:',
      '      begins: The two harbours will share',
      '      ends: at the same hour.',
      '      reason: The board is quoted.',
      '    corrections:',
      '      title: { value: Agreement of the Harbours, reason: So the board was headed. }',
    ].join('\n'),
    expected: [
      {
        title: 'Agreement of the Harbours',
        clauses: [
          'p1 The two harbours will share one pilot.',
          'p2 The two harbours will ring their bells at the same hour.',
        ],
      },
    ],
  },
];

const texts = (clauses: readonly Clause[]): string[] =>
  clauses.flatMap((c) => [
    ...(c.heading === null ? [] : [`${c.id} # ${c.heading}`]),
    ...c.paragraphs.map(({ text }) => `${c.id} ${text}`),
    ...texts(c.clauses),
  ]);

describe.each(cases)('$name', ({ file, source, sidecar, expected }) => {
  test('comes out as the sidecar says', async () => {
    expect(sidecar.split('\n').length).toBeLessThanOrEqual(10);
    const bytes = new TextEncoder().encode(`${source.join('\n\n')}\n`);
    const result = await run(file ?? 'a.txt', bytes, sidecar);
    expect(faults(result)).toEqual([]);
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const found = result.drafts.map(({ kind, title, clauses, lines }) => ({
      kind,
      title,
      clauses: texts(clauses),
      signed: lines.filter(({ role }) => role === 'signature' || role === 'dateline').map(({ text }) => text),
    }));
    expect(found).toEqual(expected.map((wanted) => ({ kind: 'statement', signed: [], ...wanted })));
  });
});

test.each([
  ['words that stand nowhere', 'begins: 双方反对', 'text-unmatched'],
  ['words that stand twice', 'begins: 双方将', 'text-ambiguous'],
  ['an end before the beginning', 'begins: 二、双方, ends: 扩大贸易。', 'text-out-of-order'],
  ['a title that is not there', 'begins: 一、双方, title: 不存在的标题', 'text-unmatched'],
  ['a page line that is not there', 'begins: 一、双方, furniture: 请扫描二维码', 'text-unmatched'],
])('reports %s', async (_, words, rule) => {
  const bytes = new TextEncoder().encode(
    '中约联合声明\n\n一、双方将扩大贸易。\n\n二、双方将鼓励旅游。\n\n双方将再会。\n\n双方将再谈。\n',
  );
  const result = await run('a.txt', bytes, `statements:\n  - text: { ${words}, reason: 据纸本。 }`);
  expect(result.issues.map((issue) => issue.rule)).toContain(rule);
  expect(faults(result)).toEqual([]);
});

test('a statement without `text` beside one that has it is reported', async () => {
  const bytes = new TextEncoder().encode('中约联合声明\n\n一、双方将扩大贸易。\n\n二、双方将鼓励旅游。\n');
  const sidecar = 'statements:\n  - text: { begins: 一、双方, reason: 据纸本。 }\n  - number: 2';
  const result = await run('a.txt', bytes, sidecar);
  expect(result.issues.map((issue) => issue.rule)).toContain('text-out-of-order');
});
