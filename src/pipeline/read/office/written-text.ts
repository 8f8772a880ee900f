/**
 * A document that is no text itself (DOCX, ODT) is written out: a line for each paragraph, a form feed between printed
 * pages. This is its decoded source, in which its blocks have their places.
 */
import { type RuleId, issue } from '../../../rules.ts';
import type { Issue } from '../../../schema.ts';
import type { Block, Source } from '../../types.ts';
import { block } from '../plain-text.ts';
import type { Format } from '../../../file-types.ts';

/** A paragraph as it is gathered. */
export interface Paragraph {
  /** `\n` for a line break. */
  text: string;
  form: Block['form'];
  /** Of a heading or a list item. */
  depth: number;
}

/** Things that were left out, or that a curator should know of, by rule. */
type Noted = Extract<RuleId, 'hidden-text' | 'struck-text' | 'reading-aid' | 'tracked-changes' | 'content-unread'>;

export class WrittenText {
  readonly #parts: string[] = [];
  #at = 0;
  readonly #blocks: Block[] = [];
  readonly #spans: { start: number; end: number; form: Block['form']; depth: number }[] = [];
  readonly #noted: { rule: Noted; offset: number; words: string }[] = [];

  /** Adds a paragraph: a line of text for each of its lines that is not blank. */
  add({ text, form, depth }: Paragraph): void {
    for (const part of text.split('\n')) {
      const line = part.replace(/[\f\r]/gu, ' ').replace(/^[ \t]+|[ \t]+$/gu, '');
      if (line === '') continue;
      this.#spans.push({ start: this.#at, end: this.#at + line.length, form, depth });
      this.#push(`${line}\n`);
    }
  }

  /** Printed pages end here, or in the paragraph before. */
  endPages(count: number): void {
    if (count > 0) this.#push('\f'.repeat(count));
  }

  /** Something to report, at the place that is written next. */
  note(rule: Noted, words: string): void {
    if (words.trim() !== '') this.#noted.push({ rule, offset: this.#at, words: words.trim().replace(/\s+/gu, ' ') });
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#at += text.length;
  }

  /** The whole as a source. */
  source(file: string, format: Format): Source {
    const text = this.#parts.join('');
    for (const { start, end, form, depth } of this.#spans)
      this.#blocks.push({ ...block(text, start, end, form), depth });
    const issues = this.#issues(file, text);
    if (text.trim() === '') issues.push(issue('empty-source', { file, text: '', offset: 0 }));
    const markup = { spans: [], replaced: [] };
    return { file, format, encoding: 'utf-8', text, markup, blocks: this.#blocks, meta: {}, issues };
  }

  #issues(file: string, text: string): Issue[] {
    const rules = [...new Set(this.#noted.map(({ rule }) => rule))];
    return rules.flatMap((rule) => {
      const places = this.#noted.filter((note) => note.rule === rule);
      const [first] = places;
      if (!first) return [];
      const words = { words: first.words.slice(0, 40), count: places.length };
      return [issue(rule, { file, text, offset: Math.min(first.offset, text.length) }, words)];
    });
  }
}
