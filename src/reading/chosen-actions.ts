/** What can be done with chosen words, for the bar beside a selection and for the dialog that chooses by keyboard. */
import { toolStrings } from '../i18n/tools.ts';
import { type Chosen, linkTo } from './chosen.ts';
import { copy } from './copy.ts';
import { addWords } from './notebook/keep.ts';
import { base, button, language } from './page.ts';

const s = toolStrings(language);

/** Buttons for the words that `chosen` gives when one is pressed; `done` is called after each. */
export function actionButtons(chosen: () => Chosen | null, done: () => void): HTMLButtonElement[] {
  const act = (label: string, action: (chosen: Chosen) => unknown): HTMLButtonElement =>
    button(label, () => {
      const words = chosen();
      if (!words) return;
      void action(words);
      done();
    });
  return [
    act(s.words.link, (words) => copy(linkTo(words), s.words.linkCopied)),
    act(s.words.cite, async (words) => copy(await withCitation(words), s.words.citeCopied)),
    act(s.words.note, addWords),
    act(s.words.search, (words) => searchFor(words.text)),
  ];
}

async function withCitation(words: Chosen): Promise<string> {
  const title = document.querySelector('h1')?.textContent?.trim() ?? document.title;
  return `${s.words.quoted(words.text)}\n${title}\n${linkTo(words)}`;
}

/** To the search page: the words as a phrase, since that is how they stand in the text. */
function searchFor(text: string): void {
  const words = text.split('\n')[0]?.trim() ?? '';
  const query = /[\s，。、；：]/u.test(words) ? `"${words}"` : words;
  location.assign(`${base}${language === 'en' ? 'en/' : ''}search/?q=${encodeURIComponent(query)}`);
}
