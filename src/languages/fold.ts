/**
 * Comparison forms that keep their length, so that an offset in the form is an offset in the text.
 */
import traditional from 'opencc-js/dict/TSCharacters';
import { ideographOf } from './radicals.ts';

const simplifiedOf = new Map<number, number>();
for (const pair of traditional.split('|')) {
  const [from = '', to = ''] = pair.split(' ');
  // Characters outside the BMP are left alone: their length differs.
  if (from.length === 1 && to.length === 1) simplifiedOf.set(from.charCodeAt(0), to.charCodeAt(0));
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
  if (from !== undefined && to !== undefined) simplifiedOf.set(from.charCodeAt(0), to.charCodeAt(0));
}
for (let code = 0x2e80; code <= 0x2fd5; code++) {
  const ideograph = ideographOf(String.fromCharCode(code));
  if (ideograph?.length !== 1) continue;
  simplifiedOf.set(code, simplifiedOf.get(ideograph.charCodeAt(0)) ?? ideograph.charCodeAt(0));
}

function folded(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  if (code === 0x3000 || code === 0xa0) return 0x20;
  return simplifiedOf.get(code) ?? code;
}

/**
 * Simplified Chinese for traditional, ideographs for radicals, ASCII for full-width letters, digits and marks, a space for the ideographic one.
 * In: any text. Out: a text of the same length in UTF-16 units. OpenCC's TSCharacters, one character at a time.
 */
export function fold(text: string): string {
  const out: string[] = [];
  const size = 4096;
  for (let at = 0; at < text.length; at += size) {
    const codes = new Uint16Array(Math.min(size, text.length - at));
    for (let i = 0; i < codes.length; i++) codes[i] = folded(text.charCodeAt(at + i));
    out.push(String.fromCharCode(...codes));
  }
  return out.join('');
}
