/**
 * Bytes → Source: the encoding is found, the markup reduced to blocks, and every block keeps its place in the decoded
 * text. Reads no file; asynchronous because the libraries for packed files are.
 */
import { type RuleId, issue } from '../../rules.ts';
import { withoutInvisible } from '../invisible-text.ts';
import type { Source } from '../types.ts';
import { declaredType } from './office/archive.ts';
import { controlShare, decode } from './encoding.ts';
import { type Format, fileTypes, formatOfName, formats } from '../../file-types.ts';
import { hasFrontMatter } from './markdown/front-matter.ts';
import { markdownBlocks } from './markdown/index.ts';
import { textBlocks } from './plain-text.ts';
import { jsonBlocks } from './json.ts';
import { refused } from './refused.ts';
import { append } from '../append.ts';

/** Larger texts are no documents: the longest joint statement known is below a tenth of it. In bytes. */
export const mostBytes = 8_000_000;
/** Of a packed file (PDF, DOCX …), which may hold pictures. In bytes. */
export const mostPackedBytes = 50_000_000;

type PackedFormat = { [F in Format]: (typeof fileTypes)[F]['packed'] extends true ? F : never }[Format];

/** Loaded when they are needed. */
const readers: Record<PackedFormat, (file: string, bytes: Uint8Array) => Promise<Source>> = {
  docx: async (file, bytes) => (await import('./office/docx.ts')).readDocx(file, bytes),
  odt: async (file, bytes) => (await import('./office/odt.ts')).readOdt(file, bytes),
  epub: async (file, bytes) => (await import('./office/epub.ts')).readEpub(file, bytes),
  pdf: async (file, bytes) => (await import('./pdf/index.ts')).readPdf(file, bytes),
};

/** Reads a document. `file` is its name, for the extension and for issues; it need not exist. Never throws. */
export async function read(file: string, bytes: Uint8Array): Promise<Source> {
  const source = await withBlocks(file, bytes);
  return { ...source, blocks: withoutInvisible(source.blocks) };
}

async function withBlocks(file: string, bytes: Uint8Array): Promise<Source> {
  const packed = packedFormat(file, bytes);
  if (bytes.length > (packed ? mostPackedBytes : mostBytes))
    return refused(file, 'text', 'too-large', { megabytes: Math.ceil(bytes.length / 1e6) });
  if (packed) return readers[packed](file, bytes);
  const reason = otherProgram(bytes);
  if (reason !== null) return refused(file, 'text', 'unreadable-file', { format: 'text', reason });
  const { text, encoding, guessed, declared } = decode(bytes);
  const source: Source = {
    file,
    format: 'text',
    encoding,
    text,
    markup: { spans: [], replaced: [] },
    blocks: [],
    meta: {},
    issues: [],
  };
  const report = (rule: RuleId, words = {}) => source.issues.push(issue(rule, { file, text, offset: 0 }, words));
  if (controlShare(text) > 0.05) return { ...source, issues: [issue('binary-file', { file, text, offset: 0 })] };
  const said =
    declared === undefined ? 'and nothing in the file says what they are' : `and not ${declared}, as the file says`;
  if (guessed) report('encoding-guessed', { encoding, said });
  source.format = formatOf(file, text);
  if (source.format === 'html') {
    const { issues, ...page } = (await import('./html/index.ts')).htmlBlocks(file, text);
    Object.assign(source, page);
    append(source.issues, issues);
  }
  if (source.format === 'markdown') Object.assign(source, markdownBlocks(text));
  if (source.format === 'text') {
    const { issues = [], ...data } = (await jsonBlocks(file, text)) ?? { blocks: textBlocks(text) };
    Object.assign(source, data);
    append(source.issues, issues);
  }
  if (source.blocks.length === 0) report('empty-source');
  return source;
}

/** Documents that only a word processor reads, by their first bytes; null for others. */
function otherProgram(bytes: Uint8Array): string | null {
  const magic = String.fromCharCode(...bytes.subarray(0, 8));
  if (magic === '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')
    return 'it is a document of an old Word (.doc), or one that is locked with a password; save it as DOCX without one';
  return magic.startsWith('{\\rtf') ? 'it is rich text (.rtf); open it in a word processor and save it as DOCX' : null;
}

/** By the name, and for .txt and unknown names by how the text opens: pages are often saved under the wrong name. */
function formatOf(file: string, text: string): Format {
  const named = formatOfName(file);
  if (named === 'html' || /^\s*(?:<!doctype html|<html\b|<\?xml[^>]*>\s*<html\b)/iu.test(text.slice(0, 2000)))
    return 'html';
  return named === 'markdown' || hasFrontMatter(text) ? 'markdown' : 'text';
}

/** By what the bytes say, not by the name; a ZIP archive that does not say what it is, by its name, or as a DOCX. */
function packedFormat(file: string, bytes: Uint8Array): PackedFormat | null {
  const magic = String.fromCharCode(...bytes.subarray(0, 5));
  if (magic.startsWith('%PDF')) return 'pdf';
  if (!magic.startsWith('PK\u0003\u0004')) return null;
  const type = declaredType(bytes);
  const named = formatOfName(file);
  const declared = formats.find((format) => type === fileTypes[format].mediaType) ?? named;
  return declared === 'epub' || declared === 'odt' ? declared : 'docx';
}
