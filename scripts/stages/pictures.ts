/**
 * Draws the pictures for link previews: SVG from src/exports/site/opengraph.ts, PNG by resvg, each kept in .cache/opengraph
 * under the hash of what is on it, so that a build draws new and changed ones alone.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Resvg } from '@resvg/resvg-js';
import { openGraphSvg, own, type Picture } from '../../src/exports/site/opengraph.ts';
import { glyphsFor } from './font.ts';

/** Raised when the drawing changes, so that no picture of an older look is taken from the cache. */
const look = 3;
/** Drawn since the memory of pictures was last given back. */
let held = 0;
const most = 20;

export interface Drawn {
  /** PNG of 1200 × 630 pixels. */
  png: Uint8Array;
  /** Characters of it that no font has, which are drawn as a box. */
  lacking: string[];
}

/** Name and checksum of the chunk that ends every PNG (IEND). */
const lastChunk = Buffer.from('49454e44ae426082', 'hex');

/** `cache` is a folder; null draws anew. To be awaited one after the other. */
export async function picture(of: Picture, cache: string | null = resolve('.cache/opengraph')): Promise<Drawn> {
  const hash = createHash('sha256')
    .update(JSON.stringify([look, of]))
    .digest('hex');
  const kept = cache === null ? null : join(cache, hash.slice(0, 2), `${hash}.png`);
  const gaps = kept?.replace(/png$/u, 'lacking.txt') ?? null;
  if (kept !== null && gaps !== null && existsSync(kept)) {
    const png = readFileSync(kept);
    // A build that was ended while it wrote leaves a part of a picture: that is drawn anew.
    if (png.subarray(-8).equals(lastChunk))
      return { png, lacking: existsSync(gaps) ? [...readFileSync(gaps, 'utf8')] : [] };
  }
  const glyphs = await glyphsFor(JSON.stringify(of) + own);
  held++;
  const png = new Resvg(openGraphSvg(of, glyphs), { font: { loadSystemFonts: false } }).render().asPng();
  if (kept !== null) {
    mkdirSync(join(kept, '..'), { recursive: true });
    // before the picture, without which it is not read
    if (gaps !== null && glyphs.lacking.length > 0) writeFileSync(gaps, glyphs.lacking.join(''));
    writeFileSync(kept, png);
  }
  await breathe();
  return { png, lacking: glyphs.lacking };
}

/**
 * Gives memory back now and then. resvg holds some 3.5 MB outside the heap for each picture until its JavaScript object
 * is collected, which the small heap of a build gives no cause for: thousands of pictures would fill the machine.
 */
async function breathe(): Promise<void> {
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
