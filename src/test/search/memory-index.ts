/** An index in memory, for the engine without a browser: lookups scan the records' tokens as Pagefind's phrases do. */
import type { Statement } from '../../schema.ts';
import { collector } from '../../search/build/collect.ts';
import type { Index } from '../../search/engine/engine.ts';
import { framePath, packPath, readTable, type Table, type TableFile, wordsPath } from '../../search/engine/table.ts';
import { traditionalMap } from '../../search/build/traditional.ts';

export interface MemoryIndex {
  table: Table;
  index: Index;
  /** Paths loaded so far. */
  loaded: string[];
}

export function memoryIndex(
  statements: readonly Statement[],
  extra: Partial<Pick<TableFile, 'atOnce' | 'heavy' | 'names' | 'aliases'>> = {},
): MemoryIndex {
  const gather = collector(traditionalMap(new Set(JSON.stringify(statements))));
  const files = new Map<string, unknown>();
  const clauses: string[] = [];
  const frames: string[] = [];
  const readings: string[] = [];
  for (const statement of statements) {
    const records = gather.add(statement);
    clauses.push(...records.clauses.map(({ content }) => content));
    frames.push(records.frame);
    readings.push(...records.readings.map(({ content }) => content));
    records.packs.forEach((pack, i) => files.set(packPath(records.number, i), pack));
    files.set(framePath(records.number), records.frameText);
  }
  for (const [path, words] of Map.groupBy(gather.words(), wordsPath)) files.set(path, words);
  const table = readTable(
    gather.table({ corpus: 'c', build: 'b', atOnce: false, heavy: ['', []], names: [], aliases: [], ...extra }),
  );
  const contents = [...clauses, ...frames, ...readings].map((content) => ` ${content} `);
  const loaded: string[] = [];
  return {
    table,
    loaded,
    index: {
      lookup: async (tokens) =>
        new Set(contents.flatMap((content, record) => (content.includes(` ${tokens} `) ? [record] : []))),
      load: async <T>(path: string) => {
        loaded.push(path);
        if (!files.has(path)) throw new Error(`No file ${path}`);
        return files.get(path) as T;
      },
    },
  };
}
