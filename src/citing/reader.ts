/** What the reader's own browser adds to a citation: the style chosen last, the day, and the stored citations themselves. */
import { styles, type StyleId } from '../exports/citation/styles.ts';
import type { Citations } from '../exports/citation/templates.ts';
import { base, language } from '../browser/page.ts';
import { languages } from '../i18n/languages.ts';

const remembered = 'concord:cite-style';

/** The style chosen last in the dialog; the one usual in the reader's language where none was, or where it is offered no more. */
export function chosenStyle(): StyleId {
  const stored = localStorage.getItem(remembered);
  return styles.find(({ id }) => id === stored)?.id ?? languages[language].style;
}

/** For the next time, on this site and in this browser. */
export const rememberStyle = (style: StyleId): void => localStorage.setItem(remembered, style);

/** The day of access, as ISO 8601: the reader's own, not Greenwich's. */
export const today = (): string =>
  new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** The citations that the build stored for a statement; null where they cannot be had. */
export async function storedCitations(statement: string): Promise<Citations | null> {
  const answer = await fetch(`${base}${statement}/cite.json`).catch(() => null);
  return answer?.ok ? ((await answer.json()) as Citations) : null;
}
