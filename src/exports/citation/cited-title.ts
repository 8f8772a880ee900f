/** A title as it is cited. Pure. */

const openers = '《〈';
const closers = '》〉';

/**
 * A title on one line → the title without the 《》 that enclose the whole of it, since every style marks a title in its own
 * way, and with titles inside titles in the other kind of mark: 《关于〈海〉的声明》 → 关于《海》的声明, 关于《签署《海》的决定》 →
 * 关于《签署〈海〉的决定》. Marks that do not pair are left as printed.
 */
export function citedTitle(title: string): string {
  const kinds: number[] = [];
  const closesAt: number[] = [];
  const out = [...title];
  const wrapped = title.startsWith('《') && endOfFirst(out) === out.length - 1;
  for (const [i, character] of out.entries()) {
    if (openers.includes(character)) {
      const above = kinds.at(-1);
      const printed = openers.indexOf(character);
      const outermost = kinds.length === (wrapped ? 1 : 0);
      kinds.push(outermost ? (wrapped ? 0 : printed) : above === undefined ? printed : 1 - above);
      closesAt.push(printed);
      out[i] = openers[kinds.at(-1)!]!;
    } else if (closers.includes(character)) {
      if (closesAt.pop() !== closers.indexOf(character)) return title;
      out[i] = closers[kinds.pop()!]!;
    }
  }
  if (kinds.length > 0) return title;
  return (wrapped ? out.slice(1, -1) : out).join('');
}

/** Where the mark that opens the title is closed. */
function endOfFirst(characters: readonly string[]): number {
  let depth = 0;
  return characters.findIndex((character) => {
    if (openers.includes(character)) depth++;
    else if (closers.includes(character)) depth--;
    return depth === 0;
  });
}
