/**
 * DOCX → text and blocks, by `mammoth`. A DOCX is a ZIP archive: before mammoth sees it, every entry is unpacked once
 * and thrown away, against a limit, so that a small file that unpacks to gigabytes is refused within bounded memory.
 * The decoded source is the text of the document, a line per paragraph; numbers that Word counts itself are written out.
 */
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import yauzl from 'yauzl';
import { issue } from '../../rules.ts';
import { refused } from './index.ts';
import { withNumbers } from './docx-numbering.ts';
import { block } from './plain-text.ts';
import type { Block, Source } from '../types.ts';

/** Bytes of all entries, pictures included, and of those that are parsed. */
const mostUnpacked = 100_000_000;
const mostXml = 4_000_000;
const mostEntries = 5000;

/**
 * In: the bytes of a DOCX (at most `mostPackedBytes`); `file` names it in issues. Out: a source whose `text` is one line
 * for each paragraph, heading, item and cell, in document order, with the numbers that Word counts written out; block
 * spans are UTF-16 offsets in that text. Reports `archive-too-large` (beyond 100 MB in all, 4 MB of
 * XML or 5,000 entries when unpacked),
 * `unreadable-file`, `empty-source`; never rejects. Convention: ECMA-376 (Office Open XML).
 */
export async function readDocx(file: string, bytes: Uint8Array): Promise<Source> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const measured = await unpackedSize(buffer);
    if (measured.beyond !== null)
      return refused(file, 'docx', 'archive-too-large', { megabytes: measured.beyond / 1e6 });
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(await withNumbers(buffer)) },
      { ignoreEmptyParagraphs: true, convertImage: noPictures },
    );
    const source = written(file, value);
    if (source.text.trim() === '') source.issues.push(issue('empty-source', { file, text: '', offset: 0 }));
    return source;
  } catch (error) {
    return refused(file, 'docx', 'unreadable-file', { format: 'DOCX', reason: (error as Error).message.slice(0, 200) });
  }
}

const noPictures = mammoth.images.imgElement(async () => ({ src: '' }));

/**
 * Unpacks every entry once and throws it away; `beyond` is the limit that they pass, in bytes, null where they keep
 * both. Rejects for a damaged archive.
 */
function unpackedSize(buffer: Buffer): Promise<{ beyond: number | null }> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) return reject(error);
      let total = 0;
      let parsed = 0;
      let entries = 0;
      const tooLarge = (beyond: number) => {
        zip.close();
        resolve({ beyond });
      };
      zip.on('error', reject);
      zip.on('end', () => resolve({ beyond: null }));
      zip.on('entry', (entry: yauzl.Entry) => {
        if (++entries > mostEntries || total + entry.uncompressedSize > mostUnpacked) return tooLarge(mostUnpacked);
        const xml = /\.(?:xml|rels)$/iu.test(entry.fileName);
        if (xml && parsed + entry.uncompressedSize > mostXml) return tooLarge(mostXml);
        if (entry.fileName.endsWith('/')) return zip.readEntry();
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          stream.on('data', (chunk: Buffer) => {
            total += chunk.length;
            if (xml) parsed += chunk.length;
            if (total <= mostUnpacked && parsed <= mostXml) return;
            stream.destroy();
            tooLarge(parsed > mostXml ? mostXml : mostUnpacked);
          });
          stream.on('error', reject);
          stream.on('end', () => zip.readEntry());
        });
      });
      zip.readEntry();
    });
  });
}

interface Written {
  parts: string[];
  at: number;
  blocks: { start: number; end: number; form: Block['form']; depth: number }[];
}

function written(file: string, html: string): Source {
  const out: Written = { parts: [], at: 0, blocks: [] };
  write(fromHtml(html, { fragment: true }), out, []);
  const text = out.parts.join('');
  const blocks = out.blocks.map((b) => ({ ...block(text, b.start, b.end, b.form), depth: b.depth }));
  return {
    file,
    format: 'docx',
    encoding: 'utf-8',
    text,
    markup: { spans: [], replaced: [] },
    blocks,
    meta: {},
    issues: [],
  };
}

/** Paragraphs, headings, items and cells become a line each. Lists carry their own numbers on. */
function write(node: Nodes, out: Written, lists: { ordered: boolean; next: number }[]): void {
  if (node.type !== 'element' && node.type !== 'root') return;
  if (node.type === 'element') {
    const { tagName } = node;
    if (tagName === 'ol' || tagName === 'ul') {
      const inner = [...lists, { ordered: tagName === 'ol', next: 1 }];
      for (const child of node.children) write(child, out, inner);
      return;
    }
    if (/^(?:p|h[1-6]|li|td|th|dt|dd)$/u.test(tagName)) return paragraph(node, out, lists);
  }
  for (const child of node.children) write(child, out, lists);
}

function paragraph(element: Element, out: Written, lists: { ordered: boolean; next: number }[]): void {
  const nested: Nodes[] = [];
  const list = element.tagName === 'li' ? lists.at(-1) : undefined;
  const text = inlineText(element, nested)
    .replace(/[ \t]*\n[ \t]*/gu, '\n')
    .trim();
  const mark = list ? (list.ordered ? `${list.next++}. ` : '• ') : '';
  const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
  const form = level
    ? 'heading'
    : element.tagName === 'td' || element.tagName === 'th'
      ? 'table'
      : list && !list.ordered
        ? 'item'
        : 'paragraph';
  for (const [i, line] of text.split('\n').entries()) {
    const printed = (i === 0 ? mark : '') + line;
    if (line.trim() === '') continue;
    out.blocks.push({
      start: out.at,
      end: out.at + printed.length,
      form,
      depth: level ? Number(level) : list ? lists.length : 0,
    });
    out.parts.push(printed, '\n');
    out.at += printed.length + 1;
  }
  for (const inner of nested) write(inner, out, lists);
}

/** The text of an element, a line feed for <br>; blocks within it (lists in an item, paragraphs in a cell) are put aside. */
function inlineText(element: Element, nested: Nodes[]): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element') return '';
      if (child.tagName === 'br') return '\n';
      if (/^(?:ol|ul|table)$/u.test(child.tagName)) {
        nested.push(child);
        return '';
      }
      if (child.tagName === 'p') return `${inlineText(child, nested)}\n`;
      return inlineText(child, nested);
    })
    .join('');
}
