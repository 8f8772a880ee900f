import { expect, test } from 'vitest';
import { shortAddress } from '../../address.ts';
import { citation, item, part, shownPart, type Choice } from '../../citing/cited.ts';
import { frame, quotation } from '../../citing/embed.ts';
import { cslRecord, whole } from '../../exports/citation/csl.ts';
import { references } from '../../exports/citation/references.ts';
import { styles } from '../../exports/citation/styles.ts';
import { citationIn, citations } from '../../exports/citation/templates.ts';
import { publication } from '../../publication.ts';
import { shapes } from './shapes.ts';

const p = publication({});
const accessed = '2032-01-09';

test.each(Object.entries(shapes))('the dialog makes of %s what the build makes', (_, s) => {
  // As the browser has it: through JSON.
  const stored = JSON.parse(JSON.stringify(citations(s, p))) as ReturnType<typeof citations>;
  const [first] = s.clauses;
  const places: Pick<Choice, 'clause' | 'paragraph'>[] = [
    { clause: null, paragraph: null },
    { clause: first!.id, paragraph: null },
    { clause: first!.id, paragraph: 1 },
  ];
  for (const place of places) {
    for (const witness of [null, ...s.witnesses.map(({ sigil }) => sigil)]) {
      const choice = { ...place, witness, accessed };
      const record = cslRecord(s, { ...whole, ...choice }, p);
      expect(item(stored, choice)).toEqual(record);
      for (const { id } of styles)
        expect(citation(stored, choice, id)).toBe(citationIn(id, s, { ...whole, ...choice }, p));
      for (const make of Object.values(references)) expect(make(item(stored, choice))).toBe(make(record));
    }
  }
});

test('a part that does not exist is left out rather than made up', () => {
  expect(part(citations(shapes['bilateral']!, p), { clause: '99', paragraph: 1 })).toBe('');
});

test.each([
  [{ clause: null, paragraph: null }, '', ''],
  [{ clause: '1', paragraph: null }, 'Clause 1', '第一条'],
  [{ clause: '1', paragraph: 2 }, 'Clause 1, Paragraph 2', '第一条第二段'],
  [{ clause: 'preamble', paragraph: null }, 'Preamble', '序言'],
])('the dialog names %j in the language of the page', (place, english, chinese) => {
  const stored = citations(shapes['bilateral']!, p);
  expect(shownPart(stored, place, 'en')).toBe(english);
  expect(shownPart(stored, place, 'zh')).toBe(chinese);
});

test.each([
  ['https://concord.example/by-cn/2022-09-15/9/', 'concord.example/by-cn/2022-09-15/9'],
  ['https://concord.example/by-cn/2022-09-15/9/#p2', 'concord.example/by-cn/2022-09-15/9#p2'],
])('%s is shortened for print', (long, short) => expect(shortAddress(long)).toBe(short));

test('words of the source are words in the code for embedding', () => {
  const code = quotation({
    paragraphs: ['<script>alert("1")</script>'],
    language: 'zh',
    address: 'https://a.example/?a=1&b="',
    source: '《<b>》',
  });
  expect(code).not.toMatch(/<script|<b>/u);
  expect(code).toContain('cite="https://a.example/?a=1&amp;b=&quot;"');
  expect(frame({ frame: 'https://a.example/"', page: 'https://a.example/"', title: '"' })).not.toContain('""');
});
