/** What makes a signatory plausible: a name that can be a person's, an office of one state. */
import { anyOf } from '../../languages/index.ts';
import { officeWord } from '../../languages/wording/office-words.ts';
import type { PartyNames } from '../../languages/names/party-names.ts';
import { features } from '../features.ts';

/** An office of two states that is none at the other's: two signatories in one. */
export const ofTwoStates = (office: string, names: PartyNames): boolean =>
  new Set(
    features(office)
      .names(names)
      .flatMap(({ code, type }) => (type === 'state' ? [code] : [])),
  ).size > 1 &&
  !/驻|駐|ambassador|embassador|embajador|embaixador|ambassadeur|посол|посланник|대사|đại sứ|chargé|commissioner|(?<!\p{L})(?:to|in|en|em|au|в) /iu.test(
    office,
  );

/** MINISTRY OF FOREIGN AFFAIRS under a text is who released it. */
const released = new RegExp(
  `(?<!\\p{L})(?:${anyOf(({ governments }) => governments)}|${anyOf(({ dating }) => dating?.pressOffice)})`,
  'iu',
);

/** What may be a person's name: letters, points and blanks, of a name's length, and no word of office. */
export function isPerson(text: string): boolean {
  const name = text.replace(/\s*[（(][^()（）]*[)）]\s*$/u, '');
  if (officeWord.test(features(name).folded) || released.test(name) || /[\d()（）。；;!?！？]/u.test(name))
    return false;
  return /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(name)
    ? /^[\p{L}·・•．.\-－—\s]{2,24}$/u.test(name)
    : /^(?:\p{L}[\p{L}'’.,-]*\s*){1,9}$/u.test(name) && name.length > 2;
}
