/**
 * Who made the statement.
 *
 * Convention. The parties are those that the document names as its authors, in this order of authority: the names in the
 * title before its subject (…关于, … on); the parties of the offices under the text; the first group of names that the
 * opening joins (甲和乙, between A and B); who invited whom; the pair in 中白两国; the group that most sentences begin
 * with. A meeting stands for its states (中国—中亚), or for those alone that the opening counts (甲、乙、丙三国元首).
 * A name in the subject of a title (关于朝鲜半岛…, on Ukraine) makes nobody a party. An organisation is a party
 * where its name stands alone or beside the names of states.
 * Reported: no party found; title and signatures or opening that name different parties; a pair such as 中乌 that fits two states.
 */
import type { Issue, Party } from '../../../schema.ts';
import { issue } from '../../../rules.ts';
import { fromOpening, fromReport, fromSubjects, fromTitle, fromVisit } from './evidence.ts';
import { codesOf, countedStates, within, type PartyCandidate } from './group.ts';
import { pairHits, writesKana } from './pair.ts';
import type { NameHit, PartyNames } from '../../../languages/names/party-names.ts';
import { asPrinted, evidence, type Passage } from '../passages.ts';
import { features } from '../../features.ts';

interface PartiesFound {
  parties: Party[];
  /** Set where a meeting of fixed states speaks (中国—中亚): its code; `parties` are the states. */
  meeting: string | null;
  issues: Issue[];
}

interface PartiesInput {
  file: string;
  /** The decoded source, for the position of issues. */
  text: string;
  title: Passage | null;
  /** Lines of the signatures. */
  signatures: Passage[];
  /** Every line that stands in no clause. */
  lines: Passage[];
  /** BCP 47, of the text. */
  language: string | null;
  /** Paragraphs of the clauses in order. */
  body: Passage[];
}

/** As printed; where that is a pair (中越), the name of the state in Unicode CLDR, in the language of the text. */
const nameOf = ({ code, text, pair }: NameHit, language: string | null): string =>
  pair ? (new Intl.DisplayNames([language ?? 'zh-Hans'], { type: 'region' }).of(code) ?? text) : text;

/** The reports around the text that say who issued it: The text of the following declaration was released by …. */
const leads = (lines: readonly Passage[]): Passage[] =>
  lines.filter(
    ({ part, text }) =>
      part === 'furniture' &&
      text.length > 30 &&
      /声明|公报|宣言|statement|declara|déclara|communiqu|comunicado|заявлени|коммюнике|tuyên bố|thông cáo|声明|성명|선언/iu.test(
        features(text).folded,
      ),
  );

/** The evidence is the shortest span that names all of them, or each name alone where they stand in several places. */
function asParties({ hits }: PartyCandidate, language: string | null): Party[] {
  const parties: Party[] = [];
  for (const hit of hits) {
    if (parties.some(({ code }) => code === hit.code)) continue;
    const same = hits.filter(({ passage }) => passage === hit.passage);
    const start = Math.min(...same.map((x) => x.start));
    const end = Math.max(...same.map((x) => x.end));
    const quote = end - start <= 400 ? hit.passage.text.slice(start, end) : hit.text;
    parties.push({
      code: hit.code,
      type: hit.type,
      name: asPrinted(hit.passage, nameOf(hit, language)),
      evidence: evidence(hit.passage, quote),
    });
  }
  return parties;
}

const codesIn = (passages: readonly Passage[], names: PartyNames): Set<string> =>
  new Set(passages.flatMap(({ text }) => features(text).names(names)).map(({ code }) => code));

/** A meeting without organs of its own stands for the states that meet. */
function membersOf(party: Party, names: PartyNames): Party[] {
  const states = names.meetings.get(party.code);
  return states ? states.map((code) => ({ ...party, code, type: 'state' as const })) : [party];
}

function meetingOf(parties: readonly Party[], names: PartyNames): string | null {
  const codes = parties
    .map(({ code }) => code)
    .sort()
    .join();
  for (const [code, states] of names.meetings) if ([...states].sort().join() === codes) return code;
  return null;
}

/**
 * In: the passages of one statement and the index of names. Out: its parties in the order in which they are named, each
 * with its evidence; none where nothing tells them. Reported: `no-parties`, `pair-unclear`, `parties-differ`,
 * `party-unread`.
 */
export function extractParties(input: PartiesInput, names: PartyNames): PartiesFound {
  const { title, signatures, body } = input;
  const opening = body.filter(({ heading }) => !heading).slice(0, 4);
  const near = [...(title ? [title] : []), ...signatures, ...opening];
  // A pair such as 中乌 is told apart by the full name near by, or else by one farther on.
  const japanese = writesKana([...near, ...body.slice(0, 8)].map(({ text }) => text));
  const unclear = unclearPair(near, codesIn(near, names), japanese, names) !== null;
  const known = codesIn(unclear ? [...near, ...body.slice(0, 80)] : near, names);
  const titled = title && fromTitle(title, names, known, japanese);
  const signed = fromSignatures(signatures, names);
  const reports = leads(input.lines);
  const candidates = [
    ...fromOpening(opening, names, known, japanese),
    ...(titled ? [titled] : []),
    ...(codesOf(signed.hits).length > 1 ? [signed] : []),
  ];
  if (candidates.every(({ score }) => score < 5))
    candidates.push(
      ...fromSubjects(body, names),
      ...fromVisit([...reports, ...opening], names),
      ...fromOpening(reports, names, known, japanese).map((one) => ({ ...one, score: one.score - 2.6 })),
      ...fromReport(reports, names),
    );
  const [best] = candidates.sort((a, b) => b.score - a.score);
  const at = { file: input.file, text: input.text, offset: title?.offset ?? body[0]?.offset ?? 0 };
  if (!best) {
    const pair = unclearPair([...(title ? [title] : []), ...opening], known, japanese, names);
    const unnamed = pair === null ? [] : [issue('pair-unclear', at, { pair })];
    return { parties: [], meeting: null, issues: [issue('no-parties', at), ...unnamed] };
  }
  const titular = asParties(best, input.language).flatMap((party) => membersOf(party, names));
  const some = meetingOf(titular, names) === null ? null : someMembers(titular, opening, names);
  const parties = some ? asParties(some, input.language) : titular;
  const below = { ...at, offset: signatures[0]?.offset ?? at.offset };
  const others = some ? codesOf(some.hits) : codesOf(signed.hits);
  // Where the signatures decide, the title or the opening is what may differ.
  const second = candidates.find(({ score }) => score >= 7 && score < best.score);
  const compared = best === signed ? codesOf(second?.hits ?? []) : others;
  const issues = differing(titular, compared, below, some !== null);
  const list = { ...at, offset: best.hits[0]?.passage.offset ?? at.offset };
  if (best.unknown && best.unknown.length > 0)
    issues.push(issue('party-unread', list, { words: best.unknown.join(', ') }));
  return { parties, meeting: meetingOf(parties, names), issues };
}

/** The members that an opening counts as its authors, fewer than those that the meeting has; null where all speak. */
function someMembers(members: readonly Party[], opening: readonly Passage[], names: PartyNames): PartyCandidate | null {
  for (const passage of opening) {
    const hits = countedStates(passage.text, features(passage.text).names(names));
    const codes = codesOf(hits);
    if (codes.length === 0) continue;
    const fewer = codes.length < members.length && codes.every((code) => members.some((one) => one.code === code));
    return fewer ? { hits: within(passage, hits), score: 7 } : null;
  }
  return null;
}

/** States under the text; where they are many, others than the signatories are named there too. */
function fromSignatures(signatures: readonly Passage[], names: PartyNames): PartyCandidate {
  const hits = signatures.flatMap((passage) => within(passage, features(passage.text).names(names)));
  const states = hits.filter(({ type }) => type === 'state');
  return { hits: states, score: codesOf(states).length <= 6 ? 8 : 2 };
}

function unclearPair(
  passages: readonly Passage[],
  known: ReadonlySet<string>,
  japanese: boolean,
  names: PartyNames,
): string | null {
  return (
    passages
      .map(({ text }) => pairHits(text, features(text).names(names), known, japanese).unclear)
      .find((pair) => pair !== null) ?? null
  );
}

/**
 * A report where a signature is that of a state which the title does not name, or where the text names `fewer` than meet
 * under its title.
 */
function differing(
  parties: readonly Party[],
  signed: readonly string[],
  at: Parameters<typeof issue>[1],
  fewer: boolean,
): Issue[] {
  const titled = parties.map(({ code }) => code);
  if (signed.length < 2 || parties.some(({ type }) => type !== 'state')) return [];
  if (!fewer && signed.every((code) => titled.includes(code))) return [];
  return [issue('parties-differ', at, { title: titled.join(', '), signed: signed.join(', ') })];
}
