/**
 * Numerals as documents print them, and their values. Chinese numerals of the plain and the formal kind (三十一, 廿三,
 * 叁), positional ones (二〇), Arabic digits of half and full width, Roman numerals in letters and as single characters
 * (Ⅳ), and the numerals set in circles and brackets (①, ⑴, ㈠, ⒈).
 */
const digits: Record<string, number> = {};
for (const [i, forms] of [
  '〇零○Ｏ0０٠',
  '一壹1１١',
  '二贰貳两兩2２٢',
  '三叁參3３٣',
  '四肆4４٤',
  '五伍5５٥',
  '六陆陸6６٦',
  '七柒7７٧',
  '八捌8８٨',
  '九玖9９٩',
].entries())
  for (const form of forms) digits[form] = i;

const tens: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** 三十一 → 31, 二〇二三 → 2023, １２ → 12; null for anything else. */
export function hanNumber(text: string): number | null {
  if (text === '' || text.length > 8) return null;
  let total = 0;
  let digit: number | null = null;
  let plain = true;
  for (const c of text) {
    const value = digits[c];
    const unit = tens[c];
    if (c === '廿') {
      total += 20;
      plain = false;
    } else if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
      plain = false;
    } else if (value !== undefined) {
      if (digit !== null && digit !== 0 && !plain) return null;
      digit = (digit ?? 0) * 10 + value;
    } else return null;
  }
  return total + (digit ?? 0);
}

const romanValues: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** IV → 4, xii → 12, Ⅻ → 12; null for what is not written as Roman numerals are. */
export function romanNumber(text: string): number | null {
  const letters = text.normalize('NFKC').toUpperCase().replace(/І/gu, 'I').replace(/Х/gu, 'X');
  if (!/^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(letters)) return null;
  let total = 0;
  for (let i = 0; i < letters.length; i++) {
    const value = romanValues[letters[i] ?? ''] ?? 0;
    total += value < (romanValues[letters[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

const enclosedStarts: [first: number, last: number, value: number][] = [
  [0x2460, 0x2473, 1],
  [0x2474, 0x2487, 1],
  [0x2488, 0x249b, 1],
  [0x24f5, 0x24fe, 1],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
  [0x24eb, 0x24f4, 11],
  [0x3220, 0x3229, 1],
  [0x3280, 0x3289, 1],
  [0x249c, 0x24b5, 1],
  [0x24b6, 0x24cf, 1],
  [0x24d0, 0x24e9, 1],
  [0x3200, 0x320d, 1],
  [0x320e, 0x321b, 1],
  [0x3260, 0x326d, 1],
  [0x326e, 0x327b, 1],
  [0x3251, 0x325f, 21],
  [0x32b1, 0x32bf, 36],
];

/** ① → 1, ㈡ → 2, ⒊ → 3, ⓒ → 3, ㉯ → 2, and which series it is of (its first code point); null for another character. */
export function enclosedNumber(code: number): { value: number; series: number } | null {
  if (code < 0x2460 || code > 0x32bf) return null;
  for (const [first, last, value] of enclosedStarts)
    if (code >= first && code <= last) {
      const series = first === 0x3251 || first === 0x32b1 ? 0x2460 : first === 0x24eb ? 0x2776 : first;
      return { value: value + code - first, series };
    }
  return null;
}

const koreanOrder = '가나다라마바사아자차카타파하';

/** 가 → 1, 나 → 2 …; null for another syllable. */
export function koreanLetter(letter: string): number | null {
  const i = koreanOrder.indexOf(letter);
  return letter.length === 1 && i >= 0 ? i + 1 : null;
}

/** Letters that count lists, in the order in which they do; Cyrillic lists leave out ё, й and the signs. */
const series = {
  kana: 'アイウエオカキクケコサシスセソタチツテトナニヌネノ',
  iroha: 'イロハニホヘトチリヌルヲワカヨタレソツネナ',
  stem: '甲乙丙丁戊己庚辛壬癸',
  cyrillic: 'абвгдежзиклмнопрстуфхцчшщэюя',
};

/** Place of a letter in its series, from 1: ウ → 3, ロ → 2 (iroha), 丙 → 3, г → 4; null for another character. */
export function seriesNumber(letter: string, of: keyof typeof series): number | null {
  const i = letter.length === 1 ? series[of].indexOf(letter.toLowerCase()) : -1;
  return i >= 0 ? i + 1 : null;
}

const ordinals = new Map<string, number>();
for (const [i, words] of [
  'first one primero primera primeiro primeira premier premiere первая',
  'second two segundo segunda deuxieme вторая',
  'third three tercero tercera terceiro terceira troisieme третья',
  'fourth four cuarto cuarta quarto quarta quatrieme четвертая',
  'fifth five quinto quinta cinquieme пятая',
  'sixth six sexto sexta sixieme шестая',
  'seventh seven septimo septima setimo setima septieme седьмая',
  'eighth eight octavo octava oitavo oitava huitieme восьмая',
  'ninth nine noveno novena nono nona neuvieme девятая',
  'tenth ten decimo decima dixieme десятая',
  'eleventh eleven undecimo undecima onzieme',
  'twelfth twelve duodecimo duodecima douzieme',
].entries())
  for (const word of words.split(' ')) ordinals.set(word, i + 1);

/** First, PRIMERO, Décima Segunda, premier → 1, 1, 12, 1; null for another word. In any case, accents or not. */
export function ordinalNumber(text: string): number | null {
  if (text.length > 24) return null;
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\u0301|\u0300/gu, '')
    .normalize('NFC');
  const whole = ordinals.get(plain) ?? ordinals.get(plain.replace('ё', 'е'));
  if (whole !== undefined) return whole;
  const [ten, one] = /^(?:decim|vigesim)[oa]\s/u.test(plain) ? plain.split(' ') : [];
  const unit = one === undefined ? undefined : ordinals.get(one);
  return unit !== undefined && unit < 10 ? (ten?.startsWith('vig') ? 20 : 10) + unit : null;
}

const arabicOrdinals = 'اولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا'.split(' ');

/** أولاً, ثانيا → 1, 2; null for another word. Vowel signs and the hamza may be left out. */
export function arabicOrdinal(text: string): number | null {
  const plain = text.replace(/[\u064b-\u0652]/gu, '').replace(/أ/gu, 'ا');
  const at = arabicOrdinals.indexOf(plain);
  return at < 0 ? null : at + 1;
}
