/**
 * The formats of a statement, one row each by the end of its address: links, the dialog for citing, the page about the
 * interface for machines, redirects, media types of the server and the reading of addresses derive from it. The text of
 * a new one is written in files.ts, what it is for in src/i18n/pages/api.ts. Plain data, for the browser too.
 */
interface Format {
  /** What links say; a table of texts may have another word (`formatNames`). */
  name: string;
  /** Media type; those that are text are sent as UTF-8. */
  type: string;
  /** A text to read or a record to process, a record for reference managers, or the picture of link previews. */
  use: 'text' | 'reference' | 'picture';
}

export const formats = {
  txt: { name: 'TXT', type: 'text/plain', use: 'text' },
  md: { name: 'Markdown', type: 'text/markdown', use: 'text' },
  json: { name: 'JSON', type: 'application/json', use: 'text' },
  xml: { name: 'Akoma Ntoso', type: 'application/akn+xml', use: 'text' },
  'tei.xml': { name: 'TEI', type: 'application/tei+xml', use: 'text' },
  bib: { name: 'BibTeX', type: 'application/x-bibtex', use: 'reference' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems', use: 'reference' },
  'csl.json': { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', use: 'reference' },
  png: { name: 'PNG', type: 'image/png', use: 'picture' },
} as const satisfies Record<string, Format>;

type Formats = typeof formats;
/** `txt`, `tei.xml`. */
export type Ending = keyof Formats;
type EndingOf<Use> = { [End in Ending]: Formats[End]['use'] extends Use ? End : never }[Ending];
export type TextEnding = EndingOf<'text'>;
export type ReferenceEnding = EndingOf<'reference'>;
/** The formats that are text, each file as a string. */
export type WrittenEnding = TextEnding | ReferenceEnding;

export const isText = (end: Ending): end is TextEnding => formats[end].use === 'text';
export const isReference = (end: Ending): end is ReferenceEnding => formats[end].use === 'reference';

/** All endings, in the order of the table. */
export const endings = Object.keys(formats) as Ending[];
export const textEndings = endings.filter(isText);
export const referenceEndings = endings.filter(isReference);
export const writtenEndings: readonly WrittenEnding[] = [...textEndings, ...referenceEndings];

/** A pattern for the end of an address with its point, whatever stands behind a first point of it: `.tei.xml`, `.csl`. */
export const endingPattern = `\\.(?:${[...new Set(endings.map((end) => end.split('.')[0]))].join('|')})(?:\\..*)?$`;
