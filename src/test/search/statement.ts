/** Small statements for the tests of the search, in text of their own. */
import type { Clause, Paragraph, Statement } from '../../schema.ts';

const evidence = { from: 'sidecar', note: 'made for the test' } as const;

export function paragraph(text: string, emended: { reading: string; printed: string } | null = null): Paragraph {
  const start = emended ? text.indexOf(emended.reading) : -1;
  return {
    text,
    form: 'paragraph',
    language: null,
    emendations: emended
      ? [{ start, end: start + emended.reading.length, printed: emended.printed, reason: 'misprint' }]
      : [],
    spans: [],
  };
}

export function clause(id: string, paragraphs: (string | Paragraph)[], more: Partial<Clause> = {}): Clause {
  return {
    id,
    type: 'clause',
    label: id,
    numbering: 'printed',
    supplied: null,
    heading: null,
    paragraphs: paragraphs.map((one) => (typeof one === 'string' ? paragraph(one) : one)),
    clauses: [],
    ...more,
  };
}

export function makeStatement(id: string, clauses: Clause[], more: Partial<Statement> = {}): Statement {
  const [slug = '', day = ''] = id.split('/');
  return {
    schema: 1,
    tool: 'test',
    id,
    kind: 'statement',
    title: '关于试验的联合声明',
    language: 'zh-Hans',
    parties: slug.split('-').map((code) => ({ code: code.toUpperCase(), type: 'state', name: code, evidence })),
    date: { signed: { value: day.slice(0, 10), evidence }, published: null },
    place: null,
    level: null,
    signatories: [],
    complete: true,
    missing: [],
    clauses,
    back: [],
    witnesses: [],
    variants: [],
    references: [],
    reports: [],
    issues: [],
    ...more,
  };
}
