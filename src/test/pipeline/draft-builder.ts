/** Drafts and sources made by hand, as split would leave them: title, lines set apart, clauses of paragraphs. */
import type { Clause } from '../../schema.ts';
import type { Draft, Line, Source } from '../../pipeline/types.ts';

export interface Made {
  title?: string;
  /** Lines by role, in order. */
  lines?: [Line['role'], string][];
  preamble?: string[];
  /** Each clause is a list of paragraphs. */
  clauses?: string[][];
  meta?: Record<string, string>;
}

/** The source is the given lines one below the other; every span points into it. */
export function made({ title, lines = [], preamble = [], clauses = [], meta = {} }: Made): {
  draft: Draft;
  source: Source;
} {
  const texts: string[] = [];
  const place = (text: string) => {
    const start = texts.reduce((sum, t) => sum + t.length + 1, 0);
    texts.push(text);
    return { start, end: start + text.length };
  };
  const titleSpan = title === undefined ? null : place(title);
  const clause = (id: string, type: Clause['type'], paragraphs: string[]): Clause => ({
    id,
    type,
    label: type === 'clause' ? id : '',
    numbering: type === 'clause' ? 'printed' : 'supplied',
    supplied: null,
    heading: null,
    paragraphs: paragraphs.map((text) => ({
      text,
      form: 'paragraph',
      language: null,
      emendations: [],
      spans: [place(text)],
    })),
    clauses: [],
  });
  const body = [
    ...(preamble.length > 0 ? [clause('preamble', 'preamble', preamble)] : []),
    ...clauses.map((paragraphs, i) => clause(String(i + 1), 'clause', paragraphs)),
  ];
  const line = (role: Line['role'], text: string, span: { start: number; end: number }): Line => ({
    role,
    text,
    reason: role === 'furniture' ? 'test' : null,
    runs: [{ ...span, text: null }],
  });
  const set = [
    ...(title !== undefined && titleSpan ? [line('title', title, titleSpan)] : []),
    ...lines.map(([role, text]) => line(role, text, place(text))),
  ];
  const text = texts.join('\n');
  return {
    source: {
      file: 'test.txt',
      format: 'text',
      encoding: 'utf-8',
      text,
      markup: { spans: [], replaced: [] },
      blocks: [],
      meta,
      issues: [],
    },
    draft: {
      file: 'test.txt',
      kind: 'statement',
      reason: 'test',
      part: { start: 0, end: text.length },
      blocks: [],
      title: title ?? null,
      lines: set,
      clauses: body,
      spans: [],
      complete: true,
      missing: [],
      language: null,
      facts: null,
      issues: [],
    },
  };
}
