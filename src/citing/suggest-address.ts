/**
 * Which addresses a wrong one may have meant. Pure: it knows the published statements as `{ 'by-cn': ['2013-07-16'] }`
 * and nothing else; whether a clause exists is for the caller to ask.
 */
import { endingPattern } from '../exports/formats.ts';

interface Proposal {
  /** Ids of statements, the likeliest first. */
  statements: string[];
  /** The clause asked for, in the scheme of addresses; null when none was, or none can be read. */
  clause: string | null;
  /** Parties whose history may help: `by-cn`. */
  pairs: string[];
}

const most = 5;
const ending = new RegExp(`\\.html?$|${endingPattern}`, 'u');

/** `path` is below the root, without base path and language. */
export function propose(path: string, index: Readonly<Record<string, readonly string[]>>): Proposal {
  const [first = '', ...rest] = decode(path)
    .normalize('NFKC')
    .toLowerCase()
    .replace(ending, '')
    .split('/')
    .filter(Boolean);
  const pairs = nearestPairs(first, Object.keys(index));
  const { day, clause } = dayAndClause(rest);
  const exact = pairs.length === 1 && samePair(pairs[0]!, first);
  const statements = pairs.flatMap((pair) =>
    nearestDays(day, index[pair] ?? [], exact).map((found) => `${pair}/${found}`),
  );
  return { statements: statements.slice(0, most), clause, pairs: pairs.slice(0, most) };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const codes = (pair: string): string[] =>
  pair
    .split(/[^a-z0-9]+/u)
    .filter(Boolean)
    .sort();
const samePair = (a: string, b: string): boolean => codes(a).join() === codes(b).join();

/** The same parties in another order; else those that share a party; else those that differ by a letter or two. */
function nearestPairs(asked: string, pairs: readonly string[]): string[] {
  const same = pairs.filter((pair) => samePair(pair, asked));
  if (same.length > 0 || asked === '') return same;
  const close = pairs.filter(
    (pair) => distance(codes(pair).join('-'), codes(asked).join('-')) <= (asked.length > 6 ? 2 : 1),
  );
  if (close.length > 0) return close;
  const wanted = new Set(codes(asked));
  const shared = (pair: string) => codes(pair).filter((code) => wanted.has(code) && code !== 'cn').length;
  return pairs.filter((pair) => shared(pair) > 0).sort((a, b) => shared(b) - shared(a));
}

/** 2022-09-15/9, 2022-9-15/9, 20220915/9, 2022/9, 2022/09/15/9; a clause may be written 九 or 第九条. */
function dayAndClause(parts: readonly string[]): { day: string; clause: string | null } {
  const [head = '', ...tail] = parts;
  const day = /^(\d{4})[-._年]?(\d{1,2})?[-._月]?(\d{1,2})?(?:日)?(-[2-9])?$/u.exec(head);
  if (!day) return { day: '', clause: null };
  const [, year = '', month, date, act = ''] = day;
  const split = /^\d{1,2}$/u;
  // /2022/09/15/9 spells the day out; /2022/9 leaves it out, and 9 is the clause.
  const spelled = month === undefined && tail.length >= 2 && split.test(tail[0]!) && split.test(tail[1]!);
  const [m, d] = spelled ? [tail[0], tail[1]] : [month, date];
  const two = (n: string | undefined) => (n === undefined ? '' : `-${n.padStart(2, '0')}`);
  const asked = (spelled ? tail.slice(2) : tail).join('.');
  return { day: `${year}${two(m)}${two(d)}${act}`, clause: clauseId(asked) };
}

const digits = '零一二三四五六七八九';

function clauseId(text: string): string | null {
  const bare = text
    .replace(/^第/u, '')
    .replace(/[条條款项項]$/u, '')
    .replace(/^(?:clause|article|c)[-_ ]?(?=\d)/u, '');
  if (bare === '') return null;
  if (/^(?:序言|前言|preface)$/u.test(bare)) return 'preamble';
  if (/^(?:preamble|closing|(?:a\d+\.)?p?\d+[a-z]*(?:\.p?\d+[a-z]*)*|a\d+)$/u.test(bare))
    return bare.replace(/^0+(?=\d)/u, '');
  const ten = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(bare);
  if (!ten || (ten[1] && ten[3] && !ten[2])) return null;
  const [, tens, hasTen, ones] = ten;
  if (!hasTen) return String(digits.indexOf(tens ?? ones ?? '零'));
  return String((tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0));
}

/** Those that begin as asked; else the closest in time; without a day, the newest. */
function nearestDays(asked: string, days: readonly string[], exact: boolean): string[] {
  const newest = [...days].sort().reverse();
  if (asked === '') return exact ? newest : newest.slice(0, 1);
  const same = newest.filter((day) => day === asked || day.startsWith(`${asked}-`) || asked.startsWith(`${day}-`));
  if (same.length > 0) return same;
  const year = newest.filter((day) => day.startsWith(asked.slice(0, 4)));
  const far = (day: string) => Math.abs(time(day) - time(asked));
  return (year.length > 0 ? year : newest).sort((a, b) => far(a) - far(b)).slice(0, 3);
}

function time(day: string): number {
  const [, year, month = '07', date = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(day) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(date));
}

/** Levenshtein, for words of a few letters. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++)
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === b[j] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
