/**
 * correct: facts that the curator's sidecar gives in place of those that the text gives wrongly or not at all. The
 * evidence then says that it is the curator's, with the reason.
 */
import type { Evidence, Issue, Organisation, Party } from '../../schema.ts';
import type { Corrections } from '../../sidecar.ts';
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
  const idle = (field: keyof Corrections, old: unknown) => {
    const wanted = corrections[field]?.value;
    if (wanted === undefined || JSON.stringify(old) !== JSON.stringify(wanted)) return;
    issues.push(report('correction-idle', ['corrections', field], { field, value: JSON.stringify(old) }));
  };
  idle('title', draft.title);
  idle('language', draft.language);
  idle('complete', draft.complete);
  idle('kind', detected === 'statement' ? facts.kind : null);
  idle('signed', facts.signed?.value);
  idle('published', facts.published?.value);
  idle('place', facts.place?.value);
  idle(
    'parties',
    facts.parties.map(({ code }) => code),
  );
  idle('level', facts.level && { name: facts.level.name, act: facts.level.act });
  idle(
    'signatories',
    facts.signatories.map(({ name, office, party }) => ({ name, office, party })),
  );
  for (const [index, code] of (corrections.parties?.value ?? []).entries()) {
    if (!partyOf(code, organisations))
      issues.push(report('party-unknown', ['corrections', 'parties', 'value', index], { code }));
  }
  return {
    ...draft,
    kind: corrections.kind ? 'statement' : draft.kind,
    title: corrections.title?.value ?? draft.title,
    language: corrections.language?.value ?? draft.language,
    complete: corrections.complete?.value ?? draft.complete,
    facts: corrected(facts, corrections, organisations),
    issues: [...draft.issues, ...issues],
  };
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
  const fact = <T>(found: Fact<T> | null, wanted: { value: T; reason: string } | undefined): Fact<T> | null =>
    wanted ? { value: wanted.value, evidence: given(wanted.reason) } : found;
  const { parties, level, signatories } = corrections;
  return {
    ...facts,
    kind: corrections.kind?.value ?? facts.kind,
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
      ? signatories.value.map((signatory) => ({ ...signatory, evidence: given(signatories.reason) }))
      : facts.signatories,
    // A level is taken apart where it is found; of a corrected one the parts are the whole name.
    level: level ? { ...level.value, parts: [level.value.name], evidence: given(level.reason) } : facts.level,
  };
}
