/** RIS (Research Information Systems), the tags that Zotero, EndNote and Mendeley share. Pure; made in the browser too. */
import { type CslDate, firstDay } from './csl-date.ts';
import type { CslItem } from './csl.ts';

/** One record; lines end with CR LF, as the format's description asks. */
export function ris(item: CslItem): string {
  const news = item.type === 'article-newspaper';
  const lines: [string, string | undefined][] = [
    ['TY', news ? 'NEWS' : 'ELEC'],
    ['ID', item.id],
    ...item.author.map(({ literal }): [string, string] => ['AU', literal]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', news ? undefined : item['container-title']],
    ['PY', firstDay(item.issued)?.[0]],
    ['DA', item.issued && day(item.issued)],
    ['CY', item.custom?.['place-of-signing']],
    ['SP', item.page],
    ['LA', item.language],
    ['Y2', item.accessed && day(item.accessed)],
    ['UR', item.URL],
    ['ER', ''],
  ];
  return lines
    .filter((line): line is [string, string] => line[1] !== undefined)
    .map(([tag, value]) => `${tag}  - ${value.replace(/\s+/gu, ' ')}\r\n`)
    .join('');
}

/** 2022/09/15/ : the fourth field (free text) says where the date is in doubt. */
function day(date: CslDate): string {
  const [year = 0, month, date1] = date['date-parts'][0] ?? [];
  const two = (n: number | undefined) => (n === undefined ? '' : String(n).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(date1)}/${date.circa ? 'circa' : ''}`;
}
