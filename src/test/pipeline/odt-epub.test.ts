/** The readers of ODT and EPUB: what a word processor or a reading system shows becomes text; the rest is reported. */
import { describe, expect, test } from 'vitest';
import { read } from '../../pipeline/read/index.ts';
import { faults, run } from './sound.ts';
import { zip } from './zip.ts';

const entry = (name: string, text: string) => ({ name, data: new TextEncoder().encode(text) });

/** Lines, those beside the text in brackets, then what is reported: rule, and the words at the end of the message. */
async function told(file: string, bytes: Uint8Array): Promise<string[]> {
  const { blocks, issues } = await read(file, bytes);
  if (blocks.length > 0) expect(faults(await run(file, bytes))).toEqual([]);
  return [
    ...blocks.map(({ text, form }) => (form === 'meta' ? `(${text})` : text)),
    ...issues.map(({ rule, message }) => `${rule}: ${message.replace(/^.*?[“:]\s?(?=[^“:]*$)/u, '')}`),
  ];
}

describe('ODT', () => {
  const style = (name: string, properties: string, parent = '') =>
    `<style:style style:name="${name}" style:family="text" style:parent-style-name="${parent}"><style:text-properties ${properties}/></style:style>`;
  const odt = (body: string, manifest = '') =>
    zip([
      entry('mimetype', 'application/vnd.oasis.opendocument.text'),
      entry('META-INF/manifest.xml', `<manifest>${manifest}</manifest>`),
      entry(
        'content.xml',
        `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:draw="d" xmlns:svg="v" xmlns:table="b"><office:automatic-styles>${style('Hidden', 'text:display="none"')}${style('Child', 'style:x="y"', 'Hidden')}${style('Old', 'style:text-line-through-style="solid"')}<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/></text:list-style><text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="1" style:num-suffix="."/></text:outline-style></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
    ]);
  const p = (inner: string) => `<text:p>${inner}</text:p>`;
  const h = (level: number, inner: string, more = '') =>
    `<text:h text:outline-level="${level}" ${more}>${inner}</text:h>`;
  const span = (name: string, inner: string) => `<text:span text:style-name="${name}">${inner}</text:span>`;

  test.each([
    ['spaces, tabs and line breaks', p('甲<text:s text:c="2"/>乙<text:tab/>丙<text:line-break/>丁'), ['甲  乙\t丙', '丁']],
    ['headings that are numbered by the outline', h(1, '甲') + h(2, '乙') + h(2, '丙') + h(1, '丁', 'text:is-list-header="true"') + h(1, '戊') + h(2, '己'), ['一、 甲', '1. 乙', '2. 丙', '丁', '二、 戊', '1. 己']],
    ['numbers of a list that are given in the text too, and a page that ends', `<text:list text:style-name="L"><text:list-item><text:number>一、</text:number>${p('甲')}${p('乙')}</text:list-item><text:list-item><text:soft-page-break/>${p('丙')}</text:list-item></text:list>`, ['一、 甲', '乙', '二、 丙']],
    ['a hidden section', `<text:section text:display="none">${p('甲')}</text:section><text:section text:display="condition" text:is-hidden="true">${p('乙')}</text:section><text:section text:display="condition">${p('丙')}</text:section>`, ['丙', 'hidden-text: 甲”']],
    ['a hidden paragraph', p('甲<text:hidden-paragraph text:is-hidden="true"/>') + p('乙<text:hidden-paragraph text:is-hidden="false"/>'), ['乙', 'hidden-text: 甲”']],
    ['text that is hidden by a condition', p('甲<text:hidden-text text:is-hidden="true" text:string-value="乙"/><text:hidden-text text:is-hidden="false">丙</text:hidden-text>'), ['甲丙', 'hidden-text: 乙”']],
    ['text that is hidden by the style above its style', p(`甲${span('Child', '乙')}`), ['甲', 'hidden-text: 乙”']],
    ['text with a line through it', p(`甲${span('Old', '乙')}`), ['甲乙', 'struck-text: 乙”']],
    ['a comment', p(`甲<office:annotation>${p('乙')}</office:annotation>丙`), ['甲丙', 'content-unread: 乙']],
    ['a shape with text stands behind its paragraph', p(`甲<draw:g><draw:custom-shape><svg:title>否</svg:title>${p('乙')}</draw:custom-shape></draw:g>丙`), ['甲丙', '乙']],
    ['a shape between paragraphs', `<draw:rect>${p('甲')}</draw:rect>${p('乙')}`, ['甲', '乙']],
    ['a paragraph that is numbered by itself', `<text:numbered-paragraph>${p('甲')}</text:numbered-paragraph>`, ['甲']],
    ['a reading above characters', p('<text:ruby><text:ruby-base>甲</text:ruby-base><text:ruby-text>jiǎ</text:ruby-text></text:ruby>乙'), ['甲乙', 'reading-aid: jiǎ”']],
    ['a list within a deletion', `<text:tracked-changes><text:changed-region><text:deletion><text:list><text:list-item>${p('甲')}</text:list-item></text:list></text:deletion></text:changed-region></text:tracked-changes>${p('乙')}`, ['乙', 'tracked-changes: 甲”']],
  ])('%s', async (_, body, expected) => expect(await told('a.odt', odt(body))).toEqual(expected)); // prettier-ignore

  test('one that is locked with a password is refused with that reason', async () => {
    expect(await told('a.odt', odt(p('甲'), '<file-entry><encryption-data/></file-entry>'))).toEqual([
      expect.stringMatching(/^unreadable-file.*password/u),
    ]);
  });
});

describe('EPUB', () => {
  const page = (body: string) => `<html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html>`;
  const epub = (spine: readonly [file: string, body: string | null, itemref?: string][], locks = '') =>
    zip([
      entry('mimetype', 'application/epub+zip'),
      entry('META-INF/container.xml', '<container><rootfiles><rootfile full-path="a/b.opf"/></rootfiles></container>'),
      ...(locks ? [entry('META-INF/encryption.xml', locks)] : []),
      entry(
        'a/b.opf',
        `<package><manifest>${spine.map(([file], i) => `<item id="i${i}" href="${file}" media-type="application/xhtml+xml"/>`).join('')}</manifest><spine>${spine.map(([, , more = ''], i) => `<itemref idref="i${i}" ${more}/>`).join('')}</spine></package>`,
      ),
      ...spine.flatMap(([file, body]) => (body === null ? [] : [entry(`a/${decodeURIComponent(file)}`, page(body))])),
    ]);

  test.each([
    ['parts in the order of the spine, one beside it', epub([['2%20.xhtml', '<p>甲</p>'], ['1.xhtml', '<p>乙</p>', 'linear="no"'], ['3.xhtml', '<p/><p>丙</p>']]), ['甲', '(乙)', '丙']],
    ['text in CDATA', epub([['1.xhtml', '<style><![CDATA[p{}]]></style><p>甲<![CDATA[<乙 & 丙>]]></p>']]), ['甲<乙 & 丙>']],
    ['a part that is not there', epub([['1.xhtml', '<p>甲</p>'], ['2.xhtml', null]]), [expect.stringMatching(/^unreadable-file.*a\/2\.xhtml is not in the archive/u)]],
    ['a part that is encrypted', epub([['1.xhtml', '<p>甲</p>']], '<encryption><CipherReference URI="a/1.xhtml"/></encryption>'), [expect.stringMatching(/^unreadable-file.*encrypted/u)]],
    ['only a font is encrypted', epub([['1.xhtml', '<p>甲</p>']], '<encryption><CipherReference URI="a/font.otf"/></encryption>'), ['甲']],
  ])('%s', async (_, bytes, expected) => expect(await told('a.epub', bytes)).toEqual(expected)); // prettier-ignore
});
