/** BibTeX, in the fields that BibLaTeX and reference managers read. Pure; made in the browser too. */
import type { CslItem } from './csl.ts';
import { isoDate } from './csl-date.ts';

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // A brace is counted even where it is escaped: one alone would swallow the rest of the file.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** One entry with a line feed at its end. Names and titles stand in double braces: they are kept as they are. */
export function bibtex(item: CslItem): string {
  const news = item.type === 'article-newspaper';
  const fields: [string, string | undefined][] = [
    ['author', `{${item.author.map(({ literal }) => `{${escape(literal)}}`).join(' and ')}}`],
    ['title', `{{${escape(item.title)}}}`],
    [news ? 'journaltitle' : 'organization', item['container-title'] && `{{${escape(item['container-title'])}}}`],
    ['year', item.issued && `{${item.issued['date-parts'][0]?.[0]}${item.issued.circa ? '?' : ''}}`],
    ['date', item.issued && `{${isoDate(item.issued)}}`],
    ['pages', item.page && `{${escape(item.page)}}`],
    // BibLaTeX has no place for a page on the web: `location` is of books, `venue` of conferences.
    ['note', item.custom?.['place-of-signing'] && `{{${escape(item.custom['place-of-signing'])}}}`],
    ['url', `{${item.URL}}`],
    ['urldate', item.accessed && `{${isoDate(item.accessed)}}`],
    ['langid', babel(item.language)],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value},`);
  return [`@${news ? 'article' : 'online'}{${item.id},`, ...lines, '}', ''].join('\n');
}

/** Names of babel and polyglossia by the language of a BCP 47 tag; a language that they lack is left out. */
const languages: Record<string, string> = {
  zh: 'chinese',
  en: 'english',
  fr: 'french',
  es: 'spanish',
  pt: 'portuguese',
  ru: 'russian',
  ja: 'japanese',
  ko: 'korean',
  vi: 'vietnamese',
  de: 'german',
  it: 'italian',
  ar: 'arabic',
  id: 'indonesian',
  mn: 'mongolian',
  uk: 'ukrainian',
};

const babel = (tag: string): string | undefined => {
  if (/^en-(?:US|GB)$/u.test(tag)) return tag === 'en-GB' ? '{british}' : '{american}';
  const name = languages[tag.split('-')[0] ?? ''];
  return name && `{${name}}`;
};

function escape(text: string): string {
  return text.replace(/[\\{}~^]/gu, (c) => escapes[c]!).replace(/[%#$&_]/gu, '\\$&');
}
