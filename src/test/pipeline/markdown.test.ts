/** The Markdown reader: tags within the text, whatever their letters. */
import { expect, test } from 'vitest';
import { markdownBlocks } from '../../pipeline/read/markdown/index.ts';

test.each([
  ['双方<SCRIPT>var a = 1;</SCRIPT>同意', '双方同意'],
  ['双方<Style>p{}</STYLE>同意', '双方同意'],
  ['双方<svg><text>图</text></SVG>同意', '双方同意'],
])('%s', (text, expected) => expect(markdownBlocks(text).blocks.map((block) => block.text)).toEqual([expected]));

test('tags that never end are looked for once', () => {
  const text = `双方${'<svg>'.repeat(100_000)}同意`;
  expect(markdownBlocks(text).blocks.map((block) => block.text)).toEqual(['双方同意']);
});
