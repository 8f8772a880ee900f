/**
 * Chinese text cut at its words: openings for lists, titles for headings. For the build alone, since browsers cut Chinese
 * each in their own way.
 */
import { aliases } from '../languages/names/state-names.ts';
import { withoutControls } from '../visible.ts';

const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/** The opening of a text for a list: at most `length` characters, cut before a punctuation mark where one is near. */
export function opening(text: string, length: number): string {
  const characters = [...withoutControls(text).trim()];
  if (characters.length <= length) return characters.join('');
  // No word is cut in two.
  let start = '';
  for (const { segment } of words.segment(characters.slice(0, length + 4).join(''))) {
    if ([...start].length + [...segment].length > length) break;
    start += segment;
  }
  if (start === '') start = characters.slice(0, length).join('');
  const soft = /^(.*[^\p{P}\s])[\p{P}\s][^\p{P}]{0,5}$/su.exec(start);
  return `${(soft?.[1] ?? start).replace(/[\p{P}\s]+$/u, '')}…`;
}

/** Names of states in both scripts, the longest first; with what follows a short name in the full one: 白俄罗斯共和国. */
const states = new RegExp(
  `(?:${stateNames().join('|')})(?:(?:人民|民主|伊斯兰|阿拉伯|合作|联合|多民族|玻利瓦尔|社会主义)*(?:共和国|联邦|王国|公国|大公国|合众国|苏丹国|独立国|联盟))?|中华人民共和国|中華人民共和國`,
  'gu',
);

function stateNames(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = ['zh-Hans', 'zh-Hant'].flatMap((locale) => {
    const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    return letters.flatMap((a) => letters.flatMap((b) => regions.of(a + b) ?? []));
  });
  return [...new Set([...names, ...Object.values(aliases).flat()])]
    .filter((name) => /^\p{sc=Han}{2,}$/u.test(name))
    .sort((a, b) => b.length - a.length);
}

/** Words of a Chinese text, a name of a state in one piece. */
function wordsOf(text: string): string[] {
  let at = 0;
  const pieces: string[] = [];
  const cut = (part: string): void => void pieces.push(...[...words.segment(part)].map(({ segment }) => segment));
  for (const match of text.matchAll(states)) {
    cut(text.slice(at, match.index));
    pieces.push(match[0]);
    at = match.index + match[0].length;
  }
  cut(text.slice(at));
  return pieces;
}

/** Whether no line ends between the two: 30周年 and 7月 stay whole, and get the space of a figure beside a character. */
const joined = (before: string, after: string): boolean =>
  /^[的和与及\p{P}\s]/u.test(after) ||
  /(?:[“《（\s]|联合|聯合|共同)$/u.test(before) ||
  /[\p{N}\p{sc=Latn}]$/u.test(before) !== /^[\p{N}\p{sc=Latn}]/u.test(after);

/**
 * A title in Chinese cut where a line may end: between words, never within the name of a state or of an act (联合声明), and
 * never before 的, 和, 与 or a mark. The pieces put together are the title. Other languages break at their spaces and stay whole.
 */
export function titleLines(title: string, language: string): string[] {
  if (!language.startsWith('zh')) return [title];
  const pieces: string[] = [];
  for (const segment of wordsOf(title)) {
    const last = pieces.length - 1;
    if (last >= 0 && joined(pieces[last] ?? '', segment)) pieces[last] += segment;
    else pieces.push(segment);
  }
  return pieces;
}
