/**
 * Titles of documents: whether a line is the title of a joint statement, of a treaty or of something else, and which
 * part of the line the title is. Pages glue a dateline, a page heading or a button to it.
 */
import { each } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import type { HanTitles } from '../../languages/words.ts';
import { hanAgencies } from '../../languages/wording/agencies.ts';
import { hasFiniteVerb, isHeadline } from '../../languages/wording/title-words.ts';

export interface Title {
  kind: 'statement' | 'treaty' | 'other';
  /** The part of the line that is the title, in UTF-16 offsets of the line. */
  start: number;
  end: number;
  /** 某某发表联合声明: a headline about a statement rather than the title of one. */
  headline: boolean;
  /** The word that tells the kind. */
  noun: string;
}

const mostLength = 320;

const ofHan = (id: keyof HanTitles): string => each(({ hanTitles }) => hanTitles?.[id]);
// 联合声明 共同宣言 联合新闻公报 会谈公报 杜尚别宣言 ; a plain 声明 needs two parties
const hanStatement = new RegExp(ofHan('statement'), 'gu');
const plainHan = new RegExp(ofHan('plain'), 'gu');
const several = new RegExp(ofHan('several'), 'u');
const hanTreaty = new RegExp(ofHan('treaty'), 'gu');
const hanOther = new RegExp(ofHan('other'), 'gu');

const nouns = (kind: keyof NonNullable<Language['documents']>): string => each(({ documents }) => documents?.[kind]);
const latinStatement = new RegExp(nouns('statement'), 'giu');
const latinTreaty = new RegExp(nouns('treaty'), 'giu');
const latinOther = new RegExp(nouns('other'), 'giu');

// What a joint statement by states does not come from
const privateBody = new RegExp(
  each(({ privateBodies }) => privateBodies),
  'u',
);

/** A statement of firms, unions or universities is none of states. Returns the words that tell, or null. */
export function privateParty(title: string): string | null {
  return privateBody.exec(title)?.[0] ?? null;
}

const hanReports = new RegExp(ofHan('reports'), 'u');
const hanHeadline = new RegExp(ofHan('headline'), 'u');
const hanGives = new RegExp(`(?:${ofHan('gives')})[^，。]{0,12}$`, 'u');
const about = new RegExp(ofHan('about'), 'u');
const hanTail = new RegExp(ofHan('tail'), 'gu');
const site = new RegExp(`^.{0,2}(?:${each(({ furniture }) => furniture?.site)})$`, 'u');
const hanFront = new RegExp(`^(?:${ofHan('front')})\\s*[：:|｜]\\s*`, 'u');
const ownState = new RegExp(ofHan('own'), 'u');
const opening = /^[\s]*[“‘"'„«「『]/u;
const closed = /[.。]?\s*[”’"'“»」』]\s*[.。]?$/u;

/** The title that a line is or holds; null for running text. Quotation marks around it, and their stop, are no part of it. */
export function titleIn(line: string): Title | null {
  if (line.length > mostLength || line.length < 3) return null;
  const front = opening.exec(line)?.[0].length ?? 0;
  const back = front > 0 ? (closed.exec(line)?.[0].length ?? /[.。]$/u.exec(line)?.[0].length ?? 0) : 0;
  const bare = line.slice(front, line.length - back);
  const quoted = front > 0 && bare.length >= 3 ? bareTitle(bare) : null;
  if (quoted) return { ...quoted, start: quoted.start + front, end: quoted.end + front };
  return bareTitle(line);
}

function bareTitle(line: string): Title | null {
  const han = /[\u3400-\u9fff]/u.test(line);
  if (
    han
      ? /[。；！？]/u.test(line.replace(/[。；]$/u, '')) || line.endsWith('。')
      : /[.;!?]\s+\p{Ll}|[;]$|\p{Ll}\p{Ll}[.!?](?:\s|$)/u.test(line)
  )
    return null;
  return han ? hanTitle(line) : latinTitle(line);
}

function hanTitle(line: string): Title | null {
  const statement = last(hanStatement, line) ?? plainJoint(line);
  const treaty = last(hanTreaty, line);
  const other = last(hanOther, line);
  const best = [
    statement && { kind: 'statement' as const, ...statement },
    treaty && { kind: 'treaty' as const, ...treaty },
    other && { kind: 'other' as const, ...other },
  ]
    .filter((x) => x !== null)
    .reduce<{ kind: Title['kind']; start: number; end: number; noun: string } | null>(
      (a, b) => (a && a.end >= b.end ? a : b),
      null,
    );
  if (!best) return null;
  let end = best.end;
  if (line[end] === '》') end++;
  const tail = line.slice(end);
  if (!isTail(tail)) return null;
  const start = hanStart(line, best.start);
  const text = line.slice(start, end);
  if (/[，,：:]/u.test(text.replace(/^[^《]*《.*》/u, '')) && text.length > 60) return null;
  if (text.length > 160) return null;
  // …关于签署…的联合声明 names what it is about; 两国签署关于…的联合声明 tells of it
  const headline = hanHeadline.test(text.split(about)[0] ?? '') || hanReports.test(text);
  return { kind: best.kind, start, end, headline, noun: best.noun };
}

/** 声明 without 联合, 合作愿景: only between two parties, or of several ministers or leaders. */
function plainJoint(line: string): { start: number; end: number; noun: string } | null {
  const found = last(plainHan, line);
  if (!found || line.length < 8) return null;
  const before = line.slice(0, found.start);
  return several.test(before) && !hanGives.test(before) ? found : null;
}

/** What may follow a title on its line: brackets, "full text", a date and place, buttons, the name of the site. */
function isTail(tail: string): boolean {
  if (tail.length > 70) return false;
  const rest = tail
    .replace(/[(（[【〔][^)）\]】〕]{0,40}[)）\]】〕]/gu, '')
    .replace(/(?:[|｜_—–]|\s-).*$/u, '')
    .replace(hanTail, '')
    .replace(site, '');
  return rest.trim() === '' || /^\s*[\d一二三四五六七八九〇○零0\s]{2,10}[-年/.].{0,40}$/u.test(rest);
}

const agencyFront = new RegExp(
  `^\\s*(?:${hanAgencies})[^电電讯訊]{0,24}[电電讯訊]\\s*(?:[(（][^)）]{1,8}[)）])?\\s*`,
  'u',
);

function hanStart(line: string, noun: number): number {
  let start = 0;
  const skip = (pattern: RegExp) => {
    const match = pattern.exec(line.slice(start, noun));
    if (match && start + match[0].length < noun) start += match[0].length;
  };
  skip(/^.*https?:\S*?\.(?:s?html?|aspx?|php|jsp)(?=[\u3400-\u9fff])/u);
  skip(/^\s*[[【〔][^\]】〕]{1,12}[\]】〕]\s*/u);
  skip(agencyFront);
  skip(/^\s*\d{1,3}\s*[.、．]\s*/u);
  skip(/^[^：:]{2,20}[：:]\s+/u);
  skip(hanFront);
  // a heading of the page glued in front of 中华人民共和国…
  const own = ownState.exec(line.slice(start, noun));
  if (own && own.index > 0) {
    const front = line.slice(start, start + own.index);
    if (!/[和与與同、及暨]\s*$/u.test(front) && !about.test(front) && !front.includes('《')) start += own.index;
  }
  return start;
}

function latinTitle(line: string): Title | null {
  if (!headed(line)) return null;
  const statement = last(latinStatement, line);
  const treaty = statement ? null : last(latinTreaty, line);
  const other = last(latinOther, line);
  const at = (x: { start: number } | null) => x?.start ?? Number.POSITIVE_INFINITY;
  const kind = statement
    ? at(other) < at(statement) && !/joint/iu.test(statement.noun)
      ? 'other'
      : 'statement'
    : treaty
      ? 'treaty'
      : other
        ? 'other'
        : null;
  const first = statement ?? treaty ?? other;
  if (!kind || !first || !looksLikeHeading(line, first.start)) return null;
  const noun = (kind === 'statement' ? statement : kind === 'treaty' ? treaty : other)?.noun ?? '';
  const brackets = /\s*[([][^)\]]{0,40}[)\]]\s*$/u.exec(line);
  const end = brackets ? brackets.index : line.length;
  const headline = statement !== null && isHeadline(line, statement.start);
  return { kind, start: 0, end, headline, noun };
}

/** Whether a line begins and ends as titles do, whatever it says. */
const headed = (line: string): boolean => !/[,:;]$/u.test(line) && /^[-–]?["“«([‘']?[\p{Lu}\p{Lo}\d]/u.test(line);

/**
 * Titles begin with a capital, end without a stop, and are not sentences about "the joint statement". French, Spanish,
 * Vietnamese and Russian write them like sentences: there the name of the act stands at the beginning.
 */
function looksLikeHeading(line: string, noun: number): boolean {
  if (/\p{Script=Hangul}/u.test(line)) return line.length < 90 && !/[다요][.]?\s*$/u.test(line);
  if (hasFiniteVerb(line)) return false;
  const words = line.split(/\s+/u);
  const capital = words.filter((w) => /^["“«([]?[\p{Lu}\d]/u.test(w)).length;
  // Articles and prepositions stay small in the titles of French, Spanish, Portuguese and English.
  const weighty = words.filter((w) => w.length > 3 || /^\p{Lu}/u.test(w)).length;
  const first = noun <= 24 && !/^(?:the|this|la|el|le|a|o|les?|in|en|no|na|dans|в) /iu.test(line);
  return words.length <= 6 || first || capital * 3 >= weighty;
}

function last(pattern: RegExp, line: string): { start: number; end: number; noun: string } | null {
  let found: { start: number; end: number; noun: string } | null = null;
  pattern.lastIndex = 0;
  for (let m = pattern.exec(line); m; m = pattern.exec(line)) {
    found = { start: m.index, end: m.index + m[0].length, noun: m[0] };
    if (m[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** Headings of annexes and of documents exchanged with a statement: 附件一, Annex 2, 《备忘录》（英方）. */
export const annexHeading = new RegExp(`^(?:${each(({ annexes }) => annexes)})`, 'iu');
