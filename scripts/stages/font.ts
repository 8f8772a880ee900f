/**
 * The letters of the pictures for link previews: Noto Serif, by its packages for simplified and traditional characters.
 * Each is a variable font in about a hundred compressed files (WOFF2), of which only those are opened that have a
 * character asked for. Between them they have all characters of everyday use and some 13,000 more; any other character
 * is drawn as the sign for a missing one, and reported.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
// oxlint-disable-next-line import/default -- a CommonJS module, whose exports are its default
import opentype, { type Font, type PathCommand } from 'opentype.js';
// oxlint-disable-next-line import/default -- a CommonJS module, whose exports are its default
import decompress from 'wawoff2/decompress.js';
import type { Glyphs } from '../../src/exports/site/opengraph.ts';

/** A file of a package and one range of the characters that it has, both ends included. */
interface Part {
  file: string;
  from: number;
  to: number;
}

const require = createRequire(import.meta.url);
const variation = { wght: 600 };

/** The first that has a character gives it. */
const parts = ['noto-serif-sc', 'noto-serif-tc'].flatMap(partsOf);
const faces = new Map<string, Font>();
const known = new Map<string, { width: number; outline: string }>();

/** From `unicode.json` of the package: `{ "[4]": "U+1f1e9-1f1f5,U+1f21a" }`. */
function partsOf(family: string): Part[] {
  const folder = dirname(require.resolve(`@fontsource-variable/${family}/package.json`));
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  return Object.entries(ranges).flatMap(([name, list]) => {
    const file = join(folder, `files/${family}-${name.replace(/[[\]]/gu, '')}-wght-normal.woff2`);
    return list.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      return { file, from: parseInt(from, 16), to: parseInt(to, 16) };
    });
  });
}

/** The file of each character that was asked for; null where no font has it. */
const files = new Map<string, string | null>();

/** A package names ranges in which its fonts have gaps, so the fonts themselves are asked. */
async function find(character: string): Promise<string | null> {
  const code = character.codePointAt(0) ?? 0;
  for (const { file } of parts.filter(({ from, to }) => from <= code && code <= to)) {
    // oxlint-disable-next-line no-await-in-loop -- the next one only where this one lacks the character
    if ((await faceIn(file)).charToGlyphIndex(character) > 0) return file;
  }
  return null;
}

async function faceIn(file: string): Promise<Font> {
  const face = faces.get(file) ?? (await open(file));
  faces.set(file, face);
  return face;
}

/**
 * The glyphs of every character of a text; for one that no font has, the sign for a missing one. The outline of any other
 * character is an error. `lacking` are the characters that are drawn as that sign, in their order, each once.
 */
export async function glyphsFor(text: string): Promise<Glyphs & { lacking: string[] }> {
  const characters = [...new Set(text)];
  for (const character of characters) {
    // oxlint-disable-next-line no-await-in-loop -- a few small files, each opened once
    if (!files.has(character)) files.set(character, await find(character));
  }
  await faceIn(parts[0]!.file);
  return {
    lacking: characters.filter((one) => files.get(one) === null && !/[\s\p{C}]/u.test(one)),
    glyph(character) {
      const found = known.get(character) ?? drawn(character);
      known.set(character, found);
      return found;
    },
  };
}

async function open(file: string): Promise<Font> {
  const data = await decompress(readFileSync(file));
  return opentype.parse(data.buffer.slice(data.byteOffset, data.byteOffset + data.length));
}

function drawn(character: string): { width: number; outline: string } {
  const file = files.get(character);
  const face = file === undefined ? undefined : faces.get(file ?? parts[0]!.file);
  if (!face) throw new Error(`The font of ${character} was not opened.`);
  const glyph = face.charToGlyph(character);
  const { commands } = glyph.getPath(0, 0, 1000, { variation }, face);
  const { advanceWidth = 1000 } = face.variation.getTransform(glyph, variation);
  return { width: (advanceWidth * 1000) / face.unitsPerEm, outline: outline(commands) };
}

/** Path data in whole units. (The library's own writer leaves out the space before a coordinate that rounds to -0.) */
function outline(commands: readonly PathCommand[]): string {
  const round = (n: number) => Math.round(n) + 0;
  return commands
    .map(
      ({ type, x1, y1, x2, y2, x, y }) =>
        type +
        [x1, y1, x2, y2, x, y]
          .filter((n) => n !== undefined)
          .map(round)
          .join(' '),
    )
    .join('');
}
