/** Whether a text names parties and nothing besides; and, from that, whether it may name a place at all. Pure. */
import { allLanguages } from '../../i18n/languages.ts';
import type { Table } from '../index/table.ts';
import { fold } from './fold.ts';

/** Words that may stand beside the names without being searched for. */
const fillers =
  '联合声明 联合公报 联合宣言 声明 公报 宣言 关于 签署 发表 和 与 同 的 在 于 年 joint statement communique declaration and of the between'.split(
    ' ',
  );

/** The parties that a text names and nothing besides; null where other words remain. */
export function partiesIn(table: Names, text: string): Set<string> | null {
  const folded = (words: string): string[] => fold(words, table.characters).units;
  const units = folded(text);
  const known = [
    ...table.names.flatMap((party) =>
      [party.code, ...allLanguages.map((language) => party[language]), ...party.also].map((name) => ({
        code: party.code as string | null,
        units: folded(name),
      })),
    ),
    ...fillers.map((word) => ({ code: null, units: folded(word) })),
  ].sort((a, b) => b.units.length - a.units.length);
  const codes = new Set<string>();
  for (let at = 0; at < units.length;) {
    const next = known.find((one) => one.units.length > 0 && one.units.every((unit, i) => units[at + i] === unit));
    if (!next) return null;
    if (next.code !== null) codes.add(next.code);
    at += next.units.length;
  }
  return codes;
}

type Names = Pick<Table, 'names' | 'characters'>;

/** What every address and reference has, but one that gives two parties alone: a number, or the name of a part. */
const said = /[\d〇零一二三四五六七八九十百]|序言|前言|结尾|結尾|preamble|closing/iu;

/** False where `jumps` (jump.ts) would find no place; what reads references is loaded only where this is true. */
export const mayNamePlace = (table: Names, text: string): boolean =>
  said.test(text.normalize('NFKC')) || (partiesIn(table, text)?.size ?? 0) > 1;
