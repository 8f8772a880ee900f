/** Spanish. */
import type { Language } from '../language.ts';

const levelWord = 'estratégic[ao]|integral|global|reforzad[ao]|privilegiad[ao]|especial|permanente|ampliad[ao]';

export const es: Language = {
  tag: 'es',
  countries: 'spa',
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
  level: {
    name: new RegExp(
      `(?<!\\p{L})(?:asociación|alianza|relación)(?: de cooperación)?(?:,? (?:y )?(?:${levelWord}))+(?: de cooperación)?(?!\\p{L})`,
      'giu',
    ),
    words: /,? /u,
    act: /(?<!\p{L})(?:elev|establec|instaur|cre(?:ar|an|aron|ó|ación)|profundiz|fortalec|consolid|reafirm|confirm|desarroll|impuls|promov)\p{Ll}*/giu,
    creates: /^(?:elev|establec|instaur|cre)/iu,
    acts: 'before',
    old: { before: /(?:^|\s)(?:de una|de la|desde una|desde la) $/iu, behind: /^ (?:a|hacia) /iu },
    between: /^ (?:entre|con) /iu,
    sector: /^ (?:en (?:materia|el ámbito|el sector)|para (?!la paz))/iu,
    recalled: /aniversario|(?:en|desde) (?:19|20)\d\d/iu,
  },
  title: {
    headline:
      '(?:firman?|firmaron|firmó|emiten?|emitieron|suscriben?|suscribieron|publican?|adoptan?|adoptaron|aprueban?|acuerdan)',
    finite: 'ha|han|fue|fueron|será|serán|dice|señala|afirma|indica|destaca|subraya',
  },
  signing: {
    keywords: 'hecho|firmad|suscrit|dado|ejemplar|auténtic',
    authentic: '\\bigualmente auténtic|\\ben (?:dos|tres|cuatro|doble) (?:ejemplares|originales)\\b',
    done: '(?:Hecho|Firmad[oa]|Suscrit[oa]|Dado) en\\b.{0,120}\\d{4}',
  },
  clues: {
    visit: '(?:Por|Atendiendo a la|En atención a la) invitación d',
    declares: 'declaran? lo siguiente|(?:acuerdan|acordaron|convienen|convinieron)[^.]{0,40}lo siguiente',
    asOne:
      '(?:Las|Ambas|Las dos) (?:Partes|naciones|delegaciones)|(?:Los|Ambos|Los dos) (?:países|Presidentes|mandatarios|Ministros|Jefes de Estado|Gobiernos|líderes)|Reconocemos|Reafirmamos|Nosotros',
    reported: '(?:el comunicado|la declaración(?: conjunta)?) (?:señala|indica|subraya|afirma|agrega|destaca)',
  },
  acts: { press: 'comunicado de prensa conjunto', communique: 'comunicado', declaration: 'declaración' },
  documents: { statement: 'declaración|comunicado', treaty: '\\b(?:tratado|acuerdo|convenio)\\b' },
  offices: 'Presidente|Ministro|Primer|Majestad|Rey\\b|Reina|Canciller',
  signature: { signed: 'firmado|rubricado', behalf: 'Por', states: 'Reino|Gobierno|República' },
  dating: {
    signed: 'hecho en|dad[oa] en|firmad[oa] en|suscrit[oa] en',
    here: 'hech[oa] en|dad[oa] en|firmad[oa] en|suscrit[oa] en',
    particles: 'el|en',
  },
  agencies: 'EFE|Prensa Latina',
  announcing: {
    keywords: 'continuación|contenido|texto',
    lines: [
      '\\ba continuación,? (?:se (?:reproduce|publica|transcribe|ofrece)|el texto|la declaración|el comunicado).{0,200}[:.]$',
      '\\b(?:texto|contenido) (?:íntegro |completo |oficial )?(?:de[l]? .{0,120} )?(?:es el siguiente|dice(?: así)?|a continuación)\\s*:$',
      '^(?:este es el )?texto (?:íntegro|completo|oficial).{0,160}:$',
    ],
    abridged: 'extractos?\\b',
  },
  actNouns: 'declaración|comunicado',
  places: {
    before: "(?<!\\p{L})(?:en|a)(?: la| el)?(?: (?:ciudad|capital|isla) (?:de|d['’]))? ?",
    act: [
      '(?<!\\p{L})(?:reunid[oa]s|reuni[oó]|reunieron|recibi[oó]|celebr\\p{L}+|suscri\\p{L}+|firm[aó]\\p{L}*|adopt\\p{L}+)(?:[ -][^.;:]{0,60})? (?:en|em|à|a)(?: [^.;:,]{0,24})?',
    ],
    other: '(?<!\\p{L})(?:acord\\p{L}+|próxim[oa]|futur[oa]|recorda\\p{L}+|convinr?\\p{L}*)(?!\\p{L})',
    otherBehind: '[,，]? (?:el próximo|la próxima)',
  },
};
