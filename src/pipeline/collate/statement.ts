/**
 * assemble: the witnesses of one act become one record. The base gives the text and the facts; every witness keeps its
 * own text as printed, with the role of every span of it.
 */
import type { Draft, Fact, Markup } from '../types.ts';
import type { Issue, Report, Statement, Witness } from '../../schema.ts';
import { claimedTwice, rank } from './base.ts';
import { collate } from './variants.ts';
import type { Curated, Curation } from '../document.ts';
import { references } from '../extract/references.ts';
import { ranges } from '../mapped-text.ts';

/** A statement in its making, and the decoded sources of its witnesses, by name below content/sources. */
export interface Assembled {
  statement: Statement;
  texts: ReadonlyMap<string, string>;
  /** What of these is no text, and the drafts of the witnesses, the base first; absent for a record alone. */
  markup?: ReadonlyMap<string, Markup>;
  drafts?: readonly Draft[];
}

interface WitnessDraft extends Curation {
  from: Curated;
}

const sigla = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const noMarkup: Markup = { spans: [], replaced: [] };
const sourceName = (file: string): string => file.replace(/^sources\//u, '');

/**
 * @param printings the printings of one act, at least one, in any order
 * @param tool version of the splitter
 */
export function assemble(
  id: string,
  printings: readonly { from: Curated; number: number }[],
  reports: readonly Report[],
  tool: string,
): Assembled {
  const found = printings.flatMap(({ from, number }) => {
    const curation = from.drafts.find((draft) => draft.number === number);
    return curation ? [{ ...curation, from }] : [];
  });
  const ranked = rank(found);
  const [base, ...rest] = ranked as [WitnessDraft, ...WitnessDraft[]];
  const { draft } = base;
  const texts = new Map(ranked.map(({ from }) => [sourceName(from.input.file), from.source?.text ?? '']));
  const others = rest.map((w, index) => ({
    sigil: sigla[index + 1] ?? 'Z',
    draft: w.draft,
    text: w.from.source?.text ?? '',
  }));
  const { variants, issues } = collate(draft, others);
  const facts = draft.facts;
  const statement: Statement = {
    schema: 1,
    tool,
    id,
    kind: facts?.kind ?? 'other',
    title: draft.title ?? '',
    language: draft.language ?? 'und',
    parties: facts?.parties ?? [],
    date: { signed: facts?.signed ?? null, published: facts?.published ?? release(base) },
    place: facts?.place ?? null,
    level: facts?.level ?? null,
    ...(facts?.levelPrinted && !facts.level ? { levelPrinted: facts.levelPrinted } : {}),
    signatories: facts?.signatories ?? [],
    complete: draft.complete,
    ...(draft.editorial?.length ? { editorial: draft.editorial } : {}),
    missing: draft.missing,
    clauses: draft.clauses,
    back: draft.lines.flatMap((line) => {
      const { role, text } = line;
      return role === 'signature' || role === 'dateline'
        ? [{ role, text, spans: ranges(line, base.from.source?.text ?? '') }]
        : [];
    }),
    witnesses: ranked.map((w, index) => witness(w, sigla[index] ?? 'Z')),
    variants,
    references: references(draft.clauses).map((reference) => ({ ...reference, target: null })),
    designations: facts?.designations ?? null,
    reports: [...reports],
    issues: [...claimedTwice(ranked), ...ranked.flatMap(issuesOf), ...issues],
  };
  const markup = new Map(ranked.map(({ from }) => [sourceName(from.input.file), from.source?.markup ?? noMarkup]));
  return { statement, texts, markup, drafts: ranked.map((w) => w.draft) };
}

/** The day of release as the curator knows it, where the text does not tell. */
function release({ from, notes }: WitnessDraft): Fact<string> | null {
  const day = notes.corrections.published ? null : (from.sidecar?.published ?? null);
  return day === null ? null : { value: day, evidence: { from: 'sidecar', note: '底本来源的刊布日期' } };
}

/** Issues of the file as a whole stand with its first statement. */
const issuesOf = ({ draft, number, from }: WitnessDraft): Issue[] => [
  ...(number === 1 ? from.issues : []),
  ...draft.issues,
];

function witness({ draft, from }: WitnessDraft, sigil: string): Witness {
  const { source, sidecar } = from;
  return {
    sigil,
    source: sourceName(from.input.file),
    sha256: from.sha256,
    format: source?.format ?? 'text',
    encoding: source?.encoding ?? 'utf-8',
    publisher: sidecar?.publisher ?? null,
    title: sidecar?.title ?? null,
    url: sidecar?.url ?? null,
    archived: sidecar?.archived ?? null,
    captured: sidecar?.captured ?? null,
    published: sidecar?.published ?? draft.facts?.published?.value ?? null,
    ...(sidecar?.added === undefined ? {} : { added: sidecar.added }),
    page: sidecar?.page ?? null,
    notes: sidecar?.notes ?? null,
    complete: draft.complete,
    part: draft.part,
    text: source?.text.slice(draft.part.start, draft.part.end) ?? '',
    spans: draft.spans,
  };
}
