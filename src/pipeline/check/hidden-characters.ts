/**
 * What a reader cannot see, or is not meant to: controls that turn the direction of the line, characters without width,
 * letters of another script that look alike, and the markup of a script within the text. Reported, and kept as printed;
 * the pages show such text as text.
 */
import { type RuleId, issue } from '../../rules.ts';
import type { Issue } from '../../schema.ts';
import { cut, startOf } from '../mapped-text.ts';
import type { Source, Text } from '../types.ts';

interface Hidden {
  rule: RuleId;
  /** Offset in the text. */
  at: number;
  /** The words around it, in which what cannot be seen is written by its number. */
  words: string;
}

// Unicode Standard Annex 9, the explicit directional characters and the marks
const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
// Joiners belong to the spelling of Arabic and Indic scripts and to emoji; anywhere else they hide.
const invisible =
  /[\u00AD\u200B\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]|(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Sinhala}\p{Extended_Pictographic}\uFE0F])[\u200C\u200D]/gu;
// One word in two of the scripts whose letters look alike (Unicode Technical Standard 39, mixed-script confusables)
const mixed =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]*(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}|\p{Script=Cyrillic}\p{Script=Greek}|\p{Script=Greek}\p{Script=Cyrillic}))[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+/gu;
// What each pattern cannot do without: most texts hold none of it, and are not searched.
const mayHide = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/u;
const mayMix = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const mayMark = /[<=:]/u;
const markup = /<\/?(?:script|iframe|object|embed|img|svg|style|a)\b|\bon(?:error|load|click)\s*=|\bjavascript:/giu;

const most = 4;

/**
 * Characters in a text that a reader cannot see or could mistake: UTF-16 offsets, in order of rule, each rule a few
 * times at most. Follows Unicode: bidirectional controls (UAX 9), scripts mixed in a word (UTS 39).
 */
export function hidden(text: string): Hidden[] {
  const collect = (rule: RuleId, pattern: RegExp): Hidden[] =>
    [...text.matchAll(pattern)].slice(0, most).map(({ index }) => ({ rule, at: index, words: shown(text, index) }));
  const found = mayHide.test(text)
    ? [...collect('direction-control', direction), ...collect('invisible-character', invisible)]
    : [];
  if (mayMix.test(text)) found.push(...collect('mixed-letters', mixed));
  if (mayMark.test(text)) found.push(...collect('markup-in-text', markup));
  return found;
}

/** The same of the lines of a title, each as an issue at its place in the source. */
export const hiddenInTitle = (lines: readonly Text[], { file, text }: Source): Issue[] =>
  lines.flatMap((line) =>
    hidden(line.text).map(({ rule, at, words }) =>
      issue(rule, { file, text, offset: startOf(cut(line, at, at + 1)) }, { words }),
    ),
  );

function shown(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - 6), at + 16)
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, (c) => `[U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);
}
