import fc from '../property.ts';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import type { Reference, Variant } from '../../schema.ts';
import { marked, textOf } from '../../view/text/marks.ts';
import { withoutControls } from '../../visible.ts';
import { boundEnd, lineHtml, markHtml, piecesHtml } from '../../view/text/markup.ts';

const setting = { language: 'zh', textLanguage: 'zh-Hans', prefix: 'n9p1', base: '/' } as const;
const variant = (start: number, end: number, text: string, kind: Variant['class'] = 'wording'): Variant => ({
  clause: '9',
  paragraph: 1,
  start,
  end,
  base: '',
  readings: [{ witness: 'B', text }],
  class: kind,
});
const reference = (start: number, end: number, target: string | null): Reference => ({
  clause: '9',
  paragraph: 1,
  start,
  end,
  text: '',
  title: null,
  date: null,
  target,
});
const emendation = (start: number, end: number, printed = '误', reason = '理由') => ({ start, end, printed, reason });

interface Node {
  type: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}
/** The text of an element without what is marked data-extra, as the reading tools take it. */
const readingText = (node: Node): string =>
  node.type === 'text'
    ? (node.value ?? '')
    : node.properties && 'dataExtra' in node.properties
      ? ''
      : (node.children ?? []).map(readingText).join('');

const html = (...of: Parameters<typeof marked>) => piecesHtml(marked(...of), setting);

test('the text of the page is the text of the record, whatever is marked in it', () => {
  const span = (length: number) =>
    fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const cases = fc
    .string({ unit: fc.constantFrom('双', '方', '<', '&', '"', ' ', '\u202E', '\u200B', '\n', 'a') })
    .chain((text) =>
      fc.record({
        text: fc.constant(text),
        variants: fc.array(span(text.length), { maxLength: 4 }),
        emendations: fc.array(span(text.length), { maxLength: 4 }),
        references: fc.array(span(text.length), { maxLength: 4 }),
      }),
    );
  fc.assert(
    fc.property(cases, ({ text, variants, emendations, references }) => {
      const pieces = marked(
        { text, emendations: emendations.map(([a, b]) => emendation(a, b)) },
        variants.map(([a, b]) => variant(a, b, '异')),
        references.map(([a, b]) => reference(a, b, 'by-cn/2013-07-16')),
      );
      expect(textOf(pieces)).toBe(text);
      const out = piecesHtml(pieces, setting);
      expect(readingText(fromHtml(out, { fragment: true }) as Node)).toBe(text);
      expect(out.match(/ popovertarget="/gu) ?? []).toHaveLength(variants.length + emendations.length);
    }),
  );
});

describe('marks', () => {
  test('a variant is marked, its readings one press away', () => {
    const out = html({ text: '统筹和协调', emendations: [] }, [variant(0, 5, '统筹协调')], []);
    expect(out).toMatch(/^<span class="varied">统筹和协调<\/span><button/u);
    expect(out).toContain('统筹协调</q>');
  });
  test('a place where the base has nothing carries its mark between the characters', () =>
    expect(html({ text: '甲乙', emendations: [] }, [variant(1, 1, '又')], [])).toMatch(/^甲<button.*<\/span>乙$/u));
  test('an emendation shows the corrected reading and keeps the printed one, its paragraph break in words', () => {
    const out = html({ text: '周边环境，', emendations: [emendation(2, 4, '环\n\n境', '换行误作分段。')] }, [], []);
    expect(out).toContain('周边<ins data-emended>环境</ins>');
    expect(out).toContain('环（分段）境</q>');
    expect(out).toContain('换行误作分段。');
  });
  test('what only the layout differs in is not marked', () =>
    expect(html({ text: '甲乙', emendations: [] }, [variant(0, 1, ' 甲', 'layout')], [])).toBe('甲乙'));
  test('only documents that are held are links', () => {
    expect(html({ text: '《甲》', emendations: [] }, [], [reference(0, 3, 'by-cn/2013-07-16')])).toBe(
      '<a href="/by-cn/2013-07-16/">《甲》</a>',
    );
    expect(html({ text: '《甲》', emendations: [] }, [], [reference(0, 3, null)])).toBe('《甲》');
  });
});

describe('hostile text is shown as text', () => {
  test('markup', () =>
    expect(html({ text: '<script>alert(1)</script>', emendations: [] }, [], [])).toBe(
      '&lt;script&gt;alert(1)&lt;/script&gt;',
    ));
  test('in the reasons and readings too', () => {
    const out = html({ text: '甲', emendations: [emendation(0, 1, '<b>', '<img onerror=x>')] }, [], []);
    expect(out).not.toMatch(/<b>.*<img|<img/u);
    expect(out).toContain('&lt;img onerror=x&gt;');
  });
  test.each([
    ['\u202E', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u200B', 'U+200B'],
    ['\uFEFF', 'U+FEFF'],
  ])('control character %j is isolated and named', (character, code) =>
    expect(html({ text: `甲${character}乙`, emendations: [] }, [], [])).toBe(
      `甲<bdi class="control" data-code="${code}">${character}</bdi>乙`,
    ),
  );
  test('the joiner of Persian is left alone', () =>
    expect(html({ text: 'می\u200Cشود', emendations: [] }, [], [])).toBe('می\u200Cشود'));
});

test('a heading keeps its characters, and no control turns its line', () => {
  expect(lineHtml('合作\u202E计划<script>')).toBe(
    '合作<bdi class="control" data-code="U+202E">\u202E</bdi>计划&lt;script&gt;',
  );
  expect(withoutControls('合作\u202E计划\u200B')).toBe('合作计划');
});

test('the last two characters of a paragraph are bound, and none is added', () => {
  const end = (html: string): string => boundEnd(html).replace('<span class="end">', '[').replace('</span>', ']');
  expect(end('反对干涉内政。')).toBe('反对干涉[内政。]');
  expect(end('称为“双方”。')).toBe('称为“[双方”。]');
  for (const whole of ['共12条。', 'the two sides.', '<a href="/">内政。</a>', '内</ins>政。', '<ins>内</ins>政。', ''])
    expect(boundEnd(whole)).toBe(whole);
});

test('a note in a heading has no role there, since ARIA in HTML forbids it; one in a paragraph has', () => {
  const html = (place: 'paragraph' | 'heading') => markHtml('n', '补', '编号', '<b>补</b>', 'zh', place);
  expect(html('heading')).not.toContain('role=');
  expect(html('paragraph')).toContain('role="note"');
  for (const place of ['paragraph', 'heading'] as const)
    expect(html(place)).toContain('popover data-extra class="note"');
});
