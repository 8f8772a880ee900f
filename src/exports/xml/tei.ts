/**
 * TEI P5: the reading text with misprints and their corrections (`choice`), the readings of other witnesses (`app`), the
 * witnesses and what is known of the act in the header.
 */
import { x } from 'xastscript';
import type { Element, ElementContent } from 'xast';
import { absolute, type Publication } from '../../publication.ts';
import type { Clause, Paragraph, Statement, Variant, Witness } from '../../schema.ts';
import { plainTitle } from '../citation/csl.ts';
import { texts } from '../../i18n/values/licence.ts';
import { pieces, xmlDocument, xmlText } from './xml.ts';

/** A statement → an XML document with its declaration, valid against `tei_all`. */
export function tei(s: Statement, p: Publication): string {
  const root = x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': s.language }, [
    header(s, p),
    x('text', [
      x('body', [
        x('head', xmlText(plainTitle(s.title))),
        ...(s.clauses.length > 0 ? s.clauses.map((clause) => division(clause, s)) : [x('p')]),
      ]),
      ...(s.back.length > 0
        ? [
            x('back', [
              x(
                'div',
                { type: 'conclusions' },
                s.back.map((line) => x('p', { rend: line.role }, xmlText(line.text))),
              ),
            ]),
          ]
        : []),
    ]),
  ]);
  return xmlDocument(root);
}

function division(clause: Clause, s: Statement): Element {
  const blocks = clause.paragraphs.flatMap((paragraph, i) => {
    const variants = s.variants.filter((v) => v.clause === clause.id && v.paragraph === i + 1);
    return block(clause, paragraph, i, variants);
  });
  const empty = blocks.length === 0 && clause.clauses.length === 0;
  return x('div', { 'xml:id': `c${clause.id}`, type: clause.type, n: clause.id }, [
    ...(clause.heading === null ? [] : [x('head', xmlText(clause.heading))]),
    ...(clause.label === '' ? [] : [label(clause)]),
    ...(empty ? [x('p')] : blocks),
    ...clause.clauses.map((child) => division(child, s)),
  ]);
}

/** A number that the editors supplied is marked as theirs, with the reason. */
function label(clause: Clause): Element {
  if (clause.numbering === 'printed') return x('label', xmlText(clause.label));
  return x('label', [
    x('supplied', { resp: '#editors' }, xmlText(clause.label)),
    ...(clause.supplied === null ? [] : [x('note', { resp: '#editors' }, xmlText(clause.supplied))]),
  ]);
}

function block(clause: Clause, paragraph: Paragraph, index: number, variants: Variant[]): Element[] {
  const cut = pieces(paragraph, variants);
  const content: (ElementContent | string)[] = cut.pieces.flatMap((piece): (ElementContent | string)[] => {
    if (piece.kind === 'text') return [xmlText(piece.text)];
    if (piece.kind === 'variant') return [apparatus(piece.variant)];
    return [
      x('choice', [x('sic', xmlText(piece.emendation.printed)), x('corr', { resp: '#editors' }, xmlText(piece.text))]),
      x('note', { resp: '#editors', type: 'emendation' }, xmlText(piece.emendation.reason)),
    ];
  });
  content.push(...cut.apart.map((variant) => x('note', { type: 'variant' }, [apparatus(variant)])));
  return [
    x(
      'p',
      {
        'xml:id': `c${clause.id}p${index + 1}`,
        rend: paragraph.form === 'paragraph' ? undefined : paragraph.form,
        'xml:lang': paragraph.language ?? undefined,
      },
      content,
    ),
  ];
}

function apparatus(variant: Variant): Element {
  return x('app', { type: variant.class }, [
    x('lem', { wit: '#wA' }, xmlText(variant.base)),
    ...variant.readings.map((reading) => x('rdg', { wit: `#w${reading.witness}` }, xmlText(reading.text))),
  ]);
}

function header(s: Statement, p: Publication): Element {
  const date = s.date.signed?.value ?? s.date.published?.value ?? null;
  return x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [
        x('title', xmlText(plainTitle(s.title))),
        ...s.parties.map(({ code, name }) => x('author', [x('orgName', { key: code }, xmlText(name))])),
        x('respStmt', { 'xml:id': 'editors' }, [x('resp', 'edited by'), x('name', p.name)]),
      ]),
      x('publicationStmt', [
        x('publisher', p.name),
        x('idno', { type: 'URI' }, absolute(p, `${s.id}/`)),
        x('availability', [x('p', texts.statement.en)]),
      ]),
      x('sourceDesc', [x('listWit', s.witnesses.map(witness))]),
    ]),
    x('encodingDesc', [
      x('variantEncoding', { method: 'parallel-segmentation', location: 'internal' }),
      x('appInfo', [x('application', { ident: 'concord', version: version(s.tool) }, [x('label', p.name)])]),
    ]),
    x('profileDesc', [
      x('creation', [
        ...(date === null ? [] : [x('date', /^\d{4}(?:-\d{2}){0,2}$/u.test(date) ? { when: date } : {}, date)]),
        ...(s.place ? [x('placeName', xmlText(s.place.value))] : []),
      ]),
      x('langUsage', [x('language', { ident: s.language })]),
    ]),
  ]);
}

/** TEI wants numbers and dots alone. */
const version = (tool: string): string => /\d+(?:\.\d+)*/u.exec(tool)?.[0] ?? '0';

function witness(w: Witness): Element {
  const facts = [
    w.title !== null && x('title', xmlText(w.title)),
    w.publisher !== null && x('publisher', xmlText(w.publisher)),
    w.published !== null && x('date', w.published),
    w.page !== null && x('biblScope', { unit: 'page' }, xmlText(w.page)),
    w.url !== null && x('ref', { target: w.url.replaceAll(' ', '%20') }),
    x('idno', { type: 'sha256' }, w.sha256),
    w.notes !== null && x('note', xmlText(w.notes)),
  ].filter((fact): fact is Element => fact !== false);
  return x('witness', { 'xml:id': `w${w.sigil}` }, [x('bibl', facts)]);
}
