/**
 * Levels in Chinese text, weighed by what the sentence does with them: decides, confirms, recalls, or only names.
 */
import type { LevelCandidate } from './candidate.ts';
import { actWords, nameBefore, type LevelName, type Owners } from './name.ts';
import { levelNoun, sentences as says } from '../../../languages/levels/chinese-levels.ts';
import { fold } from '../../../languages/script/fold.ts';
import type { Passage } from '../passages.ts';
import { features } from '../../features.ts';

const actRegex = new RegExp(actWords.map(({ word }) => word).join('|'), 'gu');

/** The sentence around an offset; one of more than 400 units before it counts from there. */
function sentenceAround(text: string, at: number): { start: number; end: number } {
  const from = Math.max(0, at - 400);
  const before = text.slice(from, at).search(/[^。;；\n]*$/u);
  const after = text.slice(at, at + 400).search(/[。;；\n]/u);
  return { start: from + before, end: after < 0 ? Math.min(text.length, at + 400) : at + after };
}

/** The act nearest before the name, in the same clause of the sentence. */
function actBefore(folded: string, start: number, from: number): { word: string; at: number } | null {
  const window = folded.slice(Math.max(from, start - 48), start);
  const all = [...window.matchAll(actRegex)];
  const last = all.findLast(
    (m) => !/[,，](?=.{12})/u.test(window.slice(m.index)) && !says.otherNoun.test(window.slice(m.index)),
  );
  return last ? { word: last[0], at: start - window.length + last.index } : null;
}

function score(
  folded: string,
  name: LevelName,
  at: number,
  passage: Passage,
): { score: number; act: { word: string; at: number } | null; from: number } {
  const sentence = sentenceAround(folded, at);
  const act = actBefore(folded, name.start, sentence.start);
  const before = folded.slice(sentence.start, name.start);
  const behind = folded.slice(at + 4, Math.min(sentence.end, at + 16));
  const creates = act !== null && actWords.find(({ word }) => word === act.word)?.creates === true;
  let value = passage.part === 'title' || passage.heading ? 30 : 10;
  if (act) value += creates ? 45 : 20;
  if (
    act &&
    passage.part === 'clause' &&
    says.decides.test(folded.slice(Math.max(sentence.start, act.at - 14), act.at))
  )
    value += creates ? 40 : 25;
  // 建立…10周年, 自…建立…以来, 将制定…规划: the level is there already.
  if (
    says.sinceThen.test(behind) ||
    (creates && says.since.test(before.slice(0, (act?.at ?? 0) - sentence.start)) && says.recalled.test(behind))
  )
    value -= 80;
  if (creates && says.inYear.test(folded.slice(sentence.start, act?.at ?? 0)) && !says.announces.test(before))
    value -= 60;
  // 2009年，约旦成为首个同中国建立…的国家: what somebody was, not what the text decides.
  if (
    creates &&
    (says.oneOf.test(behind) || says.beginsWithYear.test(before.slice(0, (act?.at ?? 0) - sentence.start)))
  )
    value -= 80;
  // 将…伙伴关系提升为命运共同体: the level is what it was; 主题是“构建…伙伴关系”: the motto of a meeting.
  if (says.raisedTo.test(behind) && says.from.test(before)) value -= 100;
  if (says.motto.test(before)) value -= 100;
  // 将研究建立, 探讨建立: the level is not there yet.
  if (creates && says.notYet.test(folded.slice(Math.max(sentence.start, act.at - 8), act.at))) value -= 100;
  if (says.partOf.test(behind)) value -= 15;
  if (name.name.length >= 8) value += Math.min(name.words.length, 5);
  return { score: value, act, from: act && at - act.at < 60 ? act.at : name.start };
}

function isCited(text: string, at: number): boolean {
  // Titles of documents are shorter than this.
  const before = text.slice(Math.max(0, at - 200), at);
  const open = Math.max(before.lastIndexOf('《'), before.lastIndexOf('〈'));
  const close = Math.max(before.lastIndexOf('》'), before.lastIndexOf('〉'));
  return open > close;
}

/**
 * @param owners levels of other pairs than the parties are left out
 * @returns every level of a passage that its parties can mean, in order; those inside 《》 are marked as cited
 */
export function chineseLevels(passage: Passage, owners: Owners): LevelCandidate[] {
  if (!says.partner.test(passage.text)) return [];
  const folded = features(passage.text).folded;
  const found: LevelCandidate[] = [];
  for (const m of folded.matchAll(levelNoun)) {
    const name = nameBefore(folded, passage.text, m.index, owners);
    if (!name || name.foreign) continue;
    const cited = passage.part === 'clause' && isCited(folded, m.index);
    const { score: value, act, from } = score(folded, name, m.index, passage);
    const sentence = sentenceAround(folded, m.index);
    const start = decisionStart(folded, Math.max(sentence.start, from), sentence.start);
    const quote = cited ? passage.text.slice(name.start, m.index + 4) : passage.text.slice(start, m.index + 4);
    found.push({
      name: name.name,
      parts: [...name.words, passage.text.slice(m.index, m.index + 4)],
      act: act && passage.text.slice(act.at, act.at + act.word.length),
      score: value,
      passage,
      quote,
      cited,
    });
  }
  return found;
}

/** The quotation begins where the sentence part that holds the act begins: 双方决定建立…. */
function decisionStart(text: string, at: number, from: number): number {
  const before = text.slice(from, at);
  const comma = Math.max(before.lastIndexOf(','), before.lastIndexOf('，'), before.lastIndexOf('、'));
  return at - from - comma > 40 ? at : from + comma + 1;
}

/**
 * 中越全面战略合作 in the text, 中越全面战略合作伙伴关系 in the title of a document of the two: the same level.
 *
 * @param cited levels inside 《》
 * @returns the first that the text speaks of without 伙伴关系, with no act; null where it speaks of none
 */
export function spelledOut(cited: readonly LevelCandidate[], body: readonly Passage[]): LevelCandidate | null {
  for (const found of cited) {
    const core = fold(found.parts.slice(0, -1).join(''));
    if (core.length < 4) continue;
    if (body.some(({ text }) => says.withoutNoun(core).test(features(text).folded))) return { ...found, act: null };
  }
  return null;
}
