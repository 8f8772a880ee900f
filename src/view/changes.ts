/** What pages show of comparisons between stored statements. */
import { comparison, comparisonWords, prepared } from '../comparisons.ts';
import { type Fact, briefing } from '../compare/briefing.ts';
import { sentenceOf } from '../compare/fact-text.ts';
import { type Row, rows } from '../compare/rows.ts';
import { type Totals, totals } from '../compare/totals.ts';
import type { Comparison, Prepared } from '../compare/types.ts';
import { type Summary, summaries } from '../corpus.ts';
import { showDate } from '../i18n/dates.ts';
import type { Language } from '../i18n/languages.ts';
import { pairOf } from './history.ts';

const main = (language: string): string => language.split('-')[0] ?? language;

let before: Map<string, Summary> | null = null;

/** The last statement before this one that has the same parties, kind and language; null for the first. */
export function previousOf(id: string): Summary | null {
  if (!before) {
    before = new Map();
    const last = new Map<string, Summary>();
    for (const s of summaries()) {
      const key = `${pairOf(s.id)} ${s.kind} ${main(s.language)}`;
      const previous = last.get(key);
      if (previous) before.set(s.id, previous);
      last.set(key, s);
    }
  }
  return before.get(id) ?? null;
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
  const made: Changes = { ...laid, briefing: briefing(laid, comparisonWords().formulas) };
  last = { id, changes: made };
  return made;
}

/** The briefing in sentences of the page's language, in order. */
export const sentencesOf = ({ briefing: facts, earlier, later }: Changes, language: Language): string[] =>
  facts.map((fact) => sentenceOf(fact, earlier, later, language, (edtf) => showDate(edtf, language)));
