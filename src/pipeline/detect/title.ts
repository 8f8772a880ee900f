/**
 * Titles of documents: whether a line is the title of a joint statement, of a treaty or of something else, and which
 * part of the line the title is. Pages glue a dateline, a page heading or a button to it.
 */
import { each } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { hanAgencies } from '../../languages/wording/agencies.ts';
import { hasFiniteVerb, isHeadline } from '../../languages/wording/title-words.ts';

export interface Title {
  kind: 'statement' | 'treaty' | 'other';
  /** The part of the line that is the title, in UTF-16 offsets of the line. */
  start: number;
  end: number;
  /** 某某发表联合声明: a headline about a statement rather than the title of one. */
  headline: boolean;
  /** The word that tells the kind. */
  noun: string;
}

const mostLength = 320;

// 联合声明 共同宣言 联合新闻公报 会谈公报 杜尚别宣言 ; a plain 声明 needs two parties
const hanStatement =
  /(?:(?:联合|聯合|共同|会谈|會談|新闻|新聞|峰会|峰會|會議|会议|首脑|首腦|领导人|領導人|主席国?|主席國|議長)(?:新闻|新聞)?(?:声明|聲明|公报|公報|公告|文告|倡议|倡議|愿景|願景|文件)|宣言|公报|公報|共同プレス発表|共同プレスリリース|共同発表|共同新聞発表|共同コミュニケ|共同ステートメント|共同文書|(?:联合|聯合|共同)(?:新闻|新聞)?(?:稿|纪要|紀要))/gu;
const plainHan = /(?:声明|聲明|愿景|願景)/gu;
/** What makes a plain 声明 or 愿景 one of several: two names joined, a number of states, offices that many hold. */
const several =
  /[和与與同暨及、—－–]|[两兩二三四五六七八九十][国國](?!语)|集[团團]|(?:外[长長]|[领領][导導]人|首[脑腦]|元首|防[长長])(?:[会會][议議晤]?)?(?:(?:关于|關於).{1,40})?的?$/u;
const hanTreaty =
  /(?:条约|條約|条約|协定|協定|公约|公約|议定书|議定書|换文|換文|协议书?|協議書?|合同|备忘录|備忘錄|章程|专条|專條)/gu;
const hanOther =
  /(?:讲话|講話|演讲|演講|致辞|致辭|发言|發言|答记者问|答記者問|记者会|記者會|实录|實錄|例行|社论|社論|评论员文章|白皮书|公告书|条例|條例|办法|辦法|暂行规定|法律|新闻联播|新聞聯播|解读|解讀|读懂|讀懂|贺电|賀電|会见|评论|評論|(?:如何|怎样|怎樣|为何|為何|为什么)[^，。]{0,12}(?:联合|聯合|共同|声明|聲明|公报|公報|宣言))/gu;

const nouns = (kind: keyof NonNullable<Language['documents']>): string => each(({ documents }) => documents?.[kind]);
const latinStatement = new RegExp(nouns('statement'), 'giu');
const latinTreaty = new RegExp(nouns('treaty'), 'giu');
const latinOther = new RegExp(nouns('other'), 'giu');

// What a joint statement by states does not come from
const privateBody =
  /(?:Chambers? of Commerce|Confederation of [\p{L} ]*Industry|Manufacturers|Industry Association|Federation of (?:\p{L}+ )?(?:Industr|Employers|Manufacturers|Labou?r|Trade)|Trade Unions?|Universit(?:y|ies)|\bInc\b|\bLtd\b|\bCorporation\b|Company|Companies|Airlines|\bBank(?: of)?\b(?! Group)|Football|Church|\bNGOs?\b)|(?:(?:传媒|傳媒|媒体|媒體|新闻|新聞|民间|民間|人权|人權|环保|環保|妇女|婦女|青年|学生|學生)(?:组织|組織|机构|機構|团体|團體)|工会|工會|公司|集团|集團|企业|大学|大學|商会|商會|总商会|行业协会|协会|協會|俱乐部|俱樂部|银行|律师|教会)(?=[^，。]{0,40}(?:声明|聲明|公报|公報|宣言))/u;

/** A statement of firms, unions or universities is none of states. Returns the words that tell, or null. */
export function privateParty(title: string): string | null {
  return privateBody.exec(title)?.[0] ?? null;
}

const hanReports = /^[^关關]{2,30}(?:发表|發表|发布|發布|签署|簽署|签订|簽訂)了?(?:关于|關於)/u;
const hanHeadline =
  /(?:发表|發表|发布|發布|签署|簽署|签订|簽訂|达成|達成|通过|通過|宣读|公布)了?(?:《|[\u4e00-\u9fff]{0,8})?(?:联合|聯合|共同|新闻|新聞)/u;
const opening = /^[\s]*[“‘"'„«「『]/u;
const closed = /[.。]?\s*[”’"'“»」』]\s*[.。]?$/u;

/** The title that a line is or holds; null for running text. Quotation marks around it, and their stop, are no part of it. */
export function titleIn(line: string): Title | null {
  if (line.length > mostLength || line.length < 3) return null;
  const front = opening.exec(line)?.[0].length ?? 0;
  const back = front > 0 ? (closed.exec(line)?.[0].length ?? /[.。]$/u.exec(line)?.[0].length ?? 0) : 0;
  const bare = line.slice(front, line.length - back);
  const quoted = front > 0 && bare.length >= 3 ? bareTitle(bare) : null;
  if (quoted) return { ...quoted, start: quoted.start + front, end: quoted.end + front };
  return bareTitle(line);
}

function bareTitle(line: string): Title | null {
  const han = /[\u3400-\u9fff]/u.test(line);
  if (
    han
      ? /[。；！？]/u.test(line.replace(/[。；]$/u, '')) || line.endsWith('。')
      : /[.;!?]\s+\p{Ll}|[;]$|\p{Ll}\p{Ll}[.!?](?:\s|$)/u.test(line)
  )
    return null;
  return han ? hanTitle(line) : latinTitle(line);
}

function hanTitle(line: string): Title | null {
  const statement = last(hanStatement, line) ?? plainJoint(line);
  const treaty = last(hanTreaty, line);
  const other = last(hanOther, line);
  const best = [
    statement && { kind: 'statement' as const, ...statement },
    treaty && { kind: 'treaty' as const, ...treaty },
    other && { kind: 'other' as const, ...other },
  ]
    .filter((x) => x !== null)
    .reduce<{ kind: Title['kind']; start: number; end: number; noun: string } | null>(
      (a, b) => (a && a.end >= b.end ? a : b),
      null,
    );
  if (!best) return null;
  let end = best.end;
  if (line[end] === '》') end++;
  const tail = line.slice(end);
  if (!isTail(tail)) return null;
  const start = hanStart(line, best.start);
  const text = line.slice(start, end);
  if (/[，,：:]/u.test(text.replace(/^[^《]*《.*》/u, '')) && text.length > 60) return null;
  if (text.length > 160) return null;
  // …关于签署…的联合声明 names what it is about; 两国签署关于…的联合声明 tells of it
  const headline = hanHeadline.test(text.split(/关于|關於/u)[0] ?? '') || hanReports.test(text);
  return { kind: best.kind, start, end, headline, noun: best.noun };
}

/** 声明 without 联合, 合作愿景: only between two parties, or of several ministers or leaders. */
function plainJoint(line: string): { start: number; end: number; noun: string } | null {
  const found = last(plainHan, line);
  if (!found || line.length < 8) return null;
  const before = line.slice(0, found.start);
  return several.test(before) && !/(?:发表|發表|发布|發布|共绘|共繪|描绘|擘画)[^，。]{0,12}$/u.test(before)
    ? found
    : null;
}

/** What may follow a title on its line: brackets, "full text", a date and place, buttons, the name of the site. */
function isTail(tail: string): boolean {
  if (tail.length > 70) return false;
  const rest = tail
    .replace(/[(（[【〔][^)）\]】〕]{0,40}[)）\]】〕]/gu, '')
    .replace(/(?:[|｜_—–]|\s-).*$/u, '')
    .replace(/(?:中英文|双语|中文|英文)?全文|中英(?:文|双语)?对照|打印本页|打印|复制链接|草案|摘要/gu, '')
    .replace(/^.{0,2}(?:中华文库|维基文库|維基文庫|自由的图书馆|自由的圖書館)$/u, '');
  return rest.trim() === '' || /^\s*[\d一二三四五六七八九〇○零0\s]{2,10}[-年/.].{0,40}$/u.test(rest);
}

const agencyFront = new RegExp(
  `^\\s*(?:${hanAgencies})[^电電讯訊]{0,24}[电電讯訊]\\s*(?:[(（][^)）]{1,8}[)）])?\\s*`,
  'u',
);

function hanStart(line: string, noun: number): number {
  let start = 0;
  const skip = (pattern: RegExp) => {
    const match = pattern.exec(line.slice(start, noun));
    if (match && start + match[0].length < noun) start += match[0].length;
  };
  skip(/^.*https?:\S*?\.(?:s?html?|aspx?|php|jsp)(?=[\u3400-\u9fff])/u);
  skip(/^\s*[[【〔][^\]】〕]{1,12}[\]】〕]\s*/u);
  skip(agencyFront);
  skip(/^\s*\d{1,3}\s*[.、．]\s*/u);
  skip(/^[^：:]{2,20}[：:]\s+/u);
  skip(/^(?:附|全文|受权发布|授权发布|现场|独家|快讯|最新)\s*[：:|｜]\s*/u);
  // a heading of the page glued in front of 中华人民共和国…
  const prc = /中华人民共和国|中華人民共和國/u.exec(line.slice(start, noun));
  if (prc && prc.index > 0) {
    const front = line.slice(start, start + prc.index);
    if (!/[和与與同、及暨]\s*$/u.test(front) && !/关于|關於|《/u.test(front)) start += prc.index;
  }
  return start;
}

function latinTitle(line: string): Title | null {
  if (!headed(line)) return null;
  const statement = last(latinStatement, line);
  const treaty = statement ? null : last(latinTreaty, line);
  const other = last(latinOther, line);
  const at = (x: { start: number } | null) => x?.start ?? Number.POSITIVE_INFINITY;
  const kind = statement
    ? at(other) < at(statement) && !/joint/iu.test(statement.noun)
      ? 'other'
      : 'statement'
    : treaty
      ? 'treaty'
      : other
        ? 'other'
        : null;
  const first = statement ?? treaty ?? other;
  if (!kind || !first || !looksLikeHeading(line, first.start)) return null;
  const noun = (kind === 'statement' ? statement : kind === 'treaty' ? treaty : other)?.noun ?? '';
  const brackets = /\s*[([][^)\]]{0,40}[)\]]\s*$/u.exec(line);
  const end = brackets ? brackets.index : line.length;
  const headline = statement !== null && isHeadline(line, statement.start);
  return { kind, start: 0, end, headline, noun };
}

/** Whether a line begins and ends as titles do, whatever it says. */
const headed = (line: string): boolean => !/[,:;]$/u.test(line) && /^[-–]?["“«([‘']?[\p{Lu}\p{Lo}\d]/u.test(line);

/**
 * Titles begin with a capital, end without a stop, and are not sentences about "the joint statement". French, Spanish,
 * Vietnamese and Russian write them like sentences: there the name of the act stands at the beginning.
 */
function looksLikeHeading(line: string, noun: number): boolean {
  if (/\p{Script=Hangul}/u.test(line)) return line.length < 90 && !/[다요][.]?\s*$/u.test(line);
  if (hasFiniteVerb(line)) return false;
  const words = line.split(/\s+/u);
  const capital = words.filter((w) => /^["“«([]?[\p{Lu}\d]/u.test(w)).length;
  // Articles and prepositions stay small in the titles of French, Spanish, Portuguese and English.
  const weighty = words.filter((w) => w.length > 3 || /^\p{Lu}/u.test(w)).length;
  const first = noun <= 24 && !/^(?:the|this|la|el|le|a|o|les?|in|en|no|na|dans|в) /iu.test(line);
  return words.length <= 6 || first || capital * 3 >= weighty;
}

function last(pattern: RegExp, line: string): { start: number; end: number; noun: string } | null {
  let found: { start: number; end: number; noun: string } | null = null;
  pattern.lastIndex = 0;
  for (let m = pattern.exec(line); m; m = pattern.exec(line)) {
    found = { start: m.index, end: m.index + m[0].length, noun: m[0] };
    if (m[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** Headings of annexes and of documents exchanged with a statement: 附件一, Annex 2, 《备忘录》（英方）. */
export const annexHeading =
  /^(?:附件?[一二三四五六七八九十\d]{0,3}(?=$|[\s：:、.《（(])|附[录錄](?=$|[\s一二三四五六七八九十\dA-Z：:])|附表|Annex(?:e|ure)?\b|Appendix\b|Attachment\b|Приложение\b|Phụ lục|부속서|付属書|Anexo\b|《?(?:[^，。]{0,10}的)?(?:备忘录|備忘錄|换文|換文|议定书|議定書)》?(?:$|[（(]))/iu;
