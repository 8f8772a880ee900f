/** Texts in two languages by turns are one text, clause by clause; and a number whose neighbour was not printed counts. */
import { expect, test } from 'vitest';
import { faults, run } from './sound.ts';

async function clausesOf(lines: readonly string[]) {
  const result = await run('a.txt', new TextEncoder().encode(`${lines.join('\n\n')}\n`));
  expect(faults(result)).toEqual([]);
  expect(result.drafts.map(({ kind }) => kind)).toEqual(['statement']);
  const [draft] = result.drafts;
  return {
    title: draft!.title,
    clauses: draft!.clauses.map(({ id, paragraphs }) => [id, ...paragraphs.map(({ text }) => text)]),
    issues: draft!.issues.map(({ rule }) => rule),
  };
}

const numbered: [string, string[], string[]][] = [
  [
    'Chinese and Korean, each with its own numbers',
    ['中韩联合声明', '한중 공동성명'],
    [
      '一、双方同意扩大贸易和投资往来，加强农业合作。',
      '1. 양측은 무역과 투자를 확대하고 농업 협력을 강화하기로 합의하였다.',
      '二、双方愿在国际和地区事务中保持沟通。',
      '2. 양측은 국제 및 지역 문제에서 소통을 유지하기로 하였다.',
      '三、双方支持以和平方式解决争端。',
      '3. 양측은 분쟁의 평화적 해결을 지지한다.',
    ],
  ],
  [
    'English and Chinese',
    ['Joint Statement of the Republic of Kenya and the People’s Republic of China', '肯中联合声明'],
    [
      '1. The two sides agreed to expand trade and investment and to promote cooperation in forestry.',
      '一、双方同意扩大贸易和投资往来，加强林业领域的合作。',
      '2. The two sides will keep in close contact on international questions of common concern.',
      '二、双方愿在国际事务中就共同关心的问题保持密切沟通。',
      '3. The two sides support the peaceful settlement of disputes and the work of the United Nations.',
      '三、双方支持以和平方式解决争端，支持联合国的工作。',
    ],
  ],
  [
    'Russian and Chinese',
    ['Совместное заявление Российской Федерации и Китайской Народной Республики', '俄中联合声明'],
    [
      '1. Стороны договорились расширять торговлю и инвестиции, развивать сельское хозяйство.',
      '一、双方同意扩大贸易和投资往来，加强农业领域的合作。',
      '2. Стороны будут поддерживать тесные контакты по международным вопросам.',
      '二、双方愿在国际事务中保持密切沟通。',
      '3. Стороны выступают за мирное урегулирование споров.',
      '三、双方支持以和平方式解决争端。',
    ],
  ],
];

const bare = (line: string): string => line.replace(/^(?:[一二三]、|\d\. )/u, '');

test.each(numbered)('by turns: %s', async (_, titles, lines) => {
  const { title, clauses } = await clausesOf([...titles, ...lines]);
  expect(title).toBe(titles[0]);
  const pairs = [0, 2, 4].map((i) => [bare(lines[i]!), bare(lines[i + 1]!)]);
  expect(clauses).toEqual(pairs.map((pair, i) => [String(i + 1), ...pair]));
});

test.each(numbered)('by turns and without numbers: %s', async (_, titles, lines) => {
  const { clauses } = await clausesOf([...titles, ...lines.map(bare)]);
  const pairs = [0, 2, 4].map((i) => [bare(lines[i]!), bare(lines[i + 1]!)]);
  expect(clauses).toEqual(pairs.map((pair, i) => [`p${i + 1}`, ...pair]));
});

test.each([
  [
    '中约联合声明',
    '双方就共同关心的问题交换了意见，回顾了两国关系的发展历程。',
    '2、双方同意扩大贸易和投资往来，加强农业合作。',
  ],
  [
    'Joint Statement of the Republic of Kenya and the Kingdom of Norway',
    'The two sides agreed that their relations have developed well and that they serve the interests of both peoples.',
    '2. The two sides decided to expand trade and investment and to promote cooperation in forestry.',
  ],
  [
    'Déclaration conjointe de la République tunisienne et du Royaume de Belgique',
    'Les deux parties se sont félicitées du développement de leurs relations, qui servent les intérêts des deux peuples.',
    '2. Les deux parties sont convenues de développer le commerce et les investissements.',
  ],
])('the second clause counts where the first has lost its number: %s', async (title, first, second) => {
  const { clauses, issues } = await clausesOf([title, first, second]);
  expect(clauses).toEqual([
    ['preamble', first],
    ['2', second.replace(/^2[、.]\s?/u, '')],
  ]);
  expect(issues).toContain('label-missing');
});
