/** `?`: the keys, and how to link. */
import { toolStrings } from '../i18n/reading/tools.ts';
import { frame } from '../browser/dialog.ts';
import { make } from '../browser/element.ts';
import { language } from '../browser/page.ts';

export function open(): void {
  const s = toolStrings(language).help;
  const { body } = frame(s.title);
  const keys = make('dl', { class: 'tool-keys' });
  for (const [names, what] of s.keys) {
    const term = make('dt', {}, ...names.split(' ').flatMap((name) => [make('kbd', {}, name), ' ']));
    keys.append(term, make('dd', {}, what));
  }
  body.append(keys, make('p', { class: 'tool-note' }, s.off), make('h3', {}, s.linking));
  for (const text of s.links) body.append(make('p', {}, text));
}
