/** Chinese, simplified and traditional. */
import type { Language } from '../language.ts';

export const zh: Language = {
  tag: 'zh',
  signing: {
    keywords: '份|同等|同[样樣]|[签簽][订訂署]',
    authentic:
      '(?:一式|共)(?:[两兩二三四五六七八]|\\d)份|[两兩二三四五六七八]种?文本(?:具有)?同等|(?:同等|同樣|同样)(?:作准|作準|有效|效力)|具有同等(?:法律)?效力',
    done: '(?:本(?:联合|聯合|共同)?(?:声明|聲明|公报|公報|宣言))?(?:于|於)[^。]{4,40}(?:在|于|於)[^。]{1,20}(?:签订|簽訂|签署|簽署)',
  },
};
