import { strings } from '../strings.ts';

/** Choosing clauses of a statement and printing them. */
export const printing = strings({
  zh: {
    title: '打印所选条款',
    field: '条款编号',
    how: '填写编号，如 1,3-5，或在下面勾选。',
    clauses: '条款',
    print: '打印',
    copy: '复制链接',
    copied: '已复制只印这些条款的链接',
    all: '全选',
    none: '全不选',
    choose: '请先选择条款。',
    unknown: (words: string): string => `本声明没有：${words}`,
    note: (n: number, names: string): string => `已选 ${n} 条：${names}。打印时只印这些条款，连同标题、出处和地址。`,
    change: '更改',
    leave: '取消',
    left: '打印时印全文',
    range: (first: string, last: string): string => `${first}至${last}`,
    and: '、',
  },
  en: {
    title: 'Print chosen clauses',
    field: 'Numbers of clauses',
    how: 'Type numbers, such as 1,3-5, or choose from the list.',
    clauses: 'Clauses',
    print: 'Print',
    copy: 'Copy link',
    copied: 'Link that prints these clauses copied',
    all: 'All',
    none: 'None',
    choose: 'Choose clauses first.',
    unknown: (words: string): string => `Not in this statement: ${words}`,
    note: (n: number, names: string): string =>
      `${n === 1 ? '1 clause' : `${n} clauses`} chosen: ${names}. Only ${n === 1 ? 'this clause' : 'these clauses'} will be printed, with title, source and address.`,
    change: 'Change',
    leave: 'Undo',
    left: 'The whole text will be printed',
    range: (first: string, last: string): string => `${first} to ${last}`,
    and: ', ',
  },
});
