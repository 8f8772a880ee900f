/** An index in memory, for the engine without a browser: the tokens of the records, looked up as Pagefind would. */
import type { Statement } from '../../schema.ts';
import { collector } from '../../search/build/collect.ts';
import { pairCounter } from '../../search/build/divide.ts';
import { traditionalMap } from '../../search/build/traditional.ts';
import type { Index } from '../../search/engine/context.ts';
import { noPostings, postingsOf } from '../../search/index/postings.ts';
import { framePath, packPath, readTable, type Table, type TableFile, wordsPath } from '../../search/index/table.ts';
import { recordTokens, wordBeginning } from '../../search/index/tokens.ts';

export interface MemoryIndex {
  file: TableFile;
  table: Table;
  index: Index;
  /** Paths loaded so far. */
  loaded: string[];
  /** Tokens looked up so far. */
  looked: string[];
}

interface Extra extends Partial<Pick<TableFile, 'names' | 'aliases'>> {
  /** Pairs that stand so often have twins, and triples; otherwise none has. */
  commonFrom?: number;
  /** All texts are loaded. */
  atHand?: boolean;
}

export function memoryIndex(statements: readonly Statement[], extra: Extra = {}): MemoryIndex {
  const { commonFrom = Infinity, atHand = false, names = [], aliases = [] } = extra;
  const gather = collector(traditionalMap(new Set(JSON.stringify(statements))));
  const files = new Map<string, unknown>();
  const counter = pairCounter();
  const clauses: string[][][] = [];
  const frames: string[][][] = [];
  const readings: string[][][] = [];
  for (const statement of statements) {
    const records = gather.add(statement);
    clauses.push(...records.clauses.map(({ rows }) => rows));
    frames.push(records.frame.rows);
    readings.push(...records.readings.map(({ rows }) => rows));
    records.packs.forEach((pack, i) => files.set(packPath(records.number, i), pack));
    files.set(framePath(records.number), records.frameText);
  }
  for (const [path, words] of Map.groupBy(gather.words(), wordsPath)) files.set(path, words);
  const all = [...clauses, ...frames, ...readings];
  for (const rows of all) counter.add(rows);
  const common = counter.common({ twin: commonFrom, triple: commonFrom, meeting: commonFrom }, Infinity);
  const own = [...common.twins];
  const parts = {
    hashed: 1,
    bytes: 2000,
    words: [],
    own: [own.join(' '), own.map(() => 0)] as [string, number[]],
    twins: own.length,
    tripled: common.tripled.size,
    meeting: common.meeting.size,
    meetings: [1, 2000] as [number, number],
  };
  const file = gather.table({ corpus: 'c', build: 'b', atOnce: false, parts, names, aliases });
  const table = readTable(file);
  const tokens = all.map((rows) => recordTokens(rows, common));
  const lookup = (test: (token: string) => boolean, placed: boolean) =>
    postingsOf(
      tokens.flatMap((held, record) => {
        const places = [...held].filter(([token]) => test(token));
        return places.length === 0 ? [] : [{ record, places: places.flatMap(([, here]) => here) }];
      }),
      placed,
    );
  const loaded: string[] = [];
  const looked: string[] = [];
  return {
    file,
    table,
    loaded,
    looked,
    index: {
      began: () => undefined,
      atHand: () => atHand,
      cost: (token) => (common.twins.has(token) ? 60_000 : 2000),
      postings: async (token, placed) => {
        looked.push(token);
        return tokens.some((held) => held.has(token)) ? lookup((one) => one === token, placed) : noPostings;
      },
      begins: async (beginning) => {
        const found = lookup((token) => token.startsWith(wordBeginning(beginning)), true);
        return found.records.length === 0 ? null : found;
      },
      load: async <T>(path: string) => {
        loaded.push(path);
        if (!files.has(path)) throw new Error(`No file ${path}`);
        return files.get(path) as T;
      },
    },
  };
}
