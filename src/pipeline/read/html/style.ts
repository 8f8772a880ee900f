/** What the styles of a page say of one of its elements. */

/** What is asked of the styles; of generated text the value of `content`, as it is written. */
export type Property = 'display' | 'list-style-type' | 'text-decoration-line' | '::before' | '::after' | '::marker';

/** The values that win for an element, in lower case but for generated text; what it inherits is the caller's to know. */
export type Style = Readonly<Partial<Record<Property, string>>>;
