/** The marks that a browser prints around <q> are put where the element is, and nowhere else. */
import { expect, test } from 'vitest';
import { read } from '../../pipeline/read/index.ts';
import { withQuotationMarks } from '../../quotations/quotation-marks.ts';

const shown = async (bytes: Uint8Array): Promise<string> =>
  (await read('a.html', withQuotationMarks(bytes))).blocks.map(({ text }) => text).join('|');

test.each([
  ['<p>They <q>keep up visits</q>.</p>', 'They “keep up visits”.'],
  ['<p><q cite="https://example.org/?a>b" >one</q>, <Q>two</Q >.</p>', '“one”, “two”.'],
  ['<p><q>one <q>two</q></q><q></q></p>', '“one ‘two’”“”'],
  ['<div><q>one <q>two</div><p>more</p>', '“one ‘two’”|more'],
  ['<p><q>not closed.</p><p>more</p>', '“not closed.”|more'],
  ['<p>a<!-- <q>b</q> --> <img alt="<q>c</q>">d <qa>e</qa></p>', 'a d e'],
  ['<p>双方<q>加强&amp;合作</q>。</p>', '双方“加强&合作”。'],
])('%s', async (html, text) => {
  expect(await shown(new TextEncoder().encode(html))).toBe(text);
});

test('in whatever encoding the page is', async () => {
  const html = '<html><head><meta charset="utf-8"></head><body><p>Le mot <q>année</q> et la fin.</p></body></html>';
  const latin = Uint8Array.from(html.replace('utf-8', 'iso-8859-1'), (c) => c.charCodeAt(0));
  const wide = new Uint8Array(Buffer.from(`\ufeff${html}`, 'utf16le'));
  for (const bytes of [new TextEncoder().encode(html), latin, wide])
    expect(await shown(bytes)).toBe('Le mot “année” et la fin.');
});

test('a page without the element is left as it is', () => {
  const bytes = new TextEncoder().encode('<p>“a” <qq>b</qq></p>');
  expect(withQuotationMarks(bytes)).toBe(bytes);
});
