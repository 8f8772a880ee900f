/**
 * The last stage of a build: the bundles by which a reader may keep the whole site, and the service worker of this
 * build, `sw.js`. The id of a build is made of all its files, so equal sites have equal workers.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { minifySync } from 'vite';
import { givenOptions } from '../console/command.ts';
import type { Made } from '../../src/offline/made.ts';
import { allLanguages } from '../../src/i18n/languages.ts';
import { bundleOf, languageOf, type Part, partOf, statementOf } from '../../src/offline/paths.ts';
import { prefixes } from '../../src/offline/prefixes.ts';
import { distFolder } from '../serving/serve.ts';

/** Bytes of a bundle before compression, on average: the worker opens one to answer for one file. */
const bundleSize = 1_000_000;
/** What pages and tools load. The other formats are downloads, and of no use to a reader without network. */
const loaded = /^(?:_astro|pagefind|characters|icons)\/|^(?:favicon\.svg|manifest\.webmanifest)$/u;
const citations = /^[a-z0-9-]+\/\d{4}[\d-]*\/cite\.json$/u;

interface Offline {
  build: string;
  parts: Made['parts'];
  files: number;
}

/** Whether a file is part of the site kept whole. Clauses are not: each stands on the page of its statement. */
function isKept(file: string): boolean {
  if (loaded.test(file) || citations.test(file)) return true;
  if (!file.endsWith('index.html') || /^embed\/|\/audit\/|^offline\//u.test(withoutPrefix(file))) return false;
  return statementOf(file.slice(0, -'index.html'.length)) === null;
}

const withoutPrefix = (file: string): string => file.slice(prefixes[languageOf(file)].length);

export function writeOffline(dist: string, base: string): Offline {
  rmSync(join(dist, 'sw.js'), { force: true });
  for (const name of readdirSync(join(dist, 'offline'))) {
    if (/^(?:build\.txt|[0-9a-f]{12})$/u.test(name)) rmSync(join(dist, 'offline', name), { recursive: true });
  }
  const all = filesBelow(dist);
  const build = buildId(dist, all);
  const files = all.filter(isKept);
  const part = (name: Part) =>
    writeBundles(
      dist,
      files.filter((file) => partOf(file) === name),
      join(dist, 'offline', build, name),
    );
  mkdirSync(join(dist, 'offline', build), { recursive: true });
  const parts = Object.fromEntries(
    (['both', ...allLanguages] as const).map((name) => [name, part(name)]),
  ) as Made['parts'];
  writeFileSync(join(dist, 'offline', 'build.txt'), `${build}\n`);
  const atOnce = all.filter((file) => /^_astro\/(?:[^/]*\.css|kept-pages\.[\w-]+\.js)$/u.test(file));
  // The pages to begin from, and the reader's own: they open without a network though they were never visited.
  const first = ['offline/', '', 'notebook/'].flatMap((page) => allLanguages.map((one) => prefixes[one] + page));
  const core = [...first, ...atOnce, ...scripts(dist)];
  const tools = all.filter((file) => /^_astro\/.*\.js$/u.test(file) && !core.includes(file));
  writeFileSync(join(dist, 'offline', build, 'tools.json'), JSON.stringify(tools));
  const made: Made = { build, base, parts, core };
  writeFileSync(join(dist, 'sw.js'), worker(made));
  return { build, parts, files: files.length };
}

/** `target`: what the names of the bundles begin with, as a path. */
function writeBundles(dist: string, files: readonly string[], target: string): Made['parts'][Part] {
  const total = files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
  const bundles = Math.max(1, Math.ceil(total / bundleSize));
  const groups = Map.groupBy(files, (file) => bundleOf(file, bundles));
  let bytes = 0;
  for (let number = 0; number < bundles; number++) {
    const content = bundle(dist, groups.get(number) ?? []);
    writeFileSync(`${target}-${number}.bin`, content);
    bytes += content.length;
  }
  return { bundles, bytes };
}

function filesBelow(dist: string): string[] {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort((a, b) => (a < b ? -1 : 1));
}

function buildId(dist: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = createHash('sha256')
      .update(readFileSync(join(dist, file)))
      .digest('hex');
    hash.update(`${file}\0${content}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}

/** The scripts that the offline page loads by itself, as every page does. */
function scripts(dist: string): string[] {
  const html = readFileSync(join(dist, 'offline', 'index.html'), 'utf8');
  const found = [...html.matchAll(/<script[^>]* src="[^"]*\/(_astro\/[^"]+)"/gu)].map(([, path = '']) => path);
  if (found.length === 0) throw new Error('The offline page loads no script.');
  return found;
}

/** In the order of their names, where like stands beside like and compresses well. The form is told in keep.ts. */
function bundle(dist: string, files: readonly string[]): Buffer {
  const contents = files.map((file) => readFileSync(join(dist, file)));
  let start = 0;
  const table = files.map((file, i) => {
    const length = contents[i]?.length ?? 0;
    start += length;
    return [file, [start - length, length]];
  });
  const head = Buffer.from(JSON.stringify(Object.fromEntries(table)));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return gzipSync(Buffer.concat([length, head, ...contents]), { level: 9 });
}

/** All sources in one classic script, which every browser takes as a service worker. */
function worker(made: Made): string {
  const { ScriptTarget, ModuleKind } = ts;
  const compilerOptions = { target: ScriptTarget.ES2022, module: ModuleKind.ESNext, removeComments: true };
  const texts = ['paths.ts', 'keep.ts', 'worker.ts'].map((name) => {
    const source = readFileSync(new URL(`../../src/offline/${name}`, import.meta.url), 'utf8');
    const { outputText } = ts.transpileModule(source, { compilerOptions });
    return outputText.replace(/^import [^;]*;\n/gmu, '').replace(/^export (?=const|function|async)/gmu, '');
  });
  const set = { made, prefixes };
  const constants = Object.entries(set).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`);
  const script = [...constants, ...texts].join('');
  // It counts against the weight of a first visit.
  return minifySync('sw.js', script, { module: false, mangle: { toplevel: true } }).code;
}

if (import.meta.main) {
  givenOptions('node scripts/stages/offline.ts', {});
  const base = `/${(process.env['BASE'] ?? '/').replace(/^\/+|\/+$/gu, '')}/`.replace('//', '/');
  const { build, parts, files } = writeOffline(distFolder(), base);
  const sizes = Object.entries(parts).map(([name, { bytes }]) => `${name} ${Math.ceil(bytes / 1000)} kB`);
  console.log(`Offline: build ${build}, ${files} files in bundles: ${sizes.join(', ')}`);
}
