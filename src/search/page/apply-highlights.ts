/**
 * Marks the words of a search on the page that it led to. The words come along in the tab's own storage, or in the
 * address (`?q=`) where the reader chose to leave them there.
 */
import { printed, textNodes } from '../../browser/reading-text.ts';
import { adopt } from '../../browser/stylesheet.ts';
import { type CharacterMap, fold } from '../query/fold.ts';
import { wordsKey } from './pass-highlights.ts';
import { find, type Pattern } from '../engine/match.ts';
import { parseQuery, positiveTerms } from '../query/query.ts';

const highlight = 'concord-search';
const css = `::highlight(${highlight}) { background-color: var(--mark); color: inherit; }
@media (forced-colors: active) { ::highlight(${highlight}) { background-color: Mark; color: MarkText; } }`;
const noMap: CharacterMap = new Map();

/** Marks what a search left for this page, once; scrolls to the first mark unless the address names a place. */
export function land(root: HTMLElement): number {
  const patterns = fromAddress() ?? fromStorage();
  const ranges = patterns ? show(root, patterns) : [];
  const [first] = ranges;
  if (first && location.hash === '') {
    const { top } = first.getBoundingClientRect();
    if (top > innerHeight * 0.8) scrollTo({ top: top + scrollY - innerHeight / 3 });
  }
  return ranges.length;
}

/** Marks the words of a query in the paragraphs below `root`; how many places were marked. */
export function mark(root: HTMLElement, query: string, map: CharacterMap = noMap): number {
  return show(root, patternsOf(query, map), map).length;
}

function fromStorage(): Pattern[] | null {
  try {
    const stored = sessionStorage.getItem(wordsKey);
    sessionStorage.removeItem(wordsKey);
    if (stored === null) return null;
    const rows: unknown = JSON.parse(stored);
    if (!Array.isArray(rows)) return null;
    return rows.flatMap((row: Partial<Pattern> | null) =>
      Array.isArray(row?.units) ? [{ units: row.units.map(String), prefix: row.prefix === true }] : [],
    );
  } catch {
    return null;
  }
}

function fromAddress(): Pattern[] | null {
  const query = new URLSearchParams(location.search).get('q');
  return query === null ? null : patternsOf(query, noMap);
}

const patternsOf = (query: string, map: CharacterMap): Pattern[] =>
  positiveTerms(parseQuery(query).root).map(({ text, prefix }) => ({ units: fold(text, map).units, prefix }));

function show(root: HTMLElement, patterns: readonly Pattern[], map: CharacterMap = noMap): Range[] {
  const wanted = patterns.filter(({ units }) => units.length > 0);
  const clauses = root.matches('[data-clause]') ? [root] : [...root.querySelectorAll<HTMLElement>('[data-clause]')];
  const ranges = clauses.flatMap((clause) => rangesIn(clause, wanted, map));
  if (ranges.length === 0) return [];
  adopt(css);
  if (globalThis.CSS?.highlights) CSS.highlights.set(highlight, new Highlight(...ranges));
  document.documentElement.dataset['searched'] = '';
  return ranges;
}

/** The places in a clause's own heading and paragraphs; one that runs over a paragraph's end gives a range in each. */
function rangesIn(clause: HTMLElement, patterns: readonly Pattern[], map: CharacterMap): Range[] {
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  for (const element of clause.querySelectorAll<HTMLElement>('[data-heading],[data-p]')) {
    if (element.closest('[data-clause]') !== clause) continue;
    if (text !== '') text += '\n';
    for (const node of textNodes(element)) {
      // In whatever characters the page shows the text, the printed one was searched; both are equally long.
      nodes.push({ node, start: text.length });
      text += printed.get(node) ?? node.data;
    }
  }
  const folded = fold(text, map);
  return patterns.flatMap((pattern) =>
    find(folded, pattern).flatMap((at) =>
      cut(nodes, folded.starts[at] ?? 0, folded.ends[at + pattern.units.length - 1] ?? 0),
    ),
  );
}

function cut(nodes: readonly { node: Text; start: number }[], from: number, to: number): Range[] {
  return nodes.flatMap(({ node, start }) => {
    const first = Math.max(from, start);
    const last = Math.min(to, start + node.length);
    if (first >= last) return [];
    const range = document.createRange();
    range.setStart(node, first - start);
    range.setEnd(node, last - start);
    return [range];
  });
}
