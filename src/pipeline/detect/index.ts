/**
 * Source → Draft[]: the statements that a file holds, or one draft that says what else it is. The parts of the drafts
 * divide the file. A draft's `blocks` are its text; everything around the text is in `lines`, each with its role.
 *
 * The order of the steps: titles mark where texts begin; then each part is asked where its text begins and ends; then
 * a text that goes on after signatures with a new opening is divided; a title that stands after its text goes to it.
 */
import { announcesStatement } from '../../languages/wording/introducers.ts';
import { judge } from './document-kind.ts';
import { type Unit, units } from './boundaries.ts';
import { type Bounds, directed } from './bounds.ts';
import { gluedLabels } from '../split/pieces.ts';
import { type Part, drafts, notAStatement } from './drafts.ts';
import { demoteLeads } from './leads.ts';
import { afterSigning, chooseTitle, introducedAt, isTrailing, ownSection, resumes, withHeading } from './edges.ts';
import { pageTail } from './page-tail.ts';
import { annexHeading } from './title.ts';
import type { Draft, Source } from '../types.ts';

/** What the sidecar says of the file. */
interface Directions {
  /** Where the statements are, in document order; none: detection finds them. */
  bounds?: readonly Bounds[];
  /** The file holds a statement, whatever it looks like. */
  forced?: boolean;
}

/**
 * A source as read → its drafts, in document order; at least one. Their `part`s (offsets in `source.text`) divide the
 * file. Reports nothing of its own; each draft says in `reason` which words decided its kind.
 */
export function detect(source: Source, { bounds = [], forced = false }: Directions = {}): Draft[] {
  if (bounds.length > 0) return directed(source, bounds);
  const all = units(source);
  const parts = segments(all)
    .flatMap((segment) => divide(segment))
    .map((segment) => complete(segment, source.meta['title'] ?? null));
  demoteLeads(parts);
  if (forced && !parts.some(isStatement)) force(parts);
  const statements = parts.filter(isStatement);
  if (statements.length === 0) return [notAStatement(source, all, parts)];
  adoptTitles(parts, statements);
  return drafts(source, gather(parts));
}

const isStatement = (part: Part): boolean => part.judgement.kind === 'statement';

/** The part that speaks most like a statement, or the longest, is one because the curator says so. */
function force(parts: readonly Part[]): void {
  const length = ({ body }: Part) => body.reduce((n, { text }) => n + text.length, 0);
  const [best] = [...parts].sort((a, b) => b.judgement.points - a.judgement.points || length(b) - length(a));
  if (!best) return;
  best.judgement = { ...best.judgement, kind: 'statement', reason: 'The sidecar says so.' };
  if (best.body.length > 0) return;
  // no line is as long as a paragraph: the text is what follows the title
  const titles = new Set(best.title);
  const last = best.before.findLastIndex((unit) => titles.has(unit) || unit.furniture || unit.form === 'meta');
  best.body = best.before.splice(last + 1);
}

/** Cut before each title that opens a text. */
function segments(all: Unit[]): Unit[][] {
  const found: Unit[][] = [];
  let current: Unit[] = [];
  let bodies = 0;
  let highest = 0;
  let introduced = false;
  const lastBody = all.findLastIndex((u) => u.body);
  for (const [i, unit] of all.entries()) {
    // a title below "the full text follows:" belongs to the report that ends so
    const announced = bodies <= 4 && highest === 0 && introduced;
    if (isTitle(unit) && bodies > 0 && !announced && opensText(all, i, highest, lastBody, bodies)) {
      found.push(current);
      current = [];
      bodies = 0;
      highest = 0;
      introduced = false;
    }
    current.push(unit);
    if (!unit.furniture) introduced = unit.introduces;
    if (unit.body) bodies++;
    if (unit.body && unit.label?.strength === 'strong') highest = Math.max(highest, unit.label.value);
  }
  if (current.length > 0) found.push(current);
  return found;
}

/** A title that can begin a text; a treaty after a statement is its annex unless it names its own parties. */
const isTitle = (unit: Unit): boolean =>
  unit.title !== null &&
  !annexHeading.test(unit.text) &&
  (unit.title.kind === 'statement' || /[国國][^双雙]{0,30}[和与與同][^双雙]{1,40}[国國]|\bbetween\b/u.test(unit.text));

/** A title within a text begins another one when what follows it opens like a text: no number, or the first. */
function opensText(all: readonly Unit[], at: number, highest: number, lastBody: number, bodies: number): boolean {
  // a paragraph or two between a headline and the title are a report about the signing
  const enough = bodies <= 2 && all[at]?.title?.headline === false ? 1 : 3;
  for (let i = at + 1, seen = 0; i < Math.min(all.length, at + 60) && seen < 12; i++) {
    const unit = all[i];
    if (!unit || unit.furniture || unit.date || isTitle(unit)) continue;
    seen++;
    if (unit.label?.strength === 'strong') return unit.label.value === 1 && seen <= 12;
    if (unit.body && seen >= enough && highest === 0) return true;
  }
  return at > lastBody;
}

/** A text that ends in signatures and goes on with an opening and a first clause is two. */
function divide(segment: Unit[]): Unit[][] {
  const result: Unit[][] = [];
  let from = 0;
  let labels = 0;
  let bodies = 0;
  for (let i = 0; i < segment.length; i++) {
    const unit = segment[i];
    if (!unit) continue;
    if (unit.label?.strength === 'strong' && unit.body) labels++;
    if (unit.body) bodies++;
    const ends = (unit.date || unit.agency || unit.signature === 2) && (labels > 0 || bodies > 3);
    if (!ends) continue;
    const next = nextOpening(segment, i + 1);
    if (next < 0) continue;
    result.push(segment.slice(from, next));
    from = next;
    labels = 0;
    bodies = 0;
    i = next;
  }
  result.push(segment.slice(from));
  return result;
}

/** Index of the paragraph after signatures that opens a new text, or -1. */
function nextOpening(segment: readonly Unit[], from: number): number {
  let first = -1;
  for (let i = from, seen = 0; i < Math.min(segment.length, from + 60) && seen < 14; i++) {
    const unit = segment[i];
    if (!unit) continue;
    if (annexHeading.test(unit.text)) return -1;
    if (unit.label?.strength === 'strong' && first >= 0 && unit.label.value === 1 && seen >= 1) return first;
    if (unit.label?.strength === 'strong' && unit.label.value !== 1) return -1;
    if (unit.body) {
      if (first < 0) first = i;
      seen++;
    } else if (first < 0 && !unit.date && !unit.agency && unit.signature === 0 && !unit.furniture && !unit.title)
      return -1;
  }
  return -1;
}

/** Where the text of a segment begins and ends, and what kind it is. */
function complete(segment: Unit[], page: string | null): Part {
  let start = segment.findIndex((u) => u.body);
  if (start < 0) start = segment.length;
  const introduced = introducedAt(segment, start);
  if (introduced > 0) start = introduced;
  start = withHeading(segment, start);
  let end = segment.length;
  while (end > start && isTrailing(segment[end - 1])) end--;
  end = ownSection(segment, start, end);
  end = pageTail(segment, start, end);
  while (end > start && isTrailing(segment[end - 1])) end--;
  end = afterSigning(segment, start, end);
  if (introduced > 0) end = Math.min(end, resumes(segment, start, end));
  const before = segment.slice(0, start);
  const body = segment.slice(start, end);
  const after = segment.slice(end);
  const title = chooseTitle(
    before,
    body.find((unit) => unit.body),
  );
  const named = title.findLast((unit) => unit.title);
  const texts = body.filter((u) => !u.certain).map((u) => u.text);
  const labelled = body.reduce(
    (n, u) => n + (u.label?.strength === 'strong' ? 1 : 0) + gluedLabels(u.text, null).length,
    0,
  );
  const judgement = judge(
    named?.title ? { title: named.title, text: title.map((t) => t.text).join('') } : null,
    texts,
    {
      labelled,
      page,
      announced: introduced > 0 ? (before.findLast((u) => announcesStatement(u.text))?.text ?? null) : null,
    },
  );
  return { before, body, after, title, judgement };
}

/** A title that stands after its text belongs to the last statement that has none. */
function adoptTitles(parts: readonly Part[], statements: readonly Part[]): void {
  for (const [i, part] of parts.entries()) {
    const own = part.after.find((u) => u.title?.kind === 'statement' && !u.title.headline);
    const following = parts[i + 1];
    const found =
      own ??
      (following && following.body.length === 0
        ? following.before.find((u) => u.title?.kind === 'statement')
        : undefined);
    if (part.title.length === 0 && found && statements.includes(part)) part.title = [found];
  }
}

/** Parts that are no statement become what stands around the nearest one. */
function gather(parts: readonly Part[]): Part[] {
  const kept: Part[] = [];
  let waiting: Unit[] = [];
  for (const part of parts) {
    if (part.judgement.kind !== 'statement') {
      const whole = [...part.before, ...part.body, ...part.after];
      const last = kept.at(-1);
      if (last) last.after = [...last.after, ...whole];
      else waiting = [...waiting, ...whole];
      continue;
    }
    kept.push({ ...part, before: [...waiting, ...part.before], after: [...part.after] });
    waiting = [];
  }
  return kept;
}
