/**
 * Prints a choice of the clauses of a statement, with title, citation and address. The choice stands in the address as
 * `?clauses=1,3-5`, so that it can be kept and sent. The screen goes on showing the whole text, the chosen clauses marked.
 */
import { shownPart } from '../../citing/cited.ts';
import { fill } from '../../citing/fill.ts';
import { chosenStyle, storedCitations, today } from '../../citing/reader.ts';
import { partLanguage } from '../../exports/citation/locator.ts';
import { printing } from '../../i18n/reading/print.ts';
import { type Chosen, type Listed, readList, runs, writeList } from './clause-list.ts';
import { copy } from '../../browser/clipboard.ts';
import { make } from '../../browser/element.ts';
import {
  announce,
  button,
  clauseElements,
  clauseName,
  clauseSelector,
  language,
  statementId,
} from '../../browser/page.ts';
import css from './print.css?inline';
import { adopt } from '../../browser/stylesheet.ts';

adopt(css);
const s = printing(language);

/** Clauses as they stand on the page. */
export function listed(): Listed[] {
  const depth = (element: Element | null): number =>
    element ? 1 + depth(element.parentElement?.closest(clauseSelector) ?? null) : -1;
  return clauseElements().map((element) => ({ id: element.dataset['clause'] ?? '', depth: depth(element) }));
}

/** The choice in the address, else the clauses that a range in the address marks. */
export function chosenNow(): Chosen {
  const written = new URLSearchParams(location.search).get('clauses');
  if (written !== null) return readList(written, listed()).chosen;
  const marked = clauseElements().filter((one) => 'target' in one.dataset);
  return readList(marked.map((one) => one.dataset['clause']).join(), listed()).chosen;
}

/** Without a choice of clauses this prints the page. */
export async function open(): Promise<void> {
  if (document.querySelector('main section[data-clause]') === null) return print();
  const { choose } = await import('./print-dialog.ts');
  choose();
}

/** Follows the address of the page: marks what it chooses, and says so. */
export function show(): void {
  const { chosen, unknown } = readList(new URLSearchParams(location.search).get('clauses') ?? '', listed());
  if (unknown.length > 0) announce(s.unknown(unknown.join(s.and)));
  if (chosen.size > 0) void apply(chosen);
}

const linkOf = (chosen: Chosen, page: string): string => `${page}?clauses=${writeList(chosen, listed())}`;
export const copyLink = (chosen: Chosen): Promise<void> =>
  copy(linkOf(chosen, location.origin + location.pathname), s.copied);

/** Ready to be printed when this resolves. */
export async function apply(chosen: Chosen): Promise<void> {
  clear();
  history.replaceState(history.state, '', linkOf(chosen, location.pathname) + location.hash);
  const text = document.querySelector<HTMLElement>('main .text');
  if (text) divide(text, chosen);
  const names = runs(chosen, listed()).map(([first, last]) => range(nameOf(first), nameOf(last), s.range));
  const note = make('section', { class: 'printed-note', 'aria-label': s.title });
  note.append(
    make('p', {}, s.note(topmost(chosen), names.join(s.and))),
    button(s.print, () => print()),
    button(s.change, () => void open()),
    button(s.copy, () => void copyLink(chosen)),
    button(s.leave, leave),
  );
  const source = make('p', { class: 'print-only printed-source' }, linkOf(chosen, location.origin + location.pathname));
  document.querySelector('main .masthead')?.append(note, source);
  await cite(source, chosen);
}

/** Clauses that no other chosen one holds. */
const topmost = (chosen: Chosen): number =>
  clauseElements().filter((one) => {
    const above = one.parentElement?.closest<HTMLElement>(clauseSelector)?.dataset['clause'];
    return chosen.has(one.dataset['clause'] ?? '') && !(above && chosen.has(above));
  }).length;

function clear(): void {
  for (const element of document.querySelectorAll('.printed-note,.printed-source')) element.remove();
  for (const element of document.querySelectorAll<HTMLElement>('[data-printed],[data-not-printed]')) {
    delete element.dataset['printed'];
    delete element.dataset['notPrinted'];
  }
}

function leave(): void {
  clear();
  history.replaceState(history.state, '', location.pathname + location.hash);
  announce(s.left);
}

/** Of a clause that only holds chosen ones, the heading stays. */
function divide(container: HTMLElement, chosen: Chosen): void {
  for (const child of [...container.children] as HTMLElement[]) {
    const inside = [...child.querySelectorAll<HTMLElement>(clauseSelector)];
    if (chosen.has(child.matches(clauseSelector) ? (child.dataset['clause'] ?? '') : '')) child.dataset['printed'] = '';
    else if (inside.some((one) => chosen.has(one.dataset['clause'] ?? ''))) divide(child, chosen);
    else if (!container.matches(clauseSelector) || !/^H\d$/u.test(child.tagName)) child.dataset['notPrinted'] = '';
  }
}

function nameOf(id: string): string {
  const element = clauseElements().find((one) => one.dataset['clause'] === id);
  return element ? clauseName(element) : id;
}
const range = (first: string, last: string, between: (first: string, last: string) => string): string =>
  first === last ? first : between(first, last);

/** The citation in the reader's style, of these clauses as that style names them; where it does not load, the address stays. */
async function cite(place: HTMLElement, chosen: Chosen): Promise<void> {
  const stored = await storedCitations(statementId() ?? '');
  const edition = stored?.witnesses[0];
  if (!stored || !edition) return;
  const style = chosenStyle();
  const named = partLanguage(style, stored.language);
  const east = /^(?:zh|ja)\b/u.test(named);
  const nameIn = (clause: string): string => shownPart(stored, { clause, paragraph: null }, named) || clause;
  const parts = runs(chosen, listed()).map(([first, last]) =>
    range(nameIn(first), nameIn(last), (a, b) => (east ? `${a}至${b}` : `${a}–${b}`)),
  );
  const { URL: address } = edition.csl;
  const part = parts.join(east ? '、' : ', ');
  place.lang = named;
  place.textContent = fill(edition.styles[style], style, { part, address: linkOf(chosen, address), accessed: today() });
}
