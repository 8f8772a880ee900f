/**
 * Issues on the console, in the form of vfile-reporter: a heading per file, a line per issue, what to do under it.
 */
import { join, relative } from 'node:path';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { inserted, insertion } from '../../src/curation/paste.ts';
import type { Answer } from '../../src/pipeline/sidecar/answers.ts';
import type { Issue } from '../../src/schema.ts';

/** Each issue once, by place: a file that gives two statements reports what concerns the whole of it twice. */
export function distinct(issues: readonly Issue[]): Issue[] {
  const key = (i: Issue) => [i.file, i.line, i.column, i.rule, i.message].join('\n');
  return [...new Map(issues.map((issue) => [key(issue), issue])).values()];
}

/** A curator finds a place in a PDF or DOCX by its printed page; line and column are those of its decoded text. */
const paged = ({ page }: Issue): string => (page === undefined ? '' : `Page ${page}: `);

/** @param root the content folder; the names in the issues are paths below it */
export function printed(issues: readonly Issue[], root: string): string {
  const files = Map.groupBy(distinct(issues), ({ file }) => file);
  const reports = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, found]) => {
      const vfile = new VFile({ path: relative(process.cwd(), join(root, file)) || file });
      for (const issue of found) {
        const settled = issue.excused === null ? '' : ` (accepted: ${issue.excused})`;
        const place = { line: issue.line, column: issue.column };
        const message = vfile.message(`${paged(issue)}${issue.message}${settled}`, {
          place,
          ruleId: issue.rule,
          source: 'concord',
        });
        message.fatal =
          issue.severity === 'error' ? true : issue.severity === 'review' && issue.excused === null ? false : undefined;
        message.note = issue.advice;
      }
      return vfile;
    });
  return reporter(reports, { verbose: true });
}

/** `2 errors, 3 to review, 1 accepted, 4 for the record` */
export function counted(issues: readonly Issue[]): string {
  const all = distinct(issues);
  const count = (what: string, test: (issue: Issue) => boolean) => `${all.filter(test).length} ${what}`;
  return [
    count('errors', (i) => i.severity === 'error'),
    count('to review', (i) => i.severity === 'review' && i.excused === null),
    count('accepted', (i) => i.severity === 'review' && i.excused !== null),
    count('for the record', (i) => i.severity === 'info'),
  ].join(', ');
}

/** How many entries are written out; a garbled source would bring hundreds. */
const mostAnswers = 12;

/**
 * The entries that would answer issues, as lines to paste: each for the file as it is once those before it are in.
 *
 * @param text of a file of the content folder; null where there is none
 */
export function toPaste(answers: readonly Answer[], root: string, text: (file: string) => string | null): string {
  const key = ({ file, path, value }: Answer) => JSON.stringify([file, path, path.at(-1) === '+' ? value : null]);
  const all = [...new Map(answers.map((answer) => [key(answer), answer])).values()];
  const texts = new Map<string, string>();
  const blocks = all.slice(0, mostAnswers).map(({ rule, file, path, value }) => {
    const before = texts.get(file) ?? text(file) ?? '';
    const put = insertion(before, path, value);
    texts.set(file, inserted(before, put));
    const name = relative(process.cwd(), join(root, file)) || file;
    return `To answer ${rule}, put ${put.after === 0 ? 'at the beginning' : `after line ${put.after}`} of ${name}:\n\n${put.lines}`;
  });
  if (blocks.length === 0) return '';
  const more = all.length > mostAnswers ? [`${all.length - mostAnswers} more entries are left out here.\n`] : [];
  return ['', ...blocks, ...more, 'Fill in what is left open; an entry without its reason is refused.'].join('\n');
}
