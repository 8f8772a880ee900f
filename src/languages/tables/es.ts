/** Spanish. */
import type { Language } from '../language.ts';

export const es: Language = {
  tag: 'es',
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  days: { ordinal: 'º|°', to: 'al?', and: 'al?|y' },
  smallWords: 'los|las|del|y|el|en|para|con|una|por|que|sus|se',
  ownLetters: '[ñ¿¡]|ción(?!\\p{L})|ciones(?!\\p{L})',
};
