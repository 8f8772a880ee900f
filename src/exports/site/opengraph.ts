/**
 * The picture that link previews show, as SVG without a font: every character is drawn as the outline of its glyph, so
 * that the same record gives the same picture on every machine. Pure; the glyphs come from the caller.
 */
import { plainTitle } from '../citation/csl.ts';

/** Outlines of one font. Widths and outlines are for an em of 1000 units; y points down from the base line. */
export interface Glyphs {
  glyph(character: string): { width: number; outline: string };
}

export interface Picture {
  title: string;
  /** Names of the parties. */
  parties: readonly string[];
  /** Date, place, level, as far as known. */
  facts: readonly string[];
}

/** Of the picture, in pixels: what Open Graph asks for. */
const size = { width: 1200, height: 630 } as const;
const colours = { paper: '#faf7f0', ink: '#23201c', muted: '#645d53', cinnabar: '#a8321f', rule: '#ddd5c7' } as const;
const name = 'Concord';
/** Characters that the picture may have besides those of its record. */
export const own = `${name}…　·　`;
const left = 120;
const measure = size.width - left - 90;

/** What stands on the picture → an SVG document. A title that is too long for four lines is cut with an ellipsis. */
export function openGraphSvg({ title, parties, facts }: Picture, glyphs: Glyphs): string {
  const { em, lines } = fit(plainTitle(title), glyphs);
  const leading = em * 1.5;
  const top = 315 - ((lines.length - 1) * leading) / 2 + em * 0.2;
  const drawn = [
    ...shorten(parties.join('　'), 30, glyphs, (text) => draw(text, left, 118, 30, colours.muted, glyphs)),
    ...lines.map((line, i) => draw(line, left, top + i * leading, em, colours.ink, glyphs)),
    ...shorten(facts.join('　·　'), 30, glyphs, (text) => draw(text, left, 548, 30, colours.cinnabar, glyphs)),
  ];
  drawn.push(draw(name, size.width - 90 - width(name, 30, glyphs), 548, 30, colours.muted, glyphs));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    `<rect x="72" y="86" width="8" height="468" fill="${colours.cinnabar}"/>`,
    ...drawn,
    '</svg>',
  ].join('');
}

/** The largest size at which the title takes at most four lines; a longer one is cut. */
function fit(title: string, glyphs: Glyphs): { em: number; lines: string[] } {
  for (const em of [68, 60, 52, 46]) {
    const lines = wrap(title, em, glyphs);
    if (lines.length <= (em > 52 ? 3 : 4)) return { em, lines };
  }
  const lines = wrap(title, 46, glyphs).slice(0, 4);
  return { em: 46, lines: [...lines.slice(0, 3), `${lines[3]!.slice(0, -1)}…`] };
}

/** Breaks between any two Han characters, elsewhere at spaces; no line opens with a closing mark. Lines are evened out. */
function wrap(text: string, em: number, glyphs: Glyphs): string[] {
  const units = text.match(/[《（“‘]*(?:\p{sc=Han}|[^\s\p{sc=Han}]+)[，。、；：！？》）”’]*\s?/gu) ?? [text];
  const count = Math.ceil(width(text, em, glyphs) / measure);
  const target = width(text, em, glyphs) / count;
  const lines: string[] = [''];
  for (const unit of units) {
    const line = lines.at(-1)!;
    const next = width(line + unit.trimEnd(), em, glyphs);
    const full = next > measure || (lines.length < count && width(line, em, glyphs) >= target);
    if (line !== '' && full) lines.push(unit);
    else lines[lines.length - 1] = line + unit;
  }
  return lines.map((line) => line.trim());
}

/** Cut at the end until it fits beside the name of the edition. */
function shorten(text: string, em: number, glyphs: Glyphs, show: (text: string) => string): string[] {
  if (text === '') return [];
  let shown = text;
  while (width(shown, em, glyphs) > measure - 160) shown = `${[...shown].slice(0, -2).join('')}…`;
  return [show(shown)];
}

const width = (text: string, em: number, glyphs: Glyphs): number =>
  [...text].reduce((sum, c) => sum + (glyphs.glyph(c).width * em) / 1000, 0);

function draw(text: string, x: number, y: number, em: number, colour: string, glyphs: Glyphs): string {
  const scale = em / 1000;
  let at = 0;
  const outlines = [...text].map((character) => {
    const { width: advance, outline } = glyphs.glyph(character);
    const placed = outline === '' ? '' : `<path transform="translate(${at})" d="${outline}"/>`;
    at += advance;
    return placed;
  });
  return `<g fill="${colour}" transform="translate(${round(x)} ${round(y)}) scale(${scale})">${outlines.join('')}</g>`;
}

const round = (n: number): number => Math.round(n * 10) / 10;
