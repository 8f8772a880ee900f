/** What the search did with the words: folded, added, passed over; and where they lead. */
import { h } from '../../browser/dom.ts';
import type { Failure } from '../engine/protocol.ts';
import { type Jump, jumpLink, jumps } from '../query/jump.ts';
import { titleOf } from './counts.ts';
import { nameOf, type Shown, type View } from './view.ts';

/** What was done with the words: folded, added. */
function done({ answer, t, language }: Shown): string[] {
  const quoted = (names: readonly string[]): string =>
    names.map((name) => `“${name}”`).join(language === 'en' ? ', ' : '、');
  return answer.searched.flatMap(({ text, added, folded }) => [
    ...(folded ? [t.foldedTo(text, folded)] : []),
    ...(added.length > 0 ? [t.added(text, quoted(added))] : []),
  ]);
}

/** Mistakes in the syntax, a line for each. */
const mistakes = ({ answer, t }: Shown): HTMLElement[] =>
  answer.notes.map(({ code, words }) => h('p', { 'data-note': code }, t.notes[code](words)));

/** Places that were named, mistakes in the syntax, and what was folded or added, with the way to switch it off. */
export async function notes(shown: Shown): Promise<HTMLElement[]> {
  const { state, t, go } = shown;
  const did = done(shown);
  const step = (label: string, next: { aliases: boolean; literal: boolean }): HTMLElement =>
    h('button', { type: 'button', click: () => go({ ...next, pages: 1 }) }, label);
  const plain = state.literal || !state.aliases;
  return [
    ...(await jumpLinks(shown)),
    ...mistakes(shown),
    ...(did.length > 0
      ? [h('p', { 'data-note': 'did' }, `${did.join(' ')} `, step(t.off, { aliases: false, literal: true }))]
      : []),
    ...(plain
      ? [h('p', { 'data-note': 'literal' }, `${t.literal} `, step(t.on, { aliases: true, literal: false }))]
      : []),
  ];
}

/** The same for the small dialog, where nothing can be switched. */
export async function quickNotes(shown: Shown): Promise<HTMLElement[]> {
  const did = done(shown);
  const said = did.length > 0 ? [h('p', { 'data-note': 'did' }, did.join(' '))] : [];
  return [...(await jumpLinks(shown)), ...mistakes(shown), ...said];
}

/** A line for every place that the query names. */
export async function jumpLinks(shown: Shown): Promise<HTMLElement[]> {
  const places = [...jumps(shown.client.table, shown.state.query), ...(await titled(shown))];
  return Promise.all(
    places.map(async (place) => {
      const { statement, clause, path, hash } = place;
      const title = await titleOf(shown, statement);
      const label =
        clause === null ? '' : ` ${await nameAt(shown, statement.first + statement.clauses.indexOf(clause), clause)}`;
      return h(
        'p',
        { class: 'search-jump' },
        `${shown.t.jump} `,
        h(
          'a',
          { href: jumpLink(shown.base, shown.language, place), 'data-walk': true, 'data-jump': path + hash },
          `${title}${label}`,
        ),
        ' ',
        h('time', {}, statement.date),
      );
    }),
  );
}

const nameAt = async (shown: Shown, clause: number, id: string): Promise<string> =>
  nameOf(shown, { id, ...(await shown.client.clause(clause)).text });

/** Statements whose whole title was typed; the search has found them by it already. */
async function titled({ client, answer, state }: Shown): Promise<Jump[]> {
  const folded = (text: string): string => client.fold(text).join(' ');
  const typed = folded(state.query.replace(/^["“《]|["”》]$/gu, ''));
  if (client.fold(state.query).length < 6) return [];
  const found = await Promise.all(
    [...answer.frames].slice(0, 5).map(async (number) => ({ number, title: (await client.frame(number)).title })),
  );
  return found.flatMap(({ number, title }) => {
    const statement = client.table.statements[number];
    return statement && folded(title) === typed
      ? [{ statement, clause: null, path: statement.id, hash: '', sure: false }]
      : [];
  });
}

/** What the page says where the search cannot answer. */
export function failure({ t }: View, kind: Failure, retry: () => void): HTMLElement[] {
  return [
    h('p', { 'data-failure': kind }, t.failure[kind], ' ', t.failureLists),
    h('button', { type: 'button', click: retry }, t.retry),
  ];
}
