/** Files that are no documents, or made to break a reader: each ends in a clear message. */
import { describe, expect, test } from 'vitest';
import { mostBytes, read } from '../../pipeline/read/index.ts';
import { faults, run } from './sound.ts';
import { docx, pdf, zip } from './zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const many = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `${i}.txt`, data: bytes('') }));
const laughs = `<!DOCTYPE d [<!ENTITY a "ha">${'bcdefghij'.replace(/./gu, (c) => `<!ENTITY ${c} "${`&${String.fromCharCode(c.charCodeAt(0) - 1)};`.repeat(10)}">`)}]><d>&j;</d>`;
const rules = async (name: string, data: Uint8Array) => (await read(name, data)).issues.map((i) => i.rule);

describe('files that cannot be read end in a message', () => {
  test.each<[what: string, name: string, data: () => Uint8Array, rule: string]>([
    ['an empty file', 'a.txt', () => bytes(''), 'empty-source'],
    ['a million blank lines', 'a.txt', () => bytes('\n'.repeat(1_000_000)), 'empty-source'],
    ['nothing but NUL bytes', 'a.txt', () => new Uint8Array(1_000_000), 'binary-file'],
    ['a file beyond the limit', 'a.txt', () => new Uint8Array(mostBytes + 1), 'too-large'],
    ['a damaged PDF', 'a.pdf', () => bytes('%PDF-1.7 nothing'), 'unreadable-file'],
    ['a PDF without text', 'a.pdf', () => pdf('0 0 100 100 re f'), 'no-text-layer'],
    ['a damaged DOCX', 'a.docx', () => bytes('PK\u0003\u0004nothing'), 'unreadable-file'],
    [
      'a DOCX that unpacks to 200 MB',
      'a.docx',
      () => docx('', [{ name: 'word/media/a.bin', data: new Uint8Array(200_000_000) }]),
      'archive-too-large',
    ],
    ['a DOCX with more XML than a document has', 'a.docx', () => docx('<w:p/>'.repeat(1_000_000)), 'archive-too-large'],
    ['a damaged ODT', 'a.odt', () => zip([{ name: 'content.xml', data: bytes('<a><b></a>') }]), 'unreadable-file'],
    ['an EPUB without a book', 'a.epub', () => zip([{ name: 'mimetype', data: bytes('') }]), 'unreadable-file'],
    [
      'an ODT whose XML is 200 MB',
      'a.odt',
      () => zip([{ name: 'content.xml', data: new Uint8Array(200_000_000) }]),
      'archive-too-large',
    ],
    ['an EPUB of 10,000 files', 'a.epub', () => zip(many(10_000)), 'archive-too-large'],
    [
      'a DOCX nested 100,000 deep',
      'a.docx',
      () => docx(`${'<w:ins>'.repeat(1e5)}${'</w:ins>'.repeat(1e5)}`),
      'unreadable-file',
    ],
    [
      'a DOCX with a bomb of entities',
      'a.docx',
      () => zip([{ name: 'word/document.xml', data: bytes(laughs) }]),
      'unreadable-file',
    ],
  ])('%s', async (_what, name, data, rule) => expect(await rules(name, data())).toEqual([rule]));

  test.each([
    ['a.docx', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\u0000', /old Word.*password/u],
    ['a.doc', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\u0000', /old Word.*password/u],
    ['a.txt', '{\\rtf1\\ansi Joint Statement}', /rich text/u],
    [
      'a.pdf',
      Buffer.from(pdf('BT ET'))
        .toString('latin1')
        .replace(
          '/Root 1 0 R',
          `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /P -4 >>`,
        ),
      /locked with a password/u,
    ],
  ])('%s of another program, or locked, is refused with the reason', async (name, text, reason) => {
    const { issues } = await read(name, Buffer.from(text, 'latin1'));
    expect(issues.map(({ rule, message }) => `${rule} ${message}`)).toEqual([expect.stringMatching(reason)]);
  });

  test('every message says what to do', async () => {
    const { issues } = await read('a.pdf', pdf(''));
    expect(issues[0]?.advice).toMatch(/OCR/u);
  });
});

const clause = (text: string): string => `中国和某国联合声明\n\n一、双方同意合作。\n\n二、${text}。\n\n三、双方同意。`;

describe('hostile texts are read soundly', () => {
  const long = 100_000;
  test.each([
    ['one line', 'a.txt', '双方同意加强合作，深化友好。'.repeat(long / 10)],
    ['every line a first clause', 'a.txt', '一、双方同意。\n'.repeat(long / 50)],
    ['brackets', 'a.md', '['.repeat(long)],
    ['angle brackets', 'a.html', '<'.repeat(long)],
    ['nested elements', 'a.html', `${'<div>'.repeat(long / 10)}双方同意${'</div>'.repeat(long / 10)}`],
    ['ampersands', 'a.md', '&'.repeat(long)],
    ['a fence that does not close', 'a.md', `\`\`\`\n${'双方同意。\n'.repeat(1000)}`],
    ['titles alone', 'a.txt', '中国和某国联合声明\n'.repeat(long / 50)],
    ['signatures alone', 'a.txt', '总统 某某某\n'.repeat(long / 50)],
    ['annexes alone', 'a.txt', '附件一\n'.repeat(long / 50)],
    ['a word without an end', 'a.txt', clause(`${'a'.repeat(2 * long)} www.a.com a.B`)],
    ['hyphens and letters without an end', 'a.txt', clause(`${'a-'.repeat(2 * long)} www.a.com a.B`)],
    ['end tags without a name', 'a.html', 'a</>'.repeat(2 * long)],
    ['a paragraph of nothing but page marks', 'a.txt', clause('（下转第五版）'.repeat(1.5 * long))],
    ['a JSON string of blanks', 'a.json', JSON.stringify({ text: clause(' '.repeat(3 * long)) })],
    ['a JSON string of blank lines', 'a.json', JSON.stringify({ text: clause('\n '.repeat(5 * long)) })],
    [
      'JSON of many members',
      'a.json',
      `{${'"a":"b",'.repeat(2 * long)}"text":${JSON.stringify(clause('好'.repeat(12 * long)))}}`,
    ],
  ])('%s', async (_what, name, text) => {
    expect(faults(await run(name, bytes(text)))).toEqual([]);
  });
});
