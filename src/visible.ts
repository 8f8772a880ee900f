/**
 * What a reader can see of a text: the one definition behind "nothing lost", for the pipeline, its tests and the audit
 * page alike.
 */

/**
 * True for a UTF-16 code unit that draws something: not white space (JavaScript's `\s`, which is Unicode's White_Space
 * and U+FEFF), no control (Cc), and none of Default_Ignorable_Code_Point (joiners, marks of direction, soft hyphen,
 * variation selectors, fillers). Halves of a surrogate pair count as visible.
 */
export function isVisible(code: number): boolean {
  if (code < 0xad) return code > 32 && (code < 0x7f || code > 0xa0);
  if (code >= 0x3400 && code < 0xfe00) return true;
  return !(
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0x115f ||
    code === 0x1160 ||
    code === 0x1680 ||
    code === 0x17b4 ||
    code === 0x17b5 ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0x3164 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0xffa0 ||
    (code >= 0xfff0 && code <= 0xfff8)
  );
}

/** How many visible characters (code points) a text has. */
export function countVisible(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isVisible(code) && (code < 0xdc00 || code > 0xdfff)) n++;
  }
  return n;
}

/** The text without all that draws nothing. */
export function visibleOnly(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isVisible(text.charCodeAt(i))) continue;
    if (i > from) out += text.slice(from, i);
    from = i + 1;
  }
  return out;
}

/**
 * Directional controls and invisible characters. Joiners (U+200C, U+200D) belong to the spelling of Arabic and Indic
 * scripts and disturb only elsewhere.
 */
export const controls =
  /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}\p{Extended_Pictographic}])[\u200C\u200D]/gu;

/** The same text without them, for names in lists and links. */
export const withoutControls = (text: string): string => text.replace(controls, '');
