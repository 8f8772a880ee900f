/** Facts of a briefing as sentences. In: a fact, the two texts, the language. Out: a sentence of the interface. */
import { briefing } from '../../i18n/compare/briefing.ts';
import { type Language, nameIn } from '../../i18n/languages.ts';
import type { Fact } from './briefing.ts';
import type { Place, Prepared } from '../types.ts';

export function sentenceOf(
  fact: Fact,
  earlier: Prepared,
  later: Prepared,
  language: Language,
  showDate: (edtf: string) => string,
): string {
  const t = briefing(language);
  const at = (prepared: Prepared, place: Place) => nameOf(prepared, place, language);
  switch (fact.kind) {
    case 'counts':
      return t.counts(showDate(later.date), fact.all, fact.same, fact.reworded, fact.possible, fact.unmatched);
    case 'longest':
      return t.longest(fact.letters, inner(fact.words), at(earlier, fact.earlier), at(later, fact.later));
    case 'replaced':
      return t.replaced(inner(fact.before), inner(fact.after), at(earlier, fact.earlier), at(later, fact.later));
    case 'left-out':
      return t.leftOut(inner(fact.words), at(earlier, fact.earlier), at(later, fact.later));
    case 'put-in':
      return t.putIn(inner(fact.words), at(earlier, fact.earlier), at(later, fact.later));
    case 'moved':
      return t.moved(at(earlier, fact.earlier), at(later, fact.later));
    case 'wording': {
      const places = [at(earlier, fact.before.first), at(later, fact.after.first)] as const;
      return t.wording(
        nameIn(fact.formula, language) ?? '',
        inner(fact.before.words),
        inner(fact.after.words),
        ...places,
      );
    }
    case 'not-in-later':
      return t.notInLater(
        nameIn(fact.formula, language) ?? '',
        inner(fact.before.words),
        at(earlier, fact.before.first),
      );
    case 'not-in-earlier':
      return t.notInEarlier(nameIn(fact.formula, language) ?? '', inner(fact.after.words), at(later, fact.after.first));
  }
}

/** Words that are to be quoted: the marks of a quotation within them are those of the second rank. */
const inner = (words: string): string => words.replaceAll('“', '‘').replaceAll('”', '’');

/** 第九条第二段 · Clause 9, paragraph 2 */
export function nameOf({ clauses, paragraphs }: Prepared, { clause, paragraph }: Place, language: Language): string {
  const name = clauses.find(({ id }) => id === clause)?.name[language] ?? clause;
  if (paragraphs.filter((p) => p.clause === clause).length < 2) return name;
  return briefing(language).paragraphOf(name, paragraph);
}

/** Where the words of a fact stand, in the later text where they are in both; null for counts. */
export function placeOf(fact: Fact): { side: 'earlier' | 'later'; place: Place } | null {
  if (fact.kind === 'counts') return null;
  if (fact.kind === 'not-in-later') return { side: 'earlier', place: fact.before.first };
  if (fact.kind === 'wording' || fact.kind === 'not-in-earlier') return { side: 'later', place: fact.after.first };
  return {
    side: fact.kind === 'left-out' ? 'earlier' : 'later',
    place: fact.kind === 'left-out' ? fact.earlier : fact.later,
  };
}
