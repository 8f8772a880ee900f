/** The languages that the pipeline reads, one table each, and what is asked of all of them at once. */
import type { Language } from './language.ts';
import { ar } from './tables/ar.ts';
import { de } from './tables/de.ts';
import { en } from './tables/en.ts';
import { es } from './tables/es.ts';
import { fr } from './tables/fr.ts';
import { id } from './tables/id.ts';
import { it } from './tables/it.ts';
import { ja } from './tables/ja.ts';
import { ko } from './tables/ko.ts';
import { pt } from './tables/pt.ts';
import { ru } from './tables/ru.ts';
import { vi } from './tables/vi.ts';
import { zh } from './tables/zh.ts';

export const languages: readonly Language[] = [zh, en, ja, ko, ru, fr, es, pt, vi, de, it, id, ar];

/** The alternatives of all languages on one subject, each once, longest first: part of a regular expression. */
export function anyOf(words: (language: Language) => string | readonly string[] | undefined): string {
  const all = languages.flatMap((language) => words(language) ?? []).flatMap((list) => alternatives(list));
  return [...new Set(all)].sort((a, b) => b.length - a.length).join('|');
}

/** The words of all languages on one subject in the order of the languages, for patterns whose alternatives have theirs. */
export const each = (words: (language: Language) => string | undefined): string =>
  languages.flatMap((language) => words(language) ?? []).join('|');

/** Cuts a list at the `|` that stand in no bracket. */
export function alternatives(list: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < list.length; i++) {
    const c = list[i];
    if (c === '\\') i++;
    else if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth--;
    else if (c === '|' && depth === 0) {
      found.push(list.slice(from, i));
      from = i + 1;
    }
  }
  return [...found, list.slice(from)].filter((word) => word !== '');
}

/** The names of months in every language, for a regular expression. */
export const monthNames = anyOf(({ months }) => months);

const numbers = new Map(
  languages.flatMap(({ months = [] }) =>
    months.flatMap((names, i) => alternatives(names).map((name) => [name.toLowerCase(), i + 1] as const)),
  ),
);

/** The number of a month by its name in any language, in any case; null for a word that names none. */
export const monthNumber = (name: string): number | null => numbers.get(name.toLowerCase()) ?? null;
