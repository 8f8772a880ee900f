/**
 * Draft → Draft: a tree of clauses, each with its label as printed; preamble, closing, signatures and annexes apart;
 * and the spans that cover every visible character of the draft's part of the source exactly once.
 *
 * Labels that are lost, doubled or out of order are reported with their place and never mended; a curator's `supplied`
 * labels are put in where their words stand, marked as supplied.
 */
import { type RuleId, issue } from '../../rules.ts';
import type { Clause, Issue, RoleSpan } from '../../schema.ts';
import { atAnnexes, leadingHeadings } from './annexes.ts';
import { noise } from '../check/text-quality.ts';
import { type Item, type Itemised, type Supplied, itemise } from './items.ts';
import { type Named, withLanguages } from './pieces.ts';
import { takeTail } from './signatures.ts';
import { Tree, emptyClause } from './tree.ts';
import { doubts } from './doubts.ts';
import { declares } from './shape.ts';
import { omissions } from './omissions.ts';
import { openEnd } from './open-end.ts';
import { cover } from './spans.ts';
import { asInSource } from '../invisible-text.ts';
import { ranges, startOf } from '../mapped-text.ts';
import type { Draft, Line, Source } from '../types.ts';
import { append } from '../append.ts';

interface SplitOptions {
  /** Labels that the curator supplies. */
  supplied?: readonly Supplied[];
}

/**
 * In: a draft from `detect` with its source, and what the curator supplies. Out: the draft with its blocks run into
 * clauses and lines; spans are UTF-16 offsets in `source.text`, half-open, in order, and cover every visible character
 * of `draft.part` exactly once. Ids follow the printed numbers (`3.2`, `a1.2`, `preamble`, `closing`, `p4`). Reports
 * label-missing, label-doubled, label-repeated, label-out-of-order, text-goes-on, text-breaks-off and
 * what `noise` suspects, each rule a hundred times at most. A draft that is no statement gets spans alone.
 */
export function split(draft: Draft, source: Source, options: SplitOptions = {}): Draft {
  if (draft.kind !== 'statement')
    return { ...draft, spans: cover(source.text, draft.part, lineSpans(draft.lines, source), source.markup.spans) };
  const work = new Work(draft, source);
  const named = withLanguages(draft.blocks);
  const [main = [], ...annexes] = atAnnexes(named);
  work.main(main, options.supplied ?? []);
  for (const [i, blocks] of annexes.entries()) work.annex(blocks, `a${i + 1}`);
  return work.result();
}

/** What one run of split gathers. */
class Work {
  readonly #draft: Draft;
  readonly #source: Source;
  readonly #clauses: Clause[] = [];
  readonly #spans: RoleSpan[] = [];
  readonly #lines: Line[];
  readonly #issues: Issue[];
  readonly #missing: Draft['missing'];
  /** Where the first part breaks off that does. */
  #open: { quote: string; after: string | null; at: number } | null = null;

  constructor(draft: Draft, source: Source) {
    this.#draft = draft;
    this.#source = source;
    this.#lines = [...draft.lines];
    this.#issues = [...draft.issues];
    this.#missing = [...draft.missing];
  }

  main(blocks: readonly Named[], supplied: readonly Supplied[]): void {
    const { text, ended } = this.#tail(blocks);
    const itemised = itemise(text, supplied);
    this.#grow(itemised, '', null, ended);
  }

  annex(blocks: readonly Named[], id: string): void {
    const headings = leadingHeadings(blocks);
    const clause = emptyClause(id, 'annex', '');
    clause.numbering = 'supplied';
    clause.heading = headings.map((b) => asInSource(b).text).join(' ') || null;
    for (const h of headings)
      for (const span of ranges(h, this.#source.text))
        this.#spans.push({ ...span, role: 'heading', clause: id, paragraph: null, reason: null });
    this.#clauses.push(clause);
    const own = blocks.slice(headings.length);
    const { text, ended } = this.#tail(own);
    this.#grow(itemise(text, []), id, clause, ended);
  }

  /** The blocks without signatures and what stands behind them, which become lines; whether there were any. */
  #tail(blocks: readonly Named[]): { text: Named[]; ended: boolean } {
    const { blocks: text, lines, unexplained } = takeTail(blocks);
    append(this.#lines, lines);
    const [first] = unexplained;
    if (first)
      this.#report('after-signatures', startOf(first, this.#draft.part.start), { words: first.text.slice(0, 40) });
    return { text, ended: lines.length > 0 };
  }

  #grow(itemised: Itemised, prefix: string, into: Clause | null, closed: boolean): void {
    const grown = new Tree(this.#source.text, prefix).grow(itemised.items, into);
    const clauses = into?.clauses ?? this.#clauses;
    for (const clause of grown.clauses) clauses.push(clause);
    for (const span of grown.spans) this.#spans.push(span);
    this.#sequenceIssues(itemised, grown.ids);
    this.#marks(itemised, grown.ids);
    const quote = closed || this.#open ? null : openEnd(itemised.items);
    if (quote === null) return;
    const end = this.#spans.reduce((n, s) => Math.max(n, s.end), this.#draft.part.start);
    this.#open = { quote, after: this.#lastId(), at: Math.max(0, end - 1) };
  }

  #sequenceIssues({ items }: Itemised, ids: ReadonlyMap<number, string>): void {
    for (const [i, item] of items.entries()) {
      const finding = item.accepted?.finding;
      if (!item.accepted || !finding || finding.type === 'restarted') continue;
      const at = startOf(item.text, this.#draft.part.start);
      const words = { label: item.accepted.label.text, clause: ids.get(i) ?? '' };
      if (finding.type === 'missing') this.#missingLabels(items, i, finding.missing);
      else if (finding.type === 'doubled') this.#report('label-doubled', at, words);
      else if (finding.type === 'repeated') this.#report('label-repeated', at, words);
      else this.#report('label-out-of-order', at, words);
    }
  }

  /** Where a first label is lost, the place after the words that open the declaration is the likely one. */
  #missingLabels(items: readonly Item[], index: number, missing: readonly number[]): void {
    const next = items[index];
    if (!next?.accepted) return;
    const from = Math.max(0, index - 40);
    const likely = from + items.slice(from, index).findLastIndex((x) => declares.test(x.text.text)) + 1;
    const first = missing[0] === 1 && next.accepted.depth === 0;
    const place = first && likely > from && likely < index ? items[likely] : null;
    const numbers = missing.map((n) => printedLike(next.accepted?.label.text ?? '', n)).join(', ');
    this.#report('label-missing', startOf(place?.text ?? next.text, this.#draft.part.start), {
      missing: numbers,
      next: next.accepted.label.text,
      words: (place?.text ?? next.text).text.slice(0, 12),
    });
  }

  #marks({ items, marks }: Itemised, ids: ReadonlyMap<number, string>): void {
    let open: { quote: string; after: string | null; at: number } | null = null;
    for (const mark of marks) {
      this.#lines.push({ ...mark.text, role: 'furniture', reason: mark.reason });
      if (mark.reason === 'end mark') continue;
      let after: string | null = null;
      for (let i = Math.min(mark.item, items.length - 1); i >= 0 && after === null; i--) after = ids.get(i) ?? null;
      open = mark.goesOn ? { quote: mark.text.text, after, at: startOf(mark.text) } : null;
    }
    if (!open) return;
    this.#missing.push({ after: open.after ?? this.#lastId(), quote: open.quote, note: 'The text goes on elsewhere.' });
    this.#report('text-goes-on', open.at, { mark: open.quote });
  }

  #lastId(): string | null {
    let clause = this.#clauses.at(-1);
    while (clause && clause.clauses.length > 0) clause = clause.clauses.at(-1);
    return clause?.id ?? null;
  }

  #report(rule: RuleId, offset: number, words: Record<string, string | number>): void {
    this.#issues.push(issue(rule, { file: this.#source.file, text: this.#source.text, offset }, words));
  }

  /** What the page itself says that it leaves out. */
  #omissions(): void {
    for (const { rule, after, quote, note, offset } of omissions(this.#clauses, this.#lines, this.#draft.part.start)) {
      this.#missing.push({ after, quote, note });
      this.#report(rule, offset, { words: quote.slice(-60) });
    }
  }

  result(): Draft {
    for (const { rule, words, offset } of doubts(this.#clauses, this.#lines)) this.#report(rule, offset, { words });
    const goesOn = this.#missing.length > 0;
    this.#omissions();
    if (this.#open && !goesOn) {
      const { quote, after, at } = this.#open;
      this.#missing.push({ after, quote, note: 'The text breaks off within a sentence.' });
      this.#report('text-breaks-off', at, { words: quote });
    }
    const given = [...this.#spans, ...lineSpans(this.#lines, this.#source)];
    const spans = cover(this.#source.text, this.#draft.part, given, this.#source.markup.spans);
    return {
      ...this.#draft,
      blocks: [],
      lines: inDocumentOrder(this.#lines).map(asInSource),
      clauses: this.#clauses,
      spans,
      complete: this.#missing.length === 0,
      missing: this.#missing,
      issues: fewOfEach([...this.#issues, ...noise(this.#clauses, this.#source, this.#lines)]),
    };
  }
}

const mostOfEach = 100;

/** A file that is wrong throughout is told so a hundred times, not a million. */
function fewOfEach(issues: readonly Issue[]): Issue[] {
  const counts = new Map<string, number>();
  return issues.filter(({ rule }) => {
    const n = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, n);
    return n <= mostOfEach;
  });
}

const hanDigits = '零一二三四五六七八九十';

/** A number written like another label: 一 like 二, 1 like 2. */
function printedLike(label: string, n: number): string {
  if (!/[一二三四五六七八九十]/u.test(label)) return label.replace(/\d+/u, String(n)) || String(n);
  const tens = Math.floor(n / 10);
  const text = n <= 10 ? hanDigits[n] : `${tens > 1 ? hanDigits[tens] : ''}十${n % 10 ? hanDigits[n % 10] : ''}`;
  return label.replace(/[一二三四五六七八九十百]+/u, text ?? '');
}

/** As they stand in the source, whatever pass set them apart. */
const inDocumentOrder = (lines: readonly Line[]): Line[] => [...lines].sort((a, b) => startOf(a) - startOf(b));

function lineSpans(lines: readonly Line[], source: Source): RoleSpan[] {
  return lines.flatMap((line) =>
    ranges(line, source.text).map((span) => ({
      ...span,
      role: line.role,
      clause: null,
      paragraph: null,
      reason: line.reason,
    })),
  );
}
