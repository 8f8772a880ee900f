/** What each key does. Loaded with the first key that means something. */
import { toolStrings } from '../i18n/reading/tools.ts';
import { changeSettings, settings } from './settings/settings-state.ts';
import { copy, clauseAddress, clauseText } from '../browser/clipboard.ts';
import { showFocus } from './place/focus.ts';
import {
  announce,
  clauseElements,
  clauseName,
  clauseSelector,
  hush,
  inLanguage,
  language,
  main,
  ownClause,
  t,
} from '../browser/page.ts';
import { currentClause } from './place/position.ts';

const s = toolStrings(language);
type Open = (name: string, trigger: HTMLElement) => void;

export function press(key: string, open: Open): unknown {
  const step = { j: 1, k: -1 }[key];
  if (step) return ownClause() ? follow(step > 0 ? 'next' : 'prev') : walk(step);
  if (key === '[') return toStatement('previous');
  if (key === ']') return toStatement('next');
  if (key === 'c') return copyLink();
  if (key === 'C') return copyText();
  if (key === '/') return open('search', focused());
  if (key === '?') return open('help', focused());
  if (key === 'w') return open('words', focused());
  if (key === 'p') return open('print', focused());
  if (key === 's') return enterBar();
  if (key === 'n') return addToNotebook();
  if (key === 'f') {
    changeSettings({ focus: settings().focus ? undefined : 'on' });
    return showFocus();
  }
  if (key === 'Escape') return leave();
  return undefined;
}

const focused = (): HTMLElement =>
  document.activeElement instanceof HTMLElement ? document.activeElement : document.body;

/** Which the reader moved last: the pointer, or the focus. A page scrolled under a pointer at rest moves neither. */
let moved: 'pointer' | 'focus' = 'pointer';
addEventListener('pointermove', ({ movementX, movementY }) => {
  if (movementX !== 0 || movementY !== 0) moved = 'pointer';
});
addEventListener('focusin', () => (moved = 'focus'));

/** The clause under the pointer or with the focus, whichever moved last; else the one at the top of the window, else the first. */
export function here(): HTMLElement | null {
  const focus = document.activeElement?.closest<HTMLElement>(clauseSelector);
  const inFocus = focus && isVisible(focus) ? focus : null;
  const pointed = [...document.querySelectorAll<HTMLElement>(`${clauseSelector}:hover`)].at(-1);
  const first = moved === 'focus' ? (inFocus ?? pointed) : (pointed ?? inFocus);
  return first ?? currentClause() ?? clauseElements()[0] ?? null;
}
const isVisible = (element: HTMLElement): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

function walk(step: number): void {
  const clauses = clauseElements();
  const current = document.activeElement?.closest<HTMLElement>(clauseSelector) ?? currentClause();
  const index = current ? clauses.indexOf(current) + step : 0;
  const next = clauses[Math.max(0, Math.min(index, clauses.length - 1))];
  if (!next) return;
  if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'start', behavior: 'instant' });
}

function follow(where: string): void {
  const link = document.querySelector<HTMLAnchorElement>(`main a[rel~="${where}"]`);
  if (link) location.assign(link.href);
  else announce(s.keys.end);
}

function toStatement(side: 'previous' | 'next'): void {
  const id = main()?.dataset[side];
  if (id) location.assign(inLanguage(`${id}/`));
  else announce(s.keys.endOfStatements);
}

function copyLink(): Promise<void> | void {
  const clause = here();
  const id = clause?.dataset['clause'];
  return id ? copy(clauseAddress(id), t.copied.link(clauseName(clause))) : undefined;
}

function copyText(): Promise<void> | void {
  const clause = here();
  return clause ? copy(clauseText(clause), t.copied.text(clauseName(clause))) : undefined;
}

async function addToNotebook(): Promise<void> {
  const { addClause } = await import('./notebook/keep.ts');
  const clause = here();
  if (clause) addClause(clause);
}

async function enterBar(): Promise<void> {
  const { enter } = await import('./selection/selection.ts');
  if (!enter()) announce(s.words.none);
}

/** Escape takes away, one after the other: the bar, the marks, the message. */
async function leave(): Promise<void> {
  const { close } = await import('./selection/selection.ts');
  const { clearMarks } = await import('./place/target.ts');
  if (close() || clearMarks()) return;
  if (settings().focus) changeSettings({ focus: undefined });
  hush();
}
