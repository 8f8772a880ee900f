/** A statement made ready to be compared, for the comparison in the browser. */
import type { APIRoute } from 'astro';
import { portable } from '../../../comparisons.ts';
import { byAddress, placeOf } from '../../../view/routes.ts';

export const getStaticPaths = () => byAddress().map(({ id }) => ({ params: placeOf(id) }));

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(portable(`${params['pair']}/${params['day']}`)));
