/**
 * What kind of document a text is. Every pattern is a reason that speaks for one kind; the kind with more reasons
 * wins, and the strongest reason is told together with its words.
 */
import {
  type Clue,
  matchesOf,
  otherClues,
  reportClues,
  statementClues,
  treatyClues,
  visitClue,
  type Weighable,
  weighable,
} from '../../languages/wording/document-clues.ts';
import { namesAct } from '../../languages/wording/introducers.ts';
import { withoutPinyin } from '../../languages/script/pinyin.ts';
import { privateParty, type Title } from './title.ts';
import type { Kind } from '../types.ts';

export interface Judgement {
  kind: Kind;
  reason: string;
  /** Points for a statement; compared between parts of a file. */
  points: number;
  /** Points of the text alone, without its title and what announces it. */
  own: number;
}

/** What is known of a text besides its title and paragraphs. */
interface Circumstances {
  /** Number of paragraphs that open with a label. */
  labelled: number;
  /** The title that the page gives itself. */
  page: string | null;
  /** The line that announces the text as that of a statement. */
  announced: string | null;
}

/** Judges paragraphs (in order, the first of the text first) under a title. */
export function judge(
  title: { title: Title; text: string } | null,
  printed: readonly string[],
  { labelled, page, announced }: Circumstances,
): Judgement {
  const paragraphs = printed.map(withoutPinyin);
  const all = paragraphs.map(weighable);
  const statement = weigh(statementClues, all);
  const report = weigh(reportClues, all);
  const other = weigh(otherClues, all.slice(0, 40));
  const treaty = weigh(treatyClues, all.slice(0, 40));
  const named = title?.title;
  const words = title ? `“${title.text.slice(0, 60)}”` : '';
  const own = statement.points;
  if (named?.kind === 'statement') statement.points += named.headline || isBareNoun(title?.text ?? '') ? 1 : 5;
  if (announced !== null) statement.points += 5;
  statement.points += labelled >= 2 ? 2 : 0;
  const result = (kind: Kind, reason: string): Judgement => ({ kind, reason, points: statement.points, own });
  const firm = privateParty(`${title?.text ?? ''}\n${page ?? ''}`) ?? firmSpeaking(paragraphs[0] ?? '');
  if (firm && named?.kind !== 'treaty') return result('other', `The parties are no states: “${firm}”.`);
  if (named?.kind === 'treaty' && !named.headline) return result('treaty', `The title names a treaty: ${words}.`);
  if (named?.kind === 'other' && statement.points < 8)
    return result('other', `The title names another kind of document: ${words}.`);
  if (named?.kind !== 'statement' && treaty.points >= 6) return result('treaty', told(treaty));
  if (other.points >= 4 && other.points > statement.points - 4) return result('other', told(other));
  if (report.points >= 3 && report.points >= statement.points) return result('report', told(report));
  // what calls itself a statement nowhere is one only where it declares or names a visit, as statements open
  const called = named?.kind === 'statement' || announced !== null || callsItself(paragraphs);
  if (statement.points >= 4 && !called && opens(paragraphs) && weigh([visitClue], all.slice(0, 3)).points === 0)
    return result('other', 'It calls itself no statement, communiqué or declaration.');
  if (statement.points >= 4 && paragraphs.length > 0)
    return result(
      'statement',
      named?.kind === 'statement' ? `The title says so: ${words}.` : reasonOf(statement, announced),
    );
  if (report.points >= 3) return result('report', told(report));
  return result('other', 'Nothing in it speaks as a joint statement does.');
}

const reasonOf = (statement: Weight, announced: string | null): string =>
  announced !== null && statement.says === '' ? `A line announces it: “${announced.slice(-60)}”.` : told(statement);

/** 联合声明, Joint Statement: the name of the act alone, of no party and no subject, as reports and cables are headed. */
const isBareNoun = (title: string): boolean =>
  /^[\s《“"'‘「]*(?:[\u3040-\u9fff]{2,8}|(?:the )?joint (?:press )?(?:statement|declaration|communiqu[eé])|[\p{L}]+ [\p{L}]+)[\s》”"'’」.。]*$/iu.test(
    title,
  ) &&
  namesAct(title) &&
  !/[中美俄日韩韓英法德朝越蒙印巴][\u3400-\u9fff]{0,4}(?:联合|聯合|共同)/u.test(title);

/** The act is called by its name where texts do so: in the first paragraphs or the last. */
const callsItself = (paragraphs: readonly string[]): boolean =>
  [...paragraphs.slice(0, 3), ...paragraphs.slice(-2)].some((text) => namesAct(text.slice(0, 3000)));

/** Whether the document is seen from its beginning, so that the absence of a name says something. */
const opens = (paragraphs: readonly string[]): boolean =>
  !/^(?:[二三四五六七八九十]+、|[2-9]\.|第[二三四五六七八九])/u.test(paragraphs[0] ?? '');

/** The first sentence is about firms or unions, and names no government. */
function firmSpeaking(opening: string): string | null {
  const first = opening.slice(0, 240);
  const state = /government|president|minister|state|republic|kingdom|union|政府|主席|总统|總統|总理|總理|国|國/iu.test(
    first,
  );
  return state ? null : privateParty(first);
}

interface Weight {
  points: number;
  says: string;
  words: string;
}

const told = (w: Weight): string => `${w.says[0]?.toUpperCase() ?? ''}${w.says.slice(1)}: “${w.words}”.`;

function weigh(clues: readonly Clue[], paragraphs: readonly Weighable[]): Weight {
  let points = 0;
  let strongest: { clue: Clue; words: string; n: number } | null = null;
  for (const clue of clues) {
    let n = 0;
    let words = '';
    for (const paragraph of paragraphs) {
      if (n >= clue.most) break;
      for (const match of matchesOf(clue, paragraph)) {
        words ||= match.trim();
        if (++n >= clue.most) break;
      }
    }
    points += n * clue.points;
    if (n > 0 && (!strongest || n * clue.points > strongest.n * strongest.clue.points)) strongest = { clue, words, n };
  }
  return { points, says: strongest?.clue.says ?? '', words: strongest?.words ?? '' };
}
