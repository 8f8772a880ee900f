/**
 * Where the curator says that the statements of a file begin and end: the words of the sidecar are looked for in the
 * source, letter for letter but for white space, and each must stand in one place only.
 */
import type { RuleId } from '../../rules.ts';
import type { Issue } from '../../schema.ts';
import { withoutControls } from '../../visible.ts';
import type { StatementNotes, TextNote } from '../../curation/sidecar.ts';
import type { Bounds, Quoted } from '../detect/bounds.ts';
import { isSpace } from '../mapped-text.ts';
import type { Block, Source } from '../types.ts';

type Report = (rule: RuleId, path: readonly PropertyKey[], words?: Record<string, string | number>) => Issue;

/**
 * In: a source and what its sidecar says of its statements; `report` makes an issue at a field of the statements. Out: the
 * bounds of the statements in document order, none where no entry has `text` or where one of them cannot be followed.
 * Reported, with the field: `text-unmatched`, `text-ambiguous`, `text-out-of-order`.
 */
export function boundsOf(
  source: Source,
  statements: readonly StatementNotes[],
  report: Report,
): { bounds: Bounds[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const bounds: Bounds[] = [];
  const squeezed = source.blocks.map(squeeze);
  let from: Place = { block: 0, at: 0 };
  const ordered = [...statements.entries()].sort(([, a], [, b]) => a.number - b.number);
  for (const [index, { number, text }] of ordered) {
    if (!text) continue;
    const search = new Search(squeezed, from, (rule, path, words) => {
      issues.push(report(rule, [index, 'text', ...path], { number, ...words }));
    });
    const bound = search.bound(text);
    if (!bound) continue;
    bounds.push(bound);
    const last = bound.ends ?? bound.begins;
    from = { block: last.block, at: last.to };
  }
  if (bounds.length > 0 && statements.some(({ text }) => !text))
    for (const [index, { text, number }] of statements.entries())
      if (!text) issues.push(report('text-out-of-order', [index], { number, field: 'text', words: '' }));
  return { bounds: issues.length > 0 ? [] : bounds, issues };
}

interface Place {
  block: number;
  at: number;
}

/** A block's text without white space, and the offset of each of its characters in the text. */
interface Squeezed {
  text: string;
  offsets: number[];
}

function squeeze({ text }: Block): Squeezed {
  const offsets: number[] = [];
  let found = '';
  for (let i = 0; i < text.length; i++) {
    if (isSpace(text.charCodeAt(i))) continue;
    found += text[i];
    offsets.push(i);
  }
  return { text: found, offsets };
}

const without = (words: string): string => withoutControls(words).replace(/\s+/gu, '');
/** Where several places have the words, those at the beginning (or end) of a line are meant. */
type Prefers = 'start' | 'end' | null;

/** Looks for the words of one entry. */
class Search {
  readonly #blocks: readonly Squeezed[];
  readonly #from: Place;
  readonly #issue: (rule: RuleId, path: PropertyKey[], words: Record<string, string | number>) => void;
  #sound = true;

  constructor(
    blocks: readonly Squeezed[],
    from: Place,
    issue: (rule: RuleId, path: PropertyKey[], words: Record<string, string | number>) => void,
  ) {
    this.#blocks = blocks;
    this.#from = from;
    this.#issue = issue;
  }

  bound(text: TextNote): Bounds | null {
    const begins = this.#one(text.begins, ['begins'], this.#from, 'start');
    const after: Place = begins ? { block: begins.block, at: begins.from } : this.#from;
    const ends = text.ends === undefined ? null : this.#one(text.ends, ['ends'], after, 'end');
    const titles = text.title.map((words, i) => this.#one(words, ['title', i], { block: 0, at: 0 }, 'start', begins));
    const furniture = text.furniture.map((words, i) => {
      const found = this.#one(words, ['furniture', i], this.#from, 'start');
      // the first words of a line stand for the line
      return found && { ...found, to: this.#lineEnd(found), reason: 'the editor says so' };
    });
    if (!begins || !this.#sound) return null;
    const given = <T>(list: (T | null)[]): T[] => list.filter((x) => x !== null);
    return { begins, ends, titles: given(titles), furniture: given(furniture) };
  }

  #lineEnd({ block, from, to }: Quoted): number {
    const { offsets } = this.#blocks[block] ?? { offsets: [] };
    return from === (offsets[0] ?? 0) ? (offsets.at(-1) ?? to - 1) + 1 : to;
  }

  /** The one place of the words at or behind `from`; of the title's, the last one before the text. */
  #one(words: string, path: PropertyKey[], from: Place, prefers: Prefers, before?: Quoted | null): Quoted | null {
    const all = this.#all(without(words), from);
    const own = all.filter((quote) => this.#at(quote, prefers));
    const places = own.length > 0 ? own : all;
    const field = path.join('.');
    const earlier = before
      ? places.filter((p) => p.block < before.block || (p.block === before.block && p.to <= before.from))
      : [];
    if (before && earlier.length > 0) return earlier.at(-1) ?? null;
    if (places.length === 1 && places[0]) return places[0];
    this.#sound = false;
    const rest = this.#all(without(words), { block: 0, at: 0 }).length;
    if (places.length > 1) this.#issue('text-ambiguous', path, { field, words, count: places.length });
    else if (rest > 0) this.#issue('text-out-of-order', path, { field, words });
    else this.#issue('text-unmatched', path, { field, words });
    return null;
  }

  #at({ block, from, to }: Quoted, prefers: Prefers): boolean {
    const { offsets } = this.#blocks[block] ?? { offsets: [] };
    if (prefers === 'start') return from === offsets[0];
    return prefers === 'end' && to === (offsets.at(-1) ?? -1) + 1;
  }

  #all(words: string, from: Place): Quoted[] {
    const found: Quoted[] = [];
    for (let block = from.block; block < this.#blocks.length; block++) {
      const { text, offsets } = this.#blocks[block] ?? { text: '', offsets: [] };
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const start = offsets[at] ?? 0;
        if (block === from.block && start < from.at) continue;
        found.push({ block, from: start, to: (offsets[at + words.length - 1] ?? start) + 1 });
      }
    }
    return found;
  }
}
