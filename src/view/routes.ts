/** The languages of a localised route as Astro's parameters: Chinese at the root, English under `en`. */
import { type Summary, summaries } from '../corpus.ts';
import type { Language } from '../i18n/strings.ts';

export const languages = [undefined, 'en'] as const;

export const languageOf = (parameter: string | undefined): Language => (parameter === 'en' ? 'en' : 'zh');

/** Both languages stand together for each page, so that a record read for one serves the other. */
export const inBoth = <P extends Record<string, string>>(pages: readonly P[]) =>
  pages.flatMap((params) => languages.map((lang) => ({ params: { lang, ...params } })));

/** All statements in the order of their addresses, so that those of one relationship come one after the other. */
export const byAddress = (): Summary[] => [...summaries()].sort((a, b) => (a.id < b.id ? -1 : 1));
