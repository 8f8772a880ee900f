/**
 * acts: which drafts are printings of one diplomatic act, and under which address it stands. Works on heads, the little
 * that is kept of every draft, so that the whole corpus fits into memory.
 */
import { partiesSlug } from '../parties-slug.ts';
import { flatten } from '../../clauses.ts';
import { type RuleId, issue } from '../../rules.ts';
import type { Issue } from '../../schema.ts';
import { similarity } from './align.ts';
import type { Curated, Curation } from '../document.ts';
import type { Entry } from '../link.ts';
import { resemblance, sketch } from './fingerprint.ts';
import type { Draft } from '../types.ts';

export interface Head {
  file: string;
  /** Which statement of the file, counted from 1. */
  number: number;
  title: string;
  language: string | null;
  parties: string[];
  /** Names of the parties as printed. */
  names: string[];
  /** Stands for the text of the clauses. */
  sketch: number[];
  /** EDTF, signed first. */
  dates: string[];
  /** Null where parties or day are unknown, which has been reported. */
  address: string | null;
  /** The address was given by the curator. */
  given: boolean;
  /** Where the statement begins. */
  line: number;
  column: number;
}

interface Act extends Entry {
  /** `by-cn` */
  slug: string;
  heads: Head[];
}

/** Printings of one act have nearly the same title, once the names of the parties are out of it … */
const sameTitle = 0.6;
/** … or much of their text in common, where one title is a short form. The phrases of the genre stay far below this. */
const sameText = 0.2;

/**
 * @param curated one source file with its drafts, facts corrected by the curator
 * @returns a head for each statement of the file, in order; dates are EDTF. Reported: `no-address`, with the position
 *   (line and column from 1) at which the statement begins
 */
export function headsOf(curated: Curated): { heads: Head[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const heads = curated.drafts.map((curation) => {
    const { draft, number, notes } = curation;
    const at = { file: curated.input.file, text: curated.source?.text ?? '', offset: startOf(curation) };
    const dates = [draft.facts?.signed?.value, draft.facts?.published?.value, curated.sidecar?.published];
    const made = notes.corrections.address?.value ?? addressOf(curation, curated.sidecar?.published ?? null);
    const address = typeof made === 'string' ? made : null;
    if (typeof made !== 'string') issues.push(...draft.issues, issue('no-address', at, { what: made.unknown }));
    const { line, column } = issue('no-address', at);
    return {
      file: curated.input.file,
      number,
      title: draft.title ?? '',
      language: draft.language,
      parties: draft.facts?.parties.map(({ code }) => code) ?? [],
      names: draft.facts?.parties.map(({ name }) => name) ?? [],
      sketch: sketch(bodyOf(draft)),
      dates: dates.filter((date) => typeof date === 'string'),
      address,
      given: notes.corrections.address !== undefined,
      line,
      column,
    };
  });
  return { heads, issues };
}

/** What is agreed: preambles of different acts of one day are much alike. */
const bodyOf = (draft: Draft): string =>
  flatten(draft.clauses)
    .filter(({ clause }) => clause.type !== 'preamble' && clause.type !== 'closing')
    .flatMap(({ clause }) => clause.paragraphs.map(({ text }) => text))
    .join('');

const startOf = ({ draft }: Curation): number => draft.clauses[0]?.paragraphs[0]?.spans[0]?.start ?? draft.part.start;

/**
 * The codes of up to three parties, or the slug of the organisation or meeting that speaks alone; the day of signing,
 * or where it is not known to the day that of release, or as much of the date as is known.
 */
function addressOf({ draft }: Curation, published: string | null): string | { unknown: string } {
  const parties = draft.facts?.parties ?? [];
  const states = parties.filter(({ type }) => type === 'state');
  if (parties.length === 0) return { unknown: 'the parties are' };
  if (states.length === 1 && parties.length === 1) return { unknown: 'the other party is' };
  const meeting = draft.facts?.meeting ?? null;
  if (parties.length > 3 && meeting === null) return { unknown: 'a short name for more than three parties is' };
  const dates = [draft.facts?.signed?.value, draft.facts?.published?.value, published].filter((date) => date != null);
  const day =
    dates.find((date) => /^\d{4}-\d{2}-\d{2}$/u.test(date)) ??
    dates.map((date) => /^\d{4}(?:-\d{2})?(?=[~?%]?$)/u.exec(date)?.[0]).find(Boolean);
  return day === undefined
    ? { unknown: 'the day is' }
    : `${partiesSlug(parties.length > 3 && meeting !== null ? [meeting] : parties.map(({ code }) => code))}/${day}`;
}

/**
 * Heads of one address are witnesses of one act where their titles or their texts agree, or where they are known to be in
 * different languages.
 *
 * @param heads of the whole corpus, in any order; the result does not depend on it
 * @returns acts sorted by address: parties, then day. Reported: `second-act`, at the beginning of the statement that has
 *   the address of another act
 */
export function actsOf(heads: readonly Head[]): { acts: Act[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const acts = new Map<string, Act>();
  const inOrder = [...heads].sort(
    (a, b) => Number(b.given) - Number(a.given) || compare(a.file, b.file) || a.number - b.number,
  );
  for (const head of inOrder) {
    const id = head.address;
    if (id === null) continue;
    const act = acts.get(id);
    if (!act) {
      acts.set(id, {
        id,
        slug: id.split('/')[0] ?? '',
        title: head.title,
        parties: head.parties,
        dates: head.dates,
        heads: [head],
      });
    } else if (agree(act, head)) {
      act.heads.push(head);
      act.dates = [...new Set([...act.dates, ...head.dates])];
    } else issues.push(second(head, act, (address) => acts.has(address)));
  }
  const sorted = [...acts.values()].sort((a, b) => compare(a.id, b.id));
  return { acts: sorted, issues };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function agree(act: Act, head: Head): boolean {
  const [first] = act.heads;
  if (head.given || head.title === '' || act.title === '') return true;
  // a language that is not known may be the same one
  const [one, other] = [first?.language, head.language].map((language) => language?.split('-')[0]);
  if (one !== undefined && other !== undefined && one !== other) return true;
  if (first && resemblance(first.sketch, head.sketch) >= sameText) return true;
  const bare = (title: string) =>
    [...(first?.names ?? []), ...head.names].reduce((text, name) => text.replaceAll(name, ''), title);
  return act.title === head.title || similarity(bare(act.title), bare(head.title)) >= sameTitle;
}

function second(head: Head, act: Act, taken: (address: string) => boolean): Issue {
  const next = [2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${act.id}-${n}`).find((address) => !taken(address)) ?? act.id;
  const rule: RuleId = 'second-act';
  const made = issue(rule, { file: head.file, text: '', offset: 0 }, { address: act.id, title: head.title, next });
  return { ...made, line: head.line, column: head.column };
}
