/** Whatever a curator gets wrong ends in one clear message, and nothing is changed on the disk. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { document, Workplace } from './workplace.ts';
import { wrongUsages } from './wrong-usages.ts';

/** What a folder holds in which one statement is published. */
let published: Record<string, string> = {};
const places: Workplace[] = [];

function placeWith(files: Record<string, string>): Workplace {
  const place = new Workplace();
  places.push(place);
  for (const [path, base64] of Object.entries(files)) place.put(path, Buffer.from(base64, 'base64'));
  return place;
}

beforeAll(async () => {
  const place = new Workplace({ 'sources/a/one.txt': document(), 'sources/a/one.yaml': '' });
  places.push(place);
  expect(await place.run('content')).toMatchObject({ code: 0 });
  expect(await place.run('content', '--publish')).toMatchObject({ code: 0 });
  published = place.files();
});
afterAll(() => {
  for (const place of places) place.remove();
});

test('there are as many as a curator is likely to try', () => {
  expect(wrongUsages.length).toBeGreaterThanOrEqual(200);
  expect(new Set(wrongUsages.map(({ what }) => what)).size).toBe(wrongUsages.length);
});

test.each(wrongUsages)('$what', async ({ spoil, command: [name, ...args], words }) => {
  const place = placeWith(published);
  spoil(place);
  const before = place.files();
  const { code, output } = await place.run(name, ...args);
  expect(code, output).toBe(1);
  expect(output).toContain(words);
  // one cause, one message: a line of the report, or a refusal, which is none
  expect(output.match(/^ *\d+:\d+ +error /gmu)?.length ?? 1, output).toBe(1);
  expect(output, 'no stack trace').not.toMatch(/^ +at .*[:(]\d+/mu);
  expect(output, 'no words of a programmer').not.toMatch(/Unexpected:|expected string|, received |\/\^|Invalid input/u);
  expect(place.files()).toEqual(before);
});
