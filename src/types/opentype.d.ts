/** The part of opentype.js that is used; the package brings no types. */
declare module 'opentype.js' {
  /** Values on the axes of a variable font: `{ wght: 600 }`. */
  export type Variation = Record<string, number>;
  export interface PathCommand {
    type: 'M' | 'L' | 'C' | 'Q' | 'Z';
    x1?: number;
    y1?: number;
    x2?: number;
    y2?: number;
    x?: number;
    y?: number;
  }
  export interface Glyph {
    advanceWidth?: number;
    getPath(
      x: number,
      y: number,
      fontSize: number,
      options: { variation: Variation },
      font: Font,
    ): { commands: PathCommand[] };
  }
  export interface Font {
    unitsPerEm: number;
    charToGlyphIndex(character: string): number;
    charToGlyph(character: string): Glyph;
    variation: { getTransform(glyph: Glyph, at: Variation): Glyph };
  }
  const opentype: { parse(data: ArrayBufferLike): Font };
  export default opentype;
}
