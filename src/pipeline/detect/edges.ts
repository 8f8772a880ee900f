/** Where a text begins and ends among the lines of a page, and which of the lines before it is its title. */
import type { Unit } from './boundaries.ts';
import { endMarkOf } from './furniture.ts';
import { annexHeading } from './title.ts';
import { goesOn, isFirstHalf, mostTitleLines } from './title-lines.ts';
import { features } from '../features.ts';
import { each } from '../../languages/index.ts';
import type { EdgeWords } from '../../languages/words.ts';

/** Short lines after the line of date and place, with neither number nor stop, are the page's. */
export function afterSigning(segment: readonly Unit[], start: number, end: number): number {
  for (let i = end - 1; i > start && i > end - 8; i--) {
    const unit = segment[i];
    if (!unit || unit.body || unit.label !== null || unit.text.length > 40) return end;
    if (unit.signature > 0 || unit.agency || annexHeading.test(unit.text)) return end;
    if (unit.date) return i + 1;
  }
  return end;
}

/** Whether a unit at the end of a segment stands after the text: page furniture, or a title that heads no annex. */
export const isTrailing = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.furniture !== null || (unit.title !== null && !annexHeading.test(unit.text)));

/**
 * Index after the line that announces the text ("the full text follows:"), with a text behind it, or -1. Of several, as a
 * page in two languages has them, the last one before the clauses counts.
 */
export function introducedAt(segment: readonly Unit[], start: number): number {
  let found = -1;
  let bodies = 0;
  for (let i = 0; i < segment.length && i < start + 12; i++) {
    const unit = segment[i];
    if (!unit) continue;
    if (unit.label?.strength === 'strong' && unit.body && unit.label.value > 1 && unit.label.value < 4) break;
    if (found >= 0 && unit.body && ++bodies > 3) break;
    if (!unit.introduces) continue;
    const text = segment.findIndex((next, j) => j > i && j < i + 8 && next.body);
    if (text > 0) found = text;
    bodies = 0;
  }
  return found;
}

/** A short heading or label directly before the first paragraph belongs to the text. */
export function withHeading(segment: readonly Unit[], start: number): number {
  let from = start;
  while (from > 0) {
    const unit = segment[from - 1];
    const labelled = unit?.label?.strength === 'strong' && unit.label.value === 1;
    const heading = unit?.form === 'heading' && !unit.title && !unit.furniture && !unit.date && unit.label !== null;
    const opens = unit !== undefined && (opensWithStop(unit) || preambleHeading.test(unit.text));
    if (!unit || unit.furniture || !(labelled || heading || opens)) break;
    from--;
  }
  return from;
}

const of = (id: keyof EdgeWords): string => each(({ edges }) => edges?.[id]);
const preambleHeading = new RegExp(`^(?:${of('preamble')})$`, 'iu');
const announces = new RegExp(`(?:${of('announces')})[^。]*[：:]$`, 'u');

/** A short sentence right before the first long paragraph: "The two governments agreed on the following:" */
function opensWithStop(unit: Unit): boolean {
  if (unit.title || unit.furniture || unit.date || unit.agency || unit.introduces || unit.form === 'meta') return false;
  return /[\u3040-\u9fff\uac00-\ud7a3]/u.test(unit.text)
    ? (unit.text.length >= 10 && /[。：:，]$/u.test(unit.text)) || announces.test(unit.text)
    : unit.text.length >= 30 && /[.:,]$/u.test(unit.text);
}

const reporting = new RegExp(of('reporting'), 'u');
const speakingAsOne = new RegExp(`^(?:${of('asOne')})`, 'u');

/** Where a report that holds a whole statement goes on with its own words. */
export function resumes(segment: readonly Unit[], start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    const unit = segment[i];
    if (!unit) continue;
    if (unit.furniture === 'end mark') return i;
    if (endMarkOf(unit.text)) return i + 1;
    if (unit.label?.strength === 'strong') continue;
    if (unit.body && reporting.test(unit.text.slice(0, 120)) && !speakingAsOne.test(unit.text)) return i;
  }
  return end;
}

/** The title in a header: the last that is no headline; lines that it is broken over come with it. */
export function chooseTitle(before: readonly Unit[], text: Unit | undefined): Unit[] {
  const candidates = before.filter((u) => u.title && u.form !== 'meta');
  const own = before.filter((u) => u.title && u.form === 'meta' && u.depth === 1);
  const fitting = candidates.filter((u) => u.title?.kind === 'statement');
  const usable = fitting.length > 0 || own[0]?.title?.kind !== 'statement' ? candidates : own;
  const rank = (u: Unit) =>
    (u.title?.kind === 'statement' ? 4 : 2) +
    (u.title?.headline ? 0 : 4) +
    (/^\S(?:\s\S)+$/u.test(u.text) ? 0 : 1) +
    // of a title in two languages, the one in that of the text
    (text && features(u.text).script === features(text.text).script ? 0.5 : 0);
  let best: Unit | null = null;
  for (const u of usable.length > 0 ? usable : own) if (!best || rank(u) >= rank(best)) best = u;
  if (!best) return [];
  const lines = [best];
  let at = before.indexOf(best);
  while (at > 0 && lines.length < mostTitleLines && isFirstHalf(before[at - 1], lines[0]))
    lines.unshift(before[--at] as Unit);
  let after = before.indexOf(best) + 1;
  while (lines.length < mostTitleLines && goesOn(lines.at(-1) as Unit, before[after]))
    lines.push(before[after++] as Unit);
  return lines;
}

/** What pages head their own sections with, below a text. */
const sections = new RegExp(
  `^[【[［〔〈<■◆●▼▶□◇○]?\\s?(?:${of('sections')})\\s*[】\\]］〕〉>]?\\s*(?:[:：].{0,80})?$`,
  'iu',
);

/**
 * Where the page's own sections begin below a text (Media enquiries, 相关链接), or `end`; clauses that are counted on stand
 * above. A link to another article within a text (Read also: …) ends nothing: it is marked as certain furniture.
 */
export function ownSection(segment: readonly Unit[], start: number, end: number): number {
  let bodies = 0;
  let dated = false;
  for (let i = end - 1; i > start; i--) {
    const unit = segment[i];
    if (!unit) continue;
    if (unit.label?.strength === 'strong' && unit.body) break;
    if (unit.text.length <= 100 && sections.test(unit.text)) {
      const within = bodies >= 2 && (dated || /[:：]\s*\S/u.test(unit.text));
      if (within) unit.certain ??= 'button or menu';
      else [end, bodies, dated] = [i, 0, false];
    }
    if (unit.body) bodies++;
    dated ||= unit.date;
  }
  return end;
}
