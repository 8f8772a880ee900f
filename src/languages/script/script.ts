/** The script that a text is written in, by its letters: enough to tell a text from its translation. */
export type Script = 'han' | 'kana' | 'hangul' | 'cyrillic' | 'latin' | 'arabic' | 'none';

/** Looks at the first 400 characters at most. Han with any kana is kana (Japanese). */
export function scriptOf(text: string): Script {
  const n = { han: 0, kana: 0, hangul: 0, cyrillic: 0, latin: 0, arabic: 0 };
  const end = Math.min(text.length, 400);
  for (let i = 0; i < end; i++) {
    const c = text.charCodeAt(i);
    if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 0xc0 && c <= 0x24f) || (c >= 0x1e00 && c <= 0x1eff))
      n.latin++;
    else if (c >= 0x400 && c <= 0x52f) n.cyrillic++;
    else if (c >= 0x600 && c <= 0x6ff) n.arabic++;
    else if (c >= 0x3040 && c <= 0x30ff) n.kana++;
    else if (c >= 0x3400 && c <= 0x9fff) n.han++;
    else if (c >= 0xac00 && c <= 0xd7a3) n.hangul++;
  }
  // one character of these says as much as a few letters; a syllable or two quoted in a text of letters says nothing
  if (n.kana * 8 > n.han && n.kana > 1 && (n.kana + n.han) * 3 >= n.latin) return 'kana';
  if (n.hangul > n.han && n.hangul * 3 >= n.latin) return 'hangul';
  if (n.han * 3 >= n.latin && n.han > 0) return 'han';
  const best = (['latin', 'cyrillic', 'arabic'] as const).reduce((a, b) => (n[b] > n[a] ? b : a));
  return n[best] > 0 ? best : 'none';
}
