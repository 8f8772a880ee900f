/** The notebook of this device: one, in local storage. */
import { toolStrings } from '../../i18n/reading/tools.ts';
import { type Chosen } from '../selection/chosen.ts';
import { clauseText } from '../../browser/clipboard.ts';
import { formatFragment } from '../../fragment.ts';
import {
  announce,
  clauseName,
  countNotes,
  clauseSelector,
  language,
  ownClause,
  statementId,
} from '../../browser/page.ts';
import { recall, remember } from '../../browser/storage.ts';
import { clauseElements } from '../../browser/page.ts';
import { add, type Book, type Entry, readBook } from './book.ts';

const s = toolStrings(language).notebook;

export const load = (): Book => readBook(recall<unknown>('notebook', null));
export function save(book: Book): boolean {
  const kept = remember('notebook', book);
  countNotes();
  return kept;
}

export const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
};

export function addClause(element: HTMLElement): void {
  const clause = element.dataset['clause'];
  if (clause) take(element, `${statementId()}/${clause}/`, clauseText(element));
}

/** Words in one clause get the address of its page, others that of the statement's page. */
export function addWords({ fragment, text }: Chosen): void {
  const { clause } = fragment.from;
  const own = fragment.to.clause === clause ? clause : null;
  const path = own === null ? `${statementId()}/` : `${statementId()}/${own}/`;
  const element = clauseElements().find((c) => c.dataset['clause'] === (clause || ownClause()));
  if (element) take(element, `${path}#${formatFragment(fragment, own)}`, text);
}

function take(element: HTMLElement, address: string, text: string): void {
  const book = load();
  const entry: Entry = {
    address,
    title: titleOfStatement(),
    place: clauseName(element.closest<HTMLElement>(clauseSelector) ?? element),
    text,
    language: element.querySelector('[data-p]')?.closest<HTMLElement>('[lang]')?.lang ?? 'zh-Hans',
    note: '',
    added: today(),
  };
  const after = add(book, entry);
  if (after.entries.length === book.entries.length) announce(s.known(entry.place));
  else announce(save(after) ? s.added(entry.place, after.entries.length) : s.refused);
}

const titleOfStatement = (): string =>
  (document.querySelector('main .trail a[href*="#"]') ?? document.querySelector('main h1'))?.textContent?.trim() ?? '';
