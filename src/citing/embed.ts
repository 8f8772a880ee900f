/** Code for other people's pages: a quotation that needs nothing, and a frame that shows the clause as it stands here. */

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Paragraphs in order, their language and address, and `source` for the line below → HTML that needs nothing else. */
export function quotation(of: {
  paragraphs: readonly string[];
  language: string;
  address: string;
  source: string;
}): string {
  const { paragraphs, language, address, source } = of;
  return [
    `<blockquote cite="${escape(address)}" lang="${escape(language)}">`,
    ...paragraphs.map((paragraph) => `  <p>${escape(paragraph)}</p>`),
    `  <footer><cite><a href="${escape(address)}">${escape(source)}</a></cite></footer>`,
    '</blockquote>',
  ].join('\n');
}

/** Below the root of a site: the view of a clause for frames. Its version is part of what other pages rely on. */
export const framePath = (statement: string, clause: string): string => `embed/v1/${statement}/#${clause}`;

/**
 * The address of the view for frames, that of the page, and its title → HTML of a frame with a plain link below it, which
 * is left where no frame can be shown. The site is not told which page has the frame.
 */
export function frame(of: { frame: string; page: string; title: string }): string {
  const [view, page, title] = [of.frame, of.page, of.title].map(escape);
  return [
    '<figure>',
    `  <iframe src="${view}" title="${title}" style="width: 100%; height: 320px; border: 0" loading="lazy" referrerpolicy="no-referrer"></iframe>`,
    `  <figcaption><a href="${page}">${title}</a></figcaption>`,
    '</figure>',
  ].join('\n');
}
