/**
 * Documents that the text names, with where they are named, their title and their date.
 *
 * Found: titles in 《…》, whatever is nested in them (〈…〉 or 《…》), with the date in front of them
 * (2013年9月9日签订的《…》; one date serves all titles of an enumeration: 的《…》和《…》); documents without a title mark
 * that a date and a word for a document name (一九七二年二月二十八日的上海公报); quoted titles that hold a word for a
 * document (「日中共同プレス発表」, «Хартия …»); English names in capitals around such a word (the Treaty of Amity and
 * Cooperation in Southeast Asia), Russian ones with their date (Договором … от 16 июля 2001 года).
 * Not found: the document itself (本声明, this Joint Statement), and words for documents alone (the Agreement).
 * Offsets count UTF-16 units in the paragraph's text; a date is EDTF, and no more exact than printed.
 */
import type { Clause, Reference } from '../../schema.ts';
import { edtf, type DateHit } from '../../languages/dates/dates.ts';
import { fold } from '../../languages/script/fold.ts';
import { features } from '../features.ts';
import { anyOf, each } from '../../languages/index.ts';
import { ru } from '../../languages/tables/ru.ts';
import { zh } from '../../languages/tables/zh.ts';
import { append } from '../append.ts';

type Named = Omit<Reference, 'target'>;
type Place = Omit<Named, 'clause' | 'paragraph'>;

/** 《 and 》 as printed, outermost only: each range includes the brackets. An unclosed 《 names nothing. */
function bracketed(text: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '《') open.push(i);
    else if (c === '》' && open.length > 0) {
      const start = open.pop() as number;
      if (open.length === 0) out.push({ start, end: i + 1 });
    }
  }
  return out;
}

const signedOf = new RegExp(`^ ?(?:[^,，。;；《》\\d]{0,16}?)(?:${zh.citedDocuments?.signed})?的? ?$`, 'u');

/** The date that stands directly before an offset, with nothing but 签订的 and the like between; also a year alone. */
function dateBefore(text: string, at: number, dates: readonly DateHit[]): { start: number; date: string } | null {
  const hit = dates.findLast(({ end }) => end <= at);
  if (hit && at - hit.end <= 20 && signedOf.test(fold(text.slice(hit.end, at)))) {
    const date = hit.until ? null : edtf(hit);
    if (date !== null) return { start: hit.start, date };
  }
  // 2010年《…条约》审议大会 dates the conference.
  const close = text.indexOf('》', at);
  if (/^(?:第.{1,4}次)?(?:审议|缔约国|大会|会议|峰会|论坛)/u.test(fold(text.slice(close + 1, close + 12)))) return null;
  const year = /(?<!\d)(\d{4})年(?:签订|签署|发表|通过|达成)?的?$/u.exec(fold(text.slice(Math.max(0, at - 14), at)));
  return year?.[1] ? { start: Math.max(0, at - 14) + year.index, date: year[1] } : null;
}

function inBrackets(text: string, dates: readonly DateHit[]): Place[] {
  const out: Place[] = [];
  let previous = { end: -1, date: null as string | null };
  for (const { start, end } of bracketed(text)) {
    const own = dateBefore(text, start, dates);
    const between: string | null = previous.end < 0 ? null : text.slice(previous.end, start);
    const shared: string | null =
      own === null && between !== null && /^[和、与及，,]?$/u.test(between) ? previous.date : null;
    const from = own?.start ?? start;
    const date: string | null = own?.date ?? shared;
    out.push({ start: from, end, text: text.slice(from, end), title: text.slice(start + 1, end - 1), date });
    previous = { end, date };
  }
  return out;
}

const chineseDocument = new RegExp(
  `^ ?(?:[\\u3400-\\u9fff“”"·]{0,30}?)(?:${zh.citedDocuments?.signed})?的([\\u3400-\\u9fff“”·]{0,24}?(?:${zh.citedDocuments?.named}))`,
  'u',
);

/** 一九七二年二月二十八日的上海公报: a date and a document without a title mark. */
function dated(text: string, dates: readonly DateHit[]): Place[] {
  return dates.flatMap((hit) => {
    const date = hit.until ? null : edtf(hit);
    const window = fold(text.slice(hit.end, hit.end + 60));
    const m = date === null ? null : chineseDocument.exec(window);
    if (!m?.[1] || /[《〈]/u.test(m[0])) return [];
    const end = hit.end + m[0].length;
    return [
      { start: hit.start, end, text: text.slice(hit.start, end), title: text.slice(end - m[1].length, end), date },
    ];
  });
}

const documentWord = new RegExp(
  each(({ citedDocuments }) => citedDocuments?.words),
  'iu',
);

/** 「…」, “…”, «…», 『…』, ‘…’ around a word for a document. */
function quoted(text: string): Place[] {
  const out: Place[] = [];
  for (const m of text.matchAll(/「([^「」]{4,120})」|『([^『』]{4,120})』|«([^«»]{4,160})»|“([^“”]{6,160})”/gu)) {
    const title = m[1] ?? m[2] ?? m[3] ?? m[4] ?? '';
    if (!documentWord.test(features(title).folded) || /[。.!?]$/u.test(title) || /[《》]/u.test(title)) continue;
    // A quoted word of Chinese is a slogan or a name for a policy, not a title; titles have their own marks there.
    if (m[4] !== undefined && /[\u3400-\u9fff]/u.test(title)) continue;
    out.push({ start: m.index, end: m.index + m[0].length, text: m[0], title, date: null });
  }
  return out;
}

const of = (id: 'nouns' | 'linking' | 'front'): string => anyOf(({ citedDocuments }) => citedDocuments?.[id]);
const englishWord = new RegExp(`^(?:${of('nouns')})$`, 'u');
const linking = new RegExp(`^(?:${of('linking')})$`, 'u');
const notInFront = new RegExp(`^(?:${of('front')})$`, 'iu');

interface Token {
  word: string;
  start: number;
  end: number;
}
const isName = (token: Token | undefined): boolean => token !== undefined && /^[\p{Lu}\d]/u.test(token.word);
const adjoins = (text: string, a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && /^[\s–-]{1,3}$/u.test(text.slice(a.end, b.start));

/** Names in capitals around a word for a document; link words inside them count, at their ends they do not. */
function english(text: string, dates: readonly DateHit[]): Place[] {
  const tokens = [...text.matchAll(/[\p{L}\d'’.]+/gu)].map((m): Token => ({
    word: m[0].replace(/[.'’]+$/u, ''),
    start: m.index,
    end: m.index + m[0].replace(/[.'’]+$/u, '').length,
  }));
  const out: Place[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!englishWord.test(tokens[i]?.word ?? '')) continue;
    let first = i;
    for (let j = i - 1; j >= 0 && i - j <= 12 && adjoins(text, tokens[j], tokens[j + 1]); j--) {
      if (isName(tokens[j])) first = j;
      else if (!linking.test(tokens[j]?.word ?? '')) break;
    }
    while (first < i && notInFront.test(tokens[first]?.word ?? '')) first++;
    let last = i;
    for (let j = i + 1; j < tokens.length && j - i <= 24 && adjoins(text, tokens[j - 1], tokens[j]); j++) {
      if (dates.some(({ start, end }) => start <= (tokens[j]?.start ?? 0) && (tokens[j]?.start ?? 0) < end)) break;
      if (isName(tokens[j])) last = j;
      else if (!linking.test(tokens[j]?.word ?? '')) break;
    }
    const own = /^(?:this|these|our|present)$/iu.test(tokens[first - 1]?.word ?? '');
    const capitals = tokens.slice(first, last + 1).filter(isName).length;
    const [a, b] = [tokens[first], tokens[last]];
    if (!a || !b || own || capitals < 2 || (/^(?:Joint|Framework|Interim|Final|Draft)$/u.test(a.word) && last === i))
      continue;
    const date = dates.find(
      ({ start, until }) =>
        until === null &&
        start >= b.end &&
        start - b.end <= 30 &&
        /^,? ?(?:of|on|dated|signed (?:on|in)|issued on|adopted (?:on|in))? ?$/u.test(text.slice(b.end, start)),
    );
    const end = date ? date.end : b.end;
    out.push({
      start: a.start,
      end,
      text: text.slice(a.start, end),
      title: text.slice(a.start, b.end).replace(/\s+/gu, ' '),
      date: date ? edtf(date) : null,
    });
    i = last;
  }
  return out;
}

const russianDocument = new RegExp(`(?:${ru.citedDocuments?.named})(?!\\p{L})`, 'gu');

/** Договором о … от 16 июля 2001 года: from the word for the document to its date. */
function russian(text: string, dates: readonly DateHit[]): Place[] {
  const starts = [...text.matchAll(russianDocument)];
  return dates.flatMap((hit) => {
    const before = text.slice(Math.max(0, hit.start - 3), hit.start);
    const m = starts.findLast(({ index }) => index < hit.start && hit.start - index <= 400);
    if (!before.endsWith('от ') || !m || /[.;]\s/u.test(text.slice(m.index, hit.start))) return [];
    const title = text.slice(m.index, hit.start - 3).trim();
    return [
      { start: m.index, end: hit.end, text: text.slice(m.index, hit.end), title, date: hit.until ? null : edtf(hit) },
    ];
  });
}

/**
 * @param text of one paragraph, in any of the languages of the corpus
 * @returns the documents that it names, in order, none overlapping another; offsets are UTF-16 units in the text, titles
 *   are without their brackets, dates are EDTF and no more exact than printed. Nothing is reported
 */
export function namedDocuments(text: string): Place[] {
  const dates = /\d|[〇零一二三四五六七八九]年/u.test(text) ? features(text).dates : [];
  const han = /[\u3400-\u9fff]/u.test(text);
  const found = [...inBrackets(text, dates), ...quoted(text)];
  if (han) append(found, dated(text, dates));
  if (/[а-яё]/iu.test(text)) append(found, russian(text, dates));
  if (!han && /\b(?:the|of|and)\b/u.test(text)) append(found, english(text, dates));
  const kept: Place[] = [];
  for (const place of found.sort((a, b) => a.start - b.start || b.end - a.end))
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  return kept;
}

/**
 * @param clauses with their reading text
 * @returns every document that they name, in document order, those below others included; paragraphs are counted from 1.
 *   Nothing is reported
 */
export function references(clauses: readonly Clause[]): Named[] {
  return clauses.flatMap((clause) => [
    ...clause.paragraphs.flatMap(({ text }, i) =>
      namedDocuments(text).map((place) => ({ clause: clause.id, paragraph: i + 1, ...place })),
    ),
    ...references(clause.clauses),
  ]);
}
