/**
 * Titles that a page prints over several lines: 中华人民共和国 / 和 / 某国 / 关于…的 / 联合声明; JOINT STATEMENT / BETWEEN / … / ON ….
 * A line belongs to the title where grammar joins the two, or where it stands directly below without a blank line.
 */
import { anyOf } from '../../languages/index.ts';
import type { TitleLines } from '../../languages/words.ts';
import type { Unit } from './boundaries.ts';

/** More lines than this are no title. */
export const mostTitleLines = 8;

const of = (id: keyof TitleLines): string => anyOf(({ titleLines }) => titleLines?.[id]);
const title = (id: 'own' | 'about'): string => anyOf(({ hanTitles }) => hanTitles?.[id]);
const opensHan = new RegExp(`^(?:${title('own')}|${title('about')}|${of('first')})|(?:${of('hanEnds')})$`, 'u');
const joinsHan = new RegExp(`^(?:${of('hanBegins')})`, 'u');
const ownPair = new RegExp(`^(?:${title('own')})[\\s\\S]*(?:${of('pair')}|${title('about')})`, 'u');
const joinsLatin = new RegExp(`^(?:${of('begins')})(?:\\s|$|(?<=['’]))`, 'iu');
const openLatin = new RegExp(`(?:^|\\s)(?:${of('ends')})$`, 'iu');
/** EU–Japan Summit / Joint Statement */
const meetingLatin = new RegExp(`(?:^|\\s)(?:${of('meeting')})$`, 'iu');

const plain = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined &&
  !unit.furniture &&
  !unit.date &&
  !unit.agency &&
  !unit.introduces &&
  unit.label === null &&
  unit.form !== 'meta';

/** Whether a line of the header is the part of a title before `next`, which is a line of that title. */
export function isFirstHalf(unit: Unit | undefined, next: Unit | undefined): boolean {
  if (!plain(unit) || !next || unit.title || unit.body) return false;
  if (unit.text.length > 60 || /[。！？：:，,.]$/u.test(unit.text)) return false;
  if (meetingLatin.test(unit.text) && next.text.length <= 40) return true;
  return (
    joinsHan.test(next.text) || openLatin.test(unit.text) || (opensHan.test(unit.text) && !ownPair.test(next.text))
  );
}

/** Whether a line of the header goes on with the title whose last line is `last`. */
export function goesOn(last: Unit, unit: Unit | undefined): boolean {
  if (!plain(unit) || unit.title?.kind === 'statement' || unit.text.length > 160) return false;
  if (/[.。：:;；,，!！?？]$/u.test(unit.text) || /[(（[【〔]/u.test(unit.text.slice(0, 1))) return false;
  if (/[\u3400-\u9fff\uac00-\ud7af]/u.test(unit.text)) return false;
  if (joinsLatin.test(unit.text) || openLatin.test(last.text)) return true;
  // Russian says by its endings what the other languages say by their prepositions.
  const below = /[а-яё]/iu.test(unit.text) && unit.span.start - last.span.end <= 2 && !unit.body;
  return below && unit.text.split(/\s+/u).length > 2 && unit.text.length <= 90;
}
