/** What the search page needs of an answer: loaded with the index, when the reader turns to the box. */
export { results } from '../engine/results.ts';
export { mayNamePlace } from '../query/parties-in.ts';
export { facets } from './facets.ts';
export { list } from './list.ts';
export { notes } from './notes.ts';
export { tools } from './tools.ts';
