import { strings } from '../strings.ts';

/** The page for addresses that do not exist. */
export const lostStrings = strings({
  zh: {
    title: '没有这个地址',
    lead: '这里没有页面。地址一经公布便不会消失，所以多半是抄写有误。',
    nearest: '您要找的可能是',
    scheme: '地址的写法是“当事方/日期/条号”：',
    all: '本站收录的各方',
    statements: '全部声明',
    search: '检索',
    home: '首页',
  },
  en: {
    title: 'No such address',
    lead: 'There is no page at this address. Published addresses do not disappear, so it was most likely mistyped.',
    nearest: 'You may be looking for',
    scheme: 'An address is written parties/date/clause: ',
    all: 'Relationships in this collection',
    statements: 'All statements',
    search: 'Search',
    home: 'Home',
  },
});
