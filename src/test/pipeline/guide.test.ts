import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { putAside } from '../../../scripts/content-folder/aside.ts';
import type { Curated } from '../../pipeline/document.ts';
import { run } from '../../pipeline/index.ts';
import { faults, run as runDocument } from './sound.ts';
import { ReportSidecarSchema, SidecarSchema } from '../../curation/sidecar.ts';
import { ExcusesSchema, RedirectsSchema } from '../../curation/corpus-notes.ts';
import { readYaml } from '../../curation/yaml.ts';

const schemas = {
  sidecar: SidecarSchema,
  report: ReportSidecarSchema,
  redirects: RedirectsSchema,
  excuses: ExcusesSchema,
};

/** Fenced blocks with the words after the opening fence. */
const blocks = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^```(\w+) (.+)\n([^]*?)^```$/gmu)].map(
    ([, language = '', words = '', text = '']) => ({
      language,
      words: words.split(' '),
      text,
    }),
  );

const processPage = (page: string, notes: string) => runDocument('a.txt', new TextEncoder().encode(page), notes);

describe.each(['content/pages/editors-guide.md', 'content/pages/en/editors-guide.md'])('%s', (file) => {
  const examples = blocks(file).filter(({ language }) => language === 'yaml');

  test('shows every kind of file that an editor writes', () => {
    expect(new Set(examples.map(({ words }) => words[0]))).toEqual(new Set(Object.keys(schemas)));
  });

  test.each(examples.map(({ words, text }, index) => [index + 1, words[0] as keyof typeof schemas, text] as const))(
    'example %i is a valid %s',
    (_, kind, text) => {
      expect(readYaml(file, text, schemas[kind]).issues).toEqual([]);
    },
  );

  test('has an example that comes out as it says', async () => {
    const [source] = blocks(file).filter(({ words }) => words[0] === 'source');
    const [notes] = examples.filter(({ words }) => words[1] === 'for-source');
    const names: Record<string, string> = { 'sources/a/b.yaml': notes!.text };
    const results = await Array.fromAsync(
      run({
        tool: '0',
        files: ['sources/a/b.txt', 'sources/a/b.yaml'],
        bytes: () => new TextEncoder().encode(source!.text),
        text: (name) => names[name] ?? null,
        stored: [],
        published: [],
        gone: [],
        issues: [],
        today: null,
        record: () => expect.unreachable(),
        organisations: [],
        aside: putAside<Curated>(),
      }),
    );
    const [statement] = results.flatMap((result) => result.statement ?? []);
    const open = results
      .flatMap(({ issues }) => issues)
      .filter(({ excused, severity }) => severity !== 'info' && excused === null);
    expect(open).toEqual([]);
    expect(statement).toMatchObject({ id: 'by-kz/2031-05-01', place: { value: '明斯克' }, complete: true });
    expect(statement?.clauses.map(({ id, numbering, paragraphs }) => [id, numbering, paragraphs.at(-1)?.text])).toEqual(
      [
        ['preamble', 'supplied', '白俄罗斯共和国和哈萨克斯坦共和国（以下简称“双方”），声明如下：'],
        ['1', 'supplied', '双方将保持高层往来。'],
        ['2', 'printed', '双方将发展铁路运输。'],
        ['3', 'printed', '双方将办好青年论坛。'],
      ],
    );
  });

  test('has an example of which the curator says where it begins and ends', async () => {
    const [page] = blocks(file).filter(({ words }) => words[0] === 'page');
    const [notes] = examples.filter(({ words }) => words[1] === 'for-page');
    const { source, drafts, issues } = await processPage(page!.text, notes!.text);
    expect(faults({ source, drafts, issues })).toEqual([]);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [draft, ...more] = drafts;
    expect(more).toEqual([]);
    expect(draft).toMatchObject({ kind: 'statement', facts: { kind: 'declaration', signed: { value: '2031-05-01' } } });
    expect(draft!.facts!.parties.map(({ code }) => code)).toEqual(['BY', 'KZ']);
    expect(draft!.clauses.map(({ paragraphs }) => paragraphs.length)).toEqual([1, 1]);
    const apart = draft!.lines.filter(({ role }) => role === 'furniture').map(({ text }) => text);
    expect(apart).toHaveLength(3);
  });

  test('names every field of the sidecar', () => {
    const text = readFileSync(file, 'utf8');
    const statement = SidecarSchema.shape.statements.unwrap().element.shape;
    const fields = [
      ...Object.keys(SidecarSchema.shape),
      ...Object.keys(statement),
      ...Object.keys(statement.text.unwrap().shape),
      ...Object.keys(statement.corrections.unwrap().shape),
    ];
    for (const field of fields) expect(text, field).toMatch(new RegExp(`[\`\\s]${field}[\`:]`, 'u'));
  });
});
