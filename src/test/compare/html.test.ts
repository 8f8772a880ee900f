/** What pages show of a comparison, in texts of its own: escaped, and cited as titles are. */
import { expect, test } from 'vitest';
import { compare } from '../../compare/index.ts';
import { rowsHtml } from '../../compare/show/html.ts';
import { overviewSvg } from '../../compare/show/overview.ts';
import { rows } from '../../compare/show/rows.ts';
import { statesOf } from '../../compare/show/totals.ts';
import { prepare } from '../../compare/text/prepare.ts';
import { comparisonWords } from '../../comparisons.ts';
import { changes } from '../../i18n/compare/changes.ts';
import type { Language } from '../../i18n/languages.ts';
import { clause, makeStatement } from '../search/statement.ts';

function laidOut(title: string, heading: string, language: Language = 'en') {
  const { lexicon } = comparisonWords();
  const text = '双方愿在科学技术领域扩大交流，并为企业提供便利。';
  const [earlier, later] = ['by-cn/2001-01-01', 'by-cn/2002-01-01'].map((id) =>
    prepare(makeStatement(id, [clause('p1', [text], { heading, label: '' })], { title }), lexicon),
  ) as [ReturnType<typeof prepare>, ReturnType<typeof prepare>];
  const comparison = compare(earlier, later);
  const laid = rows(earlier, later, comparison);
  const address = { base: '/', site: 'https://concord.example' };
  const setting = { earlier, later, language, t: changes(language), ...address, showDate: String };
  return { later, comparison, laid, setting };
}

test.each([
  ['Joint Statement\non  Trade', 'Joint Statement on Trade'],
  ['关于贸易的\n联合声明', '关于贸易的联合声明'],
  ['《关于〈海〉的声明》', '关于《海》的声明'],
])('%j is cited as %s', (title, cited) => {
  const { laid, setting } = laidOut(title, '');
  expect(rowsHtml(laid, setting)).toContain(` (${cited}, 2001-01-01, `);
});

test('the name of a clause is text in the overview, whatever characters it has', () => {
  const { later, comparison, laid, setting } = laidOut('声明', 'A<b>"&C', 'zh');
  const svg = overviewSvg(later, statesOf(later, comparison, 'later'), laid, 'later', setting);
  expect(svg).toContain('A&lt;b&gt;&quot;&amp;C');
  expect(svg).not.toMatch(/<b>|&C/u);
});
