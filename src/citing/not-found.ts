/** The script of the 404 page: reads the wrong address and lists what it may have meant, in the language of the address. */
import { pageLink } from '../address.ts';
import { partTitle } from '../clause-name.ts';
import type { Citations } from '../exports/citation/templates.ts';
import { firstLanguage, type Language, languageAt, languages } from '../i18n/languages.ts';
import { shownPart } from './cited.ts';
import { propose } from './suggest-address.ts';

const list = document.querySelector<HTMLElement>('[data-lost]');
const base = import.meta.env.BASE_URL.replace(/\/?$/u, '/');

async function fetched(path: string): Promise<Response | null> {
  const answer = await fetch(`${base}${path}`).catch(() => null);
  return answer?.ok ? answer : null;
}

async function json<T>(path: string): Promise<T | null> {
  return ((await (await fetched(path))?.json()) as T | undefined) ?? null;
}

async function look(target: HTMLElement): Promise<void> {
  const inside = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname.slice(1);
  const language = languageAt(inside);
  const { prefix } = languages[language];
  if (language !== firstLanguage) void inLanguage(language);
  const index = await json<Record<string, string[]>>('addresses.json');
  if (!index) return;
  const { statements, clause, pairs } = propose(inside.slice(prefix.length), index);
  const stored = await Promise.all(statements.map((id) => json<Citations>(`${id}/cite.json`)));
  const clauses = stored
    .slice(0, 3)
    .flatMap((one) => (clause !== null && one?.names[clause] ? [`${one.id}/${clause}`] : []));
  const seen = [...new Set([...clauses, ...statements, ...pairs])].slice(0, 8);
  if (seen.length === 0) return;
  target.querySelector('ul')?.replaceChildren(...seen.map((path) => offer(path, language, stored)));
  target.hidden = false;
}

/** A link that says where it leads, and its address behind it. */
function offer(path: string, language: Language, stored: readonly (Citations | null)[]): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const address = document.createElement('code');
  link.href = pageLink(base, path, language);
  address.textContent = new URL(link.href).pathname;
  const statement = stored.find((one) => one && (path === one.id || path.startsWith(`${one.id}/`)));
  if (statement) {
    const part = shownPart(
      statement,
      { clause: path.slice(statement.id.length + 1) || null, paragraph: null },
      language,
    );
    link.lang = statement.language;
    link.textContent = partTitle(statement.witnesses[0]!.csl.title, part, statement.language);
    item.append(link, ' ', address);
  } else {
    // The page has the names of relationships, unless they are too many.
    const named = document.querySelector(`section:not([data-lost]) li a[href="${link.getAttribute('href')}"]`);
    link.textContent = named?.textContent ?? address.textContent;
    item.append(link, ...(named ? [' ', address] : []));
  }
  return item;
}

/**
 * The page is one for all languages: below the prefix of a language its reader gets the frame of the pages in it around its
 * own words.
 */
async function inLanguage(language: Language): Promise<void> {
  const { tag, prefix } = languages[language];
  document.documentElement.lang = tag;
  for (const words of document.querySelectorAll<HTMLElement>('[data-in]'))
    words.hidden = words.dataset['in'] !== language;
  const home = new DOMParser().parseFromString((await (await fetched(prefix))?.text()) ?? '', 'text/html');
  for (const name of ['.site-header', '.site-footer', '.skip']) {
    const part = home.querySelector(name);
    if (part) document.querySelector(name)?.replaceWith(document.adoptNode(part));
  }
}

if (list) void look(list);
