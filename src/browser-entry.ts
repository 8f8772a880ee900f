/**
 * The one script of a reading page. It makes what needs JavaScript visible, copies, and loads each tool when it is first
 * used; everything that it imports at the start counts against the weight of every page.
 */
import './reading/frame.ts';
import { copyFrom } from './browser/clipboard.ts';
import { readOffline } from './reading/settings/offline.ts';
import { announce, countNotes, ownClause, root, statusLine, t } from './browser/page.ts';
import { keepPlace, offerPlace } from './reading/place/position.ts';
import { effects } from './reading/settings/effects.ts';
import { applySettings, settings } from './reading/settings/settings-state.ts';
import { settingNames } from './reading/settings/table.ts';

interface Tool {
  open(trigger: HTMLElement): unknown;
}
const tools: Record<string, () => Promise<Tool>> = {
  search: () => import('./search/page/dialog.ts'),
  cite: () => import('./citing/dialog.ts'),
  settings: () => import('./reading/settings/settings.ts'),
  help: () => import('./reading/help.ts'),
  notebook: () => import('./reading/notebook/open.ts'),
  words: () => import('./reading/selection/keyboard-selection.ts'),
  print: () => import('./reading/print/print.ts'),
  share: () => import('./reading/share.ts'),
  table: () => import('./compare/page/export-tools.ts'),
};

/** Loads on first use; says so when that fails, as it does offline or after a new edition replaced the file. */
async function use<T>(load: () => Promise<T>, then: (tool: T) => unknown): Promise<void> {
  try {
    await then(await load());
  } catch (error) {
    console.warn(error);
    announce(t.failed);
  }
}

function open(name: string, trigger: HTMLElement): void {
  const tool = tools[name];
  if (tool) void use(tool, (loaded) => loaded.open(trigger));
}

let clicked = 0;
document.addEventListener('click', (event) => {
  const trigger = event.target instanceof Element && event.target.closest<HTMLElement>('[data-open],[data-copy]');
  if (!trigger || event.defaultPrevented) return;
  clicked++;
  if (trigger.dataset['open']) {
    event.preventDefault();
    open(trigger.dataset['open'], trigger);
  } else void copyFrom(trigger);
});

const keys = new Set(['j', 'k', '[', ']', 'c', 'C', '/', '?', 'n', 'f', 's', 'w', 'p', 'Escape']);
document.addEventListener('keydown', (event) => {
  if (!keys.has(event.key) || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.defaultPrevented || (event.key !== 'Escape' && settings().keys === 'off')) return;
  const at = event.target instanceof Element ? event.target : root;
  if (at.closest('input,textarea,select,[contenteditable],dialog')) return;
  if (event.key === '/') event.preventDefault();
  const before = clicked;
  // A key whose tool arrives after something else was clicked would undo that: what was asked for last is what happens.
  void use(
    () => import('./reading/keyboard.ts'),
    (keyboard) => before === clicked && keyboard.press(event.key, open),
  );
});

let selecting = 0;
document.addEventListener('selectionchange', () => {
  clearTimeout(selecting);
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !document.querySelector('[data-clause]')) return;
  selecting = window.setTimeout(() => {
    void use(
      () => import('./reading/selection/selection.ts'),
      (tool) => tool.offer(),
    );
  }, 250);
});

/** A clause or paragraph is found by the browser itself; ranges and words need more. */
function followAddress(): void {
  const hash = location.hash.slice(1);
  if (hash === '' || !document.querySelector('main [data-clause]')) return;
  if (/^[a-z]\w*$/iu.test(hash) && !/\d|^(preamble|closing)/u.test(hash)) return;
  void use(
    () => import('./reading/place/target.ts'),
    (target) => target.show(hash, ownClause()),
  );
}

/** The words of the search that led here are marked. */
function markSearched(): void {
  const reading = document.querySelector<HTMLElement>('main:has([data-clause])');
  let left: string | null = null;
  try {
    left = sessionStorage.getItem('concord-words');
  } catch {
    // Where storage is not allowed, the address alone can bring words.
  }
  if (!reading || (left === null && !/[?&]q=/u.test(location.search))) return;
  void use(
    () => import('./search/page/apply-highlights.ts'),
    (landing) => landing.land(reading),
  );
}

root.classList.add('js');
if ('share' in navigator) root.classList.add('can-share');
statusLine();
countNotes();
applySettings();
for (const name of settingNames) {
  const effect = effects[name];
  if (effect && settings()[name]) void use(effect, (show) => show());
}
const contents = document.querySelector<HTMLElement>('.contents');
contents?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')) contents.togglePopover?.(false);
});
const follow = (): void =>
  void use(
    () => import('./reading/place/rail.ts'),
    (rail) => rail.follow(),
  );
contents?.addEventListener('beforetoggle', follow, { once: true });
if (contents && matchMedia('(width >= 76rem)').matches) addEventListener('scroll', follow, { once: true });
addEventListener('hashchange', followAddress);
followAddress();
markSearched();
if (/[?&]clauses=/u.test(location.search) && document.querySelector('main section[data-clause]')) {
  void use(
    () => import('./reading/print/print.ts'),
    (printing) => printing.show(),
  );
}
// What a page is for, where that is a tool. Loaded from here and not by the page: two scripts at the start would share
// parts in files of their own, and every page would fetch them.
const pageTools: Record<string, () => Promise<{ start(): unknown }>> = {
  check: () => import('./quotations/page/check-page.ts'),
  compare: () => import('./compare/page/page.ts'),
  notebook: () => import('./reading/notebook/view.ts'),
  search: () => import('./search/page/page.ts'),
};
const pageTool = pageTools[document.querySelector<HTMLElement>('[data-page]')?.dataset['page'] ?? ''];
// A query that is sent before the search is there waits for it; where it does not come, the browser sends the form.
const form = document.querySelector<HTMLFormElement>('#search-form');
const hold = (event: Event): void => {
  event.preventDefault();
  form?.toggleAttribute('data-sent', true);
};
form?.addEventListener('submit', hold);
if (pageTool) void use(pageTool, (tool) => tool.start()).then(() => form?.removeEventListener('submit', hold));
const kept = document.querySelector<HTMLElement>('[data-kept]');
if (kept && 'caches' in window) {
  void use(
    () => import('./reading/settings/kept-pages.ts'),
    (pages) => pages.list(kept),
  );
}
const listing = document.querySelector<HTMLFormElement>('[data-listing]');
const list = (): void =>
  void use(
    () => import('./listing/page.ts'),
    (page) => listing && page.start(listing),
  );
if (listing && location.search !== '') list();
else
  for (const touch of ['pointerdown', 'focusin']) listing?.parentElement?.addEventListener(touch, list, { once: true });
document.querySelector<HTMLInputElement>('[data-find]')?.addEventListener(
  'focus',
  ({ target }) =>
    void use(
      () => import('./listing/find.ts'),
      (find) => find.start(target as HTMLInputElement),
    ),
  { once: true },
);
keepPlace();
offerPlace();
readOffline();
