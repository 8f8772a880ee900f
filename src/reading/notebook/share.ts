/**
 * A notebook in an address: addresses and notes, no words of the texts, which whoever opens it gets from the site. JSON,
 * deflated (RFC 1951) where the browser can, in base64url. It stands behind `#`, so that no server ever sees it.
 */
import { isAddress } from './book.ts';

interface Shared {
  address: string;
  note: string;
}

/** `1.` deflated, `0.` plain. */
export async function encode(entries: readonly Shared[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(entries.map(({ address, note }) => [address, note])));
  if (typeof CompressionStream === 'undefined') return `0.${toBase64(bytes)}`;
  return `1.${toBase64(await through(bytes, new CompressionStream('deflate-raw')))}`;
}

/** More than this is no notebook that a person made. */
const limit = 2_000_000;

/** Null for anything that is not a shared notebook. */
export async function decode(text: string): Promise<Shared[] | null> {
  try {
    const [, way, body] = /^([01])\.([\w-]+)$/u.exec(text) ?? [];
    if (body === undefined) return null;
    const packed = fromBase64(body);
    const bytes = way === '1' ? await through(packed, new DecompressionStream('deflate-raw')) : packed;
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(read) && read.every(isPair) ? read.map(([address, note]) => ({ address, note })) : null;
  } catch {
    return null;
  }
}

const isPair = (value: unknown): value is [string, string] =>
  Array.isArray(value) && typeof value[0] === 'string' && isAddress(value[0]) && typeof value[1] === 'string';

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough<Uint8Array>(stream).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    if ((length += next.value.length) > limit) throw new RangeError('too long');
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/u, '');

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
