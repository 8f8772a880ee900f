/**
 * Marks the words of a search on the page that it led to. The words come along in the tab's own storage, or in the
 * address (`?q=`) where the reader chose to leave them there.
 */
import { printed, textNodes } from '../../browser/reading-text.ts';
import { adopt } from '../../browser/stylesheet.ts';
import { type CharacterMap, fold } from '../query/fold.ts';
import { base } from '../../browser/page.ts';
import { openFiles } from '../index/files.ts';
import { markingOf } from '../engine/marking.ts';
import { type Marking, marks, type Pattern } from '../engine/match.ts';
import { charactersPath, openMap } from '../index/table.ts';
import { parseQuery } from '../query/query.ts';
import type { Term } from '../query/query-tree.ts';
import { type Passed, wordsKey } from './pass-highlights.ts';

const highlight = 'concord-search';
const css = `::highlight(${highlight}) { background-color: var(--mark); color: inherit; }
@media (forced-colors: active) { ::highlight(${highlight}) { background-color: Mark; color: MarkText; } }`;
const noMap: CharacterMap = new Map();

/** Marks what a search left for this page, once; scrolls to the first mark unless the address names a place. */
export async function land(root: HTMLElement): Promise<number> {
  const passed = fromStorage();
  const query = new URLSearchParams(location.search).get('q');
  let ranges =
    query === null ? (passed ? show(root, passed.marking, passed.characters) : []) : byQuery(root, query, noMap);
  // A text in traditional characters, or such words, can only be compared through the map of the index.
  if (query !== null && ranges.length === 0) ranges = byQuery(root, query, await indexCharacters());
  const [first] = ranges;
  if (first && location.hash === '') {
    const { top } = first.getBoundingClientRect();
    if (top > innerHeight * 0.8) scrollTo({ top: top + scrollY - innerHeight / 3 });
  }
  return ranges.length;
}

/** Marks the words of a query in the paragraphs below `root`; how many places were marked. */
export const mark = (root: HTMLElement, query: string, map: CharacterMap = noMap): number =>
  byQuery(root, query, map).length;

function byQuery(root: HTMLElement, query: string, map: CharacterMap): Range[] {
  const patterns = ({ text, prefix }: Term): Pattern[] => [{ units: fold(text, map).units, prefix }];
  return show(root, markingOf(parseQuery(query).root, patterns), map);
}

function fromStorage(): { marking: Marking; characters: CharacterMap } | null {
  try {
    const stored = sessionStorage.getItem(wordsKey);
    sessionStorage.removeItem(wordsKey);
    if (stored === null) return null;
    const { marking, map } = JSON.parse(stored) as Passed;
    return { marking, characters: openMap(map) };
  } catch {
    return null;
  }
}

/** The characters that the search takes for one another; none where they do not load. */
async function indexCharacters(): Promise<CharacterMap> {
  const build = document.querySelector<HTMLElement>('[data-open="search"][data-build]')?.dataset['build'];
  if (build === undefined) return noMap;
  try {
    const root = new URL(`${base}pagefind/`, location.href).href;
    return openMap(await openFiles(root, build).json<[string, string]>(charactersPath));
  } catch (error) {
    console.warn(error);
    return noMap;
  }
}

function show(root: HTMLElement, marking: Marking, map: CharacterMap): Range[] {
  const clauses = root.matches('[data-clause]') ? [root] : [...root.querySelectorAll<HTMLElement>('[data-clause]')];
  const ranges = clauses.flatMap((clause) => rangesIn(clause, marking, map));
  if (ranges.length === 0) return [];
  adopt(css);
  if (globalThis.CSS?.highlights) CSS.highlights.set(highlight, new Highlight(...ranges));
  document.documentElement.dataset['searched'] = '';
  return ranges;
}

/** The places in a clause's own heading and paragraphs; one that runs over a paragraph's end gives a range in each. */
function rangesIn(clause: HTMLElement, marking: Marking, map: CharacterMap): Range[] {
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
  return marks(fold(text, map), marking).flatMap(({ start, end }) => cut(nodes, start, end));
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
