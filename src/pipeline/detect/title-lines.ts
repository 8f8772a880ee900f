/**
 * Titles that a page prints over several lines: 中华人民共和国 / 和 / 某国 / 关于…的 / 联合声明; JOINT STATEMENT / BETWEEN / … / ON ….
 * A line belongs to the title where grammar joins the two, or where it stands directly below without a blank line.
 */
import type { Unit } from './boundaries.ts';

/** More lines than this are no title. */
export const mostTitleLines = 8;

const opensHan =
  /^(?:中华人民共和国|中華人民共和國|关于|關於|[\u3400-\u9fff]{2,12}(?:国|國|共和国|共和國|联邦|王国|政府)(?:和|与|與|同))|(?:和|与|與|同|暨|及|关于|關於|的|の|と|及び|に関する|する|における)$|政府$|国$|國$|(?:峰会|峰會|会议|會議|会晤|會晤)$/u;
const joinsHan = /^(?:和|与|與|同|暨|及|关于|關於|就|と|及び)/u;
const joinsLatin =
  /^(?:between|of|on|and|for|with|concerning|regarding|to|de|del|da|do|des?|du|d['’]|et|y|e|sur|sobre|entre|relati(?:ve|f|va|vo)|por ocasi(?:ão|ón)|con motivo|à l['’]occasion|on the occasion|nhân dịp|по случаю|по итогам|concernant|về|giữa|và|о|об|между|и|по)(?:\s|$|(?<=['’]))/iu;
const openLatin =
  /(?:^|\s)(?:between|of|on|and|for|with|the|de|del|da|do|des|du|la|et|y|e|sur|sobre|entre|về|giữa|và|о|об|между|и|по)$/iu;

const plain = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined &&
  !unit.furniture &&
  !unit.date &&
  !unit.agency &&
  !unit.introduces &&
  unit.label === null &&
  unit.form !== 'meta';

/** EU–Japan Summit / Joint Statement */
const meetingLatin = /(?:^|\s)(?:Summit|Meeting|Conference|Dialogue|Cumbre|Sommet|Cúpula)$/iu;

/** Whether a line of the header is the part of a title before `next`, which is a line of that title. */
export function isFirstHalf(unit: Unit | undefined, next: Unit | undefined): boolean {
  if (!plain(unit) || !next || unit.title || unit.body) return false;
  if (unit.text.length > 60 || /[。！？：:，,.]$/u.test(unit.text)) return false;
  const own = /^(?:中华人民共和国|中華人民共和國)[\s\S]*(?:和|与|與|同|关于|關於)/u;
  if (meetingLatin.test(unit.text) && next.text.length <= 40) return true;
  return joinsHan.test(next.text) || openLatin.test(unit.text) || (opensHan.test(unit.text) && !own.test(next.text));
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
