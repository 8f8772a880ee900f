/**
 * PDF → text and blocks, by `pdfjs-dist`. The decoded source is the text layer, a line per printed line and a blank
 * line between paragraphs that are set apart; wrapped lines are then joined as in plain text. Lines that stand at the
 * head or foot of most pages are left on lines of their own, where they are recognised as furniture.
 */
import { withoutRadicals } from '../../../languages/radicals.ts';
import { languageOf } from '../../../languages/identify.ts';
import { issue } from '../../../rules.ts';
import { type Piece, pageText } from './columns.ts';
import { refused } from '../refused.ts';
import { textBlocks } from '../plain-text.ts';
import type { Source } from '../../types.ts';

const mostPages = 500;
const mostCharacters = 10_000_000;

/**
 * In: the bytes of a PDF (at most `mostPackedBytes`); `file` names it in issues. Out: a source whose `text` is the text
 * layer of the first 500 pages, up to about ten million characters, pages apart by a blank line; block spans are UTF-16
 * offsets in it. Reports `no-text-layer`, `unreadable-file`, `radicals-folded`, and `too-large` where pages were left out; never rejects.
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<Source> {
  try {
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
      const pages: string[] = [];
      let length = 0;
      for (let n = 1; n <= Math.min(pdf.numPages, mostPages) && length < mostCharacters; n++) {
        const page = await pdf.getPage(n);
        const { items } = await page.getTextContent();
        const text = pageText(items.filter((x): x is typeof x & Piece => 'str' in x));
        pages.push(text);
        length += text.length;
        page.cleanup();
      }
      const { text, count } = readable(pages.join('\n\n'));
      if (text.trim() === '') return refused(file, 'pdf', 'no-text-layer', { pages: pdf.numPages });
      const source: Source = {
        file,
        format: 'pdf',
        encoding: 'utf-8',
        text,
        markup: { spans: [], replaced: [] },
        blocks: textBlocks(text, true),
        meta: {},
        issues: [],
      };
      if (count > 0) source.issues.push(issue('radicals-folded', { file, text, offset: 0 }, { count }));
      if (pdf.numPages > mostPages)
        source.issues.push(
          issue('too-large', { file, text, offset: text.length }, { megabytes: Math.ceil(bytes.length / 1e6) }),
        );
      return source;
    } finally {
      await loading.destroy();
    }
  } catch (error) {
    return refused(file, 'pdf', 'unreadable-file', { format: 'PDF', reason: (error as Error).message.slice(0, 200) });
  }
}

/** Ideographs for radicals; the language is that of the text once it is readable. */
function readable(text: string): { text: string; count: number } {
  const traditional = withoutRadicals(text, false);
  return languageOf(traditional.text) === 'zh-Hans' ? withoutRadicals(text, true) : traditional;
}
