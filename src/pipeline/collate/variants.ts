/**
 * collate: the printings of one act stand together. The best one is the base (see base.ts); the others are aligned with it
 * clause by clause and character by character, and every difference is kept as a variant, with its class.
 *
 * Offsets in variants are UTF-16 code units in the reading text of a paragraph of the base (emendations applied).
 */
import { flatten } from '../../clauses.ts';
import { issue } from '../../rules.ts';
import type { Clause, Issue, Variant } from '../../schema.ts';
import { type Difference, bigrams, dice, differences } from './align.ts';
import type { Draft } from '../types.ts';

/** Below this a clause of the same number is another clause. */
const sameClause = 0.3;
/** Above this a clause of another number is the same one. */
const renumbered = 0.6;

/**
 * What the other witnesses have instead of the base's words, in the order of the base's text. A witness that breaks off
 * differs only as far as it goes; one in another language is not compared.
 *
 * @param others in the order of their sigla, each with its decoded source for the position of issues
 * @returns variants with UTF-16 offsets, half-open, in the reading text of a paragraph of the base; equal offsets mean that
 *   the base has nothing there. Reported: `witness-departs`, a clause that the base does not have
 */
export function collate(
  base: Draft,
  others: readonly { sigil: string; draft: Draft; text: string }[],
): { variants: Variant[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const found = others.flatMap(({ sigil, draft, text }) => {
    if (base.language?.split('-')[0] !== draft.language?.split('-')[0]) return [];
    const pairs = align(flat(base), flat(draft));
    for (const { one, two } of pairs) {
      if (one || !two) continue;
      const at = { file: draft.file, text, offset: two.paragraphs[0]?.spans[0]?.start ?? draft.part.start };
      issues.push(issue('witness-departs', at, { witness: sigil, clause: two.id }));
    }
    const last = pairs.findLast(({ two }) => two)?.one;
    return pairs.flatMap(({ one, two }) => {
      if (!one || (!two && !draft.complete)) return [];
      return compare(one, two, {
        sigil,
        cut: one === last && !draft.complete,
        script: base.language !== draft.language,
      });
    });
  });
  return { variants: gather(found, base), issues };
}

const flat = (draft: Draft): Clause[] => flatten(draft.clauses).map(({ clause }) => clause);

const ownText = (clause: Clause): string => clause.paragraphs.map(({ text }) => text).join('\n');

/** Clauses by their number where the words agree at all; what is left over, by the words alone. */
function align(ones: Clause[], twos: Clause[]): { one: Clause | null; two: Clause | null }[] {
  const pairs = new Map(twos.map((two) => [two.id, two]));
  // counted once for each clause: where nothing agrees, each is weighed against each
  const counts = new Map([...ones, ...twos].map((clause) => [clause, bigrams(ownText(clause))]));
  const none = new Map<string, number>();
  const alike = (one: Clause, two: Clause) => dice(counts.get(one) ?? none, counts.get(two) ?? none);
  const taken = new Set<Clause>();
  const match = new Map<Clause, Clause>();
  for (const one of ones) {
    const two = pairs.get(one.id);
    if (!two) continue;
    const empty = ownText(one) === '' && ownText(two) === '';
    if (!empty && alike(one, two) < sameClause) continue;
    match.set(one, two);
    taken.add(two);
  }
  for (const one of ones.filter((clause) => !match.has(clause))) {
    const left = twos.filter((two) => !taken.has(two)).map((two) => ({ two, score: alike(one, two) }));
    const best = left.reduce<(typeof left)[number] | null>((a, b) => (a && a.score >= b.score ? a : b), null);
    if (!best || best.score < renumbered) continue;
    match.set(one, best.two);
    taken.add(best.two);
  }
  const rest = twos.filter((two) => !taken.has(two)).map((two) => ({ one: null, two }));
  return [...ones.map((one) => ({ one, two: match.get(one) ?? null })), ...rest];
}

interface Reading extends Omit<Variant, 'readings'> {
  witness: string;
  text: string;
}

/** @param cut the witness breaks off in this clause: what the base has after its last word is no variant */
function compare(
  one: Clause,
  two: Clause | null,
  { sigil, cut, script }: { sigil: string; cut: boolean; script: boolean },
): Reading[] {
  const base = ownText(one);
  const other = two ? ownText(two) : '';
  const whole: Difference = {
    base: { start: 0, end: base.length },
    other: { start: 0, end: other.length },
    class: 'wording',
  };
  return (differences(base, other) ?? [whole])
    .filter((d) => !(cut && d.other.end === other.length && d.base.end === base.length))
    .filter((d) => !(script && d.class === 'spelling'))
    .flatMap((d) => place(one, d, other.slice(d.other.start, d.other.end)))
    .map((reading) => ({ ...reading, witness: sigil }));
}

/** A difference in the joined text of a clause, as places in its paragraphs: one for each paragraph that it touches. */
function place(clause: Clause, difference: Difference, reading: string): Omit<Reading, 'witness'>[] {
  const { start, end } = difference.base;
  const broken = reading.replaceAll('\n', '\n\n');
  const out: Omit<Reading, 'witness'>[] = [];
  let from = 0;
  for (const [index, { text }] of clause.paragraphs.entries()) {
    const to = from + text.length;
    const inside = { start: Math.max(start, from) - from, end: Math.min(end, to) - from };
    const touched = inside.end > inside.start || (start === end && start >= from && start <= to);
    const first = out.length === 0;
    const common = { clause: clause.id, paragraph: index + 1, class: difference.class };
    if (touched && (first || inside.end > inside.start)) {
      out.push({ ...common, ...inside, base: text.slice(inside.start, inside.end), text: first ? broken : '' });
    } else if (first && start === to && end === to + 1) {
      out.push({ ...common, start: text.length, end: text.length, base: '\n\n', text: broken });
    }
    from = to + 1;
  }
  return out;
}

/** Readings of the same place stand in one variant, in the order of the text and of the sigla. */
function gather(readings: readonly Reading[], base: Draft): Variant[] {
  const order = new Map(flat(base).map(({ id }, index) => [id, index]));
  const variants = new Map<string, Variant>();
  for (const { witness, text, ...at } of readings) {
    const key = [at.clause, at.paragraph, at.start, at.end, at.base, at.class].join('|');
    const variant = variants.get(key) ?? { ...at, readings: [] };
    variant.readings.push({ witness, text });
    variants.set(key, variant);
  }
  return [...variants.values()].sort(
    (a, b) => (order.get(a.clause) ?? 0) - (order.get(b.clause) ?? 0) || a.paragraph - b.paragraph || a.start - b.start,
  );
}
