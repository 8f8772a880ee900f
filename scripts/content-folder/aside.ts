/**
 * Values put aside in a temporary file and taken up again by key, so that a run over a large corpus works each document
 * through once and holds none of them in memory. The file is removed when the process ends.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Aside } from '../../src/pipeline/content-folder.ts';

const opens: { opened: number; folder: string }[] = [];

function removeAll(): void {
  for (const { opened, folder } of opens.splice(0)) {
    closeSync(opened);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A store of plain data (what the structured clone algorithm copies). A key that is put twice gives its last value. */
export function putAside<T>(): Aside<T> {
  const places = new Map<string, { at: number; length: number }>();
  let file: number | null = null;
  let end = 0;
  const open = (): number => {
    const folder = mkdtempSync(join(tmpdir(), 'concord-aside-'));
    const opened = openSync(join(folder, 'values'), 'w+');
    if (opens.length === 0) process.once('exit', removeAll);
    opens.push({ opened, folder });
    return opened;
  };
  return {
    put(key, value) {
      const bytes = serialize(value);
      file ??= open();
      for (let written = 0; written < bytes.length;)
        written += writeSync(file, bytes, written, bytes.length - written, end + written);
      places.set(key, { at: end, length: bytes.length });
      end += bytes.length;
    },
    get(key) {
      const place = places.get(key);
      if (!place || file === null) throw new Error(`Nothing was put aside as ${key}.`);
      const bytes = Buffer.alloc(place.length);
      for (let read = 0; read < place.length;)
        read += readSync(file, bytes, read, place.length - read, place.at + read);
      return deserialize(bytes) as T;
    },
  };
}
