const digits = '〇一二三四五六七八九';

/** 1 to 99 in Chinese numerals: 一, 十, 十二, 二十, 九十九; any other number in its digits. */
export function hanNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) return String(n);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`;
}
