/** The index as it is published, of this project's own texts, with Pagefind itself; its files come from memory. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buildIndex } from '../../../scripts/stages/search-index.ts';
import { pagefindRuntime } from '../../../scripts/stages/pagefind-runtime.ts';
import { indexVersion } from '../../search/build/build-name.ts';
import type { Index } from '../../search/engine/context.ts';
import { type Fetch, openFiles } from '../../search/index/files.ts';
import { openIndex } from '../../search/index/index-files.ts';
import type { Backend } from '../../search/index/pagefind.ts';
import { readTable, type Table, type TableFile, tablePath } from '../../search/index/table.ts';

export interface DiskIndex {
  build: string;
  /** By path below the folder of the index. */
  files: ReadonlyMap<string, Buffer>;
  backend: Backend;
}

/** Builds it; takes some seconds. */
export async function diskIndex(): Promise<DiskIndex> {
  const folder = mkdtempSync(join(tmpdir(), 'concord-disk-index-'));
  try {
    await buildIndex(folder);
    const root = join(folder, 'pagefind');
    const paths = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const glue = join(folder, 'glue.mjs');
    writeFileSync(glue, (await pagefindRuntime()).glue);
    const { backend } = (await import(glue)) as { backend: Backend };
    const files = new Map(paths.map((path) => [relative(root, path), readFileSync(path)]));
    return { build: indexVersion().build, files, backend };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Opened {
  table: Table;
  index: Index;
  /** Paths asked for so far. */
  asked: string[];
  /** The most files that were asked for at a time. */
  most: () => number;
}

/** Damages a file: given its path, its bytes and whether it is asked for past the caches; null: it is not there. */
export type Damage = (path: string, bytes: Buffer, again: boolean) => Uint8Array | number | null;

/** Opens the index as the worker does. A number stands for an HTTP status, null for a network that fails. */
export async function openDisk(disk: DiskIndex, damage: Damage = (_, bytes) => bytes): Promise<Opened> {
  const asked: string[] = [];
  let open = 0;
  let most = 0;
  const get: Fetch = async (address, again) => {
    const path = address.replace('disk:/', '').replace(/\?.*$/u, '');
    asked.push(path);
    most = Math.max(most, ++open);
    await new Promise((done) => setImmediate(done));
    open--;
    const bytes = disk.files.get(path);
    if (!bytes) return new Response(null, { status: 404 });
    const given = damage(path, bytes, again);
    if (given === null) throw new TypeError('Failed to fetch');
    return typeof given === 'number' ? new Response(null, { status: given }) : new Response(given as BodyInit);
  };
  const files = openFiles('disk:/', disk.build, get);
  const table = readTable(await files.json<TableFile>(tablePath));
  return { table, index: await openIndex(table, files, disk.backend), asked, most: () => most };
}
