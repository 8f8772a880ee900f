/**
 * Lines with which a page announces the text that it prints: 「安曼宣言」全文如下：, The text of the following statement was released
 * by …, Ниже следует его сокращенная версия. One row per language, as newspapers and ministries word them.
 *
 * A preamble that ends in 声明如下： is none: there the parties speak. Where the document itself is the subject (声明如下：, after a
 * stop), the page speaks.
 */
import { withoutPinyin } from '../script/pinyin.ts';

const patterns: Record<string, string[]> = {
  zh: [
    // 全文如下： 公报全文：
    '(?:全文|原文|文本|译文|譯文)(?:内容|內容)*(?:如下|如次)?\\s*[：:]$',
    // 正文：
    '^(?:正文|全文)\\s*[：:]$',
    // 以下声明文本由四国政府联合发表。
    '^(?:以下|下列)[^。]{0,10}(?:声明|聲明|公报|公報|宣言)[^。]{0,6}由[^。]{2,120}(?:发表|發表|发布|發布|發佈)[。：:]?$',
    // 签署《…联合公报》。主要内容如下：
    '(?:声明|聲明|公报|公報|宣言|文件)[》」』”’]?.{0,60}(?:内容|內容|要点|要點|摘要|节录|節錄)(?:如下|如次)\\s*[：:]$',
    // 声明由七国外长联合发表。声明如下：
    '[。；][^。，,；：:双雙两兩各我兹茲特现現谨]{0,10}(?:声明|聲明|公报|公報|宣言)(?:内容|內容)?如下\\s*[：:]$',
    // 中美联合声明如下：
    '^[^，。“”双雙两兩各我兹茲特现現谨发發达達]{0,20}(?:联合|聯合|共同)(?:声明|聲明|公报|公報|宣言)(?:内容|內容)*如下\\s*[：:]?$',
  ],
  en: [
    '^(?:text )?begin(?:s|ning)?(?: of)?(?: text)?\\s*[:.]?\\s?[–—-]*$',
    '^(?:quote|unclas text)\\s*[:.]?$',
    '(?:full )?text (?:of .{0,160})?(?:follows|is as follows|reads(?: as follows)?|below)\\s*[:.]$',
    '^following is (?:the )?(?:(?:full )?text|(?:joint )?(?:communiqu[eé]|statement|declaration)) .{0,300}[:.]$',
    '^the (?:full )?text of the following (?:joint )?(?:statement|declaration|communiqu[eé]|release) (?:was|is|has been) .{0,1200}[:.]?$',
    '\\b(?:white house|ministry|department|embassy|office|palace|secretariat)\\b.{0,60}\\b(?:made public|released|published|issued)\\b.{0,30}\\bthe following\\b.{0,200}[:.]$',
  ],
  fr: [
    "^voici (?:le texte|la teneur|l[’']intégralité|la déclaration|le communiqué).{0,200}:$",
    "\\b(?:dont voici|ci-(?:après|dessous),?) (?:le texte|la teneur|l[’']intégralité).{0,160}[:.]$",
    '\\b(?:texte|teneur|intégralité)\\b.{0,160}\\b(?:suivante?|suit|ci-(?:après|dessous))\\s*:$',
    '^texte (?:intégral|complet|officiel)?.{0,160}:$',
  ],
  es: [
    '\\ba continuación,? (?:se (?:reproduce|publica|transcribe|ofrece)|el texto|la declaración|el comunicado).{0,200}[:.]$',
    '\\b(?:texto|contenido) (?:íntegro |completo |oficial )?(?:de[l]? .{0,120} )?(?:es el siguiente|dice(?: así)?|a continuación)\\s*:$',
    '^(?:este es el )?texto (?:íntegro|completo|oficial).{0,160}:$',
  ],
  pt: [
    '\\b(?:íntegra|texto (?:integral|completo|oficial))\\b.{0,160}:$',
    '^segue(?:m|-se)?,? (?:abaixo,? )?(?:o texto|a declaração|o comunicado).{0,160}:$',
  ],
  ru: [
    '(?:ниже (?:следует|приводится|публикуется)|приводим|публикуем) .{0,160}(?:текст|верси|заявлени|деклараци|коммюнике|изложени)\\p{L}*.{0,160}[:.]$',
    '(?:полный )?текст (?:совместного )?(?:заявления|документа|декларации|коммюнике).{0,80}:$',
  ],
  ja: ['(?:全文|要旨|骨子|内容)は?[、,]?(?:次|以下|下記)の(?:とおり|通り)(?:です|である|であった)?\\s*[。：:]?$'],
  ko: [
    '(?:전문|내용|요지)(?:은|는)?\\s?(?:다음과|아래와) 같(?:다|습니다)\\s*[.:]?$',
    '^다음은 .{0,100}(?:전문|내용|요지)(?:이다|입니다)?\\s*[.:]?$',
  ],
  vi: ['toàn văn [^:.]{0,200}[:.]$', '^(?:dưới đây|sau đây) là (?:nội dung|toàn văn|bản) [^:.]{0,160}[:.]$'],
};

/** Words without which no announcement is one: looked for first, because every paragraph is asked. */
const keyword =
  /全文|原文|文本|译文|譯文|正文|如下|如次|以下|下列|text|following|begin|quote|teneur|voici|intégralité|continuación|contenido|íntegra|segue|ниже|приводим|публикуем|текст|とおり|通り|다음|아래|toàn văn|dưới đây|sau đây/iu;
const all = new RegExp(Object.values(patterns).flat().join('|'), 'iu');

/** Longer than this, in UTF-16 units, is no announcement; one that lists the thirty states of a meeting is 1,300. */
const longest = 1400;

/** Whether a line announces that the full text (or an abridged one) follows. */
export const announcesText = (line: string): boolean =>
  line.length <= longest && keyword.test(line) && all.test(withoutPinyin(line).trim());

const actNoun =
  /声明|聲明|公报|公報|宣言|愿景|願景|共同(?:発表|文書|文件)|コミュニケ|statement|communiqu|declaration|déclaration|declaración|declaração|comunicado|заявлени|деклараци|коммюнике|tuyên bố|thông cáo|성명|선언|발표문|erklärung|kommuniqu|pernyataan|komunike|deklarasi|dichiarazione|comunicato|بيان|إعلان|بلاغ/iu;

/** Whether the announcement says that it is a statement, and no speech or law. */
export const announcesStatement = (line: string): boolean => announcesText(line) && actNoun.test(line);

/** Whether a text calls an act by one of the names that statements have. */
export const namesAct = (text: string): boolean => actNoun.test(text);

const abridged =
  /(?:要点|要點|摘要|节录|節錄|节选|節選|主要内容|主要內容|要旨|骨子|요지|сокращ[её]нн|в сокращени|изложени|excerpts?\b|extracts?\b|abridged|extraits?\b|extractos?\b|trechos?\b|trích)/iu;

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
