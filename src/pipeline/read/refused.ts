/** A file of which nothing could be read. */
import { type RuleId, issue } from '../../rules.ts';
import type { Source } from '../types.ts';
import type { Format } from '../../file-types.ts';

/** A source without text that says why in its one issue. */
export function refused(
  file: string,
  format: Format,
  rule: RuleId,
  words: Record<string, string | number> = {},
): Source {
  const issues = [issue(rule, { file, text: '', offset: 0 }, words)];
  const markup = { spans: [], replaced: [] };
  return { file, format, encoding: 'binary', text: '', markup, blocks: [], meta: {}, issues };
}
