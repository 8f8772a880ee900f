/** Statements in traditional characters, in English and in several languages at once, written for the test. */
import type { Statement } from '../../schema.ts';
import { clause, makeStatement, paragraph } from './statement.ts';

export const oracleTexts: Statement[] = [
  makeStatement(
    'cn-sg/1998-04-20',
    [
      clause('preamble', ['應主人邀請，客人一行於四月二十日抵達。雙方在親切氣氛中舉行了會談。'], { label: '' }),
      clause('1', ['雙方重申，兩國關係建立在相互尊重、平等互利的基礎之上。', '雙方同意擴大貿易，並為投資者提供便利。']),
      clause('2', ['雙方歡迎港口、電訊及航運企業開展合作；貿易額已達１２,５００萬元。'], { heading: '經貿往來' }),
      clause('3', ['雙方強調維護地區和平與穩定，支持東盟發揮主導作用。']),
      clause('closing', ['本聲明以中文和英文寫成，兩種文本具有同等效力。'], { label: '' }),
    ],
    { title: '聯合新聞公報', language: 'zh-Hant', kind: 'press-communique' },
  ),
  makeStatement(
    'cn-nz/2016-11-08',
    [
      clause('1', [
        'The two sides reaffirmed their comprehensive partnership and agreed to deepen economic cooperation.',
      ]),
      clause(
        '2',
        ['They welcomed the upgrade of the free-trade agreement signed in 2008, which covers 97.5% of tariffs.'],
        {
          heading: 'Trade',
        },
      ),
      clause('3', [
        'Both sides will co-operate on climate change, clean energy and the ocean economy.',
        'Visa-free transit is extended to 144 hours; the trade council meets every 2 years.',
      ]),
      clause('4', ['The Café Agreement of naïve façades, 20th-century art, e-commerce and 5G are noted.']),
      clause('5', [
        'Their coun\u00adcil will imple\u200bment the reso\u00adlu\u00adtion on pass\u2060ports\u200b in 20\u200e17.',
      ]),
    ],
    { title: 'Joint Statement', language: 'en', complete: false },
  ),
  makeStatement('cn-kz/2019-09-11', [
    clause('1', [
      paragraph('双方将落实“光明之路”新经济政策与丝绸之路经济带建设对接。', { reading: '落实', printed: '落家' }),
    ]),
    clause('2', [
      '双方支持在WTO、G20、APEC框架内加强协调，并扩大使用ＡＩＩＢ融资。 Стороны поддерживают сотрудничество.',
    ]),
    clause('3', ['2019年1－8月，双边贸易额达143亿美元，同比增长7.2%；双方力争2020年达到200亿美元。']),
    clause('4', ['統一市場與统一标准；核电、核能、核安全。第○号协议（草案）①②。', '合作。合作！合作？']),
  ]),
];
