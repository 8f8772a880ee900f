/** Builds elements. An attribute that is false or null is left out; a function is a listener. */
type Attribute = string | number | boolean | null | undefined | ((event: Event) => void);
type Child = Element | Text | string | null | undefined | false;

/** An HTML element with its children; null, undefined and false among them are left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, Attribute> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A text with its marks as <mark>; a break between paragraphs becomes a sign that copying leaves out. */
export function marked(text: string, marks: readonly { start: number; end: number }[]): (Element | string)[] {
  const out: (Element | string)[] = [];
  let at = 0;
  const plain = (part: string): (Element | string)[] =>
    part
      .split('\n')
      .flatMap((line, i) => (i === 0 ? [line] : [h('span', { class: 'break', 'aria-hidden': 'true' }), line]));
  for (const { start, end } of marks) {
    out.push(...plain(text.slice(at, start)), h('mark', {}, ...plain(text.slice(start, end))));
    at = end;
  }
  return [...out, ...plain(text.slice(at))];
}

const svgSpace = 'http://www.w3.org/2000/svg';

/** An element of SVG. */
export function svg(
  tag: string,
  attributes: Record<string, string | number> = {},
  ...children: (SVGElement | string)[]
): SVGElement {
  const element = document.createElementNS(svgSpace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element as SVGElement;
}
