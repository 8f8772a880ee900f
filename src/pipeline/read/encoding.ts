/**
 * Bytes → text. The encoding is found from a byte-order mark, from the bytes being valid UTF-8, or by trying the
 * encodings that Chinese pages use and asking which result reads like Chinese. Names are those of the WHATWG standard.
 */
interface Decoded {
  text: string;
  encoding: string;
  /** Why this encoding was taken; told when it was neither marked nor valid UTF-8. */
  guessed: boolean;
}

const common = new Set(
  '的一是不了在人有我他这中大来上国和地到为与以双方两关系合作发展联声明共同区际平等进推加强对会议主席总统政府經濟國際關係雙發動聯與對為進經貿開體個這來時們說學對於，。、；：“”（）《》「」',
);
const sampleSize = 65_536;

/** Decodes bytes; the byte-order mark is not part of the text. Never throws: a byte that fits nowhere becomes U+FFFD. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes);
  if (marked) return marked;
  const utf8 = strictly('utf-8', bytes) ?? (cutShort(bytes) ? loosely('utf-8', bytes) : null);
  if (utf8 !== null && !looksLikeUtf16(bytes)) return { text: utf8, encoding: 'utf-8', guessed: false };
  return guess(bytes);
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  const encoding =
    a === 0xef && b === 0xbb && c === 0xbf
      ? 'utf-8'
      : a === 0xff && b === 0xfe
        ? 'utf-16le'
        : a === 0xfe && b === 0xff
          ? 'utf-16be'
          : null;
  return encoding && { text: loosely(encoding, bytes), encoding, guessed: false };
}

function guess(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, sampleSize);
  const candidates = ['utf-16le', 'utf-16be', 'gb18030', 'big5', 'utf-8', 'shift_jis', 'euc-kr', 'windows-1251'].map(
    (encoding) => ({ encoding, points: plausibility(loosely(encoding, sample)) }),
  );
  const best = candidates.reduce((a, b) => (b.points > a.points ? b : a));
  return { text: loosely(best.encoding, bytes), encoding: best.encoding, guessed: true };
}

/** Common characters count for a text, characters that cannot be there count against it; per character. */
function plausibility(text: string): number {
  let points = 0;
  let n = 0;
  for (const c of text) {
    n++;
    const code = c.codePointAt(0) ?? 0;
    if (common.has(c)) points += 3;
    else if (code >= 0x4e00 && code <= 0x9fa5) points += 0.2;
    else if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0xac00 && code <= 0xd7a3)) points += 1;
    else if (code >= 0x410 && code <= 0x44f) points += 0.8;
    else if (code >= 32 && code < 127) points += 0.5;
    else if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) points -= 5;
    else if (code < 32 && code !== 9 && code !== 10 && code !== 13) points -= 3;
    else if (code >= 0xff61 && code <= 0xff9f) points -= 1;
  }
  return n === 0 ? 0 : points / n;
}

/** Latin text in UTF-16 without a mark is valid UTF-8 too: every other byte is NUL. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const n = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  return n >= 8 && Math.max(even, odd) > n / 8 && Math.min(even, odd) < n / 64;
}

/** An excerpt may end within a character: valid UTF-8 but for its last one to three bytes. */
function cutShort(bytes: Uint8Array): boolean {
  for (let n = 1; n <= 3 && n < bytes.length; n++)
    if ((bytes[bytes.length - n] ?? 0) >= 0xc0) return strictly('utf-8', bytes.subarray(0, -n)) !== null;
  return false;
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function loosely(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Share of control characters that no text has, in the first part of it; from 0 to 1. */
export function controlShare(text: string): number {
  const n = Math.min(text.length, sampleSize);
  let control = 0;
  for (let i = 0; i < n; i++) {
    const code = text.charCodeAt(i);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || code === 0xfffd) control++;
  }
  return n === 0 ? 0 : control / n;
}
