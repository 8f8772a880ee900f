/** Lists of parties with items that no index of names has, pairs beside full names, and names with readings inside. */
import fc from '../property.ts';
import { describe, expect, test } from 'vitest';
import { extract } from '../../pipeline/extract/index.ts';
import { made, type Made } from './draft-builder.ts';
import { names } from './names.ts';

const read = (input: Made) => {
  const { draft, source } = made(input);
  const { facts, issues } = extract(draft, source, names);
  return {
    codes: facts?.parties.map(({ code }) => code) ?? [],
    printed: facts?.parties.map(({ name }) => name) ?? [],
    rules: issues.map(({ rule }) => rule),
    issues,
  };
};

describe('an item of a list that is no known state', () => {
  const languages: { items: [string, string][]; unknown: string; list: (items: string[]) => Made }[] = [
    {
      items: [
        ['Barbados', 'BB'],
        ['Grenada', 'GD'],
        ['Jamaica', 'JM'],
        ['Guyana', 'GY'],
        ['Belize', 'BZ'],
      ],
      unknown: 'Bermuda',
      list: (items) => ({
        title: 'Declaration on Coastal Tourism',
        preamble: [`We, the Leaders of ${items.slice(0, -1).join(', ')}, and ${items.at(-1)}, met and declare:`],
      }),
    },
    {
      items: [
        ['Argentina', 'AR'],
        ['Belice', 'BZ'],
        ['Chile', 'CL'],
        ['la República del Perú', 'PE'],
        ['México', 'MX'],
      ],
      unknown: 'Aruba',
      list: (items) => ({
        title: 'Declaración sobre el agua',
        preamble: [
          `Nosotros, los Jefes de Gobierno de ${items.slice(0, -1).join(', ')} y ${items.at(-1)}, reunidos, declaramos:`,
        ],
      }),
    },
    {
      items: [
        ['巴巴多斯', 'BB'],
        ['格林纳达', 'GD'],
        ['牙买加', 'JM'],
        ['圭亚那', 'GY'],
        ['伯利兹', 'BZ'],
      ],
      unknown: '百慕大',
      list: (items) => ({
        title: '关于海岸旅游的宣言',
        preamble: [`我们${items.join('、')}领导人举行会议，宣布如下：`],
      }),
    },
    {
      items: [
        ['Barbade', 'BB'],
        ['Grenade', 'GD'],
        ['Jamaïque', 'JM'],
        ['Guyana', 'GY'],
        ['Belize', 'BZ'],
      ],
      unknown: 'Aruba',
      list: (items) => ({
        title: 'Déclaration sur le tourisme',
        preamble: [
          `Nous, les chefs de gouvernement de ${items.slice(0, -1).join(', ')} et ${items.at(-1)}, réunis, déclarons :`,
        ],
      }),
    },
  ];
  test('at each place of a list: every other party is kept, and the item reported', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 3, max: 5 }),
        ({ items, unknown, list }, at, length) => {
          const kept = items.slice(0, length);
          const whole = kept.map(([name]) => name);
          whole.splice(Math.min(at, length), 0, unknown);
          const { codes, rules, issues } = read(list(whole));
          expect(codes).toEqual(kept.map(([, code]) => code));
          expect(rules).toContain('party-unread');
          expect(issues.find(({ rule }) => rule === 'party-unread')?.message).toContain(unknown);
          // and nothing is reported of the list without it
          expect(read(list(kept.map(([name]) => name))).rules).not.toContain('party-unread');
        },
      ),
      { seed: 12, numRuns: 200 },
    );
  });

  test.each<[string, Made, string[]]>([
    [
      'accents left out',
      {
        title: 'Declaration',
        preamble: ['We, the Governments of Angola, Cote d’Ivoire, Ghana and Sao Tome and Principe, declare:'],
      },
      ['AO', 'CI', 'GH', 'ST'],
    ],
    [
      'a word of a full name that is not known',
      {
        title: 'Declaração sobre migração',
        preamble: [
          'Nós, os Chefes de Governo da República Argentina, de Barbados, do Commonwealth das Bahamas e do Belize, reunidos, declaramos:',
        ],
      },
      ['AR', 'BB', 'BS', 'BZ'],
    ],
    [
      'the authors by name under the name of a group',
      {
        title: 'G7外长声明',
        preamble: ['我们美国、加拿大、法国、德国、意大利、日本、英国外交部长，以及欧洲联盟高级代表，强调关切。'],
      },
      ['US', 'CA', 'FR', 'DE', 'IT', 'JP', 'GB', 'EU'],
    ],
    [
      'the members of a body speak as the body',
      {
        title: 'ASEAN Statement',
        preamble: [
          'We, the leaders of Brunei Darussalam, Cambodia, Indonesia, and Laos, Member States of ASEAN, declare:',
        ],
      },
      ['ASEAN'],
    ],
  ])('%s', (_, input, codes) => {
    expect(read(input).codes).toEqual(codes);
  });
});

describe('letters of a pair inside full names', () => {
  test.each([
    ['马来西亚', 'MY'],
    ['巴西', 'BR'],
    ['西班牙', 'ES'],
    ['墨西哥', 'MX'],
    ['印度尼西亚', 'ID'],
    ['澳大利亚', 'AU'],
    ['斯里兰卡', 'LK'],
    ['哥斯達黎加', 'CR'],
    ['新西兰', 'NZ'],
    ['保加利亚', 'BG'],
  ])('关于 first, %s', (name, code) => {
    expect(read({ title: `关于中华人民共和国政府和${name}政府建立文化中心的联合公报` }).codes).toEqual(['CN', code]);
    expect(read({ title: `${name}政府和智利政府关于建立文化中心的联合公报` }).codes).toEqual([code, 'CL']);
    expect(read({ title: '联合公报', preamble: [`中国政府和${name}政府决定建立文化中心。`] }).codes).toEqual([
      'CN',
      code,
    ]);
  });
});

describe('the name of a party that a pair stands for', () => {
  test.each<[string, Made, string[]]>([
    ['zh', { title: '中越联合声明', preamble: ['双方同意加强合作，扩大贸易。'] }, ['中国', '越南']],
    ['zh-Hant', { title: '中美聯合聲明', preamble: ['雙方同意加強合作，擴大貿易與農產品進口。'] }, ['中國', '美國']],
    [
      'ja',
      { title: '日中共同声明', preamble: ['両首脳は、次のとおり確認した。両国は協力を進める。'] },
      ['日本', '中国'],
    ],
    [
      'en',
      { title: 'Sino-British Joint Declaration', preamble: ['The two Governments declare the following.'] },
      ['China', 'United Kingdom'],
    ],
    [
      'ru',
      {
        title: 'Российско-китайское совместное заявление',
        preamble: ['Стороны заявляют о следующем и подтверждают это.'],
      },
      ['Россия', 'Китай'],
    ],
  ])('%s', (_, input, printed) => {
    expect(read(input).printed).toEqual(printed);
  });
});

describe('a sentence that tells who visited whom', () => {
  test.each<[string, Made, string[]]>([
    [
      'en',
      {
        title: 'Communique',
        preamble: [
          'At the invitation of the President, the Prime Minister of Kenya visited Ghana from 7 to 11 May 2031.',
        ],
      },
      ['KE', 'GH'],
    ],
    [
      'a seat of government',
      {
        title: 'Communique',
        preamble: [
          'The White House today made public the following communique after meetings between the President and the Prime Minister of Kenya.',
        ],
      },
      ['US', 'KE'],
    ],
    ['zh', { title: '联合公报', preamble: ['应邀于五月七日对加纳进行访问的是肯尼亚总理。'] }, ['GH', 'KE']],
    [
      'fr',
      {
        title: 'Communiqué',
        preamble: ['Le Premier ministre du Kenya, à l’invitation du Président, a effectué une visite au Ghana.'],
      },
      ['KE', 'GH'],
    ],
  ])('%s', (_, input, codes) => {
    expect([...read(input).codes].sort()).toEqual([...codes].sort());
  });
});

describe('readings inserted between the characters', () => {
  test.each<[string, Made, [string[], string | null, string | null]]>([
    [
      'pinyin in a title',
      { title: '中(zhōng)华人民(mín)共和國(guó)和老挝人民(mín)民(mín)主共和國(guó)联合声明' },
      [['CN', 'LA'], null, null],
    ],
    [
      'pinyin with a blank, an agency’s dateline and a level',
      {
        title: '中華人民共和國和葡萄牙共和國關(guān)于加強全面戰略伙伴關(guān)系的聯(lián)合聲明',
        lines: [['dateline', '新華社里斯本12月5日電']],
        preamble: ['國家主席于2031年12月4日至5日對葡萄牙進(jìn)行國事訪(fǎng)問(wèn)，舉行會(huì )談。'],
      },
      [['CN', 'PT'], '2031-12-05', '全面戰略伙伴關(guān)系'],
    ],
    [
      'in the text alone',
      { title: '联合声明', preamble: ['中(zhōng)国和肯(kěn)尼亚决(jué)定建立战略合作(zuò)伙伴关系。'] },
      [['CN', 'KE'], null, '战略合作(zuò)伙伴关系'],
    ],
  ])('%s', (_, input, [codes, signed, level]) => {
    const { draft, source } = made(input);
    const { facts } = extract(draft, source, names);
    expect([facts?.parties.map(({ code }) => code), facts?.signed?.value ?? null, facts?.level?.name ?? null]).toEqual([
      codes,
      signed,
      level,
    ]);
    for (const fact of [...(facts?.parties ?? []), facts?.level].filter((one) => one !== null && one !== undefined))
      if (fact.evidence.from === 'text') expect(source.text).toContain(fact.evidence.quote);
  });
});

test('a signature of a state that the list does not name is reported', () => {
  const input: Made = {
    title: '联合声明',
    preamble: ['中国政府和肯尼亚政府决定如下。'],
    lines: [
      ['signature', '中华人民共和国政府代表　　　加纳共和国政府代表'],
      ['signature', '甲某　　　乙某'],
    ],
  };
  expect(read(input).rules).toContain('parties-differ');
});
