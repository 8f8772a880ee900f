/** The script of the 404 page: reads the wrong address and lists what it may have meant, in the language of the address. */
import { partTitle } from '../clause-name.ts';
import type { Citations } from '../exports/citation/templates.ts';
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
  const english = inside.startsWith('en/');
  if (english) void inEnglish();
  const index = await json<Record<string, string[]>>('addresses.json');
  if (!index) return;
  const { statements, clause, pairs } = propose(english ? inside.slice(3) : inside, index);
  const stored = await Promise.all(statements.map((id) => json<Citations>(`${id}/cite.json`)));
  const clauses = stored
    .slice(0, 3)
    .flatMap((one) => (clause !== null && one?.names[clause] ? [`${one.id}/${clause}`] : []));
  const seen = [...new Set([...clauses, ...statements, ...pairs])].slice(0, 8);
  if (seen.length === 0) return;
  const language = english ? 'en' : 'zh';
  target.querySelector('ul')?.replaceChildren(...seen.map((path) => offer(path, language, stored)));
  target.hidden = false;
}

/** A link that says where it leads, and its address behind it. */
function offer(path: string, language: 'zh' | 'en', stored: readonly (Citations | null)[]): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const address = document.createElement('code');
  link.href = `${base}${language === 'en' ? 'en/' : ''}${path}/`;
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

/** The page is one for both languages: a reader of English gets the frame of the English pages around the English words. */
async function inEnglish(): Promise<void> {
  document.documentElement.lang = 'en';
  for (const chinese of document.querySelectorAll<HTMLElement>('[data-in="zh"]')) chinese.hidden = true;
  const home = new DOMParser().parseFromString((await (await fetched('en/'))?.text()) ?? '', 'text/html');
  for (const name of ['.site-header', '.site-footer', '.skip']) {
    const part = home.querySelector(name);
    if (part) document.querySelector(name)?.replaceWith(document.adoptNode(part));
  }
}

if (list) void look(list);
