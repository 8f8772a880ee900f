/** Shows an answer as a list of statements with their clauses, and what the search did with the words. */
import { pageLink } from '../address.ts';
import type { search } from '../i18n/search.ts';
import type { Language } from '../i18n/strings.ts';
import type { Client } from './client.ts';
import { h, marked } from './dom.ts';
import type { Answer } from './engine.ts';
import { excerpts, markedText } from './excerpt.ts';
import type { Failure } from './protocol.ts';
import type { Group, Results } from './results.ts';
import type { State } from './state.ts';
import { clauseId } from './table.ts';

export interface View {
  base: string;
  language: Language;
  t: ReturnType<typeof search>;
}

const hitsPerPage = 20;

export async function showList(
  view: View,
  client: Client,
  place: HTMLElement,
  found: Results,
  answer: Answer,
  state: State,
  current: () => boolean,
  go: (next: Partial<State>) => void,
): Promise<void> {
  const most = state.all ? Infinity : hitsPerPage * state.pages;
  const shown: Group[] = [];
  let count = 0;
  for (const group of found.groups) {
    if (count >= most) break;
    const clauses = group.clauses.slice(0, most - count);
    shown.push({ ...group, clauses });
    count += clauses.length;
  }
  const sections = await Promise.all(shown.map((group) => section(view, client, group, answer)));
  if (!current()) return;
  const more =
    count < found.total &&
    h('button', { type: 'button', class: 'search-more', click: () => go({ pages: state.pages + 1 }) }, view.t.more);
  place.replaceChildren(...sections, ...(more ? [more] : []));
}

async function section(view: View, client: Client, group: Group, answer: Answer): Promise<HTMLElement> {
  const { statement } = group;
  const items = await Promise.all(group.clauses.map((clause) => hit(view, client, clause, answer)));
  const { title } = await client.clause(group.clauses[0] ?? statement.first);
  return h(
    'section',
    { class: 'search-group' },
    h(
      'h2',
      {},
      h('a', { href: pageLink(view.base, statement.id, view.language), lang: statement.language }, title),
      ' ',
      h('time', {}, statement.date),
    ),
    h('ol', {}, ...items),
  );
}

async function hit(view: View, client: Client, number: number, answer: Answer): Promise<HTMLElement> {
  const { table } = client;
  const { text } = await client.clause(number);
  const statement = table.statements[table.owner[number] ?? 0];
  const id = clauseId(table, number);
  const printed = answer.printedOnly.includes(number);
  const patterns = answer.searched.flatMap((one) => one.patterns);
  const parts = excerpts(markedText(text, patterns, table.characters, printed), 28, 2);
  return h(
    'li',
    { 'data-hit': `${statement?.id}/${id}` },
    h(
      'a',
      { class: 'search-label', href: pageLink(view.base, `${statement?.id}/${id}`, view.language) },
      clauseName(view, id, text.label),
    ),
    h(
      'p',
      { lang: statement?.language },
      ...parts.flatMap(({ text: part, marks, before, after }) => [
        before ? '…' : '',
        ...marked(part, marks),
        after ? '…' : '',
      ]),
    ),
    printed && h('p', { class: 'search-printed' }, view.t.printed),
  );
}

export function clauseName({ t }: View, id: string, label: string): string {
  if (label !== '') return t.clause(label);
  return id === 'preamble' ? t.preamble : id === 'closing' ? t.closing : id;
}

export function showNotes(
  view: View,
  place: HTMLElement,
  answer: Answer,
  state: State,
  go: (next: Partial<State>) => void,
): void {
  const lines: HTMLElement[] = [];
  for (const { text, added, folded } of answer.searched) {
    if (added.length > 0) lines.push(h('p', {}, view.t.searched(text, added.join('、'))));
    if (folded) lines.push(h('p', {}, view.t.foldedTo(text, folded)));
  }
  if (lines.length > 0 && !state.literal) {
    lines.push(h('button', { type: 'button', click: () => go({ aliases: false, literal: true }) }, view.t.off));
  } else if (state.literal || !state.aliases) {
    lines.push(h('button', { type: 'button', click: () => go({ aliases: true, literal: false }) }, view.t.on));
  }
  place.replaceChildren(...lines);
}

export function showFailure(view: View, place: HTMLElement, failure: Failure, retry: () => void): void {
  place.hidden = false;
  place.replaceChildren(
    h('p', {}, view.t.failure[failure]),
    h('button', { type: 'button', click: retry }, view.t.retry),
  );
}
