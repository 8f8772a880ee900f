/**
 * A choice of clauses as it stands in an address: `?clauses=1,3-5,a1.2`. Ids of clauses hold no hyphen. Pure.
 *
 * A choice holds with each clause all those below it. A range goes from one clause to another as they stand in the text.
 */

/** The clauses of a statement as they stand in the text, each with how deep it lies. */
export interface Listed {
  id: string;
  depth: number;
}
export type Chosen = ReadonlySet<string>;

/** How many of those that follow lie below it. */
function below(list: readonly Listed[], index: number): number {
  const depth = list[index]?.depth ?? 0;
  const next = list.findIndex((one, i) => i > index && one.depth <= depth);
  return (next < 0 ? list.length : next) - index - 1;
}

const withBelow = (list: readonly Listed[], index: number): string[] =>
  list.slice(index, index + 1 + below(list, index)).map(({ id }) => id);

/** `unknown`: the words that name no clause, or a range that ends before it begins. */
export function readList(text: string, list: readonly Listed[]): { chosen: Chosen; unknown: string[] } {
  const chosen = new Set<string>();
  const unknown: string[] = [];
  for (const word of text.split(/[\s,，、;；]+/u).filter(Boolean)) {
    const [first = '', last = first, ...more] = word.split(/[-–—－~～至]/u);
    const [from, to] = [first, last].map((id) => list.findIndex((one) => one.id === id.toLowerCase())) as [
      number,
      number,
    ];
    if (from < 0 || to < from || more.length > 0) unknown.push(word);
    else for (let i = from; i <= to; i++) for (const id of withBelow(list, i)) chosen.add(id);
  }
  return { chosen, unknown };
}

/** First and last clause of each run without a gap, on one level. */
export function runs(chosen: Chosen, list: readonly Listed[]): [first: string, last: string][] {
  const found: [string, string][] = [];
  let next = -1;
  let level = -1;
  for (let i = 0; i < list.length; i++) {
    const { id, depth } = list[i]!;
    if (!chosen.has(id)) continue;
    if (next === i && level === depth) found.at(-1)![1] = id;
    else found.push([id, id]);
    i += below(list, i);
    next = i + 1;
    level = depth;
  }
  return found;
}

export const writeList = (chosen: Chosen, list: readonly Listed[]): string =>
  runs(chosen, list)
    .map(([first, last]) => (first === last ? first : `${first}-${last}`))
    .join(',');

/** One clause more, with those below it; or one less, with those below it and those that hold it. */
export function change(chosen: Chosen, list: readonly Listed[], id: string, wanted: boolean): Chosen {
  const index = list.findIndex((one) => one.id === id);
  const own = withBelow(list, index);
  if (wanted) return new Set([...chosen, ...own]);
  const above = list.filter((_, i) => i < index && index <= i + below(list, i)).map((one) => one.id);
  return new Set([...chosen].filter((one) => !own.includes(one) && !above.includes(one)));
}
