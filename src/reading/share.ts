/** `data-open="share"`: hands the address of the clause to the system, which knows the reader's other programs. */
import { clauseAddress } from '../browser/clipboard.ts';
import { clauseSelector } from '../browser/page.ts';

export async function open(trigger: HTMLElement): Promise<void> {
  const clause = trigger.closest<HTMLElement>(clauseSelector)?.dataset['clause'];
  const url = clause ? clauseAddress(clause) : location.href;
  try {
    await navigator.share({ title: document.title, url });
  } catch (error) {
    // The reader closed the sheet: no fault.
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  }
}
