/** The HTML reader: what a browser shows becomes text, at its exact place, and nothing else does. */
import fc from '../property.ts';
import { describe, expect, test } from 'vitest';
import { characters } from '../../pipeline/read/html/characters.ts';
import { type Node, parseHtml } from '../../pipeline/read/html/tree.ts';
import { htmlBlocks } from '../../pipeline/read/html/index.ts';
import { flatten } from '../../clauses.ts';
import { faults, run } from './sound.ts';

const shown = (html: string): string[] => htmlBlocks('a.html', html).blocks.map(({ text }) => text);

describe('text around tags that a browser ignores', () => {
  test.each([
    ['<p>二、双方同意</font>加强合作。</p>', ['二、双方同意加强合作。']],
    ['<p>二、双方同意</span></b>加强</o:p>合作</frame>。</p>', ['二、双方同意加强合作。']],
    ['<p>二、双方同意<body class="a">加强合作。</p>', ['二、双方同意加强合作。']],
    ['<p>二、双方<!-- 广告 -->同意<?xml version="1.0"?>加强合作。</p>', ['二、双方同意加强合作。']],
    ['<p>二、双方同意<a title="a>b" href=\'c>d\'>加强</a>合作。</p>', ['二、双方同意加强合作。']],
    ['<html><body>一、双方同意合作。\n</body>\n</html>\n', ['一、双方同意合作。']],
    [
      '<html><body><p>一、双方同意。</p>二、双方决定。</body></html> 三、双方支持。\n',
      ['一、双方同意。', '二、双方决定。 三、双方支持。'],
    ],
    ['<p>3 < 5 & 7 > 2 && A&B; &#x4E2D;&#22269;&copy 2019</p>', ['3 < 5 & 7 > 2 && A&B; 中国© 2019']],
    ['<p>text&#32;more &nbsp;end</p>', ['text more \u00a0end']],
    ['<p>one\r\ntwo\rthree\nfour</p>', ['one two three four']],
    ['<p>a<b> b </b> c<i> d</i></p>', ['a b c d']],
    ['<p>One.<p>Two.<div>Three.</div>Four.', ['One.', 'Two.', 'Three.', 'Four.']],
    ['<p>One<br>Two<br/>Three', ['One', 'Two', 'Three']],
    ['<ul><li>One<li>Two</ul>', ['One', 'Two']],
  ])('%s', (html, texts) => expect(shown(html)).toEqual(texts));
});

test.each([
  ['<p>双方声明如下：</>>双方同意加强合作。</p>', '双方声明如下：>双方同意加强合作。'],
  ['<p>双方同意</>加强</></>合作&lt;/>。</p>', '双方同意加强合作</>。'],
])('an empty end tag within a text is markup: %s', async (html, text) => {
  expect(shown(html)).toEqual([text]);
  const result = await run('a.html', new TextEncoder().encode(html));
  expect(faults(result)).toEqual([]);
  const { spans } = result.source.markup;
  for (const at of [...html.matchAll(/<\/>/gu)].map(({ index }) => index).filter((i) => html[i - 1] !== ';'))
    expect(spans.some(({ start, end }) => start <= at && at + 3 <= end)).toBe(true);
});

describe('loose text of a table stays where it is written, before and behind the cells', () => {
  test.each([
    ['<table>二、双方同意<tr><td>加强</td></tr>合作。</table>', ['二、双方同意', '加强', '合作。']],
    ['<table>一、<tr>双方<td>甲</td>同意<td>乙</td></tr>合作。</table>', ['一、双方', '甲', '同意', '乙', '合作。']],
    ['<table>外<tr><td><table>内<tr><td>格</td></tr>里</table></td></tr>面</table>', ['外', '内', '格', '里', '面']],
    ['<table>Article 1 <<tr><td>cell</td></tr>\n< Annex</table>', ['Article 1 <', 'cell', '< Annex']],
  ])('%s', async (html, texts) => {
    expect(shown(html)).toEqual(texts);
    expect(faults(await run('a.html', new TextEncoder().encode(html)))).toEqual([]);
  });
});

describe('text that a stylesheet of the page takes out of sight', () => {
  // a page of which most is hidden is read as a whole
  const always = '双方决定在两国首都轮流举行会议，并在会后公布结果。'.repeat(3);
  const page = (css: string, media = '') =>
    shown(
      `<style${media}>${css}</style><div id="a" class="t"><p class="x">甲方派遣专家，为期两年。</p><p class="x y" id="b">乙方提供场地和设备。</p>` +
        '<p style="display: block" class="z">双方分担全部的费用，第一年由甲方先行支付。</p><p hidden class="h">丙</p></div>' +
        `<p>${always}</p>`,
    )
      .join('')
      .replace(always, '');
  const [a, b, c] = ['甲方派遣专家，为期两年。', '乙方提供场地和设备。', '双方分担全部的费用，第一年由甲方先行支付。'];
  test.each([
    ['.x { display: none }', c],
    ['P.X, .nothing { DISPLAY: None }', a + b + c],
    ['#b { display: none }', a + c],
    ['.y { display: none }', a + c],
    ['div > .x:first-child{display:none}', b + c],
    ['.x{display:none}.y{display:block}', b + c],
    ['.y{display:block}.x{display:none}', c],
    ['p.y{display:block}.x{display:none}', b + c],
    ['.x{display:none!important}#b.y{display:block}', c],
    ['.z{display:none}', a + b + c],
    ['.x{color:red}.z{display:none !important}#a>.y{display:block}', a + b],
    ['.h{display:block}', a + b + c + '丙'],
    ['.x:hover{display:none} .x::before{display:none} .x:target{display:none}', a + b + c],
    ['@media print { .x { display: none } }', a + b + c],
    ['@media screen { .x { display: none } }', c],
    ['@media (max-width: 600px) { .x { display: none } }', a + b + c],
    ['.x { display: none } @media (min-width: 600px) { .x { display: block } }', a + b + c],
    ['.x { display: none } @media print { .x { display: block } }', c],
    ['@supports (display: grid) { .x { display: none } }', a + b + c],
    ['.x { visibility: hidden; color: red }', a + b + c],
    ['p { color: red; ;; broken } .x { display: none } broken {', c],
    ['p { color: red } } .x { display: none }', a + b + c],
    ['<!-- .x { display: none } -->', c],
    ['.x:not(.y) { display: none }', b + c],
  ])('%s', (css, text) => expect(page(css)).toBe(text));

  test('of no medium but the screen, and of no other language of styles', () => {
    expect(page('.x{display:none}', ' media="print"')).toBe(a + b + c);
    expect(page('.x{display:none}', ' type="text/less"')).toBe(a + b + c);
    expect(page('.x{display:none}', ' media="screen"')).toBe(c);
  });

  test('is reported with its words', () => {
    const html = '<style>.x{display:none}</style><p>双方同意加强合作，深化友好。<span class="x">某某论坛</span></p>';
    expect(htmlBlocks('a.html', html).issues.map(({ message }) => message)).toEqual([
      expect.stringContaining('某某论坛'),
    ]);
  });

  test('a stylesheet of too many rules hides nothing', () => {
    const rules = Array.from({ length: 20_000 }, (_, i) => `.a${i} .b > .c{display:none}`).join('');
    expect(shown(`<style>${rules}${'{'.repeat(50_000)}</style>${'<p class="c">双方。</p>'.repeat(5000)}`)).toHaveLength(
      5000,
    );
  });
});

test('lists of one item each, which the page numbers 1 and 1, are counted and founded', async () => {
  const html = `<h1>Joint Statement of Kenya and Rwanda</h1>
    <p>The Presidents of Kenya and Rwanda met in Nairobi and agreed on the following:</p>
    <ol><li>The two countries will cooperate on the conservation of highland forests.</li></ol>
    <ol><li>The two countries will share the data of their hydrological stations.</li></ol>`;
  const result = await run('a.html', new TextEncoder().encode(html));
  expect(faults(result)).toEqual([]);
  const clauses = result.drafts[0]?.clauses.filter(({ type }) => type === 'clause');
  expect(clauses?.map(({ id, label }) => `${id} ${label}`)).toEqual(['1 1', '2 1']);
  expect(result.drafts[0]?.issues.map(({ rule }) => rule)).toContain('label-repeated');
});

test('a clause that the page counts, with its translation that prints the number, is in the order of the source', async () => {
  const html = `<h1>Joint Statement of Kenya and Rwanda</h1>
    <p>The Presidents of Kenya and Rwanda met in Nairobi and agreed on the following:</p>
    <ol><li>The two countries will cooperate on the conservation of highland forests.</li>
    <li>The two countries will share the data of their hydrological stations.</li></ol>
    <p>2. Стороны обмениваются данными своих гидрологических станций.</p>`;
  const result = await run('a.html', new TextEncoder().encode(html));
  expect(faults(result)).toEqual([]);
  const second = result.drafts[0]?.clauses.find(({ id }) => id === '2');
  expect(second?.paragraphs.map(({ language }) => language)).toEqual([null, 'ru']);
});

describe('numbers of lists by the stylesheets of the page', () => {
  const marked = (css: string, list: string) =>
    htmlBlocks('a.html', `<style>${css}</style><div class="t">${list}</div>`).blocks.map(
      ({ ordinal, form, text }) => `${form === 'item' ? '* ' : ''}${ordinal ?? '-'} ${text}`,
    );
  const [ol, ul] = ['<ol class="a"><li>甲<li>乙</ol>', '<ul class="a"><li>甲<li class="x">乙</ul>'];
  test.each([
    ['ol { list-style: none }', ol, ['- 甲', '- 乙']],
    ['* { LIST-STYLE: NONE outside }', ol, ['- 甲', '- 乙']],
    ['.t li { list-style-type: none }', ol, ['- 甲', '- 乙']],
    ['.t li { display: block }', ol, ['- 甲', '- 乙']],
    ['.a { list-style-type: cjk-ideographic }', ol, ['一 甲', '二 乙']],
    ['.a { list-style: upper-roman inside !important } ol { list-style: none }', ol, ['I 甲', 'II 乙']],
    ['ol { list-style: square }', ol, ['* - 甲', '* - 乙']],
    ['ol { list-style: inside }', ol, ['* - 甲', '* - 乙']],
    ['ol { list-style: inherit }', ol, ['1 甲', '2 乙']],
    ['ul.a { list-style: decimal }', ul, ['1 甲', '2 乙']],
    ['ul { list-style: none }', ul, ['* - 甲', '* - 乙']],
    ['.x { list-style-type: lower-alpha }', '<ol><li>甲<li class="x">乙</ol>', ['1 甲', 'b 乙']],
    ['@media print { ol { list-style: none } }', ol, ['1 甲', '2 乙']],
    ['@counter-style own { symbols: x } ul { list-style: own }', ol, ['1 甲', '2 乙']],
  ])('%s', (css, list, expected) => expect(marked(css, list)).toEqual(expected));

  test.each([
    ['@counter-style own { symbols: x } ol { list-style: own }', 'list-style-type: @counter-style own'],
    ['ol { list-style-type: "（一）" }', 'list-style-type: "（一）"'],
    ['ol { list-style-type: armenian }', 'list-style-type: armenian'],
  ])('what is counted otherwise has no number and is reported: %s', (css, words) => {
    const { blocks, issues } = htmlBlocks('a.html', `<style>${css}</style>${ol}`);
    expect(blocks.map(({ ordinal }) => ordinal)).toEqual([undefined, undefined]);
    expect(issues.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      expect.stringMatching(/^generated-text .*2 places/u),
    ]);
    expect(issues[0]?.message).toContain(words);
  });
});

describe('what a browser shows though it is no plain text of the page is text, or reported', () => {
  const read = (html: string) => {
    const { blocks, issues } = htmlBlocks('a.html', html);
    return [blocks.map(({ text }) => text).join('¶'), ...issues.map(({ rule, message }) => `${rule} ${message}`)];
  };
  const generated = (words: string) => expect.stringMatching(new RegExp(`^generated-text .*“${words}`, 'u'));
  test.each([
    [
      '<p>甲<del>乙</del>丙<s>丁<s>戊</s></s></p>',
      '甲乙丙丁戊',
      [expect.stringMatching(/^struck-text .*2 places.*“乙”/u)],
    ],
    ['<style>del{text-decoration:none}</style><p>甲<del>乙</del></p>', '甲乙', []],
    ['<p>甲<i style="text-decoration: underline line-through">乙</i></p>', '甲乙', [expect.stringMatching(/^struck/u)]],
    ['<p>甲<q>乙</q></p>', '甲乙', [generated('“ ”')]],
    ['<style>.n:before{content:"第\\31  条"}</style><p class="n">甲</p>', '甲', [generated('第1 条')]],
    ['<style>p::after{content:attr(data-n)}</style><p data-n="注一">甲</p><p>乙</p>', '甲¶乙', [generated('注一')]],
    ['<style>li::marker{content:counter(x) "、"}</style><ul><li>甲</ul>', '甲', [generated('counter')]],
    ['<style>p::before{content:"—"}p::after{content:"\\e601"}</style><p>甲</p>', '甲', []],
    ['<style>p::before{content:"一"}p.x::before{content:none}</style><p class="x">甲</p>', '甲', []],
    ['<p>甲 <math><mi>x</mi><annotation>\\x</annotation></math>。</p>', '甲 x。', []],
    ['<p>甲<svg><title>t</title><text>乙<![CDATA[C&amp;]]>&amp;]]></text></svg>丙</p>', '甲乙C&amp;&]]>丙', []],
    ['<p>甲</p><svg><text>乙</text><text>丙</text></svg>', '甲¶乙¶丙', []],
    ['<p>甲</p><title>乙</title><textarea>丙</textarea><xmp>丁<b></xmp>', '甲¶乙¶丙¶丁<b>', []],
  ])('%s', async (html, text, issues) => {
    expect(read(html)).toEqual([text, ...issues]);
    expect(faults(await run('a.html', new TextEncoder().encode(html)))).toEqual([]);
  });

  test('a page of frames alone shows no text of its own', async () => {
    const page = '<frameset cols="*"><frame src="a.html"><noframes>请升级</noframes></frameset>';
    const { source } = await run('a.html', new TextEncoder().encode(page));
    expect(source.issues.map(({ rule }) => rule)).toEqual(['empty-source']);
  });
});

describe('what a browser does not show', () => {
  test.each([
    ['<p>一<script>alert(1)</script><style>p{}</style><template><p>x</p></template>二</p>', ['一二']],
    [
      '<p>一<span hidden>隐</span><span style="color: red; display : none">藏</span>二双方同意加强合作</p>',
      ['一二双方同意加强合作'],
    ],
    ['<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>を</p>', ['漢字を']],
    [
      '<p>双方同意<a href="#fn1" role="doc-noteref"><sup>1</sup></a>。<sup><a href="#n2">[2]</a></sup></p>',
      ['双方同意。'],
    ],
    ['<p>双方同意<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a>。</p>', ['双方同意。']],
    ['<p>见<a href="#annex">附件</a>和 H<sub>2</sub>O、10<sup>6</sup></p>', ['见附件和 H2O、106']],
  ])('%s', (html, texts) => expect(shown(html)).toEqual(texts));

  test('hidden text and readings are reported with their words', () => {
    const { issues } = htmlBlocks(
      'a.html',
      '<p>双方同意加强合作，深化友好。<span hidden>不公开</span><ruby>漢<rt>かん</rt></ruby></p>',
    );
    expect(issues.map((i) => `${i.column} ${i.message}`)).toEqual([
      expect.stringMatching(/^31 .*不公开/u),
      expect.stringMatching(/^52 .*かん/u),
    ]);
  });

  test('a page that hides its whole article shows it by a script: the article is read', () => {
    const { blocks, issues } = htmlBlocks(
      'a.html',
      '<div style="display:none"><p>双方同意加强合作，深化友好。</p></div>关闭',
    );
    expect(blocks.map(({ text }) => text)).toContain('双方同意加强合作，深化友好。');
    expect(issues.map(({ rule }) => rule)).toEqual(['hidden-text']);
  });
});

test('the lines of <pre> are joined where they were wrapped', () => {
  const lines = [
    'The Presidents of Kenya and Uganda met in Nairobi and discussed the relations',
    'between the two countries in a spirit of friendship &amp; trust. They agreed on the',
    'following points, which both of them will carry out within a year of this day and',
    'of which they will report to one another.',
    '',
    '1. The two countries will lower the duties on goods.',
  ];
  expect(shown(`<pre>\n${lines.join('\n')}</pre>`)).toEqual([
    lines.slice(0, 4).join(' ').replace('&amp;', '&'),
    '1. The two countries will lower the duties on goods.',
  ]);
});

const scrap = fc.constantFrom(
  ...'<p> </p> <b> </b> <i> </i> </font> <a href="#x"> </a> <table> <tr> <td> </td> </tr> </table> <br> <div> </div> <select> <option> </select> <pre> </pre> <ruby> <rt> <!--x--> <?x?> <body> </body> <html> </html> <head> </head> <title> </title> <li> <ul> <caption> <colgroup> <svg> </svg> <math> </math> <text> </text> <title> </title> <textarea> </textarea> <q> <del> <![CDATA[ ]]> </xmp> <xmp>'.split(
    ' ',
  ),
  '&amp;',
  '&nbsp;',
  '&nbsp',
  '&#32;',
  '&#10;',
  '&notit;',
  '&x;',
  '&',
  '<',
  '>',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '一、双方',
  'the two',
  '。',
  '\0',
  '\ufffd',
  '"',
  '=',
  '/',
);

test('every character of every text node has its place', () => {
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 30 }), (scraps) => {
      const source = scraps.join('');
      const { tree, pieces } = parseHtml(source);
      const work: Node[] = [...tree.childNodes];
      for (let node = work.pop(); node; node = work.pop()) {
        if ('childNodes' in node && node.nodeName !== 'svg') work.push(...node.childNodes);
        if (node.nodeName !== '#text' || !('value' in node)) continue;
        const placed = pieces(node).flatMap((piece) => [...characters(source, piece)]);
        expect(placed.map(({ text }) => text).join('')).toBe(node.value);
        for (const { start, end } of placed) expect(end).toBeGreaterThan(start);
      }
    }),
    { numRuns: 3000, seed: 20 },
  );
});

test('a page of scraps is read soundly', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(scrap, { maxLength: 30 }), async (scraps) => {
      expect(faults(await run('a.html', new TextEncoder().encode(scraps.join(''))))).toEqual([]);
    }),
    { numRuns: 500, seed: 20 },
  );
});

describe('the numbers of an ordered list are those that a browser prints', () => {
  const words = ['keep up visits', 'build railways', 'hold a forum', 'exchange gardeners'];
  const page = (list: string) =>
    `<h1>Joint Statement of the Republic of Belarus and the Republic of Kazakhstan</h1><p>The Republic of Belarus and the Republic of Kazakhstan, hereinafter “the Sides”, state the following:</p>${list}<p>Minsk, 1 May 2031</p>`;
  const items = (inner = '') => words.map((what) => `<li>The Sides will ${what}.${inner}</li>`).join('');
  const labels = async (list: string) => {
    const result = await run('a.html', new TextEncoder().encode(page(list)));
    expect(faults(result)).toEqual([]);
    return result.drafts.flatMap((draft) => flatten(draft.clauses).map(({ clause }) => `${clause.id} ${clause.label}`));
  };

  test.each([
    ['<ol>', '1 2 3 4'],
    ['<ol start="3">', '3 4 5 6'],
    ['<ol type="a">', 'a b c d'],
    ['<ol type="A">', 'A B C D'],
    ['<ol type="i">', 'i ii iii iv'],
    ['<ol type="I">', 'I II III IV'],
    ['<ol type="I" style="color: red; list-style: lower-alpha inside">', 'a b c d'],
    ['<ol style="list-style-type:cjk-ideographic">', '一 二 三 四'],
    ['<ol style="list-style-type: decimal-leading-zero !important">', '01 02 03 04'],
    ['<ol style="list-style-type: klingon" type="constructor">', '1 2 3 4'],
  ])('%s', async (list, expected) => {
    expect(await labels(`${list}${items()}</ol>`)).toEqual([
      'preamble ',
      ...expected.split(' ').map((label, i) => `${list.includes('start') ? i + 3 : i + 1} ${label}`),
    ]);
  });

  test('one list within another counts by itself', async () => {
    const inner = `<ol type="a">${items()}</ol>`;
    const all = await labels(`<ol type="I">${items(inner)}</ol>`);
    expect(all).toHaveLength(1 + 4 + 16);
    expect(all.slice(1, 7)).toEqual(['1 I', '1.1 a', '1.2 b', '1.3 c', '1.4 d', '2 II']);
  });

  test('a list that prints no numbers has none', async () => {
    expect(await labels(`<ol style="list-style-type:none">${items()}</ol>`)).toEqual(
      [1, 2, 3, 4, 5].map((n) => `p${n} `),
    );
  });

  test('backwards, where it is reversed', () => {
    const { blocks } = htmlBlocks(
      'a.html',
      `<ol reversed>${items()}</ol><ol reversed start=9><li>one<li value=3>two<li>three</ol>`,
    );
    expect(blocks.map(({ ordinal }) => ordinal)).toEqual(['4', '3', '2', '1', '9', '3', '2']);
  });
});
