/**
 * The partnership levels of a relationship over time, from the statements held and from `content/partnerships.yaml`.
 * A statement that we hold is the better witness: where the register names the same level within the same year, the
 * statement stands alone.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Summary, contentFolder } from '../corpus.ts';
import { instant, yearOf } from '../i18n/values/dates.ts';
import { type Partnership, PartnershipsSchema } from '../schema.ts';

export interface NamedLevel {
  name: string;
  parts: readonly string[];
  /** EDTF: from when on, or when it was named. */
  date: string;
  /** The statement that says so, where it is held. */
  statement: string | null;
  /** What was read, for a level from the register. */
  source: string | null;
  note: string | null;
}

let register: Map<string, Partnership[]> | null = null;

function registered(codes: readonly string[]): readonly Partnership[] {
  register ??= readRegister();
  return register.get(key(codes)) ?? [];
}

const key = (codes: readonly string[]): string => [...codes].sort().join(' ');

function readRegister(): Map<string, Partnership[]> {
  const file = join(contentFolder(), 'partnerships.yaml');
  const found = new Map<string, Partnership[]>();
  if (!existsSync(file)) return found;
  for (const entry of PartnershipsSchema.parse(parse(readFileSync(file, 'utf8')) ?? [])) {
    const list = found.get(key(entry.parties));
    if (list) list.push(entry);
    else found.set(key(entry.parties), [entry]);
  }
  return found;
}

/** Of one relationship, oldest first. */
export const levelsOf = (statements: readonly Summary[]): NamedLevel[] =>
  mergeLevels(statements, registered(statements.at(-1)?.parties.map((p) => p.code) ?? []));

export function mergeLevels(statements: readonly Summary[], others: readonly Partnership[]): NamedLevel[] {
  const held = statements.flatMap((s): NamedLevel[] => {
    const date = s.signed ?? s.published;
    if (!s.level || date === null) return [];
    return [{ ...s.level, date, statement: s.id, source: null, note: null }];
  });
  const stated = (p: Partnership) => held.some((h) => h.name === p.name && yearOf(h.date) === yearOf(p.date));
  const all = [
    ...held,
    ...others
      .filter((p) => !stated(p))
      .map((p) => ({ name: p.name, parts: [], date: p.date, statement: null, source: p.source, note: p.note ?? null })),
  ];
  return all.sort((a, b) => at(a) - at(b) || (a.statement === null ? -1 : 1));
}

const at = (level: NamedLevel): number => instant(level.date)?.at ?? 0;

/** Each level from its first mention: later statements that only speak of it again leave it as it is. */
export function spells(levels: readonly NamedLevel[]): NamedLevel[] {
  return levels.filter((level, i) => i === 0 || levels[i - 1]?.name !== level.name);
}
