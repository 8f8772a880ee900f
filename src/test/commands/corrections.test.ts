/** What the curator gives in place of the text reaches the record with its reason, “unknown” as well. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StatementSchema, type Statement } from '../../schema.ts';
import { document, Workplace } from './workplace.ts';

let place: Workplace;
beforeEach(() => {
  place = new Workplace({ 'sources/a/one.txt': document() });
});
afterEach(() => place.remove());

const sidecar = (field: string, value: string, more = '') =>
  `published: 2031-05-03\nstatements:\n  - corrections:\n      ${field}: { value: ${value}, reason: 理由甲${more} }\n`;

/** The one record that the folder then gives. */
async function recordWith(text: string): Promise<Statement> {
  place.put('sources/a/one.yaml', text);
  const { code, output } = await place.run('content');
  expect(code, output).toBe(0);
  const [file = ''] = Object.keys(place.files()).filter((name) => /^statements\/.*\.json$/u.test(name));
  return StatementSchema.parse(JSON.parse(place.get(file)));
}

test.each<
  [
    field: string,
    value: string,
    found: string | null,
    given: string | null,
    of: (s: Statement) => unknown,
    then: unknown,
  ]
>([
  ['place', 'null', '明斯克', null, (s) => s.place, null],
  ['signed', 'null', '2031-05-01', null, (s) => s.date.signed, null],
  ['published', 'null', null, null, (s) => s.date.published, null],
  ['kind', 'null', 'statement', null, (s) => s.kind, 'other'],
  ['language', 'null', 'zh-Hans', null, (s) => s.language, 'und'],
  ['level', 'null', null, null, (s) => s.level, null],
  ['signatories', 'null', null, null, (s) => s.signatories, []],
  ['place', '布列斯特', '明斯克', '布列斯特', (s) => s.place?.value, '布列斯特'],
  ['signed', '2031-05-02', '2031-05-01', '2031-05-02', (s) => s.id, 'by-kz/2031-05-02'],
  ['title', '联合公报', '白俄罗斯共和国和哈萨克斯坦共和国联合声明', '联合公报', (s) => s.title, '联合公报'],
  ['kind', 'communique', 'statement', 'communique', (s) => s.kind, 'communique'],
  ['language', 'zh-Hant', 'zh-Hans', 'zh-Hant', (s) => s.language, 'zh-Hant'],
  ['complete', 'false', 'true', 'false', (s) => s.complete, false],
  ['level', '{ name: 战略伙伴关系 }', null, '战略伙伴关系', (s) => s.level?.name, '战略伙伴关系'],
  [
    'parties',
    '[BY, CN]',
    '白俄罗斯、哈萨克斯坦',
    '白俄罗斯、中国',
    (s) => s.parties.map(({ code }) => code),
    ['BY', 'CN'],
  ],
  ['signatories', '[{ name: 某甲 }, { name: 某乙 }]', null, '某甲、某乙', (s) => s.signatories.length, 2],
  ['address', 'by-kz/2031-05-01-2', null, 'by-kz/2031-05-01-2', (s) => s.id, 'by-kz/2031-05-01-2'],
])('%s: %s', async (field, value, found, given, of, then) => {
  const record = await recordWith(sidecar(field, value));
  expect(record.editorial).toEqual([{ field, found, given, reason: '理由甲' }]);
  expect(of(record)).toEqual(then);
});

test('the day of a correction is kept', async () => {
  expect((await recordWith(sidecar('place', 'null', ', date: 2031-06-01'))).editorial).toMatchObject([
    { date: '2031-06-01' },
  ]);
});

test.each(['title', 'parties', 'complete', 'address'])('%s cannot be unknown', async (field) => {
  place.put('sources/a/one.yaml', sidecar(field, 'null'));
  expect(await place.run('content')).toMatchObject({
    code: 1,
    output: expect.stringContaining(`corrections.${field}.value`),
  });
});
