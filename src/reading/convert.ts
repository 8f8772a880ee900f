/**
 * Converts simplified to traditional characters and back, unit for unit: the result is as long as the text, so that every
 * offset in the one is an offset in the other. By dictionary, longest entry first. Pure.
 */

/** As it travels: two strings of equal length in characters, and pairs of phrases of equal length in UTF-16 units. */
export interface Packed {
  characters: [from: string, to: string];
  phrases: [from: string, to: string][];
}

export interface Converter {
  characters: ReadonlyMap<string, string>;
  phrases: ReadonlyMap<string, string>;
  longest: number;
}

export function unpack({ characters: [from, to], phrases }: Packed): Converter {
  const targets = [...to];
  return {
    characters: new Map([...from].map((character, i) => [character, targets[i] ?? character])),
    phrases: new Map(phrases),
    longest: Math.max(1, ...phrases.map(([phrase]) => phrase.length)),
  };
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
