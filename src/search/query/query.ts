/**
 * Reads what the reader typed. Nothing is refused: where the syntax is at fault, the best reading is taken and a note
 * says which.
 *
 *     合作 贸易            both                      a | b            one of them; weaker than a space
 *     "和平 发展"          these letters in a row    ( … )            groups
 *     -制裁               without                   合作 NEAR/5 贸易   at most 5 characters between them
 *     econom*            words that begin so        party:by year:2013..2022 level:全面战略 kind: lang: complete:
 *
 * A quotation mark or bracket counts as syntax only where a word begins, and only when its partner stands where a word
 * ends; in the midst of a pasted sentence it is punctuation. A term of punctuation alone asks for nothing, and is left out.
 */

import { fold } from './fold.ts';
import type { Node, Note, Query, Term } from './query-tree.ts';
import { type Token, tokenise } from './query-words.ts';

/** A query as typed → its tree and what was wrong with it. Never throws. */
export function parseQuery(source: string): Query {
  const notes: Note[] = [];
  const tokens = tokenise(source, notes);
  let at = 0;

  const or = (): Node | null => {
    const of = [and()];
    while (tokens[at]?.type === '|') {
      at++;
      of.push(and());
    }
    const present = of.filter((node) => node !== null);
    if (present.length < of.length && of.length > 1) notes.push({ code: 'lone-or', words: '|' });
    return join('or', present);
  };
  const and = (): Node | null => {
    const of: Node[] = [];
    let last: Node | null = null;
    for (let token = tokens[at]; token && token.type !== '|' && token.type !== ')'; token = tokens[at]) {
      const node: Node | null = token.type === 'near' ? near(of, last, token.distance) : unary();
      if (node) of.push(node);
      if (node || token.type !== 'near') last = node;
    }
    return join('and', of);
  };
  // Takes the operand before it, and leaves a chain as pairs: a NEAR b NEAR c asks for a NEAR b and b NEAR c.
  const near = (of: Node[], before: Node | null, distance: number): Node | null => {
    at++;
    const left = before?.type === 'near' ? before.right : before;
    const right = tokens[at];
    if (left?.type !== 'term' || right?.type !== 'term' || empty(right)) {
      notes.push({ code: 'near-operand', words: `NEAR/${distance}` });
      return null;
    }
    at++;
    if (before?.type === 'term') of.pop();
    return { type: 'near', distance, left, right };
  };
  const unary = (): Node | null => {
    const token = tokens[at++];
    if (token?.type === '-') {
      const of = tokens[at] && tokens[at]?.type !== ')' ? unary() : null;
      return of && { type: 'not', of };
    }
    if (token?.type === '(') {
      const of = or();
      if (tokens[at]?.type === ')') at++;
      return of;
    }
    if (token?.type === 'term' && empty(token)) {
      notes.push({ code: 'no-letters', words: token.text });
      return null;
    }
    return token?.type === 'term' || token?.type === 'field' ? token : null;
  };

  return { root: or(), notes };
}

/** True for a term of punctuation alone. */
const empty = (token: Token | undefined): boolean =>
  token?.type === 'term' && fold(token.text, new Map()).units.length === 0;

function join(type: 'and' | 'or', of: Node[]): Node | null {
  return of.length > 1 ? { type, of } : (of[0] ?? null);
}

/** Terms that a text must show for a hit: those that stand under no minus. */
export function positiveTerms(node: Node | null): Term[] {
  if (!node || node.type === 'not' || node.type === 'field') return [];
  if (node.type === 'term') return [node];
  if (node.type === 'near') return [node.left, node.right];
  return node.of.flatMap(positiveTerms);
}
