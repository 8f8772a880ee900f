/**
 * A day read from a sentence that dates the act (于2022年9月15日发表联合声明), or the one meeting at which it was made where
 * the opening says that it was made there (举行会晤 … 声明如下).
 */
import type { DateInput, Reading } from './reading.ts';
import { complete, type Days } from './visit.ts';
import { sentencesOf } from '../../../languages/wording/sentences.ts';
import { features } from '../../features.ts';
import { each, languages } from '../../../languages/index.ts';
import type { DateSentences } from '../../../languages/words.ts';

const of = (id: Exclude<keyof DateSentences, 'held'>): string => each(({ dateSentences }) => dateSentences?.[id]);
const actSentence = new RegExp(of('act'), 'iu');
const recalls = new RegExp(`^[\\s\\d*.)）(]*(?:${of('recalls')})|${of('since')}`, 'iu');
const meetingSentence = new RegExp(of('meeting'), 'iu');
/** 于2030年12月9日举行峰会，宣布： in one sentence. */
const declares = new RegExp(`(?:${of('declares')})[:：]\\s*$`, 'u');
const held = languages.flatMap(({ dateSentences }) => dateSentences?.held ?? []);
const operative = new RegExp(of('operative'), 'iu');

/**
 * @param days those of the visit; they complete a day told without its month
 * @param published the day (EDTF) that the page gives for this printing; completes one where no visit is told
 * @returns the day of the first sentence of furniture, opening and preamble that dates the act; null where none tells one day
 */
export function datedSentence(input: DateInput, days: Days | null, published: string | null): Reading | null {
  const opening = input.body.slice(0, 3);
  const preamble = input.body
    .slice(0, 12)
    .filter(({ type, clause }) => type === 'preamble' || clause === 'preamble' || type === 'paragraph');
  const states = preamble.some(({ text }) => operative.test(features(text).folded));
  let announced = false;
  for (const passage of [...input.lines.filter(({ part }) => part === 'furniture'), ...opening, ...preamble.slice(3)]) {
    for (const { text, start: at } of sentencesOf(passage.text, passage.part !== 'clause')) {
      if (text.length < 4 || text.length > 1200) continue;
      const sentence = features(text).plain;
      const acts = recalls.test(sentence) ? null : actSentence.exec(sentence);
      const opens = passage === opening[0] && at === 0 && held.some((form) => form.test(sentence));
      // What follows “issued the following statement:” is what it says, of earlier meetings as well.
      const meets =
        passage.part === 'clause' &&
        !announced &&
        (opens || ((states || declares.test(sentence)) && meetingSentence.test(sentence)));
      announced ||= passage.part === 'clause' && operative.test(sentence);
      if (!acts && !meets) continue;
      const hits = features(text).dates.filter((hit) => hit.until === null);
      const alone = /(?<![\d月年至到-])(\d{1,2})日(?!至|到|-|电|讯)/u.exec(sentence);
      const value =
        hits.length === 1 && hits[0]
          ? complete(hits[0], days, published)
          : hits.length === 0 && alone && acts
            ? complete({ year: null, month: null, day: Number(alone[1]) }, days, published)
            : null;
      const ranged = features(text).dates.some((hit) => hit.until !== null);
      if (value === null || value.length < 10 || (ranged && !acts)) continue;
      const start = at + (hits[0]?.start ?? alone?.index ?? 0);
      const end = hits[0] ? at + hits[0].end : start + (alone?.[0].length ?? 0);
      return { value, passage, start, end };
    }
  }
  return null;
}
