/**
 * Faults that a pass could have: what it gave is changed in one place. Blocks, clauses, paragraphs and lines are dropped,
 * doubled, swapped, truncated and renamed; each change is a copy, nothing is changed in place.
 */
import { cut } from '../../pipeline/mapped-text.ts';
import type { Draft, Line, Source, Text } from '../../pipeline/types.ts';
import type { Clause, Paragraph, Statement } from '../../schema.ts';
import type { Random } from './damage.ts';

export const kinds = ['drop', 'double', 'swap', 'truncate', 'rename'] as const;
export type Kind = (typeof kinds)[number];

interface One<T> {
  truncate(value: T, random: Random): T;
  rename(value: T, random: Random): T;
}

const any = (random: Random, length: number): number => Math.floor(random() * length);

/** A list with one change in it; null where it has too few members for that. */
function inList<T>(list: readonly T[], kind: Kind, random: Random, one: One<T>): T[] | null {
  const i = any(random, list.length);
  const value = list[i];
  if (value === undefined) return null;
  if (kind === 'drop') return list.toSpliced(i, 1);
  if (kind === 'double') return list.toSpliced(i, 0, structuredClone(value));
  if (kind !== 'swap') return list.with(i, one[kind](value, random));
  const j = (i + 1 + any(random, list.length - 1)) % list.length;
  const other = list[j];
  return i === j || other === undefined ? null : list.with(i, other).with(j, value);
}

/** Another word in the place of one character. */
function misspelt(text: string, random: Random): string {
  const i = any(random, text.length);
  return `${text.slice(0, i)}改${text.slice(i + 1)}`;
}

const half = (text: string): string => text.slice(0, Math.ceil(text.length / 2) - 1);

/** The words change and their place stays, or both are cut alike. */
const ofText = <T extends Text>(): One<T> => ({
  truncate: (value, random) =>
    random() < 0.5 ? { ...value, ...cut(value, 0, half(value.text).length) } : { ...value, text: half(value.text) },
  rename: (value, random) => ({ ...value, text: misspelt(value.text, random) }),
});

const paragraphs: One<Paragraph> = {
  truncate: (p) => ({ ...p, text: half(p.text) }),
  rename: (p, random) => ({ ...p, text: misspelt(p.text, random) }),
};

const clauses: One<Clause> = {
  truncate: (c) =>
    c.clauses.length > 0 ? { ...c, clauses: c.clauses.slice(0, -1) } : { ...c, paragraphs: c.paragraphs.slice(0, -1) },
  rename: (c, random) => {
    const choice = random();
    if (choice < 0.4) return { ...c, id: c.id === '99' ? '98' : '99' };
    if (choice < 0.7 || c.heading === null) return { ...c, label: c.label === '' ? '九' : `${c.label}九` };
    return { ...c, heading: misspelt(c.heading, random) };
  },
};

export const blocks = (source: Source, kind: Kind, random: Random): Source | null => {
  const changed = inList(source.blocks, kind, random, ofText());
  return changed && { ...source, blocks: changed };
};

export const draftBlocks = (draft: Draft, kind: Kind, random: Random): Draft | null => {
  const changed = inList(draft.blocks, kind, random, ofText());
  return changed && { ...draft, blocks: changed };
};

export const draftLines = (draft: Draft, kind: Kind, random: Random): Draft | null => {
  const changed = inList<Line>(draft.lines, kind, random, ofText());
  return changed && { ...draft, lines: changed };
};

/** In one of the lists of clauses of a tree, itself included. */
function inTree(
  tree: readonly Clause[],
  random: Random,
  change: (list: readonly Clause[]) => Clause[] | null,
): Clause[] | null {
  const inner = tree.flatMap((c, i) => (c.clauses.length > 0 ? [i] : []));
  const at = inner[any(random, inner.length)];
  const clause = at === undefined ? undefined : tree[at];
  if (at === undefined || !clause || random() < 0.5) return change(tree);
  const below = inTree(clause.clauses, random, change);
  return below && tree.with(at, { ...clause, clauses: below });
}

export const clausesOf = <T extends { clauses: Clause[] }>(whole: T, kind: Kind, random: Random): T | null => {
  const changed = inTree(whole.clauses, random, (list) => inList(list, kind, random, clauses));
  return changed && { ...whole, clauses: changed };
};

export const paragraphsOf = <T extends { clauses: Clause[] }>(whole: T, kind: Kind, random: Random): T | null => {
  const changed = inTree(whole.clauses, random, (list) => {
    const i = any(random, list.length);
    const clause = list[i];
    const own = clause && inList(clause.paragraphs, kind, random, paragraphs);
    return clause && own ? list.with(i, { ...clause, paragraphs: own }) : null;
  });
  return changed && { ...whole, clauses: changed };
};

export const back = (statement: Statement, kind: Kind, random: Random): Statement | null => {
  const changed = inList<Statement['back'][number]>(statement.back, kind, random, {
    truncate: (line) => ({ ...line, text: half(line.text) }),
    rename: (line, r) => ({ ...line, text: misspelt(line.text, r) }),
  });
  return changed && { ...statement, back: changed };
};

/** In one draft of a document. */
export const inDraft =
  (change: (draft: Draft, kind: Kind, random: Random) => Draft | null) =>
  (drafts: readonly Draft[], kind: Kind, random: Random): Draft[] | null => {
    const i = any(random, drafts.length);
    const draft = drafts[i];
    const changed = draft && change(draft, kind, random);
    return changed ? drafts.with(i, changed) : null;
  };

/** The drafts of a document themselves. */
export const drafts = (all: readonly Draft[], kind: Kind, random: Random): Draft[] | null =>
  kind === 'truncate' || kind === 'rename' ? null : inList(all, kind, random, { truncate: (d) => d, rename: (d) => d });
