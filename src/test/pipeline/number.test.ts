import { inFormat } from '../../pipeline/read/office/number-formats.ts';
import { describe, expect, test } from 'vitest';
import {
  enclosedNumber,
  hanNumber,
  koreanLetter,
  ordinalNumber,
  romanNumber,
  seriesNumber,
} from '../../languages/numerals.ts';

describe('numerals', () => {
  test.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['廿三', 23],
    ['一百零五', 105],
    ['叁', 3],
    ['二〇二三', 2023],
    ['１２', 12],
    ['7', 7],
  ])('%s is %i', (text, value) => expect(hanNumber(text)).toBe(value));

  test.each(['', '方', '一方', 'IV', '一二三四五六七八九'])('“%s” is no Chinese numeral', (text) =>
    expect(hanNumber(text)).toBeNull(),
  );

  test.each([
    ['I', 1],
    ['iv', 4],
    ['XIX', 19],
    ['Ⅻ', 12],
  ])('%s is %i', (text, value) => expect(romanNumber(text)).toBe(value));

  test.each(['', 'IIII', 'VX', 'A'])('“%s” is no Roman numeral', (text) => expect(romanNumber(text)).toBeNull());

  test.each([
    ['①', 1],
    ['⑳', 20],
    ['㈡', 2],
    ['⒊', 3],
    ['ⓒ', 3],
    ['㉯', 2],
  ])('%s is %i', (text, value) => expect(enclosedNumber(text.codePointAt(0) ?? 0)?.value).toBe(value));

  test('Korean letters count in their order', () => {
    expect(koreanLetter('가')).toBe(1);
    expect(koreanLetter('하')).toBe(14);
    expect(koreanLetter('각')).toBeNull();
  });

  test.each([
    ['PRIMERO', 1],
    ['Décima', 10],
    ['DÉCIMO SEGUNDO', 12],
    ['vigésima quinta', 25],
    ['premier', 1],
    ['TERCEIRA', 3],
    ['Two', 2],
    ['четвёртая', 4],
  ])('%s is %i', (text, value) => expect(ordinalNumber(text)).toBe(value));

  test.each(['', 'Partes', 'DÉCIMO DÉCIMO', 'segunda reunión'])('“%s” is no ordinal', (text) =>
    expect(ordinalNumber(text)).toBeNull(),
  );

  test('letters count in the order of their series', () => {
    expect(['ア', 'ウ', 'コ'].map((c) => seriesNumber(c, 'kana'))).toEqual([1, 3, 10]);
    expect(['イ', 'ロ', 'ハ'].map((c) => seriesNumber(c, 'iroha'))).toEqual([1, 2, 3]);
    expect(['а', 'г', 'и'].map((c) => seriesNumber(c, 'cyrillic'))).toEqual([1, 4, 9]);
    expect(seriesNumber('方', 'stem')).toBeNull();
  });
});

describe('formats of counted lists', () => {
  test.each([
    ['decimal', 12, '12'],
    ['upperRoman', 14, 'XIV'],
    ['lowerLetter', 28, 'bb'],
    ['chineseCountingThousand', 10, '十'],
    ['chineseCountingThousand', 23, '二十三'],
    ['chineseCounting', 110, '一百一十'],
    ['ideographDigital', 20, '二〇'],
    ['ideographTraditional', 3, '丙'],
    ['ideographLegalTraditional', 2, '貳'],
    ['decimalEnclosedCircle', 7, '⑦'],
    ['decimalFullWidth', 12, '１２'],
    ['russianLower', 3, 'в'],
    ['ganada', 2, '나'],
    ['none', 4, ''],
    ['someday', 4, '4'],
  ])('%s: %i is %s', (format, n, text) => expect(inFormat(n, format)).toBe(text));
});
