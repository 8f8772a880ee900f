/** What the search did with the words: folded, added, passed over; and where they lead. */
import { h } from '../../browser/dom.ts';
import { languages } from '../../i18n/languages.ts';
import { mayNamePlace } from '../query/parties-in.ts';
import { type Shown, shortestTitle } from './view.ts';

/** What was done with the words: folded, added. */
function done({ answer, t, language }: Shown): string[] {
  const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(languages[language].and);
  return answer.searched.flatMap(({ text, added, folded }) => [
    // That case does not count needs no saying.
    ...(folded && folded !== text.toLowerCase() ? [t.foldedTo(text, folded)] : []),
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
    ...(await placeLinks(shown)),
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
  return [...(await placeLinks(shown)), ...mistakes(shown), ...said];
}

/** What reads addresses and references is loaded where there may be one, or where a title may have been typed. */
async function placeLinks(shown: Shown): Promise<HTMLElement[]> {
  const { client, state, answer } = shown;
  const titled = answer.frames.length > 0 && client.fold(state.query).length >= shortestTitle;
  if (!titled && !mayNamePlace(client.table, state.query)) return [];
  return (await import('./places.ts')).jumpLinks(shown);
}
