/** A text with its mentions linked: as HTML, as Markdown, as plain text. Pure. */
import type { Mention } from './find-mentions.ts';

export type LinkFormat = 'html' | 'markdown' | 'text';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const escapeMarkdown = (text: string): string => text.replaceAll(/[\\`*_[\]<>]/gu, (sign) => `\\${sign}`);

interface Writer {
  text(words: string): string;
  link(words: string, url: string): string;
  whole(body: string): string;
}

const writers: Record<LinkFormat, Writer> = {
  html: {
    text: escapeHtml,
    link: (words, url) => `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`,
    whole: (body) =>
      body
        .split(/\n{2,}/u)
        .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>\n')}</p>`)
        .join('\n'),
  },
  markdown: {
    text: escapeMarkdown,
    link: (words, url) => `[${escapeMarkdown(words)}](${url})`,
    whole: (body) => body,
  },
  text: {
    text: (words) => words,
    // An address that stands there already needs no second one.
    link: (words, url) => (words.includes('/') && !/\s/u.test(words) ? url : `${words} <${url}>`),
    whole: (body) => body,
  },
};

/** `url`: from the path of a mention to its whole address. */
export function linkedText(
  text: string,
  mentions: readonly Mention[],
  format: LinkFormat,
  url: (path: string) => string,
): string {
  const writer = writers[format];
  let body = '';
  let at = 0;
  for (const { start, end, path } of mentions) {
    body += writer.text(text.slice(at, start)) + writer.link(text.slice(start, end), url(path));
    at = end;
  }
  return writer.whole(body + writer.text(text.slice(at)));
}
