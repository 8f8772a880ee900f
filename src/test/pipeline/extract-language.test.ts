import { describe, expect, test } from 'vitest';
import { extract } from '../../pipeline/extract/index.ts';
import { kindOfAct } from '../../pipeline/extract/act-kind.ts';
import { languageOf } from '../../languages/identify.ts';
import { made } from './draft-builder.ts';
import { names } from './names.ts';

describe('language', () => {
  test.each<[string | null, string]>([
    ['zh-Hans', '双方一致决定加强两国关系，开展务实合作。'],
    ['zh-Hant', '雙方一致決定加強兩國關係，開展務實合作。'],
    ['ja', '双方は、両国関係の発展のために努力することを確認した。'],
    ['ko', '양측은 양국 관계의 발전을 위하여 노력하기로 하였다.'],
    ['ru', 'Стороны подтверждают намерение развивать сотрудничество.'],
    ['vi', 'Hai bên nhất trí tăng cường quan hệ hữu nghị và hợp tác giữa hai nước.'],
    ['en', 'The two sides agreed to strengthen the relations between their countries.'],
    ['fr', 'Les deux parties sont convenues de renforcer les relations entre leurs pays.'],
    ['es', 'Las dos partes acordaron fortalecer las relaciones entre los dos países.'],
    ['pt', 'As duas partes concordaram em fortalecer as relações entre os dois países.'],
    [null, 'Сторони підтверджують намір розвивати співробітництво.'], // Ukrainian is not Russian
    [null, '1. 2. 3.'],
    [null, 'JOHN SAMPLE'],
  ])('%s: %s', (expected, text) => expect(languageOf(text)).toBe(expected));

  test('a paragraph in another language is marked; the document keeps the first', () => {
    const { draft, source } = made({
      title: 'Joint Statement of Kenya and Ghana',
      clauses: [
        [
          'The two countries commit to establish new relations in accordance with the desire of their peoples.',
          '(양국은 평화와 번영을 바라는 양국 국민들의 바람에 따라 새로운 관계를 수립한다.)',
        ],
        [
          'The two countries will join their efforts to build a lasting peace.',
          '(양국은 지속적이고 안정된 평화체제 수립을 위해 함께 노력한다.)',
        ],
      ],
    });
    const out = extract(draft, source, names);
    expect(out.language).toBe('en');
    expect(out.clauses.map(({ paragraphs }) => paragraphs.map(({ language }) => language))).toEqual([
      [null, 'ko'],
      [null, 'ko'],
    ]);
    expect(draft.clauses[0]?.paragraphs[1]?.language).toBeNull(); // the argument is not changed
  });
});

describe('kind of act', () => {
  test.each<[string, string | null]>([
    ['statement', '甲国和乙国关于深化合作的联合声明'],
    ['communique', '中韩联合公报'],
    ['press-communique', '甲国和乙国联合新闻公报'],
    ['declaration', '甲国和乙国关于建立关系的联合宣言'],
    ['statement', '甲国和乙国关于《某某宣言》发表十周年的联合声明'], // the last word counts
    ['statement', '甲國和乙國聯合聲明'],
    ['statement', 'Joint Statement on the Anniversary of the Declaration'], // the first one in English
    ['declaration', 'The Strategic Partnership Joint Declaration'],
    ['communique', 'Joint Communiqué'],
    ['press-communique', '日中共同プレス発表'],
    ['statement', 'Совместное заявление'],
    ['statement', '한중 공동성명'],
    ['statement', 'Tuyên bố chung'],
    ['declaration', 'Declaración sobre migración'],
    ['declaration', 'Déclaration conjointe'],
    ['other', '甲国总统访问乙国'],
    ['other', null],
  ])('%s: %s', (kind, title) => expect(kindOfAct(title, '')).toBe(kind));

  test('a text without a title calls itself something', () => {
    expect(kindOfAct(null, '……经友好协商，双方声明如下：')).toBe('statement');
  });
});
