/**
 * The partnership level that the statement gives to, or confirms for, the relation of its parties.
 *
 * Convention. A level is a name ending in 伙伴关系 (Partnership) with at least one word of data/level-parts.ts directly
 * before it. The name is kept as printed, without the pair of parties inside it (新时代中乌全面战略伙伴关系 →
 * 新时代全面战略伙伴关系; the evidence keeps it). A phrase with 的 directly before the core belongs to the name where a
 * word of act, 新时代 or the pair stands in front of it (建立新时代相互尊重、共同发展的全面战略伙伴关系).
 * Among several: what the text decides (决定…建立, 提升为) before what the title names, before what the text deepens or
 * confirms, before what it merely names. Left aside: levels recalled (建立…10周年, 自…以来), those of other pairs, those
 * inside the titles of other documents, those of a sector (能源合作伙伴关系), those promised for a later day.
 * A text that speaks of 中越全面战略合作 and spells the level out only in the title of a document of the same two parties
 * is taken to mean that level; the evidence shows where. Nothing found: null.
 * Reported: a title or heading that names another level than the text; the text wins.
 */
import type { Issue, Level } from '../schema.ts';
import { issue } from '../rules.ts';
import { acts, coreParts, englishParts, weighty } from './data/level-parts.ts';
import { shortForms } from './data/state-names.ts';
import { fold } from './han.ts';
import { evidence, type Passage } from './passages.ts';

export interface LevelInput {
  file: string;
  text: string;
  title: Passage | null;
  lines: readonly Passage[];
  body: readonly Passage[];
  parties: readonly string[];
}
interface Found {
  name: string;
  parts: string[];
  act: string | null;
  score: number;
  passage: Passage;
  quote: string;
  /** Inside 《》. */
  cited: boolean;
}

const parts = [...coreParts].sort((a, b) => b.length - a.length);
const noun = /(?:伙伴关系)/gu;
const actWords = [...acts].sort((a, b) => b.word.length - a.word.length);
const actRegex = new RegExp(actWords.map(({ word }) => word).join('|'), 'gu');

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

/** The pair of parties directly before an offset: 中乌, 中俄, 两国; and whether it is a pair of others. */
function pairBefore(text: string, end: number, parties: readonly string[]): { length: number; foreign: boolean } {
  const m = /(?:两国|双方|双边|中国(?:同|与|和)?|中[、－—-]?.)$/u.exec(text.slice(Math.max(0, end - 6), end));
  if (!m) return { length: 0, foreign: false };
  const letter = /^中[、－—-]?(.)$/u.exec(m[0])?.[1];
  if (letter === undefined || m[0] === '中国') return { length: m[0].length, foreign: false };
  const codes = shortForms.zh[letter];
  if (!codes) return { length: 0, foreign: false };
  return { length: m[0].length, foreign: parties.length > 0 && !codes.some((code) => parties.includes(code)) };
}

interface Name {
  start: number;
  printedStart: number;
  name: string;
  words: string[];
  foreign: boolean;
}

/** Reads the name of a level backwards from 伙伴关系. Null where what stands there is no level. */
function nameBefore(folded: string, printed: string, at: number, parties: readonly string[]): Name | null {
  const core = coreBefore(folded, at);
  let { start } = core;
  let words = [...core.words];
  if (words.length === 0) {
    return null;
  }
  let name = printed.slice(start, at) + printed.slice(at, at + 4);
  const pair = pairBefore(folded, start, parties);
  const outer = pair.length > 0 ? coreBefore(folded, start - pair.length) : null;
  if (
    pair.length > 0 &&
    outer &&
    outer.words.length > 0 &&
    folded.slice(outer.start, start - pair.length).endsWith('新时代')
  ) {
    // 新时代中乌全面战略伙伴关系: the pair stands inside the name.
    name = printed.slice(outer.start, start - pair.length) + name;
    words = [...outer.words, ...words];
    return { start: outer.start, printedStart: outer.start, name, words, foreign: pair.foreign };
  }
  const modifier = pair.length === 0 ? modifierBefore(folded, start) : null;
  if (modifier) {
    name = printed.slice(modifier.start, start) + name;
    words = [...modifier.words, ...words];
    start = modifier.start;
  } else if (pair.length === 0 && !opensHere(folded, start)) return null;
  const front = modifier ? pairBefore(folded, start, parties) : pair;
  return { start: start - front.length, printedStart: start, name, words, foreign: front.foreign };
}

/** A name begins after an act, a function word or a mark; anything else before it makes it a level of a sector. */
function opensHere(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.slice(Math.max(0, start - 4), start);
  return new RegExp(
    `(?:${actWords.map(({ word }) => word).join('|')}|[为成到入了是的和与及将就以对同个步续断力强系于年]|两国|双方|双边|关系|关于|[^\\u3400-\\u9fff])$`,
    'u',
  ).test(before);
}

/** 相互尊重、共同发展的 before the core, with 新时代 in front of it. */
function modifierBefore(text: string, end: number): { start: number; words: string[] } | null {
  if (text[end - 1] !== '的') return null;
  const window = text.slice(Math.max(0, end - 40), end);
  const m = /(?:^|[^\u3400-\u9fff、])([\u3400-\u9fff、0-9]{2,38}的)$/u.exec(window);
  const phrase = m?.[1] ?? /([\u3400-\u9fff、0-9]{2,38}的)$/u.exec(window)?.[1];
  if (phrase === undefined) return null;
  const anchors = [
    ...phrase.matchAll(
      /建立|构建|建设|深化|发展(?!与|的)|打造|推进|提升为|提升到|升级为|确立|致力于|新时代|关于|成为|定位为|两国|双方|中./gu,
    ),
  ];
  const anchor = anchors.findLast(
    (a) =>
      a[0] !== '中.' &&
      a.index + a[0].length < phrase.length - 1 &&
      !phrase.slice(a.index + a[0].length).startsWith('、'),
  );
  if (!anchor) return null;
  const keep = anchor[0] === '新时代' ? 0 : anchor[0].length;
  const name = phrase.slice(anchor.index + keep);
  if (/两国|双方|之间|国家|我们|[以在]\S|与|和(?!平)|(?<!共)同/u.test(name.slice(0, -1))) return null;
  const words = name.startsWith('新时代') ? ['新时代', name.slice(3)] : [name];
  return { start: end - name.length, words: words.filter((word) => word !== '的') };
}

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
    (m) =>
      !/[,，](?=.{12})/u.test(window.slice(m.index)) &&
      !/^(?:发展|合作)(?:战略|规划|道路)/u.test(window.slice(m.index)),
  );
  return last ? { word: last[0], at: start - window.length + last.index } : null;
}

const decides = /决定|商定|同意|宣布|一致|愿|将/u;
const recalled = /(?:以来|年来|周年|\d+年|历史|曾|上述|此前|当时|于\d{4}年|自\d{4}年|[一二三四五六七八九十]+年)/u;

function score(
  folded: string,
  name: Name,
  at: number,
  passage: Passage,
): { score: number; act: string | null; from: number } {
  const sentence = sentenceAround(folded, at);
  const act = actBefore(folded, name.start, sentence.start);
  const before = folded.slice(sentence.start, name.start);
  const behind = folded.slice(at + 4, Math.min(sentence.end, at + 16));
  const creates = act !== null && actWords.find(({ word }) => word === act.word)?.creates === true;
  let value = passage.part === 'title' || passage.heading ? 30 : 10;
  if (act) value += creates ? 45 : 20;
  if (act && passage.part === 'clause' && decides.test(folded.slice(Math.max(sentence.start, act.at - 14), act.at)))
    value += creates ? 40 : 25;
  // 建立…10周年, 自…建立…以来, 将制定…规划: the level is there already.
  if (
    /^(?:的)?(?:\d+|[一二三四五六七八九十]+)?(?:周年|年来|以来|之际)/u.test(behind) ||
    (creates && /自$|自[^,，]{0,12}$/u.test(before.slice(0, (act?.at ?? 0) - sentence.start)) && recalled.test(behind))
  )
    value -= 80;
  if (
    creates &&
    /(?:\d{4}年|[〇零一二三四五六七八九]{4}年)[^,，。]{0,20}$/u.test(folded.slice(sentence.start, act?.at ?? 0)) &&
    !/决定|宣布/u.test(before)
  )
    value -= 60;
  if (/^(?:的)?(?:发展规划|行动计划|内涵|基础|物质基础|重要内容|协定|框架)/u.test(behind)) value -= 15;
  if (name.name.length >= 8) value += Math.min(name.words.length, 5);
  return { score: value, act: act?.word ?? null, from: act && at - act.at < 60 ? act.at : name.start };
}

function isCited(text: string, at: number): boolean {
  // Titles of documents are shorter than this.
  const before = text.slice(Math.max(0, at - 200), at);
  const open = Math.max(before.lastIndexOf('《'), before.lastIndexOf('〈'));
  const close = Math.max(before.lastIndexOf('》'), before.lastIndexOf('〉'));
  return open > close;
}

function chinese(passage: Passage, parties: readonly string[]): Found[] {
  if (!/[伙夥]伴/u.test(passage.text)) return [];
  const folded = fold(passage.text);
  const found: Found[] = [];
  for (const m of folded.matchAll(noun)) {
    const name = nameBefore(folded, passage.text, m.index, parties);
    if (!name || name.foreign) continue;
    const cited = passage.part === 'clause' && isCited(folded, m.index);
    const { score: value, act, from } = score(folded, name, m.index, passage);
    const sentence = sentenceAround(folded, m.index);
    const start = decisionStart(folded, Math.max(sentence.start, from), sentence.start);
    const quote = cited ? passage.text.slice(name.start, m.index + 4) : passage.text.slice(start, m.index + 4);
    found.push({
      name: name.name,
      parts: [...name.words, passage.text.slice(m.index, m.index + 4)],
      act,
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

const englishAct =
  /\b(elevat\w+|upgrad\w+|rais\w+|establish\w*|launch\w*|deepen\w*|strengthen\w*|reaffirm\w*|advanc\w+|enhanc\w+|consolidat\w+|build\w*|promot\w+|announc\w+)\b/giu;
const englishNoun =
  /\b(?:[\w-]+,? +){1,7}partnership\b(?: of (?:coordination|cooperation)\b)?(?: (?:for|in) (?:a|the) new era\b)?/giu;

function english(passage: Passage): Found[] {
  const found: Found[] = [];
  const flat = passage.text.replace(/\s/gu, ' ');
  for (const m of flat.matchAll(englishNoun)) {
    const words = m[0].split(/,? +/u);
    const last = words.findIndex((word) => /^partnership$/iu.test(word));
    let first = last;
    while (first > 0 && englishParts.includes((words[first - 1] ?? '').toLowerCase())) first--;
    while (first < last && /^(?:and|for|new|bilateral)$/iu.test(words[first] ?? '')) first++;
    const own = words.slice(first, last);
    if (!own.some((word) => weighty.includes(word.toLowerCase()))) continue;
    const offset = m.index + m[0].search(own[0] ?? '');
    const before = flat.slice(Math.max(0, offset - 90), offset).replace(/^.*[.;]\s/u, '');
    const act = [...before.matchAll(englishAct)].at(-1);
    // Without an act it is a way of speaking (“the strategic partnership is indispensable”), not a level.
    if (!act) continue;
    const behind = flat.slice(offset + m[0].length - (offset - m.index), offset + 260);
    const promised =
      /commit\w* to (?:the )?$|commitment to $|look forward to $|intend to $/iu.test(before.slice(0, act.index)) &&
      /^[^.]{0,200}\b(?:at the|in) [^.]{0,80}(?:summit|november|december|later|next year)/iu.test(behind);
    if (promised) continue;
    const creates = /^(?:elevat|upgrad|rais|establish|launch|announc)/iu.test(act[0]);
    const named = /^\p{Lu}/u.test(own[0] ?? '') || creates;
    if (!named) continue;
    const title = passage.part === 'title';
    const recalledLevel =
      /\b(?:anniversary|since|years? ago|in (?:19|20)\d\d)\b/iu.test(before) ||
      /^[^.]{0,40}\b(?:in (?:19|20)\d\d|years? ago)\b/iu.test(behind);
    const tail = words.slice(last).join(' ');
    const begin = offset - before.length + (act.index ?? 0);
    found.push({
      name: passage.text.slice(offset, m.index + m[0].length).replace(/\s+/gu, ' '),
      parts: [...own, tail],
      act: act[0],
      score: (title ? 5 : 10) + (creates ? 60 : 20) - (recalledLevel ? 70 : 0),
      passage,
      quote: passage.text.slice(begin, m.index + m[0].length),
      cited: false,
    });
  }
  return found;
}

/** 中越全面战略合作 in the text, 中越全面战略合作伙伴关系 in the title of a document of the two: the same level. */
function spelledOut(cited: readonly Found[], body: readonly Passage[]): Found | null {
  for (const found of cited) {
    const core = fold(found.parts.slice(0, -1).join(''));
    if (core.length < 4) continue;
    if (body.some(({ text }) => new RegExp(`(?:中.|两国|双方|深化|领域)${core}(?!伙伴)`, 'u').test(fold(text))))
      return { ...found, act: null };
  }
  return null;
}

export function extractLevel(input: LevelInput): { level: Level | null; issues: Issue[] } {
  const { title, lines, body, parties } = input;
  const passages = [...(title ? [title] : []), ...body];
  const all = passages.flatMap((passage) => [
    ...chinese(passage, parties),
    ...(/[\u3400-\u9fff]/u.test(passage.text) ? [] : english(passage)),
  ]);
  const own = all.filter(({ cited, score: value }) => !cited && value > 0);
  const best =
    own.reduce<Found | null>((a, b) => (a === null || b.score > a.score ? b : a), null) ??
    spelledOut(
      all.filter(({ cited }) => cited),
      body,
    );
  if (!best) return { level: null, issues: [] };
  const issues: Issue[] = [];
  const headings = [
    ...(title ? [title] : []),
    ...lines.filter(({ part, text }) => part !== 'signature' && text.length < 120),
  ];
  const seen = new Set<string>();
  for (const heading of headings) {
    for (const { name } of chineseNames(heading)) {
      if (fold(name) === fold(best.name) || seen.has(name) || name.includes(best.name)) continue;
      seen.add(name);
      issues.push(
        issue(
          'level-differs',
          { file: input.file, text: input.text, offset: heading.offset },
          { heading: name, text: best.name },
        ),
      );
    }
  }
  const { name, parts: words, act, passage, quote } = best;
  return { level: { name, parts: words, act, evidence: evidence(passage, quote) }, issues };
}

/** Levels in a heading, whose first word may be glued to something (2013年全面战略合作伙伴关系). */
function chineseNames(passage: Passage): { name: string }[] {
  const folded = fold(passage.text);
  return [...folded.matchAll(noun)].flatMap((m) => {
    const core = coreBefore(folded, m.index);
    const named = nameBefore(folded, passage.text, m.index, []);
    return core.words.length === 0 ? [] : [{ name: named?.name ?? passage.text.slice(core.start, m.index + 4) }];
  });
}
