/**
 * Who made the statement.
 *
 * Convention. The parties are those that the document names as its authors, in this order of authority: the names in the
 * title before its subject (…关于, … on); the parties of the offices under the text; the first group of names that the
 * opening joins (甲和乙, between A and B); who invited whom; the pair in 中白两国; the group that most sentences begin
 * with. A name in the subject of a title (关于朝鲜半岛…, on Ukraine) makes nobody a party. An organisation is a party
 * where its name stands alone or beside the names of states.
 * Reported: no party found; title and signatures that name different parties; a pair such as 中乌 that fits two states.
 */
import type { Issue, Party } from '../schema.ts';
import { issue } from '../rules.ts';
import { pairPrefixes, shortForms } from './data/state-names.ts';
import { fold } from './han.ts';
import type { NameHit, PartyNames } from './party-names.ts';
import { evidence, type Passage } from './passages.ts';

export interface PartiesFound {
  parties: Party[];
  /** Set where a meeting of fixed states speaks (中国—中亚): its code; `parties` are the states. */
  meeting: string | null;
  issues: Issue[];
}
export interface PartiesInput {
  file: string;
  /** The decoded source, for the position of issues. */
  text: string;
  title: Passage | null;
  /** Lines of the signatures. */
  signatures: Passage[];
  /** Paragraphs of the clauses in order. */
  body: Passage[];
}
interface Candidate {
  hits: (NameHit & { passage: Passage })[];
  score: number;
}

const joiningWords = new Set(
  (
    'and y e et и с với và the of de del da do dos das du des la le les los las el o a os as l d nước chính phủ ' +
    'government governments gouvernement gobierno governo правительство правительством правительства president presidents ' +
    'prime minister chairman king kingdom republic leader leaders head heads state states foreign ministers member ' +
    'people peoples s between república republica republic république reino royaume reino estado état estados'
  ).split(' '),
);
const joiningCharacters =
  /和|与|同|及|以及|暨|跟|と|及び|並びに|와|과|및|政府|国家主席|国家|共和国|两国|两党|各国|人民|领导人|政府首脑|元首|主席|总统|总理|首相|国王|苏丹|埃米尔|大公|外交部长|外交部|外长|国务院|代表|成员国|特别|国民|国|の|間|정부|대통령|주석/gu;

const officeWords =
  /^(?:president|prime|minister|premier|chancellor|king|emir|sultan|chairman|secretary|taoiseach|presidente|ministro|président|ministre|канцлер|президент\p{Ll}*|премьер\p{Ll}*|председател\p{Ll}*|министр\p{Ll}*)$/iu;
const officeAndName =
  /^ ?(?:国家主席|主席|总统|总理|首相|国王|外长|外交部长|大臣|埃米尔)(?!.{0,20}(?:邀请|会见))[\u3400-\u9fff·]{2,16}?(?:[、和与同及,]|以及)$/u;

/**
 * Whether nothing stands between two names but conjunctions, commas and words of office, or an office and its holder
 * (President A. B. of …, and Prime Minister C. D. of …; 主席某某、…).
 */
function joined(gap: string): boolean {
  const folded = fold(gap);
  if (officeAndName.test(folded)) return true;
  const rest = folded.replace(joiningCharacters, ' ');
  const words = rest.split(/[\s,、;；·・()—–‑―－~～/&+"“”「」.'’-]+/u).filter((word) => word !== '');
  const others = words.filter((word) => !joiningWords.has(word.toLowerCase()));
  if (others.length === 0) return true;
  const holders = words.some((word) => officeWords.test(word));
  return holders && others.length <= 6 && others.every((word) => officeWords.test(word) || /^\p{Lu}/u.test(word));
}

/** Names joined by 和, and, commas …, with nothing between them but words of office. */
function groups(text: string, hits: readonly NameHit[]): NameHit[][] {
  const out: NameHit[][] = [];
  for (const hit of hits) {
    const last = out.at(-1)?.at(-1);
    const gap = last ? text.slice(last.end, hit.start) : '';
    if (last && gap.length <= 80 && joined(gap)) out.at(-1)?.push(hit);
    else out.push([hit]);
  }
  return out;
}

const codesOf = (hits: readonly { code: string }[]): string[] => [...new Set(hits.map(({ code }) => code))];

/** The part of a title before its subject. */
function authorsOf(title: string): { start: number; end: number } {
  const folded = fold(title);
  const chinese = /关于|就(?=.{2,40}(?:的)?联合)|に関する|에 관한/u.exec(folded);
  if (chinese && /[\u4e00-\u9fff]/u.test(folded)) return { start: 0, end: chinese.index };
  const noun =
    /statement|declaration|communiqu|заявлени|коммюнике|деклараци|déclaration|declaración|comunicado|declaração|tuyên bố/iu.exec(
      folded,
    );
  const from = noun ? noun.index + noun[0].length : 0;
  const subject =
    /\s(?:on|regarding|concerning|about|for|toward|towards|об?|sobre|sur|về|relativ[ao]|concernant)\s/iu.exec(
      folded.slice(from),
    );
  return { start: 0, end: subject ? from + subject.index : folded.length };
}

/** Pairs of one-character names before a word that takes a pair (中白关系, 日中両国, 한중 양국), and 中、斐两国. */
function pairHits(text: string, known: ReadonlySet<string>): { hits: NameHit[]; unclear: string | null } {
  const folded = fold(text);
  const korean = /[\uac00-\ud7af]/u.test(folded);
  const language = korean ? 'ko' : /[\u3040-\u30ff]/u.test(folded) ? 'ja' : 'zh';
  // 日米 in a title of Han characters alone may be of either language.
  const table: Readonly<Record<string, readonly string[]>> =
    language === 'ko'
      ? shortForms.ko
      : language === 'ja'
        ? { ...shortForms.zh, ...shortForms.ja }
        : { ...shortForms.ja, ...shortForms.zh };
  const letters = Object.keys(table).join('');
  const after = korean
    ? '(?= ?(?:양국|수교|공동|관계|정상|간))'
    : '(?=[ 　]?(?:两国|双方|关系|联合|共同|双边|友好|全面|建交|政府|领导人|首脑|战略|全天候|合作|经贸|两党|外长|三方|三国|贸易|就|间|平和|国交|邦交|两[国國]))';
  const regex = new RegExp(
    `(?<![${letters}])([${letters}])[、－—-]?([${letters}])(?:[、－—-]?([${letters}]))?${after}`,
    'gu',
  );
  for (const m of folded.matchAll(regex)) {
    const hits: NameHit[] = [];
    let unclear = false;
    for (const letter of [m[1], m[2], m[3]]) {
      if (letter === undefined) continue;
      const options = table[letter] ?? [];
      const fitting = options.length === 1 ? options : options.filter((code) => known.has(code));
      const code = fitting.length === 1 ? fitting[0] : undefined;
      if (code === undefined) unclear = true;
      else
        hits.push({
          start: m.index,
          end: m.index + m[0].length,
          text: text.slice(m.index, m.index + m[0].length),
          code,
          type: code === 'EU' ? 'organisation' : 'state',
        });
    }
    if (unclear) return { hits: [], unclear: m[0] };
    if (codesOf(hits).length > 1) return { hits, unclear: null };
  }
  return { hits: [], unclear: null };
}

/** Sino-British, российско-китайские. */
function adjectivePair(text: string): NameHit[] {
  for (const m of text.matchAll(
    /(?<!\p{L})([\p{Script=Latin}\p{Script=Cyrillic}]{3,30})[-–—]([\p{Script=Latin}\p{Script=Cyrillic}]{3,30})/gu,
  )) {
    const codes = [m[1], m[2]].map((word) => {
      const lower = (word ?? '').toLowerCase().replaceAll('ё', 'е');
      return Object.entries(pairPrefixes).find(
        ([stem]) =>
          lower === stem || (/^[а-я]/u.test(stem) && lower.startsWith(stem) && lower.length - stem.length <= 3),
      )?.[1];
    });
    if (codes.every((code) => code !== undefined) && new Set(codes).size === 2)
      return codes.map((code) => ({
        start: m.index,
        end: m.index + m[0].length,
        text: m[0],
        code: code as string,
        type: 'state' as const,
      }));
  }
  return [];
}

const invitation =
  /应(.{2,40}?)(?:的)?邀请,?(?:.{0,6}?)(.{2,40}?)(?:于|对|在)|(.{2,40}?)应(.{2,60}?)(?:的)?邀请|at the invitation of(.{3,120}?),(.{3,120}?)(?:paid|made|visited|is|undertook)|по приглашению(.{3,120}?)(?:состоялся|,)(.{3,120}?)(?:совершил|посетил|визит)|(.{2,40}?)は、?(.{2,40}?)の招待|(.{2,40}?)[은는] (.{2,40}?)의 초청/iu;

function inviter(passage: Passage, names: PartyNames): NameHit[] {
  // Who invited whom stands at the beginning of an opening, in one sentence.
  const opening = fold(passage.text.slice(0, 400));
  const m = /邀请|invitation|приглашени|招待|초청/u.test(opening) ? invitation.exec(opening) : null;
  if (!m) return [];
  const sides = m.slice(1).filter((side) => side !== undefined);
  const hits: NameHit[] = [];
  let from = m.index;
  for (const side of sides) {
    const at = opening.indexOf(side, from);
    const [first] = names.find(passage.text.slice(at, at + side.length)).filter(({ type }) => type === 'state');
    if (first) hits.push({ ...first, start: first.start + at, end: first.end + at });
    from = at + side.length;
  }
  return codesOf(hits).length === 2 ? hits : [];
}

function within(passage: Passage, hits: readonly NameHit[]): Candidate['hits'] {
  return hits.map((hit) => ({ ...hit, passage }));
}

function fromTitle(title: Passage, names: PartyNames, known: ReadonlySet<string>): Candidate | null {
  const { start, end } = authorsOf(title.text);
  const head = title.text.slice(start, end);
  let hits = names.find(head);
  if (codesOf(hits).length < 2) {
    const pair = pairHits(title.text, known).hits;
    const adjectives = adjectivePair(head);
    if (pair.length > 0) hits = pair;
    else if (adjectives.length > 0) hits = adjectives;
  }
  const codes = codesOf(hits);
  const alone = codes.length === 1 && hits[0]?.type === 'organisation';
  // A meeting that names its members (中国—中亚) is one author; so is an organisation whose states are spoken of.
  if (alone || codes.length > 1) return { hits: within(title, hits), score: 10 };
  // 关于发展中美关系的联合声明: the pair in the subject is the authors', where the title names nobody else.
  const subject = groups(title.text, names.find(title.text)).find((group) => codesOf(group).length > 1);
  return subject ? { hits: within(title, subject), score: 4.5 } : null;
}

function fromOpening(opening: readonly Passage[], names: PartyNames, known: ReadonlySet<string>): Candidate[] {
  const out: Candidate[] = [];
  opening.forEach((passage, i) => {
    const near = i * 0.1;
    const invited = inviter(passage, names);
    if (invited.length > 0) out.push({ hits: within(passage, invited), score: 6 - near });
    for (const group of groups(passage.text, names.find(passage.text))) {
      if (codesOf(group).length < 2) continue;
      const start = passage.text.slice(0, group[0]?.start).trim();
      const opens =
        start === '' || /^(?:[“"*]*(?:the|we,?|nosotros|nous|nós)\b[\s\S]{0,90}|我们,?|我們,?)$/iu.test(start);
      out.push({
        hits: within(passage, group),
        score:
          (opens ||
          /政府|以下|双方|hereinafter|Sides|Стороны/iu.test(
            fold(passage.text.slice(group[0]?.start, (group.at(-1)?.end ?? 0) + 16)),
          )
            ? 7
            : 5) - near,
      });
      break;
    }
    const pair = pairHits(passage.text, known).hits;
    if (pair.length > 0) out.push({ hits: within(passage, pair), score: 5.5 - near });
    const adjectives = adjectivePair(passage.text);
    if (adjectives.length > 0) out.push({ hits: within(passage, adjectives), score: 4 - near });
  });
  return out;
}

/** The group of names that most sentences begin with. */
function fromSubjects(body: readonly Passage[], names: PartyNames): Candidate[] {
  const votes = new Map<string, { count: number; hits: Candidate['hits'] }>();
  for (const passage of body.slice(0, 60)) {
    for (const m of passage.text.matchAll(/(?:^|[.。;；]\s*|\()([^.。;；]{3,160})/gu)) {
      const sentence = m[1] ?? '';
      const [group] = groups(sentence, names.find(sentence));
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

/** The evidence is the shortest stretch that names all of them, or each name alone where they stand in several places. */
function asParties({ hits }: Candidate): Party[] {
  const parties: Party[] = [];
  for (const hit of hits) {
    if (parties.some(({ code }) => code === hit.code)) continue;
    const same = hits.filter(({ passage }) => passage === hit.passage);
    const start = Math.min(...same.map((x) => x.start));
    const end = Math.max(...same.map((x) => x.end));
    const quote = end - start <= 400 ? hit.passage.text.slice(start, end) : hit.text;
    parties.push({ code: hit.code, type: hit.type, name: hit.text, evidence: evidence(hit.passage, quote) });
  }
  return parties;
}

const codesIn = (passages: readonly (Passage | null)[], names: PartyNames): Set<string> =>
  new Set(passages.flatMap((p) => (p ? names.find(p.text) : [])).map(({ code }) => code));

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

export function extractParties(input: PartiesInput, names: PartyNames): PartiesFound {
  const { title, signatures, body } = input;
  const opening = body.filter(({ heading }) => !heading).slice(0, 4);
  const near = [title, ...signatures, ...opening];
  // A pair such as 中乌 is told apart by the full name near by, or else by one farther on.
  const unclear = near.some((p) => p && pairHits(p.text, codesIn(near, names)).unclear !== null);
  const known = codesIn(unclear ? [...near, ...body.slice(0, 80)] : near, names);
  const candidates = fromOpening(opening, names, known);
  const titled = title ? fromTitle(title, names, known) : null;
  if (titled) candidates.push(titled);
  const signed = signatures.flatMap((passage) =>
    within(
      passage,
      names.find(passage.text).filter(({ type }) => type === 'state'),
    ),
  );
  const signedCodes = codesOf(signed);
  if (signedCodes.length > 1) candidates.push({ hits: signed, score: signedCodes.length <= 6 ? 8 : 2 });
  if (candidates.every(({ score }) => score < 5)) candidates.push(...fromSubjects(body, names));
  const [best] = candidates.sort((a, b) => b.score - a.score);
  const at = { file: input.file, text: input.text, offset: title?.offset ?? body[0]?.offset ?? 0 };
  const issues: Issue[] = [];
  const pair = [title, ...opening].map((p) => (p ? pairHits(p.text, known).unclear : null)).find((p) => p !== null);
  if (!best) {
    issues.push(issue('no-parties', at));
    if (pair) issues.push(issue('pair-unclear', at, { pair }));
    return { parties: [], meeting: null, issues };
  }
  const parties = asParties(best).flatMap((party) => membersOf(party, names));
  const found = parties.map(({ code }) => code);
  if (titled && best === titled && signedCodes.length > 1 && parties.every(({ type }) => type === 'state')) {
    if (signedCodes.some((code) => !found.includes(code)))
      issues.push(
        issue(
          'parties-differ',
          { ...at, offset: signatures[0]?.offset ?? at.offset },
          { title: found.join(', '), signed: signedCodes.join(', ') },
        ),
      );
  }
  return { parties, meeting: meetingOf(parties, names), issues };
}
