import fc from '../property.ts';
import { describe, expect, test } from 'vitest';
import { namedDocuments } from '../../pipeline/extract/references.ts';

const read = (text: string) =>
  namedDocuments(text).map(({ title, date }) => `${title}${date === null ? '' : ` @${date}`}`);

describe('documents that a text names', () => {
  test.each<[string, string[]]>([
    ['遵循《联合国宪章》的宗旨', ['联合国宪章']],
    [
      '2013年9月9日签订的《甲乙友好合作条约》和《甲乙联合宣言》、2014年8月19日签订的《甲乙第二号宣言》',
      ['甲乙友好合作条约 @2013-09-09', '甲乙联合宣言 @2013-09-09', '甲乙第二号宣言 @2014-08-19'],
    ],
    [
      '2021年6月28日发表的《关于〈甲乙条约〉签署20周年的联合声明》',
      ['关于〈甲乙条约〉签署20周年的联合声明 @2021-06-28'],
    ], // nested
    ['落实《关于《甲乙条约》的议定书》', ['关于《甲乙条约》的议定书']], // nested the other way
    ['2015年《三方路线图》', ['三方路线图 @2015']],
    ['2003年7月《中韩联合声明》', ['中韩联合声明 @2003-07']],
    ['2010年《不扩散条约》审议大会', ['不扩散条约']], // the year is that of the conference
    ['一九七二年二月二十八日的上海公报确认了', ['上海公报 @1972-02-28']],
    ['一九七九年一月一日生效的建交公報', ['建交公報 @1979-01-01']],
    ['「共同プレス発表」に基づき', ['共同プレス発表']],
    ['the Treaty of Amity and Cooperation in Southeast Asia', ['Treaty of Amity and Cooperation in Southeast Asia']],
    ['the Joint Statement of Kenya and Ghana of 4 May 2011', ['Joint Statement of Kenya and Ghana @2011-05-04']],
    [
      'Договором о дружбе между двумя странами от 16 июля 2001 года',
      ['Договором о дружбе между двумя странами @2001-07-16'],
    ],
    // what names no document
    ['本声明自签署之日起生效', []],
    ['“台湾独立”和“一带一路”', []], // a slogan in quotation marks
    ['this Joint Statement; the Agreement; under this Framework Agreement', []],
    ['2013年9月9日，双方举行会谈', []],
    ['《没有结束的书名号', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('offsets cover the words that name it, date included', () => {
    const text = '双方重申2013年9月9日签订的《甲乙条约》有效';
    const [place] = namedDocuments(text);
    expect(text.slice(place?.start, place?.end)).toBe('2013年9月9日签订的《甲乙条约》');
    expect(place?.text).toBe('2013年9月9日签订的《甲乙条约》');
  });

  test('ranges lie in the text, in order, and never overlap', () => {
    const piece = fc.constantFrom(
      '《',
      '》',
      '〈',
      '〉',
      '2013年9月9日',
      '签订的',
      '条约',
      '和',
      '、',
      '「',
      '」',
      'the Treaty of Rome ',
      'от 16 июля 2001 ',
      'Договор ',
      '声明',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const place of namedDocuments(text)) {
          expect(place.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(place.start, place.end)).toBe(place.text);
          end = place.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
