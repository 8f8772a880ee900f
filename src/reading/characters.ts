/**
 * Makes the dictionaries of src/reading/convert.ts at build time, from those of OpenCC. Only phrases that differ from
 * what their characters and shorter phrases give are kept, and only entries as long as what they stand for.
 */
import * as OpenCC from 'opencc-js';
import * as preset from 'opencc-js/preset';
import { convert, type Packed, unpack } from './convert.ts';

export type Script = 'hans' | 'hant';

/** Traditional characters as Taiwan writes them, which Hong Kong shares for the most part. */
const directions = {
  hant: { from: 'cn', to: 'tw', entries: () => [preset.from.cn, preset.to.tw] },
  hans: { from: 'tw', to: 'cn', entries: () => [preset.from.tw, preset.to.cn] },
} as const;

export function dictionary(script: Script): Packed {
  const { from, to, entries } = directions[script];
  const target = OpenCC.Converter({ from, to });
  const words = [...new Set(sources(entries()))].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const pairs = words.map((word): [string, string] => [word, target(word)]).filter(([a, b]) => a.length === b.length);
  const single = pairs.filter(([a, b]) => [...a].length === 1 && a !== b);
  const packed: Packed = {
    characters: [single.map(([a]) => a).join(''), single.map(([, b]) => b).join('')],
    phrases: [],
  };
  const converter = { ...unpack(packed), phrases: new Map<string, string>(), longest: 1 };
  for (const [a, b] of pairs) {
    if ([...a].length === 1 || convert(a, converter) === b) continue;
    packed.phrases.push([a, b]);
    converter.phrases.set(a, b);
    converter.longest = Math.max(converter.longest, a.length);
  }
  return packed;
}

/** The left sides of dictionaries written as `from to|from to|…`, in lists of any depth. */
function sources(entries: unknown): string[] {
  if (typeof entries === 'string') return entries.split('|').map((entry) => entry.split(' ')[0] ?? '');
  return Array.isArray(entries) ? entries.flatMap(sources) : [];
}
