/** What was corrected in the collection, and what became of addresses and texts after publication, for its page. */
import { clauseNameOnPage } from '../clause-name.ts';
import { type Summary, summaries } from '../corpus.ts';
import { plainTitle } from '../exports/citation/csl.ts';
import { firstLanguage, type Language, languages } from '../i18n/languages.ts';
import { showDate } from '../i18n/values/dates.ts';
import { provenanceStrings } from '../i18n/pages/provenance.ts';
import { redirects } from '../redirects.ts';

/** A correction, as the page lists it. */
export interface Entry {
  /** EDTF; null where it was made before the statement was published. */
  date: string | null;
  kind: string;
  /** Below the root, with the fragment. */
  address: string;
  name: string;
  /** BCP 47, of name and readings. */
  language: string;
  printed: string | null;
  reading: string | null;
  reason: string;
}

/** Every correction of the collection: those of texts, of facts, and what happened to addresses. */
export function corrections(language: Language): Entry[] {
  return [
    ...summaries().flatMap((s) => textEntries(s, language)),
    ...summaries().flatMap((s) => factEntries(s, language)),
    ...addressEntries(language),
  ];
}

function textEntries(s: Summary, language: Language): Entry[] {
  const t = provenanceStrings(language);
  return s.corrections.map((c) => {
    const { id, label, heading } = s.clauses.find((clause) => clause.id === c.clause)!;
    const named = language === firstLanguage ? c.name : clauseNameOnPage({ id, label, heading }, language);
    return {
      date: c.date,
      kind: c.kind === 'emended' ? t.emended : t.suppliedKind,
      address: `${s.id}/#${c.clause}${c.paragraph === null ? '' : `p${c.paragraph}`}`,
      name: `${plainTitle(s.title)}${languages[language].colon}${named}`,
      language: s.language,
      printed: c.printed?.replaceAll(/\n+/gu, '¶') ?? null,
      reading: c.reading,
      reason: c.reason,
    };
  });
}

function factEntries(s: Summary, language: Language): Entry[] {
  const t = provenanceStrings(language);
  const date = (value: string | null): string | null => value && showDate(value, language);
  return s.editorial.map((fact) => ({
    date: fact.date ?? null,
    kind: t.factKind,
    address: `${s.id}/#provenance`,
    name: `${plainTitle(s.title)}${languages[language].colon}${t.factNames[fact.field]}`,
    language: s.language,
    printed: isDay(fact.field) ? date(fact.found) : fact.found,
    reading: (isDay(fact.field) ? date(fact.given) : fact.given) ?? t.factUnknown,
    reason: fact.reason,
  }));
}

const isDay = (field: string): boolean => field === 'signed' || field === 'published';

function addressEntries(language: Language): Entry[] {
  const t = provenanceStrings(language);
  const { moved, changed, withdrawn } = redirects();
  const unchanged = { printed: null, reading: null };
  return [
    ...moved.map(({ date, from, to, reason }) => ({
      date,
      kind: t.moved,
      address: `${to}/`,
      name: to,
      language: 'en',
      printed: from,
      reading: to,
      reason,
    })),
    ...withdrawn.map(({ date, address, title, reason }) => ({
      date,
      kind: t.withdrawn,
      address: `${address}/`,
      name: title,
      language: 'zh-Hans',
      ...unchanged,
      reason,
    })),
    ...changed.map(({ date, address, reason }) => ({
      date,
      kind: t.changed,
      address: `${address}/`,
      name: address,
      language: 'en',
      ...unchanged,
      reason,
    })),
  ];
}
