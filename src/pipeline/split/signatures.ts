/** Takes the signatures, dates and datelines off the end of a text, also where they are glued to its last paragraph. */
import { reasonBehind } from './behind.ts';
import { endingOf } from './ending.ts';
import { bareLine, gluedDate, namesOffice } from './signature-block.ts';
import { cut, trim } from '../mapped-text.ts';
import type { Block, Line } from '../types.ts';
import { features } from '../features.ts';

interface Tailed<B extends Block> {
  blocks: B[];
  lines: Line[];
  /** Lines behind the signatures of which nothing tells what they are. */
  unexplained: Line[];
}

/**
 * In: the blocks of a text or an annex in order. Out: the blocks that remain, and the lines taken off their end, spans
 * kept: signatures and datelines, and behind them furniture with its reason. Nothing is taken unless a line is surely a
 * signature, a date or a dateline, or stands below the formula that closes a text.
 */
export function takeTail<B extends Block>(blocks: readonly B[]): Tailed<B> {
  const { from, to, glued } = endingOf(blocks);
  const lines = placesOf(blocks.slice(from, to).flatMap(lineOf));
  const rest = blocks.slice(0, from);
  const last = rest.at(-1);
  if (last && glued > 0) {
    rest[rest.length - 1] = { ...last, ...trim(cut(last, 0, glued)) };
    const tail = { ...last, ...trim(cut(last, glued, last.text.length)) };
    lines.unshift(...lineOf(tail));
  }
  const behind = blocks.slice(to).map((block): Line => ({
    text: block.text,
    runs: block.runs,
    role: 'furniture',
    reason: reasonBehind(block.text) ?? 'after the signatures',
  }));
  const unexplained = behind.filter(({ text }) => reasonBehind(text) === null);
  return { blocks: rest, lines: [...lines, ...behind], unexplained };
}

/** Short lines below the date that name no office, and stand in one column, tell the place: June 12, 2018 / Sentosa Island / Singapore. */
function placesOf(lines: readonly Line[]): Line[] {
  const date = lines.findIndex((l) => l.role === 'dateline');
  const last = lines.findLastIndex((l) => features(l.text).signature === 2 && l.role === 'signature');
  return lines.map((line, i) => {
    const place =
      date >= 0 &&
      i > date &&
      i > last &&
      line.role === 'signature' &&
      !/[（(]|\S\s{3,}\S/u.test(line.text) &&
      !namesOffice(line.text);
    return place && line.text.length <= 30 ? { ...line, role: 'dateline' } : line;
  });
}

function lineOf(block: Block): Line[] {
  const { text } = block;
  const whole = { text, runs: block.runs, reason: null };
  const bare = bareLine(text);
  if (features(bare).isAgencyLine || features(bare).isDateLine) return [{ ...whole, role: 'dateline' }];
  const at = gluedDate(text);
  if (at <= 0) return [{ ...whole, role: 'signature' }];
  return [
    { ...trim(cut(block, 0, at)), role: 'signature', reason: null },
    { ...trim(cut(block, at, text.length)), role: 'dateline', reason: null },
  ];
}
