/**
 * PDF → text and blocks, by `pdfjs-dist`. The decoded source is the text layer, a line for each printed line, with a form
 * feed where a new page begins; lines are joined to paragraphs by how they are set.
 */
import { withoutRadicals } from '../../../languages/script/radicals.ts';
import { languageOf } from '../../../languages/identify.ts';
import { issue } from '../../../rules.ts';
import type { Span } from '../../../schema.ts';
import { Gatherer, joinsWithoutSpace } from '../../mapped-text.ts';
import type { Block, Source } from '../../types.ts';
import { block } from '../plain-text.ts';
import { refused } from '../refused.ts';
import { isPageNumber, noteLines, runningLines } from './furniture.ts';
import { printedLines } from './lines.ts';
import { Layout } from './paragraphs.ts';
import type { Piece, PrintedLine } from './segment.ts';

const mostPages = 500;
const mostCharacters = 10_000_000;

/**
 * In: the bytes of a PDF (at most `mostPackedBytes`); `file` names it in issues. Out: a source whose `text` is the text
 * layer of the first 500 pages, up to about ten million characters; running heads, page numbers and notes are blocks of
 * form `meta`. Spans are UTF-16 offsets in it. Spaces between Han characters and digits or Latin letters, which are no
 * characters in print, are left out in Chinese and Japanese. Reports `no-text-layer`, `unreadable-file`,
 * `radicals-folded`, and `too-large` where pages were left out; never rejects.
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<Source> {
  try {
    const { pages, count } = await pagesOf(bytes);
    if (pages.every((lines) => lines.length === 0)) return refused(file, 'pdf', 'no-text-layer', { pages: count });
    const radicals = readable(pages);
    const source = written(file, pages);
    const { text } = source;
    if (radicals > 0) source.issues.push(issue('radicals-folded', { file, text, offset: 0 }, { count: radicals }));
    if (count > mostPages)
      source.issues.push(
        issue('too-large', { file, text, offset: text.length }, { megabytes: Math.ceil(bytes.length / 1e6) }),
      );
    return source;
  } catch (error) {
    const { name, message } = error as Error;
    const reason = name === 'PasswordException' ? 'it is locked with a password' : message.slice(0, 200);
    return refused(file, 'pdf', 'unreadable-file', { format: 'PDF', reason });
  }
}

/** The printed lines of each page, and how many pages there are. */
async function pagesOf(bytes: Uint8Array): Promise<{ pages: PrintedLine[][]; count: number }> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: true,
    disableFontFace: true,
  });
  try {
    const pdf = await loading.promise;
    const pages: Piece[][] = [];
    let length = 0;
    for (let n = 1; n <= Math.min(pdf.numPages, mostPages) && length < mostCharacters; n++) {
      const page = await pdf.getPage(n);
      const { items } = await page.getTextContent();
      const pieces = items.filter((x): x is typeof x & Piece => 'str' in x);
      pages.push(pieces);
      for (const { str } of pieces) length += str.length;
      page.cleanup();
    }
    return { pages: printedLines(pages), count: pdf.numPages };
  } finally {
    await loading.destroy();
  }
}

/** Ideographs for radicals, and no spaces that only the setting of Han beside other characters makes. Changes the lines. */
function readable(pages: readonly PrintedLine[][]): number {
  const lines = pages.flat();
  const sample = withoutRadicals(lines.map(({ text }) => text).join('\n'), false).text;
  const language = languageOf(sample);
  let count = 0;
  for (const line of lines) {
    rewrite(line, (text) => {
      const folded = withoutRadicals(text, language === 'zh-Hans');
      count += folded.count;
      return folded.text;
    });
    if (/^(?:zh|ja)/u.test(language ?? '')) dropSetting(line);
    const lead = line.text.length - line.text.trimStart().length;
    Object.assign(line, { text: line.text.trim(), raised: line.raised.map(([a, b]) => [a - lead, b - lead]) });
  }
  return count;
}

/** Changes a text part by part, between the ends of what is raised in it, so that this stays raised. */
function rewrite(line: PrintedLine, change: (text: string, at: number) => string): void {
  let text = '';
  let from = 0;
  const upTo = (to: number): number => {
    text += change(line.text.slice(from, to), from);
    from = to;
    return text.length;
  };
  const raised = line.raised.map(([a, b]): [number, number] => [upTo(a), upTo(b)]);
  upTo(line.text.length);
  Object.assign(line, { text, raised });
}

const han = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}';
const setting = new RegExp(`(?<=[${han}]) (?=[\\p{sc=Latin}\\p{Nd}])|(?<=[\\p{sc=Latin}\\p{Nd}%]) (?=[${han}])`, 'gu');

function dropSetting(line: PrintedLine): void {
  const spaces = new Set([...line.text.matchAll(setting)].map(({ index }) => index));
  if (spaces.size > 0)
    rewrite(line, (text, at) => text.replace(/ /gu, (space, i: number) => (spaces.has(at + i) ? '' : space)));
}

interface Placed {
  line: PrintedLine;
  span: Span;
}

function written(file: string, pages: readonly PrintedLine[][]): Source {
  const running = runningLines(pages);
  const body = pages.map((lines) => lines.filter((line) => !running.has(line)));
  const notes = noteLines(body, bodySize(body.flat()));
  const parts: string[] = [];
  const placed: Placed[] = [];
  let at = 0;
  for (const [i, lines] of pages.entries()) {
    if (i > 0) parts.push('\f');
    if (i > 0) at++;
    for (const line of lines) {
      const text = line.text.trim();
      placed.push({ line, span: { start: at, end: at + text.length } });
      parts.push(text, '\n');
      at += text.length + 1;
    }
  }
  const text = parts.join('');
  const aside = (line: PrintedLine): Block['reason'] =>
    notes.lines.has(line)
      ? 'note'
      : running.has(line)
        ? isPageNumber(line.text)
          ? 'page number'
          : 'running head'
        : undefined;
  const marks = placed
    .filter(({ line }) => !aside(line))
    .flatMap(({ line, span }) =>
      line.raised
        .map(([a, b]) => ({ start: span.start + a, end: Math.min(span.end, span.start + b) }))
        .filter(({ start, end }) => notes.numbers.has(text.slice(start, end).trim())),
    );
  const broken = brokenWords(
    text,
    placed.filter(({ line }) => !aside(line)),
  );
  const markup = { spans: [...marks, ...broken].sort((a, b) => a.start - b.start), replaced: [] };
  const blocks = blocksOf(text, placed, aside, markup.spans);
  return { file, format: 'pdf', encoding: 'utf-8', text, markup, blocks, meta: {}, issues: [] };
}

function blocksOf(
  text: string,
  placed: readonly Placed[],
  aside: (line: PrintedLine) => Block['reason'],
  marks: readonly Span[],
): Block[] {
  const layout = new Layout(placed.filter(({ line }) => !aside(line)).map(({ line }) => line));
  const blocks: Block[] = [];
  let open: Placed[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(paragraph(text, open, marks));
    open = [];
  };
  for (const next of placed) {
    const reason = aside(next.line);
    if (reason) {
      blocks.push({ ...block(text, next.span.start, next.span.end, 'meta'), reason });
      continue;
    }
    const lines = open.map(({ line }) => line);
    if (open.length > 0 && !layout.continues(lines, next.line)) close();
    open.push(next);
  }
  close();
  return blocks.sort((a, b) => a.span.start - b.span.start);
}

/** Lines of one paragraph, without the marks of notes: a line end is a space between words, nothing between Han characters. */
function paragraph(text: string, lines: readonly Placed[], marks: readonly Span[]): Block {
  const gatherer = new Gatherer(text);
  let before: Span | null = null;
  for (const { span } of lines) {
    if (before && !joinsTight(text, before.end, span.start)) gatherer.replace(before.end, before.end + 1, ' ');
    let from = span.start;
    for (const mark of marks) {
      if (mark.start < from || mark.end > span.end) continue;
      gatherer.keep(from, mark.start);
      from = mark.end;
    }
    gatherer.keep(from, span.end);
    before = span;
  }
  const span = { start: lines[0]?.span.start ?? 0, end: before?.end ?? 0 };
  return { ...gatherer.take(), form: 'paragraph', depth: 0, span };
}

/** A line that ends within a word, at a hyphen, goes on without a space; so does one between Han characters. */
const joinsTight = (text: string, end: number, next: number): boolean =>
  joinsWithoutSpace(text.charCodeAt(end - 1)) ||
  joinsWithoutSpace(text.charCodeAt(next)) ||
  (/\p{L}[-\u00ad\u2010\u2011]$/u.test(text.slice(end - 2, end)) && /\p{L}/u.test(text.charAt(next)));

/** Hyphens at the ends of lines that only the line needed: the text has the word without one elsewhere, and not with one. */
function brokenWords(text: string, lines: readonly Placed[]): Span[] {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu));
  return lines.flatMap(({ span }, i) => {
    const next = lines[i + 1]?.span;
    const before = /([\p{L}\p{M}]+)[-\u00ad\u2010]$/u.exec(text.slice(span.start, span.end))?.[1];
    const after = next && /^[\p{Ll}\p{M}]+/u.exec(text.slice(next.start, next.end))?.[0];
    if (!before || !after) return [];
    const only = text.charAt(span.end - 1) === '\u00ad' || words.has(`${before}${after}`.toLowerCase());
    return only && !words.has(`${before}-${after}`.toLowerCase()) ? [{ start: span.end - 1, end: span.end }] : [];
  });
}

/** The size that most of the text is set in. */
function bodySize(lines: readonly PrintedLine[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
  }
  return [...sizes].reduce((a, b) => (b[1] > a[1] ? b : a), [10, 0] as [number, number])[0];
}
