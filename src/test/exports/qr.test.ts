/** QR codes as drawn, read back by a decoder. */
import { Resvg } from '@resvg/resvg-js';
import fc from '../property.ts';
import { expect, test } from 'vitest';
import { qrCode } from '../../exports/qr.ts';
import { decoded } from './barcodes.ts';

/** As on the page, some four pixels to the module. */
function drawn({ size, path }: ReturnType<typeof qrCode>): Uint8Array {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${size + 8} ${size + 8}"><path d="${path}" stroke="#000"/></svg>`;
  return new Resvg(svg, { background: '#fff', fitTo: { mode: 'width', value: (size + 8) * 4 } }).render().asPng();
}

test.each([
  'https://concord.example/by-cn/2022-09-15/9/',
  'https://someone.example/concord/china-central-asia/2023-05-19-2/a1.12.3/',
  'http://localhost:4321/sco/2031-05/preamble/',
])('%s', async (address) => {
  expect(await decoded(drawn(qrCode(address)))).toEqual([address]);
});

test('any address comes back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.webUrl({ size: 'medium' }), async (address) => {
      expect(await decoded(drawn(qrCode(address)))).toEqual([address]);
    }),
    { numRuns: 25 },
  );
});
