import { strings } from './strings.ts';

/** The page for addresses that do not exist. */
export const lostStrings = strings(
  {
    title: '没有这个地址',
    lead: '这里没有页面。地址一经公布便不会消失，所以多半是抄写有误。',
    nearest: '您要找的可能是：',
    scheme: '地址的写法是“当事方/日期/条号”：',
    all: '已有声明的各方：',
    search: '检索',
    home: '首页',
  },
  {
    title: 'No such address',
    lead: 'There is no page here. A published address never disappears, so this one was most likely mistyped.',
    nearest: 'You may be looking for:',
    scheme: 'An address is written parties/day/clause:',
    all: 'Parties with statements:',
    search: 'Search',
    home: 'Home',
  },
);
