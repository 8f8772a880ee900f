import type { Language } from '../strings.ts';

/** Why a span of a source was set apart: the splitter's words, which the records hold in English. */
const chinese: Record<string, string> = {
  'archive reference': '存档标记',
  caption: '图片说明',
  'button or menu': '按钮或菜单',
  'contact data': '联系方式',
  'counter or post data': '计数或发帖信息',
  'end mark': '结束标记',
  licence: '许可声明',
  'note on the text': '文字说明',
  'page number': '页码',
  'page mark': '版面标记',
  'data of the page': '网页信息',
  'place on the site': '栏目位置',
  'source line': '来源标注',
  'time stamp': '发布时间',
  'in front of the title': '标题之前',
  'after the title': '标题之后',
  'title repeated': '标题重出',
  'it introduces the text': '导语',
};

const translations: Readonly<Record<Language, Readonly<Record<string, string>>>> = { zh: chinese, en: {} };

/** In the language of the page; a reason without a translation stays as it is. */
export const furnitureReason = (reason: string | null, language: Language): string | null =>
  reason === null ? null : (translations[language][reason] ?? reason);
