/**
 * Bytes → text. The encoding is found from a byte-order mark, from the bytes being valid UTF-8, from what the page says of
 * itself where the bytes bear that out, or by trying the encodings of old pages and asking which result reads like a
 * language. Names are those of the WHATWG standard.
 */
interface Decoded {
  text: string;
  encoding: string;
  /** Reported: it was neither marked nor declared nor valid UTF-8. */
  guessed: boolean;
  /** What the file says of itself, where that was not believed. */
  declared?: string;
}

const common = new Set(
  '的一是不了在人有我他这中大来上国和地到为与以双方两关系合作发展联声明共同区际平等进推加强对会议主席总统政府經濟國際關係雙發動聯與對為進經貿開體個這來時們說學對於，。、；：“”（）《》「」',
);
const sampleSize = 65_536;

/** Decodes bytes; the byte-order mark is not part of the text. Never throws: a byte that fits nowhere becomes U+FFFD. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes);
  if (marked) return marked;
  const japanese = bytes.includes(0x1b) ? strictly('iso-2022-jp', bytes) : null;
  const declared = japanese === null ? null : declaredIn(bytes);
  const disbelieved = declared === null || declared === 'iso-2022-jp' ? {} : { declared };
  if (japanese !== null && /[\u3040-\u30ff\u4e00-\u9fff]/u.test(japanese))
    return { text: japanese, encoding: 'iso-2022-jp', guessed: declared !== 'iso-2022-jp', ...disbelieved };
  const utf8 = strictly('utf-8', bytes) ?? (cutShort(bytes) || nearlyUtf8(bytes) ? loosely('utf-8', bytes) : null);
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

/** The encodings of pages that say nothing; where two read alike, the first. */
const tried = [
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'utf-8',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1251',
  'koi8-r',
  'windows-1252',
];

function guess(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, sampleSize);
  const candidates = tried.map((encoding) => ({ encoding, points: plausibility(loosely(encoding, sample)) }));
  const best = candidates.reduce((a, b) => (b.points > a.points ? b : a)).encoding;
  const declared = declaredIn(bytes);
  // Servers and programs declare their own default for pages in another encoding: every byte is a letter of Latin-1.
  if (declared !== null && (declared === best || bearsOut(bytes, declared, best)))
    return { text: loosely(declared, bytes), encoding: declared, guessed: false };
  return { text: loosely(best, bytes), encoding: best, guessed: true, ...(declared === null ? {} : { declared }) };
}

/** Whether the bytes read without a fault, and not much worse than in the encoding that reads best by itself. */
function bearsOut(bytes: Uint8Array, declared: string, best: string): boolean {
  if (strictly(declared, bytes) === null) return false;
  // A tag is in ASCII whatever the encoding: the other characters tell.
  const [own, other] = [declared, best].map((encoding) =>
    plausibility(loosely(encoding, bytes.subarray(0, sampleSize)), (code) => code > 127),
  ) as [number, number];
  return own >= Math.max(0, other * 0.6);
}

/** What a page or an XML file says of its own encoding in its first bytes, under the name of the standard; null: nothing. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/<!--[^]*?-->/gu, '');
  const label =
    /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/iu.exec(head)?.[1] ??
    /<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A page whose declaration can be read in ASCII is in no UTF-16, and GB 2312 and GBK are parts of GB 18030.
    return encoding.startsWith('utf-') ? null : encoding.replace(/^gbk$/u, 'gb18030');
  } catch {
    return null;
  }
}

const latinLetter = /^[A-Za-z]$/u;
const cyrillicSmall = /^[\u0430-\u045f]$/u;

/**
 * Common characters count for a text, characters that cannot be there count against it; per character.
 *
 * @param counts which characters are looked at, by their code points
 */
function plausibility(text: string, counts: (code: number) => boolean = () => true): number {
  let points = 0;
  let n = 0;
  const all = [...text];
  for (const [i, c] of all.entries()) {
    const code = c.codePointAt(0) ?? 0;
    if (!counts(code)) continue;
    n++;
    points += common.has(c) ? 3 : pointsOf(code, all[i - 1] ?? '', all[i + 1] ?? '');
  }
  return n === 0 ? 0 : points / n;
}

function pointsOf(code: number, before: string, after: string): number {
  if (code >= 0x4e00 && code <= 0x9fa5) return 0.2;
  if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0xac00 && code <= 0xd7a3)) return 1;
  const besideLatin = latinLetter.test(before) || latinLetter.test(after);
  if (code >= 0x401 && code <= 0x45f) {
    // within a word no capital follows a small letter, and no letter of another alphabet
    if (besideLatin || (code < 0x430 && cyrillicSmall.test(before))) return -1;
    return code < 0x430 ? 0.5 : 0.8;
  }
  if (code >= 0xc0 && code <= 0x24f) return besideLatin ? 0.8 : -1;
  // Greek, Hebrew, Arabic, Thai
  if ((code >= 0x386 && code < 0x400) || (code >= 0x5d0 && code < 0x700) || (code >= 0xe01 && code < 0xe5c)) return 0.8;
  if (code >= 32 && code < 127) return 0.5;
  if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) return -5;
  if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || (code >= 0x7f && code < 0xa0)) return -3;
  if ((code >= 0xff61 && code <= 0xff9f) || (code >= 0x2500 && code <= 0x259f)) return -1;
  return code > 0xa0 && code < 0xc0 && !/[«»¿¡ºª°§·]/u.test(String.fromCodePoint(code)) ? -0.5 : 0;
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

/**
 * A byte or two that fit nowhere, among sequences of UTF-8: no other encoding has bytes above 127 in such an order by
 * chance. What did not fit is read as U+FFFD, which is reported where it stands.
 */
function nearlyUtf8(bytes: Uint8Array): boolean {
  let sequences = 0;
  let odd = 0;
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] ?? 0;
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    let n = 1;
    while (n < length && ((bytes[i + n] ?? 0) & 0xc0) === 0x80) n++;
    if (n < length || length === 0) odd++;
    else if (length > 1) sequences++;
    i += n < length || length === 0 ? 1 : n;
  }
  return sequences >= 4 && odd * 4 <= sequences;
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
