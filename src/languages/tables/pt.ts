/** Portuguese. */
import type { Language } from '../language.ts';

export const pt: Language = {
  tag: 'pt',
  months: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  days: { ordinal: 'º|°', to: 'até|a', and: 'a|e' },
  smallWords: 'os|das|dos|e|do|da|em|para|com|uma|ao|aos|pelo|pela|que|não|suas',
  ownLetters: '[ãõ]',
};
