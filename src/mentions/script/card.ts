/** The card that shows what a link leads to: title, date and the words of the clause, address. */
import type { Mention } from '../find-mentions.ts';

const css = `
:host{all:initial;position:absolute;z-index:2147483000;max-inline-size:min(24rem,calc(100vw - 1rem))}
div{padding:.75rem 1rem;border:1px solid #ddd5c7;border-radius:.375rem;background:#fffdf8;color:#23201c;
font:.9375rem/1.6 Georgia,"Songti SC","Noto Serif CJK SC",serif;box-shadow:0 .25rem 1rem rgb(60 40 20/.16)}
p{margin:.35rem 0 0;overflow-wrap:anywhere}small{color:#645d53}b{font-weight:600}a{color:#8c2a1c;font:.8125rem system-ui,sans-serif}
@media(prefers-color-scheme:dark){div{background:#201d1a;color:#e6e0d6;border-color:#3a352f}small{color:#a79f93}a{color:#e7907f}}`;

/** Characters of a clause that a card shows. */
const most = 240;
let shown: HTMLElement | null = null;
/** What the card is for, while its words are on their way too: the pointer may have left before they come. */
let wanted: HTMLAnchorElement | null = null;
let timer = 0;

function hide(): void {
  clearTimeout(timer);
  shown?.remove();
  wanted?.removeAttribute('aria-describedby');
  shown = null;
  wanted = null;
}

const later = (delay: number, action: () => void) => (): void => {
  clearTimeout(timer);
  timer = window.setTimeout(action, delay);
};
/** Long enough for the pointer to reach the card. */
const leave = later(200, hide);

/**
 * Shows the card on hover and focus, also while the pointer is over it; Escape, leaving and scrolling take it away. Without its
 * words the link stays a link.
 */
export function attachCard(anchor: HTMLAnchorElement, mention: Mention, root: string): void {
  const open = (): void => {
    if (wanted === anchor) return clearTimeout(timer);
    hide();
    wanted = anchor;
    void show(anchor, mention, root).catch(() => undefined);
  };
  anchor.addEventListener('pointerenter', later(200, open));
  anchor.addEventListener('focus', open);
  anchor.addEventListener('pointerleave', leave);
  anchor.addEventListener('blur', leave);
}

async function show(anchor: HTMLAnchorElement, mention: Mention, root: string): Promise<void> {
  const words = mention.clause === null ? null : await clauseWords(`${root}${mention.path}.json`);
  if (wanted !== anchor) return;
  const host = document.createElement('concord-card');
  host.setAttribute('role', 'tooltip');
  host.id = 'concord-card';
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  const { title, date } = mention.statement;
  box.append(element('b', title.replaceAll(/\s+/gu, ' ')), element('p', date, 'small'));
  if (words) box.append(element('p', words.length > most ? `${words.slice(0, most)}…` : words));
  box.append(linkTo(anchor.href));
  shadow.append(box);
  host.addEventListener('pointerenter', () => clearTimeout(timer));
  host.addEventListener('pointerleave', leave);
  const { left, bottom } = anchor.getBoundingClientRect();
  host.style.left = `${Math.max(8, Math.min(left, innerWidth - 400)) + scrollX}px`;
  host.style.top = `${bottom + scrollY + 6}px`;
  document.body.append(host);
  anchor.setAttribute('aria-describedby', host.id);
  shown = host;
}

/** The address, for a pointer to follow; who comes by keyboard is on the link itself. */
function linkTo(href: string): HTMLElement {
  const line = document.createElement('p');
  const link = line.appendChild(document.createElement('a'));
  link.href = href;
  link.tabIndex = -1;
  link.textContent = href.replace(/^https?:\/\/|\/$/gu, '');
  return line;
}

function element(tag: 'b' | 'p', text: string, inner?: 'small'): HTMLElement {
  const made = document.createElement(tag);
  const target = inner ? made.appendChild(document.createElement(inner)) : made;
  target.textContent = text;
  return made;
}

async function clauseWords(url: string): Promise<string> {
  const response = await fetch(url, { credentials: 'omit' });
  const { name, clause } = (await response.json()) as { name: string; clause: { paragraphs: { text: string }[] } };
  return `${name}　${clause.paragraphs.map(({ text }) => text).join(' ')}`;
}

if (typeof document !== 'undefined') {
  addEventListener('keydown', (event) => event.key === 'Escape' && hide());
  addEventListener('scroll', hide, { passive: true });
}
