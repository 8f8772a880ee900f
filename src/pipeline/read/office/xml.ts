/**
 * The XML of packed documents, parsed by `@xmldom/xmldom`, which expands no entities of a DTD. Elements are found by their
 * local names: the names of WordprocessingML and OpenDocument do not clash where they are asked for.
 */
import { DOMParser } from '@xmldom/xmldom';

/** Throws for what is not well-formed. */
export function parseXml(bytes: Uint8Array | undefined): Document | null {
  if (!bytes) return null;
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const fatal = (message: string): never => {
    throw new Error(message.split('\n')[0]);
  };
  return new DOMParser({ errorHandler: { warning: () => {}, error: fatal, fatalError: fatal } }).parseFromString(
    text,
    'text/xml',
  );
}

/** By the byte-order mark; XML without one is UTF-8. */
export function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Child elements, of one name or of all. */
export function children(node: Node | null, name?: string): Element[] {
  const found: Element[] = [];
  for (let c = node?.firstChild ?? null; c; c = c.nextSibling)
    if (c.nodeType === 1 && (name === undefined || (c as Element).localName === name)) found.push(c as Element);
  return found;
}

/** The first child element of that name, by a path of names: `child(p, 'pPr', 'rPr')`. */
export function child(node: Node | null, ...path: string[]): Element | null {
  let at: Node | null = node;
  for (const name of path) at = children(at, name)[0] ?? null;
  return at as Element | null;
}

/** All elements of that local name below a node, in document order. */
export const all = (node: Document | Element, name: string): Element[] =>
  Array.from(node.getElementsByTagNameNS('*', name));

/** The value of an attribute by its local name, '' where there is none. */
export function attribute(node: Element | null | undefined, name: string): string {
  if (!node) return '';
  for (let i = 0; i < node.attributes.length; i++) {
    const a = node.attributes[i];
    if (a && (a.localName === name || a.nodeName === name)) return a.value;
  }
  return '';
}

/** Text of an element and all below it. */
export const textContent = (node: Node): string => node.textContent ?? '';
