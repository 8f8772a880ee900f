/**
 * What the pages written in Markdown need beyond Markdown: links that hold under a base path and in both languages,
 * footnotes announced in the language of the page, tables that scroll by themselves on a narrow screen, and options of
 * commands that no line breaks.
 */
import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { pageLink } from '../address.ts';
import { prose } from '../i18n/pages/prose.ts';
import { allLanguages, firstLanguage, type Language, languages } from '../i18n/languages.ts';

/** Pages in a further language are in a folder of `content/pages/` that is called as the prefix of their addresses. */
const languageOfFile = (path: string): Language => {
  const folder = `${path.split(/[\\/]/u).at(-2)}/`;
  return allLanguages.find((language) => languages[language].prefix === folder) ?? firstLanguage;
};

/** A rehype plugin. `base` is the site's base path. */
export function proseMarkup(base: string) {
  return () => (tree: Root, file: VFile) => {
    const language = languageOfFile(file.path ?? '');
    const named = new Map<string, number>();
    let section = '';
    visit(tree, 'element', (element, index, parent) => {
      if (/^h[1-6]$/u.test(element.tagName)) section = textOf(element);
      if (element.tagName === 'code' && !(parent?.type === 'element' && parent.tagName === 'pre')) keepWhole(element);
      if (element.tagName === 'a') link(element, base, language);
      if (element.tagName === 'h2' && element.properties['id'] === 'footnote-label')
        element.children = [{ type: 'text', value: prose(language).notes }];
      if (element.tagName === 'table' && parent && index !== undefined && !isScroller(parent)) {
        const nth = (named.get(section) ?? 0) + 1;
        named.set(section, nth);
        parent.children[index] = scroller(element, prose(language).table(section, nth));
      }
    });
  };
}

function link(element: Element, base: string, language: Language): void {
  const { href, dataFootnoteBackref } = element.properties;
  if (typeof href === 'string' && /^\/(?!\/)/u.test(href)) {
    const [path = '', hash] = href.split('#');
    const page = /\.\w+$/u.test(path) ? `${pageLink(base, '').slice(0, -1)}${path}` : pageLink(base, path, language);
    element.properties['href'] = hash === undefined ? page : `${page}#${hash}`;
  }
  if (dataFootnoteBackref !== undefined) {
    const number = /fnref-(.+)$/u.exec(String(href))?.[1] ?? '';
    element.properties['ariaLabel'] = prose(language).backToText(number);
  }
}

/** Browsers break a line behind each hyphen: not within an option of a command, or it reads as two. */
function keepWhole(code: Element): void {
  code.children = code.children.flatMap((child): ElementContent[] =>
    child.type !== 'text'
      ? [child]
      : child.value
          .split(/(\s+)/u)
          .map((value) => (/^(?=.*-)\S{1,24}$/u.test(value) ? whole(value) : { type: 'text', value })),
  );
}

const whole = (value: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['whole'] },
  children: [{ type: 'text', value }],
});

function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', ({ value }) => void (text += value));
  return text;
}

const isScroller = (parent: Root | Element): boolean =>
  parent.type === 'element' && String(parent.properties['className']) === 'scroll';

/** Focusable, so that it can be scrolled by keyboard. */
const scroller = (table: Element, name: string): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: name },
  children: [table],
});
