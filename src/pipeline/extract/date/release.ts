/**
 * The day of release: an agency's dateline (新华社…9月15日电), the front matter and the head of a page. And when such a day
 * may stand for that of signing.
 */
import { isPageForm, isPicture, reading, rows, single, type DateInput, type Reading } from './reading.ts';
import { complete, dayAfter, inside, nearText, type Days, type PartialDay } from './visit.ts';
import { anyOf } from '../../../languages/index.ts';
import type { Passage } from '../passages.ts';
import { features } from '../../features.ts';

const of = (id: 'page' | 'changed' | 'immediate' | 'pressOffice'): string => anyOf(({ dating }) => dating?.[id]);

/** Words of a page that stand beside a date of its own. */
export const pageWords = new RegExp(of('page'), 'iu');
const immediate = new RegExp(`\\b(?:${of('immediate')})\\b`, 'iu');
const pressOffice = new RegExp(`\\b(?:${of('pressOffice')})\\b`, 'iu');
/** Before a day: it is that on which the page was last changed, and none of release. */
const lastChanged = new RegExp(`(?:${of('changed')})[^\\d]{0,24}$`, 'iu');

/**
 * A dateline without a year gets it from the visit, from the day of the page, or from a full date of the opening that lies
 * at most a week before it; the year of an anniversary (自1983年5月5日签署…以来) tells nothing about it.
 *
 * @param days those of the visit
 * @param page the day (EDTF) that the page gives
 * @returns the dateline of an agency, completed to a day; null where there is none, or where its month or year stays open
 */
export function agencyDay(input: DateInput, days: Days | null, page: string | null): Reading | null {
  for (const passage of [
    ...input.lines,
    ...(input.title ? [input.title] : []),
    ...input.body.slice(0, 1),
    ...input.body.slice(-1),
  ]) {
    const line = features(passage.text).agency;
    const day = line && readDay(passage.text.slice(line.day.start, line.day.end));
    if (!line || !day) continue;
    const value =
      complete(day, days, page) ?? (days ? dayAfter(day, days) : page === null ? nearText(day, input.body) : null);
    if (value !== null && value.length === 10) return { value, passage, start: line.start, end: line.end };
  }
  return null;
}

/** The day as far as the dateline gives it: with or without its year, or the day of the month alone. */
function readDay(text: string): PartialDay | null {
  const alone = /^(\d{1,2})日/u.exec(features(text).folded);
  if (alone) return { year: null, month: null, day: Number(alone[1]) };
  const [hit] = features(text).dates;
  if (hit) return hit;
  // A leap year, so that 29 February is one of its days.
  const [partial] = features(
    `${text.replace(/(\d)(?:st|nd|rd|th)$/u, '$1')} 2000`.replace(/^(\p{L}+\.? \d+) /u, '$1, '),
  ).dates;
  return partial ? { ...partial, year: null } : null;
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
  // A line with a source or a time is the page's own before one with a day alone.
  const days = input.lines.filter(({ part }) => part !== 'signature').flatMap((passage) => pageDays(passage));
  return (days.find(({ sure }) => sure) ?? days[0])?.day ?? null;
}

/** La Rédaction | 06 juin 2031 | 0 commentaire: the day is one of several fields of its row. */
const isField = (row: string, { start, end }: { start: number; end: number }): boolean =>
  /[|｜•·]/u.test(row) && /(?:^|[|｜•·])\s*$/u.test(row.slice(0, start)) && /^\s*(?:$|[|｜•·])/u.test(row.slice(end));

/** The days on the rows of a line that are a page's; `sure` where a word such as 来源, or a time, stands beside it. */
function pageDays(passage: Passage): { day: Reading | null; sure: boolean }[] {
  return rows(passage.text).flatMap(({ row, at }) => {
    // An archive's date of the document is not that of the printing.
    if (isPicture(row) || features(row).agency !== null || row.length > 200 || /^\W*doc(?:ument)?[ _]?date/iu.test(row))
      return [];
    const hit = features(row).dates.find((date) => single(date) && !lastChanged.test(row.slice(0, date.start)));
    const sure =
      pageWords.test(features(row).folded) || /\d{1,2}:\d{2}/u.test(row) || (hit !== undefined && isField(row, hit));
    return hit && (sure || isPageForm(hit)) ? [{ day: reading(passage, hit, at), sure }] : [];
  });
}

/**
 * 2031/6/13 alone on the line under the title, without a time or a source: the day of the document, as the page has it,
 * where its text names a year that fits.
 */
export function underTitle(input: DateInput): Reading | null {
  const lines = input.lines.toSorted((a, b) => a.offset - b.offset);
  const at = lines.findIndex(({ part }) => part === 'title');
  for (const line of at < 0 ? [] : lines.slice(at + 1, at + 4)) {
    const hit = features(line.text).dates.find(single);
    const rest = hit ? line.text.slice(0, hit.start) + line.text.slice(hit.end) : 'x';
    if (!hit || !isPageForm(hit) || /[\p{L}\p{N}]/u.test(rest)) continue;
    const day = reading(line, hit, 0);
    // Another day of the page beside it, or brackets, say that this one is the document's own.
    const own = /[(（]/u.test(rest) || input.lines.some((one) => one !== line && hasPageDay(one.text));
    if (day && (own || (namesYear(input, day.value) && fitsYears(input, day.value)))) return day;
  }
  return null;
}

const hasPageDay = (text: string): boolean => features(text).dates.some((date) => single(date) && isPageForm(date));

/** Whether the text itself names the year of a day, or the one before. */
const namesYear = (input: DateInput, day: string): boolean =>
  input.body
    .slice(0, 40)
    .some(({ text }) =>
      features(text).dates.some(
        ({ year }) => year !== null && year <= Number(day.slice(0, 4)) && year >= Number(day.slice(0, 4)) - 1,
      ),
    );

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
    .flatMap(({ text }) => features(text).dates.map((hit) => hit.year))
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
