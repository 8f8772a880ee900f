/** What pages show of comparisons between stored statements. */
import { across } from '../across.ts';
import { comparison, comparisonWords, prepared } from '../comparisons.ts';
import { type Fact, briefing } from '../compare/show/briefing.ts';
import { sentenceOf } from '../compare/show/fact-text.ts';
import { type Piece, type Row, piecesOf, rows } from '../compare/show/rows.ts';
import { type Totals, totals } from '../compare/show/totals.ts';
import { otherTexts } from '../compare/text/other-texts.ts';
import type { Comparison, Place, Prepared } from '../compare/types.ts';
import { type Summary, statement, summaries } from '../corpus.ts';
import { showDate } from '../i18n/values/dates.ts';
import type { Language } from '../i18n/languages.ts';
import { pairOf } from './history.ts';

const main = (language: string): string => language.split('-')[0] ?? language;

let before: Map<string, Summary> | null = null;
const after = new Map<string, Summary>();

/** The last statement before this one that has the same parties, kind and language; null for the first. */
export function previousOf(id: string): Summary | null {
  if (!before) {
    before = new Map();
    const last = new Map<string, Summary>();
    for (const s of summaries()) {
      const key = `${pairOf(s.id)} ${s.kind} ${main(s.language)}`;
      const previous = last.get(key);
      if (previous) {
        before.set(s.id, previous);
        after.set(previous.id, s);
      }
      last.set(key, s);
    }
  }
  return before.get(id) ?? null;
}

/** The next statement of the same parties, kind and language; null for the last. */
export function nextOf(id: string): Summary | null {
  previousOf(id);
  return after.get(id) ?? null;
}

export interface Changes {
  earlier: Prepared;
  later: Prepared;
  comparison: Comparison;
  rows: Row[];
  totals: { earlier: Totals; later: Totals };
  briefing: Fact[];
}

let last: { id: string; changes: Changes } | null = null;

/** A statement beside the one before it; null for the first. The page in the other language asks for the same next. */
export function changesOf(id: string): Changes | null {
  if (last?.id === id) return last.changes;
  const previous = previousOf(id);
  if (!previous) return null;
  const [earlier, later] = [prepared(previous.id), prepared(id)];
  const found = comparison(previous.id, id);
  const laid = {
    earlier,
    later,
    comparison: found,
    rows: rows(earlier, later, found),
    totals: { earlier: totals(earlier, found, 'earlier'), later: totals(later, found, 'later') },
  };
  const others = { earlier: otherTexts(statement(previous.id)), later: otherTexts(statement(id)) };
  const made: Changes = { ...laid, briefing: briefing({ ...laid, otherTexts: others }, comparisonWords().formulas) };
  last = { id, changes: made };
  return made;
}

/** The briefing in sentences of the page's language, in order. */
export const sentencesOf = ({ briefing: facts, earlier, later }: Changes, language: Language): string[] =>
  facts.map((fact) => sentenceOf(fact, earlier, later, language, (edtf) => showDate(edtf, language)));

/** A sentence of a clause and the sentences of another statement that it surely shares wording with. */
interface Taken {
  own: Piece;
  other: Piece[];
  state: 'same' | 'reworded';
}

export interface TakenUp {
  statement: Summary;
  direction: 'earlier' | 'later';
  taken: Taken[];
}

/** What a clause shares, sentence by sentence, with the statement before its own and the one behind it. */
export function takenUp(id: string, clause: string): TakenUp[] {
  return (['earlier', 'later'] as const).flatMap((direction) => {
    const beside = direction === 'earlier' ? previousOf(id) : nextOf(id);
    if (!beside) return [];
    const [side, other] = direction === 'earlier' ? (['later', 'earlier'] as const) : (['earlier', 'later'] as const);
    const pieces = { own: pieceIndex(id), other: pieceIndex(beside.id) };
    const links = comparison(beside.id, id).links.filter(
      (link) => link.state !== 'possible' && link[side].clause === clause,
    );
    const taken = [...Map.groupBy(links, (link) => keyOf(link[side]))].flatMap(([key, list]): Taken[] => {
      const own = pieces.own.get(key);
      const others = list.flatMap((link) => pieces.other.get(keyOf(link[other])) ?? []);
      const state = list.some((link) => link.state === 'same') ? 'same' : 'reworded';
      return own ? [{ own, other: others, state }] : [];
    });
    return taken.length > 0 ? [{ statement: beside, direction, taken }] : [];
  });
}

const keyOf = ({ clause, paragraph, start }: Place): string => `${clause} ${paragraph} ${start}`;

const indexes = new Map<string, Map<string, Piece>>();
function pieceIndex(id: string): Map<string, Piece> {
  const found = indexes.get(id) ?? new Map(piecesOf(prepared(id)).map((piece) => [keyOf(piece), piece]));
  indexes.delete(id);
  indexes.set(id, found);
  const [oldest] = indexes.keys();
  if (indexes.size > 4 && oldest !== undefined) indexes.delete(oldest);
  return found;
}

/** Is there anything that a clause can be compared with? */
export const comparable = (id: string, clause: string): boolean =>
  takenUp(id, clause).length > 0 || across(id).paragraphs.some((p) => p.clause === clause);
