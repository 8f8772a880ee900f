/** BibTeX, in the fields that BibLaTeX and reference managers read. Pure; made in the browser too. */
import type { CslDate, CslItem } from './csl.ts';

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
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
    ['year', item.issued && `{${item.issued['date-parts'][0]?.[0]}}`],
    ['date', item.issued && `{${days(item.issued)}}`],
    ['pages', item.page && `{${escape(item.page)}}`],
    ['venue', item.custom?.['place-of-signing'] && `{${escape(item.custom['place-of-signing'])}}`],
    ['url', `{${item.URL}}`],
    ['urldate', item.accessed && `{${days(item.accessed)}}`],
    ['langid', `{${item.language.startsWith('zh') ? 'chinese' : item.language}}`],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value},`);
  return [`@${news ? 'article' : 'online'}{${item.id},`, ...lines, '}', ''].join('\n');
}

function escape(text: string): string {
  return text.replace(/[\\{}~^]/gu, (c) => escapes[c]!).replace(/[%#$&_]/gu, '\\$&');
}

function days(date: CslDate): string {
  return date['date-parts'].map((p) => p.map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0')).join('-')).join('/');
}
