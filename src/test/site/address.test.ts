import { expect, test } from 'vitest';
import { fragment, pageLink, parseAddress } from '../../address.ts';
import { partiesSlug } from '../../pipeline/parties-slug.ts';

test.each([
  ['by-cn/2022-09-15/9', { parties: 'by-cn', day: '2022-09-15', clause: '9', paragraph: null }],
  ['/by-cn/2022-09-15/#9p2', { parties: 'by-cn', day: '2022-09-15', clause: '9', paragraph: 2 }],
  ['/en/by-cn/2022-09-15/9/#p2', { parties: 'by-cn', day: '2022-09-15', clause: '9', paragraph: 2 }],
  ['by-cn/2022-09-15-2/preamble/', { parties: 'by-cn', day: '2022-09-15-2', clause: 'preamble', paragraph: null }],
  ['by-cn', null],
  ['9', null],
])('%s is read', (address, expected) => expect(parseAddress(address)).toEqual(expected));

test('links carry the base path and the language', () => {
  expect(pageLink('/', 'by-cn')).toBe('/by-cn/');
  expect(pageLink('/concord', '/by-cn/2022-09-15/', 'en')).toBe('/concord/en/by-cn/2022-09-15/');
  expect(pageLink('/concord/', '')).toBe('/concord/');
});

test('parties stand in alphabetical order', () => expect(partiesSlug(['CN', 'BY'])).toBe('by-cn'));
test('fragments name the paragraph after the clause', () => expect(fragment('3.2', 4)).toBe('3.2p4'));
