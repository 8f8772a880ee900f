/** Lines to paste fit into the file that is there, whatever of it is there already. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inserted, insertion, type Step } from '../../curation/paste.ts';

const place: Step[] = ['statements', { number: 2 }, 'corrections', 'place'];
const excuse: Step[] = ['excuses', '+'];
const value = { value: 'x', reason: 'y' };

test.each<[text: string, path: Step[], lines: string, after: number]>([
  ['', excuse, 'excuses:\n  - value: x\n    reason: y\n', 0],
  ['publisher: a\n', excuse, 'excuses:\n  - value: x\n    reason: y\n', 1],
  ['publisher: a', excuse, 'excuses:\n  - value: x\n    reason: y\n', 1],
  ['publisher: a\n# title:\n', excuse, 'excuses:\n  - value: x\n    reason: y\n', 1],
  ['excuses:\n  - rule: a\n    reason: b\npublisher: c\n', excuse, '  - value: x\n    reason: y\n', 3],
  ['excuses:\n- rule: a\n  reason: b\n', excuse, '- value: x\n  reason: y\n', 3],
  ['- rule: a\n', ['+'], '- value: x\n  reason: y\n', 1],
  [
    'publisher: a\n',
    place,
    'statements:\n  - number: 2\n    corrections:\n      place:\n        value: x\n        reason: y\n',
    1,
  ],
  [
    'statements:\n  - labels: []\n',
    place,
    '  - number: 2\n    corrections:\n      place:\n        value: x\n        reason: y\n',
    2,
  ],
  [
    'statements:\n  - number: 2\n    labels: []\nnotes: z\n',
    place,
    '    corrections:\n      place:\n        value: x\n        reason: y\n',
    3,
  ],
  [
    'statements:\n    -   number: 2\n        corrections:\n            signed: { value: 2031, reason: a }\n\nnotes: z\n',
    place,
    '            place:\n              value: x\n              reason: y\n',
    4,
  ],
])('%j', (text, path, lines, after) => {
  const put = insertion(text, path, value);
  expect(put).toEqual({ after, lines });
  const before = parse(text) as object | null;
  const whole = parse(inserted(text, put)) as object;
  expect(JSON.stringify(whole)).toContain(JSON.stringify(value));
  for (const key of Object.keys(before ?? {})) expect(whole).toHaveProperty([key]);
});
