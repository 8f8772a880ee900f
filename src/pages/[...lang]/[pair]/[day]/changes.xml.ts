/** The sure links to the statement before, as TEI stand-off mark-up. */
import type { APIRoute } from 'astro';
import { comparisonTei } from '../../../../exports/comparison.ts';
import { absolute, publication } from '../../../../publication.ts';
import { changesOf } from '../../../../view/changes.ts';
import { changePages } from '../../../../view/routes.ts';

export const getStaticPaths = () => changePages(false);

export const GET: APIRoute = ({ params }) => {
  const changes = changesOf(`${params['pair']}/${params['day']}`);
  const site = absolute(publication(), '');
  return new Response(changes && comparisonTei(changes.earlier, changes.later, changes.rows, site));
};
