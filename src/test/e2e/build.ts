/** Builds a site from within a test as the command does. */
import { build } from '../../../scripts/build.ts';

/** What the test runner sets for the code that it runs, and a build would take for its own. */
const ofTheRunner = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'TEST', 'VITEST', 'VITEST_MODE'];

/** The surroundings of a build without these. */
export const cleared = Object.fromEntries(ofTheRunner.map((name) => [name, undefined]));

/** `env` is added to the surroundings; throws where a stage fails, whose own output says why. */
export async function buildSite(env: NodeJS.ProcessEnv): Promise<void> {
  if ((await build({ quiet: true, env: { ...cleared, ...env } })) === null) throw new Error('The site was not built.');
}
