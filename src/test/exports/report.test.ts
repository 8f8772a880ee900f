/** Where errors are reported and where source files lie, with the fields of package.json set and unset. */
import { describe, expect, test } from 'vitest';
import { reportLink, sourceLink, sourcePath } from '../../exports/report.ts';
import { publication } from '../../publication.ts';

const of = { title: '勘误：a-b/2031-05-01/9', body: '位置：https://x.example/9/\n\n现作：a+b & c\n' };
const set = (fields: object) => publication({}, { version: '1.0.0', ...fields });

describe('a link for reports', () => {
  test.each([
    ['bugs as an address', { bugs: 'https://code.example/a/b/issues' }, 'https://code.example/a/b/issues/new'],
    ['bugs.url', { bugs: { url: 'https://code.example/a/b/issues/' } }, 'https://code.example/a/b/issues/new'],
    ['a form of its own', { bugs: { url: 'https://forms.example/r?kind=text' } }, 'https://forms.example/r'],
  ])('%s: leads to a form with title and body filled in', (_, fields, address) => {
    const link = new URL(reportLink(of, set(fields))!);
    expect(link.origin + link.pathname).toBe(address);
    expect(link.searchParams.get('title')).toBe(of.title);
    expect(link.searchParams.get('body')).toBe(of.body);
    if (address.includes('forms')) expect(link.searchParams.get('kind')).toBe('text');
  });

  test('bugs.email: leads to a mail, in which a plus sign stays one', () => {
    const link = reportLink(of, set({ bugs: { email: 'editors@x.example' } }))!;
    const [, address, subject, body] = /^mailto:([^?]*)\?subject=([^&]*)&body=([^&]*)$/u.exec(link) ?? [];
    expect(address).toBe('editors@x.example');
    expect([subject, body].map((field) => decodeURIComponent(field!))).toEqual([of.title, of.body]);
    expect(link).not.toContain('+');
  });

  test('unset: there is none', () => {
    expect(reportLink(of, set({}))).toBeNull();
  });
});

describe('a source file', () => {
  test.each([
    ['a/one.txt', 'text', 'sources/a/one.txt'],
    ['a/one.html', 'html', 'sources/a/one.html.txt'],
    ['a/one.HTM', 'html', 'sources/a/one.HTM.txt'],
    ['a/one.md', 'markdown', 'sources/a/one.md.txt'],
    ['a/one.docx', 'docx', 'sources/a/one.docx'],
    ['a/one.pdf', 'pdf', 'sources/a/one.pdf'],
    // Named for something that it is not: what a browser makes of the name counts.
    ['a/one.html', 'pdf', 'sources/a/one.html.txt'],
    ['a/one.svg', 'text', 'sources/a/one.svg.txt'],
    ['a/第 1%#?.txt', 'text', 'sources/a/%E7%AC%AC%201%25%23%3F.txt'],
  ] as const)('%s (%s) lies at %s', (source, format, path) => {
    expect(sourcePath({ source, format })).toBe(path);
  });

  test.each([
    ['git+https://code.example/a/b.git', 'https://code.example/a/b/blob/main/content/sources/x/one.txt'],
    ['https://code.example/a/b', 'https://code.example/a/b/blob/main/content/sources/x/one.txt'],
  ])('repository %s: is linked there', (url, link) => {
    expect(sourceLink('x/one.txt', set({ repository: { type: 'git', url } }))).toBe(link);
    expect(sourceLink('x/one.txt', set({ repository: url }))).toBe(link);
  });

  test('no repository: no link', () => {
    expect(sourceLink('x/one.txt', set({}))).toBeNull();
  });
});
