/**
 * Where the wording of a witness differs from the others, in its own printed text. A record holds the differences by their
 * place in the base alone, so each is looked for here between the words that surround it. What is not found in exactly one
 * place is not marked. Pure.
 */
import { flatten } from '../../clauses.ts';
import type { Paragraph, Statement, Variant } from '../../schema.ts';

/** A part of the printed text; `variant` where the witnesses differ in it (empty text: where this one has nothing). */
interface PrintedPart {
  text: string;
  variant: Variant | null;
}

/** How many visible characters on either side must agree, the surest first. */
const contexts = [16, 10, 6];

/** `text`: as printed, of the witness with this sigil; line breaks in it do not count. The parts put together are the text. */
export function printedParts(s: Statement, sigil: string, text: string): PrintedPart[] {
  const visible = [...text.matchAll(/\S/gu)].map(({ index, 0: character }) => ({ index, character }));
  const dense = visible.map(({ character }) => character).join('');
  // Characters outside the basic plane take two units of `dense`.
  const starts = visible.flatMap(({ index, character }) => Array<number>(character.length).fill(index));
  const found = flatten(s.clauses)
    .flatMap(({ clause }) => clause.paragraphs.flatMap((p, i) => ownWording(p, variantsOf(s, clause.id, i + 1), sigil)))
    .flatMap(({ variant, before, reading, after }) => {
      const at = place(dense, before, reading, after);
      if (variant.class === 'layout' || at === null) return [];
      const start = starts[at.start] ?? text.length;
      const last = at.end > at.start ? starts[at.end - 1]! : null;
      const end = last === null ? start : last + String.fromCodePoint(text.codePointAt(last)!).length;
      return [{ start, end, variant }];
    });
  return cut(text, found);
}

const variantsOf = (s: Statement, clause: string, paragraph: number): Variant[] =>
  s.variants.filter((v) => v.clause === clause && v.paragraph === paragraph).sort((a, b) => a.start - b.start);

/** What a witness has in each differing place of a paragraph, and what it has before and behind it in that paragraph. */
function ownWording(
  paragraph: Paragraph,
  variants: readonly Variant[],
  sigil: string,
): { variant: Variant; before: string; reading: string; after: string }[] {
  let own = '';
  let at = 0;
  const places = variants.map((variant) => {
    const read = variant.readings.find(({ witness }) => witness === sigil)?.text ?? variant.base;
    own += paragraph.text.slice(at, variant.start);
    const start = own.length;
    own += read;
    at = Math.max(at, variant.end);
    return { variant, start, end: own.length };
  });
  own += paragraph.text.slice(at);
  return places
    .filter(({ variant }) => sigil === 'A' || variant.readings.some(({ witness }) => witness === sigil))
    .map(({ variant, start, end }) => ({
      variant,
      before: own.slice(0, start),
      reading: own.slice(start, end),
      after: own.slice(end),
    }));
}

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');

/** The only place of a reading between what is printed before and behind it, in units of the text without white space. */
function place(dense: string, before: string, reading: string, after: string): { start: number; end: number } | null {
  for (const length of contexts) {
    const [left, middle, right] = [
      squeezed(before).slice(-length),
      squeezed(reading),
      squeezed(after).slice(0, length),
    ];
    const whole = left + middle + right;
    const at = dense.indexOf(whole);
    if (at < 0) continue;
    // Less context would be no surer.
    if (dense.includes(whole, at + 1)) return null;
    return { start: at + left.length, end: at + left.length + middle.length };
  }
  return null;
}

function cut(text: string, found: readonly { start: number; end: number; variant: Variant }[]): PrintedPart[] {
  const parts: PrintedPart[] = [];
  let at = 0;
  for (const { start, end, variant } of [...found].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push({ text: text.slice(at, start), variant: null }, { text: text.slice(start, end), variant });
    at = end;
  }
  return [...parts, { text: text.slice(at), variant: null }];
}
