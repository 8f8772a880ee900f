/** Buttons that copy: `data-copy="link"` or `data-copy="text"`, of the clause or paragraph that they stand in. */
import {
  announce,
  button,
  clauseName,
  clauseSelector,
  fade,
  inLanguage,
  ownClause,
  root,
  statementId,
  statusLine,
  t,
} from './page.ts';
import { printedText } from './reading-text.ts';

/**
 * Puts text on the clipboard; where that is refused, shows it for copying by hand. Text that is still being made is given to
 * the browser as a promise: some let a page write only in the moment of the press.
 */
export async function copy(text: string | Promise<string>, said: string, ...actions: HTMLElement[]): Promise<void> {
  try {
    await (typeof text === 'string'
      ? navigator.clipboard.writeText(text)
      : navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]));
    announce(said, ...actions);
  } catch {
    const field = document.createElement('input');
    field.value = await text;
    field.readOnly = true;
    field.setAttribute('aria-label', t.notCopied);
    announce(t.notCopied, field);
    field.select();
  }
}

/** The address of a clause's own page, or of a paragraph on it. */
export function clauseAddress(clause: string, paragraph?: string): string {
  const path = inLanguage(`${statementId() ?? ''}/${clause}/`);
  return new URL(paragraph ? `${path}#p${paragraph}` : path, location.origin).href;
}

/** The clause's own text as printed, without the clauses below it, marks and buttons. */
export function clauseText(element: HTMLElement): string {
  const parts = element.matches('[data-p]') ? [element] : [...element.querySelectorAll<HTMLElement>('[data-p]')];
  const own = element.matches('[data-p]') ? parts : parts.filter((p) => p.closest(clauseSelector) === element);
  return own.map(printedText).join('\n');
}

export function copyFrom(trigger: HTMLElement): Promise<void> {
  const clause = trigger.closest<HTMLElement>(clauseSelector);
  const paragraph = trigger.closest<HTMLElement>('[data-p]');
  const element = paragraph ?? clause;
  const what = trigger.dataset['copy'];
  if (what === 'report') return copy(report(trigger), t.copied.text(''));
  const n = paragraph?.dataset['p'];
  const name = clause ? (n ? t.paragraph(clauseName(clause), n) : clauseName(clause)) : '';
  if (what === 'text') return element ? copy(clauseText(element), t.copied.text(name)) : Promise.resolve();
  // A link also goes where it leads; what is said of that must not take the place of this.
  if (trigger instanceof HTMLAnchorElement) root.dataset['copied'] = trigger.hash.slice(1);
  const id = clause?.dataset['clause'] ?? ownClause();
  const address = id ? clauseAddress(id, n) : location.href.replace(/#.*$/u, '');
  if (!id || !n || !paragraph) return copy(address, t.copied.link(name));
  return copy(address, t.copied.link(name), ...paragraphActions(paragraph, id, n, name)).then(() =>
    fade(statusLine(), 15_000),
  );
}

/** What else can be done with a paragraph whose link was copied. */
function paragraphActions(paragraph: HTMLElement, clause: string, n: string, name: string): HTMLElement[] {
  const cite = button(t.cite, () => {});
  Object.assign(cite.dataset, { open: 'cite', clause, paragraph: n });
  return [button(t.copyText, () => void copy(clauseText(paragraph), t.copied.text(name))), cite];
}

/** The text prepared for a report of an error, with the words selected, or those of the page's one clause. */
function report(trigger: HTMLElement): string {
  const own = document.querySelector<HTMLElement>('main article[data-clause]');
  const words = String(getSelection()).trim() || (own ? clauseText(own) : '');
  return (trigger.dataset['report'] ?? '').replace('%words%', () => words);
}
