import { describe, expect, test } from 'vitest';
import countries from 'world-countries';
import { extract } from '../../pipeline/extract/index.ts';
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

describe('a name that holds another', () => {
  test.each<[string, string]>([
    ['多米尼加共和国、多米尼加、多明尼加、多明尼加共和國', 'DO DO DO DO'],
    ['多米尼克国、多米尼克、多米尼克联邦', 'DM DM DM'],
    ['ドミニカ共和国とドミニカ国', 'DO DM'],
    ['도미니카 공화국, 도미니카 연방', 'DO DM'],
    ['the Dominican Republic and Dominica, the Commonwealth of Dominica', 'DO DM DM'],
    ['la República Dominicana y Dominica', 'DO DM'],
    ['la République dominicaine et la Dominique', 'DO DM'],
    ['Доминиканской Республикой и Доминикой', 'DO DM'],
    ['刚果（金）、刚果(布)、刚果民主共和国、刚果共和国、刚果（金沙萨）', 'CD CG CD CG CD'],
    ['Democratic Republic of the Congo, Republic of the Congo, Congo (Kinshasa), Congo-Brazzaville', 'CD CG CD CG'],
    ['República Democrática del Congo y República del Congo', 'CD CG'],
    ['République démocratique du Congo, République du Congo, RDC', 'CD CG CD'],
    ['Демократической Республики Конго и Республики Конго, ДРК', 'CD CG CD'],
    ['コンゴ民主共和国、コンゴ共和国', 'CD CG'],
    ['几内亚共和国、几内亚比绍、赤道几内亚、巴布亚新几内亚、几内亚', 'GN GW GQ PG GN'],
    ['新几内亚、几内亚湾', ''],
    ['Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea, New Guinea', 'GN GW GQ PG'],
    ['Guinea Ecuatorial, Guinea-Bisáu, Papúa Nueva Guinea, Guinea', 'GQ GW PG GN'],
    ['Guiné-Bissau, Guiné Equatorial, Guiné', 'GW GQ GN'],
    ['Гвинеи, Гвинеи-Бисау, Экваториальной Гвинеи, Папуа — Новой Гвинеи', 'GN GW GQ PG'],
    ['尼日尔共和国和尼日利亚联邦共和国', 'NE NG'],
    ['Niger, Nigeria, the Niger Delta', 'NE NG'],
    ['Нигер, Нигерия, Нигером, Нигерией, Нигера, Нигерии', 'NE NG NE NG NE NG'],
    ['Níger y Nigeria', 'NE NG'],
    ['苏丹共和国、南苏丹、南苏丹共和国', 'SD SS SS'],
    ['文莱达鲁萨兰国苏丹哈桑、阿曼苏丹、阿曼苏丹国', 'BN OM OM'], // an office
    ['Sudan, South Sudan; Sudán, Sudán del Sur; Soudan du Sud', 'SD SS SD SS SS'],
    ['Судана и Южного Судана', 'SD SS'],
    ['韩国、大韩民国、南朝鲜、朝鲜、朝鲜民主主义人民共和国', 'KR KR KR KP KP'],
    ['대한민국과 조선민주주의인민공화국', 'KR KP'],
    ['Республики Корея и КНДР', 'KR KP'],
    ['South Korea, Republic of Korea; Corea del Sur y Corea del Norte', 'KR KR KR KP'],
    ['也门共和国、也门民主人民共和国', 'YE YE'],
    ['萨摩亚独立国；美属萨摩亚；American Samoa; Samoa', 'WS WS'],
    ['圣卢西亚、圣文森特和格林纳丁斯、格林纳达、圣基茨和尼维斯', 'LC VC GD KN'],
    ['圣多美和普林西比、圣马力诺', 'ST SM'],
    ['St. Kitts & Nevis; Antigua & Barbuda', 'KN AG'],
    ['印度、印度尼西亚、印度支那', 'IN ID'],
    ['南非、南部非洲、南非洲、中非合作、中非共和国', 'ZA CF'],
    ['马里、马里兰、马拉维、北马里亚纳群岛', 'ML MW'],
    ['中国香港特别行政区、巴西利亚', ''],
  ])('%s: %s', (text, codes) => {
    expect(
      names
        .find(text)
        .map(({ code }) => code)
        .join(' '),
    ).toBe(codes);
  });

  test('every name of a state in CLDR is read as that state', () => {
    const misread: string[] = [];
    for (const { cca2 } of countries.filter((country) => country.independent)) {
      for (const locale of ['zh-Hans', 'zh-Hant', 'en', 'ru', 'ja', 'ko', 'vi', 'fr', 'es', 'pt']) {
        const name = new Intl.DisplayNames([locale], { type: 'region' }).of(cca2) ?? '';
        const codes = names.find(name).map(({ code }) => code);
        if (codes.join() !== cca2) misread.push(`${cca2} ${name}: ${codes.join()}`);
      }
    }
    expect(misread).toEqual([]);
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
  [
    'meeting, the five not named',
    { title: '中国同中亚五国领导人联合声明', preamble: ['六国元首声明如下：'] },
    ['CN', 'KZ', 'KG', 'TJ', 'TM', 'UZ'],
  ],
  [
    'meeting, all named',
    {
      title: '中国—中亚五国联合宣言',
      preamble: [
        '中国、哈萨克斯坦共和国、吉尔吉斯共和国、塔吉克斯坦共和国、土库曼斯坦、乌兹别克斯坦共和国六国元首举行会晤，宣布如下：',
      ],
    },
    ['CN', 'KZ', 'KG', 'TJ', 'TM', 'UZ'],
  ],
  [
    'meeting, some counted as the authors',
    {
      title: '中国—中亚五国联合宣言',
      preamble: ['中国、塔吉克斯坦共和国、土库曼斯坦三国元首在某地举行会晤，宣布如下：'],
    },
    ['CN', 'TJ', 'TM'],
  ],
  [
    'meeting, two named on the way',
    {
      title: '中国—中亚五国联合宣言',
      preamble: ['峰会由中国和哈萨克斯坦共同主持。', '各方宣布如下：'],
    },
    ['CN', 'KZ', 'KG', 'TJ', 'TM', 'UZ'],
  ],
  // 苏 fits three states; the opening names one
  [
    'historic pair',
    { title: '中苏联合公报', preamble: ['应中国政府邀请，苏联部长会议主席访问了中国。'] },
    ['CN', 'RU'],
  ],
  ['Japanese pair', { title: '日米共同声明' }, ['JP', 'US']],
  ['short and full name', { title: '日・フィリピン共同声明' }, ['JP', 'PH']],
  ['short and full name, glued', { title: '日ＥＵ首脳会談 共同声明' }, ['JP', 'EU']],
  ['short and full names, a numbered meeting', { title: '第5回日・カンボジア・ベトナム共同声明' }, ['JP', 'KH', 'VN']],
  ['short name and organisation', { title: '日・ASEAN共同ビジョン・ステートメント' }, ['JP', 'ASEAN']],
  ['a day is no Japan', { title: '共同声明（六月四日・フィリピン）' }, []],
  ['a meeting under its short names', { title: '日米豪印首脳共同声明' }, ['AU', 'IN', 'JP', 'US']],
  ['three short names', { title: '日米韓首脳共同声明' }, ['JP', 'US', 'KR']],
  // 比 and 伊 in Japanese and in Chinese
  ['Han title, Japanese text', { title: '日比共同声明', preamble: ['両首脳は、次のとおり確認した。'] }, ['JP', 'PH']],
  ['Han title, Chinese text', { title: '中比联合声明', preamble: ['双方确认如下。'] }, ['CN', 'BE']],
  ['日越', { title: '日越共同声明', preamble: ['両首脳は、確認した。'] }, ['JP', 'VN']],
  ['日英', { title: '日英共同声明', preamble: ['両首脳は、確認した。'] }, ['JP', 'GB']],
  ['日韓', { title: '日韓共同宣言', preamble: ['両首脳は、確認した。'] }, ['JP', 'KR']],
  ['中韩', { title: '中韩联合声明' }, ['CN', 'KR']],
  ['中印尼', { title: '中印尼联合声明' }, ['CN', 'ID']],
  ['Korean short and full name', { title: '한·베트남 공동성명' }, ['KR', 'VN']],
  [
    'Japanese opening',
    {
      title: '共同声明',
      preamble: ['日本国政府及びケニア共和国政府は、次のとおり共同声明を発表した。'],
    },
    ['JP', 'KE'],
  ],
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

  test('fewer states in the text than meet under the title are reported', () => {
    const title = '中国—中亚五国联合宣言';
    const fewer = made({ title, preamble: ['中国、塔吉克斯坦、土库曼斯坦三国元首宣布如下：'] });
    expect(extract(fewer.draft, fewer.source, names).issues.map(({ rule }) => rule)).toContain('parties-differ');
    const all = made({ title, preamble: ['各方宣布如下：'] });
    expect(extract(all.draft, all.source, names).issues.map(({ rule }) => rule)).not.toContain('parties-differ');
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
