/**
 * Bytes → Source: the encoding is found, the markup reduced to blocks, and every block keeps its place in the decoded
 * text. Reads no file; asynchronous because the libraries for DOCX and PDF are.
 */
import { type RuleId, issue } from '../../rules.ts';
import { controlShare, decode } from './encoding.ts';
import { hasFrontMatter, markdownBlocks } from './markdown.ts';
import { textBlocks } from './plain-text.ts';
import type { Format, Source } from '../types.ts';

/** Larger texts are no documents: the longest joint statement known is below a tenth of it. In bytes. */
export const mostBytes = 8_000_000;
/** Of a PDF or DOCX, which may hold pictures. In bytes. */
export const mostPackedBytes = 50_000_000;

/** Reads a document. `file` is its name, for the extension and for issues; it need not exist. Never throws. */
export async function read(file: string, bytes: Uint8Array): Promise<Source> {
  const magic = String.fromCharCode(...bytes.subarray(0, 5));
  const pdf = magic.startsWith('%PDF');
  const zip = magic.startsWith('PK\u0003\u0004');
  if (bytes.length > (pdf || zip ? mostPackedBytes : mostBytes))
    return refused(file, 'text', 'too-large', { megabytes: Math.ceil(bytes.length / 1e6) });
  if (pdf) return (await import('./pdf.ts')).readPdf(file, bytes);
  if (zip) return (await import('./docx.ts')).readDocx(file, bytes);
  const { text, encoding, guessed } = decode(bytes);
  const source: Source = { file, format: 'text', encoding, text, markup: none(), blocks: [], meta: {}, issues: [] };
  const report = (rule: RuleId, words = {}) => source.issues.push(issue(rule, { file, text, offset: 0 }, words));
  if (controlShare(text) > 0.05) return { ...source, issues: [issue('binary-file', { file, text, offset: 0 })] };
  if (guessed) report('encoding-guessed', { encoding });
  source.format = formatOf(file, text);
  if (source.format === 'html') {
    const { issues, ...page } = (await import('./html.ts')).htmlBlocks(file, text);
    Object.assign(source, page);
    source.issues.push(...issues);
  }
  if (source.format === 'markdown') Object.assign(source, markdownBlocks(text));
  if (source.format === 'text') source.blocks = textBlocks(text);
  if (source.blocks.length === 0 && text.trim() === '') report('empty-source');
  return source;
}

const none = (): Source['markup'] => ({ spans: [], replaced: [] });

/** A source of which nothing was read; `decoded` is what could still be told of its text. */
export function refused(
  file: string,
  format: Format,
  rule: RuleId,
  words: Record<string, string | number> = {},
): Source {
  const issues = [issue(rule, { file, text: '', offset: 0 }, words)];
  return { file, format, encoding: 'binary', text: '', markup: none(), blocks: [], meta: {}, issues };
}

/** By the name, and for .txt and unknown names by how the text opens: pages are often saved under the wrong name. */
function formatOf(file: string, text: string): Format {
  const extension = /\.([a-z0-9]+)$/iu.exec(file)?.[1]?.toLowerCase() ?? '';
  const head = text.slice(0, 2000);
  if (
    /^(?:html?|xhtml|shtml|mht)$/u.test(extension) ||
    /^\s*(?:<!doctype html|<html\b|<\?xml[^>]*>\s*<html\b)/iu.test(head)
  )
    return 'html';
  if (/^(?:md|markdown|mdx)$/u.test(extension) || hasFrontMatter(text)) return 'markdown';
  return 'text';
}
