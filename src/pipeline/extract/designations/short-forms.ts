/**
 * Short names of one party: 中方, 白方, 印尼方, 日本側, 중국 측, phía Việt Nam, the Belarusian side, la partie chinoise.
 *
 * A character stands for a party where it fits one of the parties alone (names/state-names.ts, or else the first of the
 * state's everyday name in Unicode CLDR); what it would stand for elsewhere does not matter. Offsets are UTF-16 units in the
 * text that is searched.
 */
import countries from 'world-countries';
import type { Party } from '../../../schema.ts';
import { noNames, wordsBefore } from '../../../languages/names/collective-forms.ts';
import { shortForms } from '../../../languages/names/state-names.ts';
import { fold } from '../../../languages/script/fold.ts';
import type { NameHit, PartyNames } from '../../../languages/names/party-names.ts';
import { features } from '../../features.ts';

export interface Use {
  start: number;
  end: number;
  /** Codes of the parties that it stands for. */
  codes: string[];
}

const chineseName = new Intl.DisplayNames('zh-Hans', { type: 'region', fallback: 'none' });

/** By code: the characters that stand for it in Chinese. */
const lettersOf = new Map<string, string[]>();
for (const [letter, codes] of Object.entries(shortForms.zh))
  for (const code of codes) lettersOf.set(code, [...(lettersOf.get(code) ?? []), letter]);

/** By character: the code of the one party that it fits. In: the parties of the statement. */
export function initialsOf(parties: readonly Pick<Party, 'code' | 'type' | 'name'>[]): Map<string, string> {
  const fitting = new Map<string, string[]>();
  for (const { code, type, name } of parties) {
    const letters = lettersOf.get(code) ?? [];
    const everyday = type === 'state' ? chineseName.of(code) : fold(name);
    const own = letters.length > 0 ? letters : [/^[\u3400-\u9fff]/u.exec(everyday ?? '')?.[0] ?? ''];
    for (const letter of own) fitting.set(letter, [...(fitting.get(letter) ?? []), code]);
  }
  return new Map(
    [...fitting].flatMap(([letter, [code, other]]) =>
      letter !== '' && code !== undefined && other === undefined && !noNames.has(letter) ? [[letter, code]] : [],
    ),
  );
}

/** 方 that is not the beginning of another word (方案, 方向). */
const chineseSide = /方(?!案|式|向|法|针|略|位|程|块|言|米|才|阵)/gu;

/** In: folded Chinese text, the full names in it, and the characters that stand for a party. */
export function chineseSides(
  text: string,
  hits: readonly NameHit[],
  initials: ReadonlyMap<string, string>,
  codes: ReadonlySet<string>,
): Use[] {
  const endingAt = new Map(hits.map((hit) => [hit.end, hit]));
  return [...text.matchAll(chineseSide)].flatMap(({ index }): Use[] => {
    const full = endingAt.get(index);
    const aspect = text[index + 1] === '面';
    // 中国方面 is the Chinese side.
    const end = index + (full && aspect ? 2 : 1);
    if (full) return codes.has(full.code) ? [{ start: full.start, end, codes: [full.code] }] : [];
    const letter = text[index - 1] ?? '';
    const code = initials.get(letter);
    const start = index - 1;
    if (code === undefined || wordsBefore[letter]?.test(text.slice(Math.max(0, start - 2), start))) return [];
    // 其中方面, but 中方面对, 中方面临
    if (aspect && !/[对临向]/u.test(text[index + 2] ?? '')) return [];
    return [{ start, end, codes: [code] }];
  });
}

/** 日本側, 중국 측, 중국측: a full name before the word for a side. */
export function sidesAfterNames(
  text: string,
  hits: readonly NameHit[],
  side: RegExp,
  codes: ReadonlySet<string>,
): Use[] {
  return hits.flatMap(({ start, end, code }) => {
    const m = side.exec(text.slice(end, end + 3));
    return m && codes.has(code) ? [{ start, end: end + m[0].length, codes: [code] }] : [];
  });
}

/** phía Việt Nam: the word for a side before a full name. */
export function sidesBeforeNames(
  text: string,
  hits: readonly NameHit[],
  side: RegExp,
  codes: ReadonlySet<string>,
): Use[] {
  return hits.flatMap(({ start, end, code }) => {
    const m = side.exec(text.slice(Math.max(0, start - 8), start));
    return m && codes.has(code) ? [{ start: start - m[0].length, end, codes: [code] }] : [];
  });
}

const demonyms = { eng: new Map<string, string[]>(), fra: new Map<string, string[]>() };
for (const { cca2, demonyms: all } of countries)
  for (const language of ['eng', 'fra'] as const)
    for (const word of new Set([all[language]?.m, all[language]?.f]))
      if (word)
        demonyms[language].set(word.toLowerCase(), [...(demonyms[language].get(word.toLowerCase()) ?? []), cca2]);

/** The code that an adjective gives: Belarusian, américaine; null unless it fits one of the parties alone. */
function adjective(language: 'eng' | 'fra', word: string, codes: ReadonlySet<string>): string | null {
  const [code, other] = (demonyms[language].get(word.toLowerCase()) ?? []).filter((one) => codes.has(one));
  return code !== undefined && other === undefined ? code : null;
}

/** the Belarusian side, the New Zealand side, the US side, la partie chinoise. */
export function adjectiveSides(
  text: string,
  language: 'eng' | 'fra',
  names: PartyNames,
  codes: ReadonlySet<string>,
): Use[] {
  const regex =
    language === 'eng'
      ? /(?<=\b[Tt]he )(?<who>\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}) side(?!\p{L})/gu
      : /(?<=\b[Ll]a )partie (?<who>[\p{L}-]{4,})(?!\p{L})/gu;
  return [...text.matchAll(regex)].flatMap((m): Use[] => {
    const who = m.groups?.['who'] ?? '';
    const [hit] = features(who)
      .names(names)
      .filter(({ start, end }) => start === 0 && end >= who.replace(/\.$/u, '').length);
    const code = adjective(language, who, codes) ?? (hit && codes.has(hit.code) ? hit.code : null);
    return code === null ? [] : [{ start: m.index, end: m.index + m[0].length, codes: [code] }];
  });
}
