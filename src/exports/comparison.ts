/**
 * A comparison for a table, for a reader's notes and as TEI stand-off mark-up: files that name places in two texts and hold
 * neither. In: rows and the two prepared texts. Out: a string in the format. Nothing is reported.
 */
import { x } from 'xastscript';
import type { Piece, Row } from '../compare/show/rows.ts';
import { comparisonCells } from '../compare/show/table.ts';
import type { Prepared } from '../compare/types.ts';
import { csvOf } from './table/csv.ts';
import { xmlDocument } from './xml/xml.ts';

export const comparisonCsv = (earlier: Prepared, later: Prepared, rows: readonly Row[]): string =>
  csvOf(comparisonCells(earlier, later, rows));

/** Links between spans, with the addresses of the paragraphs, offsets and the hash of the words. */
export function comparisonTei(earlier: Prepared, later: Prepared, rows: readonly Row[], site: string): string {
  const target = (prepared: Prepared, { clause, paragraph, start, end }: Piece) =>
    `${site}${prepared.id}/#${clause}p${paragraph}:${start}-${end}`;
  const links = rows
    .filter(({ state }) => state === 'same' || state === 'reworded')
    .map((row) =>
      x('link', {
        type: row.state,
        target: [...row.earlier.map((p) => target(earlier, p)), ...row.later.map((p) => target(later, p))].join(' '),
        n: [...row.earlier, ...row.later].map(({ hash }) => hash).join(' '),
      }),
    );
  const header = x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [x('title', `${earlier.id} and ${later.id}: wording compared`)]),
      x('publicationStmt', [x('p', site)]),
      x('sourceDesc', [x('p', `${site}${earlier.id}/ and ${site}${later.id}/`)]),
    ]),
  ]);
  // In a body, which every version of P5 has; the element standOff is younger.
  const body = x('body', [x('ab', links.length > 0 ? [x('linkGrp', { type: 'wording' }, links)] : ['No links.'])]);
  return xmlDocument(x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, [header, x('text', [body])]));
}

/** The briefing as Markdown: a heading and a list, for notes and mail. */
export function briefingMarkdown(heading: string, note: string, sentences: readonly string[], url: string): string {
  const plain = (text: string) => text.replaceAll(/([\\`*_[\]<>#])/gu, '\\$1');
  return [
    `# ${plain(heading)}`,
    '',
    `<${url}>`,
    '',
    plain(note),
    '',
    ...sentences.map((s) => `- ${plain(s)}`),
    '',
  ].join('\n');
}
