/** German, which is one table of src/languages and no word elsewhere: kind, clauses, parties, dates, place, level as printed. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faults, run } from './sound.ts';

const folder = new URL('./fixtures/layout-german', import.meta.url).pathname;

const communique = `Gemeinsames Kommuniqué der Volksrepublik China und der Republik Österreich

Der Bundeskanzler und der Ministerpräsident führten am 12. März 2030 in Wien Gespräche. Beide Seiten vereinbarten Folgendes:

I. Die beiden Seiten begründen eine umfassende und strategische Partnerschaft und werden sie jedes Jahr prüfen.

II. Die beiden Länder werden ihre Gletscher gemeinsam vermessen und die Ergebnisse veröffentlichen.

Wien, den 12. März 2030
`;

async function read(name: string, text: string) {
  const result = await run(name, new TextEncoder().encode(text));
  expect(faults(result)).toEqual([]);
  const [draft] = result.drafts;
  const { facts } = draft!;
  return {
    kind: draft!.kind,
    act: facts?.kind,
    language: draft!.language,
    clauses: draft!.clauses.map(({ id, label }) => [id, label]),
    parties: facts?.parties.map(({ code }) => code),
    signed: facts?.signed?.value,
    place: facts?.place?.value,
    level: facts?.levelPrinted && [facts.levelPrinted.name, facts.levelPrinted.act],
  };
}

test('a declaration with numbered clauses, a formula of signing and two signatures', async () => {
  expect(await read('a.txt', readFileSync(`${folder}/input.txt`, 'utf8'))).toEqual({
    kind: 'statement',
    act: 'statement',
    language: 'de',
    clauses: [
      ['preamble', ''],
      ['1', '1'],
      ['2', '2'],
      ['3', '3'],
      ['closing', ''],
    ],
    parties: ['DE', 'KZ'],
    signed: '2031-05-04',
    place: undefined,
    level: ['umfassenden strategischen Partnerschaft', 'heben'],
  });
});

test('a communiqué with Roman numerals, dated at its end', async () => {
  expect(await read('a.txt', communique)).toEqual({
    kind: 'statement',
    act: 'communique',
    language: 'de',
    clauses: [
      ['preamble', ''],
      ['1', 'I'],
      ['2', 'II'],
    ],
    parties: ['CN', 'AT'],
    signed: '2030-03-12',
    place: 'Wien',
    level: ['umfassende und strategische Partnerschaft', 'begründen'],
  });
});
