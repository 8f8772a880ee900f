/**
 * What looks wrong in a text, reported with its place and never mended: paragraphs broken within a sentence, doubled
 * paragraphs, words and phrases, adverts within sentences, pinyin after characters, joined words, lost characters.
 * Each check reads a paragraph once; a paragraph reports each kind of thing a few times at most.
 */
import { type RuleId, issue } from '../../rules.ts';
import type { Clause, Issue, Paragraph } from '../../schema.ts';
import { hidden, hiddenInTitle } from './hidden-characters.ts';
import type { Line, Source } from '../types.ts';

interface Suspicion {
  rule: RuleId;
  /** Offset in the paragraph's text. */
  at: number;
  words: string;
}

const mostPerParagraph = 4;

/**
 * In: the clauses of a text with their source. Out: suspicions about their paragraphs, in document order, each at the
 * line and column of the source where it stands: adverts, pinyin, doubled words and paragraphs, broken paragraphs,
 * joined words, characters that hide (in the lines of the title too). Nothing is changed.
 */
export function noise(clauses: readonly Clause[], source: Source, lines: readonly Line[] = []): Issue[] {
  const issues = hiddenInTitle(
    lines.filter(({ role }) => role === 'title'),
    source,
  );
  const seen = new Map<string, true>();
  const report = (paragraph: Paragraph, s: Suspicion) =>
    issues.push(
      issue(s.rule, { file: source.file, text: source.text, offset: placeOf(paragraph, s.at) }, { words: s.words }),
    );
  let before: Paragraph | null = null;
  for (const { paragraph, opens } of paragraphs(clauses)) {
    if (before && !opens) {
      const broken = brokenAfter(before, paragraph);
      if (broken) report(before, broken);
    }
    // the words before a list may well be the same each time: The two sides will:
    const key =
      paragraph.text.length >= 20 && !/[:：]$/u.test(paragraph.text) ? paragraph.text.replace(/\s+/gu, '') : '';
    if (key !== '' && seen.has(key))
      report(paragraph, { rule: 'doubled-paragraph', at: 0, words: quote(paragraph.text, 0) });
    if (key !== '') seen.set(key, true);
    for (const check of checks) for (const found of check(paragraph.text)) report(paragraph, found);
    before = paragraph;
  }
  return issues;
}

/** Every paragraph in document order, and whether it is the first after a label or heading. */
function* paragraphs(clauses: readonly Clause[]): Generator<{ paragraph: Paragraph; opens: boolean }> {
  for (const clause of clauses) {
    for (const [i, paragraph] of clause.paragraphs.entries())
      yield { paragraph, opens: i === 0 && clause.type !== 'paragraph' };
    yield* paragraphs(clause.clauses);
  }
}

/** Source offset of a place in a paragraph; paragraphs in several spans are followed through them. */
function placeOf(paragraph: Paragraph, at: number): number {
  let left = at;
  for (const span of paragraph.spans) {
    if (left < span.end - span.start) return span.start + left;
    left -= span.end - span.start;
  }
  return paragraph.spans.at(-1)?.end ?? 0;
}

const quote = (text: string, at: number): string => text.slice(Math.max(0, at - 6), at + 14).replace(/\s+/gu, ' ');

// …改善周边环境 ¶ 境，保护… / …医疗卫生领域合作,扩 ¶ 大科研…: no stop at the end of a long paragraph
function brokenAfter(before: Paragraph, next: Paragraph): Suspicion | null {
  const { text } = before;
  if (before.form !== 'paragraph' || next.form !== 'paragraph' || before.language !== next.language) return null;
  const end = text.at(-1) ?? '';
  const open = /[\p{L}，,、]/u.test(end) && text.length >= 12 && !/^\p{Lu}/u.test(next.text);
  if (!open) return null;
  return {
    rule: 'broken-paragraph',
    at: Math.max(0, text.length - 1),
    words: `${text.slice(-8)} ¶ ${next.text.slice(0, 8)}`,
  };
}

type Check = (text: string) => Suspicion[];

/** Searches for `pattern` only where the text holds `needs`, which every match of it does. */
const collect = (
  rule: RuleId,
  text: string,
  needs: RegExp,
  pattern: RegExp,
  accept: (m: RegExpExecArray) => boolean = () => true,
) => {
  const found: Suspicion[] = [];
  if (!needs.test(text)) return found;
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m && found.length < mostPerParagraph; m = pattern.exec(text))
    if (accept(m)) found.push({ rule, at: m.index, words: quote(text, m.index) });
  return found;
};

const han = /[\u3400-\u9fff]/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** 军事军事技: two to eight characters that stand twice in a row. Not 一步一步, whose doubling is a figure. */
const doubledPhrase: Check = (text) => {
  if (!han.test(text)) return [];
  const found: Suspicion[] = [];
  for (let i = 0; i + 4 <= text.length && found.length < mostPerParagraph; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x3400 || c > 0x9fff) continue;
    for (let n = 2; n <= 8; n++) {
      if (text.charCodeAt(i + n) !== c || !repeats(text, i, n)) continue;
      if (n === 2 && /^[一个各步层代]/u.test(text[i] ?? '')) break;
      found.push({ rule: 'doubled-words', at: i, words: quote(text, i) });
      i += 2 * n - 1;
      break;
    }
  }
  return found;
};

function repeats(text: string, at: number, n: number): boolean {
  for (let k = 0; k < n; k++) {
    const c = text.charCodeAt(at + k);
    if (c !== text.charCodeAt(at + n + k) || c < 0x3400 || c > 0x9fff) return false;
  }
  return true;
}

// 人人 世世代代 津津乐道: doubled by grammar
const figures = new Set(
  '人世代常往渐仅刚大深远多家处时事步年天日种个一生息欣勃蒸源孜谆拳徐比层频纷节默念早牢紧好满点区久高',
);

/**
 * 主权利利的: a character that stands twice where no word holds both, and where the second opens no word of its own
 * (中国国家 does). Words are those of the dictionary that comes with JavaScript's Intl.Segmenter.
 */
const doubledCharacter: Check = (text) => {
  const found: Suspicion[] = [];
  for (let i = 1; i < text.length && found.length < mostPerParagraph; i++) {
    const c = text.charCodeAt(i);
    if (c !== text.charCodeAt(i - 1) || c < 0x3400 || c > 0x9fff) continue;
    if (figures.has(text[i] ?? '') || text.charCodeAt(i + 1) === c || text[i - 3] === text[i - 1]) continue;
    const from = Math.max(0, i - 5);
    const alone = [...segmenter.segment(text.slice(from, i + 5))].some(
      (s) => s.segment.length === 1 && (s.index + from === i || s.index + from === i - 1),
    );
    if (alone && !joinsWord(text, i)) found.push({ rule: 'doubled-words', at: i - 1, words: quote(text, i) });
  }
  return found;
};

/** 委员会会议, 中国国务院: the first of the two ends a word that is followed by one that the second opens. */
function joinsWord(text: string, i: number): boolean {
  const opens = [...segmenter.segment(text.slice(i, i + 4))][0]?.segment.length ?? 1;
  return opens > 1;
}

/** Words of a phrase that is looked for again, and how many words behind its beginning it may begin again. */
const phrase = 8;
const near = 14;

/** the the / consistent with the roadmap agreed … consistent with the roadmap agreed */
const doubledLatin: Check = (text) => {
  if (!/[a-z]/iu.test(text)) return [];
  const places = [...text.matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}’']+/gu)];
  const words = places.map(([word]) => word.toLowerCase());
  const found: Suspicion[] = [];
  const counted = new Uint8Array(words.length);
  const report = (at: number) => found.push({ rule: 'doubled-words', at, words: quote(text, at) });
  const same = (a: number, b: number): boolean => {
    for (let n = 0; n < phrase; n++) if (words[a + n] !== words[b + n]) return false;
    return true;
  };
  for (let i = 0; i < words.length && found.length < mostPerParagraph; i++) {
    const at = places[i]?.index ?? 0;
    if (words[i] === words[i + 1] && !/^(?:that|had|nous|vous)$/u.test(words[i] ?? '')) {
      const between = text.slice(at + (places[i]?.[0].length ?? 0), places[i + 1]?.index);
      if (/^\s+$/u.test(between)) report(at);
    }
    if (i + phrase > words.length) continue;
    let earlier = i - 1;
    while (earlier >= 0 && i - earlier <= near && !(counted[earlier] && same(earlier, i))) earlier--;
    if (earlier >= 0 && i - earlier <= near) {
      report(at);
      i += phrase;
    } else counted[i] = 1;
  }
  return found;
};

// 进一步加强某某设计网_PS交流和深化; 请关注公众号; www.….com in a sentence. Names and words are looked for from their first
// letter only, here and below: from each letter, a run of letters would be read as often as it is long.
const advert: Check = (text) =>
  collect(
    'advert',
    text,
    /[网注击擊扫群]|免费|https?:|www\.|\.(?:com|cn|net|org)/iu,
    /[\u4e00-\u9fff]{1,6}网[_|—-]|(?:https?:\/\/|www\.)[\w./-]+|(?<![\w-])[\w-]+\.(?:com|cn|net|org)(?![\w])|(?:关注|關注)[^。]{0,8}(?:公众号|微信)|(?:点击|點擊)(?:此处|这里|下载|查看)|扫(?:描)?(?:二维)?码|QQ群|免费(?:下载|试用)/giu,
  );

// 凝níng聚 / 凝（níng）聚: letters with tone marks after a character
const pinyin: Check = (text) =>
  collect(
    'pinyin',
    text,
    /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/iu,
    /(?<=[\u3400-\u9fff])\s?[(（]?[a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,3}[)）]?/giu,
  );

// countrie s.If / cultura.l. / word.Next: joined by a bad recognition of the print
const joined: Check = (text) =>
  collect(
    'joined-words',
    text,
    /[.;,][A-Za-z]/u,
    /(?<![a-z])(?:[a-z]{2,}\s[a-z]\.[A-Z][a-z]|[a-z]{3,}[.;,][A-Z][a-z]{2,}|[a-z]{3,},[a-z]{3,}|[a-z]{4,}\.[a-z]\.,?)/gu,
    (m) => !/\.(?:com|org|gov|net|cn)\b/u.test(m[0]),
  );

// 各案补？之款 / □ / U+FFFD / one of private use: a character that was lost on the way
const lost: Check = (text) =>
  collect(
    'lost-character',
    text,
    /[\ufffd\ue000-\uf8ff□■?？]/u,
    /[\ufffd\ue000-\uf8ff□■]|(?<=[\u3400-\u9fff])[?？](?=[\u3400-\u9fff])/gu,
  );

const checks: readonly Check[] = [doubledPhrase, doubledCharacter, doubledLatin, advert, pinyin, joined, lost, hidden];
