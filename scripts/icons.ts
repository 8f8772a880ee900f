/** `node scripts/icons.ts` draws public/icons from public/favicon.svg; its pictures are kept with the source. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { givenOptions } from './console/command.ts';

givenOptions('node scripts/icons.ts', {});
const folder = new URL('../public/', import.meta.url);
const icon = readFileSync(new URL('favicon.svg', folder), 'utf8');
// A system may cut a maskable icon to a circle of four fifths: the ground goes to the edges, the rings stay within.
const maskable = icon
  .replace('rx="10" ', '')
  .replace('<g ', '<g transform="translate(32 32) scale(.86) translate(-32 -32)" ');

mkdirSync(new URL('icons/', folder), { recursive: true });
for (const [name, svg, width] of [
  ['192', icon, 192],
  ['512', icon, 512],
  ['maskable', maskable, 512],
] as const) {
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });
  writeFileSync(new URL(`icons/${name}.png`, folder), png.render().asPng());
}
