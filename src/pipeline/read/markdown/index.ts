/**
 * Markdown → blocks. Read here and not by a Markdown library because the printed numbers of list items, escaped or in
 * bold, are what this project is about, and because pages are seldom valid. Front matter is YAML 1.2, read by `yaml`.
 */
import { frontMatter } from './front-matter.ts';
import { InlineReader, inlineBlock } from './inline.ts';
import { startsLabel } from '../../label/line-start.ts';
import { trim } from '../../mapped-text.ts';
import type { Block, Source } from '../../types.ts';
import { inOrder } from '../markup.ts';
import { type SourceLine, endsWithStop, lines, wrapWidth } from '../hard-wraps.ts';

type Marked = Pick<Source, 'blocks' | 'meta' | 'markup'>;

/**
 * Blocks of a Markdown source (CommonMark, with the tables of GFM) in document order; spans and runs are UTF-16 offsets in
 * `source`, marks included. Reports nothing. Front matter becomes blocks of form `meta`; that of its title has depth 1.
 * `markup` is every mark that was taken away, each declared where it is read.
 */
export function markdownBlocks(source: string): Marked {
  const front = frontMatter(source);
  const reader = new BlockReader(source, front?.end ?? 0);
  const blocks = [...(front?.blocks ?? []), ...reader.read()];
  const title = (front?.blocks ?? []).flatMap(({ runs }) => runs.flatMap((run) => (run.text === null ? [] : [run])));
  const { spans, replaced } = reader.markup;
  return {
    blocks,
    meta: front?.meta ?? {},
    markup: {
      spans: inOrder(spans),
      replaced: [...title.map(({ start, end, text }) => ({ start, end, text: text ?? '' })), ...replaced],
    },
  };
}

interface Paragraph {
  lines: SourceLine[];
  form: Block['form'];
  depth: number;
}

class BlockReader {
  readonly #source: string;
  readonly #lines: SourceLine[];
  readonly #width: number | null;
  readonly #inline: InlineReader;
  readonly #blocks: Block[] = [];
  readonly markup: Source['markup'] = { spans: [], replaced: [] };
  #open: Paragraph | null = null;
  #inList = false;
  #fence: string | null = null;

  constructor(source: string, from: number) {
    this.#source = source;
    this.#lines = lines(source, from);
    this.#width = wrapWidth(source, this.#lines);
    this.#inline = new InlineReader(source, this.markup);
  }

  read(): Block[] {
    for (const line of this.#lines) this.#line(this.#unquoted(line));
    this.#close();
    return this.#blocks;
  }

  /** Block quotation marks are markup. */
  #unquoted(line: SourceLine): SourceLine {
    let start = line.start;
    while (this.#source[start] === '>' && start < line.end) {
      start++;
      while (start < line.end && /\s/u.test(this.#source[start] ?? '')) start++;
    }
    if (start === line.start) return line;
    this.#mark(line.start, start);
    return { ...line, start, width: start < line.end ? line.width : 0 };
  }

  #mark(start: number, end: number): void {
    this.markup.spans.push({ start, end });
  }

  #line(line: SourceLine): void {
    if (line.width === 0) return this.#close();
    const head = this.#source.slice(line.start, Math.min(line.end, line.start + 60));
    if (this.#fenced(head, line)) return;
    const heading = /^#{1,6}(?=\s|$)/u.exec(head);
    if (heading) return this.#heading(line, heading[0].length);
    if (line.end - line.start <= 60 && /^(?:=+|-{2,})$/u.test(head) && this.#open?.form === 'paragraph')
      return this.#setext(head, line);
    if (isRule(this.#source, line)) {
      this.#mark(line.start, line.end);
      return this.#close();
    }
    const note = /^\[\^[^\]\s]+\]:\s+/u.exec(head);
    if (note) return this.#note(line, note[0].length);
    const bullet = /^[-*+]\s+(?=\S)/u.exec(head);
    const ordered = /^\d{1,3}\\?[.)]\s/u.test(head);
    if (bullet || ordered) {
      this.#close();
      this.#inList = true;
      this.#open = { lines: [line], form: bullet ? 'item' : 'paragraph', depth: bullet ? (line.indent >> 1) + 1 : 0 };
      return;
    }
    if (head.startsWith('|')) {
      this.#close();
      this.#open = { lines: [line], form: 'table', depth: 0 };
      return this.#close();
    }
    if (!this.#open) {
      if (line.indent === 0) this.#inList = false;
      this.#open = { lines: [], form: 'paragraph', depth: this.#inList ? 1 : 0 };
    }
    this.#open.lines.push(line);
  }

  /** A fence holds at most the name of a language; a line with more on it is text. */
  #fenced(head: string, line: SourceLine): boolean {
    const fence = /^(?:`{3,}|~{3,})(?=\s*[\w.+#-]*$)/u.exec(head)?.[0];
    if (!fence || line.end - line.start > head.length) return false;
    if (this.#fence !== null && !fence.startsWith(this.#fence)) return false;
    this.#close();
    this.#mark(line.start, line.end);
    this.#fence = this.#fence === null ? fence : null;
    return true;
  }

  #heading(line: SourceLine, depth: number): void {
    this.#close();
    let end = line.end;
    while (end > line.start + depth && this.#source[end - 1] === '#') end--;
    this.#mark(line.start, line.start + depth);
    this.#mark(end, line.end);
    if (end <= line.start + depth) return;
    this.#emit([{ ...line, start: line.start + depth, end }], 'heading', depth);
  }

  /** The text of a footnote, [^1]: …, is beside the text. */
  #note(line: SourceLine, mark: number): void {
    this.#close();
    this.#mark(line.start, line.start + mark);
    this.#open = { lines: [{ ...line, start: line.start + mark }], form: 'meta', depth: 0 };
  }

  #setext(underline: string, line: SourceLine): void {
    if (!this.#open) return;
    this.#mark(line.start, line.end);
    this.#open.form = 'heading';
    this.#open.depth = underline.startsWith('=') ? 1 : 2;
    this.#close();
  }

  /** Ends the open paragraph: its lines become one block or, where they were not wrapped, a block each. */
  #close(): void {
    const open = this.#open;
    this.#open = null;
    if (!open) return;
    let group: SourceLine[] = [];
    for (const line of open.lines) {
      const last = group.at(-1);
      if (last && !this.#joins(last, line)) {
        this.#emit(group, open.form, open.depth);
        group = [];
      }
      group.push(line);
    }
    if (group.length > 0) this.#emit(group, open.form, open.depth);
  }

  #joins(last: SourceLine, next: SourceLine): boolean {
    const s = this.#source;
    if (/^ {2,}|^\\/u.test(s.slice(last.end, last.end + 2)) || s[last.end - 1] === '\\') return false;
    const head = s.slice(next.start, Math.min(next.end, next.start + 24));
    if (endsWithStop(s, last.end) && (this.#width === null || last.width < this.#width * 0.5)) return false;
    if (this.#width === null) return /^\p{Ll}/u.test(head);
    if (last.width < this.#width * 0.5) return /^[\p{Ll}(“"]/u.test(head);
    return !/^[(（一二三四五六七八九十]/u.test(head) || !startsLabel(head);
  }

  #emit(group: readonly SourceLine[], form: Block['form'], depth: number): void {
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last) return;
    const texts = this.#inline
      .read(group)
      .map((text) => ({ ...text, ...trim(text) }))
      .filter(({ text }) => text !== '');
    // Texts that a tag parts, such as <br>, share out the span: none begins before the one in front of it.
    let start = first.start;
    for (const [i, text] of texts.entries()) {
      const end = Math.max(start, texts[i + 1]?.runs[0]?.start ?? last.end);
      this.#blocks.push(inlineBlock(text, { start, end }, form, depth));
      start = end;
    }
  }
}

/** --- or * * *, and the line between the head of a table and its rows. */
function isRule(source: string, line: SourceLine): boolean {
  if (line.end - line.start > 200) return false;
  const text = source.slice(line.start, line.end);
  return (
    /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/u.test(text) || /^\|?[\s:|-]*-{3}[\s:|-]*$/u.test(text)
  );
}
