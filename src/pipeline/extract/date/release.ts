/**
 * The day of release: an agency's dateline (新华社…9月15日电), the front matter and the head of a page. And when such a day
 * may stand for that of signing.
 */
import { findDates } from '../../../languages/dates.ts';
import { isPageForm, reading, rows, single, type DateInput, type Reading } from './reading.ts';
import { complete, dayAfter, inside, textDay, type Days, type PartialDay } from './visit.ts';
import { fold } from '../../../languages/fold.ts';
import type { Passage } from '../passages.ts';

/** 新华社撒马尔罕9月15日电; groups: place, day. Matched on folded text. */
export const agency =
  /(?:新华社|中新社|人民日报|中央社|塔斯社|法新社|路透社|新华网|本报|共同社)(?:记者)?([^\d一二三四五六七八九十\n]{0,16}?)((?:(?:\d{4}|[〇零○一二三四五六七八九]{4})年)?(?:[\d一二三四五六七八九十]{1,3}月)?[\d一二三四五六七八九十]{1,3}日)\s*(?:电|讯)/u;
/** BEIJING, Oct. 14 (Xinhua); groups: place, day. */
export const agencyEnglish =
  /\b([A-Z][A-Za-z .]{2,30}), ((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z.]* \d{1,2})(?:, \d{4})? \((?:Xinhua|AP|AFP|Reuters|TASS)\)/u;

/** Words of a page that stand beside a date of its own. */
export const pageWords =
  /来源|发布|发表于|发表时间|时间|更新|日期|字体|打印|posted|published|released on|release date|date of release|updated|source|fuente|publicad[oa]|publiée?|опубликован|작성|입력/iu;
const immediate = /\bfor immediate release\b/iu;
const pressOffice =
  /\b(?:the white house|office of the|ministry of|department of|prime minister[’']s office|government of)\b/iu;

/**
 * @param days those of the visit
 * @param page the day (EDTF) that the page gives
 * @returns the dateline of an agency, completed to a day; null where there is none, or where its month stays open
 */
export function agencyDay(input: DateInput, days: Days | null, page: string | null): Reading | null {
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
      printed.replace(/^(\p{L}+\.? \d+)$/u, `$1, ${days?.first.slice(0, 4) ?? page?.slice(0, 4) ?? ''}`),
    );
    const known = days ?? textDay(input.body);
    const value = day
      ? (complete(day, known, page) ?? (known ? dayAfter(day, known) : complete(day, null, page)))
      : null;
    if (value !== null && value.length === 10) return { value, passage, start: m.index, end: m.index + m[0].length };
  }
  return null;
}

function readDay(text: string): PartialDay | null {
  const [hit] = findDates(text);
  if (hit) return hit;
  const alone = /^(\d{1,2})日/u.exec(fold(text));
  return alone ? { year: null, month: null, day: Number(alone[1]) } : null;
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

/**
 * The day that the page gives for this printing: its front matter, or else a line with a date in the form of pages, a
 * time, or a word such as 来源 or published.
 */
export function pageDay(input: DateInput): Reading | null {
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

/**
 * Whether a day of release can be that of the act: it lies in the days of the visit; or, where no visit is told, the page
 * is a government's that is a party, or the head is that of a press release, and the years in the text fit.
 *
 * @param day `YYYY-MM-DD`
 */
export function releasedThen(input: DateInput, day: string, days: Days | null): boolean {
  if (days) return inside(day, days);
  // The head of a press release names its office and says that it is given out that day.
  const opening = input.body.slice(0, 2).map(({ text }) => text);
  const head = [...input.lines.filter(({ part }) => part === 'furniture').map(({ text }) => text), ...opening];
  const release = [immediate, pressOffice].every((words) => head.some((text) => words.test(text)));
  return (release || isOfficial(input.meta, input.parties)) && fitsYears(input, day);
}
