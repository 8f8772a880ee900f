/**
 * The browser for the end-to-end tests: one that is there, or Debian's, with a font for Chinese, installed where this
 * process may install packages. Debian builds Chromium twice; the build without windows does the same pages with half of
 * the work, so it comes first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  process.env['CHROME'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  `${process.env['LOCALAPPDATA'] ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium or Chrome; CHROME names another than the usual ones. Null when there is none. */
export const browserPath = (): string | null =>
  places.find((place) => place !== undefined && place !== '' && existsSync(place)) ?? null;

/** Installs what is missing, where that is possible, and says what it did; the path, or null with the reason printed. */
export function readyBrowser(): string | null {
  const font = hasChineseFont() ? [] : ['fonts-noto-cjk'];
  if (browserPath() !== null) {
    if (font.length > 0) install([font]);
  } else {
    // An older Debian, or one of its kin, may have only one of the two.
    install([
      ['chromium-headless-shell', ...font],
      ['chromium', ...font],
    ]);
  }
  const path = browserPath();
  if (path === null) {
    console.error('No Chromium or Chrome was found: install one, or name it in the variable CHROME.');
  }
  return path;
}

function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

/** Installs the first of several sets of packages that can be had. */
function install(sets: readonly string[][]): void {
  const apt = '/usr/bin/apt-get';
  const root = process.getuid?.() === 0;
  const sudo = !root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  if (!existsSync(apt) || !(root || sudo)) {
    console.error(`Missing for the browser tests: ${sets.at(-1)?.join(', ')}. This process may not install packages.`);
    return;
  }
  const run = (...args: string[]): boolean => {
    const [program = apt, ...rest] = [...(root ? [] : ['sudo', '-n']), 'env', 'DEBIAN_FRONTEND=noninteractive', apt];
    return spawnSync(program, [...rest, '-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  run('update');
  const installed = sets.some((names) => {
    console.log(`Installing ${names.join(' and ')} with apt-get …`);
    return run('install', '-y', '--no-install-recommends', ...names);
  });
  if (!installed) console.error('apt-get could not install them.');
}
