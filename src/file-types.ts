/**
 * The types of files that can be a source, a row each; all that depends on the type derives from here. The reader of each
 * is in `src/pipeline/read/index.ts`. Plain data, so that pages and exports can use it too.
 */
interface FileType {
  /** As people call it. */
  name: string;
  /** Endings of names, lower case, without the dot; the first is the usual one. */
  extensions: readonly string[];
  mediaType: string;
  /** Bytes with a structure of their own; else a decoded text. No browser runs or lays out a packed file as a page. */
  packed: boolean;
  /** Headings, lists and paragraphs are marked, or are lines, or are only shown. */
  structure: 'marked' | 'lines' | 'shown';
}

export const fileTypes = {
  text: { name: 'plain text', extensions: ['txt'], mediaType: 'text/plain', packed: false, structure: 'lines' },
  markdown: {
    name: 'Markdown',
    extensions: ['md', 'markdown', 'mdx'],
    mediaType: 'text/markdown',
    packed: false,
    structure: 'marked',
  },
  html: {
    name: 'HTML',
    extensions: ['html', 'htm', 'xhtml', 'shtml'],
    mediaType: 'text/html',
    packed: false,
    structure: 'marked',
  },
  docx: {
    name: 'DOCX',
    extensions: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    packed: true,
    structure: 'marked',
  },
  odt: {
    name: 'ODT',
    extensions: ['odt'],
    mediaType: 'application/vnd.oasis.opendocument.text',
    packed: true,
    structure: 'marked',
  },
  epub: { name: 'EPUB', extensions: ['epub'], mediaType: 'application/epub+zip', packed: true, structure: 'marked' },
  pdf: { name: 'PDF', extensions: ['pdf'], mediaType: 'application/pdf', packed: true, structure: 'shown' },
} as const satisfies Record<string, FileType>;

export type Format = keyof typeof fileTypes;

/** All formats, in the order of the table. */
export const formats = Object.keys(fileTypes) as [Format, ...Format[]];

/** All endings that a source can have, without the dot, the usual one of each type first. */
export const extensions: readonly string[] = [
  ...formats.map((format) => fileTypes[format].extensions[0]),
  ...formats.flatMap((format) => fileTypes[format].extensions.slice(1)),
];

/** The ending of a name in lower case, without the dot; '' where it has none. */
export const extensionOf = (file: string): string => /\.([A-Za-z0-9]+)$/u.exec(file)?.[1]?.toLowerCase() ?? '';

/** The format that the ending of a name stands for, or null. */
export function formatOfName(file: string): Format | null {
  const extension = extensionOf(file);
  return formats.find((format) => (fileTypes[format].extensions as readonly string[]).includes(extension)) ?? null;
}
