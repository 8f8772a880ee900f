/**
 * A large corpus to measure the search on, made of the project's own texts: half of its phrases as they stand, half
 * walks over their characters (each character followed by one that follows it somewhere), a few rare characters, words
 * and numbers strewn in. So common pairs stay common, rare ones stay rare, and the vocabulary grows with the size as it
 * does in real texts. The same seed gives the same corpus.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { flatten, statement, statementIds } from '../../src/corpus.ts';
import type { Paragraph, Statement } from '../../src/schema.ts';
import { witness } from '../../src/test/exports/shapes.ts';

const clausesPerStatement = 20;
const countries =
  'af al ar au az by br ca cl cu cz de dz eg es et fi fr gr hu id il in iq ir it jp ke kg kh kr kz la lk mm mn mx my'
    .concat(' ng no np nz om pe ph pk pl pt ro rs ru sa se sg sk sn sy th tj tm tn tr tz ua uz ve vn za zm zw')
    .split(' ');
const english =
  'partnership cooperation development strategic economic trade security mutual respect sovereignty energy'
    .concat(' investment WTO G20 APEC connectivity digital climate peace dialogue summit education culture visa 5G AI')
    .split(' ');

export type Random = () => number;

/** mulberry32: small, and the same everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

/** Writes `clauses` clauses as statements below `<folder>/statements`. */
export function writeCorpus(folder: string, clauses: number, seed = 1): void {
  const random = randomFrom(seed);
  const source = material();
  const taken = new Map<string, number>();
  for (let at = 0; at < clauses; at += clausesPerStatement) {
    const codes = ['cn', pick(random, countries)].sort();
    const day = `${1950 + Math.floor(random() * 76)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
    const address = `${codes.join('-')}/${day}`;
    const nth = (taken.get(address) ?? 0) + 1;
    taken.set(address, nth);
    if (nth > 9) continue;
    const record = makeStatement(random, source, nth === 1 ? address : `${address}-${nth}`, codes, day);
    const path = join(folder, 'statements', `${record.id}.json`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(record));
  }
}

const two = (n: number): string => String(n).padStart(2, '0');

interface Material {
  phrases: string[];
  next: Map<string, string[]>;
  lengths: number[];
  levels: NonNullable<Statement['level']>[];
  rare: string[];
}

function material(): Material {
  const result: Material = { phrases: [], next: new Map(), lengths: [], levels: [], rare: rareCharacters() };
  for (const id of statementIds()) {
    const record = statement(id);
    if (record.level) result.levels.push(record.level);
    for (const { clause } of flatten(record.clauses)) {
      for (const { text } of clause.paragraphs) {
        const phrases = text.split(/(?<=[，。；、：])/u).filter((phrase) => phrase !== '');
        result.phrases.push(...phrases);
        result.lengths.push(phrases.length);
        for (const [i, character] of [...text].entries()) {
          const after = text[i + 1];
          if (after === undefined) continue;
          const list = result.next.get(character) ?? [];
          list.push(after);
          result.next.set(character, list);
        }
      }
    }
  }
  return result;
}

function rareCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const all: string[] = [];
  for (let row = 0xb0; row < 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) all.push(decoder.decode(Uint8Array.of(row, cell)));
  }
  return all;
}

function phrase(random: Random, source: Material): string {
  const kind = random();
  if (kind < 0.5) return pick(random, source.phrases);
  let text = pick(random, [...pick(random, source.phrases)]);
  const length = 4 + Math.floor(random() * 12);
  while (text.length < length) {
    const follower =
      random() < 0.03 ? pick(random, source.rare) : pick(random, source.next.get(text.at(-1) ?? '') ?? ['，']);
    text += follower;
  }
  if (kind > 0.97) text += pick(random, english);
  else if (kind > 0.95) text += `${1 + Math.floor(random() * 2100)}年`;
  return `${text}，`;
}

function paragraph(random: Random, source: Material): Paragraph {
  const count = Math.max(2, Math.min(14, pick(random, source.lengths)));
  const text = Array.from({ length: count }, () => phrase(random, source))
    .join('')
    .replace(/[，、：；]?$/u, '。');
  return { text, form: 'paragraph', language: null, emendations: [], spans: [] };
}

function makeStatement(random: Random, source: Material, id: string, codes: string[], day: string): Statement {
  const evidence = { from: 'sidecar', note: 'synthetic' } as const;
  return {
    schema: 1,
    tool: 'synthetic',
    id,
    kind: 'statement',
    title: `${phrase(random, source).slice(0, -1)}的联合声明`,
    language: 'zh-Hans',
    parties: codes.map((code) => ({ code: code.toUpperCase(), type: 'state', name: code, evidence })),
    date: { signed: { value: day, evidence }, published: null },
    place: null,
    level: random() < 0.8 ? pick(random, source.levels) : null,
    signatories: [],
    complete: random() < 0.9,
    missing: [],
    clauses: Array.from({ length: clausesPerStatement }, (_, i) => ({
      id: i === 0 ? 'preamble' : String(i),
      type: i === 0 ? 'preamble' : 'clause',
      label: i === 0 ? '' : String(i),
      numbering: 'printed',
      supplied: null,
      heading: null,
      paragraphs: Array.from({ length: 1 + Math.floor(random() * random() * 14) }, () => paragraph(random, source)),
      clauses: [],
    })),
    back: [{ role: 'dateline', text: `（${day}于${phrase(random, source).slice(0, 4)}）`, spans: [] }],
    witnesses: [witness('A', '', { source: 'synthetic.txt', spans: [] })],
    variants: [],
    references: [],
    reports: [],
    issues: [],
  };
}
