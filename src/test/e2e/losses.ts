/** What a reader who zooms, or sets wider spacing, would lose of a page. */
import type { Page } from 'playwright-core';

/** Where the page is wider than its window, and which elements hide part of their text. */
export const losses = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth;
    const found = wide > innerWidth ? [`${wide} pixels wide`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      // What is for screen readers alone, and the context of a concordance, which is cut at the edge of its line.
      if (element.closest('.unseen, .skip, svg, dialog:not([open]), .before, .after')) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      if (!/hidden|clip/u.test(overflowX + overflowY) || element.clientWidth < 2) continue;
      const cut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      if (cut && element.innerText.trim() !== '') found.push(`cut: ${element.className} ${element.innerText}`);
    }
    return found;
  });

/** What WCAG 1.4.12 lets a reader set. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;
export const space = (page: Page): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, spacing);
