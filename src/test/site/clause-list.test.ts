import fc from '../property.ts';
import { describe, expect, test } from 'vitest';
import { change, type Listed, readList, writeList } from '../../reading/print/clause-list.ts';

const list: Listed[] = [
  ['preamble', 0],
  ['1', 0],
  ['2', 0],
  ['3', 0],
  ['3.1', 1],
  ['3.2', 1],
  ['3.2.1', 2],
  ['4', 0],
  ['a1', 0],
  ['a1.1', 1],
].map(([id, depth]) => ({ id: String(id), depth: Number(depth) }));
const written = (text: string): string => writeList(readList(text, list).chosen, list);

describe('a list of clauses', () => {
  test.each([
    ['1', '1'],
    ['1,2', '1-2'],
    ['4，1、2 1', '1-2,4'],
    ['1－3', '1-3'],
    ['2至4', '2-4'],
    ['3', '3'],
    ['3,4', '3-4'],
    ['3.1,3.2', '3.1-3.2'],
    ['3.2-4', '3.2,4'],
    ['3.2.1', '3.2.1'],
    ['3,3.2', '3'],
    ['preamble-1', 'preamble-1'],
    ['PREAMBLE', 'preamble'],
    ['A1.1', 'a1.1'],
    ['', ''],
  ])('%j is written %j', (text, normal) => expect(written(text)).toBe(normal));

  test.each([
    ['9', ['9']],
    ['4-1', ['4-1']],
    ['1-2-3', ['1-2-3']],
    ['1-9,2', ['1-9']],
    ['constructor', ['constructor']],
  ])('%j holds %j, which is nothing', (text, unknown) => expect(readList(text, list).unknown).toEqual(unknown));

  test('taking one away leaves its neighbours; what held it is no longer whole', () => {
    const { chosen } = readList('3-4', list);
    expect(writeList(change(chosen, list, '3.1', false), list)).toBe('3.2,4');
    expect(writeList(change(chosen, list, '3', false), list)).toBe('4');
    expect(writeList(change(chosen, list, '1', true), list)).toBe('1,3-4');
  });

  test('what is written is read again as the same choice', () => {
    const depths = fc.array(fc.nat(3), { minLength: 1, maxLength: 30 }).map((raw) => {
      let before = -1;
      return raw.map((depth, i): Listed => {
        before = Math.min(depth, before + 1);
        return { id: `${i}`, depth: before };
      });
    });
    fc.assert(
      fc.property(depths, fc.array(fc.tuple(fc.nat(29), fc.boolean())), (entries, steps) => {
        let chosen: ReadonlySet<string> = new Set<string>();
        for (const [index, wanted] of steps) {
          const { id } = entries[index % entries.length]!;
          chosen = change(chosen, entries, id, wanted);
          expect(chosen.has(id)).toBe(wanted);
        }
        const again = readList(writeList(chosen, entries), entries);
        expect(again.unknown).toEqual([]);
        expect([...again.chosen].sort()).toEqual([...chosen].sort());
      }),
    );
  });
});
