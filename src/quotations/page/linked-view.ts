/** The pasted text with its mentions of statements linked, and buttons that copy it. */
import { pageLink } from '../../address.ts';
import { copy } from '../../browser/clipboard.ts';
import { h } from '../../browser/dom.ts';
import type { Language } from '../../i18n/languages.ts';
import { quotations } from '../../i18n/pages/quotations.ts';
import type { Mention } from '../../mentions/find-mentions.ts';
import { type LinkFormat, linkedText } from '../../mentions/linked-text.ts';

const formats: readonly LinkFormat[] = ['html', 'markdown', 'text'];

/** `mentions`: in the text, in order. */
export function linkedSection(
  text: string,
  mentions: readonly Mention[],
  base: string,
  language: Language,
): HTMLElement {
  const t = quotations(language);
  const url = (path: string): string => new URL(pageLink(base, path), location.origin).href;
  const pieces: (HTMLElement | string)[] = [];
  let at = 0;
  for (const { start, end, path } of mentions) {
    pieces.push(text.slice(at, start), h('a', { href: pageLink(base, path, language) }, text.slice(start, end)));
    at = end;
  }
  return h(
    'section',
    { class: 'check-linked' },
    h('h2', {}, t.linked),
    h('p', {}, mentions.length === 0 ? t.linkedNone : t.linkedLead(String(mentions.length))),
    ...(mentions.length === 0
      ? []
      : [
          h('div', { class: 'check-text' }, ...pieces, text.slice(at)),
          h(
            'div',
            { class: 'tool-row' },
            ...formats.map((format) =>
              h(
                'button',
                { type: 'button', click: () => void copy(linkedText(text, mentions, format, url), t.linkedDone) },
                t.copyAs(t.formats[format]),
              ),
            ),
          ),
        ]),
  );
}
