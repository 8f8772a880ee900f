/**
 * A few numbers that stand for a long text, so that two texts can be compared when neither is at hand: the smallest
 * hashes of its runs of four characters (a bottom-k sketch; A. Broder, On the resemblance and containment of documents,
 * 1997).
 */
const size = 64;
const run = 4;

/** @returns at most 64 hashes in ascending order; white space and punctuation do not count */
export function sketch(text: string): number[] {
  const plain = text.replace(/[^\p{L}\p{N}]+/gu, '');
  const kept = new Set<number>();
  let limit = Infinity;
  for (let i = 0; i + run <= plain.length; i++) {
    // FNV-1a, 32 bits
    let hash = 0x811c9dc5;
    for (let k = i; k < i + run; k++) hash = Math.imul(hash ^ plain.charCodeAt(k), 0x01000193) >>> 0;
    if (hash >= limit) continue;
    kept.add(hash);
    if (kept.size < size * 4) continue;
    const smallest = [...kept].sort((a, b) => a - b).slice(0, size);
    kept.clear();
    for (const h of smallest) kept.add(h);
    limit = smallest.at(-1) ?? Infinity;
  }
  return [...kept].sort((a, b) => a - b).slice(0, size);
}

/** Share of what either text has that both have, from 0 to 1, estimated. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  const inB = new Set(b);
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, size);
  const inA = new Set(a);
  return union.length === 0 ? 0 : union.filter((h) => inA.has(h) && inB.has(h)).length / union.length;
}
