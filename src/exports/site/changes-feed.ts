/** Atom 1.0: the briefings of the newest statements. Days come from the records, never from the clock. */
import { Feed } from 'feed';
import { firstLanguage, languages } from '../../i18n/languages.ts';
import { briefing } from '../../i18n/compare/briefing.ts';
import { absolute, type Publication } from '../../publication.ts';
import { texts } from '../../i18n/values/licence.ts';
import { earliestDay } from '../xml/xml.ts';

interface Entry {
  id: string;
  /** EDTF. */
  date: string;
  title: string;
  sentences: string[];
}

/** Entries, newest first → the whole document. */
export function changesFeed(entries: readonly Entry[], p: Publication): string {
  const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const day = (edtf: string) => new Date(earliestDay(edtf)?.day ?? 0);
  const t = briefing(firstLanguage);
  const feed = new Feed({
    title: `Concord · ${t.feed}`,
    description: t.note,
    id: absolute(p, 'feed/changes.xml'),
    link: absolute(p, ''),
    language: languages[firstLanguage].tag,
    copyright: texts.statement[firstLanguage],
    updated: day(entries[0]?.date ?? ''),
    generator: p.name,
    author: { name: p.name, link: absolute(p, '') },
    feedLinks: { atom: absolute(p, 'feed/changes.xml') },
  });
  for (const { id, date, title, sentences } of entries)
    feed.addItem({
      title: html(title),
      id: absolute(p, `${id}/changes/`),
      link: absolute(p, `${id}/changes/`),
      date: day(date),
      content: `<ul>${sentences.map((sentence) => `<li>${html(sentence)}</li>`).join('')}</ul>`,
    });
  return `${feed.atom1().trim()}\n`;
}
