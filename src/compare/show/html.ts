/**
 * Rows of a comparison as HTML, the same on the static page and in the browser. Everything that comes from a text is escaped
 * here. Hidden words tell a screen reader what the marks tell the eye. In: rows, the two prepared texts, the texts of the
 * interface. Out: a string of list items. Nothing is reported.
 */
import { fragment, pageLink } from '../../address.ts';
import { citedTitle } from '../../exports/citation/cited-title.ts';
import { plainTitle } from '../../exports/citation/csl.ts';
import type { changes } from '../../i18n/compare/changes.ts';
import { languages, type Language } from '../../i18n/languages.ts';
import type { Mark } from './marks.ts';
import type { Piece, Row } from './rows.ts';
import type { Prepared } from '../types.ts';

export interface Setting {
  earlier: Prepared;
  later: Prepared;
  language: Language;
  t: ReturnType<typeof changes>;
  /** Base path of the site, and its address for citations. */
  base: string;
  site: string;
  /** A date as the page writes it. */
  showDate(edtf: string): string;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text: string): string => text.replace(/[&<>"]/gu, (c) => escapes[c] ?? c);

export const placeName = (prepared: Prepared, { clause, paragraph }: Piece, { language, t }: Setting): string => {
  const name = prepared.clauses.find(({ id }) => id === clause)?.name[language] ?? clause;
  const several = prepared.paragraphs.filter((p) => p.clause === clause).length > 1;
  return several ? t.place(name, paragraph) : name;
};

/** A statement by its date; of two of one day the parties come behind it. */
export const nameOf = ({ id, date }: Prepared, { earlier, later, showDate, language }: Setting): string =>
  earlier.date === later.date
    ? [showDate(date), partiesOf(id.split('/')[0] ?? '', language)].join(languages[language].comma)
    : showDate(date);

/** by-cn → 白俄罗斯和中国; a name of an organisation in an address stays as it is. */
function partiesOf(slug: string, language: Language): string {
  const codes = slug.split('-');
  if (!codes.every((code) => /^[a-z]{2}$/u.test(code))) return slug;
  const { locale } = languages[language];
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const names = codes.map((code) => regions.of(code.toUpperCase()) ?? code);
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** Address of a place on the statement's page. */
const addressOf = (prepared: Prepared, { clause, paragraph }: Piece, { base, language }: Setting): string =>
  `${pageLink(base, prepared.id, language)}#${fragment(clause, paragraph)}`;

/** Where a row can be linked to: by its words, so that a correction cannot make it mean another. */
export const rowId = ({ earlier, later }: Row): string => `r-${(later[0] ?? earlier[0])?.hash ?? ''}`;

export function rowsHtml(rows: readonly Row[], setting: Setting): string {
  const seen = new Set<string>();
  return rows
    .map((row) => {
      let id = rowId(row);
      while (seen.has(id)) id += '-2';
      seen.add(id);
      // Every other sentence of the row can be linked to as well.
      const more = [...row.later, ...row.earlier].map((piece) => `r-${piece.hash}`).filter((other) => !seen.has(other));
      for (const other of more) seen.add(other);
      const anchors = [...new Set(more)].map((other) => `<span id="${other}"></span>`).join('');
      return rowHtml(row, id, anchors, setting);
    })
    .join('');
}

function rowHtml(row: Row, id: string, anchors: string, setting: Setting): string {
  const { t, earlier, later } = setting;
  const places = [placesHtml(earlier, row.earlier, setting), placesHtml(later, row.later, setting)];
  const arrow = row.moved ? ` <span class="moved-row">⤳ ${t.moved}</span>` : '';
  const head = `<p class="places">${places.filter((p) => p !== '').join(' <span aria-hidden="true">→</span> ')} <b>${t.state[row.state]}</b>${arrow}</p>`;
  const note = row.confirmed === null ? '' : `<p class="quiet">${escape(t.confirmed(row.confirmed))}</p>`;
  return `<li class="row ${row.state}" id="${id}">${anchors}${head}${bodyHtml(row, setting)}${note}${row.state === 'possible' ? '' : perhapsHtml(row, setting)}${citeHtml(row, setting)}</li>`;
}

function bodyHtml(row: Row, setting: Setting): string {
  const { t, earlier, later } = setting;
  const text = (pieces: readonly Piece[]) => escape(pieces.map((piece) => piece.text).join(''));
  const side = (which: 'earlier' | 'later', html: string) =>
    `<p class="side ${which}" lang="${escape((which === 'earlier' ? earlier : later).language)}">${html}</p>`;
  if (row.state === 'same')
    return `<details class="same-words"><summary>${escape(
      row.later
        .map((piece) => piece.text)
        .join('')
        .slice(0, 24),
    )}…</summary>${side('later', text(row.later))}</details>`;
  if (row.marks) {
    const both = (which: 'earlier' | 'later') =>
      `<span class="by-words">${markedHtml(row.marks?.words ?? [], which, setting)}</span><span class="by-characters">${markedHtml(row.marks?.characters ?? [], which, setting)}</span>`;
    return `<div class="sides">${side('earlier', both('earlier'))}${side('later', both('later'))}</div>`;
  }
  const whole = row.state === 'reworded' ? `<p class="quiet">${t.replaced}</p>` : '';
  const left = row.earlier.length > 0 ? side('earlier', text(row.earlier)) : '';
  const right = row.later.length > 0 ? side('later', text(row.later)) : '';
  const nothing = row.state === 'unmatched' ? `<p class="side nothing">${t.none}</p>` : perhapsHtml(row, setting);
  return `<div class="sides">${left || nothing}${right || nothing}</div>${whole}`;
}

function markedHtml(marks: readonly Mark[], side: 'earlier' | 'later', { t }: Setting): string {
  return marks
    .filter((mark) => mark.in === 'both' || mark.in === side)
    .map((mark) => {
      const text = escape(mark.text);
      if (mark.in === 'both') return text;
      if (mark.moved) return `<span class="elsewhere">${text}</span>`;
      const [tag, words] = side === 'earlier' ? ['del', t.removed] : ['ins', t.inserted];
      return `<${tag}><span class="unseen">${words}</span>${text}<span class="unseen">${t.end}</span></${tag}>`;
    })
    .join('');
}

const placesHtml = (prepared: Prepared, pieces: readonly Piece[], setting: Setting): string =>
  [...new Map(pieces.map((piece) => [`${piece.clause} ${piece.paragraph}`, piece])).values()]
    .map(
      (piece) =>
        `<a href="${escape(addressOf(prepared, piece, setting))}">${escape(`${nameOf(prepared, setting)} ${placeName(prepared, piece, setting)}`)}</a>`,
    )
    .join(' ');

function perhapsHtml(row: Row, setting: Setting): string {
  if (row.perhaps.length === 0) return '';
  // Sentences of the text that the row has none of, or, beside a sure link, of the earlier one.
  const from = row.later.length > 0 ? setting.earlier : setting.later;
  const items = row.perhaps.map(
    (piece) =>
      `<li><span lang="${escape(from.language)}">${escape(piece.text)}</span> ${placesHtml(from, [piece], setting)}</li>`,
  );
  if (row.state === 'possible')
    return `<div class="side perhaps"><p class="quiet">${setting.t.perhaps(row.perhaps.length)}</p><ul>${items.join('')}</ul></div>`;
  return `<details class="perhaps"><summary>${setting.t.perhaps(row.perhaps.length)}</summary><ul>${items.join('')}</ul></details>`;
}

function citeHtml(row: Row, setting: Setting): string {
  const sides = [
    [setting.earlier, row.earlier],
    [setting.later, row.later],
  ] as const;
  const parts = sides.flatMap(([prepared, pieces]) => {
    const [first] = pieces;
    if (!first) return [];
    const words = pieces.map((piece) => piece.text).join('');
    const url = new URL(addressOf(prepared, first, setting), setting.site).href;
    const place = placeName(prepared, first, setting);
    const title = citedTitle(plainTitle(prepared.title));
    return [setting.t.citation(words, title, setting.showDate(prepared.date), place, url)];
  });
  return `<details class="cite-row"><summary>${setting.t.cite}</summary><p>${escape(parts.join(` ${setting.t.versus} `))}</p></details>`;
}
