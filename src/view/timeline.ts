/**
 * Where things stand on a timeline. All lengths along it are percent of its width, so that the drawing fits any screen
 * without being scaled and its letters keep their size. Nothing here depends on the day of the build: the line ends
 * with the year after the last date drawn.
 */
import { scaleUtc } from 'd3-scale';
import type { Summary } from '../corpus.ts';
import { instant } from '../i18n/values/dates.ts';
import { type NamedLevel, levelsOf, spells } from './levels.ts';

interface Spell {
  level: NamedLevel;
  from: number;
  to: number;
  /** Half the width of the doubt about its beginning. */
  doubt: number;
  /** Row of its label, counted upwards from the line: each has one of its own, the earlier ones above. */
  row: number;
}

interface Dot {
  statement: Summary;
  x: number;
}

export interface Lane {
  spells: Spell[];
  dots: Dot[];
  /** What is known and not held. */
  hollow: { date: string; name: string; x: number }[];
  rows: number;
}

export interface Axis {
  from: number;
  to: number;
  /** Where the last year ends, in percent. */
  end: number;
  ticks: { year: number; x: number }[];
  /** Position of a time in milliseconds, in percent. */
  position: (time: number) => number;
}

/** The width in pixels of the narrowest drawing; narrower screens show a list instead. */
const narrow = 520;
const characterWidth = 12;

/**
 * An axis over whole years that holds all the dates given (EDTF); null where there is none. Every label begins at its date
 * and ends within the drawing: the years take as much of the width as that leaves them.
 */
export function axisOver(
  dates: readonly string[],
  labels: readonly { date: string; name: string }[] = [],
): Axis | null {
  const times = dates.flatMap((date) => {
    const found = instant(date);
    return found ? [found.at] : [];
  });
  if (times.length === 0) return null;
  const from = new Date(Math.min(...times)).getUTCFullYear();
  const to = new Date(Math.max(...times)).getUTCFullYear() + 1;
  const domain = [Date.UTC(from, 0, 1), Date.UTC(to, 0, 1)] as const;
  const end = Math.min(100, ...labels.map(({ date, name }) => roomFor(name, instant(date)?.at ?? domain[0], domain)));
  const scale = scaleUtc().domain(domain).range([0, end]);
  const years = [...new Set(scale.ticks(5).map((tick) => tick.getUTCFullYear()))];
  return {
    from,
    to,
    end: round(end),
    ticks: years.map((year) => ({ year, x: round(scale(Date.UTC(year, 0, 1))) })),
    position: (time) => round(scale(time)),
  };
}

export function lane(
  statements: readonly Summary[],
  axis: Axis,
  levels = levelsOf(statements),
  known: readonly { date: string; name: string }[] = [],
): Lane {
  const named = spells(levels).flatMap((level) => {
    const when = instant(level.date);
    return when ? [{ level, ...when }] : [];
  });
  const drawn = named.map(({ level, at, doubt }, i): Spell => {
    const from = axis.position(at);
    const next = named[i + 1];
    const half = doubt * 2 > 40 * 86_400_000 ? round(axis.position(at + doubt) - from) : 0;
    const to = next ? axis.position(next.at) : axis.end;
    return { level, from, to, doubt: half, row: named.length - 1 - i };
  });
  const dots = statements.flatMap((statement): Dot[] => {
    const when = instant(statement.signed ?? statement.published ?? '');
    return when ? [{ statement, x: axis.position(when.at) }] : [];
  });
  const held = new Set(dots.map(({ x }) => x));
  const hollow = known.flatMap((one) => {
    const when = instant(one.date);
    const x = when && axis.position(when.at);
    return x === null || held.has(x) ? [] : [{ ...one, x }];
  });
  return { spells: drawn, dots, hollow, rows: drawn.length };
}

/** The share of the width that the years may take so that a label at that time ends within the drawing. */
function roomFor(name: string, at: number, [from, to]: readonly [number, number]): number {
  const left = 100 - ([...name].length * characterWidth * 100) / narrow;
  const share = (at - from) / (to - from);
  return share <= 0 ? 100 : Math.max(30, left / share);
}

interface Bar {
  year: number;
  count: number;
  x: number;
  width: number;
  /** In percent of the tallest. */
  height: number;
}

/** Statements per year, for a collection too large to show each. */
export function bars(counts: ReadonlyMap<number, number>): Bar[] {
  const years = [...counts.keys()];
  if (years.length === 0) return [];
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const width = 100 / (to - from + 1);
  const most = Math.max(...counts.values());
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([year, count]) => ({
      year,
      count,
      x: round((year - from) * width),
      width: round(width),
      height: round((100 * count) / most),
    }));
}

const round = (n: number): number => Math.round(n * 100) / 100;
