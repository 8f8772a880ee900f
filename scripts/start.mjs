/** `npm start`: set up, build, serve. */
import { run } from './setup.mjs';

run('start.ts');
