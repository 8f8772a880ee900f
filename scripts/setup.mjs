/**
 * Makes a fresh checkout ready: installs the packages where they are missing or differ from the lockfile, and runs the
 * rest under the Node that comes with them. Plain JavaScript, because the machine's own Node may be too old for more.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const program = windows ? 'node.exe' : 'node';
const node = join(root, 'node_modules/node/bin', program);
/** The oldest Node under which npm can install the packages, and how long the registry may take to answer at all. */
const oldest = 18;
const patience = 12_000;

/** Installs what is missing, then runs a script of this folder under the project's Node and ends with its exit code. */
export function run(script) {
  if (lacking() !== null) install();
  const result = spawnSync(node, [join(root, 'scripts', script), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
      // Node keeps what it has compiled: a build and the tests start dozens of processes of the same code.
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules/.cache/node'),
    },
  });
  if (result.error) stop(`The project's Node could not be started: ${result.error.message}`);
  process.exit(result.status ?? 1);
}

/**
 * The first package that is missing or of another version, or null. npm keeps a lockfile of what it really installed; the
 * two must name the same packages, and each must be there. Of the optional packages those for this machine count: npm
 * leaves out the native ones whose `engines` exclude the Node that ran it, and the project cannot start without.
 */
function lacking() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(node) || !existsSync(record)) return 'node';
  const wanted = packages(join(root, 'package-lock.json'));
  const present = packages(record);
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || ((entry.optional || entry.devOptional) && !isNative(entry))) continue;
    const there = present[path]?.version === entry.version && existsSync(join(root, path, 'package.json'));
    if (!there) return path.replace(/^.*node_modules\//u, '');
  }
  return Object.keys(present).find((path) => wanted[path]?.version !== present[path].version) ?? null;
}

function packages(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  } catch {
    return lockfile.startsWith(join(root, 'node_modules')) ? {} : stop(`${lockfile} is damaged: restore it.`);
  }
}

/** Whether an optional package is one of the native ones, and for this machine. */
function isNative({ os, cpu, libc }) {
  const fits = (list, own) =>
    list === undefined || (list.some((one) => one.startsWith('!')) ? !list.includes(`!${own}`) : list.includes(own));
  return os !== undefined && fits(os, process.platform) && fits(cpu, process.arch) && (!libc || fits(libc, cLibrary()));
}

let known;
const cLibrary = () =>
  (known ??= process.report?.getReport().header.glibcVersionRuntime === undefined ? 'musl' : 'glibc');

/** Under this machine's Node, and where that left native packages out, once more under the project's own. */
function install() {
  if (Number(process.versions.node.split('.')[0]) < oldest)
    stop(`Concord needs Node ${oldest} or later to set itself up; this is ${process.version}. Nothing was downloaded.`);
  const offline = registryAnswers() ? [] : ['--offline'];
  console.log(
    offline.length === 0
      ? 'Installing the packages that package-lock.json names …'
      : 'No package registry answers; trying with what npm keeps on this machine …',
  );
  if (!npm(['ci', '--loglevel=error', ...offline])) {
    stop(
      offline.length === 0
        ? 'npm ci failed: see its message above.'
        : `The first set-up needs a network: the package registry (${registry()}) does not answer, and npm keeps too few packages here.`,
    );
  }
  if (!existsSync(node))
    stop('npm ci did not install Node: allow the install scripts of the packages node and esbuild, and try again.');
  if (lacking() !== null) {
    console.log(`Node ${process.version} left out packages that the project's own Node needs; installing under that …`);
    installAgain(offline);
  }
  const missing = lacking();
  if (missing !== null)
    stop(`The package ${missing} could not be installed for this machine (${process.platform} ${process.arch}).`);
  // The package `node` links its program out of a package of its own, whose headers and manuals (66 MB) nothing needs.
  rmSync(join(root, 'node_modules/node/node_modules'), { recursive: true, force: true });
}

/** From a copy of the project's Node: npm ci removes the folder that it is in. */
function installAgain(offline) {
  const folder = mkdtempSync(join(tmpdir(), 'concord-node-'));
  try {
    copyFileSync(node, join(folder, program));
    if (!npm(['ci', '--loglevel=error', ...offline], folder)) stop('npm ci failed: see its message above.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether the registry answers in time; npm itself would ask again for minutes. */
function registryAnswers() {
  const asked = [
    'view',
    'node',
    'version',
    '--fetch-retries=0',
    `--fetch-timeout=${patience - 2000}`,
    '--prefer-online',
  ];
  return npm([...asked, '--loglevel=silent'], null, { stdio: 'ignore', timeout: patience });
}

function registry() {
  const result = npmProcess(['config', 'get', 'registry'], null, { encoding: 'utf8', stdio: 'pipe' });
  return result.status === 0 ? result.stdout.trim() : 'as npm is configured';
}

const npm = (args, folder = null, options = {}) => npmProcess(args, folder, options).status === 0;

/** @param folder with the Node to run npm under; null for the one that runs this */
function npmProcess(args, folder, options) {
  const env = folder === null ? process.env : { ...process.env, PATH: [folder, process.env.PATH].join(delimiter) };
  const settings = { cwd: root, stdio: 'inherit', env, ...options };
  // Inside an npm script npm tells where it is; started by hand, the shell has to find it.
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js')
    ? spawnSync(folder === null ? process.execPath : join(folder, program), [cli, ...args], settings)
    : spawnSync('npm', args, { ...settings, shell: windows });
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
