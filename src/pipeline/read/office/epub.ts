/**
 * EPUB → blocks. The decoded source is the content documents in their reading order, one after the other, tags
 * included; each is read as a page of which everything belongs to the text.
 */
import { issue } from '../../../rules.ts';
import type { Span } from '../../../schema.ts';
import type { Block, Source } from '../../types.ts';
import { ArchiveTooLarge, entriesOf } from './archive.ts';
import { htmlBlocks } from '../html/index.ts';
import { refused } from '../refused.ts';
import { all, attribute, parseXml } from './xml.ts';

const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * In: the bytes of an EPUB (at most `mostPackedBytes`); `file` names it in issues. Out: a source whose `text` is its content
 * documents in the order of the spine; spans are UTF-16 offsets in it. Reports `archive-too-large`, `unreadable-file`,
 * `empty-source`, and what the reader of HTML reports; never rejects. Convention: EPUB 3.3 (W3C), also 2.0.1.
 */
export async function readEpub(file: string, bytes: Uint8Array): Promise<Source> {
  try {
    const entries = await entriesOf(bytes);
    const text = documentsOf(entries)
      .map((document) => new TextDecoder().decode(document))
      .map(withEndTags);
    return joined(file, text);
  } catch (error) {
    if (error instanceof ArchiveTooLarge)
      return refused(file, 'epub', 'archive-too-large', { megabytes: error.megabytes });
    return refused(file, 'epub', 'unreadable-file', { format: 'EPUB', reason: (error as Error).message.slice(0, 200) });
  }
}

/** The content documents in the order of the spine, without those that are not read in line, and the table of contents. */
function documentsOf(entries: ReadonlyMap<string, Uint8Array>): Uint8Array[] {
  const container = parseXml(entries.get('META-INF/container.xml'));
  const opf = container ? attribute(all(container, 'rootfile')[0], 'full-path') : '';
  const book = parseXml(entries.get(opf));
  if (!book) throw new Error('there is no package document in the archive');
  const items = new Map(all(book, 'item').map((item) => [attribute(item, 'id'), item]));
  return all(book, 'itemref').flatMap((itemref) => {
    const item = items.get(attribute(itemref, 'idref'));
    const contents = /(?:^|\s)nav(?:\s|$)/u.test(attribute(item, 'properties'));
    if (!item || contents || attribute(itemref, 'linear') === 'no') return [];
    const path = decodeURIComponent(new URL(attribute(item, 'href'), `zip:/${opf}`).pathname.slice(1));
    const document = entries.get(path);
    return document ? [document] : [];
  });
}

/** XHTML closes an element in its own tag, <p/>, which HTML takes for its beginning. */
function withEndTags(xhtml: string): string {
  return xhtml.replace(
    /<([A-Za-z][\w:.-]*)((?:\s+[^<>"'/=\s]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/>/gu,
    (tag, name: string, attributes: string) =>
      voids.has(name.toLowerCase()) ? tag : `<${name}${attributes}></${name}>`,
  );
}

function joined(file: string, documents: readonly string[]): Source {
  const source: Source = {
    file,
    format: 'epub',
    encoding: 'utf-8',
    text: documents.join('\n'),
    markup: { spans: [], replaced: [] },
    blocks: [],
    meta: {},
    issues: [],
  };
  let by = 0;
  for (const document of documents) {
    const page = htmlBlocks(file, document, true);
    const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
    source.blocks.push(
      ...page.blocks.map((block): Block => ({ ...block, span: moved(block.span), runs: block.runs.map(moved) })),
    );
    source.markup.spans.push(...page.markup.spans.map(moved));
    source.markup.replaced.push(...page.markup.replaced.map(moved));
    const lines = source.text.slice(0, by).split('\n').length - 1;
    source.issues.push(...page.issues.map((found) => ({ ...found, line: found.line + lines })));
    by += document.length + 1;
  }
  if (source.blocks.length === 0) source.issues.push(issue('empty-source', { file, text: '', offset: 0 }));
  return source;
}
