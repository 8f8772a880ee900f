/** The audit page by line: numbers as in the curators' messages, and each issue at its place. */
import { describe, expect, test } from 'vitest';
import { statement, summaries } from '../../corpus.ts';
import { audit } from '../../exports/audit.ts';
import { issue, position } from '../../rules.ts';
import type { Issue, Statement, Witness } from '../../schema.ts';
import { foundOf, recordsOf, rowsOf, textBefore } from '../../view/audit.ts';

/** A file of two statements, as its records hold it; the lines end in each of the three ways. */
const source = '甲国和乙国\r\n一、甲\n\n丙国和丁国\r二、\n乙丙。 末行';
const cut = source.indexOf('丙国');
const file = 'press/two.txt';
const at = (offset: number, rule: Parameters<typeof issue>[0] = 'doubled-words', name = `sources/${file}`): Issue =>
  issue(rule, { file: name, text: source, offset }, { words: source.slice(offset, offset + 2) });

function record(start: number, end: number, issues: Issue[]): Statement {
  const span = { start, end: end - 3, role: 'paragraph', clause: '1', paragraph: 1, reason: null };
  const witness = { source: file, part: { start, end }, text: source.slice(start, end), spans: [span] };
  return { issues, witnesses: [witness] } as unknown as Statement;
}
const behind = at(source.length, 'text-breaks-off');
const first = record(0, cut, [at(0, 'encoding-guessed'), at(source.indexOf('乙丙'))]);
const second = record(cut, source.length, [
  behind,
  at(source.indexOf('丁国')),
  at(3, 'published-before-signed', 'sources/press/two.yaml'),
]);
const w = (one: Statement): Witness => one.witnesses[0]!;
const both = [first, second];

describe('what was reported is at its place', () => {
  test('in the order of the source, whichever record keeps it, its sidecar last', () => {
    const before = textBefore(w(second), both);
    expect(before).toBe(source.slice(0, cut));
    const found = foundOf(second, w(second), both, before);
    expect(found.map(({ number, issue: { rule }, offset }) => [number, rule, offset])).toEqual([
      [1, 'doubled-words', source.indexOf('丁国') - cut],
      [2, 'doubled-words', source.indexOf('乙丙') - cut],
      [3, 'text-breaks-off', source.length - cut - 1],
      [4, 'published-before-signed', null],
    ]);
    expect(foundOf(first, w(first), both, '').map(({ issue: { rule } }) => rule)).toEqual(['encoding-guessed']);
  });

  test('without the text before, no place is made up, and nothing is left out', () => {
    expect(textBefore(w(second), [second])).toBe(null);
    const found = foundOf(second, w(second), [second], null);
    expect(found.map(({ offset }) => offset)).toEqual([null, null, null]);
    const { spans } = audit(w(second));
    expect(rowsOf(spans, null, found).flatMap(({ pieces }) => pieces.map(({ line }) => line))).not.toContain(1);
  });
});

test('a piece has the line that a message about its first character gives', () => {
  const before = textBefore(w(second), both);
  const found = foundOf(second, w(second), both, before);
  const pieces = rowsOf(audit(w(second)).spans, before, found).flatMap((row) => row.pieces);
  let offset = cut;
  for (const piece of pieces) {
    const place = position(source, offset);
    expect([piece.line, piece.first]).toEqual([place.line, place.column === 1]);
    expect(piece.found.map((one) => one.offset)).toEqual(piece.found.map(() => offset - cut));
    offset += piece.text.length;
  }
  expect(offset).toBe(source.length);
  expect(pieces.map(({ line }) => line)).toEqual([4, 4, 5, 6, 6, 6]);
  expect(pieces.flatMap((piece) => piece.found.map(({ number }) => number))).toEqual([1, 2, 3]);
});

describe('the stored records', () => {
  const all = summaries().flatMap(({ id }) =>
    statement(id).witnesses.map((one): [string, Statement, Witness] => [`${id} ${one.sigil}`, statement(id), one]),
  );
  test.each(all)('%s: nothing is lost, and each issue is shown', (_, s, witness) => {
    const records = recordsOf(witness.source);
    const before = textBefore(witness, records);
    expect(before?.length).toBe(witness.part.start);
    const found = foundOf(s, witness, records, before);
    const rows = rowsOf(audit(witness).spans, before, found);
    const pieces = rows.flatMap((row) => row.pieces);
    expect(pieces.map(({ text }) => text).join('')).toBe(witness.text);
    expect(pieces.flatMap((piece) => piece.found)).toEqual(found);
    expect(pieces.filter((piece) => piece.first).map(({ line }) => line)).toEqual([
      ...new Set(pieces.map(({ line }) => line)),
    ]);
  });

  test('each issue of a record is on the page of a witness', () => {
    const shown = all.flatMap(([, s, witness]) => {
      const records = recordsOf(witness.source);
      return foundOf(s, witness, records, textBefore(witness, records)).map(({ issue: one }) => one);
    });
    const kept = summaries().flatMap(({ id }) => statement(id).issues);
    expect(kept.length).toBeGreaterThan(4);
    expect(new Set(shown)).toEqual(new Set(kept));
    expect(shown).toHaveLength(kept.length);
  });
});
