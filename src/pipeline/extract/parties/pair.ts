/** Pairs of short names that stand for two parties: 中白, 日中, 한중, Sino-British, российско-китайские. */
import { pairPrefixes, pairStems, shortForms } from '../../../languages/names/state-names.ts';
import { stateOfDemonym } from '../../../languages/names/demonyms.ts';
import type { NameHit } from '../../../languages/names/party-names.ts';
import { anyOf } from '../../../languages/index.ts';
import { features } from '../../features.ts';

type Language = 'zh' | 'ja' | 'ko';
type Table = Readonly<Record<string, readonly string[]>>;

const hangul = /[\uac00-\ud7af]/u;
const kana = /[\u3041-\u3096\u30a1-\u30fa]/u;
const joint = '[、－—–・·ㆍ･-]';

/** In: what stands near the title. Out: Japanese where kana is written there: 比 is the Philippines then, and 伊 Italy. */
export const writesKana = (texts: readonly string[]): boolean => texts.some((text) => /[\u3041-\u3096]{2}/u.test(text));

const tables: Readonly<Record<Language, Table>> = {
  ko: shortForms.ko,
  ja: { ...shortForms.zh, ...shortForms.ja },
  // 日米 in a title of Han characters alone may be of either language.
  zh: { ...shortForms.ja, ...shortForms.zh },
};

const languageOf = (folded: string, japanese: boolean): Language =>
  hangul.test(folded) ? 'ko' : japanese || kana.test(folded) ? 'ja' : 'zh';

/** Chinese and Japanese take the same words, for both write most of them in the same characters. */
const wordsBehind = (of: readonly Language[]): string =>
  anyOf(({ tag, pairBehind }) => (of.some((one) => one === tag) ? pairBehind : undefined));
const afterKorean = `(?= ?(?:${wordsBehind(['ko'])}))`;
const afterHan = `(?=[ 　]?(?:${wordsBehind(['zh', 'ja'])}))`;

/** Pairs, and a short form at the end of what stands in front of a full name. */
function patternsOf(language: Language): { letters: string; pair: RegExp; front: RegExp } {
  const letters = Object.keys(tables[language]).join('');
  const behind = language === 'ko' ? afterKorean : afterHan;
  return {
    letters,
    pair: new RegExp(`(?<![${letters}])[${letters}](?:${joint}?[${letters}]){1,4}${behind}`, 'gu'),
    front: new RegExp(`([${letters}])(${joint}?)$`, 'u'),
  };
}
const patterns = { zh: patternsOf('zh'), ja: patternsOf('ja'), ko: patternsOf('ko') };
const onlyJoint = new RegExp(`^${joint}$`, 'u');
const takesPair = new RegExp(`^(?:${afterHan}|${afterKorean})`, 'u');

/** The state that a short form stands for; null where it fits several that are not named near by, or none. */
function stateOf(letter: string, table: Table, known: ReadonlySet<string>): string | null {
  const options = table[letter] ?? [];
  const fitting = options.length === 1 ? options : options.filter((code) => known.has(code));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The text with a mark for each character of a full name, as long as it was. */
function withoutNames(folded: string, named: readonly NameHit[]): string {
  let out = '';
  let from = 0;
  for (const { start, end } of named) {
    out += folded.slice(from, start) + '*'.repeat(end - start);
    from = end;
  }
  return out + folded.slice(from);
}

const typeOf = (code: string): NameHit['type'] => (code === 'EU' ? 'organisation' : 'state');

/**
 * Pairs of one-character names before a word that takes a pair (中白关系, 日中両国, 한중 양국), up to five (日米豪印),
 * and 中、斐两国.
 *
 * In: the codes of the states that the text names in full near by; they tell which of several a character stands for.
 * `named`: the full names in the text; 西亚 in 马来西亚政府 is no pair.
 * Out: the first pair of two states, each with the span of the whole pair; or, as `unclear`, the pair as printed (folded)
 * whose character still fits several states or none.
 */
export function pairHits(
  text: string,
  named: readonly NameHit[],
  known: ReadonlySet<string>,
  japanese = false,
): { hits: NameHit[]; unclear: string | null } {
  const folded = withoutNames(features(text).folded, named);
  const language = languageOf(folded, japanese);
  const table = tables[language];
  const { letters, pair } = patterns[language];
  for (const m of folded.matchAll(pair)) {
    const codes = [...m[0]].filter((c) => letters.includes(c)).map((letter) => stateOf(letter, table, known));
    const sure = codes.filter((code) => code !== null);
    if (sure.length < codes.length) return { hits: [], unclear: m[0] };
    if (new Set(sure).size < 2) continue;
    const [start, end] = [m.index, m.index + m[0].length];
    return {
      hits: sure.map((code) => ({ start, end, text: text.slice(start, end), code, type: typeOf(code), pair: true })),
      unclear: null,
    };
  }
  return { hits: [], unclear: null };
}

/** What may stand before a short form: no letter and no digit, which would make 日 a day, but the end of 第5回. */
const begins = /(?:^|[^\p{L}\p{N}]|[回届次年度])$/u;

/**
 * A one-character name joined with full ones: 日・フィリピン, 日ASEAN, 中印尼关系, 한·베트남.
 *
 * @param named the full names in the text, in order
 * @returns the first such group, each name with its own span; empty where there is none, or the character is not clear
 */
export function mixedPair(
  text: string,
  named: readonly NameHit[],
  known: ReadonlySet<string>,
  japanese = false,
): NameHit[] {
  const folded = features(text).folded;
  const language = languageOf(folded, japanese);
  const table = tables[language];
  for (const [i, first] of named.entries()) {
    const from = Math.max(0, first.start - 2);
    const m = patterns[language].front.exec(folded.slice(from, first.start));
    const at = from + (m?.index ?? 0);
    if (!m || !begins.test(folded.slice(Math.max(0, at - 2), at))) continue;
    const group = [first];
    for (const next of named.slice(i + 1)) {
      if (!onlyJoint.test(folded.slice(group.at(-1)?.end, next.start))) break;
      group.push(next);
    }
    const rest = folded.slice(group.at(-1)?.end);
    // Glued together, the two are a pair where a word follows that takes one.
    if (m[2] === '' && !takesPair.test(rest)) continue;
    const code = stateOf(m[1] ?? '', table, known);
    if (code === null || group.some((hit) => hit.code === code)) continue;
    const short = {
      start: at,
      end: at + 1,
      text: text.slice(at, at + 1),
      code,
      type: typeOf(code),
      pair: true as const,
    };
    return [short, ...group];
  }
  return [];
}

/** Sino-British, российско-китайские: the first pair of states in two halves of a word; empty where there is none. */
export function adjectivePair(text: string): NameHit[] {
  for (const m of text.matchAll(
    /(?<!\p{L})([\p{Script=Latin}\p{Script=Cyrillic}]{3,30})[-–—]([\p{Script=Latin}\p{Script=Cyrillic}]{3,30})/gu,
  )) {
    const codes = [m[1], m[2]].map((word) => {
      const lower = (word ?? '').toLowerCase().replaceAll('ё', 'е');
      const stem = Object.entries(pairPrefixes).find(
        ([prefix]) =>
          lower === prefix || (/^[а-я]/u.test(prefix) && lower.startsWith(prefix) && lower.length - prefix.length <= 3),
      );
      const ending = Object.entries(pairStems).find(
        ([stem]) => lower.startsWith(stem) && lower.length - stem.length <= 3,
      );
      return stem?.[1] ?? stateOfDemonym(lower) ?? ending?.[1] ?? undefined;
    });
    if (codes.every((code) => code !== undefined) && new Set(codes).size === 2)
      return codes.map((code) => ({
        start: m.index,
        end: m.index + m[0].length,
        text: m[0],
        code: code as string,
        type: 'state' as const,
        pair: true as const,
      }));
  }
  return [];
}
