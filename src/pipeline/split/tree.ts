/** Items → clauses: the tree, its ids, and the spans of labels, headings and paragraphs. */
import { anyOf } from '../../languages/index.ts';
import type { Clause, Paragraph, RoleSpan, Span } from '../../schema.ts';
import type { Item } from './items.ts';
import { type Shape, shapeOf } from './shape.ts';
import { asInSource } from '../invisible-text.ts';
import { cut, ranges, trim } from '../mapped-text.ts';
import type { Text } from '../types.ts';

interface Grown {
  clauses: Clause[];
  spans: RoleSpan[];
  /** Where each accepted label got its clause, by index of the item. */
  ids: Map<number, string>;
}

interface Node {
  clause: Clause;
  depth: number;
}

/** Grows the clauses of one part of a document (the text itself, or an annex under `prefix`). */
export class Tree {
  readonly #source: string;
  readonly #prefix: string;
  readonly #spans: RoleSpan[] = [];
  readonly #ids = new Map<number, string>();
  readonly #used = new Set<string>();
  readonly #suffixes = new Map<string, number>();
  readonly #roots: Clause[] = [];
  #stack: Node[] = [];
  #sections = 0;
  #headings = 0;

  constructor(source: string, prefix: string) {
    this.#source = source;
    this.#prefix = prefix;
  }

  /**
   * In: the items of a text; `into`, the clause of an annex that takes its text, or null. Out: the clauses at the top,
   * the spans (UTF-16 offsets in the source) of labels, headings and paragraphs, and the id of each labelled item.
   */
  grow(items: readonly Item[], into: Clause | null): Grown {
    const shape = shapeOf(items);
    let preamble: Clause | null = into;
    for (const [i, item] of items.entries()) {
      if (item.accepted) {
        if (item.accepted.pairs && this.#stack.at(-1)?.clause.type === 'clause') this.#pair(item);
        else this.#clause(item, i, items[i + 1], shape);
      } else if (i >= shape.closing) {
        this.#paragraph(this.#closing(), item);
      } else if (item.heading && items[i - 1]?.accepted && this.#bare()) {
        this.#heading(this.#bare() ?? this.#closing(), item.text);
      } else if (item.heading && shape.headings && !(shape.opening === i && this.#roots.length === 0 && !preamble)) {
        this.#section(item, shape.numbered && !shape.nested && opensTop(items, i));
      } else if (shape.bullets && item.bullet > 0) {
        this.#bulletClause(item);
      } else if (this.#stack.length > 0) {
        this.#paragraph(this.#stack.at(-1)?.clause ?? this.#closing(), item);
      } else if (into || shape.numbered || shape.headings || shape.bullets) {
        preamble ??= this.#root(this.#name('preamble'), 'preamble', '');
        if (item.heading && preamble.heading === null && preamble.paragraphs.length === 0)
          this.#heading(preamble, item.text);
        else this.#paragraph(preamble, item);
      } else if (shape.alternates && item.language !== null && this.#roots.length > 0) {
        this.#paragraph(this.#roots.at(-1) ?? this.#closing(), item);
      } else {
        const id = this.#free(`p${++this.#sections}`, null);
        this.#paragraph(this.#root(id, 'paragraph', ''), item);
      }
    }
    return { clauses: this.#roots, spans: this.#spans, ids: this.#ids };
  }

  #name(own: string): string {
    return this.#prefix === '' ? own : `${this.#prefix}.${own}`;
  }

  /** An id below a clause; a letter is added when the number was there before. */
  #free(own: string, parent: Clause | null): string {
    const base = parent ? `${parent.id}.${own}` : this.#name(own);
    let id = base;
    let n = this.#suffixes.get(base) ?? 0;
    while (this.#used.has(id)) id = `${base}${letters(++n)}`;
    this.#suffixes.set(base, n);
    this.#used.add(id);
    return id;
  }

  /** The clause that was opened last, where it has nothing but its number yet: 一、 on a line of its own, its heading below. */
  #bare(): Clause | null {
    const clause = this.#stack.at(-1)?.clause;
    const empty = clause?.type === 'clause' && clause.heading === null && clause.paragraphs.length === 0;
    return empty && clause.clauses.length === 0 ? clause : null;
  }

  #root(id: string, type: Clause['type'], label: string): Clause {
    const clause = emptyClause(id, type, label);
    clause.numbering = type === 'clause' ? 'printed' : 'supplied';
    this.#roots.push(clause);
    this.#used.add(id);
    return clause;
  }

  #clause(item: Item, index: number, next: Item | undefined, shape: Shape): void {
    const { accepted } = item;
    if (!accepted) return;
    const { label } = accepted;
    const depth = accepted.depth + (shape.nested ? 1 : 0);
    while (this.#stack.length > 0 && (this.#stack.at(-1)?.depth ?? 0) >= depth) this.#stack.pop();
    const parent = this.#stack.at(-1)?.clause ?? null;
    const id = this.#free(String(accepted.value), parent);
    const clause = emptyClause(id, 'clause', label.text);
    clause.numbering = item.supplied === null ? 'printed' : 'supplied';
    clause.supplied = item.supplied;
    (parent?.clauses ?? this.#roots).push(clause);
    this.#stack.push({ clause, depth });
    this.#ids.set(index, id);
    if (item.supplied === null) this.#span(cut(item.text, 0, label.after), 'label', id, null);
    const rest = trim(cut(item.text, item.supplied === null ? label.after : 0, item.text.text.length));
    if (rest.text === '') return;
    if (item.supplied === null && opensAsHeading(rest.text, item, next)) this.#heading(clause, rest);
    else this.#paragraph(clause, { ...item, text: rest });
  }

  /** The same clause in another language. */
  #pair(item: Item): void {
    const clause = this.#stack.at(-1)?.clause;
    const label = item.accepted?.label;
    if (!clause || !label) return;
    this.#span(cut(item.text, 0, label.after), 'label', clause.id, null);
    const rest = trim(cut(item.text, label.after, item.text.text.length));
    if (rest.text !== '') this.#paragraph(clause, { ...item, text: rest });
  }

  /**
   * A heading without a number. Over numbered clauses that run on through the headings (`alone`) it is their neighbour and
   * holds nothing: h1, because a paragraph it is not; else it holds what follows it.
   */
  #section(item: Item, alone: boolean): void {
    const id = this.#free(alone ? `h${++this.#headings}` : `p${++this.#sections}`, null);
    const clause = this.#root(id, 'section', '');
    this.#heading(clause, item.text);
    this.#stack = [{ clause, depth: 0 }];
  }

  #bulletClause(item: Item): void {
    const id = this.#free(`p${++this.#sections}`, null);
    const mark = item.text.text.slice(0, item.bullet).trim();
    const clause = emptyClause(id, 'clause', mark);
    this.#roots.push(clause);
    this.#stack = [{ clause, depth: 0 }];
    this.#span(cut(item.text, 0, item.bullet), 'label', id, null);
    this.#paragraph(clause, {
      ...item,
      form: 'paragraph',
      text: trim(cut(item.text, item.bullet, item.text.text.length)),
    });
  }

  #closing(): Clause {
    const last = this.#roots.at(-1);
    if (last?.type === 'closing') return last;
    this.#stack = [];
    return this.#root(this.#name('closing'), 'closing', '');
  }

  #heading(clause: Clause, text: Text): void {
    clause.heading = asInSource(text).text;
    this.#span(text, 'heading', clause.id, null);
  }

  #paragraph(clause: Clause, item: Item): void {
    const paragraph: Paragraph = {
      text: asInSource(item.text).text,
      form: item.form === 'item' ? 'item' : item.form === 'table' ? 'table' : 'paragraph',
      language: item.language,
      emendations: [],
      spans: ranges(item.text, this.#source),
    };
    clause.paragraphs.push(paragraph);
    for (const span of paragraph.spans) this.#add(span, 'paragraph', clause.id, clause.paragraphs.length);
  }

  #span(text: Text, role: RoleSpan['role'], clause: string, paragraph: number | null): void {
    for (const span of ranges(trim(text), this.#source)) this.#add(span, role, clause, paragraph);
  }

  #add(span: Span, role: RoleSpan['role'], clause: string, paragraph: number | null): void {
    this.#spans.push({ ...span, role, clause, paragraph, reason: null });
  }
}

/** Whether the heading at `index` stands right above a clause of the top level, other headings between them or not. */
function opensTop(items: readonly Item[], index: number): boolean {
  const next = items.slice(index + 1, index + 4).find((item) => !item.heading || item.accepted);
  return next?.accepted?.depth === 0 && !next.accepted.pairs;
}

/** A clause without text, printed unless its maker says otherwise. */
export function emptyClause(id: string, type: Clause['type'], label: string): Clause {
  return { id, type, label, numbering: 'printed', supplied: null, heading: null, paragraphs: [], clauses: [] };
}

const letters = (n: number): string =>
  n < 26 ? String.fromCharCode(97 + n) : `${letters(Math.floor(n / 26))}${letters(n % 26)}`;

/** A verb that makes a line a sentence and no heading. */
const finite = new RegExp(`\\b(?:${anyOf(({ title }) => title?.headingVerb)})\\b`, 'u');

/** 一、政治关系 on a line of its own, over paragraphs: the words are the heading of the clause. */
function opensAsHeading(text: string, item: Item, next: Item | undefined): boolean {
  if (!next || next.heading || /[。；！？.!?;:：，,]$|[\u3400-\u9fff][，,；;]/u.test(text)) return false;
  if (item.form === 'heading') return true;
  const han = /[\u3040-\u9fff\uac00-\ud7a3]/u.test(text);
  if (text.length > (han ? 40 : 110) || (!han && (/^\p{Ll}/u.test(text) || finite.test(text)))) return false;
  const depth = item.accepted?.depth ?? 0;
  return next.accepted ? next.accepted.depth > depth : next.text.text.length > 15;
}
