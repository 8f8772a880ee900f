/**
 * Places in a stored citation that the browser fills in (src/citing/fill.ts): marks in private-use characters, which no
 * title can hold once printed.
 */
export const marks = {
  part: '\uE000',
  /** What only a citation of a part says, then what stands there without one: between `open`, `otherwise` and `close`. */
  open: '\uE006',
  otherwise: '\uE007',
  close: '\uE008',
  address: '\uE001',
  /** 2026-11-21 */
  iso: '\uE002',
  /** November 21, 2026 */
  long: '\uE003',
  /** 21 Nov. 2026 */
  short: '\uE004',
  year: '\uE005',
} as const;
