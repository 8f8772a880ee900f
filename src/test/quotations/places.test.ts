/** Which words of the collection a verdict shows beside the quoted ones. */
import { expect, test } from 'vitest';
import { corpusCharacters, statement, statementIds } from '../../corpus.ts';
import { checkQuotation, checkText } from '../../quotations/check.ts';
import { passagesOf } from '../../quotations/from-record.ts';
import { quotedMap } from '../../quotations/script-map.ts';
import { wholeCorpus } from '../../quotations/whole-corpus.ts';

const corpus = wholeCorpus(statementIds().map(statement).flatMap(passagesOf), quotedMap(corpusCharacters()));
const check = (text: string) => checkQuotation({ text, start: 0, end: text.length }, corpus);

test.each([
  // Words of the writer's own at the beginning: not those of the clause before it in their place.
  ['将继续携手构建人类命运共同体', '携手构建人类命运共同体'],
  ['双方将扩大本币在双边贸易和投资中的使用', '扩大本币在双边贸易和投融资中的使用'],
  // Nor the end of the paragraph before.
  ['声明说：“双方支持举办地方论坛。', '双方支持举办地方论坛'],
  // Nor the end of a clause, where the writer's words have marks of their own.
  ['报道：双方将积极对接国家发展战略，同世界各国一道。', '双方将积极对接国家发展战略，同世界各国一道'],
  // Another clause as a whole is shown.
  [
    '双方将积极对接国家发展战略，同世界各国一道，聚焦发展问题，共创繁荣未来',
    '双方将积极对接国家发展战略，同世界各国一道，聚焦发展问题，应对安全挑战',
  ],
  // At the end.
  ['双方支持举办地方论坛活动', '双方支持举办地方论坛'],
  // Other words in the same clause are shown.
  ['将中白关系提升为全面战略伙伴关系', '将中白关系提升为全天候全面战略伙伴关系'],
  ['双方一致决定将中白关系提升为全天候全面战略协作关系', '双方一致决定将中白关系提升为全天候全面战略伙伴关系'],
  // The mark between two clauses is quoted: so are both.
  ['加强反恐应对安全挑战，携手构建人类命运的共同体', '应对安全挑战，携手构建人类命运共同体'],
])('%s: differs from %s', async (quoted, words) => {
  const { verdict, places } = await check(quoted);
  expect([verdict, places[0]?.text]).toEqual(['differs', words]);
});

test.each([
  [
    '双方主张切实遵守《联合国宪章》的宗旨和原则...反对颠覆别国合法政权',
    'differs',
    '双方主张切实遵循《联合国宪章》的宗旨和原则...反对颠覆别国合法政权',
  ],
  ['双方一致决定……支持举办地方论坛', 'spliced', '双方一致决定……支持举办地方论坛'],
])('%s: its parts are compared each with its own words', async (quoted, expected, words) => {
  const checked = await check(quoted);
  expect([checked.verdict, checked.words]).toEqual([expected, words]);
});

test.each([
  ['form', '关于宣布咸海地区为生态创新和科技区特别决议”得到联合国大会通过表示欢迎,该决议将有助于拯救咸海'],
  ['misprint', '科技区特别决议”得到联合国大会通过表示欢迎，该决议将有助于拯救咸海，恢复并改善周边环境境'],
  ['differs', '关于宣布咸海地区为生态创新和科技区特别决议”得到联合国大会通过表示欢迎，该决议将会有助于拯救咸海'],
])('%s: a sentence with quotation marks of its own is one quotation', async (verdict, words) => {
  const text = words.replace('特别决议”', '“特别决议”');
  expect((await checkText(text, corpus)).map((one) => [one.verdict, one.quotation.text])).toEqual([[verdict, text]]);
});
