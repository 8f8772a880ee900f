/** The package ships no types; this is the part of it that we use. */
declare module 'edtf' {
  /** @throws where the text is no date of EDTF levels 0 to 2 */
  export default function edtf(text: string): { type: string; min: number; max: number };
}
