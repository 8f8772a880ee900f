/** Labels within a text, where a label may be glued: right after the end of a sentence. */
import { type Label, labelAt } from './index.ts';

/** Every label as labels are written that a sentence end is before, in order, with its offsets in the text. */
export function innerLabels(text: string): Label[] {
  const found: Label[] = [];
  for (let i = 1; i < text.length; i++) {
    if (!mayOpen(text.charCodeAt(i)) || !after(text, i)) continue;
    const label = labelAt(text, i);
    if (label?.strength === 'strong' && !label.alone && label.family !== 'letter') found.push(label);
  }
  return found;
}

const sentenceEnd = new Set('。；！？”」』）)：');

/** Right after the end of a sentence, white space between them or not. */
function after(text: string, at: number): boolean {
  let i = at - 1;
  while (i > 0 && (text[i] === ' ' || text[i] === '\u3000')) i--;
  const c = text[i] ?? '';
  if (sentenceEnd.has(c)) return true;
  if (c !== '.' && c !== ':') return false;
  // …quan tâm. 2. Hai bên: in an alphabet the label needs its stop, and a capital after it
  return text.charCodeAt(at) > 127 ? i === at - 1 : latinLabel.test(text.slice(at, at + 18));
}

const latinLabel = /^\d{1,2}\.\s{0,12}\p{Lu}/u;

/** Cheap test for a character that a label can begin with. */
function mayOpen(code: number): boolean {
  if (code < 128) return (code >= 49 && code <= 57) || code === 40;
  return (
    (code >= 0x2460 && code <= 0x32bf) ||
    code === 0xff08 ||
    code === 0x7b2c ||
    hanDigits.has(code) ||
    (code >= 0xff11 && code <= 0xff19)
  );
}
const hanDigits = new Set([...'一二三四五六七八九十'].map((c) => c.charCodeAt(0)));
