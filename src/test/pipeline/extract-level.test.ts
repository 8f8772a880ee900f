import { describe, expect, test } from 'vitest';
import { extract } from '../../pipeline/extract/index.ts';
import { made, type Made } from './draft-builder.ts';
import { names } from './names.ts';

const title = '中华人民共和国和肯尼亚共和国联合声明';

/** name, act, and the clause of the evidence (null: the title). */
const cases: [string, Made, [string, string | null, string | null] | null][] = [
  [
    'raised to what is no partnership',
    { title, clauses: [['双方一致同意将中肯全面战略合作伙伴关系提升为新时代全天候命运共同体。']] },
    null,
  ],
  ['the motto of a meeting', { title, preamble: ['本次会晤主题是“构建高质量伙伴关系，共创未来”。'] }, null],
  [
    'raised to what is no partnership, Portuguese',
    {
      title: 'Declaração conjunta do Brasil e de Angola',
      clauses: [['As Partes decidiram elevar a parceria estratégica global a uma comunidade de futuro.']],
    },
    null,
  ],
  [
    'raised to what is no partnership, English',
    {
      title: 'Joint Statement of Kenya and Ghana',
      clauses: [['They decided to elevate the strategic partnership to a community of shared future.']],
    },
    null,
  ],
  [
    'a phrase that joins two virtues',
    { title, clauses: [['双方宣布，建立立足互信与繁荣的全面合作伙伴关系。']] },
    ['立足互信与繁荣的全面合作伙伴关系', '建立', '1'],
  ],
  [
    'two phrases',
    { title, clauses: [['双方宣布，建立面向未来、立足互信和繁荣的全面合作伙伴关系。']] },
    ['面向未来、立足互信和繁荣的全面合作伙伴关系', '建立', '1'],
  ],
  [
    'a phrase, traditional, and the pair behind it',
    { title, clauses: [['雙方將鞏固和發展睦鄰友好、互利合作的中肯戰略合作夥伴關係。']] },
    ['睦鄰友好、互利合作的中肯戰略合作夥伴關係', '發展', '1'],
  ],
  [
    'the pair of a state and an organisation',
    { title: '中国—东盟领导人会议主席声明', clauses: [['我们重申进一步加强中国—东盟战略伙伴关系。']] },
    ['战略伙伴关系', '加强', '1'],
  ],
  [
    'such a pair of others',
    { title: '中华人民共和国和马来西亚联合声明', clauses: [['双方愿进一步加强中国—东盟全面战略伙伴关系。']] },
    null,
  ],
  [
    'recalled: what somebody became in a year',
    { title, clauses: [['2009年，肯尼亚成为本地区首个同中国建立全面战略伙伴关系的国家。']] },
    null,
  ],
  ['recalled: established in a year', { title, clauses: [['二〇一三年，两国建立全面合作伙伴关系。']] }, null],
  [
    'recalled, English, with the year in brackets',
    {
      title: 'Joint Statement of Kenya and Ghana',
      clauses: [['Noting the elevation of Kenya-Ghana Relations to a Strategic Partnership (2015).']],
    },
    null,
  ],
  [
    'English: the stop of an abbreviation stands between the act and the name',
    {
      title: 'ASEAN-U.S. Leaders’ Statement on the Establishment of the ASEAN-U.S. Comprehensive Strategic Partnership',
      clauses: [['We cooperate.']],
    },
    ['Comprehensive Strategic Partnership', 'Establishment', null],
  ],
  ...(
    [
      [
        'Joint Statement of Kenya and Ghana',
        'They welcome the launch of the Kenya-U.S. Strategic Partnership to Advance Wind Power.',
      ],
      ['Joint Statement of Kenya and Ghana', 'They announced a Strategic Partnership on Critical Minerals.'],
      [
        'Déclaration conjointe du Mali et du Sénégal',
        'Les parties ont établi un partenariat stratégique dans le domaine de l’énergie.',
      ],
      [
        'Declaración conjunta de Chile y el Perú',
        'Las Partes establecieron una asociación estratégica en materia de energía.',
      ],
      [
        'Declaração conjunta do Brasil e de Angola',
        'As Partes estabeleceram uma parceria estratégica no setor da energia.',
      ],
      ['Совместное заявление РФ и Кении', 'Стороны установили стратегическое партнёрство в области энергетики.'],
      ['Tuyên bố chung Việt Nam - Lào', 'Hai bên thiết lập quan hệ đối tác chiến lược về năng lượng.'],
      ['日本国とケニア共和国との共同声明', '両首脳はエネルギー分野の戦略的パートナーシップの構築を確認した。'],
      ['한·케냐 공동성명', '양측은 에너지 분야의 전략적 동반자 관계를 수립하였다.'],
    ] as const
  ).map(([heading, text]): [string, Made, null] => [
    `of a sector: ${text}`,
    { title: heading, clauses: [[text]] },
    null,
  ]),
  [
    'established in a clause',
    { title, clauses: [['双方决定建立全面战略伙伴关系，加强协调。']] },
    ['全面战略伙伴关系', '建立', '1'],
  ],
  [
    'raised, with the relation in front',
    { title, clauses: [['双方一致决定将中肯关系提升为全天候全面战略伙伴关系。']] },
    ['全天候全面战略伙伴关系', '提升', '1'],
  ],
  [
    'the clause that decides before the title that names',
    {
      title: '中华人民共和国和肯尼亚共和国关于建立全天候战略合作伙伴关系的联合声明',
      clauses: [['双方同意将双边关系提升为全天候战略合作伙伴关系。']],
    },
    ['全天候战略合作伙伴关系', '提升', '1'],
  ],
  [
    'in the title alone',
    { title: '中华人民共和国和肯尼亚共和国关于加强全天候战略合作伙伴关系的联合声明', clauses: [['双方同意。']] },
    ['全天候战略合作伙伴关系', '加强', null],
  ],
  [
    'the pair inside the name is left out of it',
    { title, preamble: ['双方决定进一步深化休戚与共的新时代中肯全面战略伙伴关系，声明如下：'] },
    ['新时代全面战略伙伴关系', '深化', 'preamble'],
  ],
  [
    'the pair before the name',
    { title, clauses: [['双方高度评价中肯全面合作伙伴关系，愿深化中肯全面合作伙伴关系。']] },
    ['全面合作伙伴关系', '深化', '1'],
  ],
  [
    'a phrase with 的 belongs to the name after 新时代',
    { title, preamble: ['为此，双方决定建立新时代相互尊重、共同发展的全面战略伙伴关系。'] },
    ['新时代相互尊重、共同发展的全面战略伙伴关系', '建立', 'preamble'],
  ],
  [
    'and after an act',
    { title, clauses: [['双方致力于共同努力建设相互尊重、互利共赢的合作伙伴关系，以推进共同利益。']] },
    ['相互尊重、互利共赢的合作伙伴关系', '建设', '1'],
  ],
  [
    'traditional characters as printed',
    { title, clauses: [['雙方決定建立全面戰略夥伴關係。']] },
    ['全面戰略夥伴關係', '建立', '1'],
  ],
  [
    'what was established earlier is recalled; what is deepened counts',
    { title, preamble: ['中肯建立战略伙伴关系10年来，合作成果丰硕。', '双方愿深化中肯全面战略伙伴关系，声明如下：'] },
    ['全面战略伙伴关系', '深化', 'preamble'],
  ],
  [
    'spelled out only in the title of a document of the two',
    {
      title: '中越联合声明',
      clauses: [['双方就深化中越全面战略合作交换意见。'], ['双方签署《落实中越全面战略合作伙伴关系行动计划》。']],
    },
    ['全面战略合作伙伴关系', null, '2'],
  ],
  [
    'only in the title of a document, and the text does not speak of it',
    { title, clauses: [['双方回顾了《中肯全面合作伙伴关系纲要》。']] },
    null,
  ],
  [
    'of others',
    { title, clauses: [['双方祝贺中日建立战略互惠关系，祝贺中俄新时代全面战略协作伙伴关系取得进展。']] },
    null,
  ],
  ['of a sector', { title, clauses: [['双方将打造更加紧密的能源合作伙伴关系，建设全面互利的经济伙伴关系。']] }, null],
  ['a partnership without a level', { title, clauses: [['双方愿巩固友谊和伙伴关系，支持“大欧亚伙伴关系”。']] }, null],
  ['none', { title, clauses: [['双方一致同意加强合作。']] }, null],
  [
    'English: elevated',
    {
      title: 'Joint Statement between China and Kenya',
      clauses: [
        ['The two sides decided to elevate the bilateral relationship to a comprehensive strategic partnership.'],
      ],
    },
    ['comprehensive strategic partnership', 'elevate', '1'],
  ],
  [
    'English: deepened, in capitals',
    {
      title: 'Joint Statement of Kenya and Ghana',
      clauses: [['The leaders agreed to deepen the All-Weather Strategic Cooperative Partnership.']],
    },
    ['All-Weather Strategic Cooperative Partnership', 'deepen', '1'],
  ],
  [
    'English: with the new era',
    {
      title: 'Joint Statement of China and Kenya',
      clauses: [
        [
          'The two sides announced the establishment of a comprehensive strategic partnership of coordination for a new era.',
        ],
      ],
    },
    ['comprehensive strategic partnership of coordination for a new era', 'establishment', '1'],
  ],
  [
    'English: the clause before a title in capitals',
    {
      title: 'JOINT STATEMENT: ELEVATING KENYA-GHANA RELATIONS TO A COMPREHENSIVE STRATEGIC PARTNERSHIP',
      clauses: [
        [
          'The leaders hailed a new phase by elevating bilateral relations to the level of a Comprehensive Strategic Partnership.',
        ],
      ],
    },
    ['Comprehensive Strategic Partnership', 'elevating', '1'],
  ],
  [
    'English: a way of speaking',
    {
      title: 'Joint Statement of Kenya and Ghana',
      clauses: [['The strategic partnership is indispensable to the region.']],
    },
    null,
  ],
  [
    'raised from one to another',
    { title, clauses: [['两国元首决定，将中肯关系由全面合作伙伴关系提升为战略伙伴关系。']] },
    ['战略伙伴关系', '提升', '1'],
  ],
  [
    'the pair inside a phrase of the name',
    { title, clauses: [['双方决定将两国关系提升为新时代中肯命运与共的全天候战略合作伙伴关系。']] },
    ['新时代命运与共的全天候战略合作伙伴关系', '提升', '1'],
  ],
  [
    'confirmed now, another one to be studied',
    {
      title,
      clauses: [
        ['双方重申2013年确立的全面战略伙伴关系，同意深化全面战略伙伴关系。'],
        ['双方将研究建立更高水平的战略伙伴关系。'],
      ],
    },
    ['全面战略伙伴关系', '深化', '1'],
  ],
  [
    'English: raised from one to another, with a later year behind',
    {
      title: 'Joint Statement of Kenya and Ghana',
      clauses: [
        [
          'The Parties agree to elevate their ties from a Comprehensive Partnership to a Strategic Partnership, and shall adopt a plan in 2034.',
        ],
      ],
    },
    ['Strategic Partnership', 'elevate', '1'],
  ],
  [
    'English: a full name in small letters, confirmed',
    {
      title: 'Joint Communiqué of Kenya and Ghana',
      clauses: [
        [
          'The Ministers reaffirmed their commitment to the comprehensive strategic partnership of mutual respect and common development.',
        ],
      ],
    },
    ['comprehensive strategic partnership of mutual respect and common development', 'reaffirmed', '1'],
  ],
  [
    'English: promised for a later day',
    {
      title: 'Joint Vision of Kenya and Ghana',
      clauses: [
        [
          'We declare our commitment to establish a Comprehensive Strategic Partnership that is meaningful at the 10th Summit in November 2022.',
        ],
      ],
    },
    null,
  ],
  [
    'Russian: confirmed',
    {
      title: 'Совместное заявление Российской Федерации и Китайской Народной Республики',
      preamble: ['Российская Федерация и Китайская Народная Республика заявляют о следующем:'],
      clauses: [
        ['Стороны считают, что двусторонние отношения находятся на высоком уровне.'],
        [
          'Стороны намерены и далее углублять отношения всеобъемлющего партнёрства и стратегического взаимодействия, вступающие в новую эпоху.',
        ],
      ],
    },
    ['всеобъемлющего партнёрства и стратегического взаимодействия, вступающие в новую эпоху', 'углублять', '2'],
  ],
  [
    'Russian: raised from one to another',
    {
      title: 'Совместное заявление Республики Узбекистан и Республики Казахстан',
      preamble: ['Республика Узбекистан и Республика Казахстан заявляют о следующем:'],
      clauses: [
        [
          'Главы государств приняли решение повысить уровень отношений с всестороннего партнёрства до стратегического партнёрства.',
        ],
      ],
    },
    ['стратегического партнёрства', 'повысить', '1'],
  ],
  [
    'Russian: the level of others',
    {
      title: 'Совместное заявление Республики Узбекистан и Республики Казахстан',
      preamble: ['Республика Узбекистан и Республика Казахстан заявляют о следующем:'],
      clauses: [
        ['Стороны выступают за развитие стратегического партнёрства между Организацией Объединённых Наций и АСЕАН.'],
      ],
    },
    null,
  ],
  [
    'Japanese: raised from one to another; the act stands behind',
    {
      title: '日本国とケニア共和国との間の共同声明',
      clauses: [
        [
          '双方は、両国関係が戦略的パートナーシップの水準に達していることを確認し、これを包括的・戦略的パートナーシップへ格上げすることで一致した。',
        ],
      ],
    },
    ['包括的・戦略的パートナーシップ', '格上げ', '1'],
  ],
  [
    'Japanese: mutual benefit',
    {
      title: '日本国と中華人民共和国の共同声明',
      clauses: [['双方は、「戦略的互恵関係」を包括的に推進することを再確認した。']],
    },
    ['戦略的互恵関係', '推進', '1'],
  ],
  [
    'Korean',
    {
      title: '대한민국과 케냐의 공동성명',
      preamble: ['대한민국과 케냐는 다음과 같이 발표한다.'],
      clauses: [['양측은 양국 관계를 포괄적 전략적 동반자 관계로 격상하기로 합의하였다.']],
    },
    ['포괄적 전략적 동반자 관계', '격상', '1'],
  ],
  [
    'Vietnamese: raised from one to another',
    {
      title: 'Tuyên bố chung giữa Việt Nam và Kenya',
      preamble: ['Hai bên ra Tuyên bố chung như sau:'],
      clauses: [['Hai bên nhất trí nâng cấp quan hệ từ đối tác toàn diện lên đối tác chiến lược toàn diện.']],
    },
    ['đối tác chiến lược toàn diện', 'nâng cấp', '1'],
  ],
  [
    'French: from one to another',
    {
      title: 'Déclaration conjointe du Mali et du Sénégal',
      preamble: ['Le Mali et le Sénégal sont convenus de ce qui suit :'],
      clauses: [
        [
          'Les Parties conviennent d’élever leurs relations d’un partenariat renforcé à un partenariat stratégique global.',
        ],
      ],
    },
    ['partenariat stratégique global', 'élever', '1'],
  ],
  [
    'French: a way of speaking',
    {
      title: 'Déclaration conjointe du Mali et du Sénégal',
      preamble: ['Le Mali et le Sénégal sont convenus de ce qui suit :'],
      clauses: [['Le partenariat stratégique est utile à la région.']],
    },
    null,
  ],
  [
    'Spanish',
    {
      title: 'Declaración conjunta de Chile y el Perú',
      preamble: ['Chile y el Perú declaran lo siguiente:'],
      clauses: [['Las Partes decidieron establecer una Asociación Estratégica Integral entre los dos países.']],
    },
    ['Asociación Estratégica Integral', 'establecer', '1'],
  ],
  [
    'Portuguese: confirmed',
    {
      title: 'Declaração conjunta do Brasil e de Angola',
      preamble: ['O Brasil e Angola declaram o seguinte:'],
      clauses: [
        ['Os dois Presidentes reafirmaram a parceria estratégica global e acordaram novas ações para os dois países.'],
      ],
    },
    ['parceria estratégica global', 'reafirmaram', '1'],
  ],
];

describe('level', () => {
  test.each(cases)('%s', (_, input, expected) => {
    const { draft, source } = made(input);
    const facts = extract(draft, source, names).facts;
    const level = facts?.level ?? facts?.levelPrinted ?? null;
    const clause = level?.evidence.from === 'text' ? level.evidence.clause : undefined;
    expect(level && [level.name, level.act, clause]).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['双方决定建立全天候全面战略伙伴关系。', ['全天候', '全面', '战略', '伙伴关系']],
    ['双方决定深化新时代中肯全面战略协作伙伴关系。', ['新时代', '全面', '战略', '协作', '伙伴关系']],
    [
      '双方决定建立新时代相互尊重、共同发展的全面战略伙伴关系。',
      ['新时代', '相互尊重、共同发展的', '全面', '战略', '伙伴关系'],
    ],
  ])('parts of %s', (text, parts) => {
    const { draft, source } = made({ title, clauses: [[text]] });
    expect(extract(draft, source, names).facts?.level?.parts).toEqual(parts);
  });

  test('a heading of the page that names another level is reported; the text wins', () => {
    const { draft, source } = made({
      title,
      lines: [['furniture', '2013年全面战略合作伙伴关系']],
      clauses: [['双方决定建立全面战略伙伴关系。']],
    });
    const out = extract(draft, source, names);
    expect(out.facts?.level?.name).toBe('全面战略伙伴关系');
    const [found] = out.issues.filter(({ rule }) => rule === 'level-differs');
    expect(found).toMatchObject({ severity: 'review', line: 3 });
    expect(found?.message).toContain('全面战略合作伙伴关系');
  });

  test('the evidence is a quotation of the text', () => {
    const text = '经友好协商，双方一致决定将中肯关系提升为全面战略伙伴关系，并制定规划。';
    const { draft, source } = made({ title, clauses: [[text]] });
    const evidence = extract(draft, source, names).facts?.level?.evidence;
    expect(evidence).toMatchObject({
      part: 'clause',
      clause: '1',
      paragraph: 1,
      quote: '双方一致决定将中肯关系提升为全面战略伙伴关系',
    });
  });
});
