/** Which families of labels count in a text, and which of them is that of the top level. */
import type { Family, Label } from '../label/index.ts';

export interface Candidate {
  /** Index of the paragraph. */
  index: number;
  label: Label;
  /** The paragraph before it is an unnumbered heading, so that numbers may begin anew. */
  afterHeading: boolean;
  /** The language, else the script, of a paragraph that is not in that of the text; null for one that is. */
  foreign: string | null;
  /** Columns in front of it, where the source is plain text. */
  indent?: number | undefined;
  /** The paragraph before it ends as an item of a list that goes on does (; , and), or as the last one (a full stop). */
  before?: 'goes-on' | 'stops' | undefined;
}

const rank = (family: Family): number => {
  if (/^unit-(?:编|編|章|部分|part|chapter|глава|раздел|phần|chương|capítulo|chapitre|장)$/u.test(family)) return 0;
  if (/^unit-(?:节|節|section|절|sección|seção)$/u.test(family)) return 1;
  if (family.startsWith('unit-')) return 2;
  const order: Family[] = [
    'formal',
    'ordinal',
    'han',
    'roman',
    'han-paren',
    'arabic',
    'multi',
    'arabic-paren',
    'arabic-close',
    'enclosed',
  ];
  const at = order.indexOf(family);
  return at < 0 ? 20 : 3 + at;
};

/** Families that count, each with the values of its candidates in order. */
export function plausible(candidates: readonly Candidate[]): Map<Family, number[]> {
  const values = new Map<Family, number[]>();
  const proven = new Set<Family>();
  for (const { label, index } of candidates) {
    const list = values.get(label.family) ?? [];
    const before = list.at(-1) ?? 0;
    const next = label.value === before + 1;
    // an ordinal alone is the first word of a sentence: it takes two
    const counts = next && (before > 0 || !label.family.startsWith('ordinal'));
    if (label.strength === 'strong' && (counts || (label.value === 1 && !label.family.startsWith('ordinal'))))
      proven.add(label.family);
    if (label.strength === 'weak' && next && before > 0) proven.add(label.family);
    if (label.strength === 'strong' && surely(label)) proven.add(label.family);
    // 2. below a paragraph that has no number, where the text breaks off: its own number was not printed
    if (label.strength === 'strong' && label.family === 'arabic' && label.value === 2 && before === 0 && near(index))
      proven.add(label.family);
    list.push(label.value);
    values.set(label.family, list);
  }
  for (const family of values.keys()) if (!proven.has(family)) values.delete(family);
  return values;
}

const near = (index: number): boolean => index >= 1 && index <= 6;

/** 二、 and 第二条 at the start of a paragraph are labels even when no other is there. */
const surely = (label: Label): boolean =>
  (label.family === 'han' || label.family.startsWith('unit-')) && label.value <= 30;

/** The family of the top level: the highest in rank, unless it begins within a clause of another, before the next one. */
export function topFamily(candidates: readonly Candidate[], families: ReadonlyMap<Family, number[]>): Family | null {
  const order = [...families.keys()].sort((a, b) => rank(a) - rank(b));
  for (const family of order) {
    const first = candidates.findIndex((c) => c.label.family === family);
    const encloses = order.some((other) => {
      if (other === family) return false;
      const counts = (c: Candidate) =>
        c.label.family === other && (c.label.strength === 'strong' || other === 'capital');
      const before = candidates.findLast((c, i) => i < first && counts(c));
      const after = candidates.find((c, i) => i > first && c.label.family === other);
      return before !== undefined && after !== undefined && after.label.value === before.label.value + 1;
    });
    if (!encloses) return family;
  }
  return order[0] ?? null;
}
