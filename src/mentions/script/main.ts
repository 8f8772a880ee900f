/**
 * The script for other sites: links every mention of a statement or clause on the page that includes it, and shows the
 * words on a card. It stores nothing, reports nothing, and asks this site alone for files; where they cannot be had, the
 * page stays as it is.
 *
 *     <script src="https://…/mentions/v1/concord.js" defer data-within="article" data-language="en" data-cards="off"></script>
 */
import { firstLanguage, type Language, languages } from '../../i18n/languages.ts';
import { findMentions, type Mention } from '../find-mentions.ts';
import { openMentionable } from '../open-table.ts';
import { attachCard } from './card.ts';
import { blocksOf, wrap } from './blocks.ts';

interface Settings {
  /** Absolute address of the site, a slash at its end. */
  root: string;
  within: string;
  prefix: string;
  cards: boolean;
}

function settingsOf(script: HTMLScriptElement): Settings {
  const { within, language, cards } = script.dataset;
  return {
    root: new URL('../../', script.src).href,
    within: within ?? (document.querySelector('main, article') ? 'main, article' : 'body'),
    prefix: languages[(language ?? firstLanguage) as Language]?.prefix ?? '',
    cards: cards !== 'off',
  };
}

async function run({ root, within, prefix, cards }: Settings): Promise<void> {
  const table = await openMentionable(root);
  for (const block of blocksOf(document.querySelectorAll<HTMLElement>(within))) {
    // oxlint-disable-next-line no-await-in-loop -- after the first, the files are there
    const mentions = await findMentions(block.text, table);
    // From the last one on, so that the places of those before it hold.
    for (const mention of mentions.toReversed()) link(block, mention);
  }
  function link(block: ReturnType<typeof blocksOf>[number], mention: Mention): void {
    const anchor = wrap(block, mention.start, mention.end, `${root}${prefix}${mention.path}/`);
    if (anchor && cards) attachCard(anchor, mention, root);
  }
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const settings = settingsOf(script);
  const start = (): void => void run(settings).catch((error: unknown) => console.warn('Concord:', error));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
