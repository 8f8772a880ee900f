/** Runs Pagefind over any number of records, some thousand at a time, and reads back what it made. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fragmentUrls, readMeta, readPart, type Word } from '../src/search/build/pagefind-files.ts';
import { pagefindVersion } from '../src/search/build/build-name.ts';

/** Characters of content after which a run is written out; some hundred megabytes of Pagefind's memory. */
const runCharacters = 3_000_000;
/** Pagefind's fragments are read once and thrown away; fewer files are faster. */
const fragmentFiles = 64;

/** What one run left in its folder. */
export interface DraftRun {
  folder: string;
  /** Address of each page, in the order of Pagefind's numbers. */
  urls: string[];
  /** Its words in ascending order, read a part at a time. */
  words: () => Generator<Word>;
}

export interface Runs {
  add(records: { url: string; content: string }[]): Promise<void>;
  /** All runs. None of them is empty: there must be a record. */
  finish(): Promise<DraftRun[]>;
}

export async function pagefindRuns(folder: string): Promise<Runs> {
  const pagefind = await import('pagefind');
  const runs: DraftRun[] = [];
  let index = await start();
  let characters = 0;

  async function start() {
    const { index: started, errors } = await pagefind.createIndex({ maxFragments: fragmentFiles });
    if (!started) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    return started;
  }
  async function write(): Promise<void> {
    const outputPath = join(folder, String(runs.length));
    mkdirSync(outputPath);
    const { errors } = await index.writeFiles({ outputPath });
    if (errors.length > 0) throw new Error(`Pagefind wrote no index: ${errors.join('; ')}`);
    // Ending the process is what gives its memory back.
    await pagefind.close();
    runs.push(readRun(outputPath));
  }
  return {
    async add(records) {
      if (characters > runCharacters) {
        await write();
        index = await start();
        characters = 0;
      }
      await Promise.all(
        records.map(async ({ url, content }) => {
          const { errors } = await index.addCustomRecord({ url, content, language: 'unknown' });
          if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
          characters += content.length;
        }),
      );
    },
    async finish() {
      await write();
      return runs;
    },
  };
}

function readRun(folder: string): DraftRun {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    version: string;
    languages: Record<string, { hash: string }>;
  };
  const language = entry.languages['unknown'];
  if (entry.version !== pagefindVersion || !language) throw new Error(`Not an index of pagefind ${pagefindVersion}.`);
  const { pages, chunks } = readMeta(readFileSync(join(folder, `pagefind.${language.hash}.pf_meta`)));
  const urls = new Map<string, string>();
  for (const name of readdirSync(join(folder, 'fragment'))) {
    for (const [hash, url] of fragmentUrls(readFileSync(join(folder, 'fragment', name)), name)) urls.set(hash, url);
  }
  return {
    folder,
    urls: pages.map((hash) => {
      const url = urls.get(hash);
      if (url === undefined) throw new Error(`Pagefind lists a page without a fragment: ${hash}`);
      return url;
    }),
    *words() {
      for (const { name } of chunks) yield* readPart(readFileSync(join(folder, 'index', `${name}.pf_index`)));
    },
  };
}
