/** What kind of act the document calls itself, by its title or else by the words that open its operative part. */
import type { Facts } from '../types.ts';
import { fold } from '../../languages/fold.ts';

const kinds: [Facts['kind'], RegExp][] = [
  [
    'press-communique',
    /(?:联合)?新闻(?:公报|声明|稿)|联合新闻|共同プレス|プレスコミュニケ|언론발표문|joint press (?:communiqu|statement|release)|совместное сообщение для печати|communiqué de presse conjoint|comunicado de prensa conjunto|comunicado (?:conjunto )?à imprensa|thông cáo báo chí/iu,
  ],
  ['communique', /公报|コミュニケ|공동발표문|코뮈니케|communiqu|коммюнике|comunicado|thông cáo chung|公報/iu],
  ['declaration', /宣言|선언|declaration|деклараци|déclaration|declaración|declaração|tuyên ngôn/iu],
  ['statement', /声明|共同文書|성명|statement|заявлени|tuyên bố/iu],
];

/**
 * @param title as printed, or null
 * @param opening the end of the opening: declare as follows, 发表联合声明如下
 * @returns the kind that the title calls the act, or else the opening; `other` where neither says it. Nothing is reported
 */
export function kindOfAct(title: string | null, opening: string): Facts['kind'] {
  for (const text of [title ?? '', opening]) {
    const folded = fold(text);
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
