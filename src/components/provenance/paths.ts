/** The pages of all witnesses in both languages. Sigils follow from the number of sources, so no record is read. */
import { summaries } from '../../corpus.ts';

export function witnessPaths(): { params: { lang: string | undefined; pair: string; day: string; sigil: string } }[] {
  return summaries().flatMap(({ id, witnesses }) => {
    const [pair = '', day = ''] = id.split('/');
    return [undefined, 'en'].flatMap((lang) =>
      witnesses.map((_, i) => ({ params: { lang, pair, day, sigil: String.fromCharCode(97 + i) } })),
    );
  });
}
