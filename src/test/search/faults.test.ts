/**
 * Each kind of file of the index, damaged in each way: an answer is right, or there is none and the reader is told; and
 * once the file is whole again the search answers without being opened anew.
 */
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { sealBytes, sealGzip, sealJson } from '../../search/build/seal.ts';
import { answer } from '../../search/engine/engine.ts';
import { IndexError } from '../../search/index/files.ts';
import { packWords } from '../../search/index/part-file.ts';
import { type Damage, type DiskIndex, diskIndex, openDisk, type Opened } from './disk-index.ts';

let disk: DiskIndex;
beforeAll(async () => {
  disk = await diskIndex();
}, 60_000);

const kinds: Record<string, RegExp> = {
  table: /\/table\.json$/u,
  wasm: /\/wasm\./u,
  'part of the index': /^index\//u,
  'texts in one file': /\/texts\/all\.json$/u,
  'pack of texts': /\/texts\/\w+\/\w+\.json$/u,
  'list of words': /\/words\//u,
};

const flip = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
};
/** Another file of the same kind, or this one where there is no other. */
function swap(path: string): Buffer {
  const kind = Object.values(kinds).find((one) => one.test(path));
  const other = [...disk.files.keys()].find((one) => one !== path && kind?.test(one));
  return disk.files.get(other ?? path) as Buffer;
}
/** The file as an older build would have sealed it. */
function otherBuild(path: string, bytes: Buffer): Buffer {
  const name = path.replace(/^.*\//u, '').replace('.pf_index', '');
  if (bytes[0] === 0x1f) return sealGzip(gunzipSync(bytes), 'feedfacef00d', name);
  if (path.endsWith('.pf_index')) return sealBytes(bytes.subarray(bytes.indexOf(0) + 1), 'feedfacef00d', name);
  return sealJson((JSON.parse(bytes.toString()) as unknown[])[4], 'feedfacef00d', path.replace(/^c-\w+\//u, ''));
}
/** Readable, of the right form, and not all there. */
function shortened(bytes: Buffer): Buffer {
  if (bytes[0] === 0x1f) {
    const end = bytes.indexOf(0, 10) + 1;
    const shorter = sealGzip(gunzipSync(bytes).subarray(0, -40), 'x', 'x');
    return Buffer.concat([bytes.subarray(0, end), shorter.subarray(shorter.indexOf(0, 10) + 1)]);
  }
  if (bytes[0] !== 0x5b) {
    const words = [{ word: 'wx丨', postings: [{ page: 0, places: [0] }] }];
    return Buffer.concat([bytes.subarray(0, bytes.indexOf(0) + 1), packWords(words)]);
  }
  const [build, path, length, crc, content] = JSON.parse(bytes.toString()) as unknown[];
  const less = Array.isArray(content)
    ? content.slice(1)
    : Object.fromEntries(Object.entries(content as object).slice(1));
  return Buffer.from(JSON.stringify([build, path, length, crc, less]));
}
const html = Buffer.from('<!doctype html><title>Not found</title><p>There is no such page.</p>');

const damages: Record<string, Damage> = {
  'not there': () => 404,
  'error of the server': () => 503,
  'network lost': () => null,
  'a page of HTML': () => html,
  empty: () => Buffer.alloc(0),
  'first half': (_, bytes) => bytes.subarray(0, bytes.length >> 1),
  'last eight bytes gone': (_, bytes) => bytes.subarray(0, -8),
  'early bit': (_, bytes) => flip(bytes, 3),
  'bit in the middle': (_, bytes) => flip(bytes, bytes.length >> 1),
  'late bit': (_, bytes) => flip(bytes, bytes.length - 12),
  'something behind': (_, bytes) => Buffer.concat([bytes, html]),
  'another of its kind': (path) => swap(path),
  'of another build': (path, bytes) => otherBuild(path, bytes),
  'valid but shortened': (_, bytes) => shortened(bytes),
};

const queries = ['核 NEAR/3 武', '双方', '平等互利', '合作 -贸易', '20*', '合作 NEAR/4 贸易', '上海合作组织成员国'];
const options = { aliases: true, literal: false };
const ask = async ({ table, index }: Opened, query: string): Promise<string> => {
  const { hits, frames } = await answer(table, index, query, options);
  return `${query}: ${[...hits].join(' ')} / ${[...frames].join(' ')}`;
};
async function orRefusal(work: () => Promise<string>): Promise<string> {
  try {
    return await work();
  } catch (error) {
    expect(error).toBeInstanceOf(IndexError);
    return 'refused';
  }
}

const right: string[] = [];
beforeAll(async () => {
  const whole = await openDisk(disk);
  for (const query of queries) right.push(await ask(whole, query));
});

const cases = Object.keys(kinds).flatMap((kind) => Object.keys(damages).map((damage) => [kind, damage] as const));
test.each(cases)('%s: %s', async (kind, name) => {
  let damaged = true;
  let met = 0;
  const damage: Damage = (path, bytes, again) => {
    if (!damaged || !kinds[kind]?.test(path)) return bytes;
    const given = damages[name]?.(path, bytes, again) ?? null;
    if (given !== bytes) met++;
    return given;
  };
  const open = () => openDisk(disk, damage);
  let opened: Opened | null = null;
  const said: string[] = [];
  for (const query of queries) {
    said.push(
      await orRefusal(async () => {
        opened ??= await open();
        return ask(opened, query);
      }),
    );
  }
  said.forEach((one, i) => expect([right[i], 'refused']).toContain(one));
  // The one file of a kind has no other to be swapped with.
  if (name !== 'another of its kind') expect(met).toBeGreaterThan(0);
  // Whole again: what was opened goes on, without a reload.
  damaged = false;
  opened ??= await open();
  for (const [i, query] of queries.entries()) expect(await ask(opened, query)).toBe(right[i]);
});

test('a damaged copy that a cache has kept is asked for once more, past the caches', async () => {
  const opened = await openDisk(disk, (_, bytes, again) => (again ? bytes : flip(bytes, bytes.length >> 1)));
  expect(await ask(opened, '双方')).toBe(right[1]);
});

test('a part of another build says that the page is out of date', async () => {
  const opened = await openDisk(disk, (path, bytes) => (path.startsWith('index/') ? otherBuild(path, bytes) : bytes));
  await expect(ask(opened, '平等互利')).rejects.toMatchObject({ failure: 'stale' });
});
