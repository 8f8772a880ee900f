/**
 * Remembers on this device where a statement was left, and offers to go back there: never by itself. Kept for the last
 * `kept` statements.
 */
import { announce, button, clauseElements, clauseName, hush, ownClause, statementId, t } from '../../browser/page.ts';
import { recall, remember } from '../../browser/storage.ts';

const kept = 60;
type Places = [statement: string, clause: string][];

/**
 * The clause at the top of the window: the last one that begins no lower than where a jump to it would put it, or the one
 * after it, where nothing of it is in sight any more.
 */
export function currentClause(): HTMLElement | null {
  const landing = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const clauses = clauseElements();
  const at = clauses.findLastIndex((c) => c.getBoundingClientRect().top <= landing + 2);
  const gone = (clauses[at]?.getBoundingClientRect().bottom ?? landing) < landing - 2;
  return clauses[gone ? at + 1 : at] ?? clauses[at] ?? null;
}

/** The fragment of the paragraph at the top of the window; empty on a page of one clause and at the head of a page. */
export function currentPlace(): string {
  if (ownClause() || scrollY < innerHeight / 2) return '';
  const landing = innerHeight / 4;
  const read = [...document.querySelectorAll<HTMLElement>('main [data-clause] [data-p]')];
  const at = read.find((p) => p.getBoundingClientRect().bottom > landing);
  return at ? `#${at.id}` : '';
}

export function keepPlace(): void {
  addEventListener('pagehide', () => {
    const id = statementId();
    const clause = currentClause()?.dataset['clause'];
    if (!id || !clause || ownClause()) return;
    const others = recall<Places>('places', []).filter(([statement]) => statement !== id);
    const place: Places = scrollY > innerHeight ? [[id, clause]] : [];
    remember('places', [...place, ...others].slice(0, kept));
  });
}

export function offerPlace(): void {
  const clause = recall<Places>('places', []).find(([statement]) => statement === statementId())?.[1];
  const element = clause && !ownClause() && document.getElementById(clause);
  if (!element || location.hash !== '' || scrollY > 0) return;
  const link = document.createElement('a');
  link.href = `#${clause}`;
  link.textContent = t.resume(clauseName(element));
  link.addEventListener('click', hush);
  announce('', link, button(t.dismiss, hush));
}
