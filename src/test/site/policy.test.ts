import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, readHeaders, readRedirects, redirectFor } from '../../../scripts/serving/hosting.ts';
import { pagePolicy } from '../../policy.ts';

const rules = readHeaders(readFileSync('public/_headers', 'utf8'));

test('no script runs in a page but by its hash, and WebAssembly on none', () => {
  const scripts = /script-src ([^;]*)/u.exec(pagePolicy(['run()']))?.[1];
  expect(scripts).toBe("'self' 'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='");
  expect(pagePolicy([])).not.toContain('unsafe');
});

test('rules for a path come together; a star and a name stand for what is there', () => {
  const read = readHeaders('# note\n/*\n  X-A: 1\n/a/:day/\n  X-A: 2\n  X-B: x: y\n');
  expect([...headersFor(read, '/a/2022/')]).toEqual([
    ['x-a', '1, 2'],
    ['x-b', 'x: y'],
  ]);
  expect([...headersFor(read, '/a/2022/9/')]).toEqual([['x-a', '1']]);
});

test('redirects: from, to, and a status that is 301 where none is given', () => {
  const read = readRedirects('# note\n/old/ /new/\n/gone/ /there/ 302\n');
  expect([...read]).toEqual([
    ['/old/', { to: '/new/', status: 301 }],
    ['/gone/', { to: '/there/', status: 302 }],
  ]);
});

test('a star at the end of an old address takes along what stands below it', () => {
  const read = readRedirects('/old/ /new/\n/old/* /new/:splat\n');
  expect(redirectFor(read, '/old/')).toEqual({ to: '/new/', status: 301 });
  expect(redirectFor(read, '/old/9/')).toEqual({ to: '/new/9/', status: 301 });
  expect(redirectFor(read, '/older/')).toBeNull();
});

test('scripts of any page may fetch what is published', () => {
  for (const path of ['/by-cn/2022-09-15/9.json', '/corpus/clauses.csv', '/feed.xml', '/schema/statement.json']) {
    expect(headersFor(rules, path).get('access-control-allow-origin')).toBe('*');
  }
});
