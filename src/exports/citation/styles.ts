/**
 * The citation styles on offer, in the order in which they are offered. `library`: id of the CSL style that makes it.
 * `locator`: how the style writes the part cited, and whether in its note or in the citation in the running text, which then
 * follows the entry of the bibliography; null where the part belongs to the title (GB/T 7714). The words follow the
 * handbooks: "para." in Chicago and APA, which writes Clause and Section large, "par." in MLA.
 */
export const styles = [
  { id: 'gb-2025', name: 'GB/T 7714—2025', variant: 'numeric', library: null, locator: null },
  { id: 'gb-2025-ad', name: 'GB/T 7714—2025', variant: 'author-date', library: null, locator: null },
  {
    id: 'gb-2015',
    name: 'GB/T 7714—2015',
    variant: 'numeric',
    library: 'china-national-standard-gb-t-7714-2015-numeric',
    locator: null,
  },
  {
    id: 'gb-2015-ad',
    name: 'GB/T 7714—2015',
    variant: 'author-date',
    library: 'china-national-standard-gb-t-7714-2015-author-date',
    locator: null,
  },
  {
    id: 'chicago',
    name: 'Chicago',
    variant: 'notes',
    library: 'chicago-fullnote-bibliography',
    locator: { place: 'note', lowerCase: true, paragraph: 'para.' },
  },
  {
    id: 'apa',
    name: 'APA',
    variant: null,
    library: 'apa',
    locator: { place: 'text', lowerCase: false, paragraph: 'para.' },
  },
  {
    id: 'mla',
    name: 'MLA',
    variant: null,
    library: 'modern-language-association',
    locator: { place: 'text', lowerCase: true, paragraph: 'par.' },
  },
] as const;

export type StyleId = (typeof styles)[number]['id'];
export type Style = (typeof styles)[number];
