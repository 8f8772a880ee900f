/**
 * Who signed, with the office and the party signed for.
 *
 * Layouts: office and name on a line; offices beside each other and the names in the next line, in columns or glued
 * (习近平　　　亚·格·卢卡申科); the office in one or several lines over the name; the name over the office, as in English;
 * "For the Government of …" over the name. Marks such as (签字), (signed), (印) belong to neither.
 * An office is a line or a span of it that opens with the name of a state or organisation, or holds a word of office.
 * Where offices and names do not pair up, or what stands for a name is none, nobody is guessed: the list stays empty and
 * that is reported.
 */
import type { Issue, Signatory } from '../../schema.ts';
import { issue } from '../../rules.ts';
import { anyOf } from '../../languages/index.ts';
import { fold } from '../../languages/script/fold.ts';
import { hanOffices, officeWord } from '../../languages/wording/office-words.ts';
import type { SignatureWords } from '../../languages/words.ts';
import type { NameHit, PartyNames } from '../../languages/names/party-names.ts';
import { asPrinted, evidence, type Passage } from './passages.ts';
import { features } from '../features.ts';
import { columnsOf, type Row } from './signature-columns.ts';
import { isPerson, ofTwoStates } from './signatory-names.ts';
import { forParty, type Pair, pairUp, type Piece } from './signatory-pairs.ts';

const of = (id: keyof SignatureWords): string => anyOf(({ signature }) => signature?.[id]);
const marks = new RegExp(
  `[（(【[]\\s*(?:${of('signed')}|${of('marks')})\\s*[)）】\\]]|^\\s*\\(?\\s*(?:${of('markBefore')})\\s*\\)?\\s*:?|\\|`,
  'giu',
);
const hanOffice = new RegExp(hanOffices, 'gu');
const secondOffice = new RegExp(`^[、,·\\s]*(?:${of('secondOffice')})?[^\\s]{0,6}$`, 'u');

/** 外交部长 何文远: an office of a line's own, one blank, a name. */
const hanHolder = new RegExp(`^([\\u3400-\\u9fff、]{0,20}(?:${hanOffices}))\\s([\\u3400-\\u9fff·・•]{2,20})$`, 'u');

/** A name behind an office: with initials in front, or of two words and more with small words inside. */
const nameBehind = new RegExp(
  `^,? +((?:\\p{Lu}\\. ?){1,2}\\p{Lu}\\p{L}+|(?:\\p{Lu}[\\p{L}'’.-]*|${of('inNames')})(?: (?:\\p{Lu}[\\p{L}'’.-]*|${of('inNames')})){1,7})[\\s*]*$`,
  'u',
);

/** The end of an office that opens with a party: its last word of office before a gap or the next party. */
function officeEnd(text: string): number {
  const folded = features(text).folded;
  let end = 0;
  for (const m of folded.matchAll(hanOffice)) {
    const next = m.index + m[0].length;
    // 国家主席 after 总书记、 is one office; a name of two or three characters between two offices is not.
    if (end > 0 && !secondOffice.test(folded.slice(end, m.index))) break;
    end = next;
  }
  return end;
}

function cut(text: string, at: readonly number[]): string[] {
  return at.map((start, i) => text.slice(start, at[i + 1] ?? text.length));
}

function chinesePieces(passage: Passage, text: string, names: PartyNames): Piece[] {
  const pieces: Piece[] = [];
  const parties = features(text)
    .names(names)
    .filter((hit, i, all) => i === 0 || (all[i - 1]?.end ?? 0) + 1 < hit.start);
  const starts = parties.filter((hit) => isStart(text, hit)).map(({ start }) => start);
  const before = text.slice(0, starts[0] ?? text.length);
  pushNames(pieces, before, passage);
  for (const part of cut(text, starts)) {
    const end = officeEnd(part);
    if (end === 0) {
      pieces.push({ kind: 'party', text: part.trim(), passage });
      continue;
    }
    pieces.push({ kind: 'office', text: part.slice(0, end).trim(), passage });
    pushNames(pieces, part.slice(end), passage);
  }
  return pieces;
}

/**
 * A party opens an office at the start of the text, after a blank, or right after an office (glued columns). A state's name
 * inside a person's (埃莫马利·拉赫蒙, which holds 马利) has a character of the name on one side and no office behind it.
 */
function isStart(text: string, { start, end }: NameHit): boolean {
  if (/[驻駐]/u.test(text[start - 1] ?? '')) return false;
  const rest = /^[^\s\u3000]*/u.exec(text.slice(start))?.[0] ?? '';
  if (officeEnd(rest) > 0) return !/[·・•]$/u.test(text.slice(0, start));
  return (
    (start === 0 || /\s/u.test(text[start - 1] ?? '')) &&
    /^(?:$|[\s(（]|政|人民|代|国|國|及|和|外|驻|駐)/u.test(text.slice(end))
  );
}

function pushNames(pieces: Piece[], text: string, passage: Passage): void {
  for (const name of text.split(/[\t\u3000]+|\s{2,}|[;；]/u)) {
    const clean = name.replace(/^[\s:：,，、]+|[\s,，、;；。]+$/gu, '');
    if (clean === '') continue;
    const held = hanHolder.exec(fold(clean));
    if (held?.[1] && held[2] && !officeWord.test(held[2])) {
      pieces.push({ kind: 'office', text: clean.slice(0, held[1].length), passage });
      pieces.push({ kind: 'name', text: clean.slice(-held[2].length), passage });
      continue;
    }
    if (/^[\u3400-\u9fff]{1,4}$|[·・•\p{Lu}\u3400-\u9fff\uac00-\ud7af]/u.test(clean))
      pieces.push({ kind: officeWord.test(fold(clean)) ? 'office' : 'name', text: clean, passage });
  }
}

function alphabeticPieces(passage: Passage, text: string, names: PartyNames): Piece[] {
  return text
    .split(/\t+|\s{3,}|\n/u)
    .map((part) => part.replace(/^[\s,;]+|[\s,;:]+$/gu, ''))
    .filter((part) => part !== '' && !/^[_\-–—.…*#]+$/u.test(part))
    .flatMap((part): Piece[] => {
      const comma = /^(\p{Lu}[^,]{2,60}), (.{3,120})$/u.exec(part);
      if (comma && officeWord.test(comma[2] ?? '') && !officeWord.test(comma[1] ?? ''))
        return [
          { kind: 'name', text: comma[1] as string, passage },
          { kind: 'office', text: comma[2] as string, passage },
        ];
      if (forParty.test(part)) return [{ kind: officeWord.test(part) ? 'office' : 'party', text: part, passage }];
      const holder = holderBehind(part, names);
      if (holder)
        return [
          { kind: 'office', text: part.slice(0, holder.start).trimEnd(), passage },
          { kind: 'name', text: holder.text, passage },
        ];
      if (officeWord.test(part)) return [{ kind: 'office', text: part, passage }];
      if (features(part).names(names).length > 0) return [{ kind: 'party', text: part, passage }];
      return part.length <= 60 && /\p{Lu}/u.test(part) && !/[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(part)
        ? [{ kind: 'name', text: part, passage }]
        : [];
    });
}

/** President of the United States Jane Doe: the name that stands behind an office and its state on one line. */
function holderBehind(part: string, names: PartyNames): { start: number; text: string } | null {
  const state = features(part).names(names).at(-1);
  if (!state || !officeWord.test(part.slice(0, state.start))) return null;
  const m = nameBehind.exec(part.slice(state.end));
  return m?.[1] && !officeWord.test(m[1]) ? { start: state.end, text: m[1] } : null;
}

const rowsOf = (lines: readonly Passage[]): Row[] =>
  lines.flatMap((passage) => passage.text.split('\n').map((row) => ({ passage, row })));

function piecesOf(rows: readonly Row[], names: PartyNames): Piece[] {
  const pieces: Piece[] = [];
  for (const { passage, row } of rows) {
    let text = row.replace(marks, ' ').replace(/(?<=代)[\s\u3000](?=表)/gu, '');
    // The place and day of signing, and a translation in brackets, are no part of who signed.
    const date = features(text).dates[0];
    if (date) text = text.slice(0, date.start);
    text = text.replace(/^\s*[(（].*[)）]\s*$/u, '').replace(/[{｛][^}｝]*[}｝]/gu, '');
    if (text.trim() !== '')
      pieces.push(
        ...(/[\u3041-\u30ff\u3400-\u9fff]/u.test(text)
          ? chinesePieces(passage, text, names)
          : alphabeticPieces(passage, text, names)),
      );
    // What follows the day under the names is the place.
    if (date && pieces.some(({ kind }) => kind === 'name')) break;
  }
  return pieces;
}

/** Of signatures side by side: one name in each column, and what stands over and under it is the office. */
function inColumns(rows: readonly Row[], names: PartyNames): Pair[] | null {
  const columns = columnsOf(rows.filter(({ row }) => features(row).dates.length === 0));
  const pairs = (columns ?? []).map((column) => {
    const pieces = piecesOf(column, names);
    const [name, ...more] = pieces.filter(({ kind }) => kind === 'name');
    return name && more.length === 0 ? { office: pieces.filter((piece) => piece !== name), name } : null;
  });
  const found = pairs.filter((pair) => pair !== null);
  return found.length > 1 && found.length === pairs.length ? found : null;
}

/**
 * @param lines of the signatures, in order
 * @param names index of names, for the party that an office belongs to
 * @param at the file and its decoded source, for the position of issues
 * @returns signatories in the order in which they stand, names and offices as printed; empty where offices and names do not
 *   pair up, which is reported: `signatures-unread`
 */
export function extractSignatories(
  lines: readonly Passage[],
  names: PartyNames,
  at: { file: string; text: string },
): { signatories: Signatory[]; issues: Issue[] } {
  const rows = rowsOf(lines);
  const pieces = piecesOf(rows, names);
  const offset = lines[0]?.offset ?? 0;
  // Lines of place and day alone name nobody.
  const named = pieces.filter(({ kind }) => kind === 'name');
  const places = named.length === pieces.length && named.every(({ text }) => features(text).places[0]?.start === 0);
  if (pieces.length === 0 || places) return { signatories: [], issues: [] };
  const pairs = inColumns(rows, names) ?? pairUp(pieces);
  const implausible = ({ office, name }: Pair): boolean =>
    !isPerson(name.text) || office.some(({ text }) => /[·・•]/u.test(text) || ofTwoStates(text, names));
  if (pairs === null || pairs.every(({ office }) => office.length === 0) || pairs.some(implausible))
    return { signatories: [], issues: [issue('signatures-unread', { ...at, offset })] };
  const signatories = pairs.map(({ office, name }): Signatory => {
    const text = office.map((piece) => asPrinted(piece.passage, piece.text)).join(' ');
    const party = office.flatMap((piece) => features(piece.text).names(names))[0]?.code ?? null;
    const one = office.length > 0 && office.every(({ passage }) => passage === name.passage);
    return {
      name: asPrinted(name.passage, name.text.replace(/\s*[（(].*[)）]\s*$/u, '')),
      office: text === '' ? null : text,
      party,
      evidence: evidence(
        name.passage,
        one && !/\u3000| {2}/u.test(name.passage.text)
          ? quoteOf(name.passage.text, office[0]?.text, name.text)
          : name.text,
      ),
    };
  });
  return { signatories, issues: [] };
}

function quoteOf(text: string, office: string | undefined, name: string): string {
  const a = office === undefined ? -1 : text.indexOf(office);
  const b = text.indexOf(name, Math.max(a, 0));
  return a < 0 || b < 0 || b - a > 120 ? name : text.slice(a, b + name.length);
}
