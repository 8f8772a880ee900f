/**
 * Appends a list of any length to another one. Spread out as arguments, `push(...more)`, a list of some hundred thousand
 * entries, which a file of a few megabytes can have, overflows the stack.
 */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}
