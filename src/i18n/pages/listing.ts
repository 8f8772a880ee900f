import { strings } from '../strings.ts';

/** The table of all statements. */
export const listing = strings({
  zh: {
    caption: '全部声明',
    columns: { date: '日期', title: '标题', level: '关系定位', kind: '文种', complete: '文本', clauses: '条数' },
    sortBy: (column: string): string => `按${column}排序`,
    filters: '筛选',
    words: '标题含有',
    party: '当事方',
    any: '不限',
    from: '自（年）',
    to: '至（年）',
    clear: '取消筛选',
    completes: { yes: '完整', no: '文本不全' },
    shown: (n: number, of: number): string => (n === of ? `共${of}份` : `${of}份中的${n}份`),
    newest: (n: number, of: number): string => `共${of}份，以下为最近的${n}份；更早的见各年。`,
    more: '显示更多',
    undated: '日期不详',
    untitled: '无题声明',
    between: '—',
    noScript: '排序和筛选需要 JavaScript；不用时可按年份、当事方浏览。',
    find: '输入名称查找',
  },
  en: {
    caption: 'All statements',
    columns: { date: 'Date', title: 'Title', level: 'Partnership', kind: 'Kind', complete: 'Text', clauses: 'Clauses' },
    sortBy: (column: string): string => `Sort by ${column.toLowerCase()}`,
    filters: 'Filters',
    words: 'Title contains',
    party: 'Party',
    any: 'Any',
    from: 'From year',
    to: 'To year',
    clear: 'Clear filters',
    completes: { yes: 'Complete', no: 'Incomplete text' },
    shown: (n: number, of: number): string =>
      n === of ? (of === 1 ? '1 statement' : `${of} statements`) : `${n} of ${of} statements`,
    newest: (n: number, of: number): string =>
      `${of} statements; the latest ${n} are below, earlier ones under their years.`,
    more: 'Show more',
    undated: 'Undated',
    untitled: 'Untitled statement',
    between: '–',
    noScript: 'Sorting and filtering need JavaScript; without it, browse by year or party.',
    find: 'Type a name',
  },
});
