/** Every Atom feed by another implementation than the one that wrote it: libxml2, with the grammar of RFC 4287. */
import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { summaries } from '../../corpus.ts';
import { changesFeed } from '../../exports/site/changes-feed.ts';
import { feeds, feedSubjects } from '../../exports/site/feeds.ts';
import { publication } from '../../publication.ts';

const p = publication();
const validator = RelaxNGValidator.fromDoc(
  XmlDocument.fromBuffer(readFileSync(new URL('fixtures/atom.rng', import.meta.url))),
);
const all = [
  ...[...feedSubjects(summaries())].map(({ of, statements }) => [
    of?.slug ?? 'the whole',
    feeds(statements, of, p).atom,
  ]),
  ['nothing', feeds([], null, p).atom],
  [
    'the changes',
    changesFeed([{ id: 'by-cn/2031-05-01', date: '2031-05', title: 'a & <b>', sentences: ['“一”<&'] }], p),
  ],
  ['no changes', changesFeed([], p)],
] as [string, string][];

test.each(all)('%s', (_, atom) => {
  const document = XmlDocument.fromString(atom);
  expect(() => validator.validate(document)).not.toThrow();
  const at = (path: string) => document.find(path, { a: 'http://www.w3.org/2005/Atom' }).map((node) => node.content);
  // What the grammar cannot say: an entry once, one page for each, and where the feed itself is.
  const ids = at('/a:feed/a:entry/a:id');
  expect(new Set(ids).size).toBe(ids.length);
  expect(at('/a:feed/a:entry[count(a:link[not(@rel) or @rel="alternate"]) != 1]')).toEqual([]);
  expect(at('/a:feed/a:link[@rel="self"]/@href')).toHaveLength(1);
});

test('the grammar refuses what is no feed', () => {
  const [, whole = ''] = all[0] ?? [];
  for (const spoilt of [
    whole.replace(/<updated>[^<]*<\/updated>/u, ''),
    whole.replace(/<id>[^<]*/u, '<id>x'),
    whole.replace(/T00:00:00[^<]*</u, '<'),
    whole.replace('<entry>', '<item/><entry>'),
  ]) {
    expect(spoilt).not.toBe(whole);
    expect(() => validator.validate(XmlDocument.fromString(spoilt))).toThrow();
  }
});
