/** What a comparison is taken away as: a table, TEI, and an address that says which text it was made for. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from '../property.ts';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { compare } from '../../compare/index.ts';
import { piecesOf, rows } from '../../compare/show/rows.ts';
import { comparisonCells } from '../../compare/show/table.ts';
import { correctedSince, pinOf } from '../../compare/text/pin.ts';
import type { Place, Prepared } from '../../compare/types.ts';
import { comparisonTei } from '../../exports/comparison.ts';
import { csvOf, readCsv } from '../../exports/table/csv.ts';
import { truths } from '../../view/truths.ts';

const laid = truths().map(({ name, texts: { earlier, later } }) => {
  const comparison = compare(earlier, later);
  return { name, earlier, later, comparison, rows: rows(earlier, later, comparison) };
});

describe('as CSV', () => {
  test('any cells are read as they were written', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\r', '\n', '双', ' ', '=', '-', "'", '\t', '\ufeff'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (cells) => {
        const written = csvOf(cells);
        expect(readCsv(written)).toEqual(cells);
        expect(parseCsv(written, { bom: true, record_delimiter: '\r\n', relax_column_count: true })).toEqual(
          cells.map((row) => row.map((one) => one.replace(/^(?='*[=+\-@\t\r])/u, "'"))),
        );
      }),
      { seed: 15 },
    );
  });
  test('no cell is a formula, and spreadsheets are told that it is UTF-8', () => {
    expect(csvOf([['=1+1', '-1', '@a', '双'], ["'=x"]])).toBe("\ufeff'=1+1,'-1,'@a,双\r\n''=x\r\n");
  });
  test.each(laid)('$name: every sentence of both texts is in a row', ({ earlier, later, rows: all }) => {
    const [head, ...lines] = comparisonCells(earlier, later, all);
    for (const [side, text] of [
      ['earlier_text', earlier],
      ['later_text', later],
    ] as const) {
      const cells = lines.map((line) => line[head?.indexOf(side) ?? -1]);
      for (const piece of piecesOf(text)) expect(cells.some((cell) => cell?.includes(piece.text))).toBe(true);
    }
  });
});

const folder = process.env['CONCORD_SCHEMAS'];
test.skipIf(folder === undefined)('as TEI it is valid against the published schema, with links and without', () => {
  const schema = join(folder ?? '', 'tei_all.rng');
  expect(existsSync(schema)).toBe(true);
  const validator = RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(schema), { url: schema }));
  for (const { earlier, later, rows: all } of laid) {
    for (const some of [all, []]) {
      const tei = XmlDocument.fromString(comparisonTei(earlier, later, some, 'https://concord.example/'));
      expect(() => validator.validate(tei)).not.toThrow();
    }
  }
});

describe('what is possible', () => {
  test.each(laid)('$name: stands beside a sentence with the likeliest first', ({ earlier, comparison, rows: all }) => {
    const key = ({ clause, paragraph, start }: Place) => `${clause} ${paragraph} ${start}`;
    const strength = new Map(
      comparison.links.map((link) => [`${key(link.earlier)} ${key(link.later)}`, link.strength] as const),
    );
    const own = new Set(piecesOf(earlier).map(key));
    for (const { later: sentences, perhaps } of all.filter(
      ({ state, later }) => state === 'possible' && later.length > 0,
    )) {
      expect(perhaps.every((piece) => own.has(key(piece)))).toBe(true);
      const order = perhaps.map((piece) => strength.get(`${key(piece)} ${key(sentences[0] as Place)}`) ?? -1);
      expect(order.every((one) => one >= 0)).toBe(true);
      expect(order).toEqual(order.toSorted((x, y) => y - x));
    }
  });
});

describe('an address', () => {
  const text = laid[0]?.later as Prepared;
  const pieces = piecesOf(text);
  const pin = pinOf(pieces);
  const corrected = (at: number, words: string): Prepared => ({
    ...text,
    paragraphs: text.paragraphs.map((p, i) => (i === at ? { ...p, text: words + p.text.slice(words.length) } : p)),
  });

  test('is of the text that it was made for', () => {
    expect(correctedSince(pieces, pin)).toBeNull();
  });
  test('says which sentence was corrected since', () => {
    for (const at of [0, 3, text.paragraphs.length - 1]) {
      const since = correctedSince(piecesOf(corrected(at, '贰叁肆')), pin) ?? [];
      expect(since.map((piece) => [piece.clause, piece.paragraph, piece.text.slice(0, 3)])).toEqual([
        [text.paragraphs[at]?.clause, text.paragraphs[at]?.paragraph, '贰叁肆'],
      ]);
    }
  });
  test('says which were put in, and of one that was taken out only that the text is another', () => {
    expect(
      correctedSince(pieces.toSpliced(4, 0, { ...(pieces[4] as (typeof pieces)[number]), hash: '0000abcd' }), pin),
    ).toMatchObject([{ hash: '0000abcd' }]);
    expect(correctedSince(pieces.toSpliced(4, 1), pin)).toEqual([]);
    expect(correctedSince(pieces, '00000000')).toEqual([]);
  });
});
