/** The part of wawoff2 that is used; the package brings no types. */
declare module 'wawoff2/decompress.js' {
  /** WOFF2 → the font as TrueType or OpenType. */
  export default function decompress(font: Uint8Array): Promise<Uint8Array>;
}
