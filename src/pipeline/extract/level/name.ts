/**
 * Reads the name of a level backwards from 伙伴关系: the level words before it, the pair of parties among them, and the
 * phrase with 的 in front of them.
 *
 * Works on the folded text (script/fold.ts), whose offsets, UTF-16 units, are those of the printed one.
 */
import { levelNoun, mayStandBefore, newEra, pairs, phrases } from '../../../languages/levels/chinese-levels.ts';
import { acts, coreParts } from '../../../languages/levels/level-parts.ts';
import { shortForms } from '../../../languages/names/state-names.ts';
import type { PartyNames } from '../../../languages/names/party-names.ts';
import type { Passage } from '../passages.ts';
import { features } from '../../features.ts';

const parts = [...coreParts].sort((a, b) => b.length - a.length);

/** Words of act, the longest first. */
export const actWords = [...acts].sort((a, b) => b.word.length - a.word.length);

/** The run of level words that ends at `end`, last first. */
function coreBefore(text: string, end: number): { start: number; words: string[] } {
  const words: string[] = [];
  let start = end;
  for (;;) {
    const word = parts.find((part) => text.endsWith(part, start) && text.slice(start - part.length, start) === part);
    if (word === undefined) return { start, words };
    words.unshift(word);
    start -= word.length;
  }
}

/** Whose levels a text gives: the parties, and what tells the names of others. */
export interface Owners {
  /** Codes of the parties; empty where they are not known, and no pair is one of others. */
  parties: readonly string[];
  names: PartyNames;
}

/** The pair of parties directly before an offset: 中乌, 中俄, 中国—东盟, 两国; and whether it is a pair of others. */
function pairBefore(text: string, end: number, { parties, names }: Owners): { length: number; foreign: boolean } {
  const long = pairs.full.exec(text.slice(Math.max(0, end - 18), end));
  const named = long ? features(long[0]).names(names) : [];
  const [first, last] = [named[0], named.at(-1)];
  if (long && first && last && first !== last && last.end === long[0].length) {
    const foreign = parties.length > 0 && named.some(({ code }) => !parties.includes(code));
    return { length: long[0].length - first.start, foreign };
  }
  const m = pairs.short.exec(text.slice(Math.max(0, end - 6), end));
  if (!m) return { length: 0, foreign: false };
  const letter = pairs.letter.exec(m[0])?.[1];
  if (letter === undefined || m[0] === pairs.oneState) return { length: m[0].length, foreign: false };
  const codes = shortForms.zh[letter];
  if (!codes) return { length: 0, foreign: false };
  return { length: m[0].length, foreign: parties.length > 0 && !codes.some((code) => parties.includes(code)) };
}

export interface LevelName {
  /** Where the name begins, the pair of parties before it included. */
  start: number;
  /** As printed, without that pair. */
  name: string;
  words: string[];
  /** The pair before it is one of others. */
  foreign: boolean;
}

/**
 * @param folded comparison form of the text (script/fold.ts), as long as `printed`
 * @param printed the text itself
 * @param at UTF-16 offset of 伙伴关系
 * @param owners another pair than the parties in front makes the level `foreign`
 * @returns the name that ends in it; null where what stands there is no level
 */
export function nameBefore(folded: string, printed: string, at: number, owners: Owners): LevelName | null {
  const core = coreBefore(folded, at);
  let { start } = core;
  let words = [...core.words];
  if (words.length === 0) {
    return null;
  }
  let name = printed.slice(start, at) + printed.slice(at, at + 4);
  const pair = pairBefore(folded, start, owners);
  const outer = pair.length > 0 ? coreBefore(folded, start - pair.length) : null;
  if (
    pair.length > 0 &&
    outer &&
    outer.words.length > 0 &&
    folded.slice(outer.start, start - pair.length).endsWith(newEra)
  ) {
    // 新时代中乌全面战略伙伴关系: the pair stands inside the name.
    name = printed.slice(outer.start, start - pair.length) + name;
    words = [...outer.words, ...words];
    return { start: outer.start, name, words, foreign: pair.foreign };
  }
  const before = pair.length > 0 ? modifierBefore(folded, start - pair.length, owners.names) : null;
  if (before) {
    // 睦邻友好、互利合作的中巴战略合作伙伴关系: what is printed between the phrase and the level is kept.
    const whole = printed.slice(before.start, start);
    return { start: before.start, name: whole + name, words: [...before.words, ...words], foreign: pair.foreign };
  }
  const modifier = pair.length === 0 ? modifierBefore(folded, start, owners.names) : null;
  if (modifier) {
    const inner = innerPair(folded, modifier.start, start, owners);
    const phrase = modifier.words.map((word, i) => (i === 1 ? word.slice(inner.length) : word));
    name = printed.slice(modifier.start, start).replace(inner.text, '') + name;
    words = [...phrase, ...words];
    start = modifier.start;
    if (inner.foreign) return { start, name, words, foreign: true };
  } else if (pair.length === 0 && !opensHere(folded, start)) return null;
  const front = modifier ? pairBefore(folded, start, owners) : pair;
  return { start: start - front.length, name, words, foreign: front.foreign };
}

/** 新时代中肯命运与共的: the pair between 新时代 and the phrase, which is no part of the name. */
function innerPair(
  text: string,
  start: number,
  end: number,
  owners: Owners,
): { text: string; length: number; foreign: boolean } {
  const m = pairs.inEra.exec(text.slice(start, end));
  const pair = m?.[1] ? pairBefore(text, start + m[0].length, owners) : { length: 0, foreign: false };
  return { ...pair, text: pair.length > 0 ? (m?.[1] ?? '') : '' };
}

const opening = mayStandBefore(actWords.map(({ word }) => word));

/** A name begins after an act, a function word or a mark; anything else before it makes it a level of a sector. */
function opensHere(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.slice(Math.max(0, start - 4), start);
  return opening.test(before);
}

/** 相互尊重、共同发展的 before the core, with 新时代 in front of it. */
function modifierBefore(text: string, end: number, names: PartyNames): { start: number; words: string[] } | null {
  if (text[end - 1] !== phrases.mark) return null;
  const window = text.slice(Math.max(0, end - 40), end);
  const m = phrases.alone.exec(window);
  const phrase = m?.[1] ?? phrases.glued.exec(window)?.[1];
  if (phrase === undefined) return null;
  const anchors = [...phrase.matchAll(phrases.anchor)];
  const anchor = anchors.findLast(
    (a) => a.index + a[0].length < phrase.length - 1 && !phrase.slice(a.index + a[0].length).startsWith('、'),
  );
  if (!anchor) return null;
  // 新时代中肯命运与共的: the pair stands inside the name.
  const era = anchor[0].startsWith(pairs.first) && phrase.slice(0, anchor.index).endsWith(newEra) ? newEra.length : 0;
  const from = era > 0 ? anchor.index - era : anchor.index + (anchor[0] === newEra ? 0 : anchor[0].length);
  const name = phrase.slice(from);
  // 与, 和 and 同 may join two virtues (互信与繁荣), but no party to the other.
  if (phrases.namesParty.test(name.slice(0, -1))) return null;
  if (features(name).names(names).length > 0) return null;
  const words = name.startsWith(newEra) ? [newEra, name.slice(newEra.length)] : [name];
  return { start: end - name.length, words: words.filter((word) => word !== phrases.mark) };
}

/**
 * @returns every level that a heading names, as printed; its first word may be glued to something (2013年全面战略…)
 */
export function namesIn(passage: Passage, names: PartyNames): { name: string }[] {
  const folded = features(passage.text).folded;
  return [...folded.matchAll(levelNoun)].flatMap((m) => {
    const core = coreBefore(folded, m.index);
    const named = nameBefore(folded, passage.text, m.index, { parties: [], names });
    return core.words.length === 0 ? [] : [{ name: named?.name ?? passage.text.slice(core.start, m.index + 4) }];
  });
}
