/** Makes the map of traditional characters, when the index is built; opencc-js is too large for a browser. */
import * as OpenCC from 'opencc-js';
import type { CharacterMap } from '../query/fold.ts';

/**
 * The traditional characters that a reader may type, or a text may print, for a character of these texts: every Han
 * character whose simplified form occurs in `characters`, and those that occur themselves. Character by character;
 * conversion by phrases would add characters (烏茲別克斯坦 → 乌兹别克斯坦斯坦).
 */
export function traditionalMap(characters: ReadonlySet<string>): Map<string, string> {
  const [general, ...regional] = (['t', 'tw', 'hk'] as const).map((from) => OpenCC.Converter({ from, to: 'cn' }));
  const simplifiedSet = gb2312();
  const map = new Map<string, string>();
  for (const character of hanCharacters()) {
    // Taiwan writes 著 for 着; simplified texts print 著 as well (显著), and 着 must not answer to that.
    const ways = simplifiedSet.has(character) ? [general] : [general, ...regional];
    const simplified = ways.map((convert) => convert?.(character)).find((other) => other !== character);
    if (simplified === undefined || [...simplified].length !== 1) continue;
    if (characters.has(simplified) || characters.has(character)) map.set(character, simplified);
  }
  return map;
}

/** The Han characters of the mainland's first standard set. */
function gb2312(): Set<string> {
  const decoder = new TextDecoder('gb18030');
  const set = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) set.add(decoder.decode(Uint8Array.of(row, cell)));
  }
  return set;
}

function* hanCharacters(): Generator<string> {
  for (const [first, last] of [
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
    [0x20000, 0x2ebef],
  ] as const) {
    for (let point = first; point <= last; point++) yield String.fromCodePoint(point);
  }
}

/** As two strings of equal length in characters: what is sent to the browser. */
export function packMap(map: CharacterMap): [string, string] {
  return [[...map.keys()].join(''), [...map.values()].join('')];
}
