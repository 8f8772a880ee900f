import { describe, expect, test } from 'vitest';
import { extract } from '../../pipeline/extract.ts';
import { made, type Made } from './draft-builder.ts';
import { names } from './names.ts';

describe('names of parties', () => {
  test.each<[string, string]>([
    ['中华人民共和国和白俄罗斯共和国', 'CN BY'], // official names
    ['中華人民共和國政府和葡萄牙共和國政府', 'CN PT'], // traditional characters
    ['白罗斯总统、白羅斯總統', 'BY BY'], // the name of Singapore and Taiwan usage
    ['锡兰总理同缅甸联邦总理', 'LK MM'], // historic names keep the present code
    ['紐西蘭、寮國、義大利', 'NZ LA IT'], // Taiwan usage
    ['大不列颠及北爱尔兰联合王国', 'GB'], // the longest name wins; 北爱尔兰 is no party
    ['朝鲜半岛无核化', ''], // a peninsula is no state
    ['内蒙古和印度洋', ''],
    ['Ceylon and Burma', 'LK MM'],
    ["the Democratic People's Republic of Korea (DPRK) and the ROK", 'KP KP KR'],
    ['U.S. and US forces told us', 'US US'], // us is a pronoun
    ['met in Mexico City; New Mexico', ''], // cities and states of a state
    ['Northern Ireland', ''],
    ['РОССИЙСКОЙ ФЕДЕРАЦИИ И КИТАЙСКОЙ НАРОДНОЙ РЕСПУБЛИКИ', 'RU CN'], // oblique cases, capitals
    ['между Россией и Китаем, РФ и КНР', 'RU CN RU CN'],
    ['日本国政府と中華人民共和国政府', 'JP CN'],
    ['大韓民国', 'KR'],
    ['대한민국의 노태우대통령은 중화인민공화국', 'KR CN'],
    ['인도적 지원', ''], // 인도 (India) inside a word
    ['nước Cộng hòa xã hội chủ nghĩa Việt Nam và Trung Quốc', 'VN CN'],
    ['la République française et la République populaire de Chine', 'FR CN'],
    ['la República Oriental del Uruguay y Haití', 'UY HT'],
    ['República Federativa do Brasil e República Popular da China', 'BR CN'],
    ['东南亚国家联盟（东盟）和上合组织', 'ASEAN ASEAN SCO'],
    ['the Association of Southeast Asian Nations', 'ASEAN'],
    ['Liên minh châu Âu', 'EU'],
  ])('%s: %s', (text, codes) => {
    expect(
      names
        .find(text)
        .map(({ code }) => code)
        .join(' '),
    ).toBe(codes);
  });
});

const cases: [string, Made, string[]][] = [
  // title, states joined
  ['title', { title: '中华人民共和国和智利共和国关于深化合作的联合声明' }, ['CN', 'CL']],
  // leaders by name and office
  [
    'holders of office',
    {
      title: 'Leaders’ Statement',
      preamble: [
        'Today, we—Prime Minister Ann Bee of Australia, Prime Minister Cee Dee of India, Prime Minister Eff Gee of Japan, and President H. I. Jay of the United States—convened in Nara.',
      ],
    },
    ['AU', 'IN', 'JP', 'US'],
  ],
  // a meeting of fixed states: the states are the parties
  ['meeting', { title: '中国—中亚峰会某地宣言' }, ['CN', 'KZ', 'KG', 'TJ', 'TM', 'UZ']],
  // 苏 fits three states; the opening names one
  [
    'historic pair',
    { title: '中苏联合公报', preamble: ['应中国政府邀请，苏联部长会议主席访问了中国。'] },
    ['CN', 'RU'],
  ],
  ['Japanese pair', { title: '日米共同声明' }, ['JP', 'US']],
  // the subject of a title makes nobody a party
  ['subject', { title: '中华人民共和国和法兰西共和国关于乌克兰局势的联合声明' }, ['CN', 'FR']],
  // a pair in the title, both unambiguous
  ['pair', { title: '中越联合公报' }, ['CN', 'VN']],
  // a pair that two states fit, told apart by a full name in the opening
  [
    'pair told apart',
    { title: '中巴联合声明', preamble: ['应国务院总理邀请，巴基斯坦伊斯兰共和国总理来访。'] },
    ['CN', 'PK'],
  ],
  // a pair that two states fit, and nothing tells them apart: nobody is guessed
  ['pair unclear', { title: '中巴联合声明', preamble: ['双方一致同意。'] }, []],
  // an organisation as author
  ['organisation', { title: '上海合作组织成员国元首理事会某地宣言', preamble: ['成员国重申如下。'] }, ['SCO']],
  // an organisation beside a state
  ['state and organisation', { title: 'ASEAN-Japan Joint Vision Statement' }, ['ASEAN', 'JP']],
  // no name in the title: the first names that the opening joins
  [
    'opening',
    {
      title: 'Joint Statement on Trade',
      preamble: ['The United States and the European Union are pleased to announce a framework.'],
    },
    ['US', 'EU'],
  ],
  // a list of many
  [
    'list',
    {
      title: 'Declaración sobre el agua',
      preamble: [
        'Nosotros, los Jefes de Estado y de Gobierno de la República Argentina, Barbados, Belice, la República de Chile y los Estados Unidos de América, reunidos en Lima, reiteramos nuestra voluntad.',
      ],
    },
    ['AR', 'BB', 'BZ', 'CL', 'US'],
  ],
  // leaders alone in the opening: the group that sentences begin with
  [
    'subjects',
    {
      title: 'Declaration of the North',
      preamble: ['The three leaders met today.', 'Our people share bonds.', 'They agreed.', 'They will meet.'],
      clauses: [
        ['Mexico, the United States, and Canada will focus on trade. Peru was named in passing.'],
        ['Mexico, the United States and Canada commit.'],
      ],
    },
    ['MX', 'US', 'CA'],
  ],
  // who invited whom, without a title
  [
    'invitation ja',
    { clauses: [['中国の総理は、日本国政府の招待に応じ、日本を訪問した。'], ['中日双方は確認した。']] },
    ['CN', 'JP'],
  ],
  [
    'invitation ko',
    { clauses: [['대한민국의 대통령은 중화인민공화국 주석의 초청으로 중국을 방문하였다.']] },
    ['KR', 'CN'],
  ],
  // signatures alone
  [
    'signatures',
    {
      clauses: [['双方同意。']],
      lines: [
        ['signature', '中华人民共和国主席　　　肯尼亚共和国总统'],
        ['signature', '甲某　　　乙某'],
      ],
    },
    ['CN', 'KE'],
  ],
  // Russian titles in the genitive
  ['ru', { title: 'Совместное заявление Российской Федерации и Республики Беларусь о сотрудничестве' }, ['RU', 'BY']],
  ['vi', { title: 'Tuyên bố chung Việt Nam - Trung Quốc' }, ['VN', 'CN']],
  [
    'fr',
    { title: 'Déclaration conjointe entre la République populaire de Chine et la République française' },
    ['CN', 'FR'],
  ],
  [
    'pt',
    { title: 'Declaração conjunta entre a República Popular da China e a República Federativa do Brasil' },
    ['CN', 'BR'],
  ],
];

describe('parties', () => {
  test.each(cases)('%s', (_, input, codes) => {
    const { draft, source } = made(input);
    expect(extract(draft, source, names).facts?.parties.map(({ code }) => code)).toEqual(codes);
  });

  test('nothing found is reported, and the pair that was not clear', () => {
    const { draft, source } = made({ title: '中巴联合声明' });
    expect(extract(draft, source, names).issues.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['no-parties', 'pair-unclear']),
    );
  });

  test('evidence quotes the words of the title', () => {
    const { draft, source } = made({ title: '中华人民共和国和智利共和国关于深化合作的联合声明' });
    expect(extract(draft, source, names).facts?.parties[1]?.evidence).toEqual({
      from: 'text',
      part: 'title',
      clause: null,
      paragraph: null,
      quote: '中华人民共和国和智利共和国',
    });
  });
});
