import { expect, test } from 'vitest';
import { fold } from '../../search/query/fold.ts';

const map = new Map([
  ['羅', '罗'],
  ['國', '国'],
  ['長', '长'],
]);
const units = (text: string, literal = false): string => fold(text, map, literal).units.join('|');

test.each([
  // Han characters stand alone, punctuation and white space between them are gone
  ['和平、发展，合作', '和|平|发|展|合|作'],
  ['“一带一路”\n 倡　议', '一|带|一|路|倡|议'],
  // traditional, one to one
  ['白俄羅斯', '白|俄|罗|斯'],
  // words and numbers are whole; where they meet a wide character there is a border
  ['加入WTO改革', '加|入|wto|改|革'],
  ['2022年9月15日', '2022|年|9|月|15|日'],
  ['strategic  Partnership', 'strategic|partnership'],
  ['COVID-19', 'covid|19'],
  ['G20', 'g20'],
  // full width and compatibility forms
  ['２０２２年ＷＴＯ', '2022|年|wto'],
  ['①加强', '1|加|强'],
  // radicals as a PDF gives them: NFKC knows those of Kangxi, not those of the supplement
  ['所罗⻔群岛⼈⺠⻓期⽀持', '所|罗|门|群|岛|人|民|长|期|支|持'],
  ['⾧⻑⻝', '长|长|食'],
  // thousands are one number, other commas divide
  ['10,000 and 1,234,567', '10000|and|1234567'],
  ['10，000吨', '10000|吨'],
  ['2013,2014', '2013|2014'],
  ['3,5', '3|5'],
  // symbols are letters, so that 二○○五 is not 二五
  ['二○○五年', '二|○|○|五|年'],
  // marks compose before they are compared
  ['Sa\u0303o', 'são'],
  ['ｶﾞﾝ', 'ガ|ン'],
  // a mark behind a Han character is not lost; a variation selector is no letter
  ['中\u0301国', '中|\u0301|国'],
  ['中\ufe00国\u{e0100}家', '中|国|家'],
  // what draws nothing does not divide a word: soft hyphen, zero-width space, word joiner, mark of direction
  ['coop\u00aderation imple\u200bment 20\u206022 Mo\u200eU\u00ad', 'cooperation|implement|2022|mou'],
  ['\u00adcoop-\u200beration', 'coop|eration'],
  ['合\u200b作', '合|作'],
  ['', ''],
  ['，。', ''],
])('%s', (text, expected) => {
  expect(units(text)).toBe(expected);
});

test('literal keeps width, case and script variant, and drops punctuation', () => {
  expect(units('白俄羅斯，ＷＴ\u00adＯ', true)).toBe('白|俄|羅|斯|ＷＴＯ');
});

test('each unit keeps its place in the text', () => {
  const text = '（㈠）加入ＷＴ\u00adＯ\u200b、改';
  const { units: found, starts, ends } = fold(text, map);
  expect(found.map((unit, i) => [unit, text.slice(starts[i], ends[i])])).toEqual([
    ['一', '㈠'],
    ['加', '加'],
    ['入', '入'],
    ['wto', 'ＷＴ\u00adＯ'],
    ['改', '改'],
  ]);
});
