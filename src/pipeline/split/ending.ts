/**
 * Where a text ends: the block of signatures, dates and datelines is looked for from the end backwards, whatever stands
 * behind it (a caption, a translator's note, the next item of the page), so that one long sentence there hides nothing.
 */
import { endsWithSigningFormula } from '../../languages/wording/signing-formulas.ts';
import type { Block } from '../types.ts';
import { reasonBehind } from './behind.ts';
import { hasDate } from '../../languages/dates/signed-dates.ts';
import { bareLine, gluedSignature, isSigned } from './signature-block.ts';
import { features } from '../features.ts';

/** Blocks [from, to) are signatures and dates; what follows `to` is no text. */
interface Ending {
  from: number;
  to: number;
  /** Offset at which a signature begins that is glued to the end of block `from - 1`; -1 for none. */
  glued: number;
}

/** A signing block is looked for among this many blocks at the end. */
const furthest = 300;
/** More lines than this are no signing block. */
const mostLines = 60;

interface Run {
  from: number;
  to: number;
  dates: number;
  names: number;
  sure: number;
  marks: number;
  formula: boolean;
}

/**
 * In: the blocks of a text or an annex in order. Out: where its signatures stand; `from === to` where it has none. A block
 * that the end of the file does not confirm counts only when it proves itself: signed lines, offices with a date, or the
 * formula (一式两份…同等作准) above it; and when no clause is counted on behind it.
 */
export function endingOf(blocks: readonly Block[]): Ending {
  const runs = runsOf(blocks);
  const clean = runs.find((run) => run.to === blocks.length && run.sure > 0);
  if (clean && strong(clean)) return { ...reach(blocks, clean), glued: gluedAbove(blocks, clean.from) };
  const proven = runs.find((run) => strong(run) && closes(blocks, run));
  if (proven) return { ...reach(blocks, proven), glued: gluedAbove(blocks, proven.from) };
  if (clean) return { from: clean.from, to: clean.to, glued: gluedAbove(blocks, clean.from) };
  const dated = runs.find((run) => run.dates > 0 && closes(blocks, run));
  if (dated && unexplained(blocks, dated.to) <= 240) return { ...reach(blocks, dated), glued: -1 };
  return gluedEnding(blocks);
}

/** Runs of lines that may be part of a signing block, the last first. */
function runsOf(blocks: readonly Block[]): Run[] {
  const runs: Run[] = [];
  const first = Math.max(1, blocks.length - furthest);
  for (let i = blocks.length - 1; i >= first; i--) {
    if (i > 1 && endsWithSigningFormula(blocks[i]?.text ?? '')) {
      // all the short lines below the formula are one block, whatever stood between two runs of them
      let to = shortLines(blocks, i + 1);
      for (let below = runs.at(-1); below && below.from <= to; below = runs.at(-1)) {
        to = Math.max(to, below.to);
        runs.pop();
      }
      if (to > i + 1) runs.push(run(blocks, i + 1, to));
    }
    if (strengthOf(blocks[i]) === 0) continue;
    let from = i;
    while (from > first && i - from < mostLines && joins(blocks, from - 1)) from--;
    while (strengthOf(blocks[from]) === 0) from++;
    runs.push(run(blocks, aboveNames(blocks, from, i + 1), i + 1));
    i = from;
  }
  return runs;
}

function run(blocks: readonly Block[], from: number, to: number): Run {
  const found: Run = { from, to, dates: 0, names: 0, sure: 0, marks: 0, formula: false };
  for (let i = from; i < to; i++) {
    const text = bareLine(blocks[i]?.text ?? '');
    const strength = strengthOf(blocks[i]);
    if (strength === 2) found.sure++;
    if (features(text).isDateLine) found.dates++;
    else if (!features(text).isAgencyLine && strength > 0) found.names++;
    if (isSigned(text)) found.marks++;
  }
  found.formula = endsWithSigningFormula(blocks[from - 1]?.text ?? '');
  return found;
}

/** A line of the block, or a word or two that columns left between two of its lines: of, Witnessed by: */
function joins(blocks: readonly Block[], at: number): boolean {
  if (strengthOf(blocks[at]) > 0) return true;
  const text = bareLine(blocks[at]?.text ?? '');
  const filler = text.length <= 24 && !/[。.;；!?]$/u.test(text) && blocks[at]?.form !== 'item';
  return filler && !labelled(blocks[at]) && strengthOf(blocks[at - 1]) > 0 && strengthOf(blocks[at + 1]) > 0;
}

const strong = (run: Run): boolean =>
  run.marks > 0 ||
  run.formula ||
  run.sure - run.dates >= 2 ||
  (run.dates > 0 && (run.sure > run.dates ? run.names >= 1 : run.names >= 2));

const stopped = /[。！？.!?…][”’」』）)》"'*_\]\s|｜]*$/u;

/** Whether a text can end above the run: its last sentence is complete, enough of it stands there, and no clause follows. */
function closes(blocks: readonly Block[], run: Run): boolean {
  const above = blocks[run.from - 1];
  if (!above || (!stopped.test(above.text) && above.form !== 'item' && !run.formula)) return false;
  const before = lengthOf(blocks, 0, run.from);
  const behind = lengthOf(blocks, run.to);
  if (run.marks === 0 && !run.formula && behind > before) return false;
  return (run.from >= 2 || before > 400) && !countsOn(blocks, run);
}

function lengthOf(blocks: readonly Block[], from: number, to = blocks.length): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += blocks[i]?.text.length ?? 0;
  return sum;
}

/** Length of what stands from `from` on and is neither a note nor other furniture. */
function unexplained(blocks: readonly Block[], from: number): number {
  return lengthOf(
    blocks.slice(from).filter(({ text }) => reasonBehind(text) === null),
    0,
  );
}

/** Whether the numbers of the clauses above the run go on below it. */
function countsOn(blocks: readonly Block[], run: Run): boolean {
  const highest = new Map<string, number>();
  for (const [i, block] of blocks.entries()) {
    if (i >= run.from && i < run.to) continue;
    const label = block.form === 'item' ? null : features(block.text).label;
    if (label?.strength !== 'strong') continue;
    const last = highest.get(label.family) ?? 0;
    if (i < run.from) highest.set(label.family, Math.max(last, label.value));
    else if (label.value > 1 && last > 0 && label.value > last && label.value <= last + 3) return true;
  }
  return false;
}

const known = new WeakMap<Block, 0 | 1 | 2>();

/** How much a block of the text looks like a line of its signing block; see signatureStrength. Kept: neighbours ask too. */
function strengthOf(block: Block | undefined): 0 | 1 | 2 {
  if (!block || block.form === 'item' || block.text.length > 200) return 0;
  const strength = known.get(block) ?? measured(block);
  known.set(block, strength);
  return strength;
}

function measured(block: Block): 0 | 1 | 2 {
  const text = bareLine(block.text);
  if (features(text).isAgencyLine || features(text).isDateLine) return 2;
  const strength = labelled(block) ? 0 : features(text).signature;
  return strength > 0 && reasonBehind(text) !== null && !isSigned(text) ? 0 : strength;
}

function labelled(block: Block | undefined): boolean {
  const text = block?.text ?? '';
  const label = features(text).label;
  return label?.strength === 'strong' && !/^[A-Z]\./u.test(text) && !label.bracketed;
}

/** A label alone on its line above the run needs the text that follows it. */
function aboveNames(blocks: readonly Block[], from: number, to: number): number {
  let at = from;
  while (at < to && at > 0 && features(blocks[at - 1]?.text ?? '').label?.alone === true) at++;
  return at;
}

/** The end of the short lines without a stop that stand below the formula: names, offices, heads of columns. */
function shortLines(blocks: readonly Block[], from: number): number {
  let to = from;
  while (to < blocks.length && to - from < mostLines) {
    const block = blocks[to];
    const text = bareLine(block?.text ?? '');
    const line =
      text.length <= 90 && !/[。；;!?！？]$|(?:\p{Ll}{3}|[\uac00-\ud7a3])\.$/u.test(text) && block?.form !== 'item';
    const other = !line || labelled(block) || reasonBehind(text) !== null;
    if (strengthOf(block) === 0 && other) break;
    to++;
  }
  return to;
}

/** Below a formula the block reaches over short lines of which nothing else tells that they are names. */
function reach(blocks: readonly Block[], { from, to, formula }: Run): { from: number; to: number } {
  return { from, to: formula ? Math.max(to, shortLines(blocks, from)) : to };
}

function gluedAbove(blocks: readonly Block[], from: number): number {
  const last = blocks[from - 1];
  return last ? gluedSignature(last.text) : -1;
}

/** Signatures glued to a paragraph: to the last one, or with their date to one of those right before the end. */
function gluedEnding(blocks: readonly Block[]): Ending {
  const n = blocks.length;
  for (let i = n - 1; i >= Math.max(0, n - 6); i--) {
    const text = blocks[i]?.text ?? '';
    const at = gluedSignature(text);
    if (at > 0 && (i === n - 1 || hasDate(text.slice(at)))) {
      const ending = { from: i + 1, to: i + 1, glued: at };
      if (i === n - 1 || !countsOn(blocks, run(blocks, i + 1, i + 1))) return ending;
    }
  }
  return { from: n, to: n, glued: -1 };
}
