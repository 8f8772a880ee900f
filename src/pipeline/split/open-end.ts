/** Whether a text breaks off within a sentence. */
import type { Item } from './items.ts';

const sentenceStop = /[。！？.!?…][”’」』）)》"'\]\s|｜]*$/u;

const further =
  /^(?:annex(?:es|e)?|appendi(?:x|ces)|attachments?|see also|related|附件|附录|附錄|相关(?:链接|文件)|приложени[ея]|anexos?|phụ lục|부속서|付属文書)\s*[:：]$/iu;

/** Whether the text ends in a list of further documents: Annex:, and their titles. */
function listsFurther(items: readonly Item[]): boolean {
  for (const { text } of items.toReversed().slice(0, 12)) {
    if (further.test(text.text.trim())) return true;
    if (text.text.length > 160 || sentenceStop.test(text.text)) return false;
  }
  return false;
}

/** The last words of a text that ends within a sentence, or null. A list whose items have no stops may end without. */
export function openEnd(items: readonly Item[]): string | null {
  const last = items.at(-1);
  if (!last || sentenceStop.test(last.text.text) || listsFurther(items)) return null;
  const others = items.slice(-6, -1).filter((x) => (x.bullet > 0 || x.accepted) && !x.heading);
  const bare = others.filter((x) => !/[。！？.!?…；;，,]\s*$/u.test(x.text.text));
  if ((last.bullet > 0 || last.accepted) && bare.length >= 2 && bare.length * 2 > others.length) return null;
  return last.text.text.slice(-20);
}
