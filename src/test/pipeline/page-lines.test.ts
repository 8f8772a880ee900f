/**
 * Texts that nobody signed, with the lines of a page below them in any order: the text ends with its last sentence, or its
 * day; every line of the page is furniture; nothing of the page is a fact.
 */
import fc from '../property.ts';
import { describe, expect, test } from 'vitest';
import { wrapWidth, lines as linesOf } from '../../pipeline/read/hard-wraps.ts';
import { features } from '../../pipeline/features.ts';
import type { Clause } from '../../schema.ts';
import { languages as first } from './ending-texts.ts';
import { more } from './ending-texts-more.ts';
import { furtherTexts, pageLines } from './page-lines.ts';
import { faults, run } from './sound.ts';

const texts = { ...first, ...more, ...furtherTexts };
const flat = (clauses: readonly Clause[]): string[] =>
  clauses.flatMap((c) => [...c.paragraphs.map(({ text }) => text), ...flat(c.clauses)]);

const squashed = (text: string): string => text.replace(/\s+/gu, '');

const asText = (lines: readonly string[]) => ({ name: 'a.txt', source: `${lines.join('\n\n')}\n` });
const asPage = ([title = '', ...lines]: readonly string[]) => ({
  name: 'a.html',
  source: `<html><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${lines
    .map((line) => `<p>${line.replaceAll('&', '&amp;')}</p>`)
    .join('\n')}</body></html>`,
});

describe.each(Object.keys(pageLines))('%s', (language) => {
  const { title, body, date } = texts[language]!;
  const own = pageLines[language]!;

  test.each([
    ['text, no day', asText, false, false],
    ['page, no day', asPage, false, true],
    ['page, a day', asPage, true, false],
  ] as const)('%s: ends where the text ends', async (_, form, dated, labels) => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...own], { minLength: 2 }), async (behind) => {
        const numbered = body.map((text, i) => (labels ? `${i + 1}. ${text}` : text));
        const { name, source } = form([title, ...numbered, ...(dated ? [date] : []), ...behind]);
        const document = await run(name, new TextEncoder().encode(source));
        expect(faults(document)).toEqual([]);
        expect(document.drafts.map(({ kind }) => kind)).toEqual(['statement']);
        const [draft] = document.drafts;
        expect(flat(draft!.clauses)).toEqual(body);
        expect(draft!.complete).toBe(true);
        const furniture = draft!.lines.filter(({ role }) => role === 'furniture').map(({ text }) => squashed(text));
        expect(furniture).toEqual(expect.arrayContaining(behind.map(squashed)));
        expect(draft!.lines.filter(({ role }) => role === 'signature')).toEqual([]);
        const place = draft!.facts?.place?.value ?? null;
        if (place !== null && !`${title} ${body.join(' ')} ${date}`.includes(place)) expect(place).toBeNull();
      }),
      { seed: 12, numRuns: 12 },
    );
  });
});

test.each([
  [
    'text of which nothing is known',
    ['Our blue lamp', 'Ask for it at the desk, or ring 12', 'Seats are left (ten)'],
    true,
  ],
  ['sentences below a credit', ['Written by: Jane Roe', 'Tell us what you think about the lamp at the desk.'], false],
  ['an office below a button', ['Source: Wire', 'Share on Facebook', 'President visits the old mill'], false],
])('%s is left out', async (_, behind, reported) => {
  const { title, body } = texts['en']!;
  const { name, source } = asText([title, ...body, ...behind]);
  const document = await run(name, new TextEncoder().encode(source));
  expect(faults(document)).toEqual([]);
  const [draft] = document.drafts;
  expect(flat(draft!.clauses)).toEqual(body);
  expect(draft!.issues.some(({ rule }) => rule === 'after-signatures')).toBe(reported);
});

test.each([
  ['Was this page of any help to you?', 'en'],
  ['Visitors: 1,023,441', 'en'],
  ['E-mail: desk@example.org', 'en'],
  ['-Ends-', 'en'],
  ['Page last updated on: 14 June 2031', 'en'],
  ['The French version of this text is available here.', 'en'],
  ['Avez-vous trouvé ce que vous cherchiez ?', 'fr'],
  ['La version arabe de ce texte est disponible sur ce site.', 'fr'],
  ['¿Le ha servido esta página?', 'es'],
  ['Lecturas: 318', 'es'],
  ['Conmutador (57 601) 000 0000', 'es'],
  ['Lima, Avenida Norte No. 7-26, piso 3', 'es'],
  ['（资料图：2030年5月3日，湖边街景。）', 'zh-Hans'],
  ['Última actualización: 14 de junio de 2031', 'es'],
  ['Вы нашли то, что искали?', 'ru'],
  ['Последнее обновление: 14 июня 2031 года', 'ru'],
  ['您对本页满意吗？', 'zh-Hans'],
  ['最后更新：2031年6月14日', 'zh-Hans'],
])('%s is no text', async (line, language) => {
  const { title, body } = texts[language]!;
  const { name, source } = asText([title, ...body, line]);
  const document = await run(name, new TextEncoder().encode(source));
  expect(faults(document)).toEqual([]);
  const [draft] = document.drafts;
  expect(flat(draft!.clauses)).toEqual(body);
  expect([draft!.facts?.signed?.value, draft!.facts?.published?.value]).not.toContain('2031-06-14');
});

describe('lines of pages within a text', () => {
  test.each([
    ['Baca juga: Presiden tiba di Jakarta', 'id'],
    ['Lire aussi : Visite du Président à Amman', 'fr'],
    ['相关阅读：两国签署多项文件', 'zh-Hans'],
  ])('%s ends nothing', async (line, language) => {
    const { title, body } = texts[language]!;
    const [opening = '', ...rest] = body;
    const { name, source } = asText([title, opening, line, ...rest]);
    const document = await run(name, new TextEncoder().encode(source));
    expect(faults(document)).toEqual([]);
    expect(flat(document.drafts[0]!.clauses)).toEqual(body);
  });

  test('sentences about what pages are about are text', () => {
    for (const sentence of [
      '双方反对未经联合国安理会授权的单边制裁。',
      'Both sides will protect copyright and place their data in the public domain.',
      'Kedua pihak sepakat melindungi hak cipta dan paten.',
      'Стороны охраняют авторские права.',
      'Agenda 2026–2030',
      'Plan of action (2031–2035)',
      'Resolution 1701 (2006)',
    ])
      expect(features(sentence).furniture).toBeNull();
  });
});

test('names of other articles make no wrapped text of one whose sentences are longer', () => {
  const heading = 'Minister opens a new road to the lake';
  const sentence =
    'The two sides agreed to widen their trade, and to hold further talks on water, roads, schools and fish.';
  const page = [heading, heading, sentence, sentence, sentence, sentence, heading, heading].join('\n');
  expect(wrapWidth(page, linesOf(page))).toBeNull();
  const wrapped = Array.from({ length: 8 }, () => heading).join('\n');
  expect(wrapWidth(wrapped, linesOf(wrapped))).toBeGreaterThanOrEqual(heading.length);
});

test('a number before the name of a country is a label, before a measure it is none', () => {
  for (const text of ['1 日本国総理大臣は', '3 国际合作应当加强'])
    expect(features(text).label?.value).toBeGreaterThan(0);
  for (const text of ['3 国领导人举行会晤', '5 日双方举行会谈']) expect(features(text).label).toBeNull();
});
