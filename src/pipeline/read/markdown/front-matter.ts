/** YAML 1.2 in front of a Markdown text, read by `yaml`. */
import { parse } from 'yaml';
import type { Block } from '../../types.ts';

/** True for a text that opens with YAML front matter. */
export function hasFrontMatter(source: string): boolean {
  return /^---[ \t]*\r?\n\s*[\w-]+:/u.test(source.slice(0, 400)) && closingFence(source) > 0;
}

const mostFrontMatter = 100_000;

function closingFence(source: string): number {
  const match = /\n---[ \t]*(?=\r?\n|$)/u.exec(source.slice(0, mostFrontMatter));
  return match ? match.index + 1 : -1;
}

/** The front matter as blocks, its fields, and the offset after it; null where there is none. */
export function frontMatter(source: string): { blocks: Block[]; meta: Record<string, string>; end: number } | null {
  if (!hasFrontMatter(source)) return null;
  const close = closingFence(source);
  const end = close + 3;
  const meta: Record<string, string> = {};
  try {
    const data: unknown = parse(source.slice(source.indexOf('\n') + 1, close), {
      maxAliasCount: 0,
      logLevel: 'silent',
    });
    if (data && typeof data === 'object')
      for (const [key, value] of Object.entries(data))
        if (typeof value === 'string' || typeof value === 'number') meta[key.toLowerCase()] = String(value);
        else if (value instanceof Date) meta[key.toLowerCase()] = value.toISOString();
  } catch {
    // Front matter that is not YAML is still furniture; the page then gives no facts of its own.
  }
  const whole = (a: number, b: number): Block => ({
    text: source.slice(a, b),
    runs: [{ start: a, end: b, text: null }],
    form: 'meta',
    depth: 0,
    span: { start: a, end: b },
  });
  const title = titlePlace(source, close);
  if (!title || meta['title'] === undefined) return { blocks: [whole(0, end)], meta, end };
  const [a, b] = title;
  const block: Block = {
    ...whole(a, b),
    text: meta['title'],
    runs: [{ start: a, end: b, text: meta['title'] }],
    depth: 1,
  };
  return { blocks: [whole(0, a), block, whole(b, end)].filter((x) => x.span.start < x.span.end), meta, end };
}

/** Where the value of `title:` stands, without its quotation marks and with its continuation lines. */
function titlePlace(source: string, close: number): [number, number] | null {
  const match = /\ntitle:[ \t]*/iu.exec(source.slice(0, close));
  if (!match) return null;
  let start = match.index + match[0].length;
  let end = start;
  while (end < close) {
    const stop = source.indexOf('\n', end);
    end = stop < 0 || stop > close ? close : stop;
    if (!/^\n[ \t]+\S/u.test(source.slice(end, end + 40))) break;
    end++;
  }
  while (end > start && /\s/u.test(source[end - 1] ?? '')) end--;
  const quote = source[start];
  if ((quote === '"' || quote === "'") && source[end - 1] === quote && end - start > 1) return [start + 1, end - 1];
  return start < end ? [start, end] : null;
}
