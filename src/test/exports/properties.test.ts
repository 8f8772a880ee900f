/** Whatever characters a text holds, each format gives them back. */
import fc from '../property.ts';
import { parse as parseCsv } from 'csv-parse/sync';
import { XmlDocument } from 'libxml2-wasm';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { akn } from '../../exports/xml/akn.ts';
import { readAkn } from './akn-read.ts';
import { clauseRows } from '../../exports/table/clause-rows.ts';
import { csvHeader, csvLine } from '../../exports/table/clause-csv.ts';
import { jsonLd, jsonLdText } from '../../exports/jsonld.ts';
import { jsonLine } from '../../exports/table/jsonl.ts';
import { markdown } from '../../exports/markdown.ts';
import { tei } from '../../exports/xml/tei.ts';
import { xmlText } from '../../exports/xml/xml.ts';
import { publication } from '../../publication.ts';
import type { Statement } from '../../schema.ts';
import { clause, shapes } from './shapes.ts';

const p = publication({});

/** Signs that one format or another means something by, among Han characters. */
const character = fc.constantFrom(
  ...'海港，。“”《》（）　 \t\n\r"\'`*_~^#+-=|\\/[]{}()<>&$%@!:;,.1234567890aZéж𠮷',
  '——',
  '](',
  '![',
  '[^1]',
  '<!--',
  '-->',
  ']]>',
  '</p>',
  '&amp;',
  '&#x41;',
  'http://a.example/b_c',
  '1. ',
  '- ',
  '    ',
  '\u0000',
  '\u200B',
  '\u202E',
  '\uFFFF',
  '\uD800',
);
const text = fc.array(character, { minLength: 1, maxLength: 24 }).map((parts) => parts.join(''));

/** A statement with the texts as heading, paragraphs and an emendation. */
const statement = fc
  .tuple(text, text, text, text, text, fc.nat(2))
  .map(([heading, first, second, printed, reason, length]): Statement => {
    const own = clause('1', '一', [first, second], { heading });
    const [paragraph] = own.paragraphs;
    const end = [...first].slice(0, length).join('').length;
    own.paragraphs[0] = { ...paragraph!, emendations: [{ start: 0, end, printed, reason }] };
    return { ...shapes['bilateral']!, title: heading, clauses: [clause('preamble', '', [second]), own] };
  });

/** What XML can hold of a record. */
const held = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, one: unknown) => (typeof one === 'string' ? xmlText(one) : one)) as T;

test('Akoma Ntoso reads back to the same clauses, TEI is well-formed', () => {
  fc.assert(
    fc.property(statement, (s) => {
      expect(readAkn(akn(s, p))).toEqual(held(s.clauses));
      XmlDocument.fromString(tei(s, p)).dispose();
    }),
    { numRuns: 300 },
  );
});

test('CSV and JSON Lines give the rows back', () => {
  fc.assert(
    fc.property(statement, (s) => {
      const rows = [...clauseRows(s, p)];
      const lines = rows.map(csvLine).join('');
      // A file in UTF-8 holds no half of a surrogate pair.
      const written = Buffer.from(csvHeader + lines).toString();
      const whole = rows.map((row) =>
        Object.fromEntries(
          // Before what a spreadsheet would take for a formula stands an apostrophe.
          Object.entries(row).map(([key, value]) => [key, value.toWellFormed().replace(/^(?='*[=+\-@\t\r])/u, "'")]),
        ),
      );
      expect(parseCsv(written, { columns: true, record_delimiter: '\r\n' })).toEqual(whole);
      for (const row of rows) expect((JSON.parse(jsonLine(row)) as { text: string | null }).text ?? '').toBe(row.text);
    }),
    { numRuns: 300 },
  );
});

test('JSON-LD never ends its element', () => {
  fc.assert(fc.property(statement, (s) => !jsonLdText(jsonLd(s, null, p)).includes('<')));
});

test('Markdown reads back to the same words', () => {
  // White space is Markdown's to set; every other character must come back, in order.
  const bare = (words: string) => words.replace(/[\s\p{Cc}\uFFFD]/gu, '');
  fc.assert(
    fc.property(statement, (s) => {
      const tree = fromMarkdown(markdown({ ...s, back: [] }, p), {
        extensions: [gfm(), frontmatter()],
        mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
      });
      let read = '';
      for (const node of tree.children) {
        if (node.type === 'yaml') parseYaml(node.value);
        if (node.type === 'yaml' || node.type === 'heading' || node.type === 'footnoteDefinition') continue;
        expect(node.type).toBe('paragraph');
        visit(node, 'text', ({ value }) => void (read += value));
      }
      const wanted = s.clauses.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text)).join('');
      expect(bare(read.toWellFormed())).toBe(bare(wanted.toWellFormed()));
    }),
    { numRuns: 500 },
  );
});
