/**
 * Every issue that can be reported. The id is permanent: excuses name it. `message` says what happened, `advice` what
 * to do; `{name}` is filled in by `issue()`. error stops the build, review wants an eye and can be excused with a
 * reason, info is for the record.
 */
import type { Issue } from './schema.ts';

interface Rule {
  severity: Issue['severity'];
  message: string;
  advice: string;
}

export const rules = {
  'empty-source': {
    severity: 'error',
    message: 'The file holds no visible character.',
    advice: 'Fetch the document again, or remove the file and its sidecar.',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

/** Line and column (from 1, columns in UTF-16 units) of an offset in a text; \n, \r\n and \r end a line. */
export function position(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let i = 0; i < offset && i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) {
      line++;
      start = i + 1;
    }
  }
  return { line, column: offset - start + 1 };
}

/** An issue at an offset of a text. `words` fill the `{name}` places of the rule's message and advice. */
export function issue(
  rule: RuleId,
  at: { file: string; text: string; offset: number },
  words: Record<string, string | number> = {},
): Issue {
  const { severity, message, advice }: Rule = rules[rule];
  const fill = (s: string) => s.replace(/\{(\w+)\}/gu, (whole, name: string) => String(words[name] ?? whole));
  return {
    rule,
    severity,
    file: at.file,
    ...position(at.text, at.offset),
    message: fill(message),
    advice: fill(advice),
    excused: null,
  };
}
