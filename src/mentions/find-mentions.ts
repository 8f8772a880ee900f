/**
 * Mentions of statements and clauses in what others write: 《…联合声明》第九条, 2022年中白联合声明, clause 9 of the
 * China–Belarus joint statement of 2022, addresses of this site. A mention is linked where exactly one statement remains
 * that it may mean, and left alone otherwise. Pure but for the reading of the table.
 */
import { parseAddress } from '../address.ts';
import { firstRow, lastRow, readDate, readNumber } from './read-mention.ts';
import type { Mentionable, MentionedStatement } from './table.ts';

export interface Mention {
  /** UTF-16 offsets of the words that name it, half-open. */
  start: number;
  end: number;
  statement: MentionedStatement;
  /** Null for the whole statement. */
  clause: string | null;
  /** Below the root of the site, without a slash at the end. */
  path: string;
}

const act =
  /联合(?:声明|公报|宣言)|聯合(?:聲明|公報|宣言)|共同(?:声明|宣言)|joint (?:statement|communiqu[eé]|declaration)/giu;
const address =
  /(?:https?:\/\/[^\s/]+\/(?:[\w-]+\/)*?)?([a-z0-9]+(?:-[a-z0-9]+)*\/\d{4}[\d-]*(?:\/[a-z0-9.]*[a-z0-9])?)\/?(?:#([\w.]*\w))?/gu;
/** How far names, dates and clauses may be from the word for the act. */
const reach = 90;

/** In: a text. Out: its mentions in order, without overlaps. */
export async function findMentions(text: string, table: Mentionable): Promise<Mention[]> {
  const found = await Promise.all([
    ...[...text.matchAll(address)].map((match) => byAddress(match, table)),
    ...[...text.matchAll(act)].map((match) => byWords(text, match.index, match[0].length, table)),
  ]);
  const sorted = found.filter((one) => one !== null).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of sorted) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}

async function byAddress(match: RegExpExecArray, table: Mentionable): Promise<Mention | null> {
  const [whole, page = '', hash] = match;
  const place = parseAddress(page.replace(/\/(?:changes|witness.*)$/u, '') + (hash === undefined ? '' : `#${hash}`));
  if (!place || !Object.hasOwn(table.relationships, place.parties)) return null;
  const id = `${place.parties}/${place.day}`;
  const statement = (await table.statements(place.parties)).find((one) => one.id === id);
  if (!statement || (place.clause !== null && !statement.clauses.includes(place.clause))) return null;
  const end = match.index + whole.replace(/[.。]+$/u, '').length;
  return mention(match.index, end, statement, place.clause);
}

const mention = (start: number, end: number, statement: MentionedStatement, clause: string | null): Mention => ({
  start,
  end,
  statement,
  clause,
  path: clause === null ? statement.id : `${statement.id}/${clause}`,
});

interface Phrase {
  start: number;
  end: number;
  /** The words between 《 and 》 as they are, where there are any. */
  title: string | null;
  codes: string[];
}

async function byWords(text: string, at: number, length: number, table: Mentionable): Promise<Mention | null> {
  const phrase = phraseAt(text, at, at + length, table);
  if (!phrase) return null;
  const relationship = Object.entries(table.relationships).find(
    ([, codes]) =>
      codes.length === phrase.codes.length && [...codes].sort().every((code, i) => code === phrase.codes[i]),
  );
  if (!relationship) return null;
  const before = text.slice(Math.max(0, phrase.start - reach), phrase.start);
  const behind = text.slice(phrase.end, phrase.end + reach);
  const dated = dateBeside(before, behind);
  const called = text.slice(at, at + length);
  const candidates = (await table.statements(relationship[0])).filter(
    (one) => (dated === null || one.date.startsWith(dated.date)) && names(phrase.title, called, one),
  );
  const [only] = candidates;
  if (!only || candidates.length > 1) return null;
  const clause = clauseBeside(before, behind.slice(dated?.behind ?? 0));
  if (!clause) return mention(phrase.start, phrase.end, only, null);
  // A clause that the statement does not have: the words mean something else than they say.
  if (!only.clauses.includes(clause.id)) return mention(phrase.start, phrase.end, only, null);
  const end = clause.before > 0 ? phrase.end : phrase.end + (dated?.behind ?? 0) + clause.behind;
  return mention(phrase.start - clause.before, end, only, clause.id);
}

const plain = (title: string): string => title.replaceAll(/[\s《》〈〉“”"'·,，、]/gu, '').toLowerCase();

/**
 * A title names a statement where it is its title, or is so short that it says no more than the parties and the act;
 * then, and where there is no title, the act must be what the statement is: a communiqué (公报) is no statement (声明).
 */
const names = (quoted: string | null, called: string, { title, kind }: MentionedStatement): boolean =>
  quoted !== null && plain(quoted) === plain(title)
    ? true
    : kindsCalled(called).includes(kind) && (quoted === null || !/关于|關於|\bon\b/iu.test(quoted));

/** The kinds of acts that a word for the act can mean. */
const kindsCalled = (called: string): MentionedStatement['kind'][] =>
  /公[报報]|communiqu/iu.test(called)
    ? ['communique', 'press-communique']
    : /宣言|declaration/iu.test(called)
      ? ['declaration']
      : ['statement'];

function phraseAt(text: string, at: number, end: number, table: Mentionable): Phrase | null {
  const from = Math.max(0, at - reach);
  const before = text.slice(from, at);
  const bracket = before.lastIndexOf('《');
  if (bracket >= 0 && !before.slice(bracket).includes('》')) {
    const close = text.indexOf('》', end);
    if (close < 0 || close - end > 2) return null;
    const title = text.slice(from + bracket + 1, close);
    const row = lastRow(title.replace(/(?:政府)?(?:关于|關於).*$/su, '').replace(/联合.*$/su, ''), table.names);
    if (!row || row.codes.length < 2 || row.start !== 0) return null;
    return { start: from + bracket, end: close + 1, title, codes: row.codes };
  }
  return /^[a-z]/iu.test(text.slice(at))
    ? englishPhrase(text, from, at, end, table)
    : hanPhrase(text, from, at, end, table);
}

function hanPhrase(text: string, from: number, at: number, end: number, table: Mentionable): Phrase | null {
  const before = text.slice(from, at);
  const about = /(?:关于|關於)[^。；\n，]{1,50}的$/u.exec(before);
  const row = lastRow(about ? before.slice(0, about.index) : before, table.names);
  if (!row || row.codes.length < 2 || row.end !== (about?.index ?? before.length)) return null;
  const title = about ? text.slice(from + row.start, end) : null;
  return { start: from + row.start, end, title, codes: row.codes };
}

function englishPhrase(text: string, from: number, at: number, end: number, table: Mentionable): Phrase | null {
  const before = text.slice(from, at).replace(/\s+$/u, '');
  const row = lastRow(before, table.names);
  if (row && row.codes.length > 1 && row.end === before.length) {
    return { start: from + row.start, end, title: null, codes: row.codes };
  }
  const behind = /^,?\s+(?:issued |signed |made )?(?:of|between|by)\s+(?:the\s+)?/iu.exec(text.slice(end, end + reach));
  if (!behind) return null;
  const start = end + behind[0].length;
  const named = firstRow(text.slice(start, start + reach), table.names);
  if (!named || named.codes.length < 2) return null;
  return { start: at, end: start + named.end, title: null, codes: named.codes };
}

/** A date right before or right behind; `behind`: how much of the text behind it takes up. */
function dateBeside(before: string, behind: string): { date: string; behind: number } | null {
  const after =
    /^\s*(?:[（(]\s*)?(?:of|dated|on|,)?\s*((?:\d{1,2}(?:st|nd|rd|th)? )?[\p{L}]*\s?[\d年月日\s,-]{4,20}[日]?)\s*(?:[）)])?/u.exec(
      behind,
    );
  const dateAfter = after && readDate(after[0]);
  if (after && dateAfter) return { date: dateAfter, behind: after[0].trimEnd().length };
  const front =
    /(?:[\d年月日\s-]{4,16}|(?:\d{1,2} )?\p{L}+ (?:\d{1,2}, )?\d{4}|\d{4})(?:签署|簽署|发表|發表|发布)?的?\s*(?:the\s+)?$/u.exec(
      before,
    );
  const dateFront = front && readDate(front[0]);
  return dateFront ? { date: dateFront, behind: 0 } : null;
}

/** The clause named right behind (第九条, article 9) or right before (clause 9 of the). */
function clauseBeside(before: string, behind: string): { id: string; before: number; behind: number } | null {
  const han = /^[，,\s]*(?:的|中)?第([一二三四五六七八九十百零\d]+)(?:条|條|款|部分|点)/u.exec(behind);
  const after = /^,?\s*(?:clause|article|paragraph|para\.?|section|§)\s*(\d+(?:\.\d+)*)/iu.exec(behind);
  const front = /(?:clause|article|paragraph|section)\s+(\d+(?:\.\d+)*)\s+(?:of|in)\s+(?:the\s+)?(?:\d{4}\s+)?$/iu.exec(
    before,
  );
  const match = han ?? after ?? front;
  if (!match) return null;
  const number = han ? readNumber(han[1] ?? '') : (match[1] ?? null);
  if (number === null) return null;
  const isFront = match === front;
  return { id: String(number), before: isFront ? match[0].length : 0, behind: isFront ? 0 : match[0].length };
}
