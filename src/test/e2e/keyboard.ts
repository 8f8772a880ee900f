/** Ways of a reader who has no mouse. */
import type { Page } from 'playwright-core';

/** Presses Tab until an element that fits the selector, and bears the text where one is given, has the focus. */
export async function tabTo(page: Page, selector: string, text?: string): Promise<void> {
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(
      ([wanted, words]) => {
        const { activeElement: element } = document;
        return element !== null && element.matches(wanted!) && (words === undefined || element.textContent === words);
      },
      [selector, text],
    );
    if (there) return;
  }
  throw new Error(`${selector} ${text ?? ''} is not reached by Tab.`);
}

/** In the dialog for choosing words, which has the focus: selects the first place where they stand. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const field = page.locator('dialog textarea');
  await field.waitFor();
  const at = (await field.inputValue()).indexOf(words);
  if (at < 0) throw new Error(`The clause has no ${words}.`);
  for (let i = 0; i < at; i++) await page.keyboard.press('ArrowRight');
  for (let i = 0; i < words.length; i++) await page.keyboard.press('Shift+ArrowRight');
}

/** Pastes into an empty document of another tab, and gives what stands in it then. */
export async function pasted(page: Page): Promise<string> {
  const document = await page.context().newPage();
  await document.setContent('<textarea autofocus></textarea>');
  await document.locator('textarea').focus();
  await document.keyboard.press('Control+V');
  const text = await document.locator('textarea').inputValue();
  await document.close();
  await page.bringToFront();
  return text;
}

/** As the dialog for citing fills it in. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());
