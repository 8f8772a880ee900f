/**
 * A day read from a line of signing or issue: under the names, alone on a line (with a place) beside the title, in a
 * closing paragraph that says Signed at … or 签订于, or at the head of the text (1993年9月30日，北京).
 */
import type { DateHit } from '../../../languages/dates/dates.ts';
import { isPageForm, isPicture, reading, rows, single, type DateInput, type Reading } from './reading.ts';
import { pageWords } from './release.ts';
import { fold } from '../../../languages/script/fold.ts';
import { anyOf, each } from '../../../languages/index.ts';
import type { DatingWords } from '../../../languages/words.ts';
import type { Passage } from '../passages.ts';
import { features } from '../../features.ts';

const of = (id: keyof DatingWords): string => anyOf(({ dating }) => dating?.[id]);
const signing = new RegExp(
  each(({ dating }) => dating?.signed),
  'iu',
);

/** A sentence that says of this act where and when it was signed, by its first word. */
const signedHere = new RegExp(`(?:^|[.;。；]\\s+)(?:${each(({ dating }) => dating?.here)})`, 'iu');

/** Of which act a sentence among the clauses speaks: of this one (本声明, this Declaration), or of an earlier one. */
const thisAct = new RegExp(of('thisAct'), 'iu');
/** 一九七二年九月二十九日签署于北京 as a sentence of its own. */
const bareSigning = new RegExp(
  `^\\s*(?:[\\d〇零○一二三四五六七八九十]{1,4}年[^,。]{2,12}日)?(?:于|在)?[^,。]{0,10}(?:${of('signedAlone')})`,
  'u',
);

const hanRest = new RegExp(
  `^(?:(?:${of('before')}) ?)?(?:[\\u30a1-\\u30fa\\u30fc\\u3400-\\u9fff·]{2,12})?(?: ?(?:${of('behind')}))?$`,
  'u',
);
const hangulRest = /^[\uac00-\ud7af]{2,8}(?: [\uac00-\ud7af]{2,8}){0,2}$/u;
const alphabetRest = new RegExp(`^(?:(?:${of('particles')}|[\\p{Lu}][\\p{L}'’-]*)(?: |$)){0,7}$`, 'u');
const noDateLine = new RegExp(`\\d|${of('none')}`, 'u');

/** What is left of a line when its date is taken out is a place and a preposition, and nothing else. */
function isDateLine(text: string, hit: DateHit): boolean {
  const rest = fold(`${text.slice(0, hit.start)} ${text.slice(hit.end)}`)
    .replace(/\([^)]{0,40}\)/gu, ' ')
    .replace(/[\s()[\]|,.,、。:;*#]+/gu, ' ')
    .trim();
  if (noDateLine.test(rest) || pageWords.test(rest)) return false;
  return hanRest.test(rest) || hangulRest.test(rest) || alphabetRest.test(rest);
}

/**
 * Dates in an agency's dateline, in the form of a page (2013-07-16) and in 《》 are none of signing.
 *
 * @returns the day of the line of signing: the sentence that says so first, then a date after the text, then beside the title, then in the closing paragraphs; null
 *   where no line says it
 */
export function signingLine(input: DateInput): Reading | null {
  return inSigned(input) ?? besideText(input) ?? inClosing(input) ?? atHead(input);
}

/** Another day than `taken` that a line of place and day gives; null where all agree. */
export function otherDay({ lines }: DateInput, taken: Reading): Reading | null {
  for (const passage of lines.filter(({ part }) => part === 'signature' || part === 'dateline')) {
    if (passage === taken.passage) continue;
    const hit =
      passage.text.length < 80 && features(passage.text).agency === null
        ? features(passage.text).dates.find(single)
        : undefined;
    const other = hit && !isPageForm(hit) && isDateLine(passage.text, hit) ? reading(passage, hit, 0) : null;
    if (other && other.value !== taken.value) return other;
  }
  return null;
}

/** Совершено в городе …, Suscrita en …, Done at …: after the text or as one of its last paragraphs. */
function inSigned({ lines, body }: DateInput): Reading | null {
  const after = lines.filter(({ part }) => part === 'signature' || part === 'dateline');
  for (const passage of [...body.slice(-3), ...after]) {
    const said = passage.text.length < 600 ? signedHere.exec(passage.text) : null;
    const hit = said && features(passage.text).dates.find((one) => one.start > said.index);
    if (hit && single(hit) && !isPageForm(hit) && hit.start - (said?.index ?? 0) < 200) return reading(passage, hit, 0);
  }
  return null;
}

function besideText({ lines, title, body }: DateInput): Reading | null {
  // A line behind the text was signed; one before it is the page's as well.
  const behind = (line: Passage): number => (line.offset > (body[0]?.offset ?? 0) ? 0 : 1);
  const marked = lines
    .filter(({ part }) => part === 'signature' || part === 'dateline')
    .toSorted((a, b) => behind(a) - behind(b));
  const others = lines.filter(({ part }) => part === 'furniture' || part === 'title');
  for (const passage of [...marked, ...others, ...(title ? [title] : [])]) {
    for (const { row, at } of rows(passage.text)) {
      if (isPicture(row)) continue;
      const wire = features(row).agency;
      const hit = features(row).dates.find(
        (one) => single(one) && !(wire && one.start < wire.end && wire.start < one.end),
      );
      if (hit && isSigning(passage, row, hit)) return reading(passage, hit, at);
    }
  }
  return null;
}

/** Under the names any date is that of signing; elsewhere it stands alone on its row, or after the name of the act. */
function isSigning({ part }: Passage, row: string, hit: DateHit): boolean {
  if (isPageForm(hit)) return false;
  if (part === 'signature') return true;
  if (part === 'dateline' && closes(row, hit)) return true;
  const named = part === 'title' || /联合(?:声明|公报|宣言)/u.test(features(row).folded);
  const tail = named ? row.slice(Math.max(0, hit.start - 1)) : row;
  if (!isDateLine(tail, features(tail).dates.find(single) ?? hit)) return false;
  return part !== 'title' || hit.start > row.length / 3 || isDateLine(row, hit);
}

/** Done in duplicate at Nairobi on …, 签订于…: the words around the date are those of a closing clause. */
function closes(text: string, hit: DateHit): boolean {
  const sentence = text.slice(Math.max(0, hit.start - 60), hit.end + 30);
  return signing.test(fold(sentence)) && !/[《〈]/u.test(sentence.slice(0, 90));
}

/** Whether the sentence around the date is one of this act's own signing; the clauses speak of earlier acts too. */
function ofThisAct(text: string, hit: DateHit): boolean {
  const before =
    text
      .slice(0, hit.start)
      .split(/[。;；]|\.\s/u)
      .at(-1) ?? '';
  const sentence = fold(before + (text.slice(hit.start).split(/[。;；]|\.(?:\s|$)/u)[0] ?? ''));
  return thisAct.test(sentence) || bareSigning.test(sentence) || signedHere.test(before.trimStart());
}

function inClosing({ body }: DateInput): Reading | null {
  for (const passage of body.slice(-3)) {
    const hit = features(passage.text).dates.find(single);
    if (!hit) continue;
    if (ofThisAct(passage.text, hit) && closes(passage.text, hit) && passage.text.length < 400)
      return reading(passage, hit, 0);
    if (isDateLine(passage.text, hit) && !isPageForm(hit)) return reading(passage, hit, 0);
  }
  return null;
}

/** 1993年9月30日，北京 at the head of the first paragraph. */
function atHead({ body: [first] }: DateInput): Reading | null {
  const hit = first && features(first.text).dates.find(single);
  const placed =
    hit && hit.start <= 1 && /^\s*[,，]\s*[\u3400-\u9fff]{2,5}(?=\d|\s|$)/u.test(first.text.slice(hit.end));
  return placed ? reading(first, hit, 0) : null;
}
