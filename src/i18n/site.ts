import { strings } from './strings.ts';

export const site = strings(
  {
    name: 'Concord',
    subtitle: '联合声明 · 逐条检索',
    home: '首页',
    search: '检索',
    about: '关于',
    skip: '跳到正文',
    languageSwitch: 'English',
  },
  {
    name: 'Concord',
    subtitle: 'Joint statements, clause by clause',
    home: 'Home',
    search: 'Search',
    about: 'About',
    skip: 'Skip to the text',
    languageSwitch: '中文',
  },
);
