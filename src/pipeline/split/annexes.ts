/** Where the annexes of a text begin, and the headings over them. */
import { annexHeading } from '../detect/title.ts';
import type { Named } from './pieces.ts';

/** The text, then its annexes: each begins at a heading such as 附件一 or Annex 2 after some text. */
export function atAnnexes(blocks: readonly Named[]): Named[][] {
  const parts: Named[][] = [];
  let from = 0;
  for (const [i, block] of blocks.entries()) {
    const heading = block.text.length <= 80 && annexHeading.test(block.text) && !/[。：:；;]$/u.test(block.text);
    const follows = i - from >= 2 && i + 1 < blocks.length;
    if (!heading || !follows) continue;
    let start = i;
    // a heading over several annexes stands before the first of them
    while (
      start - 1 > from &&
      blocks[start - 1]?.form === 'heading' &&
      !annexHeading.test(blocks[start - 1]?.text ?? '')
    )
      start--;
    parts.push(blocks.slice(from, start));
    from = start;
  }
  parts.push(blocks.slice(from));
  return parts;
}

/** 附件一 and the title of the annex below it. */
export function leadingHeadings(blocks: readonly Named[]): Named[] {
  let n = 0;
  while (n < blocks.length - 1 && n < 3) {
    const text = blocks[n]?.text ?? '';
    const short = text.length <= 80 && !/[。；;：:，,.]$/u.test(text);
    if (n > 0 && (!short || /^[（(]?[一二三四五六七八九十\d]+[、.）)]?\s*$|^[一1][、.]/u.test(text))) break;
    n++;
  }
  return blocks.slice(0, n);
}
