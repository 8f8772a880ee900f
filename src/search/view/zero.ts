/** What a search without a hit says: where was looked, the part that does occur, the nearest passages, and what to type instead. */
import { pairEnd, pairStart } from '../../code-points.ts';
import { h, marked } from '../../browser/dom.ts';
import { positiveTerms, parseQuery } from '../query/query.ts';
import { translations } from '../query/glossary.ts';
import { statementOf } from '../index/table.ts';
import { longestPart } from './longest.ts';
import { clauseLink, nameOf, partiesOf, readClause, type Shown } from './view.ts';

const passages = 3;
/** Of the pairs that were looked up; with fewer in common a passage is no likeness but chance. */
const likeness = 0.4;

/** The elements for a query that no clause answers to. */
export async function zero(shown: Shown): Promise<HTMLElement[]> {
  const { state } = shown;
  const terms = positiveTerms(parseQuery(state.query).root).map(({ text }) => text);
  const han = terms.filter((text) => /\p{sc=Han}{2}/u.test(text));
  const help = [
    ...(await Promise.all(han.map((term) => part(shown, term)))),
    ...instead(shown),
    ...(await Promise.all(han.slice(0, 1).map((term) => nearest(shown, term)))),
  ].filter((element) => element !== null);
  return help.length === 0 ? [] : [h('div', { class: 'search-zero' }, ...help)];
}

async function part(shown: Shown, term: string): Promise<HTMLElement | null> {
  const { client, t, state, go, signal } = shown;
  const options = { aliases: state.aliases, literal: state.literal };
  const count = async (text: string): Promise<number> =>
    (await client.search(`"${text}"`, options, { signal })).hits.length;
  const found = await longestPart(term, count);
  if (!found) return null;
  const button = h('button', { type: 'button', click: () => go({ query: `"${found.text}"`, pages: 1 }) }, found.text);
  return h('p', { 'data-zero': 'part' }, t.longestPart(found.clauses), ' ', button);
}

/** For words in letters, where the texts are printed in another script. */
function instead({ state, client, t, go }: Shown): HTMLElement[] {
  if (!/\p{sc=Latin}{3}/u.test(state.query) || /\p{sc=Han}/u.test(state.query)) return [];
  if (!client.table.statements.every(({ language }) => /^(?:zh|ja)/u.test(language))) return [];
  const offered = translations(state.query).map(({ english, chinese }) =>
    h('button', { type: 'button', click: () => go({ query: chinese, pages: 1 }) }, `${chinese} (${english})`),
  );
  return [h('p', { 'data-zero': 'language' }, t.textsInChinese, ...offered.flatMap((button) => [' ', button]))];
}

/** The clauses that hold most of the pairs of characters of the words. */
async function nearest(shown: Shown, term: string): Promise<HTMLElement | null> {
  const { client, t, found } = shown;
  const units = client.fold(term);
  if (units.length < 4) return null;
  const within = new Set(found.within.map(({ number }) => number));
  const { candidates, looked } = await client.candidates(units, 20);
  const near = candidates
    .filter(({ clause, hits }) => clause !== null && hits / looked >= likeness)
    .map(({ clause }) => clause as number)
    .filter((clause, i, all) => within.has(statementOf(client.table, clause).number) && all.indexOf(clause) === i)
    .slice(0, passages);
  if (near.length === 0) return null;
  const items = await Promise.all(
    near.map(async (number) => {
      const hit = await readClause(shown, number);
      const { text } = await client.clause(number);
      const words = passageAround(text.paragraphs.join(''), term);
      return h(
        'li',
        {},
        clauseLink(
          shown,
          `${hit.statement.id}/${hit.id}`,
          `${partiesOf(shown, hit.statement)} ${hit.statement.date} ${nameOf(shown, hit)}`,
        ),
        h('p', { lang: hit.statement.language }, ...marked(words, [])),
      );
    }),
  );
  return h('section', { 'data-zero': 'nearest' }, h('h2', {}, t.nearest), h('ol', {}, ...items));
}

/** The span of the text, somewhat longer than the words, that has most of their pairs of characters. */
function passageAround(text: string, term: string): string {
  const pairs = new Set([...term].slice(1).map((c, i) => [...term][i] + c));
  const length = term.length + 20;
  let best = { at: 0, score: -1 };
  for (let at = 0; at < text.length; at += 4) {
    const part = text.slice(at, at + length);
    let score = 0;
    for (let i = 0; i + 1 < part.length; i++) if (pairs.has(part.slice(i, i + 2))) score++;
    if (score > best.score) best = { at, score };
  }
  const [start, end] = [pairStart(text, best.at), pairEnd(text, best.at + length + 20)];
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
