/**
 * What draws nothing and what was set between characters hides no fact: a text is read as without it, and what is stored
 * of it is as printed.
 */
import { describe, expect, test } from 'vitest';
import { faults, run } from './sound.ts';

const texts = {
  'zh, columns': `中华人民共和国和白俄罗斯共和国关于建立全天候全面战略伙伴关系的联合声明

应中华人民共和国主席陆振邦邀请，白俄罗斯共和国总统阿·格·马尔科于2031年9月14日至16日对中国进行国事访问。

一、双方决定建立全天候全面战略伙伴关系。

二、双方将扩大农业合作。

2031年9月15日于北京

中华人民共和国主席　　　　白俄罗斯共和国总统
陆振邦　　　　　　　　　　阿·格·马尔科
`,
  'zh, office before the name': `中华人民共和国和巴基斯坦伊斯兰共和国联合声明
（2031年2月2日，伊斯兰堡）

一、双方重申中巴战略合作伙伴关系。

二、双方同意推进瓜达尔港建设。

中华人民共和国代表
外交部长 何文远

巴基斯坦伊斯兰共和国代表
外交部长 阿里·拉扎
`,
  'en, party over name over office': `Joint Statement of the Republic of Kenya and the Republic of Rwanda on a Comprehensive Partnership

The President of the Republic of Kenya, John Otieno, met the President of the Republic of Rwanda, Jean Mugisha, in Nairobi.

1. The two countries establish a Comprehensive Partnership.

2. The two countries will share water data.

Done at Nairobi, 5 May 2031

For the Republic of Kenya
John Otieno
President

For the Republic of Rwanda
Jean Mugisha
Minister for Water
`,
};

const readings: Record<string, string> = {
  中华人民共和国: 'Zhōnghuá Rénmín Gònghéguó',
  白俄罗斯: 'Bái’éluósī',
  巴基斯坦: 'bā jī sī tǎn',
  北京: 'Běijīng',
  陆振邦: 'Lù Zhènbāng',
  何文远: 'Hé Wényuǎn',
  马尔科: "Mǎ'ěrkē",
  战略: 'zhàn lüè',
  外交部长: 'wàijiāo bùzhǎng',
};
const withReadings = (before: string, after: string) => (text: string) =>
  Object.entries(readings).reduce((all, [word, read]) => all.replaceAll(word, word + before + read + after), text);
const within = (mark: string, each: number) => (text: string) =>
  text.replace(/\p{L}(?=\p{L})/gu, (letter, at: number) => (at % each === 0 ? letter + mark : letter));

const noises: Record<string, (text: string) => string> = {
  'U+200B between letters': within('\u200b', 1),
  'U+200B in some words': within('\u200b', 3),
  'soft hyphens': within('\u00ad', 3),
  'word joiners': within('\u2060', 2),
  'byte-order marks': within('\ufeff', 3),
  'marks of direction': within('\u200e', 1),
  'blanks that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'narrow blanks': (text) => text.replaceAll(' ', '\u202f'),
  'readings in brackets': withReadings('(', ')'),
  'readings in wide brackets': withReadings('（', '）'),
  'readings behind a blank': withReadings(' (', ')'),
  'a syllable in brackets': (text) => text.replace(/[联明国北京陆邦斯伊兰略伴远]/gu, '$&(wén)'),
  'a bare syllable': (text) => text.replace(/[联国北陆略伴](?=[\u3400-\u9fff])/gu, '$&wén'),
};

const bare = (text: string | null | undefined): string | null =>
  text == null
    ? null
    : text
        .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
        .replace(/ ?[(（][^()（）]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][^()（）]*[)）]|wén/gu, '')
        .replace(/[\u00a0\u202f]/gu, ' ');

async function read(text: string) {
  const result = await run('a.txt', new TextEncoder().encode(text));
  const [draft] = result.drafts;
  const facts = draft?.facts;
  const found = {
    kind: draft?.kind,
    title: bare(draft?.title),
    parties: facts?.parties.map(({ code }) => code),
    signed: facts?.signed?.value,
    place: bare(facts?.place?.value),
    level: bare(facts?.level?.name),
    signatories: facts?.signatories.map(({ name, office, party }) => [bare(name), bare(office), party]),
    clauses: draft?.clauses.map(({ id }) => id),
  };
  return { result, found };
}

describe.each(Object.entries(texts))('%s', (_, text) => {
  test.each(Object.entries(noises))('%s', async (__, noise) => {
    const { found: plain } = await read(text);
    expect([plain.parties?.length, plain.signatories?.length, plain.place === null]).toEqual([2, 2, false]);
    const { found, result } = await read(noise(text));
    expect(faults(result)).toEqual([]);
    expect(found).toEqual(plain);
  });
});

test('names, paragraphs, headings and titles are stored as printed', async () => {
  const text = texts['zh, columns']
    .replaceAll('陆振邦', '陆\u200b振邦')
    .replace('扩大农业', '扩大\u00ad农业')
    .replaceAll('北京', '北(běi)京')
    .replace('的联合声明', '的联合\u2060声明');
  const { drafts } = (await read(text)).result;
  const [draft] = drafts;
  expect(draft?.title).toContain('的联合\u2060声明');
  expect(draft?.clauses.at(-1)?.paragraphs[0]?.text).toBe('双方将扩大\u00ad农业合作。');
  expect(draft?.facts?.signatories[0]?.name).toBe('陆\u200b振邦');
  expect(draft?.facts?.place?.value).toBe('北(běi)京');
  expect(draft?.lines.find(({ role }) => role === 'signature')).toBeDefined();
  expect(draft?.lines.map((line) => line.text).join()).toContain('陆\u200b振邦');
});

test('an entity that draws nothing is kept', async () => {
  const page = `<h1>Joint Statement of Ken&shy;ya and Rwanda</h1><p>1. Kenya and Rwanda will co&shy;operate.</p><p>2. Kenya&#8203; and Rwanda agree.</p>`;
  const result = await run('a.html', new TextEncoder().encode(page));
  expect(faults(result)).toEqual([]);
  const [draft] = result.drafts;
  expect(draft?.facts?.parties.map(({ code }) => code)).toEqual(['KE', 'RW']);
  expect(draft?.clauses.map((c) => c.paragraphs[0]?.text)).toEqual([
    'Kenya and Rwanda will co\u00adoperate.',
    'Kenya\u200b and Rwanda agree.',
  ]);
});

test('what is no reading stays a name', async () => {
  const { found } = await read(
    texts['zh, columns'].replace('陆振邦　　　　　　　　　　阿·格·马尔科', '陆振邦　　　　　　　　　　José Álvarez'),
  );
  expect(found.signatories?.map(([name]) => name)).toEqual(['陆振邦', 'José Álvarez']);
});

test.each(['双方将扩大', '双方将\u200b扩大'])('a label that is supplied before %j is one', async (before) => {
  const source = `中华人民共和国和肯尼亚共和国联合声明

一、双方决定互设文化中心。

双方\u200b将扩大农业合作。

三、双方将交换种子。
`;
  const labels = [{ label: '二', before, reason: '原文漏印' }];
  const sidecar = JSON.stringify({ statements: [{ number: 1, labels }] });
  const result = await run('a.txt', new TextEncoder().encode(source), sidecar);
  expect(faults(result)).toEqual([]);
  expect(result.drafts[0]?.clauses.map(({ id, label }) => [id, label])).toEqual([
    ['1', '一'],
    ['2', '二'],
    ['3', '三'],
  ]);
  const rules = [...result.issues, ...(result.drafts[0]?.issues ?? [])].map(({ rule }) => rule);
  expect(rules).not.toContain('label-unmatched');
});
