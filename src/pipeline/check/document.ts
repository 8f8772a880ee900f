/**
 * check: a document with all that was made of it. Nothing is lost, nothing doubled, nothing moved, and no word differs
 * from what the source holds, whatever the passes before did.
 */
import { flatten } from '../../clauses.ts';
import { issue } from '../../rules.ts';
import type { Issue, Role } from '../../schema.ts';
import { visibleOnly } from '../../visible.ts';
import { ranges, startOf } from '../mapped-text.ts';
import type { Draft, Source } from '../types.ts';
import { coverage } from './coverage.ts';
import { wording } from './wording.ts';

const lineRoles: ReadonlySet<Role> = new Set(['title', 'signature', 'dateline', 'furniture']);

/**
 * In: a source as read, and its drafts after the last pass, in document order, those that are no statement included.
 * Out: `span-lost`, `span-doubled`, `text-unfounded`, `text-moved`, `line-unfounded`, `clause-twice`, all of them
 * errors, at their place in the source. Nothing is reported of a source that could not be read.
 */
export function check(source: Source, drafts: readonly Draft[]): Issue[] {
  const { file, text, markup } = source;
  const whole = { start: 0, end: text.length };
  return [
    ...blocksInOrder(source),
    ...coverage(
      file,
      text,
      whole,
      drafts.flatMap(({ spans }) => spans),
    ),
    ...moved(source, drafts),
    ...drafts.flatMap((draft) => [
      ...wording({
        file,
        text,
        markup,
        spans: draft.spans,
        clauses: draft.clauses,
        repeated: draft.issues.some(({ rule }) => rule === 'label-repeated'),
        roles: lineRoles,
        lines: draft.lines.map((line) => ({ ...line, spans: ranges(line, text) })),
      }),
      ...titles(source, draft),
      ...twice(source, draft),
    ]),
  ];
}

const movedAt = ({ file, text }: Source, offset: number): Issue =>
  issue('text-moved', { file, text, offset }, { words: text.slice(offset, offset + 12) });

/** A reader gives its blocks in document order. */
function blocksInOrder(source: Source): Issue[] {
  const starts = source.blocks.map((block) => startOf(block, block.span.start));
  return starts.flatMap((start, i) => (start < (starts[i - 1] ?? 0) ? [movedAt(source, start)] : []));
}

/** Drafts follow one another in the file. */
function moved(source: Source, drafts: readonly Draft[]): Issue[] {
  return drafts.flatMap(({ part }, i) =>
    part.start < (drafts[i - 1]?.part.end ?? 0) ? [movedAt(source, part.start)] : [],
  );
}

/** A title is made of the lines that are set apart as title, where there are any; a curator may give another. */
function titles({ file, text }: Source, { title, lines, titled }: Draft): Issue[] {
  const own = lines.filter(({ role }) => role === 'title');
  const [first] = own;
  if (!first || titled === 'sidecar') return [];
  const printed = visibleOnly(own.map((line) => line.text).join(''));
  const at = { file, text, offset: startOf(first) };
  return printed === visibleOnly(title ?? '')
    ? []
    : [issue('line-unfounded', at, { role: 'title', words: title ?? '' })];
}

function twice({ file, text }: Source, { clauses }: Draft): Issue[] {
  const seen = new Set<string>();
  return flatten(clauses).flatMap(({ clause: { id, paragraphs } }) => {
    const again = seen.has(id);
    seen.add(id);
    const at = { file, text, offset: paragraphs[0]?.spans[0]?.start ?? 0 };
    return again ? [issue('clause-twice', at, { address: id })] : [];
  });
}
