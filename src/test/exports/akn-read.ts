/**
 * Reads the clauses back from our Akoma Ntoso: `readAkn(akn(s, p))` equals `s.clauses`. It needs libxml2 (compiled to
 * WebAssembly) and serves whoever takes such a file further; the site itself does not use it.
 */
import { XmlDocument, XmlElement, XmlText, type XmlNode } from 'libxml2-wasm';
import type { Clause, Paragraph } from '../../schema.ts';
import { namespaces } from '../../exports/xml/akn.ts';

const ns = { a: namespaces.akn, cc: namespaces.own };
const types: Record<string, Clause['type']> = {
  clause: 'clause',
  section: 'section',
  paragraph: 'paragraph',
  preamble: 'preamble',
};

/** A document that `akn` made → the clauses of its record, the same in every field. Throws when it is not well-formed. */
export function readAkn(xml: string): Clause[] {
  const document = XmlDocument.fromString(xml);
  try {
    return document
      .find('/a:akomaNtoso/a:statement/a:preamble | /a:akomaNtoso/a:statement/a:mainBody/a:*[@eId]', ns)
      .map((node) => clause(node as XmlElement));
  } finally {
    document.dispose();
  }
}

const all = (node: XmlNode, path: string): XmlElement[] => node.find(path, ns) as XmlElement[];
const one = (node: XmlNode, path: string): XmlElement | null => all(node, path)[0] ?? null;
const attribute = (node: XmlElement, name: string, prefix = ''): string | null =>
  node.attrs.find((a) => a.name === name && a.prefix === prefix)?.value ?? null;

function clause(node: XmlElement): Clause {
  const number = one(node, 'a:num');
  const note = number && one(number, 'a:authorialNote/a:p');
  return {
    id: attribute(node, 'eId')!.slice('cl_'.length),
    type: types[node.name] ?? (attribute(node, 'name') as Clause['type']),
    label: number ? ownText(number) : '',
    numbering: attribute(node, 'numbering', 'cc') as Clause['numbering'],
    supplied: note?.content ?? null,
    heading: one(node, 'a:heading')?.content ?? null,
    paragraphs: all(node, 'a:p | a:intro/a:p | a:content/a:p').map(paragraph),
    clauses: all(node, 'a:clause | a:section | a:paragraph | a:hcontainer').map(clause),
  };
}

function paragraph(node: XmlElement): Paragraph {
  let text = '';
  const emendations: Paragraph['emendations'] = [];
  for (const child of children(node)) {
    const start = text.length;
    text += child instanceof XmlElement ? ownText(child) : child.content;
    if (!(child instanceof XmlElement)) continue;
    const of = (role: string) => one(child, `a:authorialNote/a:p[@cc:role="${role}"]`)?.content ?? '';
    emendations.push({ start, end: text.length, printed: of('printed'), reason: of('reason') });
  }
  const spans =
    attribute(node, 'spans', 'cc')
      ?.split(' ')
      .map((span) => span.split('-').map(Number)) ?? [];
  return {
    text,
    form: attribute(node, 'form', 'cc') as Paragraph['form'],
    language: attribute(node, 'lang', 'xml'),
    emendations,
    spans: spans.map(([start = 0, end = 0]) => ({ start, end })),
  };
}

/** The text that stands in the element itself, without that of its notes. */
const ownText = (node: XmlElement): string =>
  children(node)
    .filter((child) => child instanceof XmlText)
    .map((child) => child.content)
    .join('');

function children(node: XmlElement): XmlNode[] {
  const list: XmlNode[] = [];
  for (let child = node.firstChild; child; child = child.next) list.push(child);
  return list;
}
