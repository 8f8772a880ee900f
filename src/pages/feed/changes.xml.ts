/** Atom: what changed since the statement before, an entry for each of the newest statements that have one. */
import type { APIRoute } from 'astro';
import { changesFeed } from '../../exports/site/changes-feed.ts';
import { firstLanguage } from '../../i18n/languages.ts';
import { summaries } from '../../corpus.ts';
import { describeSummary } from '../../view/statement.ts';
import { publication } from '../../publication.ts';
import { changesOf, previousOf, sentencesOf } from '../../view/changes.ts';

const length = 50;

export const GET: APIRoute = () => {
  const newest = summaries()
    .filter(({ id }) => previousOf(id) !== null)
    .toReversed()
    .slice(0, length);
  const entries = newest.flatMap((s) => {
    const changes = changesOf(s.id);
    if (!changes) return [];
    return [
      {
        id: s.id,
        date: changes.later.date,
        title: describeSummary(s, firstLanguage),
        sentences: sentencesOf(changes, firstLanguage),
      },
    ];
  });
  return new Response(changesFeed(entries, publication()));
};
