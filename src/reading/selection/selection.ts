/**
 * The bar beside selected words. Screen readers and the order of the tabs pass it by until the reader asks for it with
 * the key `s`; then it is a toolbar with the focus in it, and Escape leads back.
 */
import { toolStrings } from '../../i18n/reading/tools.ts';
import { actionButtons } from './chosen-actions.ts';
import { type Chosen, chosenNow } from './chosen.ts';
import { language } from '../../browser/page.ts';
import css from './selection.css?inline';
import { adopt } from '../../browser/stylesheet.ts';

adopt(css);
const s = toolStrings(language);

let bar: HTMLElement | null = null;
let chosen: Chosen | null = null;

export function offer(): void {
  if (bar?.contains(document.activeElement)) return;
  const selection = getSelection();
  chosen = chosenNow();
  if (!selection || !chosen) {
    close();
    return;
  }
  bar ??= build();
  document.body.append(bar);
  place(bar, selection.getRangeAt(0).getBoundingClientRect());
}

export function close(): boolean {
  const open = bar?.isConnected ?? false;
  bar?.remove();
  wanted(false);
  return open;
}

/** Moves the focus into the bar; false when there is none. */
export function enter(): boolean {
  if (!bar?.isConnected) offer();
  if (!bar?.isConnected) return false;
  wanted(true);
  bar.querySelector('button')?.focus();
  return true;
}

function wanted(yes: boolean): void {
  if (!bar) return;
  if (yes) bar.removeAttribute('aria-hidden');
  else bar.setAttribute('aria-hidden', 'true');
  for (const item of bar.querySelectorAll('button')) item.tabIndex = yes ? 0 : -1;
}

function build(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'selection-bar';
  element.setAttribute('role', 'toolbar');
  element.setAttribute('aria-label', s.words.bar);
  element.append(...actionButtons(() => chosen, close));
  // Pressing a button must not take the selection away.
  element.addEventListener('pointerdown', (event) => event.preventDefault());
  element.addEventListener('keydown', walk);
  bar = element;
  wanted(false);
  document.addEventListener('selectionchange', () => {
    if (getSelection()?.isCollapsed && !element.contains(document.activeElement)) close();
  });
  return element;
}

function walk(event: KeyboardEvent): void {
  const items = [...(bar?.querySelectorAll('button') ?? [])];
  const at = items.findIndex((item) => item === document.activeElement);
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape') close();
  else if (step) items.at((at + step) % items.length)?.focus();
  else return;
  event.preventDefault();
}

/** Above the selection with a mouse; below it with a finger, where the system's own bar stands above. */
function place(element: HTMLElement, box: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = element;
  const below = matchMedia('(pointer: coarse)').matches || box.top < height + 12;
  const left = Math.min(Math.max(8, box.left + box.width / 2 - width / 2), root().clientWidth - width - 8);
  element.style.left = `${left + scrollX}px`;
  element.style.top = `${(below ? Math.min(box.bottom + 12, innerHeight - height - 8) : box.top - height - 8) + scrollY}px`;
}
const root = (): HTMLElement => document.documentElement;
