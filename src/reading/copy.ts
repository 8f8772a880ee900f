/** Buttons that copy: `data-copy="link"` or `data-copy="text"`, of the clause or paragraph that they stand in. */
import { announce, base, clauseSelector, language, ownClause, statementId, t } from './page.ts';

/** Puts text on the clipboard; where that is refused, shows it for copying by hand. */
export async function copy(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(said);
  } catch {
    const field = document.createElement('input');
    field.value = text;
    field.readOnly = true;
    field.setAttribute('aria-label', t.notCopied);
    announce(t.notCopied, field);
    field.select();
  }
}

/** The address of a clause's own page, or of a paragraph on it. */
export function clauseAddress(clause: string, paragraph?: string): string {
  const path = `${base}${language === 'en' ? 'en/' : ''}${statementId() ?? ''}/${clause}/`;
  return new URL(paragraph ? `${path}#p${paragraph}` : path, location.origin).href;
}

/** The clause's own text as shown, without the clauses below it, marks and buttons. */
export function clauseText(element: HTMLElement): string {
  const parts = element.matches('[data-p]') ? [element] : [...element.querySelectorAll<HTMLElement>('[data-p]')];
  const own = element.matches('[data-p]') ? parts : parts.filter((p) => p.closest(clauseSelector) === element);
  return own.map(withoutExtras).join('\n');
}

function withoutExtras(element: HTMLElement): string {
  const copied = element.cloneNode(true) as HTMLElement;
  for (const extra of copied.querySelectorAll('[data-extra]')) extra.remove();
  return copied.textContent;
}

export function copyFrom(trigger: HTMLElement): Promise<void> {
  const clause = trigger.closest<HTMLElement>(clauseSelector);
  const paragraph = trigger.closest<HTMLElement>('[data-p]');
  const element = paragraph ?? clause;
  if (trigger.dataset['copy'] === 'text' && element) return copy(clauseText(element), t.copied.text);
  const id = clause?.dataset['clause'] ?? ownClause();
  const link = trigger.dataset['href'];
  const address = link
    ? new URL(link, location.href).href
    : id
      ? clauseAddress(id, paragraph?.dataset['p'])
      : location.href.replace(/#.*$/u, '');
  return copy(address, t.copied.link);
}
