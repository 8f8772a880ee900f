/** Lines of a PDF that are no part of its text: heads and feet that run over its pages, page numbers, notes. */
import type { PrintedLine } from './segment.ts';

/** Lines that are looked at from the top and from the bottom of each page. */
const deepest = 3;

// 3  - 3 -  3/12  Page 3 of 12  第3页 共12页
const pageNumber =
  /^(?:[-–—·(]?\s?\d{1,4}\s?[-–—·)]?|(?:page|p\.|стр\.)?\s?\d{1,4}\s?(?:of|\/|sur|из)\s?\d{1,4}|page \d{1,4}|第\s?\d{1,4}\s?[页頁](?:[\s,，/]*共\s?\d{1,4}\s?[页頁])?)$/iu;
// what browsers print above and below a page: the time of printing, its address with the page number
const printedByBrowser =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}:\d\d|^(?:https?|file|about):\S+\s+\d{1,4}\/\d{1,4}$/iu;

export const isPageNumber = (text: string): boolean => pageNumber.test(text.trim());

/**
 * @param pages the lines of each page, in the order of reading
 * @returns those that the same place of other pages repeats (digits apart), numbers of pages, and what a browser prints
 */
export function runningLines(pages: readonly PrintedLine[][]): Set<PrintedLine> {
  const found = new Set<PrintedLine>();
  for (const side of ['top', 'bottom'] as const)
    for (let depth = 0; depth < deepest; depth++) {
      const edges = pages.flatMap((lines) => edgeOf(lines, side, found) ?? []);
      const before = found.size;
      for (const edge of edges) if (runs(edge, edges, pages.length) || alone(edge, pages)) found.add(edge);
      if (found.size === before) break;
    }
  return found;
}

function edgeOf(lines: readonly PrintedLine[], side: 'top' | 'bottom', without: ReadonlySet<PrintedLine>) {
  const left = lines.filter((line) => !without.has(line));
  return left.reduce<PrintedLine | null>((a, b) => (a && (side === 'top' ? a.y >= b.y : a.y <= b.y) ? a : b), null);
}

const keyOf = ({ text }: PrintedLine): string => text.replace(/\d+/gu, '#').replace(/\s+/gu, '');

/** The same words at the same height of another page, and of at least one in three. */
function runs(line: PrintedLine, edges: readonly PrintedLine[], pages: number): boolean {
  const same = edges.filter((other) => keyOf(other) === keyOf(line) && Math.abs(other.y - line.y) < 3);
  return same.length >= 2 && same.length * 3 >= pages;
}

/** Recognised on a single page: by what it says, and that it is set apart from the text. */
function alone(line: PrintedLine, pages: readonly PrintedLine[][]): boolean {
  if (!isPageNumber(line.text) && !printedByBrowser.test(line.text.trim())) return false;
  const lines = pages[line.page - 1] ?? [];
  const near = lines.reduce(
    (n, other) => (other === line ? n : Math.min(n, Math.abs(other.y - line.y))),
    Number.POSITIVE_INFINITY,
  );
  return near > line.size * 2;
}

// 1 See …  1. See …
const numbered = /^([\d*†‡]{1,3})[.)\]]?\s?\D/u;

/**
 * Notes at the foot of pages or of the text: lines after the last line of the text on their page, in smaller type, the
 * first of which begins with a number, or in any type where that number is raised. @returns the lines, and the numbers of the notes
 */
export function noteLines(
  pages: readonly PrintedLine[][],
  bodySize: number,
): { lines: Set<PrintedLine>; numbers: Set<string> } {
  const found = new Set<PrintedLine>();
  const numbers = new Set<string>();
  for (const lines of pages) {
    let from = lines.length;
    while (from > 0 && (lines[from - 1]?.size ?? bodySize) < bodySize * 0.93) from--;
    // in type of any size, where its number is raised
    const raised = lines.findIndex(({ raised: [mark] }) => mark?.[0] === 0);
    const first = lines.findIndex((line, i) => i >= from && numbered.test(line.text));
    const start = [first, raised].filter((i) => i >= 0).sort((x, y) => x - y)[0];
    if (start === undefined) continue;
    for (const line of lines.slice(start)) {
      found.add(line);
      const number = numbered.exec(line.text)?.[1];
      if (number !== undefined) numbers.add(number);
    }
  }
  return { lines: found, numbers };
}
