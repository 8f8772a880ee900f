/** Names that stand together as one subject: joined by 和, and, commas, with nothing but words of office between them. */
import { fold } from '../../../languages/fold.ts';
import type { NameHit } from '../../../languages/party-names.ts';
import type { Passage } from '../passages.ts';

/** Names that may be the parties of the statement. */
export interface PartyCandidate {
  hits: (NameHit & { passage: Passage })[];
  /** The higher, the more authority the place has that they stand in. */
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
  /及び|および|并びに|ならびに|以及|和|与|同|及|暨|跟|と|와|과|및|政府|国家主席|国家|共和国|两国|两党|各国|人民|领导人|政府首脑|元首|主席|总统|总理|首相|国王|苏丹|埃米尔|大公|外交部长|外交部|外长|国务院|代表|成员国|特别|国民|国|の|間|정부|대통령|주석/gu;

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
  const words = rest.split(/[\s,、;；·・ㆍ･()—–‑―－~～/&+"“”「」.'’-]+/u).filter((word) => word !== '');
  const others = words.filter((word) => !joiningWords.has(word.toLowerCase()));
  if (others.length === 0) return true;
  const holders = words.some((word) => officeWords.test(word));
  return holders && others.length <= 6 && others.every((word) => officeWords.test(word) || /^\p{Lu}/u.test(word));
}

/**
 * @param hits the names in the text, in order
 * @returns the same names, those that are joined in one list
 */
export function groups(text: string, hits: readonly NameHit[]): NameHit[][] {
  const out: NameHit[][] = [];
  for (const hit of hits) {
    const last = out.at(-1)?.at(-1);
    const gap = last ? text.slice(last.end, hit.start) : '';
    if (last && gap.length <= 80 && joined(gap)) out.at(-1)?.push(hit);
    else out.push([hit]);
  }
  return out;
}

/** The codes, each once, in the order in which they come. */
export const codesOf = (hits: readonly { code: string }[]): string[] => [...new Set(hits.map(({ code }) => code))];

/** The names with the passage that they stand in. */
export function within(passage: Passage, hits: readonly NameHit[]): PartyCandidate['hits'] {
  return hits.map((hit) => ({ ...hit, passage }));
}

const counts = '两三四五六七八九十';

/**
 * The states that an opening names as all who make the statement: 甲、乙、丙三国元首, or We, the Presidents of A, B and C.
 *
 * @returns two states or more in the order in which they are named; empty where the opening counts or names them otherwise
 */
export function countedStates(text: string, hits: readonly NameHit[]): NameHit[] {
  const folded = fold(text);
  for (const group of groups(text, hits)) {
    const states = codesOf(group);
    if (states.length < 2 || group.some(({ type }) => type !== 'state')) continue;
    const counted = /^(?:等)?([两三四五六七八九十])(?:国|个国家)/u.exec(folded.slice(group.at(-1)?.end))?.[1];
    const author = /^[“"*]*we,? the (?:leaders|presidents|heads of (?:state|government)|ministers)[^.]{0,60}$/iu;
    const opens = author.test(folded.slice(0, group[0]?.start).trim());
    if (counted === undefined ? opens : counts.indexOf(counted) + 2 === states.length) return group;
  }
  return [];
}
