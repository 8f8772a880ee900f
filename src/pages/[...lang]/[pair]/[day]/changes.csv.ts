/** The comparison with the statement before, a line per row. */
import type { APIRoute } from 'astro';
import { comparisonCsv } from '../../../../exports/comparison.ts';
import { changesOf } from '../../../../view/changes.ts';
import { changePages } from '../../../../view/routes.ts';

export const getStaticPaths = () => changePages(false);

export const GET: APIRoute = ({ params }) => {
  const changes = changesOf(`${params['pair']}/${params['day']}`);
  return new Response(changes && comparisonCsv(changes.earlier, changes.later, changes.rows));
};
