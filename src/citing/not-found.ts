/** The script of the 404 page: reads the wrong address and lists what it may have meant. */
import { propose } from './suggest-address.ts';

const list = document.querySelector<HTMLElement>('[data-lost]');
const base = import.meta.env.BASE_URL.replace(/\/?$/u, '/');

async function json<T>(path: string): Promise<T | null> {
  const answer = await fetch(`${base}${path}`).catch(() => null);
  return answer?.ok ? ((await answer.json()) as T) : null;
}

async function look(target: HTMLElement): Promise<void> {
  const inside = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname.slice(1);
  const english = inside.startsWith('en/');
  if (english) document.documentElement.lang = 'en';
  const index = await json<Record<string, string[]>>('addresses.json');
  if (!index) return;
  const { statements, clause, pairs } = propose(english ? inside.slice(3) : inside, index);
  const links = [...(await clauses(statements.slice(0, 3), clause)), ...statements, ...pairs];
  const root = `${base}${english ? 'en/' : ''}`;
  const seen = [...new Set(links)].slice(0, 8);
  if (seen.length === 0) return;
  const items = seen.map((address) => {
    const link = document.createElement('a');
    link.href = `${root}${address}/`;
    link.textContent = `${root}${address}/`;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  target.querySelector('ul')?.replaceChildren(...items);
  target.hidden = false;
}

/** Of the statements, those that have the clause asked for. */
async function clauses(statements: readonly string[], clause: string | null): Promise<string[]> {
  if (clause === null) return [];
  const stored = await Promise.all(statements.map((id) => json<{ names: Record<string, string> }>(`${id}/cite.json`)));
  return statements.filter((_, i) => stored[i]?.names[clause] !== undefined).map((id) => `${id}/${clause}`);
}

if (list) void look(list);
