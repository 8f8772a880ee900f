/**
 * The QR code of an address, for print: a few hundred bytes, because every clause's page carries one. Made by `uqr` in the
 * smallest size that holds the address, with as much correction of errors as that size has room for.
 *
 * One pattern of masking serves all. To draw a code in all eight and take the most even is what the standard asks for, and
 * takes ten times as long, which a site of 200,000 clauses would feel; on a print that is as large as ours any of them reads.
 */
import { encode } from 'uqr';

interface Code {
  /** Modules on each side, the quiet zone of four that the standard (ISO/IEC 18004) asks for left to the page. */
  size: number;
  /** Data of a path to be stroked, one unit wide: each row's dark runs, along the middle of the row. */
  path: string;
}

/** An absolute address (scheme, host and path) → its code. Throws when it is longer than a code can hold (2,953 bytes). */
export function qrCode(address: string): Code {
  if (last?.address === address) return last.code;
  const { data, size } = encode(address, { ecc: 'L', boostEcc: true, border: 0, maskPattern: 0 });
  const code = { size, path: data.map(rowPath).join('') };
  last = { address, code };
  return code;
}

/** The pages of one clause in both languages bear the same code, and are made one after the other. */
let last: { address: string; code: Code } | null = null;

function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  let pen: number | null = null;
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    path += pen === null ? `M${start} ${y}.5` : `m${start - pen} 0`;
    path += `h${x + 1 - start}`;
    pen = x + 1;
  }
  return path;
}
