/** The briefing as Markdown, in the language of the address. */
import type { APIRoute } from 'astro';
import { pageLink } from '../../../../address.ts';
import { briefingMarkdown } from '../../../../exports/comparison.ts';
import { briefing } from '../../../../i18n/compare/briefing.ts';
import { showDate } from '../../../../i18n/values/dates.ts';
import { publication } from '../../../../publication.ts';
import { changesOf, sentencesOf } from '../../../../view/changes.ts';
import { changePages, languageOf } from '../../../../view/routes.ts';

export const getStaticPaths = () => changePages(true);

export const GET: APIRoute = ({ params }) => {
  const language = languageOf(params['lang']);
  const t = briefing(language);
  const id = `${params['pair']}/${params['day']}`;
  const changes = changesOf(id);
  if (!changes) return new Response(null, { status: 404 });
  const { site, base } = publication();
  const heading = t.heading(showDate(changes.earlier.date, language));
  const url = `${site}${pageLink(base, `${id}/changes`, language)}`;
  return new Response(briefingMarkdown(heading, t.note, sentencesOf(changes, language), url));
};
