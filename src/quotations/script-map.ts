/** The map of traditional characters that quotations are compared by, made when the index is built. */
import { traditionalMap } from '../search/build/traditional.ts';

/**
 * Traditional or regional characters that are letters of simplified texts as well (显著, 瞭望, 覆盖), so that the search keeps them apart.
 * Who quotes a simplified text in traditional script (沿著, 瞭解, 藉口, 答覆) has still changed nothing but the script.
 */
const ambiguous = '著着 藉借 瞭了 覆复 祇只 馀余 谘咨 妳你 牠它 倣仿 鬭斗 彊强 凖准 鍊链';

/** As `traditionalMap`, in: the characters of the texts; with the characters that may stand for two. */
export function quotedMap(characters: ReadonlySet<string>): Map<string, string> {
  const map = traditionalMap(characters);
  for (const pair of ambiguous.split(' ')) {
    const [traditional = '', simplified = ''] = pair;
    if (characters.has(traditional) || characters.has(simplified)) map.set(traditional, simplified);
  }
  return map;
}
