/**
 * Every file of the index says which file of which build it is, how long it is, and the CRC-32 of what it holds, so that
 * nothing is believed which arrived damaged, cut off, or in the place of another.
 *
 *     JSON   ["<build>","<path>",<length>,<crc>,<content>]
 *     gzip   in the header's comment: <build> <name> <length> <crc>, of all bytes behind the comment
 *     other  <build> <name> <length> <crc>, a byte of 0, and the content
 *
 * Length in bytes, CRC in decimals.
 */

/** Why a file cannot be believed. `build`: what it says its build is, when it says one. */
export class SealError extends Error {
  override readonly name = 'SealError';
  readonly build: string | null;
  constructor(detail: string, build: string | null = null) {
    super(detail);
    this.build = build;
  }
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** As in gzip and PNG. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function check(name: string, wanted: string[], said: (string | undefined)[], content: Uint8Array): void {
  const [build, own] = wanted;
  if (said[0] !== build) throw new SealError(`${name} belongs to build ${said[0]}, not ${build}`, said[0] ?? null);
  if (said[1] !== own) throw new SealError(`${name} is ${said[1]}`);
  if (Number(said[2]) !== content.length) throw new SealError(`${name} has ${content.length} bytes, not ${said[2]}`);
  const crc = crc32(content);
  if (Number(said[3]) !== crc) throw new SealError(`${name} has the sum ${crc}, not ${said[3]}`);
}

/** The content of a sealed JSON file; throws a SealError where it is not that file of that build, whole. */
export function openJson(bytes: Uint8Array, build: string, path: string): unknown {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 300));
  const [start = '', ...said] = /^\["([^"]*)","([^"]*)",(\d+),(\d+),/u.exec(head) ?? [];
  if (start === '' || bytes.at(-1) !== 0x5d) throw new SealError(`${path} is not a file of the index`);
  const content = bytes.subarray(start.length, -1);
  check(path, [build, path], said, content);
  return JSON.parse(new TextDecoder().decode(content));
}

/** The content of a sealed file of another kind; throws a SealError where it is not that file of that build, whole. */
export function openBytes(bytes: Uint8Array, build: string, name: string): Uint8Array {
  const end = bytes.subarray(0, 300).indexOf(0);
  const said = new TextDecoder('latin1').decode(bytes.subarray(0, Math.max(0, end))).split(' ');
  if (said.length !== 4) throw new SealError(`${name} is not a file of the index`);
  const content = bytes.subarray(end + 1);
  check(name, [build, name], said, content);
  return content;
}

/** A sealed gzip file, checked; throws a SealError where it is not that file of that build, whole. */
export function openGzip(bytes: Uint8Array, build: string, name: string): Uint8Array {
  // Ten bytes of header, with the flag of a comment alone.
  const end = bytes.indexOf(0, 10);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8 || bytes[3] !== 0x10 || end < 0)
    throw new SealError(`${name} is not a file of the index`);
  const said = new TextDecoder('latin1').decode(bytes.subarray(10, end)).split(' ');
  check(name, [build, name], said, bytes.subarray(end + 1));
  return bytes;
}
