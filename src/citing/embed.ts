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

/** The address of the view for frames, with the clause as its fragment → HTML of a frame that shows it. */
export function frame(of: { address: string; title: string }): string {
  return `<iframe src="${escape(of.address)}" title="${escape(of.title)}" width="100%" height="320" loading="lazy"></iframe>`;
}
