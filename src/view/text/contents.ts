/** The contents of a statement: each clause of the first level by its number, its name or its first words. */
import { languages } from '../../i18n/languages.ts';
import { htmlLang, type Language } from '../../i18n/strings.ts';
import type { Clause, Statement } from '../../schema.ts';
import { opening } from '../words.ts';
import { clauseNames, clauseText } from '../statement.ts';

interface ContentsEntry {
  id: string;
  /** As printed; for a reader of another language in the digits of its address. Null without a number. */
  label: { text: string; lang: string } | null;
  /** The name of a part without number and heading: 序言. */
  part: string | null;
  /** Heading or first words. */
  words: string | null;
  /** Places in it, or below it, where the witnesses differ in wording. */
  variants: number;
  /** Does the base witness lack what follows? */
  gap: boolean;
}

export function contentsOf(s: Statement, language: Language): ContentsEntry[] {
  const names = clauseNames(s, language);
  const common = commonOpening(s.clauses.filter(({ heading }) => heading === null).map(clauseText));
  return s.clauses.map((clause): ContentsEntry => {
    const { id, heading } = clause;
    const nameless = clause.label === '' && heading === null;
    const within = (other: string): boolean => other === id || other.startsWith(`${id}.`);
    return {
      id,
      label:
        clause.label === ''
          ? null
          : languages[language].asPrinted
            ? { text: clause.label, lang: s.language }
            : { text: /\p{sc=Han}/u.test(clause.label) ? id : clause.label, lang: htmlLang(language) },
      part: nameless ? (names[id] ?? id) : null,
      words: nameless ? null : words(clause, common),
      variants: s.variants.filter((v) => v.class !== 'layout' && within(v.clause)).length,
      gap: s.missing.some(({ after }) => after !== null && within(after)),
    };
  });
}

/** A heading says what follows; of a clause without one the first words do, without those that most clauses begin with. */
function words(clause: Clause, common: string): string {
  if (clause.heading !== null) return opening(clause.heading, 40);
  const text = clauseText(clause);
  return common !== '' && text.startsWith(common) ? `…${opening(text.slice(common.length), 22)}` : opening(text, 22);
}

/** The word of two to four characters with which more than half of the texts begin (双方); empty where there is none. */
export function commonOpening(texts: readonly string[]): string {
  for (const length of [4, 3, 2]) {
    const counts = new Map<string, number>();
    for (const text of texts) counts.set(text.slice(0, length), (counts.get(text.slice(0, length)) ?? 0) + 1);
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    if (most && most[1] > texts.length / 2 && texts.length > 4 && /^\p{sc=Han}+$/u.test(most[0])) return most[0];
  }
  return '';
}
