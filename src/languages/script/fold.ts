/**
 * Comparison forms that keep their length, so that an offset in the form is an offset in the text.
 */
import traditional from 'opencc-js/dict/TSCharacters';
import { ideographOf } from './radicals.ts';

/** For each UTF-16 unit the one that it is compared as. */
const compared = Uint16Array.from({ length: 0x10000 }, (_, code) => code);

for (const pair of traditional.split('|')) {
  const [from = '', to = ''] = pair.split(' ');
  // Characters outside the BMP are left alone: their length differs.
  if (from.length === 1 && to.length === 1) compared[from.charCodeAt(0)] = to.charCodeAt(0);
}
// Words of statements in which one printed form is not the other's traditional form but a variant or a Japanese one.
for (const [from, to] of [
  '夥伙',
  '関关',
  '係系',
  '発发',
  '団团',
  '両两',
  '連连',
  '権权',
  '対对',
  '総总',
  '戦战',
  '鮮鲜',
]) {
  if (from !== undefined && to !== undefined) compared[from.charCodeAt(0)] = to.charCodeAt(0);
}
for (let code = 0x2e80; code <= 0x2fd5; code++) {
  const ideograph = ideographOf(String.fromCharCode(code));
  if (ideograph?.length === 1) compared[code] = compared[ideograph.charCodeAt(0)] ?? code;
}
for (let code = 0xff01; code <= 0xff5e; code++) compared[code] = code - 0xfee0;
for (let digit = 0; digit < 10; digit++) compared[0x660 + digit] = 0x30 + digit;
for (const blank of [0x3000, 0xa0]) compared[blank] = 0x20;

/**
 * Simplified Chinese for traditional, ideographs for radicals, ASCII for full-width letters, digits and marks and for
 * Arabic-Indic digits, a space for the ideographic one.
 * In: any text. Out: a text of the same length in UTF-16 units. OpenCC's TSCharacters, one character at a time.
 */
export function fold(text: string): string {
  const { length } = text;
  let first = 0;
  while (first < length && compared[text.charCodeAt(first)] === text.charCodeAt(first)) first++;
  if (first === length) return text;
  const size = 4096;
  let out = text.slice(0, first);
  for (let at = first; at < length; at += size) {
    const codes = new Uint16Array(Math.min(size, length - at));
    for (let i = 0; i < codes.length; i++) codes[i] = compared[text.charCodeAt(at + i)] ?? 0;
    out += String.fromCharCode(...codes);
  }
  return out;
}
