/** What the page is: language, statement, clause, and how to speak to its reader. Small: it loads with every page. */
import { loader } from '../i18n/reading/loader.ts';
import type { firstLanguage, Language } from '../i18n/languages.ts';
import { recall } from './storage.ts';

export const root = document.documentElement;
/** The keys of the table of languages are the primary subtags, and the prefixes of addresses, but for the first. */
export const language = root.lang.split('-')[0] as Language;
export const base: string = import.meta.env.BASE_URL.replace(/\/?$/u, '/');
export const t = loader(language);

// The type checker holds it to the table, whose code would be a file of its own to fetch.
const first: typeof firstLanguage = 'zh';

/** An address below the root, in the language of the page. */
export const inLanguage = (path: string): string => `${base}${language === first ? '' : `${language}/`}${path}`;

export const main = (): HTMLElement | null => document.querySelector<HTMLElement>('main');
export const statementId = (): string | null => main()?.dataset['statement'] ?? null;

/** Buttons name their clause as well. */
export const clauseSelector = ':is(section,article)[data-clause]';

export const clauseElements = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`main ${clauseSelector}`),
];

/** The clause of a page that has only one; null on the page of a statement. */
export function ownClause(): string | null {
  const element = main()?.querySelector<HTMLElement>('article[data-clause]');
  return element?.dataset['clause'] ?? null;
}

let status: HTMLElement | undefined;

/** The line at the foot of the window that is shown and read out. It must stand there before it speaks. */
export function statusLine(): HTMLElement {
  if (!status) {
    status = document.createElement('div');
    status.className = 'status';
    status.setAttribute('role', 'status');
    document.body.append(status);
  }
  return status;
}

let silence = 0;
/** Says something, with buttons to act on it if there are any; goes away by itself when there are none. Under an open dialog the page is inert, so the dialog has a line of its own. */
export function announce(text: string, ...actions: HTMLElement[]): void {
  const line = document.querySelector<HTMLElement>('dialog[open]>.status') ?? statusLine();
  clearTimeout(silence);
  line.replaceChildren(text, ...actions);
  if (actions.length === 0) fade(line, 6000);
}

/** What is said goes away after so many milliseconds, if nothing else is said before. */
export function fade(line: HTMLElement, after: number): void {
  silence = window.setTimeout(() => line.replaceChildren(), after);
}

export function hush(): void {
  statusLine().replaceChildren();
}

export function button(label: string, action: (event: MouseEvent) => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', action);
  return element;
}

/** The number of the notebook's entries beside the link to it. */
export function countNotes(): void {
  const { entries } = recall<{ entries?: unknown[] }>('notebook', {});
  const place = document.querySelector('[data-notes]');
  if (place) place.textContent = entries?.length ? String(entries.length) : '';
}

/** 第九条, Clause 9: as the page names the clause, else its address. */
export const clauseName = ({ dataset }: HTMLElement): string => dataset['name'] ?? dataset['clause'] ?? '';
