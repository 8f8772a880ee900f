/**
 * Draws the pictures for link previews: SVG from src/exports/site/opengraph.ts, PNG by resvg, each kept in .cache/opengraph
 * under the hash of what is on it, so that a build draws new and changed ones alone.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Resvg } from '@resvg/resvg-js';
// oxlint-disable-next-line import/default -- a CommonJS module, whose exports are its default
import opentype, { type PathCommand } from 'opentype.js';
import { openGraphSvg, type Glyphs, type Picture } from '../../src/exports/site/opengraph.ts';

/** Raised when the drawing changes, so that no picture of an older look is taken from the cache. */
const look = 2;
const require = createRequire(import.meta.url);
let glyphs: Glyphs | null = null;
/** Drawn since the memory of pictures was last given back. */
let held = 0;
const most = 20;

/** PNG of 1200 × 630 pixels. `cache` is a folder; null draws anew. */
export function picture(of: Picture, cache: string | null = resolve('.cache/opengraph')): Uint8Array {
  const hash = createHash('sha256')
    .update(JSON.stringify([look, of]))
    .digest('hex');
  const kept = cache === null ? null : join(cache, hash.slice(0, 2), `${hash}.png`);
  if (kept !== null && existsSync(kept)) return readFileSync(kept);
  glyphs ??= font();
  held++;
  const png = new Resvg(openGraphSvg(of, glyphs), { font: { loadSystemFonts: false } }).render().asPng();
  if (kept !== null) {
    mkdirSync(join(kept, '..'), { recursive: true });
    writeFileSync(kept, png);
  }
  return png;
}

/**
 * To be awaited between pictures. resvg holds some 3.5 MB outside the heap for each picture until its JavaScript object
 * is collected, which the small heap of a build gives no cause for: thousands of pictures would fill the machine.
 */
export async function breathe(): Promise<void> {
  if (held < most) return;
  held = 0;
  collect();
  // What was collected is freed in the next turn of the event loop.
  await new Promise((done) => setImmediate(done));
}

const collect = ((): (() => void) => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
})();

/** Noto Serif SC, its outlines read once each. */
function font(): Glyphs {
  const file = readFileSync(
    require.resolve('@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf'),
  );
  const face = opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.length));
  const known = new Map<string, { width: number; outline: string }>();
  return {
    glyph(character) {
      const found = known.get(character);
      if (found) return found;
      const glyph = face.charToGlyph(character);
      const em = face.unitsPerEm / 1000;
      const made = { width: (glyph.advanceWidth ?? 1000) / em, outline: outline(glyph.getPath(0, 0, 1000).commands) };
      known.set(character, made);
      return made;
    },
  };
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
