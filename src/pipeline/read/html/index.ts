/**
 * HTML → blocks. What a browser shows as text, and nothing else, becomes text; all the rest of the source is declared as
 * markup. Left out and reported: text that the page hides, and readings printed above characters (ruby).
 */
import type { Source } from '../../types.ts';
import { apartIn } from './apart.ts';
import { withArticle } from './article.ts';
import { inOrder } from './in-order.ts';
import { issuesOf } from './left-out.ts';
import { TreeReader } from './reader.ts';
import { stylesOf } from './stylesheet.ts';
import { parseHtml } from './tree.ts';

/**
 * In: a decoded HTML page. Out: its blocks in document order, those outside of the article as `meta`; spans and runs are
 * UTF-16 offsets in `source`, tags included. `meta` holds title, date and publisher as the page's own elements give
 * them. `whole` says that the page is nothing but the document. `markup` is all of the source that is no text of the page. Reports `hidden-text`, `reading-aid`, `struck-text`, `generated-text`; broken markup is
 * parsed as browsers do (WHATWG HTML).
 */
export function htmlBlocks(
  file: string,
  source: string,
  whole = false,
): Pick<Source, 'blocks' | 'meta' | 'markup' | 'issues'> {
  const { tree, pieces } = parseHtml(source);
  const apart = whole ? () => false : apartIn(tree);
  const styles = stylesOf(tree);
  const careful = new TreeReader(source, pieces, apart, styles).read(tree);
  // a page that hides nearly all of its text shows it by a script
  const reader = careful.hides ? new TreeReader(source, pieces, apart, styles, true).read(tree) : careful;
  const found = inOrder(reader.found);
  const { blocks, inside } = whole
    ? { blocks: found.map(({ block }) => block), inside: () => true }
    : withArticle(found);
  const left = careful === reader ? reader.left.filter(({ element }) => inside(element)) : careful.left;
  return { blocks, meta: reader.meta, markup: reader.markup(), issues: issuesOf(left, file, source) };
}
