/** What the reader's own browser adds to a citation: the style chosen last, the day, and the stored citations themselves. */
import { styles, type StyleId } from '../exports/citation/styles.ts';
import type { Citations } from '../exports/citation/templates.ts';
import { base, language } from '../browser/page.ts';
import { languages } from '../i18n/languages.ts';

/** As it is, not as JSON. */
const remembered = 'concord:cite-style';

/** The style chosen last in the dialog; the one usual in the reader's language where none was, or where it is offered no more. */
export function chosenStyle(): StyleId {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(remembered);
  } catch {
    // A browser that refuses storage forgets; everything else works.
  }
  return styles.find(({ id }) => id === stored)?.id ?? languages[language].style;
}

/** For the next time, on this site and in this browser, if it keeps anything. */
export function rememberStyle(style: StyleId): void {
  try {
    localStorage.setItem(remembered, style);
  } catch {
    // The dialog goes on with what was chosen.
  }
}

/** The day of access, as ISO 8601: the reader's own, not Greenwich's. */
export const today = (): string =>
  new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** The citations that the build stored for a statement; null where they cannot be had, or not read. */
export async function storedCitations(statement: string): Promise<Citations | null> {
  try {
    const answer = await fetch(`${base}${statement}/cite.json`);
    return answer.ok ? ((await answer.json()) as Citations) : null;
  } catch {
    return null;
  }
}
