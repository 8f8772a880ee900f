/** Writes files that say what they are; src/search/index/seal.ts opens them. */
import { crc32, deflateRawSync } from 'node:zlib';

/** `path`: of the file below the folder of the build; ASCII. */
export function sealJson(content: unknown, build: string, path: string): Buffer {
  const bytes = Buffer.from(JSON.stringify(content));
  return Buffer.concat([
    Buffer.from(`["${build}","${path}",${bytes.length},${crc32(bytes)},`),
    bytes,
    Buffer.from(']'),
  ]);
}

/** A gzip file with its name, build, length and sum in the comment of its header (RFC 1952). */
export function sealGzip(content: Uint8Array, build: string, name: string): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32LE(crc32(content), 0);
  size.writeUInt32LE(content.length % 2 ** 32, 4);
  const body = Buffer.concat([deflateRawSync(content, { level: 9 }), size]);
  const header = Buffer.from([0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 2, 255]);
  return Buffer.concat([header, Buffer.from(`${build} ${name} ${body.length} ${crc32(body)}\0`), body]);
}

/** Bytes that gzip would not make fewer. */
export const sealBytes = (content: Uint8Array, build: string, name: string): Buffer =>
  Buffer.concat([Buffer.from(`${build} ${name} ${content.length} ${crc32(content)}\0`), content]);
