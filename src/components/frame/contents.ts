/** Where the contents of a page's text are: `here` in the page itself, or at the address of the whole text; null without one. */
export type ContentsAt = 'here' | { href: string } | null;
