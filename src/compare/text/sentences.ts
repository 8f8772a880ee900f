/**
 * Sentences of a paragraph. In: text of one paragraph, any language. Out: half-open UTF-16 spans in that text, in order,
 * without the white space between them; together they hold every visible character. A sentence ends at 。！？ and at . ! ?
 * before a blank and a capital letter or an opening mark, with the closing quotation marks that follow; a semicolon does
 * not end it, because what stands behind one often has no subject of its own. Nothing is reported.
 */
export interface Range {
  start: number;
  end: number;
}

const stop = /[。！？!?．]+[”’」』）)》]*|(?<!(?:^|[\s(])\p{L})\.[”’"')]*(?=\s+["“«(]?[\p{Lu}\p{N}])|\n+/gu;

export function sentences(text: string): Range[] {
  const found: Range[] = [];
  let from = 0;
  const add = (to: number) => {
    const piece = text.slice(from, to);
    const start = from + (piece.length - piece.trimStart().length);
    const end = from + piece.trimEnd().length;
    if (end > start) found.push({ start, end });
    from = to;
  };
  for (const match of text.matchAll(stop)) add(match.index + match[0].length);
  add(text.length);
  return found;
}
