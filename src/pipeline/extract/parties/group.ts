/** Names that stand together as one subject: joined by 和, and, commas, with nothing but words of office between them. */
import { fold } from '../../../languages/script/fold.ts';
import type { NameHit } from '../../../languages/names/party-names.ts';
import type { Passage } from '../passages.ts';
import { features } from '../../features.ts';
import { anyOf, languages } from '../../../languages/index.ts';
import type { PartyLists } from '../../../languages/words.ts';

/** Names that may be the parties of the statement. */
export interface PartyCandidate {
  hits: (NameHit & { passage: Passage })[];
  /** The higher, the more authority the place has that they stand in. */
  score: number;
  /** Items of the list that are no known state or organisation, as printed. */
  unknown?: readonly string[];
}

/** Names that stand together, and the items between them that are none. */
interface NameGroup {
  hits: NameHit[];
  unknown: string[];
}

const of = (id: keyof PartyLists): string => anyOf(({ partyLists }) => partyLists?.[id]);
const joiningWords = new Set(languages.flatMap(({ partyLists }) => partyLists?.words?.split(' ') ?? []));
const joiningCharacters = new RegExp(of('characters'), 'gu');
const officeWords = new RegExp(`^(?:${of('offices')})$`, 'iu');
const officeAndName = new RegExp(`^(?:${of('holder')})$`, 'u');

/**
 * Whether nothing stands between two names but conjunctions, commas and words of office, or an office and its holder
 * (President A. B. of …, and Prime Minister C. D. of …; 主席某某、…).
 */
function joined(gap: string): boolean {
  const folded = fold(gap);
  if (officeAndName.test(folded)) return true;
  const rest = folded.replace(joiningCharacters, ' ');
  const words = rest.split(/[\s,、;；·・ㆍ･()—–‑―－~～/&+"“”「」.'’-]+/u).filter((word) => word !== '');
  const others = words.filter((word) => !joiningWords.has(word.toLowerCase()));
  if (others.length === 0) return true;
  const holders = words.some((word) => officeWords.test(word));
  return holders && others.length <= 6 && others.every((word) => officeWords.test(word) || /^\p{Lu}/u.test(word));
}

const comma = /[,、;；]/u;
const and = of('and');
const conjunction = new RegExp(`(?:,? (?:${and}) |${of('andGlued')})`, 'u');
const noItem = new RegExp(of('noItem'), 'u');
const lastOfList = new RegExp(
  `^(?:\\s*,? (?:${and}) |${of('andGlued')})((?:the |la |le |el )?[^,.;，。；、()（）]{2,40}?)(?=[,.;，。；、()（）]|\\s(?:${of('afterList')})|(?:${of('behindLast')})|$)`,
  'u',
);
const nextOfList = new RegExp(`^[、,，]([\\u3400-\\u9fff·]{2,8}?)(?:${of('behindNext')})`, 'u');
const counted = new RegExp(`^(?:等)?([两三四五六七八九十])(?:${of('states')})`, 'u');
const separators = new RegExp(`\\s*(?:[,、;；]\\s*(?:${and})?|\\s(?:${and})\\s)\\s*`, 'u');
const article = new RegExp(`^(?:(?:${of('article')}) |[ld]['’])`, 'iu');
const inName = new RegExp(`^(?:${of('inName')})$`, 'u');
const noName = new RegExp(`^(?:${of('noName')})\\.?$`, 'u');

/**
 * What stands between two commas as a member of a list: up to five words with capitals (Bermuda, Saint Helena), or two to
 * eight Chinese characters without a word of function. An office and its holder is none.
 */
function isItem(text: string): boolean {
  if (/[\u3400-\u9fff]/u.test(text))
    return /^[\u3400-\u9fff·]{2,8}$/u.test(text) && !noItem.test(features(text).folded);
  const words = text.replace(article, '').split(' ');
  return (
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}[\p{L}'’.-]+$/u.test(word) || inName.test(word)) &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    !words.some((word) => officeWords.test(word) || noName.test(word))
  );
}

/** The items between two names of a list, where each part of the gap is one or joins; null where the list ends there. */
function itemsBetween(gap: string): string[] | null {
  if (gap.length > 160 || !comma.test(gap)) return null;
  const parts = gap.replace(/\s+/gu, ' ').split(separators);
  if (parts.length < 3) return null;
  const items: string[] = [];
  for (const [i, part] of parts.entries()) {
    if (part === '' || joined(part)) continue;
    // The part before the first comma belongs to the name before it, the last one to the name behind.
    if (i === 0 || i === parts.length - 1 || !isItem(part)) return null;
    items.push(part);
  }
  return items;
}

/** , and Bermuda: the last item of a list that no “and” has closed yet. */
function lastItem(text: string, hits: readonly NameHit[]): string | null {
  const [last, second] = [hits.at(-1), hits.at(-2)];
  if (!last || !second || hits.length < 3) return null;
  const gap = text.slice(second.end, last.start);
  if (!comma.test(gap) || conjunction.test(gap)) return null;
  const m = lastOfList.exec(text.slice(last.end, last.end + 60).replace(/\s+/gu, ' '));
  const han = nextOfList.exec(fold(text.slice(last.end, last.end + 20)));
  const item = m?.[1] ?? (han?.[1] ? text.slice(last.end + 1, last.end + 1 + han[1].length) : undefined);
  return item !== undefined && isItem(item) ? item : null;
}

/**
 * @param hits the names in the text, in order
 * @returns the same names, those that are joined in one group, with the items of its list that are no known name. A list
 *   goes on over such an item: that the name is not known says nothing of the names behind it
 */
export function groups(text: string, hits: readonly NameHit[]): NameGroup[] {
  const out: NameGroup[] = [];
  for (const hit of hits) {
    const group = out.at(-1);
    const last = group?.hits.at(-1);
    const gap = last ? text.slice(last.end, hit.start) : '';
    const items = !last ? null : gap.length <= 80 && joined(gap) ? [] : itemsBetween(gap);
    if (group && items) {
      group.hits.push(hit);
      group.unknown.push(...items);
    } else out.push({ hits: [hit], unknown: [] });
  }
  for (const group of out) {
    const item = lastItem(text, group.hits);
    if (item !== null) group.unknown.push(item);
    const first = firstItem(text.slice(0, group.hits[0]?.start));
    if (first !== null && group.hits.length > 1) group.unknown.unshift(first);
  }
  return out;
}

/** We, the Leaders of Bermuda, …: the first item of a list, before its first known name. */
function firstItem(before: string): string | null {
  const han = /^(?:我们|我們)([\u3400-\u9fff·]{2,8})[、,，]$/u.exec(before.trim());
  const m =
    han ??
    /(?:leaders|heads of (?:state|government)|presidents|ministers|governments|gobierno|governo|gouvernement) (?:of|de|du|des|da|do) ([^,.;]{2,40}), (?:the |la |el |le )?$/iu.exec(
      before.slice(-100).replace(/\s+/gu, ' '),
    );
  return m?.[1] && isItem(m[1]) && !joined(m[1]) ? m[1] : null;
}

/** The codes, each once, in the order in which they come. */
export const codesOf = (hits: readonly { code: string }[]): string[] => [...new Set(hits.map(({ code }) => code))];

/** The names with the passage that they stand in. */
export function within(passage: Passage, hits: readonly NameHit[]): PartyCandidate['hits'] {
  return hits.map((hit) => ({ ...hit, passage }));
}

const counts = '两三四五六七八九十';

/**
 * The states that an opening names as all who make the statement: 甲、乙、丙三国元首, or We, the Presidents of A, B and C.
 *
 * @returns two states or more in the order in which they are named; empty where the opening counts or names them otherwise
 */
export function countedStates(text: string, hits: readonly NameHit[]): NameHit[] {
  const folded = features(text).folded;
  for (const { hits: group } of groups(text, hits)) {
    const states = codesOf(group);
    if (states.length < 2 || group.some(({ type }) => type !== 'state')) continue;
    const number = counted.exec(folded.slice(group.at(-1)?.end))?.[1];
    const author = /^[“"*]*we,? the (?:leaders|presidents|heads of (?:state|government)|ministers)[^.]{0,60}$/iu;
    const opens = author.test(folded.slice(0, group[0]?.start).trim());
    if (number === undefined ? opens : counts.indexOf(number) + 2 === states.length) return group;
  }
  return [];
}
