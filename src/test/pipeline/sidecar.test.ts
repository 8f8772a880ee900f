import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ReportSidecarSchema, SidecarSchema } from '../../curation/sidecar.ts';
import { readYaml } from '../../curation/yaml.ts';

const root = 'content/sources';
const sidecars = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.yaml'));

describe('a sidecar', () => {
  test.each(sidecars)('%s of the corpus is valid', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const schema = /^report:/mu.test(text) ? ReportSidecarSchema : SidecarSchema;
    expect(readYaml(file, text, schema).issues).toEqual([]);
  });

  test.each([
    // what the curator wrote, the rule, line and column of the report, a word of the message
    ['published: 2022-02-30', 'yaml-field', 1, 1, 'EDTF'],
    ['publisher: A\npublished: 15.9.2022', 'yaml-field', 2, 1, 'EDTF'],
    ['publisher: A\npublischer: B', 'yaml-field', 2, 1, 'publischer'],
    [
      'statements:\n  - number: 1\n    emendations:\n      - printed: a\n        raed: b\n        reason: c',
      'yaml-field',
      5,
      9,
      'raed',
    ],
    ['statements:\n  - emendations:\n      - printed: a\n        read: b', 'yaml-field', 3, 9, 'reason'],
    ['statements:\n  - corrections:\n      signed: 2022-09-15', 'yaml-field', 3, 7, 'signed'],
    ['publisher: A\npublisher: B', 'yaml-syntax', 2, 1, 'given twice'],
    ['title: a: b', 'yaml-syntax', 1, 8, ''],
    ['url: nowhere', 'yaml-field', 1, 1, 'url'],
    ['url: javascript:alert(1)', 'yaml-field', 1, 1, 'no address on the web'],
    ['archived: "data:text/html,<script>alert(1)</script>"', 'yaml-field', 1, 1, 'no address on the web'],
    ['url: file:///etc/passwd', 'yaml-field', 1, 1, 'no address on the web'],
    ['url: ftp://example.org/a', 'yaml-field', 1, 1, 'no address on the web'],
    ['url: " https://"', 'yaml-field', 1, 1, 'no address on the web'],
  ])('%j is wrong', (text, rule, line, column, word) => {
    const { value, issues } = readYaml('x.yaml', text, SidecarSchema);
    expect(value).toBeNull();
    const found = issues.find((i) => i.line === line && i.message.toLowerCase().includes(word.toLowerCase()));
    expect(found).toMatchObject({ rule, severity: 'error', file: 'x.yaml', line, column });
  });

  test.each(['javascript:alert(1)', 'data:text/html,a', 'nowhere'])('of a press report, %s is no address', (url) => {
    const text = `report:\n  about: by-cn/2022-09-15\n  title: a\n  outlet: b\n  date: 2022-09-16\n  url: ${url}\n`;
    expect(readYaml('x.yaml', text, ReportSidecarSchema).issues).toMatchObject([{ line: 6, column: 3 }]);
  });

  test('an empty one is a document of which nothing is known', () => {
    expect(readYaml('x.yaml', '', SidecarSchema).value).toMatchObject({ publisher: null, statements: [] });
  });

  test('a year may be written as a number', () => {
    expect(readYaml('x.yaml', 'published: 2022', SidecarSchema).value).toMatchObject({ published: '2022' });
  });
});
