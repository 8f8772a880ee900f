/** From an address, a citation or a short reference in the search box to the place that it names. */
import { pageLink, parseAddress } from '../../address.ts';
import type { Language } from '../../i18n/strings.ts';
import { fold } from './fold.ts';
import type { StatementRow, Table } from '../engine/table.ts';

export interface Jump {
  statement: StatementRow;
  /** Null: the statement as a whole. */
  clause: string | null;
  /** The page, below the root of the site; an address pasted with `#9p2` leads to the page that it was copied from. */
  path: string;
  /** What stood behind the address, `#` included; empty without. */
  hash: string;
  /** True for an address: it names one place and nothing else, so Enter may go there. */
  sure: boolean;
}

/**
 * Places that the text names; none when it reads like words to be searched. Understood are an address with or without
 * the site in front, also inside a citation (`by-cn/2022-09-15/9`), and parties with a date or a clause
 * (`中白 2022 第九条`, `Belarus 2022-09-15 clause 9`). At the most five.
 */
export function jumps(table: Table, text: string): Jump[] {
  const addressed = byAddress(table, text);
  return addressed ? [addressed] : byNames(table, text).slice(0, 5);
}

const addressPattern =
  /([a-z0-9]+(?:-[a-z0-9]+)*\/\d{4}(?:-\d{2}){0,2}(?:-[2-9])?(?:\/[a-z0-9.]*[a-z0-9])?)\/?(#[^\s，。；]*)?/u;

function byAddress(table: Table, text: string): Jump | null {
  const [, file = '', behind = ''] = addressPattern.exec(text) ?? [];
  const page = file.replace(/\.(?:json|xml|tei|txt|md|bib|ris|csl)(?:\..*)?$/u, '');
  // A citation may end in a full stop or a bracket; a place does not.
  const hash = behind.replace(/[.,;:)\]）]+$/u, '');
  const onPage = parseAddress(page);
  const address = parseAddress(page + (/^#[a-z0-9.]+/u.exec(hash)?.[0] ?? ''));
  const statement = table.statements.find(({ id }) => id === `${address?.parties}/${address?.day}`);
  if (!address || !statement) return null;
  const clause = knownClause(statement, address.clause);
  const path = onPage?.clause === null ? statement.id : pathOf(statement, clause);
  return { statement, clause, path, hash: clause === null ? '' : hash, sure: true };
}

/** The link to a place. */
export const jumpLink = (base: string, language: Language, { path, hash }: Jump): string =>
  pageLink(base, path, language) + hash;

const pathOf = (statement: StatementRow, clause: string | null): string =>
  clause === null ? statement.id : `${statement.id}/${clause}`;

const knownClause = (statement: StatementRow, clause: string | null): string | null =>
  clause !== null && statement.clauses.includes(clause) ? clause : null;

/** Words that may stand beside the names without being searched for. */
const fillers =
  '联合声明 联合公报 联合宣言 声明 公报 宣言 关于 签署 发表 和 与 同 的 在 于 joint statement communique declaration and of the between'.split(
    ' ',
  );

function byNames(table: Table, text: string): Jump[] {
  let rest = text.normalize('NFKC');
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = rest.replace(match[0], ' ');
    return match;
  };
  const clauseMatch =
    take(/第?([一二三四五六七八九十百]+|\d+)[条條款]/u) ??
    take(/(?:clause|article|art\.?|§|no\.?)\s*(\d+(?:\.\d+)*)/iu) ??
    take(/(序言|前言|结尾|preamble|closing)/iu);
  const date = take(/((?:19|20)\d{2})(?:[-年./](\d{1,2}))?(?:[-月./](\d{1,2}))?[年月日]?/u);
  const codes = partiesIn(table, rest);
  if (!codes || codes.size === 0 || (!date && !clauseMatch && codes.size < 2)) return [];
  const day = date ? [date[1], date[2]?.padStart(2, '0'), date[3]?.padStart(2, '0')].filter(Boolean).join('-') : '';
  const clause = clauseMatch ? clauseName(clauseMatch[1] ?? '') : null;
  return table.statements
    .filter(({ parties, date: signed }) => [...codes].every((code) => parties.includes(code)) && signed.startsWith(day))
    .filter((statement) => clause === null || knownClause(statement, clause) !== null)
    .sort((a, b) => b.date.localeCompare(a.date))
    .map((statement) => ({ statement, clause, path: pathOf(statement, clause), hash: '', sure: false }));
}

/** The parties that a text names and nothing besides; null where other words remain. */
function partiesIn(table: Table, text: string): Set<string> | null {
  const folded = (words: string): string[] => fold(words, table.characters).units;
  const units = folded(text);
  const known = [
    ...table.names.flatMap(({ code, zh, en, also }) =>
      [code, zh, en, ...also].map((name) => ({ code, units: folded(name) })),
    ),
    ...fillers.map((word) => ({ code: null, units: folded(word) })),
  ].sort((a, b) => b.units.length - a.units.length);
  const codes = new Set<string>();
  for (let at = 0; at < units.length;) {
    const next = known.find((one) => one.units.length > 0 && one.units.every((unit, i) => units[at + i] === unit));
    if (!next) return null;
    if (next.code !== null) codes.add(next.code);
    at += next.units.length;
  }
  return codes;
}

function clauseName(label: string): string {
  if (/^(?:序言|前言|preamble)$/iu.test(label)) return 'preamble';
  if (/^(?:结尾|closing)$/iu.test(label)) return 'closing';
  return /^[\d.]+$/u.test(label) ? label : String(chineseNumber(label));
}

/** 九 → 9, 十九 → 19, 一百零二 → 102. */
function chineseNumber(text: string): number {
  const digits = '〇一二三四五六七八九';
  let total = 0;
  let digit = 0;
  for (const character of text) {
    if (character === '十') total += (digit || 1) * 10;
    else if (character === '百') total += (digit || 1) * 100;
    else {
      digit = Math.max(0, digits.indexOf(character));
      continue;
    }
    digit = 0;
  }
  return total + digit;
}
