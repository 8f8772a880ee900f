/**
 * A row of the audit view as HTML: every character of the source in an element that names its role. Written as a string
 * because white space between elements would be white space in the source that is shown.
 */
import { furnitureReason } from '../../i18n/values/furniture.ts';
import type { Language } from '../../i18n/strings.ts';
import type { Stretch } from '../../exports/audit.ts';

/** `roles`: what each role is called on the page, in its language. */
export function stretchesHtml(
  stretches: readonly Stretch[],
  roles: Readonly<Record<Stretch['role'], string>>,
  language: Language,
): string {
  let before = '';
  return stretches
    .map(({ role, reason, text }) => {
      const title = [roles[role], furnitureReason(reason, language)].filter(Boolean).join(' · ');
      const shown = role === 'gap' || role === 'markup' ? visibleSpace(text) : text;
      // Colours say nothing to a screen reader: the role is said where it changes, white space passed over.
      const said = role === 'gap' || title === before ? '' : `<span class="unseen">[${escape(title)}] </span>`;
      if (role !== 'gap') before = title;
      return `${said}<span class="role" data-role="${role}" title="${escape(title)}">${escape(shown)}</span>`;
    })
    .join('');
}

/** A line break, an ideographic space, a tab and a space as signs; a break stays a break. */
const visibleSpace = (text: string): string =>
  text
    .replaceAll(/\r\n|\r|\n/gu, '⏎\n')
    .replaceAll('\u3000', '□')
    .replaceAll('\t', '⇥')
    .replaceAll(/[ \u00A0]/gu, '·');

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
