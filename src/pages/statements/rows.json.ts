/** The table of statements as data, for its script. */
import type { APIRoute } from 'astro';
import { allRows } from '../../view/listing.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(allRows()), { headers: { 'content-type': 'application/json' } });
