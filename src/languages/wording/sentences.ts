/** Cuts a text into sentences; the stop of an abbreviation (U.S., D.C., H.E., г.) ends none. */
import { anyOf } from '../index.ts';

const stop = /[。；;!?！？\n]+|\.(?=\s|$)/gu;
const abbreviation =
  /(?:(?<!\p{L})(?:\p{Lu}|St|Mr|Mrs|Ms|Dr|No|Nos|Jr|Sr|Hon|Rt|Gen|Col|Art|vs|Sra?|Excm[ao]|EE\.? ?UU|г|гг|им|TP|T\.Ư)|\p{Lu}\.\p{Lu})$/u;

/** am 4. Dezember: German counts days with a stop. */
const countedDay = /(?<!\d)\d{1,2}$/u;
const germanMonth = new RegExp(
  `^ (?:${anyOf(({ tag, months }) => (tag === 'de' ? months : undefined))})(?!\\p{L})`,
  'u',
);

interface Sentence {
  text: string;
  /** UTF-16 offset in the text that was cut. */
  start: number;
}

/**
 * @returns the sentences in order, without their stops; together with the stops they are the text. A line break ends a
 *   sentence only where `lines` is set: paragraphs of hard-wrapped files have some inside
 */
export function sentencesOf(text: string, lines = false): Sentence[] {
  const out: Sentence[] = [];
  let start = 0;
  for (const m of text.matchAll(stop)) {
    if (m[0].startsWith('\n') && !lines) continue;
    // What follows the stop of an abbreviation in lower case goes on; in upper case, an initial or U.S. does so too.
    if (m[0] === '.' && abbreviation.test(text.slice(Math.max(start, m.index - 8), m.index))) continue;
    if (m[0] === '.' && countedDay.test(text.slice(Math.max(start, m.index - 3), m.index))) {
      if (germanMonth.test(text.slice(m.index + 1, m.index + 14))) continue;
    }
    if (m.index > start) out.push({ text: text.slice(start, m.index), start });
    start = m.index + m[0].length;
  }
  if (start < text.length) out.push({ text: text.slice(start), start });
  return out;
}

/** @returns the words of the sentence that stand before an offset in it */
export function sentenceBefore(text: string, at: number): string {
  return sentencesOf(text.slice(0, at)).at(-1)?.text ?? '';
}
