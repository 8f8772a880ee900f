/**
 * Makes the dictionaries of src/reading/settings/convert.ts at build time, from those of OpenCC: every entry that is as long as
 * what it stands for. Phrases that convert character by character are needed too: they keep others from beginning within
 * them (旅游完善 holds 游完, whose 游 stays as it is).
 */
import * as OpenCC from 'opencc-js';
import * as preset from 'opencc-js/preset';
import { convert, type Packed, unpack } from './convert.ts';

export type Script = 'hans' | 'hant';

/** Traditional characters as Taiwan writes them, which Hong Kong shares for the most part. */
const directions = {
  hant: { from: 'cn', to: 'tw', config: 's2tw' },
  hans: { from: 'tw', to: 'cn', config: 'tw2s' },
} as const;

export function dictionary(script: Script): Packed {
  const { from, to, config } = directions[script];
  const target = OpenCC.Converter({ from, to });
  const words = [...new Set(sources(preset.configs[config]))].filter((word) => word !== '').sort();
  const pairs = words.map((word): Pair => [word, target(word)]).filter(([a, b]) => a.length === b.length);
  const single = pairs.filter(([a, b]) => [...a].length === 1 && a !== b);
  const characters: Packed['characters'] = [single.map(([a]) => a).join(''), single.map(([, b]) => b).join('')];
  const converter = unpack({ characters, plain: '', phrases: [] });
  const phrases = pairs.filter(([a]) => [...a].length > 1);
  const isPlain = ([a, b]: Pair): boolean => convert(a, converter) === b;
  return {
    characters,
    plain: packSorted(phrases.filter(isPlain).map(([a]) => a)),
    phrases: phrases.filter((pair) => !isPlain(pair)),
  };
}

type Pair = [from: string, to: string];

/** Sorted words, each as the number of units that it shares with the one before it, and the rest: `0旅游1团1社`. */
function packSorted(words: string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 9 && shared < word.length - 1 && word[shared] === before[shared]) shared++;
      before = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
}

/** The left sides of dictionaries written as `from to|from to|…`, at any depth. */
function sources(entries: unknown): string[] {
  if (typeof entries === 'string') return entries.split('|').map((entry) => entry.split(' ')[0] ?? '');
  return typeof entries === 'object' && entries !== null ? Object.values(entries).flatMap(sources) : [];
}
