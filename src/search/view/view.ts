/** What every part of the search page is given. */
import { pageLink } from '../../address.ts';
import { search } from '../../i18n/search/search.ts';
import { firstLanguage, type Language, languages } from '../../i18n/languages.ts';
import { clauseNameOnPage } from '../../clause-name.ts';
import type { Client } from '../engine/client.ts';
import { h } from '../../browser/dom.ts';
import type { Answer } from '../engine/context.ts';
import { type MarkedText, markedText } from '../engine/excerpt.ts';
import { rememberWords, wordsToKeep } from '../page/pass-highlights.ts';
import { bounds } from '../engine/protocol.ts';
import type { Results } from '../engine/results.ts';
import type { State } from '../query/state.ts';
import { clauseId, type PartyNames, type StatementRow, statementOf } from '../index/table.ts';

export interface View {
  base: string;
  language: Language;
  t: ReturnType<typeof search>;
}

/** An answer that is being shown. */
export interface Shown extends View {
  client: Client;
  answer: Answer;
  found: Results;
  state: State;
  /** False as soon as a newer state is on its way; what takes longer must look before it changes the page. */
  current: () => boolean;
  /** Aborted then, for searches that this one asks for in turn. */
  signal: AbortSignal;
  /** A text of any kind with the places of the words. */
  markText: (text: string) => MarkedText;
  /** Says how far something is that takes long; nothing once it is not current. */
  progress: (text: string) => void;
  /** Changes the state; `push`: a step that the back button undoes. */
  go: (next: Partial<State>, push?: boolean) => void;
}

/** `base`: base path of the site. */
export const makeView = (base: string, language: Language): View => ({ base, language, t: search(language) });

/** Fewer units than this are not taken for a whole title. */
export const shortestTitle = 6;

/** How many rows a view shows; `perPage`: unless all are asked for. */
export const mostShown = ({ all, pages }: State, perPage: number): number => (all ? bounds.texts : perPage) * pages;

/** Where was looked: how many statements, and how many of them are not whole. */
export function scope({ found, t }: Shown): string {
  return t.lookedIn(found.within.length, found.within.filter(({ complete }) => !complete).length);
}

/** As the reading pages name the clause; the index carries some names, in the first language. */
export const nameOf = (
  { language }: View,
  { id, label, heading, name }: { id: string; label: string; heading: string | null; name?: string | undefined },
): string => (language === firstLanguage && name) || clauseNameOnPage({ id, label, heading }, language);

/** A party's name in the language of the page. */
export const partyName = ({ language }: View, party: PartyNames): string => party[language];

/** The names of a statement's parties. */
export function partiesOf(shown: Shown, statement: StatementRow): string {
  const names = statement.parties.map((code) => {
    const party = shown.client.table.names.find((one) => one.code === code);
    return party ? partyName(shown, party) : code;
  });
  return names.join(languages[shown.language].and);
}

/** A clause with its text, as marked for this answer. */
export async function readClause(
  { client, answer }: Pick<Shown, 'client' | 'answer'>,
  number: number,
): Promise<{
  number: number;
  id: string;
  statement: StatementRow;
  title: string;
  label: string;
  name: string | undefined;
  heading: string | null;
  printed: boolean;
  marked: MarkedText;
}> {
  const { title, text } = await client.clause(number);
  const printed = answer.printedOnly.includes(number);
  return {
    number,
    id: clauseId(client.table, number),
    statement: statementOf(client.table, number),
    title,
    label: text.label,
    name: text.name,
    heading: text.heading,
    printed,
    marked: markedText(text, answer.marking, client.table.characters, printed),
  };
}

/** A link to a clause that takes the words along, so that they are marked there. */
export function clauseLink(
  shown: Pick<Shown, keyof View | 'answer' | 'state' | 'client'>,
  path: string,
  ...content: (Element | string)[]
): HTMLAnchorElement {
  const { base, language, state, answer, client } = shown;
  const { characters } = client.table;
  const words = state.keep ? wordsToKeep(state.query, answer.searched) : '';
  const kept = words === '' ? '' : `?q=${encodeURIComponent(words)}`;
  const remember = (): void => rememberWords(answer.marking, characters);
  return h(
    'a',
    { href: pageLink(base, path, language) + kept, 'data-walk': true, click: remember, auxclick: remember },
    ...content,
  );
}
