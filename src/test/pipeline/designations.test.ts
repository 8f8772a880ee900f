/** What texts call their parties: found, resolved, and left alone where somebody else may be meant. */
import fc from '../property.ts';
import { describe, expect, test } from 'vitest';
import type { Party } from '../../schema.ts';
import { designations } from '../../pipeline/extract/designations/index.ts';
import { draftOf } from './drafts.ts';
import { names } from './names.ts';

const organisations: Record<string, string> = { EU: '欧洲联盟', SCO: '上海合作组织' };
const parties = (codes: string): Party[] =>
  codes.split(' ').map((code) => ({
    code,
    type: organisations[code] ? 'organisation' : 'state',
    name: organisations[code] ?? code,
    evidence: { from: 'sidecar', note: '' },
  }));

const told = (language: string, codes: string, ...paragraphs: [string, ...string[]]): string[] =>
  (designations(draftOf([['1', '一', ...paragraphs]]).clauses, parties(codes), language, names) ?? []).map(
    ({ text, parties: own, uses }) => `${text} ${own.join('+')}${uses.length > 1 ? ` ×${uses.length}` : ''}`,
  );

describe('words for all parties', () => {
  test.each<[string, string, string, string[]]>([
    ['zh', 'CN BY', '双方一致同意。两国元首指示两国政府落实。', ['双方 CN+BY', '两国元首 CN+BY', '两国政府 CN+BY']],
    ['zh', 'CN US', '雙方重申中美兩國的立場。', ['雙方 CN+US', '中美兩國 CN+US']], // traditional, with the pair
    ['zh', 'CN FJ', '中、斐两国互派大使。', ['中、斐两国 CN+FJ']],
    ['zh', 'CN RU MN', '三国元首会晤，三方同意。各方支持。', ['三国元首 CN+RU+MN', '三方 CN+RU+MN', '各方 CN+RU+MN']],
    ['zh', 'CN EU', '双方认为，两国关系……', ['双方 CN+EU']], // an organisation is no 国
    [
      'en',
      'KP US',
      'The two sides met. Both sides agreed, and the Parties will inform the two sides.',
      ['two sides KP+US ×2', 'Both sides KP+US', 'Parties KP+US'],
    ],
    [
      'en',
      'VN NZ',
      'The two Prime Ministers agreed; the Presidents will meet.',
      ['two Prime Ministers VN+NZ', 'Presidents VN+NZ'],
    ],
    ['en', 'MX US CA', 'Our three countries agree. Both countries agree.', ['three countries MX+US+CA']],
    [
      'ru',
      'RU CN',
      'Стороны считают. Главы двух государств договорились. Обе стороны готовы.',
      ['Стороны RU+CN', 'Главы двух государств RU+CN', 'Обе стороны RU+CN'],
    ],
    [
      'ja',
      'JP CN',
      '双方は、両国首脳の往来を、日中両国の利益として',
      ['双方 JP+CN', '両国首脳 JP+CN', '日中両国 JP+CN'],
    ],
    [
      'ko',
      'KR CN',
      '양국 정상은 한중 양국의 관계를 평가하고 양측은',
      ['양국 정상 KR+CN', '한중 양국 KR+CN', '양측 KR+CN'],
    ],
    [
      'vi',
      'VN CN',
      'Hai bên nhất trí. Lãnh đạo hai nước và hai Tổng Bí thư.',
      ['Hai bên VN+CN', 'Lãnh đạo hai nước VN+CN', 'hai Tổng Bí thư VN+CN'],
    ],
    [
      'fr',
      'FR CN',
      'Les deux parties, les deux Présidents, et les Parties.',
      ['deux parties FR+CN', 'deux Présidents FR+CN', 'Parties FR+CN'],
    ],
    [
      'es',
      'CN UY',
      'Ambas Partes y los dos países; las Partes; ambos Presidentes.',
      ['Ambas Partes CN+UY', 'dos países CN+UY', 'Partes CN+UY', 'ambos Presidentes CN+UY'],
    ],
    [
      'pt',
      'BR CN',
      'As Partes, os dois países e ambos os Presidentes.',
      ['Partes BR+CN', 'dois países BR+CN', 'ambos os Presidentes BR+CN'],
    ],
  ])('%s of %s: %s', (language, codes, text, expected) => {
    expect(told(language, codes, text)).toEqual(expected);
  });
});

describe('names of one party', () => {
  test.each<[string, string, string, string[]]>([
    ['zh', 'CN BY', '中方赞赏白方。白方重申，中方面对新形势。', ['中方 CN ×2', '白方 BY ×2']],
    ['zh', 'CN UZ', '乌方重申', ['乌方 UZ']], // 乌 fits four states, one of them a party
    ['zh', 'CN BW', '博方愿同中方深化合作', ['博方 BW', '中方 CN']], // by the everyday name
    ['zh', 'CN ID', '印尼方欢迎中国方面的立场', ['印尼方 ID', '中国方面 CN']],
    ['zh', 'CN EU', '欧方表示', ['欧方 EU']],
    ['en', 'CN BY', 'The Belarusian side thanked the Chinese side.', ['Belarusian side BY', 'Chinese side CN']],
    ['en', 'US NZ', 'The U.S. side and the New Zealand side', ['U.S. side US', 'New Zealand side NZ']],
    ['ja', 'JP CN', '日本側は、中国側の', ['日本側 JP', '中国側 CN']],
    ['ko', 'KR CN', '한국측은 중국 측에', ['한국측 KR', '중국 측 CN']],
    ['vi', 'VN CN', 'Phía Việt Nam cảm ơn phía Trung Quốc.', ['Phía Việt Nam VN', 'phía Trung Quốc CN']],
    ['fr', 'FR CN', 'La partie chinoise remercie la partie française.', ['partie chinoise CN', 'partie française FR']],
  ])('%s of %s: %s', (language, codes, text, expected) => {
    expect(told(language, codes, text)).toEqual(expected);
  });
});

describe('names that the text defines', () => {
  test.each<[string, string, string, string[]]>([
    ['zh', 'CN BY', '中华人民共和国和白俄罗斯共和国（以下简称“双方”）', ['双方 CN+BY']],
    ['en', 'KE SG', 'Kenya and Singapore (hereinafter referred to as "the Parties")', ['Parties KE+SG']],
    ['ru', 'RU CN', 'Россия и Китай (далее — Стороны)', ['Стороны RU+CN']],
    ['zh', 'CN EU', '欧洲联盟（以下简称“欧盟”）', ['欧盟 EU']],
  ])('%s of %s: %s', (language, codes, text, expected) => {
    expect(told(language, codes, text)).toEqual(expected);
  });
});

describe('left alone', () => {
  test.each<[string, string, string]>([
    ['zh', 'CN BY', '呼吁双方保持克制，俄乌双方应对话，冲突双方停火'],
    ['zh', 'CN BY', '支持巴以两国和平共处，落实“两国方案”'],
    ['zh', 'CN BY', '欢迎沙特同伊朗复交，赞赏双方的努力'], // two other states before
    ['zh', 'CN BY', '其中方面，集中方向，空中方式；第三方市场'],
    ['zh', 'CN CA', '增加方便，参加方'],
    ['zh', 'CN RU MN', '双方和两国'], // words for two, of three parties
    ['zh', 'CN BY', '美方、俄方和三国'],
    ['zh', 'SCO', '各方支持'], // one author
    ['en', 'CN BY', 'They urged both sides to stop, and the Parties to the Convention agreed.'],
    ['en', 'CN BY', 'India and Pakistan met, and the two countries agreed.'],
    ['ru', 'RU CN', 'Стороны конфликта'],
    ['de', 'DE FR', 'Beide Seiten'],
    ['zh', 'CN KR', '日本侧重于此'],
  ])('%s of %s: %s', (language, codes, text) => {
    expect(told(language, codes, text)).toEqual([]);
  });

  test('nothing found is null', () => {
    expect(designations(draftOf([['1', '一', '发展合作。']]).clauses, parties('CN BY'), 'zh-Hans', names)).toBeNull();
  });
});

test('every use is the words themselves, in order, none overlapping another', () => {
  const piece = fc.constantFrom(
    '双方',
    '中方',
    '白方',
    '两国元首',
    '俄乌',
    '和',
    '，',
    '。',
    '呼吁',
    '面',
    ' ',
    '\n',
    '案',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const found = designations(draftOf([['1', '一', text]]).clauses, parties('CN BY'), 'zh-Hans', names) ?? [];
      const uses = found.flatMap((one) => one.uses.map((use) => ({ ...use, words: one.text })));
      for (const use of uses) expect(text.slice(use.start, use.end)).toBe(use.words);
      const inOrder = uses.sort((a, b) => a.start - b.start);
      for (const [i, use] of inOrder.entries()) expect(use.start).toBeGreaterThanOrEqual(inOrder[i - 1]?.end ?? 0);
    }),
  );
});
