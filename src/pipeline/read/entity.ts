/** Character references of HTML, which Markdown takes over. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** amp → &, #12288 → U+3000, #x2014 → —; null for an unknown name. */
export function entity(name: string): string | null {
  if (name[0] !== '#') return decodeNamedCharacterReference(name) || null;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
}
