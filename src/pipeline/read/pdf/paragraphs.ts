/**
 * The printed lines of a PDF → its paragraphs. Where a paragraph ends is seen from the page: a wider gap, other type, a
 * line set in, a label, or a line that the first word of the next would still have fitted on.
 */
import { isBracketedYear, startsLabel } from '../../label/line-start.ts';
import type { PrintedLine } from './segment.ts';

const stop = /[。！？；：.!?;:…][”’"』」）)》\]]*$/u;

export class Layout {
  /** Edges of the text in each column, in points. */
  readonly #edges = new Map<number, { left: number; right: number }>();
  /** The usual distance between two baselines, in sizes of the type. */
  readonly #leading: number;
  /** Whether wider gaps part paragraphs. */
  readonly #gaps: boolean;
  /** Whether paragraphs begin with a line that is set in. */
  readonly #indents: boolean;

  /** @param lines of the text in the order of reading, without what runs over the pages */
  constructor(lines: readonly PrintedLine[]) {
    for (const column of new Set(lines.map((line) => line.column))) {
      const those = lines.filter((line) => line.column === column);
      const rights = those.map(({ end }) => end).sort((a, b) => a - b);
      this.#edges.set(column, { left: commonest(those.map(({ x }) => x)), right: rights.at(-1) ?? 0 });
    }
    const gaps = lines.flatMap((line, i) => {
      const next = lines[i + 1];
      return next && follows(line, next) ? [(line.y - next.y) / Math.max(line.size, next.size)] : [];
    });
    // the lower quartile: paragraphs of one line must not pass for the rule
    this.#leading = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 1.2;
    this.#gaps = gaps.filter((gap) => gap > this.#leading * 1.35).length >= 3;
    const set = lines.filter((line, i) => {
      const next = lines[i + 1];
      return next && this.#in(line) && !this.#in(next) && follows(line, next) && !this.#apart(line, next);
    });
    this.#indents = set.length >= 2;
  }

  /** Whether `next` goes on with the paragraph whose lines are `lines`. */
  continues(lines: readonly PrintedLine[], next: PrintedLine): boolean {
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last || Math.abs(last.size - next.size) > 0.12 * last.size) return false;
    const head = next.text.slice(0, 24);
    if (startsLabel(head) && !isBracketedYear(head)) return false;
    const turns = !follows(last, next);
    if (!turns && this.#apart(last, next)) return false;
    if (this.#fits(last, next)) return false;
    if (this.#in(next)) {
      const hangs = startsLabel(first.text.slice(0, 24)) && next.x > first.x + next.size * 0.5;
      if (!hangs && (this.#indents || Math.abs(next.x - last.x) > next.size * 0.5) && !this.#centred(next))
        return false;
    }
    return !turns || this.#indents || !stop.test(last.text);
  }

  #edge(line: PrintedLine): { left: number; right: number } {
    return this.#edges.get(line.column) ?? { left: line.x, right: line.end };
  }

  #in(line: PrintedLine): boolean {
    return line.x > this.#edge(line).left + line.size * 0.8;
  }

  #apart(last: PrintedLine, next: PrintedLine): boolean {
    return (last.y - next.y) / Math.max(last.size, next.size) > this.#leading * 1.35;
  }

  #centred(line: PrintedLine): boolean {
    const { left, right } = this.#edge(line);
    const [before, after] = [line.x - left, right - line.end];
    return before > line.size * 2 && Math.abs(before - after) < line.size;
  }

  /** Whether the first word of `next` would have had room at the end of `last`. */
  #fits(last: PrintedLine, next: PrintedLine): boolean {
    const { left, right } = this.#edge(last);
    const room = this.#centred(last) ? right - left - (last.end - last.x) : right - last.end;
    const word =
      /^(?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|\S+?(?=[\p{sc=Han}\s]|$))[\p{P}]*/u.exec(next.text)?.[0] ?? next.text;
    const perColumn = (next.end - next.x) / Math.max(1, columnsOf(next.text));
    const space = /^\p{sc=Han}/u.test(word) || /\p{sc=Han}\p{P}?$/u.test(last.text) ? 0 : 1;
    // the width of a word is known only as that of the mean one; where wider gaps part paragraphs, they are believed
    const margin = this.#gaps && follows(last, next) ? 1.7 : 1.2;
    return room > (columnsOf(word) + space) * perColumn * margin + last.size * 0.35;
  }
}

/** On one page and in one column, one below the other. */
const follows = (last: PrintedLine, next: PrintedLine): boolean =>
  last.page === next.page && last.column === next.column && last.y > next.y;

/** Han characters count twice. */
function columnsOf(text: string): number {
  let n = 0;
  for (const c of text) n += /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u.test(c) ? 2 : 1;
  return n;
}

/** The commonest of some numbers, to the nearest point or two; the least of those that are as common. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value / 2), (counts.get(Math.round(value / 2)) ?? 0) + 1);
  const best = [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a), [0, 0] as [
    number,
    number,
  ]);
  return best[0] * 2;
}
