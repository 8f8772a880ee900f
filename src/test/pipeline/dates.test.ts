import fc from '../property.ts';
import { describe, expect, test } from 'vitest';
import { edtf, findDates } from '../../languages/dates/dates.ts';
import { fold } from '../../languages/script/fold.ts';

const read = (text: string) =>
  findDates(text)
    .map((hit) => edtf(hit) ?? `?-${hit.month}-${hit.day}`)
    .join(' ');

describe('dates as printed', () => {
  test.each<[string, string]>([
    ['千九百七十二年九月二十九日', '1972-09-29'],
    ['二千二十三年十一月一日', '2023-11-01'],
    ['二千年十二月五日', '2000-12-05'],
    ['từ ngày 11 đến ngày 15/10/2031', '2031-10-11/2031-10-15'],
    ['từ ngày 30/9 đến 2/10/2031', '2031-09-30/2031-10-02'],
    ['22.03.2031, 15/10/2031', '2031-03-22 2031-10-15'], // a number above twelve is no month
    ['07/08/2031', ''], // one day in Paris and another in Washington
    ['Время издания: 02.03.2031', '2031-03-02'],
    ['Cập nhật: 05/10/2031', '2031-10-05'],
    ['(January 1,2031)', '2031-01-01'],
    ['2013年7月16日', '2013-07-16'],
    ['二〇一三年七月十六日', '2013-07-16'], // U+3007
    ['二0一三年七月十六日', '2013-07-16'], // a digit zero among characters
    ['二○一三年七月十六日', '2013-07-16'], // U+25CB
    ['二零一三年七月十六日', '2013-07-16'],
    ['二Ｏ一三年七月十六日', '2013-07-16'], // a full-width letter O
    ['一九九二年八月二十四日', '1992-08-24'],
    ['一九九二年八月廿四日', '1992-08-24'],
    ['二 0 一一年一月十九日', '2011-01-19'], // blanks between
    ['二 00 九年十一月', '2009-11'],
    ['２０１３年７月１６日', '2013-07-16'], // full-width digits
    ['2022年9月14日至15日', '2022-09-14/2022-09-15'],
    ['2018年11月2至5日', '2018-11-02/2018-11-05'],
    ['2022年12月30日至2023年1月2日', '2022-12-30/2023-01-02'],
    ['一九七二年九月二十五日至九月三十日', '1972-09-25/1972-09-30'],
    ['2021年5月', '2021-05'],
    ['9月15日', '?-9-15'], // no year: not completed here
    ['昭和四十七年九月二十九日', '1972-09-29'],
    ['公元二〇三四年二月九日（农历癸丑年十二月二十一日）', '2034-02-09'], // a lunar day is none of the common calendar
    ['农历2034年1月1日', ''],
    ['中華民國三十二年三月九日', '1943-03-09'],
    ['令和元年五月一日', '2019-05-01'],
    ['民國六十一年二月二十八日', '1972-02-28'],
    ['2007年4月11日から13日まで', '2007-04-11/2007-04-13'],
    ['2013/06/21', '2013-06-21'],
    ['2013-07-17[字体', '2013-07-17'],
    ['2013.7.16', '2013-07-16'],
    ['Canberra, 11 July 1961', '1961-07-11'],
    ['June 12, 2018', '2018-06-12'],
    ['on the 14th day of July, 2022', '2022-07-14'],
    ['on 12-13 May 2022', '2022-05-12/2022-05-13'],
    ['May 12–13, 2022', '2022-05-12/2022-05-13'],
    ['21 марта 2023 года', '2023-03-21'],
    ['1992년 8월 24일', '1992-08-24'],
    ['2024년 6월 18일부터 19일까지', '2024-06-18/2024-06-19'],
    ['ngày 12 tháng 12 năm 2023', '2023-12-12'],
    ['le 6 mai 2024', '2024-05-06'],
    ['le 1er mai 2024', '2024-05-01'],
    ['el 10 de junio de 2022', '2022-06-10'],
    ['14 de abril de 2023', '2023-04-14'],
    ['a los veintisiete días del mes de noviembre de dos mil dieciocho', '2018-11-27'],
    ['a los 15 días del mes de junio de 2023', '2023-06-15'],
    ['el primero de marzo de mil novecientos noventa y nueve', '1999-03-01'],
    ['a los treinta y un (31) días del mes de enero del año dos mil veintiuno', '2021-01-31'],
    ['the eleventh day of June two thousand and nineteen', '2019-06-11'],
    ['on this twenty-first day of May, in the year two thousand twenty-three', '2023-05-21'],
    ['the third of April, nineteen hundred and ninety-eight', '1998-04-03'],
    ['the 9th day of March in the year 2031', '2031-03-09'],
    ['aos catorze dias do mês de abril de dois mil e vinte e três', '2023-04-14'],
    ['le quinze juin deux mille vingt-trois', '2023-06-15'],
    ['le premier mai mil neuf cent quatre-vingt-dix-neuf', '1999-05-01'],
    ['on 30 and 31 January 2024', '2024-01-30/2024-01-31'],
    ['on 22–24 August 2023', '2023-08-22/2023-08-24'],
    ['August 22 to 24, 2023', '2023-08-22/2023-08-24'],
    ['from 30 June to 2 July 2024', '2024-06-30/2024-07-02'],
    ['del 30 de junio al 2 de julio de 2024', '2024-06-30/2024-07-02'],
    ['los días 22 y 24 de agosto de 2023', '2023-08-22/2023-08-24'],
    ['с 14 по 16 марта 2023 года', '2023-03-14/2023-03-16'],
    ['с 30 июня по 2 июля 2024 года', '2024-06-30/2024-07-02'],
    ['từ ngày 10 đến ngày 11 tháng 9 năm 2024', '2024-09-10/2024-09-11'],
    ['từ ngày 30 tháng 9 đến ngày 2 tháng 10 năm 2024', '2024-09-30/2024-10-02'],
    ['Publicado em 18/07/2022', '2022-07-18'],
    // what is no date
    ['by two thousand and thirty', ''],
    ['one May be two thousand', ''],
    ['signed in two copies in May 2024', ''],
    ['2021—2022年举办', ''],
    ['13月45日', ''],
    ['92년 9월27일', '?-9-27'], // a year of two digits is not completed
    ['07/08/2013', ''], // one day in Paris, another in Washington
    ['2023-2027年航天合作大纲', ''],
    ['第2013号', ''],
    ['1.2.3.4', ''],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('a day written in numerals of either kind is read as itself', () => {
    const han = (n: number) => {
      const digits = '〇一二三四五六七八九';
      if (n < 10) return digits[n];
      return `${n < 20 ? '' : digits[Math.floor(n / 10)]}十${n % 10 === 0 ? '' : digits[n % 10]}`;
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (y, m, d) => {
          const iso = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          const year = [...String(y)].map((c) => '〇一二三四五六七八九'[Number(c)]).join('');
          expect(read(`${year}年${han(m)}月${han(d)}日`)).toBe(iso);
          expect(read(`${y}年${m}月${d}日`)).toBe(iso);
          expect(read(iso)).toBe(iso);
        },
      ),
    );
  });

  test('offsets point at the printed words', () => {
    const text = '双方于二〇一三年七月十六日在北京签署';
    const [hit] = findDates(text);
    expect(text.slice(hit?.start, hit?.end)).toBe('二〇一三年七月十六日');
  });
});

describe('fold', () => {
  test.each<[string, string]>([
    ['聯合聲明', '联合声明'],
    ['夥伴關係', '伙伴关系'],
    ['（２０１３）', '(2013)'],
    ['ソ連', 'ソ连'],
    ['plain', 'plain'],
  ])('%s: %s', (text, expected) => expect(fold(text)).toBe(expected));

  test('keeps the length of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });
});
