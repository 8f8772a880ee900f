/**
 * Finds the names of states and organisations in a text, in the languages of `tables/`.
 *
 * Names come from world-countries (official and common names), Unicode CLDR through Intl.DisplayNames (in every language of `tables/`), the aliases in state-names.ts, and the organisations that the caller
 * passes in. States are the independent ones of world-countries, with Palestine, Kosovo, the Holy See, the Cook Islands
 * and Niue; territories are never parties, and their names are known so that 美属萨摩亚 is not read as 萨摩亚. Where two of
 * these sources give one name to two states, the aliases decide, then CLDR: world-countries has 多米尼加共和国 for Dominica.
 *
 * Two indexes, both linear in the text times the length of the longest name: a trie of characters for Chinese, Japanese
 * and Korean, and a trie of words for scripts with spaces (Russian words are reduced to their stems, because Российской
 * Федерации names the same state as Российская Федерация). The longest name at a place wins.
 */
import countries from 'world-countries';
import type { Organisation } from '../../schema.ts';
import { aliases, notStates } from './state-names.ts';
import { germanForms } from './german-forms.ts';
import { fold } from '../script/fold.ts';
import { languages } from '../index.ts';
import { wordKey } from './word-key.ts';

export interface NameHit {
  /** UTF-16 offsets in the text that was searched. */
  start: number;
  end: number;
  /** As printed. */
  text: string;
  /** ISO 3166-1 alpha-2 in upper case, or the organisation's code. */
  code: string;
  type: 'state' | 'organisation';
  /** What is printed is a pair of short names, or one of them (中越, Sino-British): it names the state to those who know it. */
  pair?: true;
}

interface Entry {
  code: string;
  type: 'state' | 'organisation';
  /** Abbreviations match in this very case only: US is a state, us is not. */
  exact: string | null;
}
interface Node {
  next: Map<string, Node>;
  entry: Entry | null;
}

export interface PartyNames {
  /** Every name in the text, in order, none overlapping another. */
  find(text: string): NameHit[];
  /** By code of a meeting without organs of its own: the states that meet under its name. */
  meetings: ReadonlyMap<string, readonly string[]>;
}

const locales = languages.flatMap(({ tag }) => (tag === 'zh' ? ['zh-Hans', 'zh-Hant'] : tag));
const translations = languages.flatMap(({ countries: code }) => code ?? []);
const moreStates = new Set(['PS', 'XK', 'VA', 'CK', 'NU']);
const nothing = '';

const cjk = /[\u2e80-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/u;
const words = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{M}\p{N}]+/gu;
/** What a decoder writes for a character that it could not read. */
const lost = '\ufffd';
/** Behind a word: a lost letter of it, or a lost hyphen. A lost apostrophe before an s is none. */
const broken = /^\ufffd(?!s?(?!\p{L}))/u;
function add(root: Node, keys: Iterable<string>, entry: Entry): void {
  let node = root;
  for (const key of keys) {
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = { next: new Map(), entry: null }));
    node = next;
  }
  node.entry ??= entry;
}

type Country = (typeof countries)[number];

/** The names of a state or territory in Unicode CLDR. */
const cldrNames = ({ cca2 }: Country): string[] =>
  locales.map((locale) => new Intl.DisplayNames([locale], { type: 'region' }).of(cca2) ?? '');

/** The names of a state or territory in world-countries. */
function countryNames({ name, translations: translated }: Country): string[] {
  const all = [name.common, name.official];
  for (const key of translations) all.push(translated[key]?.official ?? '', translated[key]?.common ?? '');
  const german = translated['deu'];
  return [...all, ...[german?.official ?? '', german?.common ?? ''].flatMap(germanForms)];
}

/** A bare Корея, 조선 in a dictionary is no name that a statement would use for one of the two; مالي is “financial” as well. */
const isName = (name: string): boolean =>
  name.length > 1 && !name.includes(',') && !/^(?:Корея|조선|مالي)$/u.test(name);

/** The ruler of 文莱 and 阿曼 is a 苏丹, which is also the name of a state. */
const sultanates = new Set(['BN', 'OM']);

function addName(trie: Node, wordTrie: Node, name: string, code: string, type: Entry['type']): void {
  if (cjk.test(name)) {
    const folded = fold(name);
    const entry = { code, type, exact: null };
    add(trie, folded, entry);
    // Korean official names are printed with and without their spaces.
    if (/\s/u.test(folded)) add(trie, folded.replace(/\s+/gu, ''), entry);
    return;
  }
  const keys = wordKeys(name);
  // Côte d'Ivoire is printed without its accents as well; a shorter name becomes another word so (Áo, Mỹ).
  const bare = keys.map((key) => key.normalize('NFD').replace(/\p{M}/gu, ''));
  if (keys.join('').length > 6 && /^[a-z]+$/u.test(bare.join('')) && bare.join() !== keys.join())
    add(wordTrie, bare, { code, type, exact: null });
  const abbreviation = /^(?:[\p{Lu}\d]\.?){2,6}$/u.test(name);
  if (keys.length > 0) add(wordTrie, keys, { code, type, exact: abbreviation ? name.replaceAll('.', '') : null });
}

/** The longest name that begins at a character; null also where a lost character hides whether a longer one does. */
function longest(root: Node, keys: ArrayLike<string>, from: number): { entry: Entry; length: number } | null {
  let node: Node | undefined = root;
  let found: { entry: Entry; length: number } | null = null;
  for (let i = from; i < keys.length; i++) {
    const key = keys[i] as string;
    if (key === lost && [...node.next.values()].some((after) => after.entry ?? after.next.has(keys[i + 1] as string)))
      return null;
    node = node.next.get(key);
    if (!node) break;
    if (node.entry) found = { entry: node.entry, length: i - from + 1 };
  }
  return found;
}

const hangul = /[\uac00-\ud7af]/u;

function findCharacters(root: Node, text: string, hits: NameHit[]): void {
  const folded = fold(text);
  for (let i = 0; i < folded.length;) {
    const first = folded[i] as string;
    // A Korean name starts a word; inside one, its syllables are part of something else (인도 in 인도적).
    const inside =
      i > 0 && first >= '가' && hangul.test(first) && hangul.test(folded[i - 1] as string) && hits.at(-1)?.end !== i;
    const found = root.next.has(first) && !inside ? longest(root, folded, i) : null;
    if (!found) {
      i++;
      continue;
    }
    const end = i + found.length;
    hits.push({ start: i, end, text: text.slice(i, end), code: found.entry.code, type: found.entry.type });
    i = end;
  }
}

interface Token {
  word: string;
  start: number;
  end: number;
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(words)].map((m) => ({ word: m[0], start: m.index, end: m.index + m[0].length }));

/**
 * What stands between two words, as it is compared: '' where a name may go on. A name is not torn over a comma or a new
 * sentence: such a gap gets a key that no name has. A bracket has its own, because Congo (Kinshasa) is another state
 * than Congo.
 */
function gapKey(gap: string): string {
  if (gap === ' ' || /^(?:[.'’‘`&+—–-]|\s){1,4}$/u.test(gap)) return '';
  return /^\s?[(（]$/u.test(gap) ? '(' : '\0';
}

/** The words of a name as they are compared, and the gaps between them that are. */
function wordKeys(name: string): string[] {
  const tokens = tokensOf(name);
  return tokens.flatMap(({ word, start }, i) => {
    const gap = i === 0 ? '' : gapKey(name.slice(tokens[i - 1]?.end, start));
    return gap === '' ? [wordKey(word)] : [gap, wordKey(word)];
  });
}

/** The longest name that begins at a token, and its last token. */
function longestName(root: Node, text: string, tokens: readonly Token[], from: number): [Entry, number] | null {
  let node: Node | undefined = root;
  let found: [Entry, number] | null = null;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const gap = i === from ? '' : gapKey(text.slice(tokens[i - 1]?.end, token.start));
    if (gap !== '') node = node.next.get(gap);
    node = node?.next.get(wordKey(token.word));
    if (!node) break;
    if (node.entry) found = [node.entry, i];
  }
  return found;
}

/** How a name begins; Arabic letters have no case. */
const capital = /^[\p{Lu}\p{Script=Arabic}]/u;

function findWords(root: Node, text: string, hits: NameHit[]): void {
  const tokens = tokensOf(text);
  for (let i = 0; i < tokens.length; i++) {
    const { word, start } = tokens[i] as Token;
    const found = capital.test(word) ? longestName(root, text, tokens, i) : null;
    if (!found) continue;
    const [{ code, type, exact }, last] = found;
    let end = tokens[last]?.end ?? start;
    if (broken.test(text.slice(end, end + 3))) continue;
    const printed = text.slice(start, end);
    if (exact !== null && printed.normalize('NFKC').replace(/[.\s]/gu, '') !== exact) continue;
    if (/[(（]/u.test(printed) && /^[)）]/u.test(text.slice(end, end + 1))) end++;
    hits.push({ start, end, text: text.slice(start, end), code, type });
    i = last;
  }
}

/**
 * The index of names. It keeps no state between calls; building it takes some ten milliseconds, so a run builds one.
 *
 * @param organisations of `content/organisations.yaml`; empty: states alone
 * @returns a finder: its hits have UTF-16 offsets, half-open, in the text that it was given, codes of ISO 3166-1 alpha-2 or
 *   of the organisations, and none overlaps another. Nothing is reported
 */
export function partyNames(organisations: readonly Organisation[]): PartyNames {
  const trie: Node = { next: new Map(), entry: null };
  const wordTrie: Node = { next: new Map(), entry: null };
  for (const name of notStates) addName(trie, wordTrie, name, nothing, 'state');
  for (const { code, names } of organisations)
    for (const list of Object.values(names))
      for (const name of list) addName(trie, wordTrie, name, code, 'organisation');
  const isState = ({ cca2, independent }: Country) => independent === true || moreStates.has(cca2);
  const states = countries.filter(isState);
  // Whichever adds a name first keeps it.
  for (const source of [({ cca2 }: Country) => aliases[cca2] ?? [], cldrNames, countryNames])
    for (const country of states) {
      for (const name of source(country).filter(isName)) {
        addName(trie, wordTrie, name, country.cca2, 'state');
        if (sultanates.has(country.cca2) && cjk.test(name))
          addName(trie, wordTrie, `${name}苏丹`, country.cca2, 'state');
      }
    }
  for (const territory of countries.filter((country) => !isState(country) && country.cca2 !== 'TW'))
    for (const name of [...cldrNames(territory), ...countryNames(territory)].filter(isName))
      addName(trie, wordTrie, name, nothing, 'state');
  return {
    meetings: new Map(organisations.flatMap(({ code, states }) => (states ? [[code, states] as const] : []))),
    find(text) {
      const hits: NameHit[] = [];
      if (cjk.test(text)) findCharacters(trie, text, hits);
      if (/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(text)) findWords(wordTrie, text, hits);
      return hits.filter((hit) => hit.code !== nothing).sort((a, b) => a.start - b.start);
    },
  };
}
