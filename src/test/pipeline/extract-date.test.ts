import { describe, expect, test } from 'vitest';
import { extract } from '../../pipeline/extract/index.ts';
import { made, type Made } from './draft-builder.ts';
import { names } from './names.ts';

const title = '中华人民共和国和肯尼亚共和国联合声明';
const visit = '应中华人民共和国主席邀请，肯尼亚共和国总统于2017年5月14日至16日对中国进行国事访问。';
const states = '两国元首举行会谈，声明如下：';

/** signed, published, place, and the part of the document that tells the day. */
type Case = [string, Made, [string | null, string | null, string | null, string | null]];

const cases: Case[] = [
  [
    'a meeting that the statement itself speaks of',
    {
      title: 'Joint Statement of Kenya and Ghana',
      preamble: ['The two Governments issued the following statement:', 'On 5 May 2020 our ministers met in Geneva.'],
    },
    [null, null, null, null],
  ],
  [
    'a summit that the first sentence dates, English',
    {
      title: 'Nairobi Declaration',
      preamble: [
        'The leaders of Kenya and Ghana held the first Kenya-Ghana Summit in Nairobi, Kenya, on December 9, 2031.',
      ],
    },
    ['2031-12-09', null, 'Nairobi, Kenya', 'clause'],
  ],
  [
    'Vietnamese, where the leaders met',
    {
      title: 'Tuyên bố chung ASEAN - Trung Quốc',
      preamble: ['Chúng tôi, các nhà Lãnh đạo ASEAN và Trung Quốc, họp tại Viêng Chăn, Lào ngày 10/10/2031.'],
    },
    ['2031-10-10', null, 'Viêng Chăn, Lào', 'clause'],
  ],
  [
    'a line of place and day before the visit',
    { title, preamble: [visit], lines: [['dateline', '2017年5月1日于北京']] },
    [null, null, null, null],
  ],
  [
    'a day in figures under the title, beside the day of the page',
    {
      title,
      lines: [
        ['furniture', '来源：某网 2031/6/14 09:12'],
        ['dateline', '2031/6/13'],
      ],
      preamble: ['双方声明如下：'],
    },
    ['2031-06-13', '2031-06-14', null, 'dateline'],
  ],
  [
    'such a day in brackets',
    { title, lines: [['dateline', '（2031/6/13）']], preamble: ['双方声明如下：'] },
    ['2031-06-13', '2031-06-13', null, 'dateline'],
  ],
  [
    'such a day alone, and the text names its year',
    {
      title: 'Совместное заявление РФ и Кении',
      lines: [['dateline', '13.06.2031']],
      preamble: ['Стороны выполняют План действий от 5 мая 2031 года.'],
    },
    ['2031-06-13', '2031-06-13', null, 'dateline'],
  ],
  [
    'such a day alone, over a text of long ago',
    { title, lines: [['dateline', '2014/07/21']], preamble: ['两国政府决定自1963年12月14日起建立外交关系。'] },
    [null, '2014-07-21', null, null],
  ],
  [
    'a first sentence that dates the meeting after its place',
    {
      title: 'Joint Communiqué',
      preamble: ['The Foreign Ministers of Kenya and Ghana met in Kisumu on 3 June 2031. They agreed to cooperate.'],
    },
    ['2031-06-03', null, 'Kisumu', 'clause'],
  ],
  [
    'Portuguese, who was received',
    {
      title: 'Declaração Conjunta do Brasil e de Angola',
      preamble: ['O Presidente do Brasil recebeu, em Brasília, em 20 de novembro de 2031, o Presidente de Angola.'],
    },
    ['2031-11-20', null, 'Brasília', 'clause'],
  ],
  [
    'a meeting of ministers over a line',
    { title, preamble: ['2031年10月21日，中国同太平洋岛国外长会以视频方式举行。'] },
    ['2031-10-21', null, null, 'clause'],
  ],
  [
    'a closing clause that says where and when this communiqué was signed',
    { title, clauses: [['甲。'], ['本公报于二〇三一年一月二十四日在北京签署，一式两份。']] },
    ['2031-01-24', null, '北京', 'clause'],
  ],
  [
    'the name of an image and a caption date a picture',
    {
      title,
      lines: [
        ['furniture', '![](pictures/2016-01-05.jpg)'],
        ['furniture', '图为2016年1月5日两国元首在内罗毕'],
        ['furniture', 'Photo: Nairobi, 5 January 2016'],
      ],
      preamble: ['双方声明如下：'],
    },
    [null, null, null, null],
  ],
  [
    'the first sentence dates the meeting, and the page is a day later',
    {
      title: 'United States-Kenya Joint Statement',
      lines: [['furniture', 'Published on 11 September 2031']],
      preamble: [
        'On September 10, 2031, President Jane Doe and President John Roe met and held talks in Nairobi, Kenya.',
      ],
    },
    ['2031-09-10', '2031-09-11', 'Nairobi, Kenya', 'clause'],
  ],
  [
    'so does a numbered one in Chinese',
    {
      title: '第九次中国—东盟领导人会议主席声明',
      clauses: [['第九次中国—东盟领导人会议于2031年11月13日在缅甸内比都举行。']],
    },
    ['2031-11-13', null, '内比都', 'clause'],
  ],
  [
    'a Russian dateline, its year from the page',
    {
      title: 'Совместное заявление РФ и КНР',
      lines: [
        ['furniture', 'Время издания:2031-03-22'],
        ['furniture', 'Москва, 21 марта /Синьхуа/ -- Здесь было опубликовано Совместное заявление.'],
      ],
      preamble: ['Стороны заявляют о следующем.'],
    },
    ['2031-03-21', '2031-03-22', 'Москва', 'furniture'],
  ],
  [
    'Vietnamese, the day without its year in the report, the year from the visit',
    {
      title: 'Tuyên bố chung Việt Nam và Trung Quốc',
      lines: [
        ['furniture', 'Toàn văn Tuyên bố chung Việt Nam và Trung Quốc được công bố ngày 15/10 tại thủ đô Bắc Kinh.'],
      ],
      clauses: [['Tổng Bí thư đã thăm chính thức Trung Quốc từ ngày 11 đến ngày 15/10/2031.']],
    },
    ['2031-10-15', null, 'Bắc Kinh', 'furniture'],
  ],
  [
    'a report in front of the text: the text in full follows',
    {
      title: '中日联合新闻公报',
      lines: [['furniture', '4月11日,中日双方在东京发表《中日联合新闻公报》,全文如下:']],
      preamble: ['应日本国政府邀请，国务院总理于2031年4月11日至13日对日本进行正式访问。'],
    },
    ['2031-04-11', null, '东京', 'furniture'],
  ],
  [
    'the report names who issued the text',
    {
      title: 'Declaration on Fisheries',
      lines: [
        [
          'furniture',
          'The text of the following declaration was released by the Governments of Kenya, Ghana, and Togo at their meeting on September 18, 2031.',
        ],
      ],
      preamble: ['We share a commitment, building on the Joint Statement issued in New York on September 20, 2030.'],
    },
    ['2031-09-18', null, null, 'furniture'],
  ],
  [
    'a line of signing under the names',
    { title, preamble: [visit, states], lines: [['signature', '二〇一七年五月十五日于北京']] },
    ['2017-05-15', null, '北京', 'signature'],
  ],
  [
    'glued to the names',
    {
      title,
      preamble: [visit],
      lines: [['signature', '中华人民共和国主席　肯尼亚共和国总统甲某　　乙某二0一七年五月十五日于北京']],
    },
    ['2017-05-15', null, '北京', 'signature'],
  ],
  [
    'the page is later than the signing: both are kept apart',
    {
      title,
      lines: [
        ['furniture', '2017-05-18 来源：某网'],
        ['signature', '2017年5月15日于内罗毕'],
      ],
    },
    ['2017-05-15', '2017-05-18', '内罗毕', 'signature'],
  ],
  [
    'a date and place in brackets under the title',
    { title, lines: [['dateline', '(2017年5月15日，北京)']], preamble: [visit] },
    ['2017-05-15', null, '北京', 'dateline'],
  ],
  [
    'date and place glued to the title',
    { title: `${title} 2017年5月15日于北京市 |`, preamble: [visit] },
    ['2017-05-15', null, '北京', 'title'],
  ],
  [
    'the closing clause dates the statement itself',
    { title, preamble: ['双方声明如下：', '本联合声明于二〇一七年五月十五日在内罗毕发表，一式两份。'] },
    ['2017-05-15', null, '内罗毕', 'clause'],
  ],
  [
    'a Korean line of signing',
    {
      title: '한·케냐 공동성명',
      preamble: ['양측은 협력하기로 하였다.'],
      lines: [['dateline', '2017년 5월 15일 나이로비']],
    },
    ['2017-05-15', null, '나이로비', 'dateline'],
  ],
  [
    'a Japanese line of signing with an era and a place in katakana',
    {
      title: '日本国とケニア共和国との共同声明',
      preamble: ['両国は協力する。'],
      lines: [['dateline', '平成二十九年五月十五日、ナイロビにおいて']],
    },
    ['2017-05-15', null, 'ナイロビ', 'dateline'],
  ],
  [
    'an opening sentence that says where and when they met and what they decided',
    {
      title: 'Joint Statement of Kenya and China',
      preamble: ['The two Presidents met in Nairobi on 15 May 2017 and agreed:'],
    },
    ['2017-05-15', null, 'Nairobi', 'clause'],
  ],
  ['a visit alone gives no day', { title, preamble: [visit, states] }, [null, null, null, null]],
  [
    'one meeting on one day, at which the statement was made',
    { title, preamble: ['中国主席同肯尼亚总统于2017年5月15日在青岛出席会议期间举行会晤。', states] },
    ['2017-05-15', null, '青岛', 'clause'],
  ],
  [
    'an agency’s dateline within the visit: the day of release',
    { title, preamble: [visit, states], lines: [['dateline', '（新华社北京5月15日电）']] },
    ['2017-05-15', '2017-05-15', '北京', 'dateline'],
  ],
  [
    'an agency’s dateline after the visit tells when it was printed, not when it was made',
    { title, preamble: [visit, states], lines: [['dateline', '（新华社北京5月18日电）']] },
    [null, '2017-05-18', null, null],
  ],
  [
    'an agency’s dateline beside the line of signing',
    { title, preamble: [visit], lines: [['signature', '2017年5月15日于北京 (新华社北京5月16日电)']] },
    ['2017-05-15', '2017-05-16', '北京', 'signature'],
  ],
  [
    'the page’s day within the visit',
    { title, preamble: [visit, states], lines: [['furniture', '2017/05/16']] },
    ['2017-05-16', '2017-05-16', null, 'furniture'],
  ],
  [
    'a reprint years later is no day of signing',
    {
      title,
      preamble: ['两国政府满意地回顾了友好关系，同意声明如下：'],
      lines: [['furniture', '2014年07月21日 21:11:43 来源: 某网站']],
    },
    [null, '2014-07-21', null, null],
  ],
  [
    'a sentence of the report around the text, the month from the page',
    {
      title,
      lines: [
        ['furniture', '发表于: 1957-02-07'],
        ['furniture', '中国总理和肯尼亚总理，5日上午在大厦签署了联合声明。'],
      ],
      clauses: [['我们讨论了许多问题。']],
    },
    ['1957-02-05', '1957-02-07', null, 'furniture'],
  ],
  [
    'English, place first',
    { title: 'Joint statement by Kenya and Ghana', lines: [['dateline', 'Nairobi, 11 July 1961']] },
    ['1961-07-11', null, 'Nairobi', 'dateline'],
  ],
  [
    'English, a closing sentence',
    {
      title: 'Joint Declaration of Kenya and Ghana',
      clauses: [
        ['We agree.'],
        ['Signed at Mombasa on the 14th day of July, 2022, in duplicate in the English language.'],
      ],
    },
    ['2022-07-14', null, 'Mombasa', 'clause'],
  ],
  [
    'English, the day over lines of place',
    {
      title: 'Joint Statement of Kenya and Ghana',
      lines: [
        ['signature', 'June 12, 2018'],
        ['signature', 'Fort Island'],
        ['signature', 'Nairobi'],
      ],
    },
    ['2018-06-12', null, 'Nairobi', 'signature'],
  ],
  [
    'English, the day over names, which no table has for places',
    {
      title: 'Joint Statement of Kenya and Ghana',
      lines: [
        ['signature', 'June 12, 2018'],
        ['signature', 'Jane Doe'],
        ['signature', 'Abdel Roe'],
      ],
    },
    ['2018-06-12', null, null, 'signature'],
  ],
  [
    'the press release of a government that is a party',
    {
      title: 'United States-Kenya Joint Statement',
      preamble: ['The United States and Kenya announce a framework launched on February 13, 2025.'],
      meta: {
        date: '2026-02-06',
        source_url: 'https://www.whitehouse.gov/briefings/united-states-kenya-joint-statement/',
      },
    },
    ['2026-02-06', '2026-02-06', null, 'furniture'],
  ],
  [
    'the head of a press release: an office, for immediate release',
    {
      title: 'Joint Statement of Kenya and Ghana',
      lines: [
        ['furniture', 'Office of the Government Spokesperson'],
        ['furniture', 'For Immediate Release'],
      ],
      preamble: ['Kenya and Ghana announce a framework.'],
      meta: { date: '2026-02-06', source_url: 'https://example.com/a' },
    },
    ['2026-02-06', '2026-02-06', null, 'furniture'],
  ],
  [
    'the page of a newspaper does not stand for the signing',
    {
      title: 'United States-Kenya Joint Statement',
      preamble: ['The United States and Kenya announce a framework.'],
      meta: { date: '2026-02-06', source_url: 'https://example.com/a' },
    },
    [null, '2026-02-06', null, null],
  ],
  [
    'a government’s page about a text of long ago',
    {
      title,
      preamble: ['两国政府决定自1963年12月14日起建立外交关系。'],
      meta: { date: '2004-11-02', source_url: 'https://www.fmprc.gov.cn/x' },
    },
    [null, '2004-11-02', null, null],
  ],
  [
    'a draft was not signed',
    { title: 'Joint communique of Kenya and Ghana (draft)', lines: [['furniture', 'Nairobi, 5 December 1972']] },
    [null, null, null, null],
  ],
  [
    'Russian',
    { title: 'Совместное заявление РФ и КНР', lines: [['dateline', '21 марта 2023 года']] },
    ['2023-03-21', null, null, 'dateline'],
  ],
  [
    'Japanese',
    { title: '日中共同声明', lines: [['signature', '1992年8月24日 北京']] },
    ['1992-08-24', null, '北京', 'signature'],
  ],
  [
    'Korean',
    { title: '한중 공동성명', lines: [['signature', '2024년 6월 18일']] },
    ['2024-06-18', null, null, 'signature'],
  ],
  [
    'Spanish',
    {
      title: 'Declaración conjunta de Chile y el Perú',
      clauses: [['Acordamos.'], ['Hecho en Lima, el 10 de junio de 2022.']],
    },
    ['2022-06-10', null, 'Lima', 'clause'],
  ],
  [
    'French',
    {
      title: 'Déclaration conjointe du Mali et du Sénégal',
      clauses: [['Convenons.'], ['Fait à Dakar, le 6 mai 2024.']],
    },
    ['2024-05-06', null, 'Dakar', 'clause'],
  ],
  [
    'French, a closing line with the number of copies',
    {
      title: 'Déclaration conjointe du Mali et du Sénégal',
      lines: [['dateline', 'Fait à Dakar, le 6 mai 2024, en double exemplaire.']],
    },
    ['2024-05-06', null, 'Dakar', 'dateline'],
  ],
  [
    'English, done in duplicate',
    {
      title: 'Joint Statement of Kenya and Ghana',
      clauses: [['We agree.'], ['Done in duplicate at Kisumu on the 9th day of March, 2031, in the English language.']],
    },
    ['2031-03-09', null, 'Kisumu', 'clause'],
  ],
  [
    'English, the meeting that the opening names, in the middle of its sentence',
    {
      title: 'Kisumu Declaration of Kenya and Ghana',
      preamble: ['We, the Ministers of Kenya and Ghana, meeting in Kisumu on 9 March 2031,', 'Declare as follows:'],
    },
    ['2031-03-09', null, 'Kisumu', 'clause'],
  ],
  [
    'English, talks: the preposition before the day is no place',
    {
      title: 'Joint Statement of Kenya and Ghana',
      preamble: [
        'The Prime Minister of Ghana paid a visit to Kenya from 8 to 11 March 2031.',
        'On 9 March 2031, the two Prime Ministers held fruitful talks in Kisumu and issued this Joint Statement.',
      ],
    },
    ['2031-03-09', null, 'Kisumu', 'clause'],
  ],
  [
    'the third day of a visit of four, signed in a clause that is numbered',
    {
      title,
      clauses: [
        ['应国家主席邀请，肯尼亚共和国总统于2029年5月14日至17日访华。5月16日，两国元首举行会谈，并共同签署本声明。'],
      ],
    },
    ['2029-05-16', null, null, 'clause'],
  ],
  [
    'the lunar day in brackets',
    { title, preamble: [visit], lines: [['signature', '公元二〇一七年五月十五日（农历丁酉年四月二十日）于北京']] },
    ['2017-05-15', null, '北京', 'signature'],
  ],
  [
    'a year of the Republic, drawn up at a place',
    { title: '大不列顛及北愛爾蘭聯合王國和波蘭聯合聲明', lines: [['dateline', '中華民國三十二年三月九日訂於重慶']] },
    ['1943-03-09', null, '重慶', 'dateline'],
  ],
  [
    'the place in the dateline alone',
    {
      title,
      lines: [['dateline', '新华社内罗毕9月7日电']],
      preamble: ['中华人民共和国和肯尼亚共和国2030年9月7日发表联合声明，全文如下：'],
    },
    ['2030-09-07', '2030-09-07', '内罗毕', 'clause'],
  ],
  [
    'a summit of one day, told by the first sentence of all',
    {
      title: '中国同海湾阿拉伯国家合作委员会联合声明',
      clauses: [
        ['2031年4月10日，中国—海湾阿拉伯国家合作委员会峰会在利雅得举行。'],
        ['双方决定进一步发展战略伙伴关系。'],
      ],
    },
    ['2031-04-10', null, '利雅得', 'clause'],
  ],
  [
    'a dialogue of one day; a later one is named further on',
    {
      title: '中国—非洲联盟战略对话联合新闻公报',
      preamble: ['2032年6月20日，中国外长同非洲联盟代表在亚的斯亚贝巴共同主持第九次战略对话。'],
      clauses: [['双方同意下次战略对话于2034年在中国举行。']],
    },
    ['2032-06-20', null, '亚的斯亚贝巴', 'clause'],
  ],
  [
    'a summit that declares in one sentence, in a capital',
    {
      title: '利雅得宣言',
      preamble: ['中国和阿拉伯国家联盟各成员国领导人于2030年12月9日在沙特阿拉伯王国首都利雅得举行峰会，宣布：'],
    },
    ['2030-12-09', null, '利雅得', 'clause'],
  ],
  [
    'a meeting before the declaration, in a sentence of its own, dates no act',
    {
      title,
      preamble: ['国家主席于2017年5月14日会见了肯尼亚总统。双方进行了坦率的交谈。', '两国政府声明：'],
    },
    [null, null, null, null],
  ],
  [
    'an English dateline, its year from the visit',
    {
      title: 'Joint Statement of Kenya and Ghana',
      lines: [['furniture', 'NAIROBI, Oct. 14 (Xinhua) -- Kenya and Ghana issued a joint statement here on Friday.']],
      preamble: ['The President of Ghana paid a state visit to Kenya from October 12 to 15, 2033.'],
    },
    ['2033-10-14', '2033-10-14', 'NAIROBI', 'furniture'],
  ],
  [
    'Russian, with the abbreviation of the town',
    { title: 'Совместное заявление РФ и КНР', lines: [['dateline', 'г. Казань, 21 марта 2023 года']] },
    ['2023-03-21', null, 'Казань', 'dateline'],
  ],
  [
    'Spanish, the day in words',
    {
      title: 'Declaración conjunta de Chile y el Perú',
      clauses: [
        ['Acordamos.'],
        ['Suscrita en Lima, a los quince días del mes de junio de dos mil veintitrés, en dos ejemplares.'],
      ],
    },
    ['2023-06-15', null, 'Lima', 'clause'],
  ],
  [
    'English, the day in words',
    {
      title: 'Joint Declaration of Kenya and Ghana',
      clauses: [
        ['We agree.'],
        ['Done at Mombasa, this eleventh day of June two thousand and nineteen, in two originals.'],
      ],
    },
    ['2019-06-11', null, 'Mombasa', 'clause'],
  ],
  [
    'Portuguese, the meeting at which it was adopted',
    {
      title: 'Comunicado Conjunto da República Federativa do Brasil e da República do Quênia',
      lines: [['furniture', 'Publicado em 17/04/2023']],
      preamble: [
        'O Presidente do Brasil e o Presidente do Quênia, reunidos em Brasília, em 14 de abril de 2023, adotaram o seguinte:',
      ],
    },
    ['2023-04-14', '2023-04-17', 'Brasília', 'clause'],
  ],
  [
    'Russian, the closing sentence over the date beside the title',
    {
      title: 'Совместная декларация РФ и Республики Узбекистан',
      lines: [
        ['dateline', '15 октября 2023 года'],
        ['signature', 'Совершено в городе Самарканде 19 октября 2023 года.'],
      ],
      clauses: [['Стороны сотрудничают.']],
    },
    ['2023-10-19', null, 'Самарканде', 'signature'],
  ],
  [
    'Vietnamese, after the days of the visit',
    {
      title: 'Tuyên bố chung Việt Nam - Lào',
      preamble: ['Chủ tịch nước Lào thăm Việt Nam từ ngày 10 đến ngày 12 tháng 12 năm 2023. Hai bên tuyên bố như sau:'],
      clauses: [['Hai bên hợp tác.'], ['Tuyên bố này được ký tại Hà Nội ngày 12 tháng 12 năm 2023.']],
    },
    ['2023-12-12', null, 'Hà Nội', 'clause'],
  ],
  [
    'a page published on one of two days of a visit',
    {
      title: 'Joint Statement of Kenya and Ghana',
      lines: [['furniture', 'Published on 30 January 2024']],
      preamble: ['The President of Ghana paid a State visit to Kenya on 30 and 31 January 2024.'],
    },
    ['2024-01-30', '2024-01-30', null, 'furniture'],
  ],
  [
    'a page released long after',
    {
      title: 'Joint Statement of Kenya and Ghana',
      lines: [['furniture', 'Released on 2 March 2024']],
      preamble: ['The President of Ghana paid a State visit to Kenya on 30 and 31 January 2024.'],
    },
    [null, '2024-03-02', null, null],
  ],
  [
    'the days of a summit give no day',
    {
      title: 'Joint Statement of Kenya and Ghana',
      preamble: [
        'We, the leaders of Kenya and Ghana, met in Johannesburg on 22-24 August 2023 and declare as follows:',
      ],
    },
    [null, null, 'Johannesburg', null],
  ],
  ...(
    [
      ['The sides recalled the Agreement on Trade signed in Nairobi on 3 May 2010.', 'en'],
      ['Las Partes recordaron la Declaración firmada en Lima el 3 de mayo de 2010.', 'es'],
      ['As Partes recordaram o Acordo assinado em Lisboa em 3 de maio de 2010.', 'pt'],
      ['Les Parties ont rappelé l’accord signé à Dakar le 3 mai 2010.', 'fr'],
      ['Стороны напомнили о договоре, подписанном в Астане 3 мая 2010 года, и о совершенной работе.', 'ru'],
      ['Hai bên nhắc lại Hiệp định được ký tại Hà Nội ngày 3 tháng 5 năm 2010.', 'vi'],
      ['双方重申遵守2010年5月3日签订的贸易协定。', 'zh'],
      ['双方重申遵守于2010年5月3日在北京签署的贸易协定。', 'zh, at a place'],
      ['双方回顾了贸易协定于2010年5月3日签订以来的进展。', 'zh, since'],
    ] as const
  ).map(([text, language]): Case => [
    `an earlier act in the last clause, ${language}`,
    { title: 'Joint Statement of Kenya and Ghana', clauses: [['A.'], [text]] },
    [null, null, null, null],
  ]),
  ...(
    [
      'Recalling the Protocol signed on 3 May 2010 and the Joint Statement on fisheries,',
      'Reafirmando que ambos firmaron el 3 de mayo de 2010 la Declaración Conjunta,',
      '双方回顾了2010年5月3日发表联合声明以来的进展。',
      '自2010年5月3日签署联合公报以来，两国关系不断发展。',
    ] as const
  ).map((text): Case => [
    `an earlier act that the opening recalls: ${text}`,
    { title, preamble: [text, '两国声明如下：'] },
    [null, null, null, null],
  ]),
];

describe('day and place', () => {
  test.each(cases)('%s', (_, input, [signed, published, place, part]) => {
    const { draft, source } = made(input);
    const facts = extract(draft, source, names).facts;
    const evidence = facts?.signed?.evidence;
    expect([
      facts?.signed?.value ?? null,
      facts?.published?.value ?? null,
      facts?.place?.value ?? null,
      evidence?.from === 'text' ? evidence.part : null,
    ]).toEqual([signed, published, place, part]);
  });

  test('a day of release that stands for the signing is reported, and so is no day', () => {
    const release = made({ title, preamble: [visit], lines: [['furniture', '2017/05/16']] });
    expect(extract(release.draft, release.source, names).issues.map(({ rule }) => rule)).toContain(
      'signed-from-release',
    );
    const none = made({ title, preamble: [visit] });
    expect(extract(none.draft, none.source, names).issues.map(({ rule }) => rule)).toContain('no-date');
  });
});
