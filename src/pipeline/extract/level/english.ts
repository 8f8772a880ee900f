/** Levels in English text: adjectives of data/level-parts.ts before partnership, with an act. */
import { englishParts, weighty } from '../../../languages/levels/level-parts.ts';
import { sentenceBefore } from '../../../languages/wording/sentences.ts';
import type { LevelCandidate } from './candidate.ts';
import type { Passage } from '../passages.ts';

const englishAct =
  /\b(elevat\w+|upgrad\w+|rais\w+|establish\w*|launch\w*|deepen\w*|strengthen\w*|reaffirm\w*|advanc\w+|enhanc\w+|consolidat\w+|build\w*|promot\w+|announc\w+)\b/giu;
const englishNoun =
  /\b(?:[\w-]+,? +){1,7}partnership\b(?: of (?:coordination|cooperation)\b)?(?: (?:of|featuring) mutual [\w ]{3,50}?(?=[,.;]|$))?(?: (?:for|in) (?:a|the) new era\b)?/giu;

/** Elevated from X to Y: X is what it was. */
const oldLevel = /\b(?:elevat|upgrad|rais)\w+ [^.;]{0,60}\bfrom (?:an? |the |their )?$/iu;

/** What a level has behind it where it is one of a sector, or the one that is raised to another. */
const sector =
  /^ (?:to|on) |^ in (?:\p{Lu}|the (?:field|area|sector))|^ for (?!Peace|Prosperity|Sustainable|Development|Progress|the purposes|Shared|Common)\p{Lu}/u;

/** Every level of a passage that an act stands before, in order; one promised for a later meeting is none. */
export function englishLevels(passage: Passage): LevelCandidate[] {
  const found: LevelCandidate[] = [];
  if (!/partnership/iu.test(passage.text)) return found;
  const flat = passage.text.replace(/\s/gu, ' ');
  for (const m of flat.matchAll(englishNoun)) {
    const words = m[0].split(/,? +/u);
    const last = words.findIndex((word) => /^partnership$/iu.test(word));
    let first = last;
    while (first > 0 && englishParts.includes((words[first - 1] ?? '').toLowerCase())) first--;
    while (first < last && /^(?:and|for|new|bilateral)$/iu.test(words[first] ?? '')) first++;
    const own = words.slice(first, last);
    if (!own.some((word) => weighty.includes(word.toLowerCase()))) continue;
    const offset = m.index + m[0].search(own[0] ?? '');
    const before = sentenceBefore(flat.slice(Math.max(0, offset - 90), offset), Math.min(90, offset));
    const act = [...before.matchAll(englishAct)].at(-1);
    // Without an act it is a way of speaking (“the strategic partnership is indispensable”), not a level.
    if (!act) continue;
    const behind = flat.slice(offset + m[0].length - (offset - m.index), offset + 260);
    const promised =
      /commit\w* to (?:the )?$|commitment to $|look forward to $|intend to $/iu.test(before.slice(0, act.index)) &&
      /^[^.]{0,200}\b(?:at the|in) [^.]{0,80}(?:summit|november|december|later|next year)/iu.test(behind);
    if (promised || oldLevel.test(before) || sector.test(flat.slice(m.index + m[0].length, m.index + m[0].length + 40)))
      continue;
    const creates = /^(?:elevat|upgrad|rais|establish|launch|announc)/iu.test(act[0]);
    const full = own.filter((word) => weighty.includes(word.toLowerCase())).length > 1 && /^reaffirm/iu.test(act[0]);
    const named = /^\p{Lu}/u.test(own[0] ?? '') || creates || full;
    if (!named) continue;
    const title = passage.part === 'title';
    const recalledLevel =
      /\b(?:anniversary|since|years? ago|in (?:19|20)\d\d)\b/iu.test(before) ||
      /^[^.,;]{0,40}(?:\bin (?:19|20)\d\d|\byears? ago|^ \((?:19|20)\d\d\))/iu.test(behind);
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
