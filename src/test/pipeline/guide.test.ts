import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ExcusesSchema, RedirectsSchema, ReportSidecarSchema, SidecarSchema } from '../../sidecar.ts';
import { readYaml } from '../../yaml.ts';

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

  test('names every field of the sidecar', () => {
    const text = readFileSync(file, 'utf8');
    const statement = SidecarSchema.shape.statements.unwrap().element.shape;
    const fields = [
      ...Object.keys(SidecarSchema.shape),
      ...Object.keys(statement),
      ...Object.keys(statement.corrections.unwrap().shape),
    ];
    for (const field of fields) expect(text, field).toMatch(new RegExp(`[\`\\s]${field}[\`:]`, 'u'));
  });
});
