/** The dialog that chooses clauses to print: by their numbers in a field, or one by one from the list. */
import { printing } from '../../i18n/reading/print.ts';
import { change, type Chosen, readList, writeList } from './clause-list.ts';
import { frame } from '../../browser/dialog.ts';
import { make } from '../../browser/element.ts';
import { button, clauseElements, clauseName, clauseSelector, language } from '../../browser/page.ts';
import { apply, chosenNow, copyLink, listed } from './print.ts';
import { printedText } from '../../browser/reading-text.ts';

const s = printing(language);

export function choose(): void {
  const { body, close } = frame(s.title);
  const list = listed();
  const field = numbersField();
  const line = make('p', { role: 'status', class: 'tool-note' });
  const boxes = clauseElements().map(row);
  let chosen: Chosen = chosenNow();

  /** `typed`: the field is as the reader wants it. */
  const take = (now: Chosen, typed = false): void => {
    chosen = now;
    for (const { id, box } of boxes) box.checked = chosen.has(id);
    if (!typed) field.value = writeList(chosen, list);
    line.textContent = '';
  };
  const ready = (): boolean => {
    if (chosen.size === 0) line.textContent = s.choose;
    return chosen.size > 0;
  };
  const start = async (): Promise<void> => {
    if (!ready()) return;
    close();
    await apply(chosen);
    print();
  };
  field.addEventListener('input', () => {
    const read = readList(field.value, list);
    take(read.chosen, true);
    if (read.unknown.length > 0) line.textContent = s.unknown(read.unknown.join(s.and));
  });
  for (const { id, box } of boxes) box.addEventListener('change', () => take(change(chosen, list, id, box.checked)));
  const form = make('form', {}, make('label', { for: field.id }, s.field), field);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void start();
  });
  form.append(
    make('p', { id: 'printed-how', class: 'tool-note' }, s.how),
    line,
    make(
      'div',
      { class: 'tool-row' },
      make('button', { type: 'submit', class: 'primary' }, s.print),
      button(s.copy, () => void (ready() && copyLink(chosen))),
      button(s.all, () => take(new Set(list.map(({ id }) => id)))),
      button(s.none, () => take(new Set())),
    ),
    make(
      'fieldset',
      { class: 'tool-choice printed-list' },
      make('legend', {}, s.clauses),
      ...boxes.map(({ label }) => label),
    ),
  );
  body.append(form);
  take(chosen);
  field.focus();
}

/** For the numbers of clauses: 1-3, 7. */
const numbersField = (): HTMLInputElement =>
  make('input', {
    id: 'printed-field',
    class: 'printed-field',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'printed-how',
  });

/** A clause with its first words. */
function row(element: HTMLElement): { id: string; box: HTMLInputElement; label: HTMLElement } {
  const box = make('input', { type: 'checkbox' });
  const own = [...element.querySelectorAll<HTMLElement>('[data-p]')].find((p) => p.closest(clauseSelector) === element);
  const heading = element.querySelector<HTMLElement>(':scope > :is(h2,h3,h4,h5,h6) [data-heading]');
  const words = heading?.textContent?.trim() ?? (own ? printedText(own) : '');
  const lang = element.closest<HTMLElement>('main [lang]')?.lang ?? '';
  // Cut where the row ends, with dots, by the stylesheet; no row is longer than this.
  const opening = make('span', { lang }, [...words].slice(0, 60).join(''));
  return {
    id: element.dataset['clause'] ?? '',
    box,
    label: make('label', {}, box, make('b', {}, clauseName(element)), opening),
  };
}
