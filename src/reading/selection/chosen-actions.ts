/** What can be done with chosen words, for the bar beside a selection and for the dialog that chooses by keyboard. */
import { toolStrings } from '../../i18n/reading/tools.ts';
import { type Chosen, linkTo } from './chosen.ts';
import { copy } from '../../browser/clipboard.ts';
import { addWords } from '../notebook/keep.ts';
import { button, inLanguage, language, statementId } from '../../browser/page.ts';
import { handedOver } from '../../quotations/page/handed-over.ts';

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
    act(s.words.cite, (words) => copy(withCitation(words), s.words.citeCopied)),
    act(s.words.note, addWords),
    act(s.words.search, (words) => searchFor(words.text)),
    act(s.words.check, (words) => checkQuotation(words.text)),
  ];
}

/** The words, the citation of their clause (of the statement, where they are from several), and the link that marks them. */
async function withCitation(words: Chosen): Promise<string> {
  const { from, to } = words.fragment;
  const { citationOf } = await import('../../citing/quoted.ts');
  const cited = await citationOf(statementId() ?? '', from.clause === to.clause ? from.clause : null).catch(() => null);
  return [s.words.quoted(words.text), cited ?? document.title, linkTo(words)].join('\n');
}

/** To the search page: the words as a phrase, since that is how they stand in the text. */
function searchFor(text: string): void {
  const words = text.split('\n')[0]?.trim() ?? '';
  const query = /[\s，。、；：]/u.test(words) ? `"${words}"` : words;
  location.assign(inLanguage(`search/?q=${encodeURIComponent(query)}`));
}

/** To the page that checks quotations, with the words in the storage of the tab: they are nobody else's business. */
function checkQuotation(text: string): void {
  try {
    sessionStorage.setItem(handedOver, text);
  } catch {
    // Where storage is not allowed, the page opens empty.
  }
  location.assign(inLanguage('check/'));
}
