/**
 * How statements speak of their parties together: 双方, the two Presidents, Стороны. The words stand in the tables of the
 * languages; the Chinese and Japanese ones are matched on folded text, the others on text whose white space is one blank
 * each.
 */
import { languages } from '../index.ts';
import type { CollectiveWords } from '../language.ts';

export type Count = CollectiveWords['count'];
export interface Form {
  regex: RegExp;
  count: Count;
  /** True where the words count states (两国): organisations among the parties rule it out. */
  states: boolean;
}

const form = ({ words, count, states = false, whole = false }: CollectiveWords): Form => ({
  regex: whole ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu') : new RegExp(words, 'gu'),
  count,
  states,
});

const entries = languages.flatMap(({ tag, collective }) => (collective ? [[tag, collective] as const] : []));

/** By language of the text. */
export const collectiveForms: Readonly<Record<string, readonly Form[]>> = Object.fromEntries(
  entries.map(([tag, { forms }]) => [tag, forms.map(form)]),
);

/** Words directly before that make the words mean others: 冲突双方, urged both sides. */
export const othersBefore: Readonly<Record<string, RegExp | undefined>> = Object.fromEntries(
  entries.map(([tag, { othersBefore: words }]) => [tag, words]),
);

/** Words directly behind that do the same: the Parties to the Convention, стороны конфликта. */
export const othersBehind: Readonly<Record<string, RegExp | undefined>> = Object.fromEntries(
  entries.map(([tag, { othersBehind: words }]) => [tag, words]),
);

const sides = languages.find((language) => language.sides)?.sides;
export const wordsBefore: Readonly<Record<string, RegExp>> = sides?.others ?? {};
export const noNames: ReadonlySet<string> = new Set(sides?.none);
