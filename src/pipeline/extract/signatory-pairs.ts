/** Offices and names of a signature block → who signed: which name belongs to which office. */
import { anyOf } from '../../languages/index.ts';
import type { Passage } from './passages.ts';

export interface Piece {
  kind: 'office' | 'name' | 'party';
  text: string;
  passage: Passage;
}

export interface Pair {
  office: Piece[];
  name: Piece;
}

/** For the Government of …, which heads or follows a name. */
export const forParty = new RegExp(`^(?:${anyOf(({ signature }) => signature?.signsFor)})\\s`, 'iu');

/**
 * Offices and parties in several lines over one name (甲国政府代表 / 驻乙国大使 / 姓名) are one office.
 *
 * @param pieces in the order in which they stand; where the first is a name, each name stands over its office
 * @returns null where offices and names do not pair up
 */
export function pairUp(pieces: readonly Piece[]): Pair[] | null {
  const named = pieces.filter(({ kind }) => kind === 'name');
  if (named.length === 0) return [];
  const headed = byParty(pieces);
  if (headed) return headed;
  const nameFirst = pieces[0]?.kind === 'name';
  const groups: { office: Piece[]; name: Piece | null }[] = [];
  const runs: { names: Piece[]; offices: Piece[] }[] = [];
  const ordered = nameFirst ? [...pieces].reverse() : [...pieces];
  for (const piece of ordered) {
    let run = runs.at(-1);
    if (!run || (piece.kind !== 'name' && run.names.length > 0)) runs.push((run = { names: [], offices: [] }));
    (piece.kind === 'name' ? run.names : run.offices).push(piece);
  }
  for (const run of runs) {
    if (nameFirst) run.offices.reverse();
    const { names, offices } = run;
    if (names.length === 1) groups.push({ office: offices, name: names[0] ?? null });
    else if (names.length === offices.length)
      offices.forEach((office, i) => groups.push({ office: [office], name: names[i] ?? null }));
    else if (names.length > 0 || offices.length > 0) return null;
  }
  if (nameFirst) groups.reverse();
  return groups.flatMap(({ office, name }) => (name ? [{ office, name }] : []));
}

/** For A / Name / Office, For B / Name / Office: each party heads the lines of its own signatory. */
function byParty(pieces: readonly Piece[]): Pair[] | null {
  const heads = pieces.flatMap(({ kind, text }, i) => (kind === 'party' || forParty.test(text) ? [i] : []));
  if (heads.length < 2 || heads[0] !== 0) return null;
  const groups = heads.map((from, i) => pieces.slice(from, heads[i + 1]));
  const pairs = groups.map((group) => {
    const [name, ...more] = group.filter(({ kind }) => kind === 'name');
    return name && more.length === 0 ? { office: group.filter((piece) => piece !== name), name } : null;
  });
  return pairs.every((pair) => pair !== null) ? pairs : null;
}
