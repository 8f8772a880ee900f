import { expect, test } from 'vitest';
import { ideographOf, withoutRadicals } from '../../languages/script/radicals.ts';

// Rows of EquivalentUnifiedIdeograph.txt, the first and last of each block among them.
test.each([
  ['⺁', '厂'],
  ['⺎', '兀'],
  ['⺠', '民'],
  ['⻓', '长'],
  ['⻔', '门'],
  ['⻘', '青'],
  ['⻲', '亀'],
  ['⻳', '龟'],
  ['⼀', '一'],
  ['⽅', '方'],
  ['⿕', '龠'],
  ['⺇', '\u{20628}'],
  ['⺀', null],
  ['民', null],
])('%s is %s', (radical, ideograph) => expect(ideographOf(radical)).toBe(ideograph));

test('every assigned radical but U+2E80 has an ideograph', () => {
  const without = [];
  for (let code = 0x2e80; code <= 0x2fd5; code++) {
    const character = String.fromCharCode(code);
    if (/\p{Assigned}/u.test(character) && ideographOf(character) === null) without.push(code.toString(16));
  }
  expect(without).toEqual(['2e80']);
});

test('⼾ is 戶, and 户 in a text in simplified characters', () => {
  expect(withoutRadicals('⻔⼾開放', false)).toEqual({ text: '门戶開放', count: 2 });
  expect(withoutRadicals('⻔⼾开放', true)).toEqual({ text: '门户开放', count: 2 });
});
