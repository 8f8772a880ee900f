/**
 * HTML → the tree that a browser builds (`parse5`, the algorithm of the WHATWG standard), with the place of every
 * character. parse5 joins the text around tags that it ignores into one node and moves loose text out of tables, so a
 * node's own position says too much; here each node keeps the runs of characters that it was made of, one by one.
 */
import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type Token,
  type TreeAdapter,
  Parser,
  defaultTreeAdapter,
} from 'parse5';
import { type Piece, characters, endsInCdata } from './characters.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Tree = DefaultTreeAdapterTypes.Document;
export type TextNode = DefaultTreeAdapterTypes.TextNode;

const rawNames = new Set(['xmp', 'plaintext', 'style', 'script', 'iframe', 'noembed', 'noframes', 'noscript']);

const rcdataNames = new Set(['title', 'textarea']);

/** Tells the runs of white space from others, which may end at the same place by the parser's count. */
const keyOf = (chars: string, endOffset: number): number => endOffset * 2 + Number(/^[\t\n\f\r ]+$/u.test(chars));

/**
 * Keeps where each run of characters is. The parser's own count is wrong at a reference beside white space, so the
 * characters are followed from the tag before them on.
 */
class PlacingParser extends Parser<DefaultTreeAdapterMap> {
  readonly #source: string;
  readonly #pieces = new Map<number, Piece>();
  #at = 0;
  #cdata = false;
  /** The parser passes a token on to itself where it changes its mode. */
  #last: Token.CharacterToken | null = null;

  constructor(source: string, treeAdapter: TreeAdapter<DefaultTreeAdapterMap>) {
    super({ treeAdapter, sourceCodeLocationInfo: true });
    this.#source = source;
  }

  /** The run `chars` that ends at `endOffset` by the parser's count. */
  pieceOf(chars: string, endOffset: number): Piece | null {
    return this.#pieces.get(keyOf(chars, endOffset)) ?? null;
  }

  #tag({ location }: Token.Token): void {
    if (location) this.#at = location.endOffset;
    this.#cdata = false;
  }

  /** @param shown NUL is read as U+FFFD */
  #run(token: Token.CharacterToken, shown = false): void {
    const { location } = token;
    const chars = shown ? '\ufffd' : token.chars;
    if (!location || token === this.#last) return;
    this.#last = token;
    const name = this.currentNotInHTML ? '' : (this.openElements.current?.nodeName ?? '');
    const raw = rawNames.has(name);
    const piece: Piece = {
      start: this.#at,
      cdata: this.#cdata,
      end: this.#at,
      value: chars,
      raw,
      nul: raw || rcdataNames.has(name) || shown,
    };
    let first = true;
    for (const { start, end } of characters(this.#source, piece)) {
      if (first) piece.start = start;
      first = false;
      piece.end = end;
    }
    if (this.currentNotInHTML) {
      piece.cdata = endsInCdata(this.#source, this.#at, piece.start, this.#cdata);
      this.#cdata = endsInCdata(this.#source, piece.start, piece.end, piece.cdata);
    }
    this.#at = piece.end;
    this.#pieces.set(keyOf(chars, location.endOffset), piece);
  }

  override onCharacter(token: Token.CharacterToken): void {
    this.#run(token);
    super.onCharacter(token);
  }

  /** Within drawings and formulas it is shown. */
  override onNullCharacter(token: Token.CharacterToken): void {
    if (this.currentNotInHTML) this.#run(token, true);
    super.onNullCharacter(token);
  }

  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.#run(token);
    super.onWhitespaceCharacter(token);
  }

  override onStartTag(token: Token.TagToken): void {
    this.#tag(token);
    super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken): void {
    this.#tag(token);
    super.onEndTag(token);
  }

  override onComment(token: Token.CommentToken): void {
    this.#tag(token);
    super.onComment(token);
  }

  override onDoctype(token: Token.DoctypeToken): void {
    this.#tag(token);
    super.onDoctype(token);
  }
}

/**
 * @param source a decoded page
 * @returns its tree, and the pieces of a text node in the order of its characters; none for text that is nowhere in the
 *   source. Broken markup is parsed as browsers do; scripts count as running, so `noscript` holds no text
 */
export function parseHtml(source: string): { tree: Tree; pieces: (text: TextNode) => readonly Piece[] } {
  const placed = new Map<TextNode, Piece[]>();
  let inserted = '';
  let parser: PlacingParser | null = null;
  const place = (node: DefaultTreeAdapterTypes.Node, endOffset: number) => {
    if (node.nodeName !== '#text') return;
    const piece = parser?.pieceOf(inserted, endOffset);
    if (!piece) return;
    const text = node as TextNode;
    const pieces = placed.get(text) ?? [];
    placed.set(text, pieces);
    pieces.push({ ...piece, value: inserted });
  };
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    insertText(parent, text) {
      inserted = text;
      defaultTreeAdapter.insertText(parent, text);
    },
    insertTextBefore(parent, text, reference) {
      inserted = text;
      defaultTreeAdapter.insertTextBefore(parent, text, reference);
    },
    setNodeSourceCodeLocation(node, location) {
      if (location) place(node, location.endOffset);
      defaultTreeAdapter.setNodeSourceCodeLocation(node, location);
    },
    updateNodeSourceCodeLocation(node, end) {
      if (end.endOffset !== undefined) place(node, end.endOffset);
      defaultTreeAdapter.updateNodeSourceCodeLocation(node, end);
    },
  };
  parser = new PlacingParser(source, treeAdapter);
  parser.tokenizer.write(source, true);
  return { tree: parser.document, pieces: (text) => placed.get(text) ?? [] };
}
