/**
 * Converts simplified to traditional characters and back, unit for unit: the result is as long as the text, so that every
 * offset in the one is an offset in the other. By dictionary, longest entry first. Pure.
 */

/** As it travels. */
export interface Packed {
  /** Two strings of equal length in characters. */
  characters: [from: string, to: string];
  /** Phrases that convert character by character, sorted; each as the units shared with the one before, and the rest. */
  plain: string;
  /** Other phrases with what they become, of equal length in UTF-16 units. */
  phrases: [from: string, to: string][];
}

export interface Converter {
  characters: ReadonlyMap<string, string>;
  phrases: ReadonlyMap<string, string>;
  longest: number;
}

export function unpack(packed: Packed): Converter {
  const [from, to] = packed.characters.map((list) => [...list]);
  const characters = new Map(from?.map((character, i) => [character, to?.[i] ?? character]));
  const phrases = new Map(packed.phrases);
  let word = '';
  for (const [, shared, rest = ''] of packed.plain.matchAll(/(\d)(\D+)/gu)) {
    word = word.slice(0, Number(shared)) + rest;
    phrases.set(word, [...word].map((character) => characters.get(character) ?? character).join(''));
  }
  let longest = 1;
  for (const phrase of phrases.keys()) longest = Math.max(longest, phrase.length);
  return { characters, phrases, longest };
}

export function convert(text: string, { characters, phrases, longest }: Converter): string {
  let result = '';
  for (let i = 0; i < text.length;) {
    const phrase = phraseAt(text, i, phrases, longest);
    const taken = phrase ?? String.fromCodePoint(text.codePointAt(i) ?? 0);
    result += phrase === null ? (characters.get(taken) ?? taken) : phrases.get(phrase);
    i += taken.length;
  }
  return result;
}

function phraseAt(text: string, at: number, phrases: ReadonlyMap<string, string>, longest: number): string | null {
  for (let length = Math.min(longest, text.length - at); length > 1; length--) {
    const phrase = text.slice(at, at + length);
    if (phrases.has(phrase)) return phrase;
  }
  return null;
}
