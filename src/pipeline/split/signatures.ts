/** Takes the signatures, dates and datelines off the end of a text, also where they are glued to its last paragraph. */
import {
  gluedDate,
  gluedSignature,
  isAgencyLine,
  isDateLine,
  namesOffice,
  signatureStrength,
} from './signature-block.ts';
import { labelAt } from '../label/index.ts';
import { cut, trim } from '../mapped-text.ts';
import type { Block, Line } from '../types.ts';

export interface Tailed<B extends Block> {
  blocks: B[];
  lines: Line[];
}

const mostLines = 60;

/**
 * In: the blocks of a text or an annex in order. Out: the blocks that remain, and the lines taken off their end as
 * signatures and datelines, spans kept. Nothing is taken unless a line is surely a signature, a date or a dateline.
 */
export function takeTail<B extends Block>(blocks: readonly B[]): Tailed<B> {
  let from = blocks.length;
  let sure = 0;
  while (from > 1 && blocks.length - from < mostLines) {
    const strength = tailStrength(blocks[from - 1]);
    if (strength === 0) break;
    if (strength === 2) sure = blocks.length - from + 1;
    from--;
  }
  // Only what reaches to a line that is surely a signature or date; the lines above it are offices and names.
  if (sure === 0) from = blocks.length;
  from = aboveNames(blocks, from);
  const lines = placesOf(blocks.slice(from).flatMap(lineOf));
  const rest = blocks.slice(0, from);
  const last = rest.at(-1);
  const at = last ? gluedSignature(last.text) : -1;
  if (last && at > 0) {
    rest[rest.length - 1] = { ...last, ...trim(cut(last, 0, at)) };
    const tail = { ...last, ...trim(cut(last, at, last.text.length)) };
    lines.unshift(...lineOf(tail));
  }
  return { blocks: rest, lines };
}

function tailStrength(block: Block | undefined): 0 | 1 | 2 {
  if (!block || block.form === 'item') return 0;
  const { text } = block;
  if (isAgencyLine(text) || isDateLine(text)) return 2;
  const label = labelAt(text, 0);
  if (label?.strength === 'strong' && !/^[A-Z]\./u.test(text) && !label.bracketed) return 0;
  return signatureStrength(text);
}

/** A heading right above the signatures is the heading of a clause when a paragraph ends open before it; never here. */
function aboveNames(blocks: readonly Block[], from: number): number {
  let at = from;
  // a label alone on its line needs the text that follows it
  while (at < blocks.length && at > 0 && labelAt(blocks[at - 1]?.text ?? '', 0)?.alone === true) at++;
  return at;
}

/** Short lines below the date that name no office tell the place: June 12, 2018 / Sentosa Island / Singapore. */
function placesOf(lines: readonly Line[]): Line[] {
  const date = lines.findIndex((l) => l.role === 'dateline');
  const last = lines.findLastIndex((l) => signatureStrength(l.text) === 2 && l.role === 'signature');
  return lines.map((line, i) => {
    const place =
      date >= 0 &&
      i > date &&
      i > last &&
      line.role === 'signature' &&
      !/[（(]/u.test(line.text) &&
      !namesOffice(line.text);
    return place && line.text.length <= 30 ? { ...line, role: 'dateline' } : line;
  });
}

function lineOf(block: Block): Line[] {
  const { text } = block;
  const whole = { text, runs: block.runs, reason: null };
  if (isAgencyLine(text) || isDateLine(text)) return [{ ...whole, role: 'dateline' }];
  const at = gluedDate(text);
  if (at <= 0) return [{ ...whole, role: 'signature' }];
  return [
    { ...trim(cut(block, 0, at)), role: 'signature', reason: null },
    { ...trim(cut(block, at, text.length)), role: 'dateline', reason: null },
  ];
}
