/** What can be seen of a text by itself is found once, in one module, and every later pass reads it there. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PartyNames } from '../../languages/names/party-names.ts';
import { features, forgetFeatures } from '../../pipeline/features.ts';
import { processDocument } from '../../pipeline/index.ts';
import { names, organisations } from './names.ts';

const passes = ['detect', 'split', 'extract', 'check'].flatMap((pass) =>
  readdirSync(`src/pipeline/${pass}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src/pipeline', pass, name)),
);
/** Where a finder is written, it may be used. */
const finders: Record<string, readonly string[]> = {
  findDates: [],
  findPlaces: [],
  languageOf: [],
  scriptOf: [],
  agencyLine: [],
  isAgencyLine: ['src/pipeline/split/signature-block.ts'],
  isDateLine: ['src/pipeline/split/signature-block.ts'],
  signatureStrength: ['src/pipeline/split/signature-block.ts'],
};
const imported = (source: string): string[] =>
  [...source.matchAll(/import \{([^}]*)\} from/gu)].flatMap(([, list = '']) =>
    list.split(',').map((name) => name.replace(/^\s*(?:type )?|\s*$/gu, '')),
  );

describe('no pass finds again what features.ts finds', () => {
  test.each(passes)('%s', (file) => {
    const source = readFileSync(file, 'utf8');
    const own = imported(source).filter((name) => finders[name] && !finders[name].includes(file));
    expect(own).toEqual([]);
    expect(source).not.toMatch(/\bnames\.find\(|\blabelAt\([^()]*, 0\)/u);
  });

  test('every finder is one that features.ts asks', () => {
    const asked = imported(readFileSync('src/pipeline/features.ts', 'utf8'));
    expect(Object.keys(finders).filter((name) => !asked.includes(name))).toEqual([]);
  });
});

const document = [
  '甲国和乙国联合声明',
  '应中华人民共和国主席邀请，蒙古国总统于2019年4月24日至28日对中国进行国事访问。两国元首在北京举行会谈，声明如下：',
  '一、双方同意建立全面战略伙伴关系，扩大中国和蒙古国的贸易。',
  '二、双方支持青年交流，互派更多留学生。',
  '二〇一九年四月二十五日于北京',
].join('\n\n');

test('the index of names is asked once about a text, whatever passes want to know of it', async () => {
  const asked = new Map<string, number>();
  const counting: PartyNames = {
    ...names,
    find(text) {
      asked.set(text, (asked.get(text) ?? 0) + 1);
      return names.find(text);
    },
  };
  const input = { file: 'a.txt', bytes: new TextEncoder().encode(document), sidecar: { file: 'a.yaml', text: '' } };
  const { printed } = await processDocument(input, { names: counting, organisations });
  expect(printed[0]?.facts?.parties.map(({ code }) => code)).toEqual(['CN', 'MN']);
  expect(asked.size).toBeGreaterThan(5);
  expect([...asked].filter(([, times]) => times > 1)).toEqual([]);
});

test('what is kept is the same object until the next document, and follows the index of names', () => {
  const text = '应中华人民共和国主席邀请，蒙古国总统于2019年4月24日访华。';
  const kept = features(text);
  expect(features(`${text}`)).toBe(kept);
  expect(kept.dates).toBe(kept.dates);
  expect(kept.names(names).map(({ code }) => code)).toEqual(['CN', 'MN']);
  expect(kept.names({ find: () => [], meetings: new Map() })).toEqual([]);
  expect(kept.names(names)).toHaveLength(2);
  forgetFeatures();
  expect(features(text)).not.toBe(kept);
  expect(features(text).dates).toEqual(kept.dates);
});
