/** Properties over the whole collection: what is there is never called absent, what is not there never verbatim. */
import fc from '../property.ts';
import * as OpenCC from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { corpusCharacters, flatten, statement, statementIds } from '../../corpus.ts';
import { checkQuotation, checkText } from '../../quotations/check.ts';
import { openFiles, packFile, packSize, shardFile, shardHead, UnreadableFile } from '../../quotations/files.ts';
import { passagesOf } from '../../quotations/from-record.ts';
import { gramsOf, postingsOf, readShard, shardOf, writeShard } from '../../quotations/grams.ts';
import { isBoundary } from '../../quotations/form.ts';
import { passageGrams, wholeCorpus } from '../../quotations/whole-corpus.ts';
import { packMap } from '../../search/build/traditional.ts';
import { quotedMap } from '../../quotations/script-map.ts';

const map = quotedMap(corpusCharacters());
const records = statementIds().map(statement);
const passages = records.flatMap(passagesOf);
const corpus = wholeCorpus(passages, map);
const check = (text: string) => checkQuotation({ text, start: 0, end: text.length }, corpus);
const letter = /[\p{L}\p{N}]/u;
const paragraphs = records.flatMap((record) =>
  flatten(record.clauses).flatMap(({ clause }) =>
    clause.paragraphs.map(({ text }, i) => ({ statement: record.id, clause: clause.id, paragraph: i + 1, text })),
  ),
);

test('every paragraph is verbatim at its place', async () => {
  for (const { text, ...place } of paragraphs) {
    // oxlint-disable-next-line no-await-in-loop -- one failure should name its paragraph
    const { verdict, places } = await check(text);
    expect({ text, verdict }).toEqual({ text, verdict: 'verbatim' });
    expect(places).toContainEqual(expect.objectContaining({ ...place, start: 0, end: text.length }));
  }
});

const cut = fc
  .tuple(fc.nat(paragraphs.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 60 }))
  .map(([index, share, length]) => {
    const { text, ...place } = paragraphs[index] as (typeof paragraphs)[number];
    const start = Math.floor(share * Math.max(0, text.length - length));
    return { ...place, whole: text, start, text: text.slice(start, start + length) };
  })
  .filter(
    ({ text, whole, start }) => letter.test(text) && text.trim() === text && atWords(whole, start, start + text.length),
  )
  .filter(({ text }) => !/^[…⋯.]|[…⋯.]$/u.test(text));

const atWords = (text: string, start: number, end: number): boolean => isBoundary(text, start) && isBoundary(text, end);

describe('any words of the collection', () => {
  test('are verbatim, and their place is among the places', async () => {
    await fc.assert(
      fc.asyncProperty(cut, async ({ statement: id, clause, paragraph, text }) => {
        const { verdict, places, unopened } = await check(text);
        expect({ text, verdict }).toEqual({ text, verdict: 'verbatim' });
        for (const place of places.filter((one) => one.witness === null && one.paragraph !== null)) {
          const there = paragraphs.find(
            (one) =>
              one.statement === place.statement && one.clause === place.clause && one.paragraph === place.paragraph,
          );
          expect(there?.text.slice(place.start, place.end)).toBe(place.text);
        }
        const held = places.some((one) => one.statement === id && one.clause === clause && one.paragraph === paragraph);
        expect(held || unopened > 0 || places.length >= 20).toBe(true);
      }),
      { seed: 20261121, numRuns: 600 },
    );
  });

  test('with a letter changed are never verbatim, unless they are words of the collection too', async () => {
    const texts = passages.flatMap((one) => [one.heading ?? '', ...one.paragraphs.map(({ text }) => text)]);
    await fc.assert(
      fc.asyncProperty(cut, fc.nat(), fc.constantFrom(...'国中合作和平的发展月谈判a7'), async ({ text }, at, other) => {
        const place = at % text.length;
        const wrong = text.slice(0, place) + other + text.slice(place + 1);
        const { verdict, places } = await check(wrong);
        if (verdict !== 'verbatim') return;
        const witnesses = places.every(({ witness }) => witness !== null);
        expect(witnesses || texts.some((one) => one.includes(wrong.trim()))).toBe(true);
      }),
      { seed: 20261121, numRuns: 400 },
    );
  });
});

describe('what is there is never absent', () => {
  const scripts = (['t', 'tw', 'hk'] as const).map((to) => OpenCC.Converter({ from: 'cn', to }));
  test('in traditional script of any region', async () => {
    await fc.assert(
      fc.asyncProperty(cut, fc.constantFrom(...scripts), async ({ text, statement: id, clause, paragraph }, script) => {
        const quoted = script(text);
        const { verdict, places, unopened } = await check(quoted);
        expect({ quoted, verdict }).toEqual({ quoted, verdict: quoted === text ? 'verbatim' : 'form' });
        const held = places.some((one) => one.statement === id && one.clause === clause && one.paragraph === paragraph);
        expect(held || unopened > 0 || places.length >= 20).toBe(true);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });

  test('across the border of two paragraphs, with and without the line break', async () => {
    const borders = paragraphs.flatMap((one, i) => {
      const next = paragraphs[i + 1];
      return next?.statement === one.statement && next.clause === one.clause ? [[one, next] as const] : [];
    });
    expect(borders.length).toBeGreaterThan(50);
    const length = fc.integer({ min: 4, max: 20 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...borders), length, length, async ([one, next], before, behind) => {
        const [left, right] = [one.text.trim().slice(-before), next.text.trim().slice(0, behind)];
        // Half a word or number is no quotation, and a mark of omission at the edge leaves nothing out.
        if ([left, right].some((part) => /^[\w.…]|[\w.…]$/u.test(part))) return;
        const verdicts = [await check(`${left}\n${right}`), await check(left + right)].map(({ verdict }) => verdict);
        expect([left, right, ...verdicts]).toEqual([left, right, 'verbatim', 'form']);
      }),
      { seed: 20261121, numRuns: 150 },
    );
  });

  test('as another witness prints it', async () => {
    for (const record of records)
      for (const { clause, paragraph, start, end, readings } of record.variants) {
        const text = paragraphs.find(
          (one) => one.statement === record.id && one.clause === clause && one.paragraph === paragraph,
        )?.text;
        for (const reading of readings) {
          const quoted = (text?.slice(Math.max(0, start - 8), start) ?? '') + reading.text + text?.slice(end, end + 8);
          // oxlint-disable-next-line no-await-in-loop -- one failure should name its reading
          const { verdict, places } = await check(quoted);
          expect([quoted, verdict]).toEqual([quoted, 'verbatim']);
          expect(places.map(({ witness }) => witness)).toContain(reading.witness);
        }
      }
  });
});

test('a clause that is pasted with its own quotation marks is one quotation', async () => {
  const marked = paragraphs.find(({ text }) => text.includes('“台湾独立”'))?.text ?? '';
  expect((await checkText(marked, corpus)).map(({ verdict, quotation }) => [verdict, quotation.text])).toEqual([
    ['verbatim', marked],
  ]);
});

test('so is one with a slip in it, but no sentence that is about a quotation', async () => {
  const slipped = '反对任何形式的“台湾独立”，支持中国政府为实现民族统一所作的一切努力';
  const about = '声明还说，“反对任何形式的‘台湾独立’，支持中国政府为实现国家统一所作的一切努力”';
  const checked = await Promise.all([slipped, about].map((text) => checkText(text, corpus)));
  expect(checked.map((all) => all.map(({ verdict, quotation }) => [verdict, quotation.text.length]))).toEqual([
    [['differs', slipped.length]],
    [['form', about.length - 7]],
  ]);
});

test('a text without quotation marks is one quotation, or one for each paragraph', async () => {
  const plain = paragraphs.filter(({ text }) => !text.includes('“'));
  const [a, b] = [plain[20], plain[60]].map((one) => one?.text ?? '');
  expect((await checkText(a ?? '', corpus)).map(({ verdict }) => verdict)).toEqual(['verbatim']);
  expect((await checkText(`${a}\n${b}`, corpus)).map(({ verdict }) => verdict)).toEqual(['verbatim', 'verbatim']);
});

describe('the files', () => {
  const files = new Map<string, string>();
  const shards = 64;
  const grams = new Map<string, number[]>();
  passages.forEach((passage, number) => {
    const { statement: head, ...rest } = passage;
    files.set(`b/${packFile(number)}`, JSON.stringify({ pack: number, statement: head, passages: [rest] }));
    for (const gram of passageGrams(passage, map, new Map())) {
      grams.set(gram, [...(grams.get(gram) ?? []), number * packSize]);
    }
  });
  for (let shard = 0; shard < shards; shard++) {
    const inside = [...grams].filter(([gram]) => shardOf(gram, shards) === shard);
    const lines = inside.map(([gram, numbers]) => [gram, postingsOf(numbers, 1000)] as const);
    files.set(`b/${shardFile(shard)}`, shardHead(shard, lines.length) + writeShard(lines));
  }
  const index = { build: 'b', statements: records.length, shards, map: packMap(map), common: '', incomplete: [] };
  files.set('index.json', JSON.stringify(index));
  const open = (read: (path: string) => string) => openFiles(async (path) => read(path));
  const quotation = { text: '携手构建人类命运的共同体', start: 0, end: 12 };

  test('give the verdict that the records give', async () => {
    const opened = await open((path) => files.get(path) ?? '');
    const checked = await checkQuotation(quotation, { ...opened, holding: corpus.holding });
    expect(checked).toEqual(await checkQuotation(quotation, corpus));
  });

  test.each(['', '<!doctype html><p>Not found</p>', 'half', 'other'])(
    'are not believed when damaged: %s',
    async (damage) => {
      const shard = `b/${shardFile(1)}`;
      for (const [path, body] of files) {
        if (path.includes('/g/') && path !== shard) continue;
        const wrong =
          damage === 'half'
            ? body.slice(0, body.length / 2)
            : damage === 'other'
              ? (files.get(`b/${shardFile(2)}`) ?? '')
              : damage;
        const opening = open((one) => (one === path ? wrong : (files.get(one) ?? '')));
        // oxlint-disable-next-line no-await-in-loop -- one failure should name its file
        await expect(
          opening.then(async (opened) => {
            if (path === shard) return opened.index.lookup([...grams.keys()]);
            return opened.passage(Number.parseInt(path.slice(4), 36) * packSize);
          }),
        ).rejects.toThrow(UnreadableFile);
      }
    },
  );

  test('are read again after they came damaged', async () => {
    const asked: [string, boolean][] = [];
    const opened = await openFiles(async (path, again) => {
      asked.push([path, again]);
      return path.includes('/g/') && !again ? '<html>' : (files.get(path) ?? '');
    });
    const [gram = ''] = [...grams.keys()];
    await expect(opened.index.lookup([gram])).rejects.toThrow(UnreadableFile);
    expect((await opened.index.lookup([gram])).has(gram)).toBe(true);
    expect(asked.filter(([path]) => path.includes('/g/')).map(([, again]) => again)).toEqual([false, true]);
  });

  test('hold every gram of every text', () => {
    for (const [gram, numbers] of grams) {
      const stored = readShard(writeShard([[gram, postingsOf(numbers, 1000)]])).get(gram);
      expect(stored).toEqual({ passages: numbers, common: false });
    }
    expect(gramsOf('双方合作').size).toBe(2);
  });
});
