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

export const sourceOf = ({ title, place, language }: Pick<Entry, 'title' | 'place' | 'language'>): string =>
  place === '' ? title : `${title}${/^(?:zh|ja)\b/u.test(language) ? '：' : ': '}${place}`;

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
