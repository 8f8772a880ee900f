import type { Language, Shape } from '../strings.ts';

// What the loader says before anything else is loaded stands apart, because it counts against the weight of a page, and
// takes the types of src/i18n/strings.ts alone, because its code would be a file of its own to fetch.
const zh = {
  copied: {
    link: (place: string): string => `已复制链接${place && `：${place}`}`,
    text: (place: string): string => `已复制文字${place && `：${place}`}`,
  },
  paragraph: (clause: string, n: string): string => `${clause}第${'〇一二三四五六七八九十'[Number(n)] ?? n}段`,
  copyText: '复制文字',
  cite: '引用',
  notCopied: '无法写入剪贴板，请手动复制：',
  failed: '这项功能没有载入。若已联网，请刷新页面后再试。',
  resume: (place: string): string => `上次读到${place}`,
  update: '网站有新版本。',
  reload: '刷新',
  dismiss: '关闭',
  /** The day on a print, in full. */
  day: (date: Date): string => date.toLocaleDateString('zh-Hans', { dateStyle: 'long' }),
};

const en: Shape<typeof zh> = {
  copied: {
    link: (place: string): string => `Link copied${place && `: ${place}`}`,
    text: (place: string): string => `Text copied${place && `: ${place}`}`,
  },
  paragraph: (clause: string, n: string): string => `${clause}, paragraph ${n}`,
  copyText: 'Copy text',
  cite: 'Cite',
  notCopied: 'Couldn’t copy automatically. Select and copy:',
  failed: 'This tool did not load. If you are online, reload the page and try again.',
  resume: (place: string): string => `Last read: ${place}`,
  update: 'This site has been updated.',
  reload: 'Reload',
  dismiss: 'Dismiss',
  // Days before months: 11/12 would be read either way.
  day: (date: Date): string => date.toLocaleDateString('en-GB', { dateStyle: 'long' }),
};

const texts: Readonly<Record<Language, Shape<typeof zh>>> = { zh, en };

export const loader = (language: Language): Shape<typeof zh> => texts[language];
