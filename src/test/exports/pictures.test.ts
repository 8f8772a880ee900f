/** The letters of the pictures for link previews: each character is drawn, by the font of whichever package has it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lackingLetters } from '../../../scripts/stages/exports.ts';
import { glyphsFor } from '../../../scripts/stages/font.ts';
import { picture } from '../../../scripts/stages/pictures.ts';
import { openGraphSvg, own } from '../../exports/site/opengraph.ts';
import { summaries } from '../../corpus.ts';

/** Of the plane of private use, which no font of letters has. */
const missing = '\u{f0000}';

test('every character of everyday texts has an outline of its own', async () => {
  const text = '白俄罗斯共和国聯合聲明關於建立戰略夥伴關係ABCéБелТuyên《》，。（）—·　0129';
  const glyphs = await glyphsFor(text + missing);
  const sign = glyphs.glyph(missing).outline;
  for (const character of text) expect(glyphs.glyph(character).outline, character).not.toBe(sign);
  expect(glyphs.glyph('白').width).toBe(1000);
  expect(glyphs.glyph('A').width).toBeGreaterThan(400);
  expect(glyphs.glyph('A').width).toBeLessThan(900);
});

test('a character of traditional texts alone comes from the second package', async () => {
  const glyphs = await glyphsFor(`\u89d4${missing}`);
  expect(glyphs.glyph('\u89d4').outline).not.toBe(glyphs.glyph(missing).outline);
});

test('what is not asked for is an error, not an empty place', async () => {
  const glyphs = await glyphsFor('A');
  expect(() => glyphs.glyph('\u9f98')).toThrow('was not opened');
});

test('the titles of the collection are drawn whole', async () => {
  for (const { id } of summaries()) {
    const { title } = JSON.parse(readFileSync(`content/statements/${id}.json`, 'utf8')) as { title: string };
    const svg = openGraphSvg({ title, parties: [], facts: [] }, await glyphsFor(title + own));
    expect(svg).not.toContain((await glyphsFor(missing)).glyph(missing).outline);
  }
});

test('characters that no font has are named, white space and controls are not', async () => {
  const { lacking, glyph } = await glyphsFor(`联合声明 Ⅳ A\u3000\u00ad${missing}Ω声Ⅳ\u{1f1e9}`);
  expect(lacking).toEqual(['Ⅳ', 'Ω', '\u{1f1e9}']);
  for (const character of lacking)
    expect(glyph(character).outline).toBe((await glyphsFor(missing)).glyph(missing).outline);
});

test('the report outlives the drawing, and names character, number and statements', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'concord-pictures-'));
  try {
    const of = { title: '第Ⅳ次联合声明', parties: ['Ω'], facts: [] };
    const first = await picture(of, cache);
    expect(first.lacking).toEqual(['Ⅳ', 'Ω']);
    const again = await picture(of, cache);
    expect(again.lacking).toEqual(first.lacking);
    expect(Buffer.compare(again.png, first.png)).toBe(0);
    expect((await picture({ ...of, title: '联合声明', parties: [] }, cache)).lacking).toEqual([]);
    // A build that was ended while it wrote.
    for (const name of readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.png')))
      truncateSync(join(cache, name), 100);
    expect(Buffer.compare((await picture(of, cache)).png, first.png)).toBe(0);
  } finally {
    rmSync(cache, { recursive: true });
  }
  expect(lackingLetters(new Map([['Ⅳ', ['a/1', 'a/2', 'a/3', 'a/4']]]))).toEqual([
    'Preview pictures: the fonts have no “Ⅳ” (U+2163); a box is drawn in its place for a/1, a/2, a/3 and 1 more.',
  ]);
});
