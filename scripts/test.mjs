/** `npm test`: set up, then every check. */
import { run } from './setup.mjs';

run('test.ts');
