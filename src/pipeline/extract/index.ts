/**
 * The pass extract: what the document is, who made it, when, where, and at which level, each with the words that prove it.
 *
 * In: a draft that split has run over, its source, and the index of names (`partyNames` of the organisations). Out: a new
 * draft with `language` and `facts` set, paragraphs in another language marked, and issues added. A fact that the text
 * does not tell is null (or an empty list) and reported; nothing is defaulted. Drafts of other kinds than statement get a
 * language and no facts. The conventions stand at the head of each extract-*.ts.
 */
import type { Clause, Issue } from '../../schema.ts';
import type { Draft, Facts, Source } from '../types.ts';
import { designations } from './designations/index.ts';
import { extractDates } from './date/index.ts';
import { kindOfAct } from './act-kind.ts';
import { extractLevel, levelAsPrinted } from './level/index.ts';
import { extractParties } from './parties/index.ts';
import { extractPlace } from './place/index.ts';
import { extractSignatories } from './signatories.ts';
import { partyNames, type PartyNames } from '../../languages/names/party-names.ts';
import { bodyPassages, clipped, linePassages, titlePassage, type Passage } from './passages.ts';
import { features } from '../features.ts';

/** Characters of a paragraph below which its language is not told, and not told from one of the same alphabet. */
const leastForLanguage = 24;
const leastForNeighbour = 100;
const latin: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'pt', 'vi']);

/** Clauses with the language set on the paragraphs whose language is told and is not the document's. */
function withLanguages(clauses: readonly Clause[], language: string | null): Clause[] {
  return clauses.map((clause) => ({
    ...clause,
    paragraphs: clause.paragraphs.map((paragraph) => {
      const { length } = paragraph.text;
      const own = length >= leastForLanguage ? features(paragraph.text.slice(0, 300)).language : null;
      // too short to tell: as split found it by its script
      if (own === null) return paragraph;
      // a sentence of Portuguese has as many small words of Spanish: neighbours are told apart by a whole paragraph
      if (own !== language && latin.has(own) && latin.has(language ?? '') && length < leastForNeighbour)
        return paragraph;
      // One page does not change between simplified and traditional; a paragraph without a telling character looks so.
      const same = own === language || (own.startsWith('zh') && language?.startsWith('zh') === true);
      return { ...paragraph, language: same ? null : own };
    }),
    clauses: withLanguages(clause.clauses, language),
  }));
}

/** The language of most of the text; the one that comes first where a text stands in two. */
function languageOfDraft(title: Passage | null, body: readonly Passage[]): string | null {
  const votes = new Map<string, number>();
  for (const { text, heading } of body) {
    const own = heading ? null : features(text.slice(0, 300)).language;
    if (own !== null)
      votes.set(own, (votes.get(own) ?? 0) + (/[\u3400-\u9fff\uac00-\ud7af]/u.test(text) ? 3 : 1) * text.length);
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best) return title ? features(title.text).language : null;
  const first = [...votes.keys()][0];
  return second && second[1] * 2 > best[1] && first !== undefined
    ? votes.get(first) === best[1] || votes.get(first) === second[1]
      ? first
      : best[0]
    : best[0];
}

/** Lines of the first signature block: those of annexes have their own, farther on. */
function mainSignatures(lines: readonly Passage[], draft: Draft): Passage[] {
  const annex = draft.spans.find(({ clause }) => clause !== null && /^a\d/u.test(clause))?.start ?? Infinity;
  return lines.filter(({ part, offset }) => (part === 'signature' || part === 'dateline') && offset < annex);
}

/**
 * @param draft split and emended; its clauses carry the reading text
 * @param source what it was read from, for the position of issues and the page's own data
 * @param names index of the names of states and organisations; without it, of states alone
 * @returns a new draft with `language`, `facts` and the languages of paragraphs set. Reported, at offsets of the source
 *   (UTF-16 units): `no-parties`, `pair-unclear`, `parties-differ`, `party-unread`, `no-date`, `draft-text`, `signed-from-release`,
 *   `date-before-visit`, `date-after-visit`, `level-differs`, `signatures-unread`
 */
export function extract(draft: Draft, source: Source, names: PartyNames = partyNames([])): Draft {
  const printed = titlePassage(draft, source);
  const title = printed && clipped(printed, 1000);
  const body = bodyPassages(draft);
  const language = languageOfDraft(title, body) ?? features(draft.blocks.map(({ text }) => text).join('\n')).language;
  const clauses = withLanguages(draft.clauses, language);
  if (draft.kind !== 'statement') return { ...draft, clauses, language };
  const own = bodyPassages(draft, false).map((passage) => clipped(passage, 6000));
  const lines = linePassages(draft).map((passage) => clipped(passage, 3000));
  const at = { file: draft.file, text: source.text };
  const marked = mainSignatures(lines, draft);
  const signatures = marked.filter(({ part }) => part === 'signature');
  const issues: Issue[] = [];
  const who = extractParties({ ...at, title, signatures, lines, body: own, language }, names);
  const parties = who.parties.map(({ code }) => code);
  const frame = lines.filter(({ part }) => part !== 'signature' && part !== 'dateline');
  const when = extractDates({ ...at, title, lines: [...marked, ...frame], body: own, meta: source.meta, parties });
  const levelInput = { ...at, title, lines, body: own, parties, language, names };
  const level = extractLevel(levelInput);
  const signed = extractSignatories(signatures, names, at);
  issues.push(...who.issues, ...when.issues, ...level.issues, ...signed.issues);
  const opening = own.slice(0, 4);
  const datelines = marked.filter(({ part }) => part === 'dateline');
  const after = (passage: Passage): string => {
    const i = lines.findIndex(({ offset, text }) => offset === passage.offset && text === passage.text);
    const next = lines
      .slice(i + 1, i + 3)
      .filter(({ part, text }) => part === passage.part && features(text).furniture === null);
    return i < 0 || passage.part === 'clause' ? '' : next.map(({ text }) => `\n${text.trim()}`).join('');
  };
  const where = extractPlace(
    {
      ...at,
      title,
      day: when.from,
      signed: when.signed?.value ?? null,
      opening,
      closing: own.slice(-8),
      lines: [...frame, ...datelines],
      following: after,
      parties,
    },
    names,
  );
  issues.push(...where.issues);
  const facts: Facts = {
    kind: kindOfAct(title?.text ?? null, opening.map(({ text }) => text.slice(-60)).join('\n')),
    parties: who.parties,
    meeting: who.meeting,
    signed: when.signed,
    published: when.published,
    place: where.place,
    level: level.level,
    levelPrinted: level.level ? null : levelAsPrinted(levelInput),
    signatories: signed.signatories,
    designations: designations(clauses, who.parties, language, names),
  };
  return { ...draft, clauses, language, facts, issues: [...draft.issues, ...issues] };
}
