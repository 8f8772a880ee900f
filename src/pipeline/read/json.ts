/**
 * JSON (or a piece of it, as data sets and programs hold it) in which one string is the document: "content": "<p>一、…<\/p>\n".
 * The string is read as the text or the page that it is; all around it is data of the page or markup.
 */
import type { Issue, Span } from '../../schema.ts';
import { isVisible } from '../../visible.ts';
import type { Block, Markup, Source, Text } from '../types.ts';
import { outside } from './markup.ts';
import { textBlocks } from './plain-text.ts';
import { append } from '../append.ts';

/** One line: JSON has no line breaks within strings. Group 1: the key. */
const member = /"((?:[^"\\\r\n]|\\.){1,40})"\s{0,4}:\s{0,4}"((?:[^"\\\r\n]|\\.)*)"/gu;
const titleKey = /^(?:title|headline|subject|标题|標題)$/iu;

/** A shorter string is no document, in UTF-16 units; and this share of the file at the least is in it. */
const shortest = 120;
const leastShare = 0.3;

/** A string with what its escapes stand for; `at[i]` is where unit i of it begins in the source, and after the last its end. */
interface Unescaped {
  key: string;
  text: string;
  at: number[];
}

const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(key: string, printed: string, start: number): Unescaped {
  const at: number[] = [];
  let text = '';
  for (let i = 0; i < printed.length;) {
    const hex = /^\\u([0-9a-f]{4})/iu.exec(printed.slice(i, i + 6))?.[1];
    const escape = printed[i] === '\\';
    text += hex
      ? String.fromCharCode(Number.parseInt(hex, 16))
      : escape
        ? (named[printed[i + 1] ?? ''] ?? printed[i + 1])
        : printed[i];
    at.push(start + i);
    i += hex ? 6 : escape ? 2 : 1;
  }
  at.push(start + printed.length);
  return { key, text, at };
}

/** The strings of members, in order; none where the text is no JSON that holds a document. */
function members(source: string): Unescaped[] {
  if (!/"\s{0,4}:\s{0,4}"/u.test(source.slice(0, 20_000))) return [];
  const found = [...source.matchAll(member)].map((m) => {
    const [whole, key = '', value = ''] = m;
    return unescaped(key, value, m.index + whole.length - 1 - value.length);
  });
  const longest = found.reduce((most, { at }) => Math.max(most, (at.at(-1) ?? 0) - (at[0] ?? 0)), 0);
  return longest >= shortest && longest >= leastShare * source.length ? found : [];
}

/** The runs of a text of the string, in the source; each escape is a run of its own. */
function runsIn({ text, at }: Unescaped, runs: Text['runs']): Text['runs'] {
  return runs.flatMap((run): Text['runs'] => {
    if (run.text !== null) return [{ start: at[run.start] ?? 0, end: at[run.end] ?? 0, text: run.text }];
    const made: Text['runs'] = [];
    for (let i = run.start; i < run.end; i++) {
      const [start, end] = [at[i] ?? 0, at[i + 1] ?? 0];
      const last = made.at(-1);
      if (end - start > 1) made.push({ start, end, text: text[i] === '\n' ? ' ' : (text[i] ?? '') });
      else if (last?.text === null && last.end === start) last.end = end;
      else made.push({ start, end, text: null });
    }
    return made;
  });
}

const spanIn = ({ at }: Unescaped, { start, end }: Span): Span => ({ start: at[start] ?? 0, end: at[end] ?? 0 });

/** A string whose lines mostly break within sentences was wrapped, whatever their width: a blank for each such break. */
function unwrapped(text: string): string {
  const ends = [...text.matchAll(/([^\n \t])[ \t]*\n(?![^\S\n]*\n)/gu)];
  const within = ends.filter((m) => !/[.。!！?？:：;；”’"»)）]/u.test(m[1] ?? ''));
  return within.length * 2 > ends.length
    ? text.replace(/(?<![\n.。!！?？:：;；”’"»)）])\n(?![^\S\n]*\n)/gu, ' ')
    : text;
}

async function blocksOf(file: string, body: Unescaped): Promise<{ blocks: Block[]; issues: Issue[] }> {
  if (!/<(?:p|br|div|span|h[1-6]|li)\b/iu.test(body.text))
    return { blocks: textBlocks(unwrapped(body.text)), issues: [] };
  const { htmlBlocks } = await import('./html/index.ts');
  return htmlBlocks(file, body.text, true);
}

/**
 * @param text a decoded file
 * @returns blocks in document order with spans and runs in UTF-16 offsets of `text`, those of other strings as `meta`; all that
 *   is in none of them as markup; null where the file is no JSON that holds a document. Reported: what the reader of a page
 *   reports, at the beginning of the string
 */
export async function jsonBlocks(
  file: string,
  text: string,
): Promise<Pick<Source, 'blocks' | 'meta' | 'markup' | 'issues'> | null> {
  const all = members(text);
  if (all.length === 0) return null;
  const body = all.reduce((a, b) => (b.at.length > a.at.length ? b : a));
  const blocks: Block[] = [];
  const issues: Issue[] = [];
  for (const one of all) {
    const whole = { start: one.at[0] ?? 0, end: one.at.at(-1) ?? 0 };
    if (one === body) {
      const inner = await blocksOf(file, one);
      for (const block of inner.blocks)
        blocks.push({ ...block, runs: runsIn(one, block.runs), span: spanIn(one, block.span) });
      const line = text.slice(0, whole.start).split('\n').length;
      append(
        issues,
        inner.issues.map((issue) => ({ ...issue, line, column: 1 })),
      );
    } else if ([...one.text].some((c) => isVisible(c.charCodeAt(0)))) {
      const title = titleKey.test(one.key);
      const runs = runsIn(one, [{ start: 0, end: one.text.length, text: null }]);
      blocks.push({ form: title ? 'paragraph' : 'meta', depth: 0, text: one.text, runs, span: whole });
    }
  }
  return { blocks, meta: {}, markup: markupAround(text, blocks), issues };
}

function markupAround(text: string, blocks: readonly Block[]): Markup {
  const runs = blocks.flatMap((block) => block.runs);
  const replaced = runs.flatMap(({ start, end, text: instead }) =>
    instead === null ? [] : [{ start, end, text: instead }],
  );
  // What an escape of a blank is written with (\n, \u00a0) is no text of the document, between a label and its words either.
  const blank = replaced.filter((run) => run.text.trim() === '');
  return { spans: outside(text.length, runs, blank), replaced };
}
