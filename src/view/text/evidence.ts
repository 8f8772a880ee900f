/** What a fact of a statement rests on, as a place that a reader can go to, and what may be said of it. Pure. */
import { flatten } from '../../clauses.ts';
import { reading } from '../../i18n/reading/reading.ts';
import type { Language } from '../../i18n/languages.ts';
import { sentencesOf } from '../../languages/wording/sentences.ts';
import type { Evidence, Statement } from '../../schema.ts';
import { nameOfClause } from '../statement.ts';

interface Proof {
  name: string;
  /** Null where the place is no clause of the text. */
  href: string | null;
  quote: string | null;
  /** The curator's reason, where the fact is theirs. */
  note: string | null;
}

export function proofOf(s: Statement, evidence: Evidence, language: Language): Proof {
  const t = reading(language);
  if (evidence.from === 'sidecar')
    return { name: t.evidenceFrom.sidecar, href: null, quote: null, note: evidence.note };
  const clause = flatten(s.clauses).find((entry) => entry.clause.id === evidence.clause)?.clause;
  if (!clause) return { name: t.evidenceFrom[evidence.part], href: null, quote: evidence.quote, note: null };
  const name = nameOfClause(s, clause, language);
  const paragraph = evidence.paragraph !== null && clause.paragraphs.length > 1 ? evidence.paragraph : null;
  return {
    name: paragraph === null ? name : t.paragraphOf(name, paragraph),
    href: `#${clause.id}${evidence.paragraph === null ? '' : `p${evidence.paragraph}`}`,
    quote: evidence.quote,
    note: null,
  };
}

/**
 * What the day of a statement is the day of: `signed` where signatures stand below it, the sentence around it says so, or
 * the curator does; `met` where that sentence speaks of a meeting or visit; `stated` where nothing says of what.
 */
type DayOf = 'signed' | 'met' | 'stated';

const signing =
  /签署|签订|簽署|簽訂|署名|서명|\bsigned\b|подписа|\bsign(?:é|ée|atures?)\b|\b(?:suscri|firmad|assinad)|\bký\b/iu;
const meeting =
  /会晤|會晤|会见|會見|会谈|會談|访问|訪問|회담|방문|\b(?:met|meeting|talks|visit(?:ed)?)\b|встреч|визит|переговор|\bvisite\b|\bvisita\b|hội đàm|thăm/iu;

export function dayOf(s: Statement): DayOf {
  const evidence = s.date.signed?.evidence;
  if (evidence === undefined) return 'stated';
  if (evidence.from === 'sidecar' || evidence.part === 'signature') return 'signed';
  if (evidence.part === 'dateline') return s.signatories.length > 0 ? 'signed' : 'stated';
  const clause = flatten(s.clauses).find((entry) => entry.clause.id === evidence.clause)?.clause;
  const paragraph = clause?.paragraphs[(evidence.paragraph ?? 1) - 1]?.text ?? '';
  const around = sentencesOf(paragraph).find(({ text }) => text.includes(evidence.quote))?.text ?? evidence.quote;
  if (signing.test(around)) return 'signed';
  return meeting.test(around) ? 'met' : 'stated';
}
