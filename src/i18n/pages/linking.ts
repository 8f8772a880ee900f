import { strings } from '../strings.ts';

/** The page about the script for other sites. */
export const linking = strings({
  zh: {
    title: '为其他网站加链接',
    lead: '一行代码，让文章中提到的声明和条款自动链接到原文，悬停即见条款文字。不设 Cookie，不作统计，不向本站以外的地方发送请求。',
    how: '用法',
    howText: '把下面这一行放进网页即可。没有脚本、没有网络时，网页保持原样。',
    options: '选项',
    attribute: '属性',
    meaning: '作用',
    rows: {
      within: '在哪些元素里查找（CSS 选择器）；默认为 main 和 article。',
      language: '链接到哪种语言的页面：zh 或 en。',
      cards: '设为 off 则不显示卡片。',
      off: '写在任何元素上，该元素内不加链接。',
    },
    demo: '示例',
    demoText:
      '2022年中白联合声明第九条谈到地方合作；《中华人民共和国和乌兹别克斯坦共和国联合声明》于同日发表。See also clause 4 of the 2022 China–Belarus joint statement.',
    frame: '条款的框架',
    frameText:
      '也可以把一条条款放进框架：显示文字、日期和出处，没有脚本，不设 Cookie，也不告诉本站放在哪个网页。框架不能显示时，下面的链接仍在。',
    rules: '规则',
    rulesText:
      '只有确指一份声明时才加链接：两份声明都可能时不加；当事方中有本站不识的名称时不加；所指条款不存在时，只链接声明。地址中的版本号（v1）不变，用法就不变。',
  },
  en: {
    title: 'Links for other sites',
    lead: 'One line of code links the statements and clauses that an article mentions, and shows the words of a clause on hover. No cookies, no statistics, no requests to anywhere but this site.',
    how: 'How to use it',
    howText: 'Put this line into a page. Without scripts or network the page stays as it is.',
    options: 'Options',
    attribute: 'Attribute',
    meaning: 'Effect',
    rows: {
      within: 'Where to look (a CSS selector); main and article by default.',
      language: 'The language of the pages linked to: zh or en.',
      cards: 'off shows no cards.',
      off: 'On any element: no links within it.',
    },
    demo: 'Example',
    demoText:
      'Clause 9 of the 2022 China–Belarus joint statement speaks of regional cooperation. 同日发表的还有《中华人民共和国和乌兹别克斯坦共和国联合声明》。',
    frame: 'A clause in a frame',
    frameText:
      'A clause can be put into a frame too: its text, its date and its source, without script or cookie, and without telling this site which page has it. Where the frame cannot be shown, the link below it remains.',
    rules: 'Rules',
    rulesText:
      'A mention is linked only where it can mean one statement alone: not where two are possible, and not where it names a party that this site does not know. Where the clause named does not exist, only the statement is linked. As long as the version in the address (v1) stays, so does the usage.',
  },
});
