/**
 * Makes a fresh checkout ready: installs the packages where they are missing or differ from the lockfile, and runs the
 * rest under the Node that comes with them. Plain JavaScript, because the machine's own Node may be too old for more.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const node = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');

/** Installs what is missing, then runs a script of this folder under the project's Node and ends with its exit code. */
export function run(script) {
  if (!installed()) install();
  const result = spawnSync(node, [join(root, 'scripts', script), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter) },
  });
  if (result.error) stop(`The project's Node could not be started: ${result.error.message}`);
  process.exit(result.status ?? 1);
}

/** npm keeps a lockfile of what it really installed; the two must name the same packages. */
function installed() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(node) || !existsSync(record)) return false;
  const wanted = packages(join(root, 'package-lock.json'));
  const present = packages(record);
  const missing = Object.entries(wanted).some(
    ([path, entry]) => path !== '' && !entry.optional && !entry.devOptional && present[path]?.version !== entry.version,
  );
  return !missing && Object.entries(present).every(([path, entry]) => wanted[path]?.version === entry.version);
}

function packages(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}

function install() {
  console.log('Installing the packages that package-lock.json names …');
  // Inside an npm script npm tells where it is; started by hand, the shell has to find it.
  const npm = process.env.npm_execpath;
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, 'ci', '--loglevel=error'], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', ['ci', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: windows });
  if (result.status !== 0) stop('npm ci failed: see its message above. The first set-up needs a network.');
  if (!existsSync(node)) {
    stop('npm ci did not install Node: allow the install scripts of the packages node and esbuild, and try again.');
  }
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
