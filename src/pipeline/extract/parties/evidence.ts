/**
 * The places that name the authors of a statement: its title, its opening, and the sentences that they are the subject of.
 * Each gives candidates; parties/index.ts chooses.
 */
import { codesOf, groups, within, type PartyCandidate } from './group.ts';
import { adjectivePair, mixedPair, pairHits } from './pair.ts';
import { fold } from '../../../languages/script/fold.ts';
import { governmentsIn } from '../../../languages/names/demonyms.ts';
import { seatsIn } from '../../../languages/names/government-seats.ts';
import { sentencesOf } from '../../../languages/wording/sentences.ts';
import type { NameHit, PartyNames } from '../../../languages/names/party-names.ts';
import type { Passage } from '../passages.ts';
import { features } from '../../features.ts';
import { anyOf, languages } from '../../../languages/index.ts';
import type { AuthorWords } from '../../../languages/words.ts';

const of = (id: Exclude<keyof AuthorWords, 'invited'>): string => anyOf(({ authors }) => authors?.[id]);
const actNoun = new RegExp(of('act'), 'iu');
const aboutWhat = new RegExp(`\\s(?:${of('about')})\\s`, 'iu');
const gluedSubject = new RegExp(of('subject'), 'u');
const invites = new RegExp(of('invitation'), 'u');
const invitation = new RegExp(languages.flatMap(({ authors }) => authors?.invited ?? []).join('|'), 'iu');
const visit = new RegExp(of('visit'), 'iu');
const weFirst = new RegExp(`^[\\d.*“"\\s]*(?:${of('we')}|${of('weAlone')})(?!\\p{L})`, 'iu');
const opensList = new RegExp(
  `^(?:[\\d.*“"\\s]*(?:${of('article')}|${of('we')})(?!\\p{L})[\\s\\S]{0,90}|${of('weAlone')})$`,
  'iu',
);
const members = new RegExp(of('members'), 'iu');
const issued = new RegExp(of('issued'), 'iu');
const together = new RegExp(of('together'), 'iu');

/** The part of a title before its subject. */
function authorsOf(title: string): { start: number; end: number } {
  const folded = features(title).folded;
  const glued = gluedSubject.exec(folded);
  if (glued && /[\u4e00-\u9fff]/u.test(folded)) return { start: 0, end: glued.index };
  const noun = actNoun.exec(folded);
  const from = noun ? noun.index + noun[0].length : 0;
  const subject = aboutWhat.exec(folded.slice(from));
  return { start: 0, end: subject ? from + subject.index : folded.length };
}

/** Who invited whom, in the first 400 units of a paragraph: two states or nothing. */
function inviter(passage: Passage, names: PartyNames): NameHit[] {
  // Who invited whom stands at the beginning of an opening, in one sentence.
  const opening = fold(passage.text.slice(0, 400));
  const m = invites.test(opening) ? invitation.exec(opening) : null;
  if (!m) return [];
  const sides = m.slice(1).filter((side) => side !== undefined);
  const hits: NameHit[] = [];
  let from = m.index;
  for (const side of sides) {
    const at = opening.indexOf(side, from);
    const [first] = features(passage.text.slice(at, at + side.length))
      .names(names)
      .filter(({ type }) => type === 'state');
    if (first) hits.push({ ...first, start: first.start + at, end: first.end + at });
    from = at + side.length;
  }
  return codesOf(hits).length === 2 ? hits : [];
}

/**
 * The names before the subject of a title; those of the subject where nobody else is named.
 *
 * @param known codes named in full near by, which tell what a short name such as 乌 means
 * @param japanese whether the text around is Japanese, where 比 is another state than in Chinese
 * @returns null where the title names nobody, or one state alone
 */
export function fromTitle(
  title: Passage,
  names: PartyNames,
  known: ReadonlySet<string>,
  japanese = false,
): PartyCandidate | null {
  const { start, end } = authorsOf(title.text);
  const head = title.text.slice(start, end);
  let hits = features(head).names(names);
  const mixed = mixedPair(head, hits, known, japanese);
  if (mixed.length > 0) hits = mixed;
  else if (codesOf(hits).length < 2) {
    const pair = pairHits(title.text, features(title.text).names(names), known, japanese).hits;
    const adjectives = adjectivePair(head);
    if (pair.length > 0) hits = pair;
    else if (adjectives.length > 0) hits = adjectives;
  }
  const codes = codesOf(hits);
  const alone = codes.length === 1 && hits[0]?.type === 'organisation';
  const unknown = groups(head, features(head).names(names)).flatMap((group) => group.unknown);
  // A meeting that names its members (中国—中亚) is one author; so is an organisation whose states are spoken of.
  if (alone || codes.length > 1) return { hits: within(title, hits), score: 10, unknown };
  // 关于发展中美关系的联合声明: the pair in the subject is the authors', where the title names nobody else.
  const subject = groups(title.text, features(title.text).names(names)).find((group) => codesOf(group.hits).length > 1);
  return subject ? { hits: within(title, subject.hits), score: 4.5, unknown: subject.unknown } : null;
}

/** 我们美国、加拿大……外交部长; We, the Ministers of A, B and C: three or more that say “we”, not as members of a body. */
function speakForThemselves(before: string, behind: string, group: readonly NameHit[]): boolean {
  const we = weFirst.test(before);
  return we && codesOf(group).length > 2 && !members.test(before) && !members.test(fold(behind));
}

/** The one state and the one seat of government, or the two states, of the sentence that tells who visited whom. */
export function fromVisit(opening: readonly Passage[], names: PartyNames): PartyCandidate[] {
  return opening.flatMap((passage, i) =>
    sentencesOf(passage.text.slice(0, 1200)).flatMap(({ text, start }) => {
      if (!visit.test(features(text).folded)) return [];
      const states = features(text)
        .names(names)
        .filter(({ type }) => type === 'state');
      const named = [...states, ...seatsIn(text), ...governmentsIn(text)];
      if (codesOf(named).length !== 2) return [];
      const hits = named.map((hit) => ({ ...hit, start: hit.start + start, end: hit.end + start }));
      return [{ hits: within(passage, hits), score: (codesOf(states).length === 2 ? 4.2 : 3.5) - i * 0.1 }];
    }),
  );
}

/** 上海合作组织…举行会议，并发表《…宣言》: the organisation that a report has as the subject of its first sentence. */
export function fromReport(reports: readonly Passage[], names: PartyNames): PartyCandidate[] {
  return reports.flatMap((passage) =>
    sentencesOf(passage.text.slice(0, 1200)).flatMap(({ text, start }) => {
      const [first] = features(text).names(names);
      if (first?.type !== 'organisation' || first.start > 24 || !issued.test(features(text).folded)) return [];
      const hit = { ...first, start: first.start + start, end: first.end + start };
      return [{ hits: within(passage, [hit]), score: 2 }];
    }),
  );
}

/**
 * Invitations, joined names and pairs in the first paragraphs; the nearer to the beginning, the higher the score.
 *
 * @param known codes named in full near by, which tell what a short name such as 乌 means
 * @param japanese whether the text around is Japanese, where 比 is another state than in Chinese
 * @returns candidates in the order of the paragraphs, offsets in the text of each passage
 */
export function fromOpening(
  opening: readonly Passage[],
  names: PartyNames,
  known: ReadonlySet<string>,
  japanese = false,
): PartyCandidate[] {
  const out: PartyCandidate[] = [];
  opening.forEach((passage, i) => {
    const near = i * 0.1;
    const invited = inviter(passage, names);
    if (invited.length > 0) out.push({ hits: within(passage, invited), score: 6 - near });
    const named = features(passage.text).names(names);
    for (const { hits: group, unknown } of groups(passage.text, named)) {
      if (codesOf(group).length < 2) continue;
      const start = fold(passage.text.slice(0, group[0]?.start)).trim();
      const opens = start === '' || opensList.test(start);
      out.push({
        hits: within(passage, group),
        unknown,
        score:
          // The authors by name, under the title of a group that they speak for as its members or not.
          speakForThemselves(start, passage.text.slice(group[0]?.start ?? 0, (group.at(-1)?.end ?? 0) + 80), group)
            ? 10.5
            : (opens || together.test(fold(passage.text.slice(group[0]?.start, (group.at(-1)?.end ?? 0) + 16)))
                ? 7
                : 5) - near,
      });
      break;
    }
    const pair = pairHits(passage.text, named, known, japanese).hits;
    if (pair.length > 0) out.push({ hits: within(passage, pair), score: 5.5 - near });
    const adjectives = adjectivePair(passage.text);
    if (adjectives.length > 0) out.push({ hits: within(passage, adjectives), score: 4 - near });
  });
  return out;
}

/** The group of names that most sentences of the first sixty paragraphs begin with; empty where two are as frequent. */
export function fromSubjects(body: readonly Passage[], names: PartyNames): PartyCandidate[] {
  const votes = new Map<string, { count: number; hits: PartyCandidate['hits'] }>();
  for (const passage of body.slice(0, 60)) {
    for (const m of passage.text.matchAll(/(?:^|[.。;；]\s*|\()([^.。;；]{3,160})/gu)) {
      const sentence = m[1] ?? '';
      const group = groups(sentence, features(sentence).names(names))[0]?.hits;
      if (!group || codesOf(group).length < 2 || (group[0]?.start ?? 9) > 8) continue;
      const key = codesOf(group).sort().join();
      const at = m.index + m[0].indexOf(sentence);
      const vote = votes.get(key) ?? {
        count: 0,
        hits: within(
          passage,
          group.map((hit) => ({ ...hit, start: hit.start + at, end: hit.end + at })),
        ),
      };
      vote.count++;
      votes.set(key, vote);
    }
  }
  const ranked = [...votes.values()].sort((a, b) => b.count - a.count);
  const [first, second] = ranked;
  return first && first.count !== second?.count ? [{ hits: first.hits, score: 3 }] : [];
}
