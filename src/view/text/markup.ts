/**
 * A paragraph as HTML. Built as a string and not by a component, because not one character may come in between: the
 * text of the element, without what is marked data-extra, is exactly the text of the paragraph. Everything that comes
 * from a source or a curator is escaped here.
 */
import { pageLink } from '../../address.ts';
import { reading } from '../../i18n/reading/reading.ts';
import { htmlLang, type Language } from '../../i18n/strings.ts';
import { titleLines } from '../words.ts';
import { type Note, type Piece, plain } from './marks.ts';

interface Setting {
  language: Language;
  /** Of the printed text. */
  textLanguage: string;
  /** Start of the ids of the notes, unlike any other on the page. */
  prefix: string;
  /** Base path of the site. */
  base: string;
}

/** Curators write their reasons and notes in Chinese. */
export const curatorLanguage = 'zh-Hans';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

export const escape = (text: string): string => text.replace(/[&<>"\r]/gu, (c) => escapes[c] ?? c);

export const piecesHtml = (pieces: readonly Piece[], setting: Setting): string =>
  pieces.map((piece) => pieceHtml(piece, setting)).join('');

/**
 * The HTML of a paragraph, its last two Chinese characters bound together, so that its last line is never one alone: what
 * browsers call pretty does not see to that in Chinese. Not one character is added.
 */
export const boundEnd = (html: string): string =>
  html.replace(/(?<!>)\p{sc=Han}{2}[。！？；：…”’》）]{1,2}$/u, (end) => `<span class="end">${end}</span>`);

/** A heading or title as HTML, control characters kept from turning the line. */
export const lineHtml = (text: string): string =>
  plain(text)
    .map((piece) =>
      piece.kind === 'control'
        ? `<bdi class="control" data-code="${piece.code}">${escape(piece.text)}</bdi>`
        : piece.kind === 'text'
          ? escape(piece.text)
          : '',
    )
    .join('');

/** A title that breaks between words alone, and never within the name of a state. */
export const titleHtml = (title: string, language: string): string =>
  titleLines(title, language).map(lineHtml).join('<wbr>');

function pieceHtml(piece: Piece, setting: Setting): string {
  switch (piece.kind) {
    case 'text':
      return escape(piece.text);
    case 'control':
      return `<bdi class="control" data-code="${piece.code}">${escape(piece.text)}</bdi>`;
    case 'varied':
      return `<span class="varied">${piecesHtml(piece.pieces, setting)}</span>`;
    case 'emended':
      return `<ins data-emended>${piecesHtml(piece.pieces, setting)}</ins>`;
    case 'reference':
      return `<a href="${escape(pageLink(setting.base, piece.target, setting.language))}">${piecesHtml(piece.pieces, setting)}</a>`;
    case 'note':
      return noteHtml(piece.note, `${setting.prefix}-${piece.number}`, setting);
  }
}

/** A mark in the text and the note behind it: a pop-over by the browser's own means, which opens without a script. */
function noteHtml(note: Note, id: string, { language, textLanguage }: Setting): string {
  const t = reading(language);
  const printed = (name: string, text: string) =>
    `<span><i>${escape(name)}</i> <q lang="${escape(textLanguage)}">${escape(
      text === '' ? t.nothing : text.replaceAll(/\n+/gu, t.paragraphBreak),
    )}</q></span>`;
  const rows =
    note.kind === 'variant'
      ? [
          printed(t.baseReads('A'), note.variant.base),
          ...note.variant.readings.map((r) => printed(t.witnessReads(r.witness), r.text)),
        ]
      : [
          printed(t.printed, note.emendation.printed),
          `<span><i>${t.reason}</i> <span lang="${curatorLanguage}">${escape(note.emendation.reason)}</span></span>`,
        ];
  const variant = note.kind === 'variant';
  return markHtml(
    id,
    variant ? t.variantMark : t.emendedMark,
    variant ? t.variantLabel : t.emendedLabel,
    `<b>${variant ? t.variantTitle : t.emendedTitle}</b>${rows.join('')}`,
    language,
    'paragraph',
  );
}

/**
 * The button of a mark and its pop-over; `body` is HTML. In a paragraph the pop-over is a note; in a heading it has no
 * role, since ARIA in HTML allows no note there.
 */
export function markHtml(
  id: string,
  mark: string,
  label: string,
  body: string,
  language: Language,
  place: 'paragraph' | 'heading',
): string {
  const lang = htmlLang(language);
  return (
    `<button type="button" class="mark" data-extra lang="${lang}" popovertarget="${escape(id)}" aria-label="${escape(`${mark} ${label}`)}">${escape(mark)}</button>` +
    `<span id="${escape(id)}" popover data-extra class="note"${place === 'paragraph' ? ' role="note"' : ''} lang="${lang}">${body}</span>`
  );
}
