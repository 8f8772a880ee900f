/**
 * Two spans of text laid into one another: what both say, what only one says, and what stands at another place. In: the
 * tokens of both, cut at build, and the shared runs. Out: marks whose texts, those of the other side left out, are exactly
 * either text; null where more than 60 % changed, so that both are better read whole. Marks, 的 and 和 alone hold nothing
 * together. Nothing is reported. The difference itself is found by the library `diff` (Myers).
 */
import { diffArrays } from 'diff';

export interface Token {
  text: string;
  /** Carries meaning of its own: no mark and no function word. */
  telling: boolean;
  /** Shared with the other text by a run that stands at another place. */
  elsewhere: boolean;
}

export interface Mark {
  text: string;
  in: 'both' | 'earlier' | 'later';
  /** It stands in the other text too, at another place. */
  moved: boolean;
}

/** Above this share of changed letters the texts stand whole. */
const mostChanged = 0.6;
/** More edits than this are no likeness worth reading; it also bounds the time. */
const mostEdits = 1500;

const letters = (text: string): number => [...text.matchAll(/[\p{L}\p{N}]/gu)].length;

export function marks(earlier: readonly Token[], later: readonly Token[]): Mark[] | null {
  const key = ({ text }: Token) => text;
  const changes = diffArrays(earlier.map(key), later.map(key), { maxEditLength: mostEdits });
  if (!changes) return null;
  let [i, j] = [0, 0];
  const parts = changes.map(({ value, added, removed }) => {
    const tokens = (added ? later : earlier).slice(added ? j : i, (added ? j : i) + value.length);
    if (!added) i += value.length;
    if (!removed) j += value.length;
    return { tokens, in: added ? 'later' : removed ? 'earlier' : 'both' } as const;
  });
  const held = parts.map((part, at) => part.in === 'both' && holds(part.tokens, at === 0 || at === parts.length - 1));
  const kept = parts.reduce((sum, part, at) => sum + (held[at] ? letters(part.tokens.map(key).join('')) : 0), 0);
  const longest = Math.max(...[earlier, later].map((tokens) => letters(tokens.map(key).join(''))), 1);
  const moved = [...earlier, ...later].reduce((sum, t) => sum + (t.elsewhere ? letters(t.text) / 2 : 0), 0);
  if ((kept + moved) / longest < 1 - mostChanged) return null;
  return gather(parts, held);
}

/** Marks and function words between two changes hold nothing together, nor does a single letter. */
const holds = (tokens: readonly Token[], atEdge: boolean): boolean =>
  atEdge || tokens.reduce((sum, { telling, text }) => sum + (telling ? letters(text) : 0), 0) > 1;

interface Part {
  tokens: readonly Token[];
  in: Mark['in'];
}

/** Changes next to one another become one of either side, the earlier first. */
function gather(parts: readonly Part[], held: readonly boolean[]): Mark[] {
  const out: Mark[] = [];
  let before: Token[] = [];
  let after: Token[] = [];
  const flush = () => {
    out.push(...split(before, 'earlier'), ...split(after, 'later'));
    before = [];
    after = [];
  };
  parts.forEach((part, at) => {
    if (held[at]) {
      flush();
      out.push({ text: part.tokens.map(({ text }) => text).join(''), in: 'both', moved: false });
      return;
    }
    if (part.in !== 'later') before.push(...part.tokens);
    if (part.in !== 'earlier') after.push(...part.tokens);
  });
  flush();
  return out;
}

/** What stands elsewhere in the other text is not said to be taken out or put in. */
function split(tokens: readonly Token[], side: 'earlier' | 'later'): Mark[] {
  const out: Mark[] = [];
  for (const { text, elsewhere } of tokens) {
    const last = out.at(-1);
    if (last && last.moved === elsewhere) last.text += text;
    else out.push({ text, in: side, moved: elsewhere });
  }
  return out;
}
