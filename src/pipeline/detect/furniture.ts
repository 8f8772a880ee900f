/**
 * Lines that pages put around a text: navigation, counters, buttons, licences, archive marks. Each pattern stands with
 * the reason that is stored with what it sets apart.
 */
const patterns: [reason: string, pattern: RegExp][] = [
  ['picture', /\.(?:svg|png|jpe?g|gif)$/iu],
  // …某社记者 某某摄, behind what a picture shows; a text that is signed has no photographer
  [
    'caption',
    /(?:记者|記者|通讯员|通訊員|供图|供圖)\s?[\u3400-\u9fff·]{2,8}(?:\s[\u3400-\u9fff·]{2,8})?\s?(?:摄|攝)\s?[）)]?$|^(?:Photo|Foto|Фото)\s?[:：]/u,
  ],
  [
    'source line',
    /(?:来自|來自|转自|轉自|原载|原文(?:载于|出自)|出处|链接|連結)[^。]{0,30}(?:https?:\/\/|网站|網站|大使馆$|大使館$|报$|報$)/u,
  ],
  ['separator', /^[\s\-–—─_=*#~.|•·<>+/\\☆★…＊－]+$/u],
  [
    'button or menu',
    /^(?:[|>]\s*)?(?:English|EN|中文|简体|繁体|繁體|Español|Français|Русский|عربي|日本語|首页|首頁|Home|Menu|Search|Print|Share|Tweet|Facebook|Twitter|WhatsApp|Email|Login|Sign in|Subscribe|Back to top|Skip to (?:main )?content|Read more|Next Post.*|Previous Post.*|返回顶部|返回首页|上一页|下一页|关闭窗口|收藏|登录|注册|目录)$/iu,
  ],
  [
    'button or menu',
    /打印本[页頁]|[[【]?字[体體號号][：:]|字[体體号號]\s*[大小]|分享到|扫一扫|扫码|上一主[题題]|下一主[题題]|只看[楼樓]主|[倒正]序[阅閱][读讀]|复制链接|加入收藏|我要(?:评论|纠错)|点击(?:下载|查看|关注)|返回列表|推荐给(?:朋友|好友)|推薦給(?:朋友|好友)|告诉好友|发送给好友|跳[转轉至](?:到内容|至?[导導][览覽]|搜[寻尋])|相关(?:阅读|链接|新闻|报道)|(?:上|下)一篇[：:]?|更多(?:>>|精彩)|settings_phone|[请請](?:加入|支持)|月[费費][订訂][户戶]|成[为為][订訂][户戶]|查看原文|원문\s?보기|원문보기/u,
  ],
  [
    'button or menu',
    /^(?:Leia (?:também|mais)|Lea (?:también|más)|Ver también|Lire aussi|À lire aussi|Читайте также|Смотрите также|По теме|Xem thêm|Tin liên quan|Related (?:articles?|news|links?|stories)|Read also|関連(?:記事|リンク)|관련\s?(?:기사|뉴스))(?:\s*[:：]|$)/iu,
  ],
  [
    'button or menu',
    /^(?:(?:回复|回覆|使用道具|举报|舉報|收藏|评论|評論|点赞|點贊|点赞|转发|轉發|分享|顶|踩|返回顶部|回顶部|只看该作者|只看該作者|打印|编辑|編輯|引用|推荐|推薦|关注|關注|微信|微博|QQ空间|朋友圈|上一页|下一页|下载|下載)(?:[\s|·・/]+|$)){2,}$/u,
  ],
  [
    'button or menu',
    /^[←<«‹↑▲△]?\s*(?:返回上?一?[页頁]?|返回(?:顶部|頂部|目录|目錄|首页|首頁))$|^(?:この)?ページの?(?:先頭|トップ)へ(?:戻る)?$|^(?:标签|標籤|标签云|关键词|關鍵詞|关键字|タグ)\s*[：:]/u,
  ],
  [
    'place on the site',
    /^(?:[您你]?[的现現當当]*前?(?:的)?位置|当前位置|當前位置|您所在的位置)\s*[：:]|^\s*首[页頁]\s*(?:>|»|\/)/u,
  ],
  [
    'counter or post data',
    /^0+$|^[•·]?\s*\d+\s*(?:阅读|回复|浏览|次|views|replies|comments)\s*$|^(?:离线|在线|離線)\S{0,20}$|^\d+\s*发表于|发表于[：:]\s*\d{4}|^-\s?(?:注册|消息|荣誉分数|声望点数|\d{4}-\d\d-\d\d|[\d,]{1,12})$|^楼主$|^\d+\s*[楼樓]$|^(?:第?\d+版\(\)|专栏\s*[：:]?)$/u,
  ],
  [
    'time stamp',
    /^[\u3400-\u9fff\w]{0,20}\s?\d{4}-\d\d-\d\d\s\d\d:\d\d|^\(?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T\s]+\d{1,2}:\d\d(?::\d\d)?)?\)?$|^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*\d{1,2}[:：]\d\d|更新时间|^(?:송고시간|기사\s?입력|입력|수정|등록일?|작성일|게시일)\s*[:：]?\s*\d{4}[-./년]/u,
  ],
  [
    'source line',
    /^(?:来源|來源|稿件来源|信息来源|资料来源|出处|出處|[翻编編]?[译譯](?:者|文)?|翻[译譯]|Translated by|Translation|作者|責任編輯|责任编辑|编辑|責編|责编|记者|編輯|Source|Author|By|发布时间|发布日期|日期|字号|浏览次数|点击数|Published|Posted|Issued on|Last updated|出典|출처|資料來源)\s*[：:]|^[(（[【]\s*(?:来源|來源|資料來源|资料来源|责任编辑|責任編輯|编辑|编审|责编|校对|作者|记者|网络编辑)[^)）\]】]{0,60}[)）\]】]$|^\S{6,30}\s+(?:来源|來源)[：:]|^\(?(?:责编|责任编辑)/iu,
  ],
  ['address of a page', /^(?:https?:\/\/|www\.)\S+$/iu],
  [
    'contact data',
    /^\+?[\d\s()–-]{7,}(?:\s*\(.{0,20}\))?$|^\d{6},\s*г\.|^ул\.|^Режим работы|^с \d\d\.\d\d|^Tel|^\S+@\S+\.\S+$|^(?:电话|電話|传真|地址|邮编)[：:]/iu,
  ],
  ['name of the site', /维基文库|維基文庫|中华文库|自由的[图圖][书書][馆館]|Wikisource|Wikipedia/u],
  [
    'licence',
    /^本作品(?:是|在|的|來自|来自)|^[注註][:：].{0,4}中文[维維]基|公有[领領]域|Public domain|著作[权權]法(?:实施条例|實施條例)?》第|Creative Commons|版权所有|版權所有|Copyright|©|All rights reserved|转载请注明|轉載請|备案号|ICP备|저작권자|무단\s?전재|재배포\s?금지|無断(?:転載|複製)/iu,
  ],
  [
    'archive reference',
    /^\[?\s*(?:NAA|UKNA|FRUS|TNA|PRO|DNZ|NARA)\b.{0,80}\]?$|^\[[^\]]{0,120}\b(?:vol|no|pp?)\.\s?\d[^\]]{0,80}\]$|^\*?\s*\d{1,2} Document \d+\.?$|^\d{3,5}\.? (?:Secret|Confidential|Restricted|Unclassified|Top Secret)\b.{0,30}$|^For [A-Z]\p{L}+\.$|^Our \d+\.\d*$/u,
  ],
  [
    'end mark',
    /^(?:#{1,6}|\\?###|[（(【[]?(?:完|全文完|本文完|了|终|終)[）)】\]]?|끝\.?|Ends?\.?|[（(]?end (?:of )?text[）)]?|\((?:End|FIN|Fin|FINE|FIM|КОНЕЦ|終わり|끝|HẾT|Hết)\).{0,24}|-?\s?o0o\s?-?|- ?END ?-|\*{3}|ENDS|Unquote\.?|30)$/iu,
  ],
  // EU–JAPAN SUMMIT 2031          1: the foot of a typed page
  ['running head', /^\S.{2,60}?(?:\s{5,}|\t+)(?:page |p\. ?)?\d{1,3}$|^\d{1,3}(?:\s{5,}|\t+)\p{Lu}.{2,60}$/iu],
  [
    'page number',
    /^(?:[【[［]\d{1,3}[】\]］]\s?){2,}(?:下一[页頁])?$|^(?=.*[页頁])(?:(?:首|上一|下一|末|尾)[页頁]|\d{1,3}|\.{3}|…|[\s|>»]){3,}$|^(?:[-–—]\s?\d{1,4}\s?[-–—]|第\s?\d{1,4}\s?[页頁](?:\s?[,，共/]\s?(?:共\s?)?\d{1,4}\s?[页頁]?)?|Page \d{1,4}(?: of \d{1,4})?|\d{1,3}\s?\/\s?\d{1,3})$/iu,
  ],
  [
    'note on the text',
    /^[(（](?:с сокращениями|节选|節選|摘要|excerpts?|unofficial translation|非正式译文|译文|草案|underlined|上接[^)）]{0,20})[)）]$/iu,
  ],
  ['notice', /^(?:声明|免责声明|特别声明|版权声明)[：:]|仅供参考|不代表本(?:网|站)/u],
];

/**
 * Why a line of a page is furniture, in words for the audit view ("source line", "time stamp"); null when it does not
 * look like it. Only short lines and licences do; where the line stands is for the caller to weigh.
 */
export function furnitureReason(line: string): string | null {
  if (line.length > 400) return /^本作品(?:是|在|的)|^Copyright/u.test(line) ? 'licence' : null;
  for (const [reason, pattern] of patterns) {
    if (line.length > 160 && reason !== 'licence' && reason !== 'notice') continue;
    if (pattern.test(line)) return reason;
  }
  return null;
}

/** In: a line and its reason. Out: the reason where the line can only be furniture, in the middle of a text too. */
export function certainFurniture(line: string, found: string | null): string | null {
  const reason = line.length <= 120 ? found : null;
  if (reason === 'caption') return reason;
  if (line.length > 60) return null;
  return reason === 'page number' || reason === 'separator' || reason === 'address of a page' || reason === 'end mark'
    ? reason
    : reason === 'button or menu' && line.length <= 20
      ? reason
      : null;
}

// （下转第五版） (下转03版) [下转第4版] （下轉A5版） (continued on page 4)
const continued =
  /[（(【[〔]?\s*(?:下[转轉接]|转|轉|接)\s*第?\s*[\dA-Za-z０-９一二三四五六七八九十百]{1,4}\s*[版页頁面]\s*[）)】\]〕]?|[([]\s?continued on page [\dA-Z]{1,4}\s?[)\]]/giu;
// （上接第一版）
const continuing =
  /[（(【[〔]\s*(?:上接|接|紧接)\s*第?\s*[\dA-Za-z０-９一二三四五六七八九十百]{1,4}\s*[版页頁面]\s*[）)】\]〕]/gu;

export interface PageMark {
  start: number;
  end: number;
  /** true: the text goes on elsewhere; false: it comes from elsewhere, or is over. */
  goesOn: boolean;
  reason: 'page mark' | 'end mark';
}

const endMark =
  /(?<=[。！？”」』.!?])\s?(?:[（(【[]\s?(?:完|全文完|本文完|了|终|終|end)\s?[）)】\]]|(?<=다\.\s)끝\.?)\s*$/iu;

/** A mark such as （完） behind the last words of a text, UTF-16 offsets in `text`, half-open; null where there is none. */
export function endMarkOf(text: string): PageMark | null {
  const found = endMark.exec(text);
  return found && { start: found.index, end: text.length, goesOn: false, reason: 'end mark' };
}

/** Marks such as （下转第五版）, in order and without overlaps; UTF-16 offsets in `text`, half-open. */
export function pageMarks(text: string): PageMark[] {
  if (!/[转轉接]|continued/iu.test(text)) return [];
  const found: PageMark[] = [];
  for (const [pattern, goesOn] of [
    [continued, true],
    [continuing, false],
  ] as const)
    for (const m of text.matchAll(pattern)) {
      // without brackets only 下转第五版 is a mark
      if (goesOn && !/^[（(【[〔]/u.test(m[0]) && !/^下[转轉]第?/u.test(m[0])) continue;
      if (goesOn && /^[（(【[〔]\s*接/u.test(m[0])) continue;
      found.push({ start: m.index, end: m.index + m[0].length, goesOn, reason: 'page mark' });
    }
  return found.sort((a, b) => a.start - b.start);
}
