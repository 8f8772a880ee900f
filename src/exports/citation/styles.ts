/** The citation styles on offer, in the order in which they are offered. `library`: id of the CSL style that makes it. */
export const styles = [
  { id: 'gb-2025', name: 'GB/T 7714—2025', variant: 'numeric', library: null },
  { id: 'gb-2025-ad', name: 'GB/T 7714—2025', variant: 'author-date', library: null },
  {
    id: 'gb-2015',
    name: 'GB/T 7714—2015',
    variant: 'numeric',
    library: 'china-national-standard-gb-t-7714-2015-numeric',
  },
  {
    id: 'gb-2015-ad',
    name: 'GB/T 7714—2015',
    variant: 'author-date',
    library: 'china-national-standard-gb-t-7714-2015-author-date',
  },
  { id: 'chicago', name: 'Chicago', variant: 'notes', library: 'chicago-fullnote-bibliography' },
  { id: 'apa', name: 'APA', variant: null, library: 'apa' },
  { id: 'mla', name: 'MLA', variant: null, library: 'modern-language-association' },
] as const;

export type StyleId = (typeof styles)[number]['id'];
export type Style = (typeof styles)[number];
