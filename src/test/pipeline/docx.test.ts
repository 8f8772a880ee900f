/** The DOCX reader: what Word shows becomes text, with the numbers that it counts, and what it shows besides is reported. */
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../pipeline/read/office/docx.ts';
import { faults, run } from './sound.ts';
import { docx } from './zip.ts';

const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
const r = (inner: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`;
const p = (inner: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner.startsWith('<') ? inner : r(t(inner))}</w:p>`;
const char = (type: string): string => `<w:fldChar w:fldCharType="${type}"/>`;
const code = (text: string): string => `<w:instrText>${text}</w:instrText>`;
const part = (name: string, root: string, xml: string) => ({
  name: `word/${name}.xml`,
  data: new TextEncoder().encode(
    `<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${xml}</w:${root}>`,
  ),
});
const math = (inner: string): string =>
  `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${inner}</m:oMath>`;
const alternatives = (choice: string, fallback: string): string =>
  `<mc:AlternateContent xmlns:mc="x"><mc:Choice Requires="a">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

/** The lines of a document, then what is reported of it: rule, and the words at the end of the message. */
async function told(body: string, parts: Parameters<typeof docx>[1] = []): Promise<string[]> {
  const bytes = docx(body, parts);
  const { blocks, issues } = await readDocx('a.docx', bytes);
  if (blocks.length > 0) expect(faults(await run('a.docx', bytes))).toEqual([]);
  return [
    ...blocks.map(({ text, form }) => (form === 'meta' ? `(${text})` : text)),
    ...issues.map(({ rule, message }) => `${rule}: ${message.replace(/^.*?[“:]\s?(?=[^“:]*$)/u, '')}`),
  ];
}

describe('text', () => {
  test.each([
    ['a symbol, hyphens and a line break', r(`${t('甲')}<w:sym w:font="Symbol" w:char="00B1"/><w:noBreakHyphen/><w:softHyphen/><w:br/>${t('乙')}`), ['甲±\u2011', '乙']],
    ['a sign of a font of signs', r(`${t('甲')}<w:sym w:font="Wingdings" w:char="F0FC"/>`), ['甲\ufffd']],
    ['a field within the instruction of another', r(char('begin') + code('IF ') + char('begin') + code('PAGE') + char('separate') + t('7') + char('end') + code(' = 1') + char('separate') + t('甲') + char('end') + t('乙')), ['甲乙']],
    ['a field that never ends', r(char('begin') + code('PAGE')) + r(t('甲')), ['甲']],
    ['a field whose end is hidden', r(char('begin') + code('XE x')) + r(char('end'), '<w:vanish/>') + r(t('甲')), ['甲']],
    ['a formula', math(`<m:f><m:fPr><m:x>否</m:x></m:fPr><m:num><m:r>${t('甲')}</m:r></m:num><m:den><m:sSup><m:e><m:r>${t('乙')}</m:r></m:e><m:sup><m:r>${t('二')}</m:r></m:sup></m:sSup></m:den></m:f>`), ['甲乙二']],
    ['alternatives within alternatives', r(alternatives(alternatives(t('甲'), t('否')), t('否'))), ['甲']],
    ['capitals by a style of letters stay as they are written', r(t('the sides'), '<w:caps/>'), ['the sides']],
    ['a text from right to left', r(t('الجانبان'), '<w:rtl/>'), ['الجانبان']],
    ['words moved within', `<w:moveFrom>${r(t('甲'))}</w:moveFrom><w:moveTo>${r(t('乙'))}</w:moveTo>`, ['乙', 'tracked-changes: 甲”']],
    ['words with a line through them', r(t('甲')) + r(t('乙'), '<w:strike/>') + r(t('丙'), '<w:dstrike w:val="0"/>'), ['甲乙丙', 'struck-text: 乙”']],
    ['a diagram and an embedded object', r(`${t('甲')}<w:drawing><a:graphic xmlns:a="a"><a:graphicData><dgm:relIds xmlns:dgm="d"/></a:graphicData></a:graphic></w:drawing><w:object><o:OLEObject xmlns:o="o"/></w:object>`), ['甲', 'content-unread: a diagram']],
  ])('%s', async (_, runs, expected) => expect(await told(p(runs))).toEqual(expected)); // prettier-ignore

  test('a document within the document is reported, and comments', async () => {
    const parts = [part('comments', 'comments', `<w:comment>${p('须核对')}</w:comment>`)];
    expect(await told(p('甲') + '<w:altChunk/>', parts)).toEqual(['甲', 'content-unread: a document within it']);
    expect(await told(p('甲'), parts)).toEqual(['甲', 'content-unread: 须核对']);
  });

  test('cells, whatever holds them', async () => {
    const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;
    const row = `<w:tr><w:customXml>${cell(p('甲'))}</w:customXml><w:sdt><w:sdtContent>${cell(`<w:tbl><w:tr>${cell(p('乙'))}${cell(p('丙'))}</w:tr></w:tbl>`)}${cell(p('丁'))}</w:sdtContent></w:sdt>${cell(p(`<w:del>${r('<w:delText>戊</w:delText>')}</w:del>`))}</w:tr>`;
    expect(await told(`<w:tbl>${row}</w:tbl>`)).toEqual(['甲', '乙', '丙', '丁', 'tracked-changes: 戊”']);
  });

  test('a paragraph whose end is deleted goes on in the next one of the same cell, box or note, or stays by itself', async () => {
    const open = (text: string) => p(text, '<w:rPr><w:del/></w:rPr>');
    const cell = (inner: string) => `<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`;
    const note = [part('footnotes', 'footnotes', `<w:footnote w:id="2">${p('注')}</w:footnote>`)];
    expect(await told(open('甲') + p('乙') + open('丙'))).toEqual(['甲乙', '丙']);
    expect(await told(open('甲') + cell(open('乙')) + p('丙'))).toEqual(['甲', '乙', '丙']);
    expect(await told(open('甲').replace('</w:p>', '<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'), note)).toEqual([
      '甲',
      '(注)',
    ]);
    const box = r(`<w:pict><w:txbxContent>${p('丁')}</w:txbxContent></w:pict>`);
    expect(await told(open(r(t('甲')) + box) + p('乙'))).toEqual(['丁', '甲乙']);
  });

  test('alternatives between paragraphs', async () => {
    expect(
      await told(alternatives(p('甲'), p('否')) + alternatives('', '').replace(/<mc:Choice.*Choice>/u, '')),
    ).toEqual(['甲']);
  });
});

describe('numbers', () => {
  const level = (n: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = (...levels: string[]) => [
    part(
      'numbering',
      'numbering',
      `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    ),
    part(
      'styles',
      'styles',
      '<w:style w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    ),
  ];
  const item = (text: string, at = 0, mark = '') =>
    p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr><w:rPr>${mark}</w:rPr>`);

  test.each([
    ['chineseCountingThousand', '%1、', ['一、 甲', '二、 乙']],
    ['ideographTraditional', '（%1）', ['（甲） 甲', '（乙） 乙']],
    ['ideographEnclosedCircle', '%1', ['㊀ 甲', '㊁ 乙']],
    ['none', '第条', ['第条 甲', '第条 乙']],
  ])('%s', async (format, text, expected) => {
    expect(await told(item('甲') + item('乙'), numbering(level(0, format, text)))).toEqual(expected);
  });

  test.each([
    ['', ['第一章 甲', '第1条 乙', '第2条 乙', '第二章 甲', '第1条 乙']],
    ['<w:lvlRestart w:val="0"/>', ['第一章 甲', '第1条 乙', '第2条 乙', '第二章 甲', '第3条 乙']],
  ])('articles that count on through the chapters, or begin anew: %s', async (restart, expected) => {
    const parts = numbering(level(0, 'chineseCounting', '第%1章'), level(1, 'decimal', '第%2条', restart));
    expect(await told(item('甲') + item('乙', 1) + item('乙', 1) + item('甲') + item('乙', 1), parts)).toEqual(
      expected,
    );
  });

  test.each([
    ['deleted', '<w:del/>', `<w:del>${r('<w:delText>乙</w:delText>')}</w:del>`, ['tracked-changes: 乙”']],
    ['moved away', '<w:moveFrom/>', `<w:moveFrom>${r(t('乙'))}</w:moveFrom>`, ['tracked-changes: 乙”']],
    ['hidden', '<w:vanish/>', r(t('乙'), '<w:vanish/>'), ['hidden-text: 乙”']],
  ])('a paragraph that is %s is not counted', async (_, mark, runs, reported) => {
    const body = item('甲') + item(runs, 0, mark) + item('丙');
    expect(await told(body, numbering(level(0, 'decimal', '%1.')))).toEqual(['1. 甲', '2. 丙', ...reported]);
  });

  test('a style is of the level that names it', async () => {
    const parts = numbering(level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)', '<w:pStyle w:val="Clause"/>'));
    expect(await told(item('甲') + p('乙', '<w:pStyle w:val="Clause"/>'), parts)).toEqual(['1. 甲', 'a) 乙']);
  });
});
