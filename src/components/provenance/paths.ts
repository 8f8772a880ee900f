/** The pages of all witnesses in every language. Sigils follow from the number of sources, so no record is read. */
import { summaries } from '../../corpus.ts';
import { languageParameters, placeOf } from '../../view/routes.ts';

export const witnessPaths = () =>
  summaries().flatMap(({ id, witnesses }) =>
    languageParameters.flatMap((lang) =>
      witnesses.map((_, i) => ({ params: { lang, ...placeOf(id), sigil: String.fromCharCode(97 + i) } })),
    ),
  );
