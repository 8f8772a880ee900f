/**
 * fast-check with one seed, so that two runs of `npm test` try the same values and a failure is seen by whoever looks for it;
 * `npm run fuzz` draws new ones. Property tests import it from here.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20261121 });

export default fc;
