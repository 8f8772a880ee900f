/** A document that does not look like a statement is taken in as one where the editor says so. */
import { afterEach, expect, test } from 'vitest';
import { Workplace, document } from './workplace.ts';

let place: Workplace;
afterEach(() => place.remove());

const leaflet = 'Words at the well\n\nKenya and Norway share the water.\n\nKenya and Norway share the fields.\n';

test('--as declaration copies it, and the sidecar keeps the decision', async () => {
  place = new Workplace({ 'new/a.txt': leaflet });
  const refused = await place.run('add', 'new/a.txt');
  expect(refused.code).toBe(1);
  expect(refused.output).toContain('--as statement');
  // Nothing was copied, so there is neither a sidecar to correct nor a source to remove.
  expect(refused.output).toContain('The document was taken for other: ');
  expect(refused.output).not.toMatch(/sidecar|Remove it/u);
  const { code } = await place.run('add', '--as', 'declaration', 'new/a.txt');
  expect(code).toBe(0);
  const [sidecar = ''] = Object.keys(place.files()).filter((file) => file.endsWith('.yaml'));
  expect(place.get(sidecar)).toMatch(/kind:\n\s+value: declaration\n\s+reason: \S/u);
  const { output } = await place.run('content');
  expect(output).not.toContain('not-a-statement');
});

test('what the document says itself is not written down', async () => {
  place = new Workplace({ 'new/a.txt': document() });
  expect((await place.run('add', '--as', 'statement', 'new/a.txt')).code).toBe(0);
  const [sidecar = ''] = Object.keys(place.files()).filter((file) => file.endsWith('.yaml'));
  expect(place.get(sidecar)).not.toContain('corrections');
});

test('a kind that there is not is refused', async () => {
  place = new Workplace({ 'new/a.txt': leaflet });
  const { code, output } = await place.run('add', '--as', 'poem', 'new/a.txt');
  expect(code).toBe(1);
  expect(output).toContain('communique');
  expect(Object.keys(place.files())).toEqual(['new/a.txt']);
});

test('the address that a page gives of itself goes into the sidecar, one of a script does not', async () => {
  const page = (url: string) =>
    `<html><head><meta charset="utf-8"><meta property="og:url" content="${url}"></head><body>${document()
      .split('\n\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</body></html>`;
  place = new Workplace({ 'new/a.html': page('https://example.org/2031/1.html'), 'new/b.html': page('javascript:a') });
  expect((await place.run('add', 'new/a.html', 'new/b.html')).code).toBe(0);
  const sidecars = Object.keys(place.files())
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => place.get(file));
  const urls = Object.fromEntries(
    sidecars.map((text) => [/^received-as: (.*)$/mu.exec(text)?.[1], /^url: (.*)$/mu.exec(text)?.[1] ?? null]),
  );
  expect(urls).toEqual({ 'a.html': 'https://example.org/2031/1.html', 'b.html': null });
});

test('a volume of many statements gets a name that a file can have', async () => {
  const volume = Array.from({ length: 28 }, (_, i) => document(i + 1)).join('\n');
  place = new Workplace({ 'new/a.txt': volume });
  const { code, output } = await place.run('add', 'new/a.txt');
  expect([code, output]).toEqual([0, expect.stringContaining('2031-05-01-by-kz-and-27-more.txt')]);
});

test.each([
  [['--publisher', '人民日报'], 'sources/人民日报/2031-05-01-by-kz.txt'],
  [['--publisher', 'The Nation & Co.'], 'sources/the-nation-co/2031-05-01-by-kz.txt'],
  [[], 'sources/unknown-publisher/2031-05-01-by-kz.txt'],
])('%j names the folder in its own letters', async (publisher, path) => {
  place = new Workplace({ 'new/a.txt': document() });
  expect((await place.run('add', ...publisher, 'new/a.txt')).code).toBe(0);
  expect(Object.keys(place.files())).toContain(path);
});
