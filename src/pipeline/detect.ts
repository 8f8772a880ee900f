/**
 * Source → Draft[]: the statements that a file holds, or one draft that says what else it is. The parts of the drafts
 * divide the file. A draft's `blocks` are its text; everything around the text is in `lines`, each with its role.
 *
 * The order of the steps: titles mark where texts begin; then each part is asked where its text begins and ends; then
 * a text that goes on after signatures with a new opening is divided; a title that stands after its text goes to it.
 */
import { type Judgement, judge } from './kind.ts';
import { type Unit, units } from './detect-units.ts';
import { pageMarks } from './furniture.ts';
import { gluedLabels } from './split-items.ts';
import type { Draft, Line, Source } from './types.ts';

/** A run of units that belongs together: what stands before the text, the text, and what stands after it. */
interface Part {
  before: Unit[];
  body: Unit[];
  after: Unit[];
  /** Given by the title in the middle of the header, or by the page's own data. */
  title: Unit[];
  judgement: Judgement;
}

export function detect(source: Source): Draft[] {
  const all = units(source);
  const parts = segments(all)
    .flatMap((segment) => divide(segment))
    .map((segment) => complete(segment, source.meta['title'] ?? null));
  const statements = parts.filter((p) => p.judgement.kind === 'statement');
  if (statements.length === 0) return [notAStatement(source, all, parts)];
  adoptTitles(parts, statements);
  return drafts(source, gather(parts));
}

/** Cut before each title that opens a text. */
function segments(all: Unit[]): Unit[][] {
  const found: Unit[][] = [];
  let current: Unit[] = [];
  let bodies = 0;
  let highest = 0;
  const lastBody = all.findLastIndex((u) => u.body);
  for (const [i, unit] of all.entries()) {
    if (isTitle(unit) && bodies > 0 && opensText(all, i, highest, lastBody, bodies)) {
      found.push(current);
      current = [];
      bodies = 0;
      highest = 0;
    }
    current.push(unit);
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

export const annexHeading =
  /^(?:附件?[一二三四五六七八九十\d]{0,3}(?=$|[\s：:、.《（(])|附[录錄](?=$|[\s一二三四五六七八九十\dA-Z：:])|附表|Annex(?:e|ure)?\b|Appendix\b|Attachment\b|Приложение\b|Phụ lục|부속서|付属書|Anexo\b|《?(?:[^，。]{0,10}的)?(?:备忘录|備忘錄|换文|換文|议定书|議定書)》?(?:$|[（(]))/iu;

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
  end = afterSigning(segment, start, end);
  if (introduced > 0) end = Math.min(end, resumes(segment, start, end));
  const before = segment.slice(0, start);
  const body = segment.slice(start, end);
  const after = segment.slice(end);
  const title = chooseTitle(before);
  const named = title.at(-1);
  const texts = body.filter((u) => !u.certain).map((u) => u.text);
  const labelled = body.reduce(
    (n, u) => n + (u.label?.strength === 'strong' ? 1 : 0) + gluedLabels(u.text, null).length,
    0,
  );
  const introducer = introduced > 0 ? introducedTitle(before) : null;
  const judgement = judge(
    introducer && !named
      ? {
          title: { kind: 'statement', start: 0, end: introducer.length, headline: false, noun: introducer },
          text: introducer,
        }
      : named?.title
        ? { title: named.title, text: title.map((t) => t.text).join('') }
        : null,
    texts,
    labelled,
    page,
  );
  return { before, body, after, title, judgement };
}

/** Short lines after the line of date and place, with neither number nor stop, are the page's. */
function afterSigning(segment: readonly Unit[], start: number, end: number): number {
  for (let i = end - 1; i > start && i > end - 8; i--) {
    const unit = segment[i];
    if (!unit || unit.body || unit.label !== null || unit.text.length > 40) return end;
    if (unit.signature > 0 || unit.agency || annexHeading.test(unit.text)) return end;
    if (unit.date) return i + 1;
  }
  return end;
}

const isTrailing = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.furniture !== null || (unit.title !== null && !annexHeading.test(unit.text)));

/** Index after a line such as "the full text follows:" with a text behind it, or -1. */
function introducedAt(segment: readonly Unit[], start: number): number {
  let labels = 0;
  for (let i = 0; i < segment.length && i < start + 12; i++) {
    const unit = segment[i];
    if (!unit) continue;
    if (unit.label?.strength === 'strong' && unit.label.value > 1) labels++;
    if (!unit.introduces || labels > 0) continue;
    for (let j = i + 1; j < segment.length && j < i + 8; j++) if (segment[j]?.body) return j;
  }
  return -1;
}

/** A short heading or label directly before the first paragraph belongs to the text. */
function withHeading(segment: readonly Unit[], start: number): number {
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

const preambleHeading =
  /^(?:Preamble|Introduction|Préambule|Preámbulo|Preâmbulo|Преамбула|序言|前言|引言|전문|Lời nói đầu)$/iu;

/** A short sentence right before the first long paragraph: "The two governments agreed on the following:" */
function opensWithStop(unit: Unit): boolean {
  if (unit.title || unit.furniture || unit.date || unit.agency || unit.introduces || unit.form === 'meta') return false;
  return /[\u3040-\u9fff\uac00-\ud7a3]/u.test(unit.text)
    ? unit.text.length >= 10 && /[。：:，]$/u.test(unit.text)
    : unit.text.length >= 30 && /[.:]$/u.test(unit.text);
}

const reporting =
  /^(?:另一方面|此外|與此同時|与此同时)[，,]|(?:表示|指出|稱|称|說|说|强调|強調)[，,：:「“]|(?:报道|報道|記者|记者|采访|採訪|引述)|\b(?:told reporters|said in a|the report said)\b/u;
const speakingAsOne = /^(?:双方|雙方|两国|兩國|中方|美方|[\u4e00-\u9fff]方)/u;

/** Where a report that holds a whole statement goes on with its own words. */
function resumes(segment: readonly Unit[], start: number, end: number): number {
  for (let i = start + 1; i < end; i++) {
    const unit = segment[i];
    if (!unit) continue;
    if (unit.furniture === 'end mark') return i;
    if (unit.label?.strength === 'strong') continue;
    if (unit.body && reporting.test(unit.text.slice(0, 120)) && !speakingAsOne.test(unit.text)) return i;
  }
  return end;
}

/** The title in a header: the last that is no headline; lines that it is broken over come with it. */
function chooseTitle(before: readonly Unit[]): Unit[] {
  const candidates = before.filter((u) => u.title && u.form !== 'meta');
  const own = before.filter((u) => u.title && u.form === 'meta' && u.depth === 1);
  const fitting = candidates.filter((u) => u.title?.kind === 'statement');
  const usable = fitting.length > 0 || own[0]?.title?.kind !== 'statement' ? candidates : own;
  const rank = (u: Unit) =>
    (u.title?.kind === 'statement' ? 4 : 2) + (u.title?.headline ? 0 : 4) + (/^\S(?:\s\S)+$/u.test(u.text) ? 0 : 1);
  let best: Unit | null = null;
  for (const u of usable.length > 0 ? usable : own) if (!best || rank(u) >= rank(best)) best = u;
  if (!best) return [];
  const lines = [best];
  let at = before.indexOf(best);
  while (at > 0 && lines.length < 4 && isFirstHalf(before[at - 1], lines[0])) lines.unshift(before[--at] as Unit);
  return lines;
}

/** 中华人民共和国和某国关于未来双边 / 关系的联合声明: a title broken over two lines. */
function isFirstHalf(unit: Unit | undefined, next: Unit | undefined): boolean {
  if (!unit || !next || unit.title || unit.furniture || unit.date || unit.agency || unit.body) return false;
  if (unit.text.length > 60 || /[。！？：:，,]$/u.test(unit.text)) return false;
  const opens =
    /^(?:中华人民共和国|中華人民共和國|关于|關於|[\u3400-\u9fff]{2,12}(?:国|國|共和国|共和國|联邦|王国|政府)(?:和|与|與|同))|(?:和|与|與|同|关于|關於)$|政府$|国$|國$/u.test(
      unit.text,
    );
  return opens && !/^(?:中华人民共和国|中華人民共和國)[\s\S]*(?:和|与|與|同|关于|關於)/u.test(next.text);
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

function drafts(source: Source, parts: readonly Part[]): Draft[] {
  let from = 0;
  return parts.map((part, i) => {
    const next = parts[i + 1];
    const opening = next && [...next.before, ...next.body][0];
    const to = opening ? opening.span.start : source.text.length;
    const draft = draftOf(source, part, { start: from, end: to });
    from = to;
    return draft;
  });
}

function draftOf(source: Source, part: Part, span: { start: number; end: number }): Draft {
  const titles = new Set(part.title);
  const lines = part.before.map((u) => lineOf(u, titles, 'before the text'));
  const body: Unit[] = [];
  for (const unit of part.body) {
    if (unit.certain) lines.push(lineOf(unit, titles, unit.certain));
    else body.push(unit);
  }
  for (const u of part.after) lines.push(lineOf(u, titles, 'after the text'));
  return {
    ...empty(source.file),
    kind: 'statement',
    reason: part.judgement.reason,
    part: span,
    blocks: body,
    title: titleOf(part.title) ?? introducedTitle(part.before) ?? source.meta['title'] ?? null,
    lines,
  };
}

const titleOf = (title: readonly Unit[]): string | null => {
  if (title.length === 0) return null;
  return title.map((u) => u.text).reduce((a, b) => (/[\u3000-\u9fff]$/u.test(a) ? a + b : `${a} ${b}`));
};

/** 中美联合声明如下： → 中美联合声明 */
function introducedTitle(before: readonly Unit[]): string | null {
  for (const u of before) {
    const match = u.introduces ? /^([^，。]{2,30}(?:声明|聲明|公报|公報|宣言))(?:全文|内容)*如下/u.exec(u.text) : null;
    if (match?.[1]) return match[1];
  }
  return null;
}

function lineOf(unit: Unit, titles: ReadonlySet<Unit>, otherwise: string): Line {
  const text = { text: unit.text, runs: unit.runs };
  if (titles.has(unit)) return { ...text, role: 'title', reason: null };
  if (unit.furniture) return { ...text, role: 'furniture', reason: unit.furniture };
  if (unit.agency || unit.date) return { ...text, role: 'dateline', reason: null };
  if (pageMarks(unit.text).length > 0) return { ...text, role: 'furniture', reason: 'page mark' };
  const reason = unit.title ? 'title repeated' : unit.introduces ? 'it introduces the text' : otherwise;
  return { ...text, role: 'furniture', reason };
}

function notAStatement(source: Source, all: readonly Unit[], parts: readonly Part[]): Draft {
  const order = ['treaty', 'report', 'other'] as const;
  const largest = parts.reduce<Part | null>((a, b) => (a && a.body.length >= b.body.length ? a : b), null);
  const first = parts.find((p) => p.title.length > 0 && p.judgement.kind === 'treaty') ?? largest;
  const kind = order.find((k) => k === first?.judgement.kind) ?? 'other';
  const title = first?.title ?? [];
  const titles = new Set(title);
  return {
    ...empty(source.file),
    kind,
    reason: first?.judgement.reason ?? 'It holds no text.',
    part: { start: 0, end: source.text.length },
    title: titleOf(title) ?? source.meta['title'] ?? null,
    lines: all.map((u) =>
      lineOf(titles.has(u) || u.furniture ? u : { ...u, date: false, agency: false }, titles, kind),
    ),
  };
}

function empty(file: string): Draft {
  return {
    file,
    kind: 'other',
    reason: '',
    part: { start: 0, end: 0 },
    blocks: [],
    title: null,
    lines: [],
    clauses: [],
    spans: [],
    complete: true,
    missing: [],
    language: null,
    facts: null,
    issues: [],
  };
}
