/**
 * Adjectives of states in one word (British, chinoise), as pairs have them: Sino-British. English and French ones come from
 * world-countries; those that fit two states (Dominican, Congolese) are left out.
 */
import countries from 'world-countries';
import type { NameHit } from './party-names.ts';

const codes = new Map<string, string | null>();
for (const { cca2, independent, demonyms } of countries) {
  if (independent !== true) continue;
  const { eng, fra } = demonyms as Record<string, { f: string; m: string } | undefined>;
  for (const word of new Set([eng?.f, eng?.m, fra?.f, fra?.m])) {
    const key = word?.toLowerCase() ?? '';
    if (key !== '' && /^\p{L}+$/u.test(key)) codes.set(key, codes.has(key) && codes.get(key) !== cca2 ? null : cca2);
  }
}

/** @returns the code (ISO 3166-1 alpha-2) of the one state that an adjective in lower case belongs to, or else null */
export const stateOfDemonym = (word: string): string | null => codes.get(word) ?? null;

const government =
  /(?<!\p{L})(\p{Lu}\p{L}+) (?:Government|Prime Minister|President|Foreign Minister|Minister|Premier|Head of State|side)(?!\p{L})/gu;

/** @returns each “Australian Government”, “Peruvian President” of a text as a name of its state, with UTF-16 offsets in it. Nothing is reported */
export function governmentsIn(text: string): NameHit[] {
  return [...text.matchAll(government)].flatMap((m): NameHit[] => {
    const code = stateOfDemonym((m[1] ?? '').toLowerCase());
    const end = m.index + (m[1] ?? '').length;
    return code === null
      ? []
      : [{ start: m.index, end, text: m[1] ?? '', code, type: 'state' as const, pair: true as const }];
  });
}
