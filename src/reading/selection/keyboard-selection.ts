/**
 * Chooses words without a mouse: the text of a clause in a field that can be read but not changed, where the keys of any
 * system select, and the same buttons as beside a selection. Opened with `w`, or by a button in a clause.
 */
import { toolStrings } from '../../i18n/reading/tools.ts';
import { actionButtons } from './chosen-actions.ts';
import { type Chosen, chosenFrom, type Part } from './chosen.ts';
import { frame } from '../../browser/dialog.ts';
import { make } from '../../browser/element.ts';
import { here } from '../keyboard.ts';
import { announce, clauseName, clauseSelector, language } from '../../browser/page.ts';
import { paragraphOf } from '../../browser/paragraphs.ts';

export function open(trigger: HTMLElement): void {
  const s = toolStrings(language).words;
  const clause = trigger.closest<HTMLElement>(clauseSelector) ?? here();
  const paragraphs = [...(clause?.querySelectorAll<HTMLElement>('[data-p]') ?? [])]
    .filter((p) => p.closest(clauseSelector) === clause)
    .map(paragraphOf);
  if (!clause || paragraphs.length === 0) return announce(s.none);
  const { body, close } = frame(s.choose(clauseName(clause)));
  const field = make('textarea', { id: 'words-field', 'aria-readonly': 'true', inputmode: 'none', rows: '8' });
  // Browsers hide the cursor of a field that is read only, and some do not move it.
  for (const event of ['beforeinput', 'paste', 'drop']) field.addEventListener(event, (e) => e.preventDefault());
  field.value = paragraphs.map((p) => p.text).join('\n');
  field.lang = clause.closest<HTMLElement>('main [lang]')?.lang ?? '';
  const chosen = (): Chosen | null => {
    const parts = partsBetween(paragraphs, field.selectionStart, field.selectionEnd);
    if (parts.length === 0) announce(s.none);
    return chosenFrom(parts);
  };
  body.append(
    make('label', { for: field.id }, s.how),
    field,
    make('div', { class: 'tool-row' }, ...actionButtons(chosen, close)),
  );
  field.focus();
  field.setSelectionRange(0, 0);
}

/** Offsets in the paragraphs joined by line breaks → offsets in each. */
function partsBetween(paragraphs: Omit<Part, 'start' | 'end'>[], start: number, end: number): Part[] {
  let before = 0;
  return paragraphs.flatMap((p) => {
    const from = Math.max(0, start - before);
    const to = Math.min(p.text.length, end - before);
    before += p.text.length + 1;
    return from < to ? [{ ...p, start: from, end: to }] : [];
  });
}
