/** The state that a visit was paid to, as the opening tells it. */
import type { PartyNames } from '../../../languages/names/party-names.ts';
import { otherAct } from '../../../languages/places/place-words.ts';
import { sentencesOf } from '../../../languages/wording/sentences.ts';
import type { Passage } from '../passages.ts';
import { features } from '../../features.ts';

/** What stands directly before the state that is visited, and what directly behind it. */
const before =
  /(?:对|访问了?|visit(?:ed|s)?(?: to)?(?: the)?|visita(?: \p{L}+)? (?:a|al|à|ao)(?: la)?|visité?|visite(?: \p{L}+)?(?: en| au| aux| à)?|посетил\p{L}*|визит(?:ом)? в|thăm(?: chính thức| cấp nhà nước| hữu nghị)*(?: nước)?)\s*$/iu;
const behind = /^(?:[^,，。]{0,3})?(?:进行|作)[^,，。]{0,12}访问|^[をへ][^。]{0,12}訪問|^[을를] [^.]{0,20}방문/u;

/**
 * @returns the code of the one state that the sentences of the opening say was visited; null where they name none or several
 */
export function visited(opening: readonly Passage[], names: PartyNames): string | null {
  const codes = new Set<string>();
  for (const passage of opening.slice(0, 3))
    for (const { text } of sentencesOf(passage.text.slice(0, 1200))) {
      const folded = features(text).plain;
      for (const hit of features(text).names(names)) {
        if (hit.type !== 'state') continue;
        const rest = folded.slice(hit.end);
        const head = folded.slice(Math.max(0, hit.start - 40), hit.start);
        if (otherAct.test(folded.slice(0, hit.start))) continue;
        const paid = head.endsWith('对')
          ? /^[^,，。]{0,3}(?:进行|作)[^,，。]{0,12}访问/u.test(rest)
          : before.test(head);
        if (paid || behind.test(rest)) codes.add(hit.code);
      }
    }
  const [only] = codes;
  return codes.size === 1 ? (only ?? null) : null;
}
