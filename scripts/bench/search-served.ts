/** Files as a host serves them, and the bytes of those that were asked for. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
/** The number that so many of all do not reach. */
export const part = (numbers: readonly number[], share: number): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

/** Bytes of files as served, each compressed once. */
export function counter(folder: string): {
  get: (address: string) => Promise<Response>;
  take: () => Map<string, number>;
} {
  const sizes = new Map<string, number>();
  let taken = new Map<string, number>();
  return {
    get: async (address) => {
      const path = address.replace(/^disk:\//u, '').replace(/\?.*$/u, '');
      const file = join(folder, path);
      if (!existsSync(file)) return new Response(null, { status: 404 });
      const bytes = readFileSync(file);
      const size = sizes.get(path) ?? (/\.(?:json|js)$/u.test(path) ? brotliCompressSync(bytes).length : bytes.length);
      sizes.set(path, size);
      taken.set(path, size);
      return new Response(bytes as BodyInit);
    },
    take: () => {
      const now = taken;
      taken = new Map();
      return now;
    },
  };
}

export const sum = (files: ReadonlyMap<string, number>): number =>
  [...files.values()].reduce((all, one) => all + one, 0);
