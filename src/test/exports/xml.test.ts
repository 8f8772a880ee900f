import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from '../property.ts';
import {
  RelaxNGValidator,
  XmlDocument,
  XsdValidator,
  XmlBufferInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { statement, summaries } from '../../corpus.ts';
import { akn } from '../../exports/xml/akn.ts';
import { readAkn } from './akn-read.ts';
import { tei } from '../../exports/xml/tei.ts';
import { publication } from '../../publication.ts';
import type { Emendation, Statement, Variant } from '../../schema.ts';
import { pieces } from '../../exports/xml/xml.ts';
import { clause, shapes } from './shapes.ts';

const p = publication({});
const all: [string, Statement][] = [
  ...Object.entries(shapes),
  ...summaries().map(({ id }): [string, Statement] => [id, statement(id)]),
];

test.each(all)('Akoma Ntoso of %s reads back to the same clauses', (_, s) =>
  expect(readAkn(akn(s, p))).toEqual(s.clauses),
);

const folder = process.env['CONCORD_SCHEMAS'];
if (folder === undefined)
  console.log('CONCORD_SCHEMAS is unset: validation against the OASIS and TEI schemas is skipped.');

describe.skipIf(folder === undefined)('valid against the published schema', () => {
  const schema = (name: string) => join(folder ?? '', name);
  const parse = (name: string) => XmlDocument.fromBuffer(readFileSync(schema(name)), { url: schema(name) });

  test('Akoma Ntoso 3.0', () => {
    expect(existsSync(schema('akomantoso30.xsd'))).toBe(true);
    xmlRegisterInputProvider(new XmlBufferInputProvider({ [schema('xml.xsd')]: readFileSync(schema('xml.xsd')) }));
    const validator = XsdValidator.fromDoc(parse('akomantoso30.xsd'));
    expect(() => validator.validate(XmlDocument.fromString('<a/>'))).toThrow();
    for (const [name, s] of all)
      expect(() => validator.validate(XmlDocument.fromString(akn(s, p))), name).not.toThrow();
  });

  test('TEI P5', () => {
    const validator = RelaxNGValidator.fromDoc(parse('tei_all.rng'));
    expect(() => validator.validate(XmlDocument.fromString('<a/>'))).toThrow();
    for (const [name, s] of all)
      expect(() => validator.validate(XmlDocument.fromString(tei(s, p))), name).not.toThrow();
  });
});

describe('a paragraph that editors and other witnesses touch', () => {
  const text = '双方一致决定提升关系';
  const ranges = fc.uniqueArray(fc.nat(text.length), { maxLength: 6 }).map((all) => all.sort((a, b) => a - b));
  const emended = ranges.map((ends): Emendation[] =>
    ends.flatMap((end, i) =>
      i % 2 === 1 ? [{ start: ends[i - 1] ?? 0, end, printed: `印${i}`, reason: `排印 ${i}` }] : [],
    ),
  );
  const variant = (start: number, end: number): Variant => ({
    clause: '1',
    paragraph: 1,
    start,
    end,
    base: text.slice(start, end),
    class: 'wording',
    readings: [{ witness: 'B', text: '另' }],
  });
  const varied = fc.array(fc.tuple(fc.nat(text.length), fc.nat(3)), { maxLength: 4 });

  test('has every emendation, and every variant in its place or apart', () => {
    const [paragraph] = clause('1', '一', [text]).paragraphs;
    fc.assert(
      fc.property(emended, varied, (emendations, all) => {
        const variants = all.map(([start, length]) => variant(start, Math.min(text.length, start + length)));
        const cut = pieces({ ...paragraph!, emendations }, variants);
        expect(cut.pieces.map((piece) => piece.text).join('')).toBe(text);
        const kept = (kind: string) => cut.pieces.filter((piece) => piece.kind === kind).length;
        expect(cut.pieces.flatMap((piece) => (piece.kind === 'emendation' ? [piece.emendation.reason] : []))).toEqual(
          emendations.map(({ reason }) => reason),
        );
        expect(kept('variant') + cut.apart.length).toBe(variants.length);
      }),
    );
  });

  test('keeps the misprint and its reason in TEI where a variant surrounds it', () => {
    const own = clause('1', '一', [text]);
    const emendations = [{ start: 2, end: 3, printed: '壹', reason: '排印误字' }];
    own.paragraphs[0] = { ...own.paragraphs[0]!, emendations };
    const written = tei({ ...Object.values(shapes)[0]!, clauses: [own], variants: [variant(1, 4)] }, p);
    expect(written).toContain('<sic>壹</sic>');
    expect(written).toContain('排印误字');
    expect(written).toMatch(/<note type="variant"><app type="wording"><lem wit="#wA">方一致<\/lem>/u);
  });
});
