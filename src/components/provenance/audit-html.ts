/**
 * A row of the audit view as HTML: every character of the source in an element that names its role, the number of its
 * line in front of each line, and a sign where something was reported. Written as a string because white space between
 * elements would be white space in the source that is shown.
 */
import { furnitureReason } from '../../i18n/values/furniture.ts';
import type { Language } from '../../i18n/strings.ts';
import { auditStrings } from '../../i18n/pages/audit.ts';
import type { AuditSpan } from '../../exports/audit.ts';
import type { Piece } from '../../view/audit.ts';

/** `roles`: what each role is called on the page, in its language. */
export function spansHtml(
  pieces: readonly Piece[],
  roles: Readonly<Record<AuditSpan['role'], string>>,
  language: Language,
): string {
  let before = '';
  return pieces
    .map((piece, i) => {
      const { role, reason, text } = piece;
      const title = [roles[role], furnitureReason(reason, language)].filter(Boolean).join(' · ');
      const shown = role === 'gap' || role === 'markup' ? visibleSpace(text) : text;
      // Colours say nothing to a screen reader: the role is said where it changes, white space passed over.
      const said = role === 'gap' || title === before ? '' : `<span class="unseen">[${escape(title)}] </span>`;
      if (role !== 'gap') before = title;
      const signs = `${i === 0 || piece.first ? lineNumber(piece, language) : ''}${marks(piece, language)}`;
      return `${signs}${said}<span class="role" data-role="${role}" title="${escape(title)}">${escape(shown)}</span>`;
    })
    .join('');
}

/** Its address is given to the first piece of a line; a row that begins within a line repeats the number. */
function lineNumber({ line, first }: Piece, language: Language): string {
  if (line === null) return '';
  const id = first ? ` id="L${line}"` : '';
  return `<a class="line"${id} href="#L${line}" aria-label="${auditStrings(language).line(line)}">${line}</a>`;
}

const marks = ({ found }: Piece, language: Language): string =>
  found
    .map(({ number }) => {
      const label = auditStrings(language).issue(number);
      return `<a class="sign" id="at-${number}" href="#issue-${number}" aria-label="${label}">[${number}]</a>`;
    })
    .join('');

/** A line break, an ideographic space, a tab and a space as signs; a break stays a break. */
const visibleSpace = (text: string): string =>
  text
    .replaceAll(/\r\n|\r|\n/gu, '⏎\n')
    .replaceAll('\u3000', '□')
    .replaceAll('\t', '⇥')
    .replaceAll(/[ \u00A0]/gu, '·');

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
