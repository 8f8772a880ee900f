/** Cutting a text by UTF-16 offsets without dividing a surrogate pair: half a pair is no character, and no address can hold it. */

/** True for an offset between the two units of a pair. */
const dividesPair = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) >> 10 === 0xd800 >> 10 && text.charCodeAt(at) >> 10 === 0xdc00 >> 10;

/** The offset itself, or the beginning of the pair that it divides. */
export const pairStart = (text: string, at: number): number => (dividesPair(text, at) ? at - 1 : at);

/** The offset itself, or the end of the pair that it divides. */
export const pairEnd = (text: string, at: number): number => (dividesPair(text, at) ? at + 1 : at);

/** What is before an offset, up to `length` units of it, or one more. */
export const unitsBefore = (text: string, at: number, length: number): string =>
  text.slice(pairStart(text, Math.max(0, at - length)), at);

/** What follows an offset, up to `length` units of it, or one more. */
export const unitsAfter = (text: string, at: number, length: number): string =>
  text.slice(at, pairEnd(text, at + length));
