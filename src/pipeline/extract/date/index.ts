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

import type { Issue } from '../../../schema.ts';
import type { Fact } from '../../types.ts';
import { issue, type RuleId } from '../../../rules.ts';
import { otherDay, signingLine } from './line.ts';
import { quote, type DateInput, type Reading } from './reading.ts';
import { agencyDay, pageDay, releasedThen, underTitle } from './release.ts';
import { datedSentence } from './sentence.ts';
import { inside, visitDays, type Days } from './visit.ts';
import { evidence, type Passage } from '../passages.ts';

interface DateFound {
  signed: Fact<string> | null;
  published: Fact<string> | null;
  /** Where the day was read, for the place that stands beside it. */
  from: { passage: Passage; start: number; end: number } | null;
  issues: Issue[];
}

/** A statement is issued at the end of a visit or a few days after it. */
const mostDaysAfter = 7;

const draftWords = /\bdraft\b|草案|草稿|^\P{L}*проект(?!\p{L})/iu;

/**
 * @param input the passages of one statement and what is known of the page
 * @returns the two days as EDTF (ISO 8601-2) with their evidence, each null where nothing tells it, and the place in the
 *   text that the day of signing was read from (UTF-16 offsets in its passage). Reported: `no-date`, `draft-text`,
 *   `signed-from-release`, `date-before-visit`, `date-after-visit`, `days-differ`
 */
export function extractDates(input: DateInput): DateFound {
  const page = pageDay(input);
  const days = visitDays(input.body) ?? visitDays(input.lines.filter(({ part }) => part === 'furniture'));
  const wire = agencyDay(input, days, page?.value ?? null);
  const release = page ?? wire;
  const published = release && factOf(release);
  const none = { signed: null, published, from: null };
  if (isDraft(input)) return { ...none, issues: [report(input, 'draft-text')] };
  const told = signingLine(input) ?? datedSentence(input, days, page?.value ?? null);
  const found = told ?? dayOfRelease(input, wire, page, days) ?? (days ? null : underTitle(input));
  if (!found) return { ...none, issues: [report(input, 'no-date')] };
  const { passage, start, end, value } = found;
  const issues: Issue[] = [];
  if (!told) issues.push(report(input, 'signed-from-release', { date: value }, passage));
  if (days && value < days.first)
    issues.push(report(input, 'date-before-visit', { date: value, visit: `${days.first}/${days.last}` }, passage));
  if (told && days && Date.parse(value) - Date.parse(days.last) > mostDaysAfter * 86_400_000)
    issues.push(report(input, 'date-after-visit', { date: value, visit: `${days.first}/${days.last}` }, passage));
  const other = told && otherDay(input, told);
  if (other) issues.push(report(input, 'days-differ', { taken: value, other: other.value }, other.passage));
  // The sentence of a page that is told from a visit still to come is none of signing; a line under the names is.
  if (days && value < days.first && passage.part !== 'signature') return { ...none, issues };
  return { signed: factOf(found), published, from: { passage, start, end }, issues };
}

/** The dateline of an agency before the head of the page, where the visit was then going on. */
function dayOfRelease(input: DateInput, wire: Reading | null, page: Reading | null, days: Days | null): Reading | null {
  if (wire && (days === null || inside(wire.value, days))) return wire;
  return page && releasedThen(input, page.value, days) ? page : null;
}

function isDraft({ title, lines }: DateInput): boolean {
  const heads = [...(title ? [title] : []), ...lines.filter(({ part }) => part !== 'signature')];
  return heads.some(({ text }) => text.length < 300 && draftWords.test(text));
}

const factOf = (day: Reading): Fact<string> => ({ value: day.value, evidence: evidence(day.passage, quote(day)) });

/** An issue at a passage; at the title, or else the beginning of the text, where none is given. */
function report(
  { file, text, title, body }: DateInput,
  rule: RuleId,
  values: Record<string, string> = {},
  at: Passage | null = title ?? body[0] ?? null,
): Issue {
  return issue(rule, { file, text, offset: at?.offset ?? 0 }, values);
}
