/** French. */
import type { Language } from '../language.ts';

export const fr: Language = {
  tag: 'fr',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  days: { ordinal: 'er', to: "au|jusqu'au", and: 'au|à|et' },
  smallWords: 'les|des|et|du|dans|pour|aux|une|est|sur|par|ont|leur|leurs|qui',
  ownLetters: "(?<!\\p{L})[dl]['’]|[œùÿ]|[êèâîô](?=\\p{L})|\\p{L}tion(?!\\p{L})",
};
