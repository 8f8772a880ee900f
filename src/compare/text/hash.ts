/**
 * A short name for the words of a sentence, so that an address can say which words were meant. In: text. Out: 8 hexadecimal
 * digits (FNV-1a, 32 bits) of its letters and digits; marks and spaces change nothing. No proof against forgery.
 */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text.replaceAll(/[^\p{L}\p{N}]+/gu, '')))
    hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
