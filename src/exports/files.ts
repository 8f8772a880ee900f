/**
 * Every file for machines that one statement brings with it: path below the root, media type, content. The build writes
 * them in one pass over the corpus; the development server makes them on request from the same list.
 */
import type { Publication } from '../publication.ts';
import type { Statement } from '../schema.ts';
import { akn } from './xml/akn.ts';
import { bibtex } from './citation/bibtex.ts';
import { cslRecord, whole } from './citation/csl.ts';
import { cslJson } from './citation/csl-json.ts';
import { clauseJsons, statementJson } from './json.ts';
import { markdown } from './markdown.ts';
import { ris } from './citation/ris.ts';
import { tei } from './xml/tei.ts';
import { citations } from './citation/templates.ts';
import { text } from './text.ts';

export interface MachineFile {
  path: string;
  body: string;
}

/** Formats of a statement by the end of their address, with the media type that the host should send. */
export const formats = {
  '.json': { type: 'application/json', make: statementJson },
  '.xml': { type: 'application/akn+xml; charset=utf-8', make: akn },
  '.tei.xml': { type: 'application/tei+xml; charset=utf-8', make: tei },
  '.md': { type: 'text/markdown; charset=utf-8', make: markdown },
  '.txt': { type: 'text/plain; charset=utf-8', make: text },
  '.bib': { type: 'application/x-bibtex; charset=utf-8', make: (s, p) => bibtex(cslRecord(s, whole, p)) },
  '.ris': { type: 'application/x-research-info-systems; charset=utf-8', make: (s, p) => ris(cslRecord(s, whole, p)) },
  '.csl.json': { type: 'application/vnd.citationstyles.csl+json', make: (s, p) => cslJson(cslRecord(s, whole, p)) },
} satisfies Record<string, { type: string; make: (s: Statement, p: Publication) => string }>;

/** A statement → each of its files, one after the other: every format, the stored citations, the JSON of each clause. */
export function* statementFiles(s: Statement, p: Publication): Generator<MachineFile> {
  for (const [end, { make }] of Object.entries(formats)) yield { path: `${s.id}${end}`, body: make(s, p) };
  yield { path: `${s.id}/cite.json`, body: `${JSON.stringify(citations(s, p))}\n` };
  for (const { id, json } of clauseJsons(s, p)) yield { path: `${s.id}/${id}.json`, body: json };
}
