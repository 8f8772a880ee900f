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
  if (n.kana * 8 > n.han && n.kana > 1) return 'kana';
  if (n.hangul > n.han) return 'hangul';
  // one Han character says as much as a few letters
  if (n.han * 3 >= n.latin && n.han > 0) return 'han';
  const best = (['latin', 'cyrillic', 'arabic'] as const).reduce((a, b) => (n[b] > n[a] ? b : a));
  return n[best] > 0 ? best : 'none';
}

const traditional =
  /[國會發與為對這們經濟關係個來時於將開東長進實際體學權義務產業區說議書見門間題應當從並後過還動務擇輕軟顯雙聯聲]/gu;
const simplified =
  /[国会发与为对这们经济关系个来时于将开东长进实际体学权义务产业区说议书见门间题应当从并后过还动务择轻软显双联声]/gu;
const words: [tag: string, pattern: RegExp][] = [
  ['vi', /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu],
  ['fr', /\b(?:les|des|et|une|dans|pour|sur|leurs|aux|avec|été)\b/giu],
  ['es', /\b(?:los|las|del|y|una|para|por|con|sus|entre|el)\b/giu],
  ['pt', /\b(?:os|dos|das|e|uma|para|com|seus|entre|ao|não|em)\b/giu],
  ['en', /\b(?:the|of|and|to|in|for|their|with|on|will)\b/giu],
];

/** BCP 47 tag of a paragraph: zh-Hans, zh-Hant, ja, ko, ru, ar, en, fr, es, pt, vi; null when it says nothing. */
export function languageOf(text: string): string | null {
  const script = scriptOf(text);
  if (script === 'kana') return 'ja';
  if (script === 'hangul') return 'ko';
  if (script === 'cyrillic') return 'ru';
  if (script === 'arabic') return 'ar';
  const head = text.slice(0, 2000);
  if (script === 'han') {
    const hant = head.match(traditional)?.length ?? 0;
    const hans = head.match(simplified)?.length ?? 0;
    return hant > hans ? 'zh-Hant' : 'zh-Hans';
  }
  if (script !== 'latin') return null;
  let best: [string, number] = ['en', 0];
  for (const [tag, pattern] of words) {
    const n = head.match(pattern)?.length ?? 0;
    if (n > best[1]) best = [tag, n];
  }
  return best[1] === 0 ? null : best[0];
}
