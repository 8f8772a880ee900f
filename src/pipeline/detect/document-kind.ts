/**
 * What kind of document a text is. Every pattern is a reason that speaks for one kind; the kind with more reasons
 * wins, and the strongest reason is told together with its words.
 */
import { namesAct } from '../../languages/introducers.ts';
import { withoutPinyin } from '../../languages/pinyin.ts';
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

interface Clue {
  points: number;
  /** Counted at most this often. */
  most: number;
  says: string;
  pattern: RegExp;
}

const visitClues: Clue[] = [
  {
    points: 2,
    most: 1,
    says: 'it names a visit at invitation',
    pattern:
      /^(?:[一1１I][、.．]\s*)?应[^。]{4,80}邀请|^應[^。]{4,80}邀請|At the invitation of|По приглашению|Nhận lời mời|À l[’']invitation d|Sur l[’']invitation d|(?:Por|Atendiendo a la|En atención a la) invitación d|A(?:tendendo a|o) convite d|초청\s?으로|招待(?:に応じ|により)/giu,
  },
];

// 双方声明如下 / hereby declare / заявляют о следующем: the words that open a declaration
const statementClues: Clue[] = [
  {
    points: 4,
    most: 1,
    says: 'it declares',
    pattern:
      /(?:声明|聲明|宣布|宣佈|宣言|确认|達成|达成|公报|共识|發表|发表|协议|商定)[^。；]{0,16}(?:如下|下述|以下)|下述(?:联合|聯合)(?:声明|聲明)|以下(?:声明|聲明|共识)|hereby (?:declare|agree|state|affirm)|(?:state|declare|agree|adopted|issued|announce)[sd]? (?:on )?the following|as follows:|заявля\p{L}+ о следующем|다음과 같이|以下のとおり|次のとおり|声明する|như sau|declaran? lo siguiente|(?:acuerdan|acordaron|convienen|convinieron)[^.]{0,40}lo siguiente|déclarent? ce qui suit|(?:conviennent|sont convenus)[^.]{0,40}de ce qui suit|declaram? o seguinte|(?:acordaram|concordaram)[^.]{0,40}o seguinte/giu,
  },
  {
    points: 1,
    most: 6,
    says: 'both sides speak as one',
    pattern:
      /(?:^(?:.{0,8}[、.．)）:\]]\s*)?|[.。]\s?\d{1,2}[.、]\s?)(?:双方|雙方|两国|兩國|中方|美方|俄方|[\u4e00-\u9fff]方(?=[重支高认感愿坚赞欢同强承反将])|各方|成员国|成員國|我[们們][，,重支决決美中俄]|[\u4e00-\u9fff]{1,4}方面(?:声明|聲明)|[\u4e00-\u9fff]{2,16}政府(?:和|承认|重申|支持|决定|尊重|承認|同意)|中華人民共和國政府|The (?:two|both|three)?\s?(?:sides|leaders|countries|governments|parties|ministers|presidents|heads of state|United States and)\b|Both (?:sides|leaders|countries|parties|governments)|We,? (?:the|reaffirm|support|commit|are committed|welcome|recogni|agree|intend|President|will|note)|(?:Australian|British|Chinese|The \p{L}+) (?:Government|Ministers)|(?:양측|양국|쌍방|대한민국|중화인민공화국)|双方は|両国は?|日中両国|中日両国|Стороны|Российская Сторона|Китайская Сторона|Hai bên|Phía|(?:Las|Ambas|Las dos) (?:Partes|partes|naciones|delegaciones)|(?:Los|Ambos|Los dos) (?:países|Presidentes|mandatarios|Ministros|Jefes de Estado|Gobiernos|líderes)|Les (?:deux )?(?:parties|pays|chefs|présidents|ministres|gouvernements|dirigeants)|Ils (?:sont convenus|se sont félicités|ont (?:réaffirmé|souligné|exprimé|salué|décidé))|(?:As|Ambas as|As duas) (?:Partes|partes|delegações)|(?:Os|Ambos os|Os dois) (?:países|Presidentes|mandatários|Ministros|Chefes de Estado|Governos|líderes)|Главы государств|Президенты|Министры|양 ?정상은|Hai (?:nước|nhà [Ll]ãnh đạo)|両首脳は|Reconocemos|Reafirmamos|Nous|Nosotros|Nós)/giu,
  },
  ...visitClues,
];

const reportClues: Clue[] = [
  {
    points: 4,
    most: 2,
    says: 'a news agency or reporter tells it',
    pattern:
      /(?:据|據)[\u4e00-\u9fff《》]{2,14}(?:报道|報道|报导|報導|消息|讯)|央视网消息|(?:本报|新华社|央视|眾新聞)?记者[\u4e00-\u9fff]{2,4}(?:\s|报道|，)|記者|^\(?(?:VOVWORLD|Reuters|AP|AFP|VOA|RFI)\)?\s*[-–—]|told reporters|according to (?:the |a )?(?:report|news|media)|\((?:Reuters|AP|AFP|Xinhua)\)\s*[-–—]|(?:接受|在).{0,10}(?:采访|採訪)时?/giu,
  },
  {
    points: 3,
    most: 3,
    says: 'it tells of the statement in the third person',
    pattern:
      /(?:双方|两国|兩國|雙方|会谈后|访问结束后|领导人)[^。《]{0,12}(?:发表|發表|发布|签署|簽署)了?(?:[^。《，]{0,16}的?(?:联合声明|聯合聲明|联合公报)|《[^》]{4,60}(?:联合声明|聯合聲明|联合公报)》，)|(?:联合声明|聯合聲明|联合公报|聯合公報|声明|聲明|公报|公報|宣言)[》」]?(?:还|還|并)?(?:强调|強調|指出|说|說|称|稱|表示|重申|认为|認為|写道|寫道)|在(?:《?(?:联合|聯合)?(?:声明|聲明)》?)中|(?:issued|released|signed) a joint (?:statement|declaration|communiqué)|the (?:joint )?statement (?:said|says|read|reads|added)|в совместном заявлении|по итогам переговоров/giu,
  },
  {
    points: 1,
    most: 6,
    says: 'it quotes speakers',
    pattern:
      /^(?:[\u4e00-\u9fff·]{2,10}(?:还|也|又|并|在会(?:见|谈)时还?)?(?:说|說|指出|强调|表示|称|稱|認為)[，,：:「“])|,?\s(?:he|she|Mr\.? \p{Lu}\p{L}+) (?:said|added|told)\b|^[“"][^”"]{10,200}[”"],? (?:said|he|she)/giu,
  },
];

const otherClues: Clue[] = [
  {
    points: 4,
    most: 2,
    says: 'it is spoken to an audience',
    pattern:
      /(?:女士们|各位(?:来宾|同事|朋友|代表|媒体)|先生们|主席先生|Ladies and gentlemen|\((?:Applause|Laughter)\.?\)|Thank you (?:all|very much|,)|(?:THE PRESIDENT|PRESIDENT [A-Z]+|MR\. [A-Z]+|Q):|^问[：:]|^答[：:]|^Q[.:]\s)/giu,
  },
  {
    points: 6,
    most: 1,
    says: 'an author speaks',
    pattern:
      /笔者|筆者|本文(?:认为|認為|拟|将|將|作者|分析|梳理)|^作者[：:]|\bin this (?:article|paper|essay|post)\b|\bthe author\b/giu,
  },
  {
    points: 4,
    most: 2,
    says: 'it is written as a law',
    pattern:
      /^第[一1]条\s*为了?[^。]{4,60}(?:制定本|根据)|本(?:法|条例|办法|规定)自.{2,20}(?:起)?施行|Be it enacted/giu,
  },
];

const treatyClues: Clue[] = [
  {
    points: 3,
    most: 3,
    says: 'contracting parties bind themselves',
    pattern:
      /(?:缔约|締約)(?:双方|雙方|各方|国|國|一方)|全权代表|全權代表|全权大臣|互换批准|批准書|Contracting (?:Parties|States)|full powers|instruments of ratification|Договаривающиеся Стороны|议定条约|達成協議如下|(?:缔结|締結)[^。]{0,20}(?:条约|條約|協定|协定)/giu,
  },
];

/** What is known of a text besides its title and paragraphs. */
export interface Circumstances {
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
  const statement = weigh(statementClues, paragraphs);
  const report = weigh(reportClues, paragraphs);
  const other = weigh(otherClues, paragraphs.slice(0, 40));
  const treaty = weigh(treatyClues, paragraphs.slice(0, 40));
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
  if (!called && opens(paragraphs) && weigh(visitClues, paragraphs.slice(0, 3)).points === 0)
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

function weigh(clues: readonly Clue[], paragraphs: readonly string[]): Weight {
  let points = 0;
  let strongest: { clue: Clue; words: string; n: number } | null = null;
  for (const clue of clues) {
    let n = 0;
    let words = '';
    for (const paragraph of paragraphs) {
      if (n >= clue.most) break;
      for (const match of paragraph.slice(0, 3000).matchAll(clue.pattern)) {
        words ||= match[0].trim();
        if (++n >= clue.most) break;
      }
    }
    points += n * clue.points;
    if (n > 0 && (!strongest || n * clue.points > strongest.n * strongest.clue.points)) strongest = { clue, words, n };
  }
  return { points, says: strongest?.clue.says ?? '', words: strongest?.words ?? '' };
}
