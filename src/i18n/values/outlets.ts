/** Who published what the register of partnerships was read in, and how it is written in each language. */
import { type Language, languages, nameIn } from '../languages.ts';
import { strings } from '../strings.ts';
import { showDate } from './dates.ts';

/** As the register writes it → in Chinese, in English. A name that is not here is shown as written. */
const outlets: Readonly<Record<string, { zh: string } & Partial<Record<Language, string>>>> = {
  Xinhua: { zh: '新华社', en: 'Xinhua' },
  'xinhuanet.com': { zh: '新华网', en: 'Xinhuanet' },
  "People's Daily": { zh: '《人民日报》', en: 'People’s Daily' },
  人民网: { zh: '人民网', en: 'People’s Daily Online' },
  'China Daily': { zh: '《中国日报》', en: 'China Daily' },
  CCTV: { zh: '央视网', en: 'CCTV' },
  'China Key Words (china.org.cn)': { zh: '中国关键词（中国网）', en: 'China Key Words (china.org.cn)' },
  'china.com.cn': { zh: '中国网', en: 'china.com.cn' },
  'chinanews.com country file': { zh: '中新网国家概况', en: 'China News Service, country file' },
  中新社: { zh: '中新社', en: 'China News Service' },
  中新网: { zh: '中新网', en: 'China News Service online' },
  'cri.cn': { zh: '国际在线', en: 'China Radio International online' },
  国际在线: { zh: '国际在线', en: 'China Radio International online' },
  'epaper.gmw.cn': { zh: '《光明日报》', en: 'Guangming Daily' },
  'gov.cn': { zh: '中国政府网', en: 'gov.cn' },
  南方周末: { zh: '《南方周末》', en: 'Southern Weekly' },
  参考消息: { zh: '《参考消息》', en: 'Reference News' },
  文汇报: { zh: '《文汇报》', en: 'Wenhui Bao' },
  经济日报: { zh: '《经济日报》', en: 'Economic Daily' },
  '71.cn': { zh: '宣讲家网', en: '71.cn' },
};
/** A publisher as printed (新华社, 人民日报) → as it is called in the language of the page; unknown ones as printed. */
export const outletName = (printed: string, language: Language): string =>
  nameIn(
    Object.entries(outlets).find(([key, { zh }]) => [key, zh, zh.replaceAll(/[《》]/gu, '')].includes(printed))?.[1] ??
      {},
    language,
  ) ?? printed;

const names = Object.keys(outlets).sort((a, b) => b.length - a.length);
const day = /\d{4}(?:-\d\d){0,2}/u;

const texts = strings({
  zh: {
    joint: (kind: string, date: string) => `${date}${kind === 'declaration' ? '联合宣言' : '联合声明'}`,
    aside: { recital: '文中追述', title: '题名', '10 years before': '文中称十年之前' } as Record<string, string>,
    page: (n: string) => `第${n}版`,
    beside: (aside: string) => `（${aside}）`,
  },
  en: {
    joint: (kind: string, date: string) => `joint ${kind}${date === '' ? '' : ` of ${date}`}`,
    aside: { recital: 'recital', title: 'title', '10 years before': 'ten years before' } as Record<string, string>,
    page: (n: string) => `p. ${n}`,
    beside: (aside: string) => ` (${aside})`,
  },
});

/** `joint statement of 2019; Xinhua 2015-04-22` → one text per source, in the language of the page. */
export const sourcesIn = (written: string, language: Language): string[] =>
  written.split(/;\s*/u).map((one) => sourceIn(one, language));

function sourceIn(written: string, language: Language): string {
  const t = texts(language);
  const aside = /\(([^()]+)\)$/u.exec(written)?.[1];
  const said = aside === undefined ? undefined : t.aside[aside];
  const rest = said === undefined ? written : written.slice(0, written.lastIndexOf('(')).trim();
  const joint = /^joint (statement|declaration)(?: of (\S+))?$/u.exec(rest);
  const suffix = said === undefined ? '' : t.beside(said);
  if (joint) return t.joint(joint[1] ?? '', joint[2] === undefined ? '' : showDate(joint[2], language)) + suffix;
  const name = names.find((one) => rest === one || rest.startsWith(`${one} `));
  const date = day.exec(rest.slice(name?.length ?? 0))?.[0];
  const page = /\bp\. (\d+)/u.exec(rest)?.[1];
  if (name === undefined) return written;
  return (
    [nameIn(outlets[name] ?? {}, language), date && showDate(date, language), page && t.page(page)]
      .filter(Boolean)
      .join(languages[language].comma) + suffix
  );
}
