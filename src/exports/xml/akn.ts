/**
 * Akoma Ntoso 3.0 (OASIS LegalDocML), document type `statement`. Every clause, label, heading and paragraph of the record
 * is there and comes back the same, as the tests hold. What the schema has no element for stands in attributes of a namespace
 * of our own, which the schema allows.
 */
import { x } from 'xastscript';
import type { Element } from 'xast';
import { absolute, type Publication } from '../../publication.ts';
import type { Clause, Paragraph, Statement } from '../../schema.ts';
import { plainTitle } from '../citation/csl.ts';
import { earliestDay, pieces, threeLetters, xmlDocument, xmlText } from './xml.ts';

/** Of Akoma Ntoso 3.0, and of what the record holds besides. */
export const namespaces = {
  akn: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
  /** Name of our own attributes; a name, not an address. */
  own: 'urn:concord:record:1',
} as const;

/** The elements that carry a clause; hcontainer is Akoma Ntoso's own way to name another kind. */
const elements: Partial<Record<Clause['type'], string>> = {
  clause: 'clause',
  section: 'section',
  paragraph: 'paragraph',
};

/** A whole statement → an XML document with its declaration, valid against the OASIS schema `akomantoso30.xsd`. */
export function akn(s: Statement, p: Publication): string {
  const [first, ...rest] = s.clauses;
  const plain = first !== undefined && first.type === 'preamble' && isPlain(first) && rest.length > 0;
  const body = plain ? rest : s.clauses;
  const root = x('akomaNtoso', { xmlns: namespaces.akn, 'xmlns:cc': namespaces.own }, [
    x('statement', { name: s.kind, contains: 'singleVersion' }, [
      meta(s, p),
      x('preface', { eId: 'preface' }, [
        x('p', { eId: 'preface__p_1' }, [x('docTitle', { eId: 'preface__doctitle_1' }, xmlText(plainTitle(s.title)))]),
      ]),
      ...(plain
        ? [
            x(
              'preamble',
              hold(first),
              first.paragraphs.map((paragraph, i) => block(first, paragraph, i)),
            ),
          ]
        : []),
      x('mainBody', { eId: 'body' }, body.length > 0 ? body.map(hierarchy) : [x('p')]),
      ...(s.back.length > 0
        ? [
            x(
              'conclusions',
              { eId: 'conclusions' },
              s.back.map((line, i) =>
                x('p', { eId: `conclusions__p_${i + 1}`, 'cc:role': line.role }, xmlText(line.text)),
              ),
            ),
          ]
        : []),
    ]),
  ]);
  return xmlDocument(root);
}

/** Nothing but paragraphs: it fits into an element that has no number, heading or parts. */
const isPlain = (c: Clause): boolean =>
  c.label === '' && c.heading === null && c.supplied === null && c.clauses.length === 0 && c.paragraphs.length > 0;

function hold(clause: Clause): Record<string, string | undefined> {
  return { eId: `cl_${clause.id}`, 'cc:numbering': clause.numbering };
}

function hierarchy(clause: Clause): Element {
  const name = elements[clause.type];
  const blocks = clause.paragraphs.map((paragraph, i) => block(clause, paragraph, i));
  const children = clause.clauses.map(hierarchy);
  return x(name ?? 'hcontainer', { ...hold(clause), name: name === undefined ? clause.type : undefined }, [
    ...(clause.label !== '' || clause.supplied !== null
      ? [x('num', [xmlText(clause.label), ...note(clause, 'supplied', clause.supplied)])]
      : []),
    ...(clause.heading === null ? [] : [x('heading', xmlText(clause.heading))]),
    ...(children.length > 0
      ? [...(blocks.length > 0 ? [x('intro', blocks)] : []), ...children]
      : blocks.length > 0
        ? [x('content', blocks)]
        : []),
  ]);
}

function note(clause: Clause, role: string, text: string | null): Element[] {
  return text === null
    ? []
    : [x('authorialNote', { eId: `cl_${clause.id}__${role}`, 'cc:role': role }, [x('p', xmlText(text))])];
}

function block(clause: Clause, paragraph: Paragraph, index: number): Element {
  const eId = `cl_${clause.id}__p_${index + 1}`;
  let count = 0;
  const content = pieces(paragraph, []).pieces.map((piece) => {
    if (piece.kind !== 'emendation') return xmlText(piece.text);
    const id = `${eId}__ins_${++count}`;
    return x('ins', { eId: id, status: 'edited' }, [
      xmlText(piece.text),
      x('authorialNote', { eId: `${id}__note`, 'cc:role': 'emendation' }, [
        x('p', { 'cc:role': 'printed' }, xmlText(piece.emendation.printed)),
        x('p', { 'cc:role': 'reason' }, xmlText(piece.emendation.reason)),
      ]),
    ]);
  });
  const spans = paragraph.spans.map(({ start, end }) => `${start}-${end}`).join(' ');
  return x(
    'p',
    { eId, 'cc:form': paragraph.form, 'cc:spans': spans || undefined, 'xml:lang': paragraph.language ?? undefined },
    content,
  );
}

function meta(s: Statement, p: Publication): Element {
  const uri = `/akn/int/statement/${s.id}`;
  const language = threeLetters(s.language);
  const [base] = s.witnesses;
  const signed = s.date.signed?.value ?? s.date.published?.value ?? s.id.split('/')[1]!;
  const date = (edtf: string, name: string) => {
    const { day, exact } = earliestDay(edtf)!;
    return x('FRBRdate', { date: day, name: exact ? name : `${name}-earliest-possible` });
  };
  const printed = base?.published ?? s.date.published?.value ?? signed;
  const parties = s.parties.map((party) => ({ ...party, id: `party-${party.code.toLowerCase()}` }));
  const authors = parties.map(({ id }) => x('FRBRauthor', { href: `#${id}`, as: '#author' }));
  const editor = x('FRBRauthor', { href: '#concord', as: '#editor' });
  return x('meta', [
    x('identification', { source: '#concord' }, [
      x('FRBRWork', [
        x('FRBRthis', { value: uri }),
        x('FRBRuri', { value: uri }),
        x('FRBRalias', { value: absolute(p, `${s.id}/`), name: 'page' }),
        date(signed, 'signed'),
        ...authors,
        x('FRBRcountry', { value: 'int' }),
        x('FRBRsubtype', { value: s.kind }),
      ]),
      x('FRBRExpression', [
        x('FRBRthis', { value: `${uri}/${language}` }),
        x('FRBRuri', { value: `${uri}/${language}` }),
        date(printed, 'published'),
        ...authors,
        x('FRBRlanguage', { language }),
      ]),
      x('FRBRManifestation', [
        x('FRBRthis', { value: `${uri}/${language}.xml` }),
        x('FRBRuri', { value: `${uri}/${language}.xml` }),
        date(base?.captured ?? printed, base?.captured ? 'captured' : 'published'),
        editor,
        x('FRBRformat', { value: 'application/akn+xml' }),
      ]),
    ]),
    ...publicationOf(base),
    x('references', { source: '#concord' }, [
      ...parties.map(({ id, code, name }) =>
        x('TLCOrganization', { eId: id, href: `/ontology/organization/${code.toLowerCase()}`, showAs: xmlText(name) }),
      ),
      x('TLCOrganization', { eId: 'concord', href: absolute(p, ''), showAs: p.name }),
      x('TLCRole', { eId: 'author', href: '/ontology/role/author', showAs: 'author' }),
      x('TLCRole', { eId: 'editor', href: '/ontology/role/editor', showAs: 'editor' }),
      ...(s.place
        ? [
            x('TLCLocation', {
              eId: 'place',
              href: `/ontology/location/${encodeURIComponent(s.place.value)}`,
              showAs: xmlText(s.place.value),
            }),
          ]
        : []),
    ]),
  ]);
}

/** Where the base witness was printed, when its day is known. */
function publicationOf(base: Statement['witnesses'][number] | undefined): Element[] {
  const printed = earliestDay(base?.published ?? null);
  if (!base || !printed?.exact) return [];
  const name = xmlText(base.publisher ?? base.source);
  return [x('publication', { date: printed.day, name, showAs: name, number: base.page ?? undefined })];
}
