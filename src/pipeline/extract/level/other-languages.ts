/**
 * Levels in the languages of the tables but Chinese and English: the name as printed, with the act that
 * the sentence does with it. Nothing is translated: a name stands in the language and the case of the text.
 *
 * Convention. A level counts only with a word of act in its sentence; without one it is a way of speaking. Left aside: X in
 * “raised from X to Y”; the level of parties that are not these (partenariat stratégique entre …).
 */
import { levelLanguages, type LevelLanguage } from '../../../languages/levels/level-words.ts';
import type { Span } from '../../../schema.ts';
import type { LevelCandidate } from './candidate.ts';
import type { PartyNames } from '../../../languages/names/party-names.ts';
import type { Passage } from '../passages.ts';
import { features } from '../../features.ts';

/**
 * @param language BCP 47 language of the passage; one without a table gives nothing
 * @param parties codes of the parties
 * @returns every level of the passage that an act goes with, in order
 */
export function levelsIn(
  passage: Passage,
  language: string,
  parties: readonly string[],
  names: PartyNames,
): LevelCandidate[] {
  const table = levelLanguages[language.split('-')[0] ?? ''];
  if (!table) return [];
  const flat = passage.text.replace(/\s/gu, ' ');
  // A word of another level is no act: renforcé in partenariat renforcé.
  const masked = flat.replace(table.name, (name) => '_'.repeat(name.length));
  return [...flat.matchAll(table.name)].flatMap((m): LevelCandidate[] => {
    const [start, end] = [m.index, m.index + m[0].length];
    const before = sentenceBefore(masked, start);
    const behind = /^[^。.;；]{0,120}/u.exec(masked.slice(end))?.[0] ?? '';
    if (table.old.before.test(before) && table.old.behind.test(behind)) return [];
    if (table.sector.test(table.acts === 'behind' ? before : behind)) return [];
    if (ofOthers(table, behind, parties, names)) return [];
    const act = actOf(table, before, behind, { start, end });
    if (!act) return [];
    const creates = table.creates.test(act.word);
    // elevar a X a Y: X is what it was.
    if (creates && table.acts === 'before' && start - act.at - act.word.length < 12 && table.old.behind.test(behind))
      return [];
    const recalled = table.recalled.test(`${before.slice(-50)} ${behind.slice(0, 30)}`);
    const from = Math.min(start, act.at);
    const printed = passage.text.slice(start, end);
    return [
      {
        name: printed.replace(/\s+/gu, ' '),
        parts: printed.split(table.words).filter((word) => word !== ''),
        act: act.word,
        score: (passage.part === 'title' ? 5 : 10) + (creates ? 60 : 20) - (recalled ? 70 : 0),
        passage,
        quote: passage.text.slice(from, Math.max(end, act.at + act.word.length)),
        cited: false,
      },
    ];
  });
}

/** Up to 120 units of the sentence before an offset. */
function sentenceBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - 120), at).replace(/^.*(?:[。;；]|\. )/u, '');
}

/** The nearest act: the last before the name, or the first behind it, as the language has it. */
function actOf(table: LevelLanguage, before: string, behind: string, name: Span): { word: string; at: number } | null {
  if (table.acts === 'behind') {
    const [m] = behind.slice(0, 40).matchAll(table.act);
    return m ? { word: m[0], at: name.end + m.index } : null;
  }
  const m = [...before.matchAll(table.act)].at(-1);
  return m ? { word: m[0], at: name.start - before.length + m.index } : null;
}

function ofOthers(table: LevelLanguage, behind: string, parties: readonly string[], names: PartyNames): boolean {
  if (!table.between.test(behind)) return false;
  return features(behind.slice(0, 80))
    .names(names)
    .some(({ code }) => !parties.includes(code));
}
