/** Names of states as German declines them. */

/** Nouns in front of a name that take the ending of the genitive themselves: des Fürstentums Liechtenstein. */
const realm =
  /^((?:\p{Lu}\p{L}+en )?(?:König|Kaiser)reich|Fürstentum|Großherzogtum|Sultanat|Emirat|Commonwealth)(?= |$)/u;
/** Weak endings of an adjective: der Französischen Republik, des Haschemitischen Königreichs, der Vereinigten Staaten. */
const adjective = /(?<!\p{L})(\p{Lu}\p{L}*(?:isch|einigt|arabisch|islamisch|demokratisch))e[srm]?(?= )/gu;

/**
 * @param name in the nominative, as dictionaries have it
 * @returns the forms in which a sentence or a title has it besides: with weak adjectives, in the genitive
 */
export function germanForms(name: string): string[] {
  const weak = name.replace(adjective, '$1en');
  const genitive = weak.replace(realm, '$1s');
  const own = /^\p{Lu}[\p{L}-]*[^sßxz\P{L}]$/u.test(name) ? `${name}s` : name;
  return [...new Set([weak, genitive, own])].filter((form) => form !== name);
}
