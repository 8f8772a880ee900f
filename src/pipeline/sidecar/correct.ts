/**
 * correct: facts that the curator's sidecar gives in place of those that the text gives wrongly or not at all. The
 * evidence then says that it is the curator's, with the reason.
 */
import {
  type EditorialFact,
  EditorialFactSchema,
  type Evidence,
  type Issue,
  type Organisation,
  type Party,
} from '../../schema.ts';
import type { Corrections } from '../../curation/sidecar.ts';
import type { Report } from './emend.ts';
import type { Draft, Fact, Facts, Kind } from '../types.ts';

/** Name and type of a party by its code; null for a code that nobody knows. States are named as in Chinese. */
function partyOf(code: string, organisations: readonly Organisation[]): Pick<Party, 'name' | 'type'> | null {
  const organisation = organisations.find((o) => o.code === code);
  if (organisation) {
    const { names } = organisation;
    return { name: (names['zh-Hans'] ?? Object.values(names)[0])?.[0] ?? code, type: 'organisation' };
  }
  if (!/^[A-Z]{2}$/u.test(code)) return null;
  const name = new Intl.DisplayNames(['zh-Hans'], { type: 'region', fallback: 'none' }).of(code);
  return name === undefined ? null : { name, type: 'state' };
}

/**
 * @param draft extracted
 * @param detected what it was taken for
 * @returns the draft with the corrections entered. Reported: `correction-idle` where the text says so itself;
 *   `party-unknown`
 */
export function correct(
  draft: Draft,
  detected: Kind,
  corrections: Corrections,
  organisations: readonly Organisation[],
  report: Report,
): Draft {
  const facts = draft.facts ?? none;
  const issues: Issue[] = [];
  const found = foundIn(draft, detected === 'statement' ? facts : { ...facts, kind: null });
  const editorial: EditorialFact[] = [];
  for (const field of fields) {
    const correction = corrections[field];
    if (!correction) continue;
    const was = found[field];
    // Where nothing was found, “unknown” says so and why; where something was, saying it again is needless.
    if (was !== null && same(was, correction.value))
      issues.push(report('correction-idle', ['corrections', field], { field, value: JSON.stringify(was) }));
    const { reason, date } = correction;
    const nameOf = (code: string) => (field === 'parties' ? (partyOf(code, organisations)?.name ?? code) : code);
    const [before, given] = [was, correction.value].map((value) => shown(value, nameOf)) as [
      string | null,
      string | null,
    ];
    editorial.push({ field, found: before, given, reason, ...(date ? { date } : {}) });
  }
  for (const [index, code] of (corrections.parties?.value ?? []).entries()) {
    if (!partyOf(code, organisations))
      issues.push(report('party-unknown', ['corrections', 'parties', 'value', index], { code }));
  }
  return {
    ...draft,
    kind: corrections.kind ? 'statement' : draft.kind,
    title: corrections.title?.value ?? draft.title,
    ...(corrections.title ? { titled: 'sidecar' as const } : {}),
    language: corrections.language ? corrections.language.value : draft.language,
    complete: corrections.complete?.value ?? draft.complete,
    facts: corrected(facts, corrections, organisations),
    editorial,
    issues: [...draft.issues, ...issues],
  };
}

const fields = EditorialFactSchema.shape.field.options;
type Field = (typeof fields)[number];

/** What the text gives, in the form in which the sidecar would say it. */
function foundIn(draft: Draft, facts: Omit<Facts, 'kind'> & { kind: string | null }): Record<Field, unknown> {
  const { parties, level, signatories } = facts;
  return {
    // The address follows from other facts; the curator's own is never the one that the text would give.
    address: null,
    kind: facts.kind,
    title: draft.title,
    language: draft.language,
    parties: parties.length === 0 ? null : parties.map(({ code }) => code),
    signed: facts.signed?.value ?? null,
    published: facts.published?.value ?? null,
    place: facts.place?.value ?? null,
    level: level && { name: level.name, act: level.act },
    signatories:
      signatories.length === 0 ? null : signatories.map(({ name, office, party }) => ({ name, office, party })),
    complete: draft.complete,
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A fact on one line, as a reader is shown it: a level and a signatory by their names, a party by its name. */
function shown(value: unknown, nameOf: (code: string) => string): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((one: unknown) => shown(one, nameOf)).join('、');
  if (typeof value === 'object' && 'name' in value) return String(value.name);
  return typeof value === 'string' ? nameOf(value) : String(value);
}

const none: Facts = {
  kind: 'other',
  parties: [],
  signed: null,
  published: null,
  place: null,
  level: null,
  signatories: [],
};

const given = (reason: string): Evidence => ({ from: 'sidecar', note: reason });

function corrected(facts: Facts, corrections: Corrections, organisations: readonly Organisation[]): Facts {
  const fact = <T>(found: Fact<T> | null, wanted: { value: T | null; reason: string } | undefined): Fact<T> | null => {
    if (!wanted) return found;
    return wanted.value === null ? null : { value: wanted.value, evidence: given(wanted.reason) };
  };
  const { parties, level, signatories } = corrections;
  return {
    ...facts,
    kind: corrections.kind ? (corrections.kind.value ?? 'other') : facts.kind,
    signed: fact(facts.signed, corrections.signed),
    published: fact(facts.published, corrections.published),
    place: fact(facts.place, corrections.place),
    parties: parties
      ? parties.value.map((code) => ({
          code,
          ...(partyOf(code, organisations) ?? { name: code, type: 'organisation' as const }),
          evidence: given(parties.reason),
        }))
      : facts.parties,
    signatories: signatories
      ? (signatories.value ?? []).map((signatory) => ({ ...signatory, evidence: given(signatories.reason) }))
      : facts.signatories,
    // A level is taken apart where it is found; of a corrected one the parts are the whole name.
    level: !level
      ? facts.level
      : level.value && { ...level.value, parts: [level.value.name], evidence: given(level.reason) },
    // A level that the curator knows to be none is none in any language.
    levelPrinted: level ? null : (facts.levelPrinted ?? null),
  };
}
