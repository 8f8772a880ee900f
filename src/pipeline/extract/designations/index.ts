/**
 * The names by which a text calls its parties, resolved to them: 中方, 白方, 双方, 两国元首, the two Presidents, Стороны.
 *
 * In: the clauses with their reading text, the parties, the language of the text, and the index of names. Out: each name
 * as first printed, the codes of the parties that it stands for in the order of the parties, and every place where it
 * surely does, as UTF-16 offsets in the reading text of a paragraph; null where there is none. Pure; nothing is reported.
 *
 * Convention. Words for two (双方, both sides) are resolved where there are two parties, words for three where there are
 * three, words for all (the Parties) where there are at least two; words for states (两国) where all are states. A use is
 * left out where it may mean others: after 冲突, 呼吁, urged; with the names of others before it (俄乌双方); in a sentence
 * that has named two other states before it. Articles are no part of a name; 中白两国 is, with its pair.
 */
import { flatten } from '../../../clauses.ts';
import type { Clause, Designation, Party } from '../../../schema.ts';
import {
  collectiveForms,
  othersBefore,
  othersBehind,
  type Count,
  type Form,
} from '../../../languages/names/collective-forms.ts';
import { shortForms } from '../../../languages/names/state-names.ts';
import { definedTerms } from './defined.ts';
import {
  adjectiveSides,
  chineseSides,
  initialsOf,
  sidesAfterNames,
  sidesBeforeNames,
  type Use,
} from './short-forms.ts';
import { anyOf } from '../../../languages/index.ts';
import { fold } from '../../../languages/script/fold.ts';
import { hitsBetween } from '../../../languages/names/hits-between.ts';
import type { NameHit, PartyNames } from '../../../languages/names/party-names.ts';
import { features } from '../../features.ts';

interface Setting {
  /** Codes of the parties in their order. */
  codes: string[];
  onlyStates: boolean;
  initials: Map<string, string>;
  names: PartyNames;
}

/**
 * @param clauses with their reading text, annexes included
 * @param parties of the statement; their order is that of the codes that come out
 * @param language BCP 47, of the text; a paragraph of another language is read by its own
 * @returns each name as first printed, with every use in document order; null where there is none, or no party. Names are
 *   told apart by their words and by the parties that they stand for; offsets are UTF-16 units, half-open, in the reading
 *   text of the paragraph. Nothing is reported
 */
export function designations(
  clauses: readonly Clause[],
  parties: readonly Party[],
  language: string | null,
  names: PartyNames,
): Designation[] | null {
  if (parties.length === 0) return null;
  const setting: Setting = {
    codes: [...new Set(parties.map(({ code }) => code))],
    onlyStates: parties.every(({ type }) => type === 'state'),
    initials: initialsOf(parties),
    names,
  };
  const found = new Map<string, Designation>();
  for (const { clause } of flatten(clauses))
    for (const [i, { text, language: own }] of clause.paragraphs.entries())
      for (const { start, end, codes } of usesIn(text, (own ?? language ?? '').split('-')[0] ?? '', setting)) {
        const words = text.slice(start, end);
        const key = `${nameKey(words)} ${codes.join()}`;
        const designation = found.get(key) ?? { text: words, parties: codes, uses: [] };
        designation.uses.push({ clause: clause.id, paragraph: i + 1, start, end });
        found.set(key, designation);
      }
  return found.size === 0 ? null : [...found.values()];
}

const opensWithNumber = new RegExp(`^(?:${anyOf(({ collective }) => collective?.numbers)})`, 'u');

/** Both sides and both sides are one name; Parties and parties are two. */
const nameKey = (words: string): string =>
  fold(words.replace(/\s+/gu, ' ')).replace(opensWithNumber, (first) => first.toLowerCase());

/** The uses in one paragraph, in order, the longest at a place. */
function usesIn(text: string, language: string, setting: Setting): Use[] {
  if (!collectiveForms[language]) return [];
  const plain = features(text).plain;
  const hits = features(text).names(setting.names);
  const codes = new Set(setting.codes);
  const all = [
    ...definedTerms(plain, hits, codes),
    ...(collectiveForms[language] ?? []).flatMap((form) => collective(plain, hits, form, language, setting)),
    ...short(plain, hits, language, setting, codes),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Use[] = [];
  for (const use of all) if (use.start >= (kept.at(-1)?.end ?? 0)) kept.push(inOrder(use, setting.codes));
  return kept;
}

const inOrder = (use: Use, codes: readonly string[]): Use => ({
  ...use,
  codes: codes.filter((code) => use.codes.includes(code)),
});

function short(text: string, hits: readonly NameHit[], language: string, setting: Setting, codes: Set<string>): Use[] {
  if (language === 'zh') return chineseSides(text, hits, setting.initials, codes);
  if (language === 'ja') return sidesAfterNames(text, hits, /^(?:侧|側|政府侧)/u, codes);
  if (language === 'ko') return sidesAfterNames(text, hits, /^ ?측(?![\uac00-\ud7af]{2})/u, codes);
  if (language === 'vi') return sidesBeforeNames(text, hits, /[Pp]hía $/u, codes);
  if (language === 'en') return adjectiveSides(text, 'eng', setting.names, codes);
  return language === 'fr' ? adjectiveSides(text, 'fra', setting.names, codes) : [];
}

function collective(
  text: string,
  hits: readonly NameHit[],
  form: Form,
  language: string,
  { codes, onlyStates }: Setting,
): Use[] {
  if (form.states && !onlyStates) return [];
  return [...text.matchAll(form.regex)].flatMap((m): Use[] => {
    if (!counts(form.count, m.groups?.['n'], codes.length)) return [];
    const start = m.index;
    const end = start + m[0].length;
    if (othersBefore[language]?.test(text.slice(Math.max(0, start - 24), start))) return [];
    if (othersBehind[language]?.test(text.slice(end, end + 24))) return [];
    const pair = pairBefore(text, hits, start, language, codes);
    if (pair === 'others' || othersNamed(text, hits, start, codes)) return [];
    return [{ start: start - pair, end, codes: [...codes] }];
  });
}

const numbers = '零一二三四五六七八九十';
const english = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function counts(count: Count, printed: string | undefined, parties: number): boolean {
  if (count === 'all') return parties > 1;
  if (count !== 'counted') return count === parties;
  const n = printed === undefined ? -1 : Math.max(numbers.indexOf(printed), english.indexOf(printed.toLowerCase()));
  return n === parties;
}

/** Two names and what joins them, in UTF-16 units. */
const longestNames = 160;
/** What a sentence said farther back than this is not looked at. */
const longestSentence = 600;

/** Units of a pair of the parties directly before (中白, 中、白, 日中, 한중 ); `others` where it names somebody else. */
function pairBefore(
  text: string,
  hits: readonly NameHit[],
  at: number,
  language: string,
  parties: readonly string[],
): number | 'others' {
  const near = hitsBetween(hits, at - longestNames, at);
  const named = near.at(-1);
  if (named && named.end === at) {
    const joined = near.slice(-2).filter(({ end }) => named.start - end <= 2);
    return joined.some(({ code }) => !parties.includes(code)) ? 'others' : 0;
  }
  const m = /([\u3400-\u9fff\uac00-\ud7af])[、－—·-]?([\u3400-\u9fff\uac00-\ud7af]) ?$/u.exec(
    text.slice(Math.max(0, at - 4), at),
  );
  const pair = [m?.[1], m?.[2]].map((letter) => lettersOf(language)[letter ?? ''] ?? []);
  if (!m || m[0] === '所以' || pair.some((options) => options.length === 0)) return 0;
  const ours = pair.map((options) => options.filter((code) => parties.includes(code)));
  const [first, second] = ours;
  return first?.length === 1 && second?.length === 1 && first[0] !== second[0] ? m[0].length : 'others';
}

type Letters = Readonly<Record<string, readonly string[]>>;
const japanese: Letters = { ...shortForms.zh, ...shortForms.ja };
function lettersOf(language: string): Letters {
  if (language === 'ja') return japanese;
  return language === 'ko' ? shortForms.ko : language === 'zh' ? shortForms.zh : {};
}

/** Whether the sentence has named two states that are no parties before an offset: the words may mean those. */
function othersNamed(text: string, hits: readonly NameHit[], at: number, parties: readonly string[]): boolean {
  const before = text.slice(Math.max(0, at - longestSentence), at);
  const stop = Math.max(before.lastIndexOf('。'), before.lastIndexOf('. '), before.lastIndexOf('；'), 0);
  const others = hitsBetween(hits, at - before.length + stop, at).filter(
    ({ code, type }) => type === 'state' && !parties.includes(code),
  );
  return new Set(others.map(({ code }) => code)).size > 1;
}
