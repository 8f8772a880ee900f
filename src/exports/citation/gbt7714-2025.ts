/**
 * GB/T 7714—2025 《信息与文献 参考文献著录规则》 for the two kinds of source that a statement is cited from: an electronic
 * resource [EB/OL] and a newspaper article [N], [N/OL]. No npm package carries this edition of the standard.
 *
 * What it asks for: punctuation inside an element is full-width (，：（）), elements end with a full stop and a space; at
 * most three authors, then 等 or et al.; corporate authors as they call themselves; the part of a work follows its title
 * after a full-width colon; day of publication in round brackets, day of access in square ones, online sources only.
 */
import { type CslDate, isoDate } from './csl-date.ts';
import type { CslItem } from './csl.ts';

/** One line of a bibliography, without the number of the list (`[1]`), which the citing document gives. */
export function gbt7714(item: CslItem, system: 'numeric' | 'author-date'): string {
  const authors = authorList(item);
  const head = system === 'author-date' ? [authors, year(item)].filter(Boolean).join('，') : authors;
  const online = item.URL !== '';
  const elements = [head, `${item.title}[${item.type === 'article-newspaper' ? 'N' : 'EB'}${online ? '/OL' : ''}]`];
  const accessed = online && item.accessed ? `[${isoDate(item.accessed)}]` : '';
  if (item.type === 'article-newspaper') {
    const source = [item['container-title'], item.issued && isoDate(item.issued)].filter(Boolean).join('，');
    elements.push(`${source}${item.page === undefined ? '' : `（${item.page}）`}${accessed}`);
  } else {
    elements.push(`${item.issued ? `（${isoDate(item.issued)}）` : ''}${accessed}`);
  }
  if (online) elements.push(item.URL);
  // A name or title that ends in an abbreviation (U.S., Ltd.) has its stop already.
  return elements
    .filter(Boolean)
    .map((element) => (element.endsWith('.') ? element : `${element}.`))
    .join(' ');
}

function authorList(item: CslItem): string {
  const names = item.author.map(({ literal }) => literal);
  if (names.length <= 3) return names.join('，');
  return [...names.slice(0, 3), /^zh\b/u.test(item.language) ? '等' : 'et al.'].join('，').replace(/\.$/u, '');
}

/** Of publication, in square brackets where it is in doubt; of access, in square brackets, where that is unknown. */
function year({ issued, accessed }: CslItem): string {
  const of = (date: CslDate | undefined) => date?.['date-parts'][0]?.[0];
  if (issued?.circa) return `[${of(issued)}]`;
  return issued ? String(of(issued)) : accessed ? `[${of(accessed)}]` : '';
}
