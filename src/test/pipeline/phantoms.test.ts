/**
 * What stands between the lines of a page and its statement makes no second statement and no clause: the title repeated or
 * translated, the line of an infobox, a comment between two titles, the words of a narrator.
 */
import { describe, expect, test } from 'vitest';
import type { Clause } from '../../schema.ts';
import { type EndingTexts, languages } from './ending-texts.ts';
import { faults, run } from './sound.ts';

const flat = (clauses: readonly Clause[]): Clause[] => clauses.flatMap((c) => [c, ...flat(c.clauses)]);
const comments: Record<string, string> = {
  'zh-Hans': '这份声明是两国元首在安曼会谈后公布的，全面阐述了两国在新形势下发展关系的主张，受到各方关注。',
  'zh-Hant': '這份聲明是兩國外長在安曼會談後公布的，全面闡述了兩國在新形勢下發展關係的主張，受到各方關注。',
  en: 'This statement was made public after the talks in Oslo and has been widely quoted since then in the newspapers of both countries.',
  fr: 'Ce texte a été rendu public après les entretiens de Bruxelles et il est souvent cité depuis lors dans la presse des deux pays.',
  es: 'Este texto se hizo público después de las conversaciones de Madrid y desde entonces la prensa de ambos países lo cita a menudo.',
  ru: 'Этот текст был обнародован после переговоров в Минске, и с тех пор его часто цитируют газеты обеих стран по разным поводам.',
};
const translated: Record<string, string> = {
  'zh-Hans': 'Joint Statement between the People’s Republic of China and the Hashemite Kingdom of Jordan',
  'zh-Hant': 'Joint Statement between the People’s Republic of China and the Hashemite Kingdom of Jordan',
  en: 'Felleserklæring fra Republikken Kenya og Kongeriket Norge',
  fr: 'Joint Declaration of the Republic of Tunisia and the Kingdom of Belgium',
  es: 'Joint Declaration of the Republic of Chile and the Kingdom of Spain',
  ru: 'Joint Statement of the Russian Federation and the Republic of Belarus',
};

/** What stands before the text: the last line is the title that it bears. */
const heads: Record<string, (t: EndingTexts, language: string) => string[]> = {
  'the title twice': (t) => [t.title, t.title],
  'the title, a comment, the title': (t, language) => [t.title, comments[language]!, t.title],
  'the title in the bar of the browser': (t) => [`${t.title} - Archive`, 'Home', t.title],
  'the title, a day, the title': (t) => [t.title, '2031-06-13', t.title],
  'the title of the translation above': (t, language) => [translated[language]!, t.title],
  'lines of an infobox': (t) => [t.title, '2031', 'No. 17', t.title],
};

const cases = Object.keys(languages).flatMap((language) => Object.keys(heads).map((head) => ({ language, head })));

describe.each(cases)('$language: $head', ({ language, head }) => {
  test('one statement, its text alone', async () => {
    const t = languages[language]!;
    const lines = [...heads[head]!(t, language), ...t.body, t.date];
    const result = await run('a.txt', new TextEncoder().encode(`${lines.join('\n\n')}\n`));
    expect(faults(result)).toEqual([]);
    expect(result.drafts.map(({ kind, title }) => [kind, title])).toEqual([['statement', t.title]]);
    const paragraphs = flat(result.drafts[0]!.clauses).flatMap((c) => c.paragraphs.map(({ text }) => text));
    expect(paragraphs).toEqual(t.body);
  });
});
