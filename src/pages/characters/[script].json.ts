/** The dictionaries for the display in other characters, loaded when a reader first asks for it. */
import type { APIRoute } from 'astro';
import { dictionary, type Script } from '../../reading/settings/characters.ts';

export const getStaticPaths = () => (['hans', 'hant'] as const).map((script) => ({ params: { script } }));

export const GET: APIRoute = ({ params }) => new Response(JSON.stringify(dictionary(params.script as Script)));
