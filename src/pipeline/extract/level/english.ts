/** Levels in English text: adjectives of level-parts.ts before partnership, with an act. */
import { sentences as says } from '../../../languages/levels/english-levels.ts';
import { englishParts, weighty } from '../../../languages/levels/level-parts.ts';
import { sentenceBefore } from '../../../languages/wording/sentences.ts';
import type { LevelCandidate } from './candidate.ts';
import type { Passage } from '../passages.ts';

/** Every level of a passage that an act stands before, in order; one promised for a later meeting is none. */
export function englishLevels(passage: Passage): LevelCandidate[] {
  const found: LevelCandidate[] = [];
  if (!says.partner.test(passage.text)) return found;
  const flat = passage.text.replace(/\s/gu, ' ');
  for (const m of flat.matchAll(says.levels)) {
    const words = m[0].split(/,? +/u);
    const last = words.findIndex((word) => says.noun.test(word));
    let first = last;
    while (first > 0 && englishParts.includes((words[first - 1] ?? '').toLowerCase())) first--;
    while (first < last && says.linking.test(words[first] ?? '')) first++;
    const own = words.slice(first, last);
    if (!own.some((word) => weighty.includes(word.toLowerCase()))) continue;
    const offset = m.index + m[0].search(own[0] ?? '');
    const before = sentenceBefore(flat.slice(Math.max(0, offset - 90), offset), Math.min(90, offset));
    const act = [...before.matchAll(says.acts)].at(-1);
    // Without an act it is a way of speaking (“the strategic partnership is indispensable”), not a level.
    if (!act) continue;
    const behind = flat.slice(offset + m[0].length - (offset - m.index), offset + 260);
    const promised = says.promises.test(before.slice(0, act.index)) && says.later.test(behind);
    if (
      promised ||
      says.oldLevel.test(before) ||
      says.sector.test(flat.slice(m.index + m[0].length, m.index + m[0].length + 40))
    )
      continue;
    const creates = says.creates.test(act[0]);
    const full = own.filter((word) => weighty.includes(word.toLowerCase())).length > 1 && says.reaffirms.test(act[0]);
    const named = /^\p{Lu}/u.test(own[0] ?? '') || creates || full;
    if (!named) continue;
    const title = passage.part === 'title';
    const recalledLevel = says.recalledBefore.test(before) || says.recalledBehind.test(behind);
    const tail = words.slice(last).join(' ');
    const begin = offset - before.length + (act.index ?? 0);
    found.push({
      name: passage.text.slice(offset, m.index + m[0].length).replace(/\s+/gu, ' '),
      parts: [...own, tail],
      act: act[0],
      score: (title ? 5 : 10) + (creates ? 60 : 20) - (recalledLevel ? 70 : 0),
      passage,
      quote: passage.text.slice(begin, m.index + m[0].length),
      cited: false,
    });
  }
  return found;
}
