/** What curators get wrong, from every field of every file that they write: the fault, and a word of the one message. */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Workplace } from './workplace.ts';

export interface Wrong {
  what: string;
  /** Spoils a folder in which one statement is published. */
  spoil: (place: Workplace) => void;
  command: [name: 'add' | 'check' | 'content', ...args: string[]];
  words: string;
}

const source = 'sources/a/one';
const inFile =
  (file: string) =>
  (text: string, words: string): Wrong => ({
    what: `${file}: ${JSON.stringify(text)}`,
    spoil: (place) => place.put(file, text),
    command: ['content'],
    words,
  });
const sidecar = inFile(`${source}.yaml`);
const redirects = inFile('redirects.yaml');
const excuses = inFile('excuses.yaml');
const organisations = inFile('organisations.yaml');
const partnerships = inFile('partnerships.yaml');
const aliases = inFile('aliases.yaml');
const notes = (text: string, words: string) => sidecar(`statements:\n  - number: 1\n    ${text}\n`, words);
const correction = (field: string, value: string, words: string) =>
  notes(`corrections:\n      ${field}: { value: ${value}, reason: a, date: 2031-06-01 }`, words);

const notDates = ['15.9.2031', '2031-02-30', '2031-13-01', 'yesterday', '2031/05/01', '[2031]', 'true', '2099-01-01'];
const notTexts = ['""', '5', '[a]', '{ a: b }', 'true'];
const notAddresses = [
  'nowhere',
  'javascript:alert(1)',
  '"data:text/html,a"',
  'file:///a',
  'ftp://a.org',
  '//a.org',
  '5',
];
const notParties = ['CN', '[]', '[cn]', '[CN, 5]', '[QX]', 'null', '[中国]'];

/** A file of another shape than any that is expected, by its type and by how it is written. */
const shapes: Wrong[] = [
  sidecar('a\n', 'has no fields'),
  sidecar('5\n', 'has no fields'),
  sidecar('- publisher: a\n', 'has no fields'),
  sidecar('publisher:a\n', 'has no fields'),
  sidecar('publisher：新华社\n', 'has no fields'),
  sidecar('publisher: a\npublisher: b\n', 'given twice'),
  sidecar('statements:\n  - number: 1\n    base: true\n    base: true\n', 'given twice'),
  sidecar('statements:\n\t- number: 1\n', 'use spaces'),
  sidecar('publisher: *a\n', 'quotation marks'),
  sidecar('publisher: !a b\n', 'quotation marks'),
  sidecar('title: 新闻: 声明\n', 'quotation marks'),
  sidecar('publisher: "a\n', 'YAML'),
  sidecar('publisher: a\n---\npublisher: b\n', 'second file'),
  sidecar('publisher: !!binary aGVsbG8=\n', 'publisher'),
  sidecar('publisher: "a\\x07b"\n', 'control character'),
  sidecar('title: a\0b\n', 'control character'),
  sidecar('__proto__: { publisher: a }\n', '__proto__'),
  sidecar('constructor: a\n', 'constructor'),
  sidecar('出版者: a\n', '出版者'),
  sidecar(`${'x'.repeat(2000)}: a\n`, 'too long'),
  sidecar(`statements: ${'['.repeat(5000)}${']'.repeat(5000)}\n`, 'one.yaml'),
  sidecar('statements: &a\n  - *a\n', 'statements.0'),
  ...['99999999999999999999999', '.inf', '.nan', '0x7', '1e9', '"1"'].map((n) =>
    sidecar(`statements:\n  - number: ${n}\n`, n === '0x7' || n === '1e9' ? 'speaks of' : 'number'),
  ),
  ...['20310501', '203105', '2031-05-01T10:00:00Z', '-2031', 'Y20310501', '2031-5-1', '2022-02-30', '"2031-02-29"'].map(
    (value) => sidecar(`published: ${value}\ncaptured: 2031-05-01\n`, 'published'),
  ),
  {
    what: 'a sidecar in UTF-16',
    spoil: (place) => place.put(`${source}.yaml`, new Uint8Array(Buffer.from('\ufeffpublisher: a\n', 'utf16le'))),
    command: ['content'],
    words: 'UTF-8',
  },
];

const provenance: Wrong[] = [
  ...['publisher', 'title', 'page', 'notes', 'received-as'].flatMap((field) =>
    notTexts.map((value) => sidecar(`${field}: ${value}\n`, field)),
  ),
  ...['captured', 'published', 'added'].flatMap((field) =>
    notDates.map((value) => sidecar(`${field}: ${value}\n`, field)),
  ),
  ...['url', 'archived'].flatMap((field) => notAddresses.map((value) => sidecar(`${field}: ${value}\n`, field))),
  sidecar('publischer: a\n', 'publischer'),
  sidecar('Publisher: a\n', 'Publisher'),
  sidecar('report: a\npublisher: b\n', 'report'),
];

const facts: Wrong[] = [
  ...notDates.flatMap((value) => ['signed', 'published'].map((field) => correction(field, value, field))),
  ...notParties.map((value) => correction('parties', value, 'part')),
  ...['BY-KZ/2031-05-01', 'by-kz', '/by-kz/2031-05-01/', 'null', '5'].map((v) => correction('address', v, 'address')),
  ...['treaty', 'Statement', '5', '[statement]', 'statement'].map((value) => correction('kind', value, 'kind')),
  ...['null', '""', '5', '[a]'].map((value) => correction('title', value, 'title')),
  ...['klingon', 'Chinese', 'zh_Hans', '5', 'zh-hans', 'zh-Hans'].map((value) =>
    correction('language', value, 'language'),
  ),
  ...['""', '5', '[a]', '明斯克'].map((value) => correction('place', value, 'place')),
  ...['a', '{ act: a }', '{ name: "" }', '[a]', '5'].map((value) => correction('level', value, 'level')),
  ...['[]', '[a]', '[{ office: a }]', '[{ name: a, party: cn }]', 'a'].map((v) =>
    correction('signatories', v, 'signatories'),
  ),
  ...['maybe', 'null', '"yes"', '1', 'true'].map((value) => correction('complete', value, 'complete')),
  ...['signed: 2031-05-02', 'place: 北京', 'complete: false', 'parties: [BY, KZ]'].map((text) =>
    notes(`corrections:\n      ${text}`, 'value and reason'),
  ),
  ...['place: { value: a }', 'place: { value: a, reason: }', 'signed: { value: 2031-05-02, reason: "" }'].map((text) =>
    notes(`corrections:\n      ${text}`, 'reason'),
  ),
  ...['place: { reason: a }', 'title: { reason: a }', 'complete: { reason: a }'].map((text) =>
    notes(`corrections:\n      ${text}`, 'value'),
  ),
  notes('corrections:\n      place: { value: a, reason: b, why: c }', 'why'),
  notes('corrections:\n      city: { value: a, reason: b }', 'city'),
  notes('corrections:\n      place: { value: 北京, reason: b }', 'has no date'),
];

const texts: Wrong[] = [
  ...['0', '-1', '1.5', 'one', '2'].map((n) => sidecar(`statements:\n  - number: ${n}\n`, 'number')),
  sidecar('statements:\n  - number: 1\n  - number: 1\n', 'two entries'),
  sidecar('statements: a\n', 'statements'),
  notes('label: []', 'label'),
  notes('emendations: a', 'emendations'),
  ...[
    ['printed: 铁路, reason: a', 'read'],
    ['read: 铁路, reason: a', 'printed'],
    ['printed: 铁路, read: 公路', 'reason'],
    ['printed: 铁路, read: 公路, reason: a', 'has no date'],
    ['printed: 铁路, read: 铁路, reason: a', 'changes nothing'],
    ['printed: 航路, read: 公路, reason: a', 'matches nothing'],
    ['printed: 双方将, read: 双方, reason: a', 'matches 3 places'],
    ['printed: 铁路, read: 公¶路, reason: a', 'within one paragraph'],
    ['printed: 铁路, read: 公路, clause: 九, reason: a', 'address of a clause'],
    ['printed: 铁路, read: 公路, clause: 3, reason: a', 'matches nothing'],
    ['printed: 铁路, read: 公路, date: soon, reason: a', 'date'],
    ['printed: 铁路, read: 公路, date: 2099-01-01, reason: a', 'yet to come'],
    ['raed: 铁路, printed: 铁路, read: 公路, reason: a', 'raed'],
    ['printed: 5, read: 公路, reason: a', 'printed'],
  ].map(([entry = '', words = '']) => notes(`emendations:\n      - { ${entry} }`, words)),
  notes(
    'emendations:\n      - { printed: 铁路运, read: a, date: 2031-06-01, reason: a }\n      - { printed: 路运输, read: b, date: 2031-06-01, reason: b }',
    'another one corrects',
  ),
  ...[
    ['before: 双方, reason: a', 'label'],
    ['label: 四, reason: a', 'before'],
    ['label: 四, before: 双方', 'reason'],
    ['label: 四, before: 不存在, reason: a', 'no paragraph begins'],
    ['label: 四, before: 双方将, reason: a', 'paragraphs begin'],
    ['label: 四, before: 双方将保持, reason: a', 'cannot be supplied'],
    ['label: "", before: 双方将, reason: a', 'label'],
  ].map(([entry = '', words = '']) => notes(`labels:\n      - { ${entry} }`, words)),
  ...[
    ['note: a', 'after'],
    ['after: 3', 'note'],
    ['after: 99, note: a', '99'],
    ['after: 九, note: a', 'address of a clause'],
    ['after: 3, note: ""', 'note'],
  ].map(([entry = '', words = '']) => notes(`missing:\n      - { ${entry} }`, words)),
  ...[
    ['reason: a', 'rule'],
    ['rule: no-date', 'reason'],
    ['rule: no-date, reason: a', 'matches nothing'],
    ['rule: klingon, reason: a', 'matches nothing'],
    ['rule: no-date, at: 铁路, reason: a', 'matches nothing'],
    ['rule: no-date, reason: a, until: b', 'until'],
  ].map(([entry = '', words = '']) => sidecar(`excuses:\n  - { ${entry} }\n`, words)),
];

const became: Wrong[] = [
  ...[
    ['from: /by-kz/2030-01-01/, to: by-kz, date: 2031-06-01, reason: a', 'no address'],
    ['from: BY-KZ, to: by-kz, date: 2031-06-01, reason: a', 'no address'],
    ['from: by-kz/2030-01-01, to: by-kz/2030-01-02, date: 2031-06-01, reason: a', 'does not exist'],
    ['from: by-kz/2031-05-01, to: by-kz, date: 2031-06-01, reason: a', 'never be followed'],
    ['from: by-kz/2030-01-01, to: by-kz, reason: a', 'date'],
    ['from: by-kz/2030-01-01, to: by-kz, date: 1 June, reason: a', 'date'],
    ['from: by-kz/2030-01-01, to: by-kz, date: 2099-06-01, reason: a', 'yet to come'],
    ['from: by-kz/2030-01-01, to: by-kz, date: 2031-06-01', 'reason'],
    ['to: by-kz, date: 2031-06-01, reason: a', 'from'],
    ['from: by-kz/2030-01-01, date: 2031-06-01, reason: a', 'to'],
  ].map(([entry = '', words = '']) => redirects(`moved:\n  - { ${entry} }\n`, words)),
  ...[
    ['address: by-kz/2031-05-01/1, text: abc, date: 2031-06-01, reason: a', 'twelve digits'],
    ['address: by-kz/2031-05-01/1, text: 000000000000, date: 2031-06-01, reason: a', 'text'],
    ['address: by-kz/2031-05-01/1, text: "000000000000", reason: a', 'date'],
    ['address: 一, text: "000000000000", date: 2031-06-01, reason: a', 'no address'],
  ].map(([entry = '', words = '']) => redirects(`changed:\n  - { ${entry} }\n`, words)),
  ...[
    ['address: by-kz/2031-05-01, title: a, date: 2031-06-01, reason: a, clauses: [1]', 'still there'],
    ['address: by-kz, title: a, date: 2031-06-01, reason: a, clauses: [1]', 'address of a statement'],
    ['address: by-kz/2030-05-01, date: 2031-06-01, reason: a, clauses: [1]', 'title'],
    ['address: by-kz/2030-05-01, title: a, date: 2031-06-01, clauses: [1]', 'reason'],
    ['address: by-kz/2030-05-01, title: a, date: 2031-06-01, reason: a', 'clauses'],
    ['address: by-kz/2030-05-01, title: a, date: 2031-06-01, reason: a, clauses: [一]', 'address of a clause'],
  ].map(([entry = '', words = '']) => redirects(`withdrawn:\n  - { ${entry} }\n`, words)),
  redirects('- moved\n', 'redirects.yaml'),
  redirects('removed: []\n', 'removed'),
  excuses('- statement: by-kz\n  rule: a\n  reason: b\n', 'address of a statement'),
  excuses('- statement: by-kz/2031-05-01\n  rule: witness-departs\n  reason: b\n', 'matches nothing'),
  excuses('- statement: by-kz/2031-05-01\n  rule: a\n', 'reason'),
  excuses('rule: a\n', 'excuses.yaml'),
];

const sentence = '{ statement: by-kz/2031-05-01, clause: "1", paragraph: 1, words: 双方 }';
const linked = (decision: string, reason: string): string =>
  `- earlier: ${sentence}\n  later: ${sentence}\n  decision: ${decision}\n  reason: ${reason}\n`;
const phrases = (stock: string): string => `stock: ${stock}\ncommon: []\nfollowed: []\n`;

const lists: Wrong[] = [
  organisations('- code: asean\n  names: { en: [a] }\n', 'organisations.yaml'),
  organisations('- code: ASEAN\n', 'names'),
  organisations('- code: ASEAN\n  names: { en: [] }\n', 'names'),
  organisations('- code: ASEAN\n  names: { en: [a] }\n  members: [BY]\n', 'members'),
  organisations('code: ASEAN\n', 'organisations.yaml'),
  partnerships('- parties: [BY]\n  name: a\n  date: 2031-05-01\n  source: b\n', 'parties'),
  partnerships('- parties: [by, KZ]\n  name: a\n  date: "2031"\n  source: b\n', 'parties'),
  partnerships('- parties: [BY, KZ]\n  name: a\n  source: b\n', 'date'),
  aliases('- name: a\n  forms: [bc]\n', 'name'),
  aliases('- name: ab\n', 'forms'),
  aliases('- a\n', 'aliases.yaml'),
  partnerships('a\n', 'partnerships.yaml'),
  ...['- a\n', 'earlier: a\n', linked('maybe', 'a'), linked('add', '""'), linked('add', '5')].map((text) =>
    inFile('links.yaml')(text, 'links.yaml'),
  ),
  ...['- a\n', phrases('a'), phrases('[a]'), phrases('[ab]\nstocks: []')].map((text) =>
    inFile('formulas.yaml')(text, 'formulas.yaml'),
  ),
];

const garbled = [
  'redirects.yaml',
  'excuses.yaml',
  'organisations.yaml',
  'partnerships.yaml',
  'aliases.yaml',
  'links.yaml',
  'formulas.yaml',
  `${source}.yaml`,
];
const broken: Wrong[] = garbled.flatMap((file) => [
  inFile(file)('a: "b\n', 'YAML'),
  inFile(file)('a:\n\t- b\n', 'YAML'),
  inFile(file)('a: [b\n', 'YAML'),
  inFile(file)('a: b: c\n', 'YAML'),
  inFile(file)('<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> main\n', 'merge'),
  {
    what: `${file}: GB18030`,
    spoil: (place: Workplace) => place.put(file, Uint8Array.from([0x61, 0x3a, 0x20, 0xd0, 0xc2, 0xbb, 0xaa])),
    command: ['content'] as ['content'],
    words: 'UTF-8',
  },
]);
const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`;

const shown = (command: Wrong['command'], words: string, spoil: Wrong['spoil'] = () => undefined): Wrong => ({
  what: command.join(' '),
  spoil,
  command,
  words,
});
const commands: Wrong[] = [
  ...['--chekc', '--force', '--write', '-x', '--check=yes', 'a.txt'].map((arg) => shown(['content', arg], 'Usage')),
  shown(['content', '--check', '--undo'], 'not several'),
  shown(['content', '--publish', '--dry-run'], 'not several'),
  ...['--publsher', '--dryrun', '-p', '--undo=1'].map((arg) => shown(['add', arg, 'a.txt'], 'Usage')),
  shown(['add'], 'Name the document'),
  shown(['add', '--publisher'], 'Usage'),
  shown(['add', '--publisher', '!!', 'a.txt'], 'holds no letter'),
  shown(['add', '--undo', 'a.txt'], 'stands alone'),
  shown(['add', 'absent.txt'], 'no such file'),
  shown(['add', 'empty.txt'], 'no visible character', (place) => place.put('empty.txt', '')),
  shown(['add', 'weather.txt'], 'no statement', (place) => place.put('weather.txt', '今日天气晴，气温二十度。\n')),
  shown(['add', 'sources/a/one.txt'], 'is there already'),
  shown(['check', '--reviews'], 'Usage'),
  shown(['check', 'sources/a/absent.yaml'], 'no such file'),
  shown(['check', 'sources'], 'no such file'),
  shown(['check', '/etc/passwd'], 'no such file'),
  shown(['add', ''], 'no such file'),
  shown(['add', '--publisher', 'a\nb', 'three.txt'], 'line break', (place) => place.put('three.txt', 'a')),
  shown(['add', '--as', 'report', 'three.txt'], 'write one of', (place) => place.put('three.txt', 'a')),
  shown(['add', 'folder.txt'], 'it is no file', (place) => mkdirSync(join(place.root, 'folder.txt'))),
];

const files: Wrong[] = [
  {
    what: 'a source without a sidecar',
    spoil: (p) => p.put('sources/a/two.txt', 'a'),
    command: ['content'],
    words: 'no sidecar',
  },
  {
    what: 'a sidecar alone',
    spoil: (p) => p.put('sources/a/two.yaml', ''),
    command: ['content'],
    words: 'stands alone',
  },
  {
    what: 'a format that is not read',
    spoil: (p) => p.put('sources/a/two.rtf', '{'),
    command: ['content'],
    words: 'ending',
  },
  {
    what: 'an alias bomb',
    spoil: (p) => p.put(`${source}.yaml`, bomb),
    command: ['content'],
    words: 'one.yaml',
  },
  {
    what: 'a published text that changes',
    spoil: (p) => p.put(`${source}.txt`, p.get(`${source}.txt`).replaceAll('双方将', '两国将')),
    command: ['content'],
    words: 'would change',
  },
  {
    what: 'a clause that goes',
    spoil: (p) => p.put(`${source}.txt`, p.get(`${source}.txt`).replace(/三、.*\n/u, '')),
    command: ['content'],
    words: 'would vanish',
  },
  {
    what: 'a record that is cut off',
    spoil: (p) => p.put('statements/by-kz/2031-05-01.json', '{"schema": 1'),
    command: ['content'],
    words: 'damaged',
  },
  {
    what: 'a record that is a folder',
    spoil: (p) => {
      rmSync(join(p.root, 'statements/by-kz/2031-05-01.json'));
      mkdirSync(join(p.root, 'statements/by-kz/2031-05-01.json'));
    },
    command: ['content'],
    words: '2031-05-01.json: it is a folder',
  },
  {
    what: 'a folder in the place of the redirects',
    spoil: (p) => mkdirSync(join(p.root, 'redirects.yaml')),
    command: ['content'],
    words: 'redirects.yaml: it is a folder',
  },
  {
    what: 'a file in the place of the records',
    spoil: (p) => {
      rmSync(join(p.root, 'statements'), { recursive: true });
      p.put('statements', 'a');
    },
    command: ['content'],
    words: 'a file is in the way',
  },
  {
    what: 'a link in the place of a document',
    spoil: (p) => symlinkSync(join(p.root, `${source}.txt`), join(p.root, 'sources/a/link.txt')),
    command: ['content'],
    words: 'symbolic link',
  },
  {
    what: 'a link that leads to itself',
    spoil: (p) => symlinkSync('loop', join(p.root, 'sources/loop')),
    command: ['content'],
    words: 'symbolic link',
  },
  ...['two.doc', 'two', 'two.txt~', 'desktop.ini', 'two.yml'].map((name): Wrong => ({
    what: `a file ${name} among the sources`,
    spoil: (p) => p.put(`sources/a/${name}`, 'a'),
    command: ['content'],
    words: 'ending',
  })),
  ...['声明', '-two', 'two three', `tw"o'`, '50%25', 'a#b?', 'tw\no'].map((name): Wrong => ({
    what: `a document ${JSON.stringify(name)} without a sidecar`,
    spoil: (p) => p.put(`sources/a/${name}.txt`, 'a'),
    command: ['content'],
    words: 'no sidecar',
  })),
  {
    what: 'two documents of one name',
    spoil: (p) => p.put(`${source}.html`, '<p>a'),
    command: ['content'],
    words: 'claim this sidecar',
  },
  {
    what: 'a record that is empty',
    spoil: (p) => p.put('statements/by-kz/2031-05-01.json', ''),
    command: ['check'],
    words: 'damaged',
  },
  {
    what: 'a report about nothing',
    spoil: (p) =>
      p.put(
        'sources/a/r.yaml',
        'report:\n  about: by-kz/2030-01-01\n  title: a\n  outlet: b\n  date: 2031-05-02\n  url: https://example.org/\n',
      ),
    command: ['content'],
    words: 'not in the corpus',
  },
  {
    what: 'a report without its address',
    spoil: (p) =>
      p.put('sources/a/r.yaml', 'report:\n  about: by-kz/2031-05-01\n  title: a\n  outlet: b\n  date: 2031-05-02\n'),
    command: ['content'],
    words: 'url',
  },
  {
    what: 'a report with a script for an address',
    spoil: (p) =>
      p.put(
        'sources/a/r.yaml',
        'report:\n  about: by-kz/2031-05-01\n  title: a\n  outlet: b\n  date: 2031-05-02\n  url: "javascript:a"\n',
      ),
    command: ['content'],
    words: 'no address on the web',
  },
];

export const wrongUsages: Wrong[] = [
  ...shapes,
  ...provenance,
  ...facts,
  ...texts,
  ...became,
  ...lists,
  ...broken,
  ...commands,
  ...files,
];
