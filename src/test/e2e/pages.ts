/** One address of every type of page, below the root of the site and without the language. */
export const pageTypes: Record<string, string> = {
  home: '',
  pair: 'by-cn/',
  statement: 'by-cn/2022-09-15/',
  'broken-off statement': 'cn-ru/2023-03-21/',
  clause: 'by-cn/2022-09-15/9/',
  'clause with variants': 'by-cn/2022-09-15/12/',
  'clause with an emendation': 'cn-ru/2023-03-21/4/',
  witness: 'by-cn/2022-09-15/witness/b/',
  audit: 'by-cn/2022-09-15/witness/a/audit/',
  search: 'search/',
  parties: 'parties/',
  party: 'parties/by/',
  statements: 'statements/',
  year: 'statements/2022/',
  'search syntax': 'search/syntax/',
  'checking quotations': 'check/',
  'links for other sites': 'linking/',
  corrections: 'corrections/',
  about: 'about/',
  method: 'method/',
  'how to cite': 'how-to-cite/',
  'editors’ guide': 'editors-guide/',
  'data and API': 'api/',
  accessibility: 'accessibility/',
  notebook: 'notebook/',
  'not kept': 'offline/',
};

/** Pages that serve both languages at one address. */
export const bilingual: Record<string, string> = { 'not found': 'no/such/page/', embed: 'embed/by-cn/2022-09-15/' };
