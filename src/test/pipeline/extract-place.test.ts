import { describe, expect, test } from 'vitest';
import fc from '../property.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { findPlaces, soundsLikePlace } from '../../languages/places/place-names.ts';
import { sentencesOf } from '../../languages/wording/sentences.ts';
import { made, type Made } from './draft-builder.ts';
import { names } from './names.ts';

const placeOf = (input: Made) => {
  const { draft, source } = made(input);
  const { facts, issues } = extract(draft, source, names);
  return { place: facts?.place?.value ?? null, rules: issues.map(({ rule }) => rule) };
};

describe('names of places', () => {
  test.each<[string, string]>([
    ['于北京市、莫斯科、撒馬爾罕', '北京/CN 莫斯科/RU 撒馬爾罕/UZ'],
    ['在海南省三亚市举行', '海南/CN 三亚/CN'],
    ['坎培拉與華盛頓', '坎培拉/AU 華盛頓/US'],
    ['Washington, D.C., and Phnom Penh', 'Washington, D.C./US Phnom Penh/KH'],
    ['in Amman, Jordan. The Leaders', 'Amman/JO'],
    ['в Москве, из Пекина, под Самаркандом', 'Москве/RU Пекина/CN Самаркандом/UZ'],
    ['tại Hà Nội và Bắc Kinh', 'Hà Nội/VN Bắc Kinh/CN'],
    ['東京において、베이징에서', '東京/JP 베이징/CN'],
    ['à Genève, en Bogotá, em Brasília', 'Genève/CH Bogotá/CO Brasília/BR'],
    ['上海合作组织、万隆精神、Paris Agreement, Shanghai Cooperation Organization', ''], // named after a place
    ['亲切友好的气氛、合作、互利', ''],
    ['New Delhi, Delhi', 'New Delhi/IN Delhi/IN'], // the longest name
  ])('%s: %s', (text, expected) => {
    const found = findPlaces(text).map(({ start, end, country }) => `${text.slice(start, end)}/${country}`);
    expect(found.join(' ')).toBe(expected);
  });

  test('a foreign place is written by sound; manner, time and office are not', () => {
    expect(['内罗毕', '奇姆肯特', '蒙巴萨', '霍爾果斯'].map(soundsLikePlace)).toEqual([true, true, true, true]);
    expect(
      ['热烈隆重的气氛中', '一九七二年', '会', '会议中心', '中共中央党校', '访问期间'].map(soundsLikePlace),
    ).toEqual(Array(6).fill(false));
  });

  test('the stop of an abbreviation ends no sentence', () => {
    expect(
      sentencesOf('The U.S. side met in Washington, D.C. on May 4. It agreed.').map(({ text }) => text.trim()),
    ).toEqual(['The U.S. side met in Washington, D.C. on May 4', 'It agreed']);
  });
});

const title = '中华人民共和国和肯尼亚共和国联合声明';
const english = 'Joint Statement of Kenya and Ghana';

describe('the place beside the day', () => {
  test.each<[string, Made, string]>([
    ['in brackets', { title, lines: [['dateline', '（2031年9月15日 马累）']] }, '马累'],
    ['first, in brackets', { title, lines: [['dateline', '（阿斯塔纳，2031年7月4日）']] }, '阿斯塔纳'],
    ['Japanese', { title: '日中共同声明', lines: [['dateline', '千九百七十二年九月二十九日に北京で']] }, '北京'],
    [
      'on the line over it, Russian',
      {
        title: 'Совместная декларация Беларуси и Камбоджи',
        lines: [
          ['dateline', 'г. Минск'],
          ['dateline', '6 декабря 2031 г.'],
        ],
      },
      'Минск',
    ],
    [
      'on another line of the day',
      {
        title,
        lines: [
          ['dateline', '2031年6月28日'],
          ['furniture', '二〇三一年六月二十八日於德里'],
        ],
      },
      '德里',
    ],
  ])('%s', (_, input, expected) => {
    expect(placeOf(input).place).toBe(expected);
  });
});

describe('the place of the meeting', () => {
  test.each<[string, Made, string | null]>([
    ['zh', { title, preamble: ['两国元首在内罗毕举行会谈，达成广泛共识。'] }, '内罗毕'],
    ['zh-Hant', { title, preamble: ['兩國元首在奈洛比舉行會談。'] }, '奈洛比'],
    ['zh, beside another meeting', { title, preamble: ['肯尼亚总统在泰国曼谷会议期间同国家主席会面。'] }, '曼谷'],
    ['zh, during a visit', { title, preamble: ['在北京访问期间，肯尼亚总统会见了国家主席。'] }, '北京'],
    ['en', { title: english, preamble: ['The two Presidents met in Nairobi and agreed on the following.'] }, 'Nairobi'],
    [
      'en, with its state',
      { title: english, preamble: ['They held talks in Amman, Jordan. The Leaders hailed it.'] },
      'Amman, Jordan',
    ],
    [
      'en, a guest',
      { title: english, preamble: ['The President welcomed the Prime Minister to Washington, D.C., on 4 March.'] },
      'Washington, D.C.',
    ],
    [
      'ru',
      {
        title: 'Совместное заявление Кении и Ганы',
        preamble: ['В Найроби состоялись переговоры двух президентов.', 'Президенты встретились в Найроби.'],
      },
      'Найроби',
    ],
    [
      'fr',
      {
        title: 'Déclaration conjointe du Mali et du Sénégal',
        preamble: ['Les deux présidents se sont réunis à Dakar.'],
      },
      'Dakar',
    ],
    [
      'es',
      { title: 'Declaración conjunta de Chile y el Perú', preamble: ['Los Presidentes, reunidos en Lima, declaran:'] },
      'Lima',
    ],
    [
      'pt',
      { title: 'Declaração conjunta do Brasil e de Angola', preamble: ['Os Presidentes reuniram-se em Luanda.'] },
      'Luanda',
    ],
    ['vi', { title: 'Tuyên bố chung Việt Nam - Lào', preamble: ['Hai nhà lãnh đạo hội đàm tại Hà Nội.'] }, 'Hà Nội'],
    ['ja', { title: '日本国とケニア共和国との共同声明', preamble: ['両首脳は、東京において会談を行った。'] }, '東京'],
    ['ko', { title: '한·케냐 공동성명', preamble: ['양국 정상은 서울에서 회담을 가졌다.'] }, '서울'],
    ['a line of its own', { title: english, lines: [['furniture', 'Nairobi, Kenya']] }, 'Nairobi, Kenya'],
    [
      'a title that names the meeting',
      { title: 'Joint Statement on the Kenya-Ghana Trade Meeting in Geneva' },
      'Geneva',
    ],
  ])('%s', (_, input, expected) => {
    expect(placeOf(input).place).toBe(expected);
  });

  test.each<[string, Made]>([
    ['manner', { title, preamble: ['两国元首在亲切友好的气氛中举行会谈。'] }],
    ['manner, traditional', { title, preamble: ['兩國元首在熱烈隆重的氣氛中舉行會談。'] }],
    ['to come', { title, preamble: ['双方同意在北京举行第二次会议。'] }],
    ['a relative clause', { title, preamble: ['双方同意在北京举行的第二次会议上讨论。'] }],
    ['a forum', { title, preamble: ['肯尼亚总统出席在天津举行的论坛。'] }],
    ['a school', { title, preamble: ['肯尼亚总统在中共中央党校发表演讲。'] }],
    ['others, meanwhile', { title, preamble: ['两国官员在夏威夷举行会议之际，外长发表声明。'] }],
    ['to come, en', { title: english, preamble: ['The two sides agreed to meet in Nairobi next year.'] }],
    ['recalled, en', { title: english, preamble: ['Recalling the talks held in Nairobi, the sides declare:'] }],
    ['to come, fr', { title: english, preamble: ['Les parties sont convenues de se réunir à Dakar.'] }],
    ['to come, ru', { title: english, preamble: ['Следующая встреча будет проведена в Найроби.'] }],
    [
      'the subject',
      {
        title: '中华人民共和国政府和葡萄牙共和国政府关于澳门问题的联合声明',
        preamble: ['妥善解决澳门问题，有利于澳门的经济发展。'],
      },
    ],
  ])('none: %s', (_, input) => {
    expect(placeOf(input).place).toBeNull();
  });

  test('a word beside the day that is no place is reported and not stated', () => {
    for (const [line, rule] of [
      ['2031年5月4日于会议中心', 'place-unknown'],
      ['2031年5月4日在亲切的气氛中', 'place-unknown'],
      ['新华社一九七二年九月二十九日讯', null],
    ] as const) {
      const { place, rules } = placeOf({ title, lines: [['signature', line]] });
      expect([place, rules.includes('place-unknown')]).toEqual([null, rule !== null]);
    }
  });

  test('where the text was released in the other state than was visited, none is stated', () => {
    const lines: Made['lines'] = [['dateline', 'Nairobi, 10 October 2031']];
    const visit =
      'At the invitation of the President of Ghana, the President of Kenya visited Ghana from 7 to 11 October 2031.';
    const { place, rules } = placeOf({ title: english, lines, preamble: [visit] });
    expect([place, rules.includes('place-elsewhere')]).toEqual([null, true]);
    expect(placeOf({ title: english, lines: [['dateline', 'Accra, 10 October 2031']], preamble: [visit] }).place).toBe(
      'Accra',
    );
  });
});

describe('agency lines', () => {
  const cities = [
    ['北京', 'Beijing', 'Пекин'],
    ['安曼', 'Amman', 'Амман'],
    ['里斯本', 'Lisbon', 'Лиссабон'],
    ['河内', 'Hanoi', 'Ханой'],
  ] as const;
  const months = ['January', 'March', 'July', 'November'];
  const russian = ['января', 'марта', 'июля', 'ноября'];
  const forms: ((city: (typeof cities)[number], month: number, day: number) => [string, string])[] = [
    ([zh], m, d) => [`新华社${zh}${[1, 3, 7, 11][m]}月${d}日电`, zh],
    ([zh], m, d) => [`中新社${zh}${[1, 3, 7, 11][m]}月${d}日电（记者甲某）`, zh],
    ([zh], m, d) => [`人民网${zh}${[1, 3, 7, 11][m]}月${d}日电`, zh],
    ([, en], m, d) => [`${en.toUpperCase()}, ${months[m]?.slice(0, 3)}. ${d} (Xinhua) --`, en.toUpperCase()],
    ([, en], m, d) => [`Xinhua News Agency, ${en}, ${months[m]} ${d}th`, en],
    ([, , ru], m, d) => [`${ru}, ${d} ${russian[m]} /Синьхуа/ --`, ru],
    ([, , ru], m, d) => [`${ru.toUpperCase()}, ${d} ${russian[m]}. /ТАСС/.`, ru.toUpperCase()],
  ];
  test('a dateline without a year gives its day in the visit and its place, and no anniversary’s year', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cities),
        fc.constantFrom(0, 1, 2, 3),
        fc.integer({ min: 10, max: 25 }),
        fc.constantFrom(...forms),
        fc.boolean(),
        (city, month, day, form, visit) => {
          const [line, place] = form(city, month, day);
          const number = [1, 3, 7, 11][month] ?? 1;
          const days = `肯尼亚总统于2031年${number}月${day - 1}日至${day}日对中国进行访问。`;
          const { draft, source } = made({
            title,
            lines: [['dateline', line]],
            preamble: [...(visit ? [days] : []), '自1963年5月5日签署贸易协定以来，两国关系不断发展。'],
          });
          const facts = extract(draft, source, names).facts;
          const two = (n: number): string => String(n).padStart(2, '0');
          expect(facts?.signed?.value ?? null).toBe(visit ? `2031-${two(number)}-${two(day)}` : null);
          if (visit) expect(facts?.place?.value).toBe(place);
        },
      ),
      { seed: 12, numRuns: 300 },
    );
  });
});
