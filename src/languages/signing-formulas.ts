/**
 * The sentence with which a text ends and its signatures begin, by language: 一式两份，每份用…写成，两种文本同等作准; Done at … in
 * duplicate; Fait à …, en double exemplaire. One row per language; the wording follows the final clauses that the United
 * Nations' Treaty Handbook prints, and those of communiqués on diplomatic relations.
 */

/** The texts of several languages are equally authentic, or so many originals were made. */
const authentic: Record<string, string> = {
  zh: '(?:一式|共)(?:[两兩二三四五六七八]|\\d)份|[两兩二三四五六七八]种?文本(?:具有)?同等|(?:同等|同樣|同样)(?:作准|作準|有效|效力)|具有同等(?:法律)?效力',
  en: '\\bequally authentic\\b|\\b(?:done|signed|made|executed|issued)\\b.{0,160}\\bin (?:duplicate|triplicate|quadruplicate|(?:two|three|four) (?:originals?|copies))\\b',
  fr: '\\bfaisant (?:également|tous) foi\\b|\\ben (?:double|triple|deux|trois|quatre) (?:exemplaires?|originaux)\\b',
  es: '\\bigualmente auténtic|\\ben (?:dos|tres|cuatro|doble) (?:ejemplares|originales)\\b',
  pt: '\\bigualmente autêntic|\\ben?m (?:dois|três|quatro) (?:exemplares|originais)\\b',
  ru: '(?:име\\p{L}+ одинаковую силу|равно аутентичн|в (?:двух|тр[её]х|четыр[её]х) экземплярах)',
  ja: '(?:ひとしく|等しく)正文|本書[二三四2-4２-４]通を?作成',
  ko: '(?:[2-4２-４]|두|세|네)\\s?부(?:를|로)?\\s?작성|동등하게 정본',
  vi: 'làm thành (?:hai|ba|bốn) bản|(?:có )?giá trị (?:pháp lý )?như nhau',
};

/** A sentence that begins by saying where and when the text was made. */
const done: Record<string, string> = {
  zh: '(?:本(?:联合|聯合|共同)?(?:声明|聲明|公报|公報|宣言))?(?:于|於)[^。]{4,40}(?:在|于|於)[^。]{1,20}(?:签订|簽訂|签署|簽署)',
  en: '(?:Done|Signed|Issued|Adopted|Executed) (?:at|in|on)\\b.{0,120}\\d{4}',
  fr: '(?:Fait|Signé|Adopté) (?:à|en|au)\\b.{0,120}\\d{4}',
  es: '(?:Hecho|Firmad[oa]|Suscrit[oa]|Dado) en\\b.{0,120}\\d{4}',
  pt: '(?:Feit[oa]|Assinad[oa]|Adotad[oa]) em\\b.{0,120}\\d{4}',
  ru: '(?:Совершено|Подписано|Составлено|Принято) в\\s.{0,120}\\d{4}',
  vi: '(?:Làm|Ký|Lập) tại\\s.{0,120}\\d{4}',
};

const authenticPattern = new RegExp(Object.values(authentic).join('|'), 'iu');
const donePattern = new RegExp(`^(?:${Object.values(done).join('|')})`, 'u');

/** Words without which no paragraph is a formula: looked for first, because every paragraph is asked. */
const keyword =
  /份|同等|同[样樣]|[签簽][订訂署]|authentic|done|signed|made|executed|issued|adopted|fait|foi|exemplair|signé|hecho|firmad|suscrit|dado|ejemplar|auténtic|feit|assinad|adotad|exemplar|autêntic|одинаков|аутентич|экземпляр|совершено|подписано|составлено|принято|正文|作成|작성|정본|làm t|ký tại|lập tại|như nhau/iu;

/**
 * Whether a paragraph is the sentence that closes a text and opens its signatures. Only its last 400 units are looked at:
 * the formula may be the last sentence of a longer paragraph, never its first.
 */
export function endsWithSigningFormula(paragraph: string): boolean {
  const end = paragraph.trimEnd().slice(-400);
  const stop = Math.max(end.lastIndexOf('。', end.length - 5), end.lastIndexOf('. ', end.length - 5));
  const sentence = end.slice(stop + 1).trim();
  if (!keyword.test(sentence)) return false;
  return authenticPattern.test(sentence) || (paragraph.length <= 240 && donePattern.test(paragraph.trim()));
}
