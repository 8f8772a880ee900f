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
import { all, attribute, encodingOf, parseXml } from './xml.ts';
import { append } from '../../append.ts';

const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * In: the bytes of an EPUB (at most `mostPackedBytes`); `file` names it in issues. Out: a source whose `text` is its content
 * documents in the order of the spine; spans are UTF-16 offsets in it. Reports `archive-too-large`, `unreadable-file`,
 * `empty-source`, and what the reader of HTML reports; never rejects. Convention: EPUB 3.3 (W3C), also 2.0.1.
 */
export async function readEpub(file: string, bytes: Uint8Array): Promise<Source> {
  try {
    const entries = await entriesOf(bytes);
    return joined(file, documentsOf(entries));
  } catch (error) {
    if (error instanceof ArchiveTooLarge)
      return refused(file, 'epub', 'archive-too-large', { megabytes: error.megabytes });
    return refused(file, 'epub', 'unreadable-file', { format: 'EPUB', reason: (error as Error).message.slice(0, 200) });
  }
}

interface Content {
  xhtml: string;
  /** Read in line; what is not is shown where a link asks for it. */
  linear: boolean;
}

/** The content documents in the order of the spine, without the table of contents. */
function documentsOf(entries: ReadonlyMap<string, Uint8Array>): Content[] {
  const container = parseXml(entries.get('META-INF/container.xml'));
  const opf = container ? attribute(all(container, 'rootfile')[0], 'full-path') : '';
  const book = parseXml(entries.get(opf));
  if (!book) throw new Error('there is no package document in the archive');
  const locks = parseXml(entries.get('META-INF/encryption.xml'));
  const locked = new Set((locks ? all(locks, 'CipherReference') : []).map((one) => pathOf(attribute(one, 'URI'), '')));
  const items = new Map(all(book, 'item').map((item) => [attribute(item, 'id'), item]));
  return all(book, 'itemref').flatMap((itemref) => {
    const item = items.get(attribute(itemref, 'idref'));
    if (!item || /(?:^|\s)nav(?:\s|$)/u.test(attribute(item, 'properties'))) return [];
    if (!/html|xml|^$/iu.test(attribute(item, 'media-type'))) return [];
    const path = pathOf(attribute(item, 'href'), opf);
    const document = entries.get(path);
    if (locked.has(path)) throw new Error('it is encrypted');
    if (!document) throw new Error(`the part ${path} is not in the archive`);
    const xhtml = withEndTags(new TextDecoder(encodingOf(document)).decode(document));
    return [{ xhtml, linear: attribute(itemref, 'linear') !== 'no' }];
  });
}

/** The name of an entry, from a reference in a part. */
const pathOf = (href: string, part: string): string =>
  decodeURIComponent(new URL(href, `zip:/${part}`).pathname.slice(1));

/** XHTML closes an element in its own tag, <p/>, which HTML takes for its beginning, and has text in CDATA. */
function withEndTags(xhtml: string): string {
  const plain = xhtml.replace(/<!\[CDATA\[([^]*?)\]\]>/gu, (whole, text: string, at: number) =>
    /<(?:style|script)\b[^>]*>[^<]*$/iu.test(xhtml.slice(Math.max(0, at - 300), at))
      ? whole
      : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  );
  return plain.replace(
    /<([A-Za-z][\w:.-]*)((?:\s+[^<>"'/=\s]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/>/gu,
    (tag, name: string, attributes: string) =>
      voids.has(name.toLowerCase()) ? tag : `<${name}${attributes}></${name}>`,
  );
}

function joined(file: string, contents: readonly Content[]): Source {
  const documents = contents.map(({ xhtml }) => xhtml);
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
  for (const { xhtml: document, linear } of contents) {
    const page = htmlBlocks(file, document, true);
    const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
    append(
      source.blocks,
      page.blocks.map((block): Block => {
        const beside = linear ? {} : { form: 'meta' as const, depth: 0, ordinal: undefined };
        return { ...block, span: moved(block.span), runs: block.runs.map(moved), ...beside };
      }),
    );
    append(source.markup.spans, page.markup.spans.map(moved));
    append(source.markup.replaced, page.markup.replaced.map(moved));
    const lines = source.text.slice(0, by).split('\n').length - 1;
    append(
      source.issues,
      page.issues.map((found) => ({ ...found, line: found.line + lines })),
    );
    by += document.length + 1;
  }
  if (source.blocks.length === 0) source.issues.push(issue('empty-source', { file, text: '', offset: 0 }));
  return source;
}
