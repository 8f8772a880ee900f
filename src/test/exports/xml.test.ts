import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
import { readAkn } from '../../exports/xml/akn-read.ts';
import { tei } from '../../exports/xml/tei.ts';
import { publication } from '../../publication.ts';
import type { Statement } from '../../schema.ts';
import { shapes } from './shapes.ts';

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
