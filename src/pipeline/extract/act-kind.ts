/** What kind of act the document calls itself, by its title or else by the words that open its operative part. */
import type { Facts } from '../types.ts';
import { each } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { features } from '../features.ts';

const named = (act: keyof NonNullable<Language['acts']>): RegExp =>
  new RegExp(
    each(({ acts }) => acts?.[act]),
    'iu',
  );

const kinds: [Facts['kind'], RegExp][] = [
  ['press-communique', named('press')],
  ['communique', named('communique')],
  ['declaration', named('declaration')],
  ['statement', named('statement')],
];

/**
 * @param title as printed, or null
 * @param opening the end of the opening: declare as follows, 发表联合声明如下
 * @returns the kind that the title calls the act, or else the opening; `other` where neither says it. Nothing is reported
 */
export function kindOfAct(title: string | null, opening: string): Facts['kind'] {
  for (const text of [title ?? '', opening]) {
    const folded = features(text).folded;
    const found = kinds
      .map(([kind, regex]) => ({ kind, at: folded.search(regex) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => lastOf(folded, b.kind) - lastOf(folded, a.kind));
    const press = found.find(({ kind }) => kind === 'press-communique');
    if (press) return press.kind;
    if (found[0]) return found[0].kind;
  }
  return 'other';
}

/** Chinese and Japanese titles end in the word for the act; a title in a European language begins with it. */
function lastOf(text: string, kind: Facts['kind']): number {
  const regex = kinds.find(([name]) => name === kind)?.[1];
  if (!regex) return -1;
  const all = [...text.matchAll(new RegExp(regex.source, 'giu'))].map((m) => m.index);
  return /[\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af]/u.test(text) ? (all.at(-1) ?? -1) : -(all[0] ?? text.length);
}
