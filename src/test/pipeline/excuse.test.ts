import { describe, expect, test } from 'vitest';
import { excuse, settle } from '../../pipeline/sidecar/excuses.ts';
import { offsetAt, position, rules } from '../../rules.ts';
import type { Issue } from '../../schema.ts';

const text = '甲乙丙丁\r\n戊己戊己庚\n辛壬';
const at = (
  offset: number,
  rule: keyof typeof rules = 'doubled-words',
  severity: Issue['severity'] = 'review',
): Issue => ({
  rule,
  severity,
  file: 'a.txt',
  ...position(text, offset),
  message: '',
  advice: '',
  excused: null,
});
const place = text.indexOf('戊己');

test('a line and column lead back to their offset', () => {
  // the line feed of a \r\n stands on no line of its own
  for (let offset = 0; offset <= text.length; offset++) {
    if (text[offset] === '\n' && text[offset - 1] === '\r') continue;
    const { line, column } = position(text, offset);
    expect(offsetAt(text, line, column)).toBe(offset);
  }
});

describe('an excuse', () => {
  test.each([
    // words at the place, words that cover it, the whole file
    [{ rule: 'doubled-words', at: '戊己戊己' }, true],
    [{ rule: 'doubled-words', at: '丁\r\n戊' }, true],
    [{ rule: 'doubled-words' }, true],
    // words beside it, another rule
    [{ rule: 'doubled-words', at: '甲乙' }, false],
    [{ rule: 'doubled-words', at: '庚' }, false],
    // words that end right before it
    [{ rule: 'doubled-words', at: '丙丁\r\n' }, false],
    [{ rule: 'lost-character', at: '戊己戊己' }, false],
  ])('%j', (written, matches) => {
    const { issues, matched } = excuse([at(place)], text, [{ ...written, reason: '理由' }]);
    expect([...matched]).toEqual(matches ? [0] : []);
    expect(issues[0]?.excused).toBe(matches ? '理由' : null);
  });

  test('does not cover an error', () => {
    const { issues, matched } = excuse([at(place, 'no-address', 'error')], text, [
      { rule: 'no-address', reason: '理由' },
    ]);
    expect([issues[0]?.excused, matched.size]).toEqual([null, 0]);
  });
});

test.each([
  [place, '理由'],
  [place + 4, '理由'],
  [place - 1, null],
  [place + 6, null],
])('what a curator has dealt with settles the issue at %i: %s', (offset, reason) => {
  expect(settle([at(offset)], text, [{ start: place, end: place + 5, reason: '理由' }])[0]?.excused).toBe(reason);
});

test('an issue is answered by an emendation of any of the words that it is about', () => {
  const about = { ...at(place), message: `Words seem to be doubled: “戊己戊己…”` };
  const covering = (start: number, end: number) => settle([about], text, [{ start, end, reason: 'r' }])[0]?.excused;
  expect(covering(place + 2, place + 4)).toBe('r');
  expect(covering(place - 2, place)).toBe('r');
  expect(covering(place + 4, place + 5)).toBeNull();
});
