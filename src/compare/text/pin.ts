/**
 * What an address says of a text that it was made for: a hash of the whole, and a character for each sentence, so that a
 * later reader can be told which sentence was corrected. In: a prepared text. Out: the pin, or the sentences that differ.
 */
import { diffArrays } from 'diff';
import type { Piece } from '../show/rows.ts';
import { hashOf } from './hash.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const check = ({ hash }: Pick<Piece, 'hash'>): string => alphabet[Number.parseInt(hash.slice(-4), 16) % 64] ?? '';

/** Eight hexadecimal digits, a point, and a character for each sentence in order. */
export const pinOf = (pieces: readonly Piece[]): string =>
  `${hashOf(pieces.map(({ text }) => text).join('\n'))}.${pieces.map(check).join('')}`;

/**
 * The sentences that are not those of the text that was pinned; null where it is the same text, or the pin says nothing of
 * its sentences. A sentence that was changed passes unnoticed once in 64 times; the text as a whole does not.
 */
export function correctedSince(pieces: readonly Piece[], pin: string): Piece[] | null {
  const [whole, sentences = ''] = pin.split('.');
  if (whole === pinOf(pieces).split('.')[0]) return null;
  if (sentences === '') return [];
  let at = 0;
  return diffArrays([...sentences], pieces.map(check)).flatMap(({ added, removed, value }) => {
    if (removed) return [];
    const from = at;
    at += value.length;
    return added ? pieces.slice(from, at) : [];
  });
}
