/**
 * The day on which the statement was made, and the day on which this printing was published.
 *
 * Convention. `signed` is the day of the act. It is read, in this order, from
 *   1. a line of signing or issue: 二〇一三年七月十六日于北京 under the names, a date (and place) alone on a line beside the
 *      title, “Signed at … on …”, 签订于;
 *   2. a sentence of the opening, or of the report around the text, that dates the act or the one meeting at which it was
 *      made: 于2022年9月15日…举行会晤 … 声明如下; met in … on 14 July 2022, and adopted; 5日…签署了联合声明;
 *   3. the dateline of a news agency (新华社…9月15日电), where the visit that the text describes was then going on;
 *   4. the day of release printed by the page, where the visit was then going on, or where the page is the press release
 *      of a government that is a party to it, or has the head of one (an office, for immediate release), and the text
 *      names no later and no much earlier year.
 * A range of days (a visit, a summit) never gives the day by itself. 3 and 4 are days of release standing in for the day
 * of signing, and are reported as that. A draft was not signed: null.
 * `published` is the day that the page, its front matter or the dateline gives for this printing.
 */
import type { Issue } from '../schema.ts';
import type { Fact } from './types.ts';
import { issue } from '../rules.ts';
import { dayRange, edtf, findDates, type DateHit } from './dates.ts';
import { fold } from './han.ts';
import { evidence, type Passage } from './passages.ts';

export interface DateInput {
  file: string;
  text: string;
  title: Passage | null;
  /** Every line that stands in no clause. */
  lines: Passage[];
  /** Paragraphs of the clauses without annexes. */
  body: Passage[];
  meta: Record<string, string>;
  parties: readonly string[];
}
export interface DateFound {
  signed: Fact<string> | null;
  published: Fact<string> | null;
  /** Where the day was read, for the place that stands beside it. */
  from: { passage: Passage; start: number; end: number } | null;
  issues: Issue[];
}
interface Reading {
  value: string;
  passage: Passage;
  start: number;
  end: number;
}
interface Days {
  first: string;
  last: string;
}

const agency =
  /(?:新华社|中新社|人民日报|中央社|塔斯社|法新社|路透社|新华网|本报|共同社)(?:记者)?([^\d一二三四五六七八九十\n]{0,16}?)((?:(?:\d{4}|[〇零○一二三四五六七八九]{4})年)?(?:[\d一二三四五六七八九十]{1,3}月)?[\d一二三四五六七八九十]{1,3}日)\s*(?:电|讯)/u;
const agencyEnglish =
  /\b([A-Z][A-Za-z .]{2,30}), ((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z.]* \d{1,2})(?:, \d{4})? \((?:Xinhua|AP|AFP|Reuters|TASS)\)/u;
const signing =
  /本(?:联合|共同|新闻)?(?:声明|公报|宣言)于[^。]{6,40}(?:发表|发布|通过)|签订|签署于|签于|签字|订于|作成|署名|signed (?:at|in|on)|done (?:at|in)|совершено|подписано|hecho en|firmado en|fait à|signé à|feito em|assinado em|làm tại|채택|서명/iu;
const pageWords =
  /来源|发布|发表于|发表时间|时间|更新|日期|字体|打印|posted|published|updated|source|fuente|опубликовано|작성|입력/iu;
const immediate = /\bfor immediate release\b/iu;
const pressOffice =
  /\b(?:the white house|office of the|ministry of|department of|prime minister[’']s office|government of)\b/iu;
const draftWords = /\bdraft\b|草案|草稿|\bпроект\b/iu;

const single = (hit: DateHit): boolean =>
  hit.until === null && hit.year !== null && hit.month !== null && hit.day !== null;
const inside = (day: string, days: Days | null): boolean => days !== null && day >= days.first && day <= days.last;

/** What is left of a line when its date is taken out is a place and a preposition, and nothing else. */
function isDateLine(text: string, hit: DateHit): boolean {
  const rest = fold(`${text.slice(0, hit.start)} ${text.slice(hit.end)}`)
    .replace(/\([^)]{0,40}\)/gu, ' ')
    .replace(/[\s()[\]|,.,、。:;*#]+/gu, ' ')
    .trim();
  if (/\d|自|起|决定|政府|双方|两国|建立|关系|电$|讯$/u.test(rest) || pageWords.test(rest)) return false;
  return /^(?:(?:年|于|在) ?)?(?:[\u30a1-\u30fa\u30fc\u3400-\u9fff·]{2,12})?(?: ?(?:签订|签署|发表|签|において|にて|で))?$|^[\uac00-\ud7af]{2,8}(?: [\uac00-\ud7af]{2,8}){0,2}$|^(?:(?:года|г|в|at|in|on|the|signed|done|le|el|la|à|en|em|de|tại|한국|[\p{Lu}][\p{L}'’-]*)(?: |$)){0,7}$/u.test(
    rest,
  );
}

const isPageForm = (hit: DateHit): boolean => /^\d{4}[-/.]/u.test(hit.text);

/** Day of the visit or meeting that the opening describes, as a range. */
function visitDays(body: readonly Passage[]): Days | null {
  for (const passage of body.slice(0, 4)) {
    if (
      !/访问|会晤|会谈|出席|峰会|visit|summit|meeting|met |визит|訪問|방문|thăm|visite|visita|cumbre/iu.test(
        fold(passage.text),
      )
    )
      continue;
    const range = findDates(passage.text).find((hit) => hit.until !== null && dayRange(hit) !== null);
    if (range) return dayRange(range);
  }
  return null;
}

/** A day told without its year or month, completed from the visit or from the day of publication. */
function complete(
  hit: { year: number | null; month: number | null; day: number | null },
  days: Days | null,
  published: string | null,
): string | null {
  if (hit.day === null) return null;
  if (hit.year !== null && hit.month !== null) return edtf({ ...hit, until: null });
  const day = String(hit.day).padStart(2, '0');
  for (const reference of days ? [days.first, days.last] : published ? [published] : []) {
    const [year = '', month = ''] = reference.split('-');
    const value = `${year}-${hit.month === null ? month : String(hit.month).padStart(2, '0')}-${day}`;
    if (days ? inside(value, days) : value <= reference) return value;
  }
  if (days || published === null) return null;
  // The day before the turn of a month or year: 31日 in a page of the 1st.
  const [year = 0, month = 1] = published.split('-').map(Number);
  const last =
    hit.month === null
      ? new Date(Date.UTC(year, month - 2, hit.day))
      : new Date(Date.UTC(year - 1, hit.month - 1, hit.day));
  return last.toISOString().slice(0, 10);
}

function readDay(text: string): { year: number | null; month: number | null; day: number | null } | null {
  const [hit] = findDates(text);
  if (hit) return hit;
  const alone = /^(\d{1,2})日/u.exec(fold(text));
  return alone ? { year: null, month: null, day: Number(alone[1]) } : null;
}

/** 1. Lines of signing: after the text first, then beside the title, then the closing paragraphs. */
function signingLine(input: DateInput): Reading | null {
  const { lines, title, body } = input;
  const marked = lines.filter(({ part }) => part === 'signature' || part === 'dateline');
  const others = lines.filter(({ part }) => part === 'furniture' || part === 'title');
  for (const passage of [...marked, ...others, ...(title ? [title] : [])]) {
    const offsets = rows(passage.text);
    for (const { row, at } of offsets) {
      const wire = agency.exec(fold(row));
      const hit = findDates(row).find(
        (one) => single(one) && !(wire && one.start < wire.index + wire[0].length && wire.index < one.end),
      );
      if (!hit) continue;
      const tail =
        passage.part === 'title' || /联合(?:声明|公报|宣言)/u.test(fold(row))
          ? row.slice(Math.max(0, hit.start - 1))
          : row;
      const own =
        passage.part === 'signature'
          ? !isPageForm(hit)
          : isDateLine(tail, findDates(tail).find(single) ?? hit) && !isPageForm(hit);
      if (own && (passage.part !== 'title' || hit.start > row.length / 3 || isDateLine(row, hit)))
        return reading(passage, hit, at);
    }
  }
  for (const passage of body.slice(-3)) {
    const hit = findDates(passage.text).find(single);
    if (!hit) continue;
    const sentence = passage.text.slice(Math.max(0, hit.start - 60), hit.end + 30);
    if (signing.test(fold(sentence)) && !/[《〈]/u.test(sentence.slice(0, 90)) && passage.text.length < 400)
      return reading(passage, hit, 0);
    if (isDateLine(passage.text, hit) && !isPageForm(hit)) return reading(passage, hit, 0);
  }
  const [first] = body;
  const lead = first ? findDates(first.text).find(single) : undefined;
  if (
    first &&
    lead &&
    lead.start <= 1 &&
    /^\s*[,，]\s*[\u3400-\u9fff]{2,5}(?=\d|\s|$)/u.test(first.text.slice(lead.end))
  )
    return reading(first, lead, 0);
  return null;
}

function rows(text: string): { row: string; at: number }[] {
  let at = 0;
  return text.split('\n').map((row) => {
    const here = { row, at };
    at += row.length + 1;
    return here;
  });
}

function reading(passage: Passage, hit: DateHit, at: number): Reading | null {
  const value = edtf(hit);
  return value === null ? null : { value, passage, start: hit.start + at, end: hit.end + at };
}

const actSentence =
  /(?:发表|签署|签订|发布|通过)了?(?!的)[^。;;《]{0,30}(?:声明|公报|宣言)|(?:adopted|issued|signed|released)[^.]{0,60}(?:statement|declaration|communiqu)/iu;
const meetingSentence = /(?:会晤|会谈|会见|会议)|\bmet in\b|\bmet on\b/iu;
const operative =
  /(?:声明|宣布|达成|商定|协议|共识)[^。]{0,6}如下|发表(?:如下|下述)|following|声明如下|会议成果声明|\b(?:decided|agreed|declared?|stated?|affirm(?:ed)?|resolved|announced?) ?:\s*$/iu;

/** 2. A sentence that dates the act, or the one meeting at which it was made. */
function datedSentence(input: DateInput, days: Days | null, published: string | null): Reading | null {
  const opening = input.body.slice(0, 3);
  const preamble = input.body
    .slice(0, 12)
    .filter(({ type, clause }) => type === 'preamble' || clause === 'preamble' || type === 'paragraph');
  const states = preamble.some(({ text }) => operative.test(fold(text)));
  for (const passage of [...input.lines.filter(({ part }) => part === 'furniture'), ...opening, ...preamble.slice(3)]) {
    for (const m of passage.text.matchAll(/[^。.;；\n]{4,400}/gu)) {
      const sentence = fold(m[0]);
      const acts = actSentence.exec(sentence);
      const meets = passage.part === 'clause' && states && meetingSentence.test(sentence);
      if (!acts && !meets) continue;
      const hits = findDates(m[0]).filter((hit) => hit.until === null);
      const alone = /(?<![\d月年至到-])(\d{1,2})日(?!至|到|-|电|讯)/u.exec(sentence);
      const value =
        hits.length === 1 && hits[0]
          ? complete(hits[0], days, published)
          : hits.length === 0 && alone && acts
            ? complete({ year: null, month: null, day: Number(alone[1]) }, days, published)
            : null;
      const ranged = findDates(m[0]).some((hit) => hit.until !== null);
      if (value === null || value.length < 10 || (ranged && !acts)) continue;
      const start = m.index + (hits[0]?.start ?? alone?.index ?? 0);
      const end = hits[0] ? m.index + hits[0].end : start + (alone?.[0].length ?? 0);
      return { value, passage, start, end };
    }
  }
  return null;
}

/** 3. The dateline of an agency, completed to a day. */
function agencyDay(input: DateInput, days: Days | null, page: string | null): Reading | null {
  for (const passage of [
    ...input.lines,
    ...(input.title ? [input.title] : []),
    ...input.body.slice(0, 1),
    ...input.body.slice(-1),
  ]) {
    const folded = fold(passage.text);
    const m = agency.exec(folded) ?? agencyEnglish.exec(folded);
    if (!m) continue;
    const printed = m[2] ?? '';
    const day = readDay(
      printed.replace(/^(\p{L}+ \d+)$/u, `$1, ${days?.first.slice(0, 4) ?? page?.slice(0, 4) ?? ''}`),
    );
    const known = days ?? textDay(input);
    const value = day
      ? (complete(day, known, page) ?? (known ? dayAfter(day, known) : complete(day, null, page)))
      : null;
    if (value !== null && value.length === 10) return { value, passage, start: m.index, end: m.index + m[0].length };
  }
  return null;
}

/** A day without its year or month that lies outside the visit is the next such day after its beginning. */
function dayAfter(hit: { year: number | null; month: number | null; day: number | null }, days: Days): string | null {
  if (hit.day === null) return null;
  const [year = 0, month = 1] = days.last.split('-').map(Number);
  const tries = [0, 1].map((more) =>
    hit.month === null
      ? new Date(Date.UTC(year, month - 1 + more, hit.day ?? 1))
      : new Date(Date.UTC((hit.year ?? year) + more, hit.month - 1, hit.day ?? 1)),
  );
  return tries.map((day) => day.toISOString().slice(0, 10)).find((day) => day >= days.first) ?? null;
}

/** The last full day that the opening names: gives the year to a dateline without one. */
function textDay(input: DateInput): Days | null {
  const hit = input.body
    .slice(0, 3)
    .flatMap(({ text }) => findDates(text))
    .findLast(single);
  return hit ? dayRange(hit) : null;
}

const metaKeys = [
  'date',
  'published_time',
  'article:published_time',
  'pubdate',
  'publishdate',
  'published',
  'dc.date',
  'og:published_time',
];

function pageDay(input: DateInput): Reading | null {
  for (const key of metaKeys) {
    const value = Object.entries(input.meta).find(([name]) => name.toLowerCase() === key)?.[1];
    const day = value === undefined ? null : /^\d{4}-\d{2}-\d{2}/u.exec(value.trim())?.[0];
    if (value !== undefined && day) {
      const offset = Math.max(0, input.text.indexOf(value));
      const passage: Passage = {
        part: 'furniture',
        clause: null,
        paragraph: null,
        text: value,
        offset,
        type: null,
        heading: false,
      };
      return { value: day, passage, start: 0, end: value.length };
    }
  }
  for (const passage of input.lines.filter(({ part }) => part !== 'signature')) {
    for (const { row, at } of rows(passage.text)) {
      // An archive's date of the document is not that of the printing.
      if (agency.test(fold(row)) || row.length > 200 || /^\W*doc(?:ument)?[ _]?date/iu.test(row)) continue;
      const hit = findDates(row).find(single);
      if (hit && (isPageForm(hit) || pageWords.test(fold(row)) || /\d{1,2}:\d{2}/u.test(row)))
        return reading(passage, hit, at);
    }
  }
  return null;
}

const officialHosts: Readonly<Record<string, RegExp>> = { US: /(?:whitehouse|state|treasury|ustr|archives)\.gov$/u };

/** Whether the page stands on the site of a government that is a party: a country's own gov domain, or the Union's. */
function isOfficial(meta: Record<string, string>, parties: readonly string[]): boolean {
  const url = ['source_url', 'url', 'og:url', 'canonical', 'link']
    .map((key) => meta[key])
    .find((value) => value !== undefined);
  const host = /^https?:\/\/([^/]+)/u.exec(url ?? '')?.[1] ?? '';
  return parties.some((code) => {
    if (officialHosts[code]?.test(host)) return true;
    if (code === 'EU') return host.endsWith('.europa.eu');
    if (code.length !== 2) return false;
    const tld = code === 'GB' ? 'uk' : code.toLowerCase();
    return new RegExp(`(?:^|\\.)(?:gov|gob|gouv|govt|go|gc|mfa|mofa|government|kremlin|admin)\\.${tld}$`, 'u').test(
      host,
    );
  });
}

/** A text that names a later year than its release was not released then; one whose years end long before is a reprint. */
function fitsYears(input: DateInput, day: string): boolean {
  const year = Number(day.slice(0, 4));
  const years = input.body
    .slice(0, 40)
    .flatMap(({ text }) => findDates(text).map((hit) => hit.year))
    .filter((y) => y !== null);
  return years.length === 0 || Math.max(...years.filter((y) => y <= year), 0) >= year - 1;
}

export function extractDates(input: DateInput): DateFound {
  const issues: Issue[] = [];
  const page = pageDay(input);
  const days = visitDays(input.body) ?? visitDays(input.lines.filter(({ part }) => part === 'furniture'));
  const wire = agencyDay(input, days, page?.value ?? null);
  const publishedBy = page ?? wire;
  const published = publishedBy && {
    value: publishedBy.value,
    evidence: evidence(publishedBy.passage, quote(publishedBy)),
  };
  const lead = [input.title, ...input.lines.filter(({ part }) => part !== 'signature')];
  if (lead.some((passage) => passage && passage.text.length < 300 && draftWords.test(passage.text))) {
    issues.push(issue('draft-text', { file: input.file, text: input.text, offset: input.title?.offset ?? 0 }));
    return { signed: null, published, from: null, issues };
  }
  let found = signingLine(input) ?? datedSentence(input, days, page?.value ?? null);
  if (!found) {
    const released =
      wire && (days === null || inside(wire.value, days))
        ? wire
        : page && releasedThen(input, page.value, days)
          ? page
          : null;
    if (released) {
      found = released;
      issues.push(
        issue(
          'signed-from-release',
          { file: input.file, text: input.text, offset: released.passage.offset },
          { date: released.value },
        ),
      );
    }
  }
  if (!found) {
    issues.push(
      issue('no-date', {
        file: input.file,
        text: input.text,
        offset: input.title?.offset ?? input.body[0]?.offset ?? 0,
      }),
    );
    return { signed: null, published, from: null, issues };
  }
  if (days && found.value < days.first)
    issues.push(
      issue(
        'date-before-visit',
        { file: input.file, text: input.text, offset: found.passage.offset },
        { date: found.value, visit: `${days.first}/${days.last}` },
      ),
    );
  const { passage, start, end } = found;
  return {
    signed: { value: found.value, evidence: evidence(passage, quote(found)) },
    published,
    from: { passage, start, end },
    issues,
  };
}

function releasedThen(input: DateInput, day: string, days: Days | null): boolean {
  if (days) return inside(day, days);
  // The head of a press release names its office and says that it is given out that day.
  const opening = input.body.slice(0, 2).map(({ text }) => text);
  const head = [...input.lines.filter(({ part }) => part === 'furniture').map(({ text }) => text), ...opening];
  const release = [immediate, pressOffice].every((words) => head.some((text) => words.test(text)));
  return (release || isOfficial(input.meta, input.parties)) && fitsYears(input, day);
}

const quote = ({ passage, start, end }: Reading): string => passage.text.slice(start, end);
