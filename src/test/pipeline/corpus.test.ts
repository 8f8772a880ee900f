import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { openLibrary, recordText } from '../../../scripts/content-folder/content-folder.ts';
import { flatten } from '../../clauses.ts';
import { printedText } from '../../pipeline/sidecar/emend.ts';
import { run } from '../../pipeline/index.ts';
import { type Issue, type Statement, StatementSchema } from '../../schema.ts';

const root = new URL('../../../content', import.meta.url).pathname;
const statements = new Map<string, Statement>();
const issues: Issue[] = [];
const get = (id: string): Statement => statements.get(id)!;
const labels = (id: string) =>
  get(id)
    .clauses.filter(({ type }) => type === 'clause')
    .map(({ label }) => label);
const clause = (id: string, number: string) =>
  flatten(get(id).clauses).find((entry) => entry.clause.id === number)!.clause;
const han = (to: number) =>
  [...Array(to).keys()].map((n) => '一二三四五六七八九十'[n] ?? `十${'一二三四五六七八九'[n - 10]}`);

beforeAll(async () => {
  for await (const result of run(openLibrary(root))) {
    issues.push(...result.issues);
    if (result.statement) statements.set(result.statement.id, result.statement);
  }
});

test('the sources give these statements and no error', () => {
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect([...statements.keys()]).toEqual([
    'by-cn/2013-07-16',
    'by-cn/2022-09-15',
    'cn-ru/2023-03-21',
    'cn-uz/2022-09-15',
  ]);
});

test('what is stored is what the sources give', () => {
  for (const [id, statement] of statements) {
    expect(recordText(statement), id).toBe(readFileSync(`${root}/statements/${id}.json`, 'utf8'));
    expect(StatementSchema.parse(JSON.parse(recordText(statement)))).toEqual(statement);
  }
});

describe('by-cn/2022-09-15', () => {
  const id = 'by-cn/2022-09-15';

  test('a preamble of two paragraphs, clauses 一 to 十九, the dateline apart', () => {
    expect(get(id).clauses[0]).toMatchObject({ id: 'preamble', type: 'preamble' });
    expect(get(id).clauses[0]?.paragraphs).toHaveLength(2);
    expect(labels(id)).toEqual(han(19));
    expect(get(id).clauses).toHaveLength(20);
    expect(get(id).back).toMatchObject([{ role: 'dateline', text: '（新华社乌兹别克斯坦撒马尔罕9月15日电）' }]);
    expect(clause(id, '19').paragraphs.at(-1)?.text).toMatch(/开展全面合作。$/u);
  });

  test('signed at 撒马尔罕 on that day; the level raised in clause 1; complete', () => {
    const { title, parties, date, place, level, complete, missing } = get(id);
    expect(title).toBe('中华人民共和国和白俄罗斯共和国关于建立全天候全面战略伙伴关系的联合声明');
    expect(parties.map(({ code }) => code)).toEqual(['CN', 'BY']);
    expect(date).toMatchObject({ signed: { value: '2022-09-15' }, published: { value: '2022-09-15' } });
    expect(place).toMatchObject({ value: '撒马尔罕' });
    expect(level).toMatchObject({
      name: '全天候全面战略伙伴关系',
      act: '提升',
      evidence: { from: 'text', clause: '1', paragraph: 1 },
    });
    expect({ complete, missing }).toEqual({ complete: true, missing: [] });
  });

  test('two witnesses; they differ in the wording of clauses 5 and 12, and nowhere else', () => {
    expect(get(id).witnesses.map(({ sigil, source, complete }) => [sigil, source, complete])).toEqual([
      ['A', 'xinhua/2022-09-15-by-cn.txt', true],
      ['B', 'unknown-newspaper/2022-09-15-cn-uz-and-by-cn.txt', false],
    ]);
    const shown = get(id).variants.map((v) => [v.clause, v.paragraph, v.base, v.readings, v.class]);
    expect(shown).toEqual([
      ['5', 1, '统筹和协调', [{ witness: 'B', text: '统筹协调' }], 'wording'],
      ['12', 1, '科技手段', [{ witness: 'B', text: '技术手段' }], 'wording'],
    ]);
    for (const v of get(id).variants)
      expect(clause(id, v.clause).paragraphs[v.paragraph - 1]?.text.slice(v.start, v.end)).toBe(v.base);
  });

  test('the newspaper prints 一 to 十五, breaks off at the page mark, and has the title after the text', () => {
    const [, paper] = get(id).witnesses;
    const own = paper!.spans
      .filter(({ role }) => role === 'label')
      .map((s) => paper!.text.slice(s.start - paper!.part.start, s.end - paper!.part.start));
    expect(own.map((label) => label.replace('、', ''))).toEqual(han(15));
    const title = paper!.spans.find(({ role }) => role === 'title')!;
    expect(title.start).toBeGreaterThan(
      Math.max(...paper!.spans.filter(({ role }) => role === 'paragraph').map(({ end }) => end)),
    );
    const mark = paper!.spans.find(
      ({ role, start, end }) =>
        role === 'furniture' &&
        paper!.text.slice(start - paper!.part.start, end - paper!.part.start).includes('下转第五版'),
    );
    expect(mark?.reason).toBeTruthy();
  });

  test('the press report names the country 白罗斯; none of its text is kept', () => {
    expect(get(id).reports).toEqual([
      {
        title: '习近平会见白罗斯总统 两国提升为全天候全面战略伙伴关系',
        outlet: '联合早报',
        date: '2022-09-16',
        url: 'https://www.zaobao.com/realtime/china/story20220916-1313526',
        names: [{ party: 'BY', name: '白罗斯' }],
      },
    ]);
  });
});

describe('by-cn/2013-07-16', () => {
  const id = 'by-cn/2013-07-16';

  test('clauses 一 to 十, signatories, dates and place', () => {
    const { title, date, place, level, complete, signatories } = get(id);
    expect(labels(id)).toEqual(han(10));
    expect(title).toBe('中华人民共和国和白俄罗斯共和国关于建立全面战略伙伴关系的联合声明');
    expect(signatories.map(({ name, party }) => [name, party])).toEqual([
      ['习近平', 'CN'],
      ['亚·格·卢卡申科', 'BY'],
    ]);
    expect(date.signed).toMatchObject({
      value: '2013-07-16',
      evidence: { quote: expect.stringContaining('二0一三年七月十六日') },
    });
    expect(date.published).toMatchObject({ value: '2013-07-17' });
    expect(place).toMatchObject({ value: '北京' });
    expect(level).toMatchObject({ name: '全面战略伙伴关系', act: '建立', evidence: { clause: '1' } });
    expect(complete).toBe(true);
  });

  test('the page says another level: reported, and the text wins', () => {
    const [found] = get(id).issues.filter(({ message }) => message.includes('全面战略合作伙伴关系'));
    expect(found?.message).toContain('全面战略伙伴关系');
  });

  test.each(['[字体：大 中 小]', '打印本页', '（全文）', '2013年全面战略合作伙伴关系'])(
    '%s is furniture, kept in the spans',
    (words) => {
      const [{ text, part, spans }] = get(id).witnesses as [Statement['witnesses'][0]];
      const start = part.start + text.indexOf(words);
      for (let at = start; at < start + words.length; at++) {
        if (/\s/u.test(text[at - part.start]!)) continue;
        expect(spans.filter((span) => span.start <= at && at < span.end).map(({ role }) => role)).toEqual([
          'furniture',
        ]);
      }
    },
  );
});

describe('cn-uz/2022-09-15', () => {
  const id = 'cn-uz/2022-09-15';

  test('bare headings 一 to 九 over many paragraphs; signatories; complete', () => {
    expect(labels(id)).toEqual(han(9));
    expect(get(id).clauses.map(({ paragraphs }) => paragraphs.length)).toEqual([6, 7, 2, 15, 7, 2, 5, 15, 12, 7]);
    expect(get(id).signatories.map(({ name }) => name)).toEqual(['习近平', '沙夫卡特·米尔济约耶夫']);
    expect(get(id)).toMatchObject({
      complete: true,
      date: { signed: { value: '2022-09-15' } },
      place: { value: '撒马尔罕' },
    });
  });

  test('the misprints are corrected, and what is printed stays', () => {
    const [joined] = clause(id, '5').paragraphs;
    expect(joined?.text).toContain('恢复并改善周边环境，保护自然资源');
    expect(printedText(joined!)).toContain('周边环境\n\n境，保护');
    const doubled = clause(id, '6').paragraphs[2];
    expect(doubled?.text).toContain('深化两国军事技术合作。');
    expect(printedText(doubled!)).toContain('军事军事技合作');
  });
});

describe('cn-ru/2023-03-21', () => {
  const id = 'cn-ru/2023-03-21';

  test('一 is supplied after 声明如下, 二 to 五 are printed', () => {
    expect(get(id).clauses.map(({ id: number, label, numbering }) => [number, label, numbering])).toEqual([
      ['preamble', '', 'supplied'],
      ['1', '一', 'supplied'],
      ['2', '二', 'printed'],
      ['3', '三', 'printed'],
      ['4', '四', 'printed'],
      ['5', '五', 'printed'],
    ]);
    expect(get(id).clauses[0]?.paragraphs.at(-1)?.text).toMatch(/声明如下:$/u);
    expect(clause(id, '1').paragraphs[0]?.text).toMatch(/^在双方不懈努力下,/u);
    expect(clause(id, '1').supplied).not.toBeNull();
  });

  test('—— items are items, half-width commas stay', () => {
    const items = clause(id, '1').paragraphs.filter(({ form }) => form === 'item');
    expect(items.map(({ text }) => text.slice(0, 5))).toEqual([
      '——以两国',
      '——在维护',
      '——秉持互',
      '——促进两',
      '——推进世',
    ]);
    expect(clause(id, '1').paragraphs[1]?.text).toMatch(/^双方指出,中俄关系不是类似/u);
  });

  test('the day comes from the sidecar and says so; it breaks off at the page mark', () => {
    expect(get(id).date.signed).toMatchObject({ value: '2023-03-21', evidence: { from: 'sidecar' } });
    expect(get(id).complete).toBe(false);
    expect(get(id).missing).toMatchObject([{ after: '5', quote: '(下转03版)' }]);
  });

  test('the misprints are corrected, and what is printed stays', () => {
    const paragraphs = clause(id, '4').paragraphs;
    const joined = paragraphs.find(({ text }) => text.startsWith('双方将深化医疗卫生领域合作,'));
    expect(joined?.text).toContain('领域合作,扩大科研和高等医学');
    expect(printedText(joined!)).toContain('扩\n\n大科研');
    const other = paragraphs.find(({ text }) => text.includes('主权权利的企图'));
    expect(printedText(other!)).toContain('主权利利的企图');
  });
});

test.each([
  ['cn-uz/2022-09-15', 89, 'broken-paragraph', '环境 ¶ 境，'],
  ['cn-uz/2022-09-15', 101, 'doubled-words', '军事军事技合作'],
  ['cn-ru/2023-03-21', 99, 'broken-paragraph', '扩 ¶ 大科研'],
  ['cn-ru/2023-03-21', 103, 'doubled-words', '主权利利的企图'],
])('a misprint of %s in line %i is suspected, and answered by the emendation', (id, line, rule, words) => {
  const found = get(id).issues.find((issue) => issue.line === line && issue.rule === rule);
  expect(found?.message).toContain(words);
  expect(found?.excused).not.toBeNull();
});

test('nothing in the corpus waits for an eye', () => {
  expect(issues.filter(({ severity, excused }) => severity === 'review' && excused === null)).toEqual([]);
});

describe('nothing is lost', () => {
  test('each visible character of each source stands in exactly one span', () => {
    const sources = Map.groupBy(
      [...statements.values()].flatMap(({ witnesses }) => witnesses),
      ({ source }) => source,
    );
    expect(sources.size).toBe(4);
    for (const [source, witnesses] of sources) {
      const text = readFileSync(`${root}/sources/${source}`, 'utf8');
      const covered = new Uint8Array(text.length);
      for (const { spans } of witnesses)
        for (const { start, end } of spans) for (let at = start; at < end; at++) covered[at]!++;
      const wrong = [...covered.keys()].filter(
        (at) => covered[at] !== 1 && !(covered[at] === 0 && /\s/u.test(text[at]!)),
      );
      expect(wrong.map((at) => `${source} ${at} ${text[at]}`)).toEqual([]);
    }
  });

  test('the parts of the witnesses divide each file', () => {
    for (const [source, witnesses] of Map.groupBy(
      [...statements.values()].flatMap((s) => s.witnesses),
      (w) => w.source,
    )) {
      const text = readFileSync(`${root}/sources/${source}`, 'utf8');
      const parts = witnesses.map(({ part }) => part).sort((a, b) => a.start - b.start);
      expect(parts[0]?.start).toBe(0);
      expect(parts.at(-1)?.end).toBe(text.length);
      for (const [index, part] of parts.slice(1).entries()) expect(part.start).toBe(parts[index]?.end);
      for (const { part, text: own } of witnesses) expect(own).toBe(text.slice(part.start, part.end));
    }
  });
});
