import { describe, expect, test } from 'vitest';
import { extract } from '../../pipeline/extract/index.ts';
import { made } from './draft-builder.ts';
import { names } from './names.ts';

type Row = [string, string | null, string | null];
const cases: [string, string[], Row[]][] = [
  [
    'Russian, the name with initials behind the office on its line',
    ['Президент Российской Федерации А.Иванов', 'Председатель Китайской Народной Республики Ван Моу'],
    [
      ['А.Иванов', 'Президент Российской Федерации', 'RU'],
      ['Ван Моу', 'Председатель Китайской Народной Республики', 'CN'],
    ],
  ],
  [
    'German, with marks of signatures',
    ['Präsident der Republik Kenia', 'Jane Doe (gez.)', 'Präsident der Republik Ghana', 'Abdel Roe (gezeichnet)'],
    [
      ['Jane Doe', 'Präsident der Republik Kenia', 'KE'],
      ['Abdel Roe', 'Präsident der Republik Ghana', 'GH'],
    ],
  ],
  [
    'English, each party above its name and office; the last has no office',
    ['For the Republic of Kenya', 'Jane Doe', 'Minister for Water', 'For the Republic of Ghana', 'Abdel Roe'],
    [
      ['Jane Doe', 'For the Republic of Kenya Minister for Water', 'KE'],
      ['Abdel Roe', 'For the Republic of Ghana', 'GH'],
    ],
  ],
  [
    'Chinese, the name behind the office of a line',
    ['中华人民共和国代表', '外交部长 甲某某', '肯尼亚共和国代表', '外交部长 乙·丙'],
    [
      ['甲某某', '中华人民共和国代表 外交部长', 'CN'],
      ['乙·丙', '肯尼亚共和国代表 外交部长', 'KE'],
    ],
  ],
  ['who released the text', ['MINISTRY OF FOREIGN AFFAIRS', 'SINGAPORE'], []],
  ['an office of two states is two in one', ['中华人民共和国主席和肯尼亚共和国总统', '甲某某'], []],
  [
    'traditional characters: a chargé d’affaires is an office',
    ['中華人民共和國政府代表', '駐肯尼亞代辦', '甲某某', '肯尼亞共和國政府代表', '駐華公使', '乙·丙'],
    [
      ['甲某某', '中華人民共和國政府代表 駐肯尼亞代辦', 'CN'],
      ['乙·丙', '肯尼亞共和國政府代表 駐華公使', 'KE'],
    ],
  ],
  [
    'the name of a state inside the name of a person',
    ['中华人民共和国主席', '甲某某', '塔吉克斯坦共和国总统', '丙马利·丁蒙', '马里共和国总统', '马里奥·戊'],
    [
      ['甲某某', '中华人民共和国主席', 'CN'],
      ['丙马利·丁蒙', '塔吉克斯坦共和国总统', 'TJ'],
      ['马里奥·戊', '马里共和国总统', 'ML'],
    ],
  ],
  [
    'English, the name behind the office on its line',
    ['President of the Republic of Kenya Jane Doe', 'Prime Minister of Ghana Abdel bin Roe'],
    [
      ['Jane Doe', 'President of the Republic of Kenya', 'KE'],
      ['Abdel bin Roe', 'Prime Minister of Ghana', 'GH'],
    ],
  ],
  [
    'French, ambassadors',
    ['L’Ambassadeur du Mali', 'Jean Dupré', 'Le Chargé d’affaires du Sénégal', 'Abdou Ndiaye'],
    [
      ['Jean Dupré', 'L’Ambassadeur du Mali', 'ML'],
      ['Abdou Ndiaye', 'Le Chargé d’affaires du Sénégal', 'SN'],
    ],
  ],
  ['column heads without names', ['中華人民共和國　肯尼亞共和國', '代 表　代 表'], []],
  ['the rest of a mark is no name', ['中华人民共和国政府', '字)', '肯尼亚共和国政府', '字)'], []],
  [
    'two offices on a line, the names glued on the next, the day behind them',
    ['中华人民共和国主席　  肯尼亚共和国总统甲某某　　　　　 乙·丙·丁戊\n二0一三年七月十六日于北京'],
    [
      ['甲某某', '中华人民共和国主席', 'CN'],
      ['乙·丙·丁戊', '肯尼亚共和国总统', 'KE'],
    ],
  ],
  [
    'offices and names in columns, on lines of their own',
    ['中华人民共和国主席　　　　肯尼亚共和国总统', '甲某某　　　　　　　乙·丁戊', '二〇一七年五月十五日于北京'],
    [
      ['甲某某', '中华人民共和国主席', 'CN'],
      ['乙·丁戊', '肯尼亚共和国总统', 'KE'],
    ],
  ],
  [
    'office and name side by side, a tab between the two',
    ['中华人民共和国主席 甲某某\t肯尼亚共和国总统 乙·丁戊', '2022年9月15日于内罗毕'],
    [
      ['甲某某', '中华人民共和国主席', 'CN'],
      ['乙·丁戊', '肯尼亚共和国总统', 'KE'],
    ],
  ],
  [
    'an office in two lines over the name, and (签字)',
    [
      '中华人民共和国政府代表',
      '驻澳大利亚大使馆临时代办',
      '甲某某',
      '(签字)',
      '肯尼亚政府代表',
      '驻澳大利亚高级专员',
      '乙·丁·戊',
      '(签字)',
      '一九七五年十一月五日于堪培拉',
    ],
    [
      ['甲某某', '中华人民共和国政府代表 驻澳大利亚大使馆临时代办', 'CN'],
      ['乙·丁·戊', '肯尼亚政府代表 驻澳大利亚高级专员', 'KE'],
    ],
  ],
  [
    'the party, then 代表 and the name',
    ['中华人民共和国政府', '代表　甲某某 (签字)', '肯尼亚共和国政府', '代表　乙·丁戊 (签字)'],
    [
      ['甲某某', '中华人民共和国政府 代表', 'CN'],
      ['乙·丁戊', '肯尼亚共和国政府 代表', 'KE'],
    ],
  ],
  [
    'English: the name over the office',
    [
      'JOHN Q. SAMPLE',
      'President of the United States of America',
      'JANE DOE',
      'Chairman of the State Affairs Commission of the Democratic People’s Republic of Korea',
      'June 12, 2018',
      'Fort Island',
    ],
    [
      ['JOHN Q. SAMPLE', 'President of the United States of America', 'US'],
      ['JANE DOE', 'Chairman of the State Affairs Commission of the Democratic People’s Republic of Korea', 'KP'],
    ],
  ],
  [
    'English: For the Government of …',
    [
      'For the Government of the Republic of Kenya',
      'A. B. Sample',
      'For the Government of the Republic of Ghana',
      'C. D. Doe',
    ],
    [
      ['A. B. Sample', 'For the Government of the Republic of Kenya', 'KE'],
      ['C. D. Doe', 'For the Government of the Republic of Ghana', 'GH'],
    ],
  ],
  [
    'Japanese',
    ['大韓民国外務部長官 甲乙丙(Kap Ul)(署名)', '中華人民共和国外交部長 丁戊己(署名)'],
    [
      ['甲乙丙', '大韓民国外務部長官', 'KR'],
      ['丁戊己', '中華人民共和国外交部長', 'CN'],
    ],
  ],
  [
    'Japanese, heads of state and government, a name in kana',
    ['日本国内閣総理大臣　甲田太一', 'ウズベキスタン共和国大統領　アブドゥラ・サマドフ'],
    [
      ['甲田太一', '日本国内閣総理大臣', 'JP'],
      ['アブドゥラ・サマドフ', 'ウズベキスタン共和国大統領', 'UZ'],
    ],
  ],
  // names lost: bars of a table, nobody to name
  ['names lost', ['中华人民共和国政府 |', '肯尼亚共和国政府 |', '二〇〇二年七月二十一日于香港'], []],
  // one office, two names: not guessed
  ['offices and names that do not pair', ['中华人民共和国主席', '甲某某　　　乙某某'], []],
  ['the day alone', ['二〇一七年五月十五日于北京'], []],
];

describe('signatories', () => {
  test.each(cases)('%s', (_, lines, expected) => {
    const { draft, source } = made({
      title: '中华人民共和国和肯尼亚共和国联合声明',
      clauses: [['双方同意。']],
      lines: lines.map((text) => ['signature', text]),
    });
    const signatories = extract(draft, source, names).facts?.signatories ?? [];
    expect(signatories.map(({ name, office, party }) => [name, office, party])).toEqual(expected);
  });

  test('what could not be paired is reported', () => {
    const { draft, source } = made({
      title: '中肯联合声明',
      lines: [
        ['signature', '中华人民共和国主席'],
        ['signature', '甲某某　　　乙某某'],
      ],
    });
    expect(extract(draft, source, names).issues.map(({ rule }) => rule)).toContain('signatures-unread');
  });
});
