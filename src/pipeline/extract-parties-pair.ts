/** Pairs of short names that stand for two parties: 中白, 日中, 한중, Sino-British, российско-китайские. */
import { pairPrefixes, shortForms } from './data/state-names.ts';
import { codesOf } from './extract-parties-group.ts';
import { fold } from './han.ts';
import type { NameHit } from './party-names.ts';

/**
 * Pairs of one-character names before a word that takes a pair (中白关系, 日中両国, 한중 양국), and 中、斐两国.
 *
 * In: the codes of the states that the text names in full near by; they tell which of several a character stands for.
 * Out: the first pair of two states, each with the span of the whole pair; or, as `unclear`, the pair as printed (folded)
 * whose character still fits several states or none.
 */
export function pairHits(text: string, known: ReadonlySet<string>): { hits: NameHit[]; unclear: string | null } {
  const folded = fold(text);
  const korean = /[\uac00-\ud7af]/u.test(folded);
  const language = korean ? 'ko' : /[\u3040-\u30ff]/u.test(folded) ? 'ja' : 'zh';
  // 日米 in a title of Han characters alone may be of either language.
  const table: Readonly<Record<string, readonly string[]>> =
    language === 'ko'
      ? shortForms.ko
      : language === 'ja'
        ? { ...shortForms.zh, ...shortForms.ja }
        : { ...shortForms.ja, ...shortForms.zh };
  const letters = Object.keys(table).join('');
  const after = korean
    ? '(?= ?(?:양국|수교|공동|관계|정상|간))'
    : '(?=[ 　]?(?:两国|双方|关系|联合|共同|双边|友好|全面|建交|政府|领导人|首脑|战略|全天候|合作|经贸|两党|外长|三方|三国|贸易|就|间|平和|国交|邦交|两[国國]))';
  const regex = new RegExp(
    `(?<![${letters}])([${letters}])[、－—-]?([${letters}])(?:[、－—-]?([${letters}]))?${after}`,
    'gu',
  );
  for (const m of folded.matchAll(regex)) {
    const hits: NameHit[] = [];
    let unclear = false;
    for (const letter of [m[1], m[2], m[3]]) {
      if (letter === undefined) continue;
      const options = table[letter] ?? [];
      const fitting = options.length === 1 ? options : options.filter((code) => known.has(code));
      const code = fitting.length === 1 ? fitting[0] : undefined;
      if (code === undefined) unclear = true;
      else
        hits.push({
          start: m.index,
          end: m.index + m[0].length,
          text: text.slice(m.index, m.index + m[0].length),
          code,
          type: code === 'EU' ? 'organisation' : 'state',
        });
    }
    if (unclear) return { hits: [], unclear: m[0] };
    if (codesOf(hits).length > 1) return { hits, unclear: null };
  }
  return { hits: [], unclear: null };
}

/** Sino-British, российско-китайские: the first pair of states in two halves of a word; empty where there is none. */
export function adjectivePair(text: string): NameHit[] {
  for (const m of text.matchAll(
    /(?<!\p{L})([\p{Script=Latin}\p{Script=Cyrillic}]{3,30})[-–—]([\p{Script=Latin}\p{Script=Cyrillic}]{3,30})/gu,
  )) {
    const codes = [m[1], m[2]].map((word) => {
      const lower = (word ?? '').toLowerCase().replaceAll('ё', 'е');
      return Object.entries(pairPrefixes).find(
        ([stem]) =>
          lower === stem || (/^[а-я]/u.test(stem) && lower.startsWith(stem) && lower.length - stem.length <= 3),
      )?.[1];
    });
    if (codes.every((code) => code !== undefined) && new Set(codes).size === 2)
      return codes.map((code) => ({
        start: m.index,
        end: m.index + m[0].length,
        text: m[0],
        code: code as string,
        type: 'state' as const,
      }));
  }
  return [];
}
