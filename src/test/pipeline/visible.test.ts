/** What a reader can see: the one definition agrees with Unicode, unit by unit. */
import { expect, test } from 'vitest';
import { countVisible, isVisible, visibleOnly } from '../../visible.ts';

test('nothing but white space, controls and characters that draw nothing is invisible', () => {
  const invisible = /^[\s\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}]$/u;
  const wrong = [...Array(0x10000).keys()].filter((code) => {
    const surrogate = code >= 0xd800 && code <= 0xdfff;
    return isVisible(code) !== (surrogate || !invisible.test(String.fromCharCode(code)));
  });
  expect(wrong.map((code) => code.toString(16))).toEqual([]);
});

test.each([
  ['', 0, ''],
  [' 一、\u200b双\u00a0方\u3000', 4, '一、双方'],
  ['𠮷 a', 2, '𠮷a'],
])('%j', (text, count, only) => {
  expect(countVisible(text)).toBe(count);
  expect(visibleOnly(text)).toBe(only);
});
