/** The commands of the editors' guide, from a file to a published page, do what it says. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Workplace } from './workplace.ts';

const steps = (file: string): string[] =>
  (/^```sh steps\n([^]*?)^```$/mu.exec(readFileSync(file, 'utf8'))?.[1] ?? '').trim().split('\n');
const guides = ['content/pages/editors-guide.md', 'content/pages/en/editors-guide.md'];
const made = (path: string) => readFileSync(new URL(`../formats/fixtures/files/${path}`, import.meta.url));

let place: Workplace;
beforeEach(() => {
  place = new Workplace({
    'Downloads/statement.pdf': made('zh-sections/chromium.pdf'),
    'Downloads/statement.docx': made('ru-sections/libreoffice.docx'),
    'Downloads/page.html': made('en-sections/pandoc.html'),
    'content/organisations.yaml': '',
    'content/sources/.gitkeep': '',
    '.gitignore': 'content/.undo/\n',
    'content/statements/.gitkeep': '',
  });
  place.git('init', '--quiet', '--initial-branch=main');
  place.git('add', 'content');
  place.git('commit', '--quiet', '--message=a');
});
afterEach(() => place.remove());

test('both languages give the same commands', () => {
  expect(steps(guides[0]!)).toEqual(steps(guides[1]!));
  expect(steps(guides[0]!).length).toBeGreaterThan(10);
});

test('run one after the other, they end with two published statements', async () => {
  const records = () => Object.keys(place.files()).filter((file) => /^content\/statements\/.*\.json$/u.test(file));
  for (const line of steps(guides[0]!)) {
    const words = line.match(/"[^"]*"|\S+/gu)!.map((word) => word.replaceAll('"', ''));
    if (words[0] === 'git') {
      place.git(...words.slice(1));
      continue;
    }
    const [, , name, , ...args] = words as [string, string, 'add' | 'check' | 'content', string, ...string[]];
    const before = place.files();
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    const { code, output } = await place.runIn('content', name, ...args.map((arg) => arg.replace(/^~\//u, '')));
    expect(code, `${line}\n${output}`).toBe(0);
    if (args.includes('--dry-run') || name === 'check' || args.includes('--check'))
      expect(place.files()).toEqual(before);
    else expect(place.files(), line).not.toEqual(before);
  }
  expect(records()).toHaveLength(2);
  // What is committed is published: its day cannot change any more without a word about the old address.
  const [sidecar = ''] = Object.keys(place.files()).filter((file) => file.endsWith('ar-la.yaml'));
  place.put(
    sidecar,
    'statements:\n  - corrections:\n      signed: { value: 2016-09-08, reason: a, date: 2031-01-01 }\n',
  );
  expect(await place.runIn('content', 'content')).toMatchObject({
    code: 1,
    output: expect.stringContaining('statement-vanished'),
  });
});

test('every command that a guide or the README names is there, with its options', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...guides, 'README.md'].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bnpm run (?:--silent )?([\w:-]+)((?: -- [^`\n”]*)?)/gu)].map(
      ([, name = '', rest = '']) => ({ file, name, options: rest.match(/(?<=\s--)[a-z][a-z-]*/gu) ?? [] }),
    ),
  );
  expect(named.length).toBeGreaterThan(30);
  for (const { file, name, options } of named) {
    expect(scripts, `${file}: npm run ${name}`).toHaveProperty(name);
    const script = /scripts\/[\w/-]+\.ts/u.exec(scripts[name] ?? '')?.[0] ?? '';
    const text = script === '' ? '' : readFileSync(script, 'utf8');
    // The measurements have options of their own, each in its file.
    for (const option of name === 'bench' ? [] : options)
      expect(text, `${file}: npm run ${name} -- --${option}`).toMatch(new RegExp(`['{ ]${option}'?: \\{ type:`, 'u'));
  }
});
