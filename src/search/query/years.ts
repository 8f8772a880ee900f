/** Years and ranges of them, as readers type them. */

/** `2013`, `2013..2022`, `2013..`, `..2022`, also with – or -, in either order; null for anything else. */
export function yearRange(text: string): { from: number; to: number } | null {
  const match = /^(\d{4})?(?:(\.\.\.?|…|[-–—~～至])(\d{4})?)?年?$/u.exec(text.normalize('NFKC').replace('年', ''));
  if (!match || (match[1] === undefined && match[3] === undefined)) return null;
  const from = match[1] === undefined ? 0 : Number(match[1]);
  const to = match[2] === undefined ? from : match[3] === undefined ? 9999 : Number(match[3]);
  return { from: Math.min(from, to), to: Math.max(from, to) };
}
