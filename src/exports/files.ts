/**
 * Every file for machines that one statement brings with it: path below the root, and content. The build writes
 * them in one pass over the corpus; the development server makes them on request from the same list.
 */
import type { Publication } from '../publication.ts';
import type { Statement } from '../schema.ts';
import { akn } from './xml/akn.ts';
import { cslRecord, whole } from './citation/csl.ts';
import { references } from './citation/references.ts';
import { isReference, type TextEnding, type WrittenEnding, writtenEndings } from './formats.ts';
import { clauseJsons, statementJson } from './json.ts';
import { markdown } from './markdown.ts';
import { tei } from './xml/tei.ts';
import { citations } from './citation/templates.ts';
import { text } from './text.ts';

export interface MachineFile {
  path: string;
  body: string;
}

type Write = (s: Statement, p: Publication) => string;

const texts: Record<TextEnding, Write> = { txt: text, md: markdown, json: statementJson, xml: akn, 'tei.xml': tei };

/** The text of a statement in a format. */
export function written(end: WrittenEnding, s: Statement, p: Publication): string {
  return isReference(end) ? references[end](cslRecord(s, whole, p)) : texts[end](s, p);
}

/** A statement → each of its files, one after the other: every format, the stored citations, the JSON of each clause. */
export function* statementFiles(s: Statement, p: Publication): Generator<MachineFile> {
  for (const end of writtenEndings) yield { path: `${s.id}.${end}`, body: written(end, s, p) };
  yield { path: `${s.id}/cite.json`, body: `${JSON.stringify(citations(s, p))}\n` };
  for (const { id, json } of clauseJsons(s, p)) yield { path: `${s.id}/${id}.json`, body: json };
}
