import fc from '../property.ts';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import {
  add,
  annotate,
  type Book,
  type Entry,
  isAddress,
  move,
  readBook,
  remove,
} from '../../reading/notebook/book.ts';
import { markdown } from '../../reading/notebook/export.ts';
import { decode, encode } from '../../reading/notebook/share.ts';

const addresses = [
  'by-cn/2022-09-15/9/',
  'by-cn/2022-09-15/9/#p1:3-7,%E5%90%88',
  'sco/2023/',
  'cn-ru/2023-03-21-2/a1.2/#p2-p4',
];
const entry = (address: string, note = ''): Entry => ({
  address,
  title: '某声明',
  place: '第九条',
  text: '合作',
  language: 'zh-Hans',
  note,
  added: '2026-11-21',
});
const anyAddress = fc
  .tuple(fc.constantFrom(...addresses), fc.option(fc.nat(999)))
  .map(([address, n]) => (n === null || address.includes('#') ? address : `${address}#p${n}`));
const note = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => text.isWellFormed());
const book = fc
  .uniqueArray(anyAddress, { maxLength: 12 })
  .map((list): Book => ({ version: 1, entries: list.map((address) => entry(address)) }));

describe('book', () => {
  test('what was stored is read back', () => {
    fc.assert(
      fc.property(book, (b) => {
        expect(readBook(JSON.parse(JSON.stringify(b)))).toEqual(b);
      }),
    );
  });

  test.each([
    null,
    3,
    'x',
    [],
    {},
    { entries: 'x' },
    { entries: [null, 1, {}, { address: 'https://elsewhere.example/' }] },
  ])('anything else stored is an empty book: %j', (stored) => expect(readBook(stored).entries).toEqual([]));

  test.each([
    ['by-cn/2022-09-15/9/', true],
    ['by-cn/2022-09-15/#9p1:3-10p2:4,a,b', true],
    ['//elsewhere.example/2022/', false],
    ['javascript:alert(1)', false],
    ['../2022-09-15/', false],
    ['by-cn/2022-09-15/9/#"><script>', false],
  ])('%s is an address of this site: %s', (address, expected) => expect(isAddress(address)).toBe(expected));

  test('an address is taken in once and keeps its note', () => {
    const once = annotate(add({ version: 1, entries: [] }, entry('sco/2023/')), 'sco/2023/', '注');
    expect(add(once, entry('sco/2023/'))).toEqual(once);
  });

  test('moving keeps every entry and goes as far as it can', () => {
    fc.assert(
      fc.property(book, fc.nat(12), fc.integer({ min: -15, max: 15 }), (b, index, by) => {
        const chosen = b.entries[index % Math.max(1, b.entries.length)];
        fc.pre(chosen !== undefined);
        const moved = move(b, chosen!.address, by).entries;
        const from = b.entries.indexOf(chosen!);
        expect(moved.indexOf(chosen!)).toBe(Math.max(0, Math.min(b.entries.length - 1, from + by)));
        expect(moved.filter((e) => e !== chosen)).toEqual(b.entries.filter((e) => e !== chosen));
      }),
    );
  });

  test('removing takes away one', () => {
    const two = add({ version: 1, entries: [] }, entry('sco/2023/'), entry('sco/2024/'));
    expect(remove(two, 'sco/2023/').entries.map((e) => e.address)).toEqual(['sco/2024/']);
  });
});

describe('share', () => {
  test('what is shared arrives, in an address that needs no escaping', async () => {
    const shared = fc.array(fc.record({ address: anyAddress, note }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(shared, async (entries) => {
        const text = await encode(entries);
        expect(text).toMatch(/^[01]\.[\w-]+$/u);
        expect(await decode(text)).toEqual(entries);
      }),
    );
  });

  test('anything else is refused', async () => {
    const good = await encode([{ address: 'sco/2023/', note: '' }]);
    const bad = [
      '',
      '1.',
      '1.!!',
      '2.abcd',
      good.slice(0, -3),
      `0.${btoa('{"a":1}')}`,
      `0.${btoa('[["//x.example/",""]]')}`,
    ];
    for (const text of bad) expect(await decode(text), text).toBeNull();
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(await decode(`1.${text}`)).toBeNull();
      }),
    );
  });

  test('twenty clauses fit into an address that every program carries', async () => {
    const entries = Array.from({ length: 20 }, (_, i) => ({ address: `by-cn/2022-09-15/${i + 1}/`, note: '' }));
    expect((await encode(entries)).length).toBeLessThan(400);
  });
});

describe('markdown', () => {
  const words = { heading: '笔记本', bibliography: '参考文献' };

  test('a quotation, its source, the note and the bibliography', () => {
    const made = markdown(
      { version: 1, entries: [{ ...entry('sco/2023/9/', '待核'), text: '第一段\n第二段' }] },
      ({ address }) => `https://concord.example/${address}`,
      ['[1] 某国. 某声明[EB/OL].'],
      words,
    );
    expect(made).toBe(
      '# 笔记本\n\n> 第一段\n>\n> 第二段\n\n—— [某声明：第九条](<https://concord.example/sco/2023/9/>)\n\n待核\n\n## 参考文献\n\n1. 某国. 某声明\\[EB/OL\\].\n',
    );
  });

  test('no words can break out of their quotation', () => {
    const line = fc.string({ unit: fc.constantFrom(...'ab1.)#>-+=*_`[]<&|~\\! 合'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(line, (text) => {
        fc.pre(text.trim() !== '');
        const made = markdown(
          { version: 1, entries: [{ ...entry('sco/2023/9/'), text }] },
          () => 'https://a.example/',
          [],
          words,
        );
        const tree = fromMarkdown(made);
        expect(tree.children.map((node) => node.type)).toEqual(['heading', 'blockquote', 'paragraph']);
        const quoted = tree.children[1];
        const inner = quoted?.type === 'blockquote' ? quoted.children : [];
        expect(inner.map((node) => node.type)).toEqual(['paragraph']);
        const shown = inner[0]?.type === 'paragraph' ? inner[0].children : [];
        expect(shown.map((node) => (node.type === 'text' ? node.value : node.type)).join('')).toBe(text.trim());
      }),
    );
  });
});
