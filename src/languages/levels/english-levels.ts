/** How English sentences speak of levels, beside the adjectives that names of levels are made of (`level-parts.ts`). */
export const sentences = {
  /** In a text that speaks of levels at all; the noun itself. */
  partner: /partnership/iu,
  noun: /^partnership$/iu,
  /** The words that may make up a level, with what may follow the noun. */
  levels:
    /\b(?:[\w-]+,? +){1,7}partnership\b(?: of (?:coordination|cooperation)\b)?(?: (?:of|featuring) mutual [\w ]{3,50}?(?=[,.;]|$))?(?: (?:for|in) (?:a|the) new era\b)?/giu,
  /** Words of no weight between the adjectives of a level, which do not begin its name. */
  linking: /^(?:and|for|new|bilateral)$/iu,
  /** Words of act before a level; with the first it is new, with the second it is named in full. */
  acts: /\b(elevat\w+|upgrad\w+|rais\w+|establish\w*|launch\w*|deepen\w*|strengthen\w*|reaffirm\w*|advanc\w+|enhanc\w+|consolidat\w+|build\w*|promot\w+|announc\w+)\b/giu,
  creates: /^(?:elevat|upgrad|rais|establish|launch|announc)/iu,
  reaffirms: /^reaffirm/iu,
  /** Elevated from X to Y: X is what it was. */
  oldLevel: /\b(?:elevat|upgrad|rais)\w+ [^.;]{0,60}\bfrom (?:an? |the |their )?$/iu,
  /** What a level has behind it where it is one of a sector, or the one that is raised to another. */
  sector:
    /^ (?:to|on) |^ in (?:\p{Lu}|the (?:field|area|sector))|^ for (?!Peace|Prosperity|Sustainable|Development|Progress|the purposes|Shared|Common)\p{Lu}/u,
  /** Before the act, and behind the level: it is promised for a later meeting. */
  promises: /commit\w* to (?:the )?$|commitment to $|look forward to $|intend to $/iu,
  later: /^[^.]{0,200}\b(?:at the|in) [^.]{0,80}(?:summit|november|december|later|next year)/iu,
  /** Before the level, and behind it: it is one of the past. */
  recalledBefore: /\b(?:anniversary|since|years? ago|in (?:19|20)\d\d)\b/iu,
  recalledBehind: /^[^.,;]{0,40}(?:\bin (?:19|20)\d\d|\byears? ago|^ \((?:19|20)\d\d\))/iu,
};
