/**
 * Lines with which a page announces the text that it prints: 「安曼宣言」全文如下：, The text of the following statement was released
 * by …, Ниже следует его сокращенная версия. The words are in the tables of the languages.
 *
 * A preamble that ends in 声明如下： is none: there the parties speak. Where the document itself is the subject (声明如下：, after a
 * stop), the page speaks.
 */
import { anyOf, languages } from '../index.ts';
import { withoutPinyin } from '../script/pinyin.ts';

/** Words without which no announcement is one: looked for first, because every paragraph is asked. */
const keyword = new RegExp(
  anyOf(({ announcing }) => announcing?.keywords),
  'iu',
);
const all = new RegExp(languages.flatMap(({ announcing }) => announcing?.lines ?? []).join('|'), 'iu');

/** Longer than this, in UTF-16 units, is no announcement; one that lists the thirty states of a meeting is 1,300. */
const longest = 1400;

/** Whether a line announces that the full text (or an abridged one) follows. */
export const announcesText = (line: string): boolean =>
  line.length <= longest && keyword.test(line) && all.test(withoutPinyin(line).trim());

const actNoun = new RegExp(
  anyOf(({ actNouns }) => actNouns),
  'iu',
);

/** Whether the announcement says that it is a statement, and no speech or law. */
export const announcesStatement = (line: string): boolean => announcesText(line) && actNoun.test(line);

/** Whether a text calls an act by one of the names that statements have. */
export const namesAct = (text: string): boolean => actNoun.test(text);

const abridged = new RegExp(
  anyOf(({ announcing }) => announcing?.abridged),
  'iu',
);

/** Whether the announcement says that the text is not given in full. */
export const announcesAbridged = (line: string): boolean =>
  announcesText(line) && abridged.test(withoutPinyin(line).slice(-160));

const named: RegExp[] = [
  // 「安曼宣言」全文如下 名为『联合公报』的全文如下 签署《…联合公报》。主要内容如下
  /[《「『“‘]([^《》「」『』“”‘’]{2,80}(?:声明|聲明|公报|公報|宣言|発表|コミュニケ))[》」』”’][^《》「」『』]{0,40}[：:。]$/u,
  // 中美联合声明(全文)如下
  /(?:^|[。，；])([^，。；：]{2,40}(?:联合|聯合|共同|主席)(?:新闻|新聞)?(?:声明|聲明|公报|公報|宣言))(?:的)?(?:全文|内容|內容|文本)*如下\s*[：:]?$/u,
  /([^、，。]{2,30}(?:共同声明|共同宣言|共同発表|議長声明))の(?:全文|要旨|内容)/u,
];

/** The title by which the announcement calls the text, as printed; null where it gives none. */
export function announcedTitle(line: string): string | null {
  if (!announcesText(line)) return null;
  for (const pattern of named) {
    const found = pattern.exec(line.trim())?.[1];
    if (found) return found.replace(/^.*(?:发表|發表|发布|發布)(?:了)?(?:的)?|^\d+日(?:に)?発表された/u, '');
  }
  return null;
}
