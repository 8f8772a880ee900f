/** What the words of a clause in a frame do not show: places where the witnesses differ, and corrections. */
import { reading } from '../i18n/reading/reading.ts';
import type { Clause, Statement } from '../schema.ts';

/** In Chinese beside a Chinese text, else in English; empty where there is nothing. */
export function unshown(s: Statement, { id, paragraphs }: Clause): string[] {
  const t = reading(s.language.startsWith('zh') ? 'zh' : 'en');
  const variants = s.variants.filter((v) => v.clause === id && v.class !== 'layout').length;
  const emendations = paragraphs.flatMap((paragraph) => paragraph.emendations).length;
  return [...(variants > 0 ? [t.variants(variants)] : []), ...(emendations > 0 ? [t.emendations(emendations)] : [])];
}
