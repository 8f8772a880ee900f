/**
 * The words that the comparison knows before it cuts a text: names of states and organisations, of the parties and their
 * signatories, of partnership levels, and the stock phrases of the genre (`content/formulas.yaml`).
 */
import { z } from 'zod';
import { fold } from '../../languages/script/fold.ts';
import { coreParts } from '../../languages/levels/level-parts.ts';
import { type PartyNames, partyNames } from '../../languages/names/party-names.ts';
import { shortForms } from '../../languages/names/state-names.ts';
import { allLanguages, commonLanguage, firstLanguage, type Language } from '../../i18n/languages.ts';
import type { Organisation, Statement } from '../../schema.ts';
import type { Range } from './sentences.ts';
import type { Kind } from '../types.ts';

/** Names by language of the interface; those that the site falls back on must be there. */
const NamesSchema: z.ZodType<Partial<Record<Language, string>>> = z.strictObject(
  Object.fromEntries(
    allLanguages.map((one) => [
      one,
      one === firstLanguage || one === commonLanguage ? z.string() : z.string().optional(),
    ]),
  ),
);

export const FormulasSchema = z.strictObject({
  stock: z.array(z.string().min(2)),
  common: z.array(z.string().min(1)),
  followed: z.array(
    z.strictObject({
      name: NamesSchema,
      wordings: z.array(z.string().min(2)).min(1).describe('As printed; a longer one before one that it contains'),
    }),
  ),
});
export type Formulas = z.infer<typeof FormulasSchema>;

export interface Lexicon {
  names: PartyNames;
  /** Stock phrases without marks and function words, by their first character, the longest first. */
  stock: ReadonlyMap<string, readonly string[]>;
  common: ReadonlySet<string>;
}

/** Never an anchor, whatever stands beside it. */
export const functionWords: ReadonlySet<string> = new Set(
  '的 和 与 及 以及 等 之 the a an of and to in on for with by as at и в с на по о les la le des du de et à en y el los das do da e'.split(
    ' ',
  ),
);
/** Left out of a stock phrase and of the text alike before the two are compared. */
export const passedOver = /[\p{P}\p{Z}\s的和与及等]/u;

export function lexicon(organisations: readonly Organisation[], formulas: Formulas): Lexicon {
  const stock = new Map<string, string[]>();
  for (const phrase of formulas.stock) {
    const bare = [...fold(phrase)].filter((c) => !passedOver.test(c)).join('');
    const [first = ''] = bare;
    stock.set(first, [...(stock.get(first) ?? []), bare]);
  }
  for (const list of stock.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { names: partyNames(organisations), stock, common: new Set(formulas.common) };
}

export interface Known extends Range {
  kind: Kind;
}

const levelName = new RegExp(`(?:${[...coreParts].sort((a, b) => b.length - a.length).join('|')}|中.)+伙伴关系`, 'gu');
const dates =
  /\d{2,4}[—–-]\d{2,4}年|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?(?:至(?:\d{1,2}月)?\d{1,2}日)?)?|\d{1,2}月\d{1,2}日/gu;
const numbers = /第?(?:\d+(?:[.,]\d+)*|[一二三四五六七八九十百千零〇两]{2,})(?:[届次名个周]|多|余)*/gu;
const collective = /两国元首|两国政府|两国领导人|两国|双方|三方|两国人民/gu;

/** What one statement calls its parties and their persons, as patterns for its texts. */
export interface Own {
  patterns: { pattern: RegExp; kind: Kind }[];
  parties: ReadonlySet<string>;
}

export function ownNames(s: Pick<Statement, 'parties' | 'signatories' | 'designations' | 'language'>): Own {
  const parties = new Set(s.parties.map(({ code }) => code));
  const letters = Object.entries(shortForms.zh).flatMap(([letter, codes]) =>
    codes.some((code) => parties.has(code)) ? [letter] : [],
  );
  const persons = s.signatories.flatMap(({ name }) => personForms(name ?? ''));
  const designations = (s.designations ?? []).map(({ text }) => text).filter((text) => text.length > 1);
  const any = (words: readonly string[]) =>
    words
      .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
      .sort((a, b) => b.length - a.length)
      .join('|');
  const patterns: Own['patterns'] = [
    { pattern: levelName, kind: 'L' },
    { pattern: dates, kind: 'D' },
    { pattern: numbers, kind: 'N' },
  ];
  if (persons.length > 0) patterns.push({ pattern: new RegExp(any(persons), 'gu'), kind: 'H' });
  if (letters.length > 1) {
    const set = letters.join('');
    patterns.push({ pattern: new RegExp(`[${set}][${set}](?=[^国方]|$)|[${set}]方`, 'gu'), kind: 'P' });
  }
  if (designations.length > 0) patterns.push({ pattern: new RegExp(any(designations), 'gu'), kind: 'P' });
  if (/^(?:zh|ja)/u.test(s.language)) patterns.push({ pattern: collective, kind: 'P' });
  return { patterns, parties };
}

/** A person is named in full, or by the last part of the name: 亚·格·卢卡申科, 卢卡申科. */
const personForms = (name: string): string[] => {
  const last = name.split(/[·・‧•.\s]+/u).at(-1) ?? '';
  return [...new Set([fold(name), fold(last)])].filter((form) => form.length > 1);
};
