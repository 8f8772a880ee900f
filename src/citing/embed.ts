/** Code for other people's pages: a quotation that needs nothing, and a frame that shows the clause as it stands here. */

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `paragraphs` in order; `source` is the line below. */
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

export function frame(of: { address: string; title: string }): string {
  return `<iframe src="${escape(of.address)}" title="${escape(of.title)}" width="100%" height="320" loading="lazy"></iframe>`;
}
