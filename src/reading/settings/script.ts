/**
 * Shows Chinese text in other characters. Each text node keeps its printed text (src/browser/reading-text.ts), which alone is
 * copied, cited, linked and put in the notebook; lengths do not change, so offsets hold in both.
 */
import { toolStrings } from '../../i18n/reading/tools.ts';
import { changeSettings, settings } from './settings-state.ts';
import { convert, type Converter, unpack } from './convert.ts';
import { base, button, language } from '../../browser/page.ts';
import { printed, textNodes } from '../../browser/reading-text.ts';

const s = toolStrings(language).script;
const loaded = new Map<string, Converter>();

async function converterTo(script: string): Promise<Converter> {
  let converter = loaded.get(script);
  if (!converter) {
    const answer = await fetch(`${base}characters/${script}.json`);
    if (!answer.ok) throw new Error(`characters: ${answer.status}`);
    loaded.set(script, (converter = unpack(await answer.json())));
  }
  return converter;
}

/** Applies the setting to the page as it stands; without one, everything as printed again. */
export async function showScript(): Promise<void> {
  const { script } = settings();
  const converter = script ? await converterTo(script) : null;
  // While its file was on its way another script may have been chosen, or none.
  if (settings().script !== script) return;
  const main = document.querySelector('main');
  const whole = main && converter ? ofParagraphs(main, converter) : null;
  const restore = holdMarks();
  for (const node of main ? allText(main) : []) {
    const original = printed.get(node) ?? node.data;
    const shown = converter && isChinese(node) ? (whole?.get(node) ?? convert(original, converter)) : original;
    if (shown === node.data) continue;
    printed.set(node, original);
    node.data = shown;
  }
  restore();
  notice(script !== undefined);
}

/** What is marked in a paragraph, or bound at its end, parts no word: each is converted as a whole, unit for unit. */
function ofParagraphs(main: Element, converter: Converter): Map<Text, string> {
  const shown = new Map<Text, string>();
  for (const paragraph of main.querySelectorAll('[data-p]')) {
    const nodes = textNodes(paragraph);
    const originals = nodes.map((node) => printed.get(node) ?? node.data);
    const text = convert(originals.join(''), converter);
    let at = 0;
    nodes.forEach((node, i) => shown.set(node, text.slice(at, (at += originals[i]!.length))));
  }
  return shown;
}

/** New text in a node throws back every range that ends in it; the marks of words are put back where they stood. */
function holdMarks(): () => void {
  const ranges = [...(globalThis.CSS?.highlights?.values() ?? [])].flatMap((marks) => [...marks]);
  const held = ranges
    .filter((range) => range instanceof Range)
    .map((range) => ({
      range,
      from: range.startContainer,
      start: range.startOffset,
      to: range.endContainer,
      end: range.endOffset,
    }));
  return () => {
    for (const { range, from, start, to, end } of held) {
      range.setStart(from, start);
      range.setEnd(to, end);
    }
  };
}

const isChinese = (node: Text): boolean =>
  (node.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '').startsWith('zh');

/** Of the whole text column, its marks included: printed readings are shown in the same characters. */
function allText(main: Element): Text[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && !node.parentElement?.closest('textarea,script,style,button')) nodes.push(node);
  }
  return nodes;
}

let note: HTMLElement | null = null;
/** Says above the text that this is not as printed, with the way back. */
function notice(on: boolean): void {
  note?.remove();
  if (!on || !document.querySelector('main [data-p]')) return;
  note = document.createElement('p');
  note.className = 'script-note';
  const back = button(s.back, () => {
    changeSettings({ script: undefined });
    void showScript();
  });
  note.append(s.notice, ' ', back);
  document.querySelector('main')?.prepend(note);
}

/** Copying by the system's own means gives the printed text too. */
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!settings().script || !selection || selection.rangeCount === 0 || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  const shared = range.commonAncestorContainer;
  if (!document.querySelector('main')?.contains(shared)) return;
  event.clipboardData?.setData('text/plain', printedIn(range));
  event.preventDefault();
});

function printedIn(range: Range): string {
  const host = range.commonAncestorContainer;
  const block = host instanceof Element ? host : host.parentElement;
  let before: Element | null = null;
  let text = '';
  for (const node of block ? textNodes(block) : []) {
    if (!range.intersectsNode(node)) continue;
    const part = (printed.get(node) ?? node.data).slice(
      node === range.startContainer ? range.startOffset : 0,
      node === range.endContainer ? range.endOffset : undefined,
    );
    const paragraph = node.parentElement?.closest('p,h1,h2,h3,h4,li') ?? null;
    if (before && paragraph !== before && text !== '') text += '\n';
    before = paragraph;
    text += part;
  }
  return text;
}
