/** Dates as lines of signing and closing sentences write them, in any script: with a year, in Han characters also of an era. */
import { anyOf, monthNames } from '../index.ts';

const ordinals = anyOf(({ days }) => days?.ordinal);
const han = '一二三四五六七八九十〇○零ＯOo0０１２３４５６７８９1-9廿卅';
const hanDate = new RegExp(
  `(?:公元|西曆|西历)?(?:(?:中[华華])?(?:民[国國]|明治|大正|昭和|平成|令和)(?:元|[${han}]{1,3})年|[${han}][${han}千百\\s]{1,12}年|[12]\\d{3}\\s*[年년])\\s*[${han}\\s]{1,4}[月월]\\s*(?:[${han}\\s]{1,6}[日号號일])?`,
  'gu',
);
const latinDate = new RegExp(
  `(?:\\b(?:${monthNames})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\b\\d{1,2}(?:${ordinals})?\\s+(?:de\\s+)?(?:${monthNames})\\.?,?\\s+(?:de\\s+|del\\s+)?\\d{4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})`,
  'giu',
);

/** @returns the line without its dates */
export const withoutDates = (line: string): string => line.replace(hanDate, '').replace(latinDate, '');

/** Whether a text contains a date with its year; without its day only in Han characters and Hangul. */
export function hasDate(text: string): boolean {
  hanDate.lastIndex = 0;
  latinDate.lastIndex = 0;
  return hanDate.test(text) || latinDate.test(text);
}

/** @returns UTF-16 offset of the last date in Han characters that gives a day; -1 where there is none */
export function lastHanDay(text: string): number {
  let found = -1;
  hanDate.lastIndex = 0;
  for (const m of text.matchAll(hanDate)) if (/日|号/u.test(m[0])) found = m.index;
  return found;
}
