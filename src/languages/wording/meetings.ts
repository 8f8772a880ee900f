/**
 * By which words a sentence is about a visit or a meeting, recalls an earlier act, or announces the text: what its dates
 * are good for follows from that. All patterns are for folded text; the words are in the tables of the languages.
 */
import { anyOf } from '../index.ts';
import type { Language } from '../language.ts';

/** Of a script that sets no blanks between words, or glues endings to them. */
const glued = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const recalls = (inGlued: boolean): string =>
  anyOf(({ meetings }: Language) =>
    meetings?.recalls !== undefined && glued.test(meetings.recalls) === inGlued ? meetings.recalls : undefined,
  );

/** Words of a visit or a meeting. */
export const speaksOfMeeting = new RegExp(
  anyOf(({ meetings }) => meetings?.speaks),
  'iu',
);

/** Whether a sentence recalls something, by its words: its dates are those of other acts. */
export const recalling = new RegExp(`${recalls(true)}|(?<!\\p{L})(?:${recalls(false)})(?!\\p{L})`, 'iu');

/** 发表联合声明，全文如下; issued the following statement: the act is this one. */
export const announcesText = new RegExp(
  anyOf(({ meetings }) => meetings?.announces),
  'iu',
);
