import { expect, describe, test } from 'vitest';
import { propose } from '../../citing/suggest-address.ts';
import { audit } from '../../exports/audit.ts';
import { redirectLines, redirectPages } from '../../exports/site/redirects.ts';
import { reportLink, sourceLink } from '../../exports/report.ts';
import { publication } from '../../publication.ts';
import { statement, summaries } from '../../corpus.ts';

const index = {
  'by-cn': ['2013-07-16', '2022-09-15'],
  'cn-ru': ['2023-03-21', '2023-03-21-2'],
  'cn-kz-uz': ['2020-01-02'],
  'china-central-asia': ['2023-05'],
};

describe('a wrong address is answered with the nearest ones', () => {
  test.each([
    ['a clause that does not exist', 'by-cn/2022-09-15/99', ['by-cn/2022-09-15'], '99'],
    ['parties in another order', 'cn-by/2022-09-15/9/', ['by-cn/2022-09-15'], '9'],
    ['the year alone', 'by-cn/2022/9', ['by-cn/2022-09-15'], '9'],
    ['the day spelled out', 'by-cn/2022/9/15/9', ['by-cn/2022-09-15'], '9'],
    ['a day without zeros', 'by-cn/2022-9-15', ['by-cn/2022-09-15'], null],
    ['a day without hyphens', 'by-cn/20220915', ['by-cn/2022-09-15'], null],
    ['a day that is one off', 'by-cn/2022-09-16/3', ['by-cn/2022-09-15'], '3'],
    ['capitals and an ending', 'BY-CN/2022-09-15.html', ['by-cn/2022-09-15'], null],
    ['a Chinese number', 'by-cn/2022-09-15/第十九条', ['by-cn/2022-09-15'], '19'],
    ['the same, encoded', 'by-cn/2022-09-15/%E4%B9%9D', ['by-cn/2022-09-15'], '9'],
    ['a leading zero', 'by-cn/2022-09-15/09', ['by-cn/2022-09-15'], '9'],
    ['parts of a clause as folders', 'by-cn/2022-09-15/3/2', ['by-cn/2022-09-15'], '3.2'],
    ['the first of two acts on a day', 'cn-ru/2023-03-21', ['cn-ru/2023-03-21-2', 'cn-ru/2023-03-21'], null],
    ['another year', 'by-cn/2014-01-01', ['by-cn/2013-07-16', 'by-cn/2022-09-15'], null],
    ['three parties in any order', 'uz-cn-kz', ['cn-kz-uz/2020-01-02'], null],
    ['a letter too many', 'by-cnn/2022', ['by-cn/2022-09-15'], null],
    ['another separator', 'by_cn', ['by-cn/2022-09-15', 'by-cn/2013-07-16'], null],
    ['a broken escape', 'by-cn/%E4%B', ['by-cn/2022-09-15', 'by-cn/2013-07-16'], null],
    ['a party that is known', 'kz-us/2020', ['cn-kz-uz/2020-01-02'], null],
    ['something else', 'wp-login.php', [], null],
    ['nothing', '', [], null],
  ])('%s', (_, path, statements, clause) => expect(propose(path, index)).toMatchObject({ statements, clause }));

  test('the parties’ own page is offered too', () => expect(propose('cn-by', index).pairs).toEqual(['by-cn']));
});

describe('redirects', () => {
  const p = publication({ BASE: '/concord' });
  const moves = [{ from: 'aa-bb/2030-01-01', to: 'aa-bb/2031-05-04' }];
  const pages = [...redirectPages(moves, () => ['1', 'preamble'], p)];

  test('there is a page for the address and for each below it, in both languages', () => {
    expect(pages.map(({ path }) => path)).toEqual(
      ['', '/1', '/preamble'].flatMap((rest) =>
        ['', 'en/'].map((language) => `${language}aa-bb/2030-01-01${rest}/index.html`),
      ),
    );
    const english = pages.find(({ path }) => path === 'en/aa-bb/2030-01-01/1/index.html')!.body;
    expect(english).toContain('content="0; url=/concord/en/aa-bb/2031-05-04/1/"');
    expect(english).toContain('<link rel="canonical" href="https://concord.example/concord/aa-bb/2031-05-04/1/">');
  });

  test('hosts that read _redirects get pages, what stands below, and files', () => {
    const lines = redirectLines(moves, p).trim().split('\n');
    expect(lines).toContain('/concord/aa-bb/2030-01-01/* /concord/aa-bb/2031-05-04/:splat 301');
    expect(lines).toContain('/concord/aa-bb/2030-01-01.tei.xml /concord/aa-bb/2031-05-04.tei.xml 301');
  });
});

describe('the audit of the split', () => {
  const corpus = summaries().flatMap(({ id }) =>
    statement(id).witnesses.map((w): [string, typeof w] => [`${id} ${w.sigil}`, w]),
  );
  test.each(corpus)('%s: the spans are the source, and each visible one has a role', (_, w) => {
    const { spans, uncovered } = audit(w);
    expect(spans.map(({ text }) => text).join('')).toBe(w.text);
    expect(uncovered).toBe(0);
  });

  test('what no span covers is counted', () => {
    const span = { role: 'paragraph', clause: '1', paragraph: 1, reason: null } as const;
    const { spans, visible, uncovered } = audit({
      text: '甲乙 丙\n丁',
      part: { start: 10, end: 16 },
      spans: [
        { start: 11, end: 12, ...span },
        { start: 15, end: 16, ...span },
      ],
    });
    expect({ visible, uncovered }).toEqual({ visible: 4, uncovered: 2 });
    expect(spans.map(({ role }) => role)).toEqual(['gap', 'paragraph', 'gap', 'paragraph']);
  });
});

describe('reporting an error', () => {
  const of = { title: '勘误：a/b & c', body: '一\n二 + 三' };
  test('fills in an issue form', () => {
    const url = new URL(reportLink(of, { report: { url: 'https://git.example/o/r/issues', email: null } })!);
    expect(url.pathname).toBe('/o/r/issues/new');
    expect(url.searchParams.get('title')).toBe(of.title);
    expect(url.searchParams.get('body')).toBe(of.body);
  });
  test('or a mail', () => {
    const link = reportLink(of, { report: { url: null, email: 'editors@concord.example' } })!;
    expect(new URL(link).pathname).toBe('editors@concord.example');
    expect(decodeURIComponent(/body=(.*)$/u.exec(link)![1]!)).toBe(of.body);
  });
  test('is left out where nobody reads it', () => {
    expect(reportLink(of, { report: null })).toBeNull();
    expect(sourceLink('a/b.txt', { repository: null })).toBeNull();
    expect(sourceLink('a/二.txt', { repository: 'https://git.example/o/r' })).toBe(
      'https://git.example/o/r/blob/main/content/sources/a/%E4%BA%8C.txt',
    );
  });
});
