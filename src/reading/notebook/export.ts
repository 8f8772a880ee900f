/** The notebook as Markdown and as a bibliography. Pure. */
import type { Book, Entry } from './book.ts';

interface MarkdownWords {
  heading: string;
  bibliography: string;
}

/** CommonMark: a quotation per entry, its source with the address, the note, and the citations as a numbered list. */
export function markdown(
  { entries }: Book,
  addressOf: (entry: Entry) => string,
  citations: readonly string[],
  words: MarkdownWords,
): string {
  const parts = entries.map((entry) =>
    [
      quote(entry.text),
      `—— [${escape(sourceOf(entry))}](<${addressOf(entry)}>)`,
      ...(entry.note.trim() === '' ? [] : [escapeLines(entry.note.trim())]),
    ].join('\n\n'),
  );
  const list = citations.map((citation, i) => `${i + 1}. ${escape(citation.replace(/^\[\d+\]\s*/u, ''))}`);
  const bibliography = list.length === 0 ? [] : [`## ${words.bibliography}`, list.join('\n')];
  return `${[`# ${words.heading}`, ...parts, ...bibliography].join('\n\n')}\n`;
}

/** The mark between both is of the writing of the title, which on an English page is a description in English. */
export const sourceOf = ({ title, place }: Pick<Entry, 'title' | 'place'>): string =>
  place === '' ? title : `${title}${/\p{sc=Han}/u.test(title) ? '：' : ': '}${place}`;

const isLatin = (text: string): boolean => /\p{L}/u.test(text) && !/(?!\p{sc=Latin})\p{L}/u.test(text);

/** BCP 47 tag of the title; null where it describes in the language of the page what is written in another script. */
export const titleLanguage = ({ title, text, language }: Pick<Entry, 'title' | 'text' | 'language'>): string | null =>
  isLatin(title) && !isLatin(text) ? null : language;

const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${escape(line)}`)
    .join('\n>\n');

const escapeLines = (text: string): string => text.split('\n').map(escape).join('\n');

/** What Markdown would read as a mark, also at the start of a line. */
const escape = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~&]/gu, '\\$&')
    .replace(/^(\s*)([-+=]|\d+(?=[.)]))/u, (_, space: string, mark: string) =>
      /\d/u.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
