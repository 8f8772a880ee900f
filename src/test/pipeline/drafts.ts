/** Small drafts for the tests of single passes: clauses as [id, label, ...paragraphs], one after the other in a text. */
import type { Clause, RoleSpan } from '../../schema.ts';
import type { Draft } from '../../pipeline/types.ts';

export function draftOf(
  clauses: readonly (readonly [string, string, ...string[]])[],
  more: Partial<Draft> = {},
): Draft & { text: string } {
  let text = '';
  const spans: RoleSpan[] = [];
  const put = (words: string, role: RoleSpan['role'], clause: string, paragraph: number | null) => {
    const start = text.length;
    text += words;
    spans.push({ start, end: text.length, role, clause, paragraph, reason: null });
    return { start, end: text.length };
  };
  const made = clauses.map(([id, label, ...paragraphs]): Clause => {
    if (label !== '') put(`${label}、`, 'label', id, null);
    return {
      id,
      type: label === '' ? 'preamble' : 'clause',
      label,
      numbering: label === '' ? 'supplied' : 'printed',
      supplied: null,
      heading: null,
      clauses: [],
      paragraphs: paragraphs.map((words, index) => {
        const span = put(words, 'paragraph', id, index + 1);
        text += '\n';
        return { text: words, form: 'paragraph', language: null, emendations: [], spans: [span] };
      }),
    };
  });
  return {
    text,
    file: 'sources/a.txt',
    kind: 'statement',
    reason: '',
    part: { start: 0, end: text.length },
    blocks: [],
    title: '甲国和乙国联合声明',
    lines: [],
    clauses: made,
    spans,
    complete: true,
    missing: [],
    language: 'zh-Hans',
    facts: null,
    issues: [],
    ...more,
  };
}
