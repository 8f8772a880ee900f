/**
 * Which links cross the order of the texts. In: links between the n-th clause of one and the m-th of the other. Out: the
 * keys `n m` of those outside the longest chain of links that keep the order (longest increasing subsequence); a number
 * that changed because something was put in before is no move. Nothing is reported.
 */
export function moved(links: readonly { a: number; b: number }[]): Set<string> {
  const sorted = [...links].sort((x, y) => x.a - y.a || x.b - y.b);
  const best = sorted.map(() => 1);
  const before = sorted.map(() => -1);
  let last = -1;
  sorted.forEach((link, i) => {
    for (let k = 0; k < i; k++) {
      if ((sorted[k]?.b ?? 0) <= link.b && (best[k] ?? 0) + 1 > (best[i] ?? 0)) {
        best[i] = (best[k] ?? 0) + 1;
        before[i] = k;
      }
    }
    if (last === -1 || (best[i] ?? 0) > (best[last] ?? 0)) last = i;
  });
  const out = new Set(sorted.map(({ a, b }) => `${a} ${b}`));
  for (let i = last; i >= 0; i = before[i] ?? -1) out.delete(`${sorted[i]?.a} ${sorted[i]?.b}`);
  return out;
}
