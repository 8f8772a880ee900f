/**
 * Numbers in the formats that word processors count lists in, named as in ECMA-376 part 1, 17.18.59 (ST_NumberFormat).
 */
const hanDigits = [...'〇一二三四五六七八九'];
const formalDigits = [...'零壹贰叁肆伍陆柒捌玖'];
const traditionalDigits = [...'零壹貳參肆伍陸柒捌玖'];

/** 23 → 二十三, 105 → 一百〇五, with the given digits and units of ten and a hundred. */
function han(n: number, digits: readonly string[], ten: string, hundred: string): string {
  if (n < 10) return digits[n] ?? '';
  if (n < 20) return `${ten === '十' ? '' : digits[1]}${ten}${n % 10 ? digits[n % 10] : ''}`;
  if (n < 100) return `${digits[Math.floor(n / 10)]}${ten}${n % 10 ? digits[n % 10] : ''}`;
  const rest = n % 100;
  const below = rest === 0 ? '' : rest < 10 ? `${digits[0]}${digits[rest]}` : tens(rest, digits, ten);
  return `${digits[Math.floor(n / 100) % 10]}${hundred}${below}`;
}

const tens = (n: number, digits: readonly string[], ten: string): string =>
  `${digits[Math.floor(n / 10)]}${ten}${n % 10 ? digits[n % 10] : ''}`;

/** 2026 → 二〇二六: digit by digit. */
const positional = (n: number): string => [...String(n)].map((d) => hanDigits[Number(d)]).join('');

function roman(n: number): string {
  const steps: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = n;
  let text = '';
  for (const [value, letters] of steps) for (; rest >= value; rest -= value) text += letters;
  return text;
}

/** a … z, aa, bb …: a letter is doubled in the second round, as Word does. */
const lettered = (n: number, letters: string): string => {
  const all = [...letters];
  return (all[(n - 1) % all.length] ?? '').repeat(Math.min(8, Math.ceil(n / all.length)));
};

/** A character of a run that begins at `first`, while there are `last` of them; then the digits. */
const from = (n: number, first: number, last: number): string =>
  n <= last ? String.fromCodePoint(first + n - 1) : String(n);

const latin = 'abcdefghijklmnopqrstuvwxyz';
const cyrillic = 'абвгдежзиклмнопрстуфхцчшщэюя';
const wide = (n: number): string => [...String(n)].map((d) => String.fromCodePoint(0xff10 + Number(d))).join('');
const counting = (n: number): string => han(n, hanDigits, '十', '百');

const formats: Record<string, (n: number) => string> = {
  decimal: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperLetter: (n) => lettered(n, latin).toUpperCase(),
  lowerLetter: (n) => lettered(n, latin),
  russianLower: (n) => lettered(n, cyrillic),
  russianUpper: (n) => lettered(n, cyrillic).toUpperCase(),
  chineseCounting: counting,
  chineseCountingThousand: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  japaneseCounting: counting,
  koreanCounting: counting,
  ideographDigital: positional,
  japaneseDigitalTenThousand: positional,
  taiwaneseDigital: positional,
  koreanDigital2: positional,
  chineseLegalSimplified: (n) => han(n, formalDigits, '拾', '佰'),
  ideographLegalTraditional: (n) => han(n, traditionalDigits, '拾', '佰'),
  japaneseLegal: (n) => han(n, traditionalDigits, '拾', '百'),
  ideographTraditional: (n) => lettered(n, '甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: (n) => lettered(n, '子丑寅卯辰巳午未申酉戌亥'),
  decimalEnclosedCircle: (n) => from(n, 0x2460, 20),
  decimalEnclosedCircleChinese: (n) => from(n, 0x2460, 20),
  decimalEnclosedParen: (n) => from(n, 0x2474, 20),
  decimalEnclosedFullstop: (n) => from(n, 0x2488, 20),
  ideographEnclosedCircle: (n) => from(n, 0x3280, 10),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  aiueo: (n) => lettered(n, 'アイウエオカキクケコサシスセソタチツテト'),
  aiueoFullWidth: (n) => lettered(n, 'アイウエオカキクケコサシスセソタチツテト'),
  iroha: (n) => lettered(n, 'イロハニホヘトチリヌルヲ'),
  irohaFullWidth: (n) => lettered(n, 'イロハニホヘトチリヌルヲ'),
  ganada: (n) => lettered(n, '가나다라마바사아자차카타파하'),
  chosung: (n) => lettered(n, 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'),
  ordinal: (n) => `${n}${n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`,
  none: () => '',
};

/** A number from 1 to 999 as a list in this format counts it; in Arabic digits where the format is unknown. */
export function inFormat(n: number, format: string): string {
  const write = formats[format];
  return write && n >= 1 && n <= 999 ? write(n) : String(n);
}
