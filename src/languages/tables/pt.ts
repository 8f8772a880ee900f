/** Portuguese. */
import type { Language } from '../language.ts';

const levelWord = 'estratégica|global|abrangente|reforçada|privilegiada|especial|permanente|integral|ampliada';

export const pt: Language = {
  tag: 'pt',
  countries: 'por',
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
  level: {
    name: new RegExp(`(?<!\\p{L})parceria(?:,? (?:e )?(?:${levelWord}))+(?!\\p{L})`, 'giu'),
    words: /,? /u,
    act: /(?<!\p{L})(?:elev|estabelec|instaur|cri(?:ar|am|aram|ou|ação)|aprofund|fortalec|consolid|reafirm|confirm|desenvolv|impuls|promov)\p{Ll}*/giu,
    creates: /^(?:elev|estabelec|instaur|cri)/iu,
    acts: 'before',
    old: { before: /(?:^|\s)(?:de uma|da) $/iu, behind: /^ (?:a|para|à) /iu },
    between: /^ (?:entre|com) /iu,
    sector: /^ (?:em matéria|no (?:domínio|setor|sector)|na área|para (?!a paz))/iu,
    recalled: /aniversário|(?:em|desde) (?:19|20)\d\d/iu,
  },
  title: {
    headline: '(?:assinam?|assinaram|emitem?|emitiram|divulgam?|adotam?|adotaram|aprovam?|aprovaram|publicam?)',
    finite: 'é|são|foi|foram|será|serão|diz|afirma|destaca|têm|há',
  },
  signing: {
    keywords: 'feit|assinad|adotad|exemplar|autêntic',
    authentic: '\\bigualmente autêntic|\\ben?m (?:dois|três|quatro) (?:exemplares|originais)\\b',
    done: '(?:Feit[oa]|Assinad[oa]|Adotad[oa]) em\\b.{0,120}\\d{4}',
  },
  clues: {
    visit: 'A(?:tendendo a|o) convite d',
    declares: 'declaram? o seguinte|(?:acordaram|concordaram)[^.]{0,40}o seguinte',
    asOne:
      '(?:As|Ambas as|As duas) (?:Partes|delegações)|(?:Os|Ambos os|Os dois) (?:países|Presidentes|mandatários|Ministros|Chefes de Estado|Governos|líderes)|Nós',
    reported: '(?:o comunicado|a declaração(?: conjunta)?) (?:diz|indica|afirma|destaca|acrescenta)',
  },
  acts: { press: 'comunicado (?:conjunto )?à imprensa', declaration: 'declaração' },
  documents: { statement: 'declaração|comunicado', treaty: '\\b(?:acordo)\\b' },
  offices: 'Presidente|Ministro|Majestade|Rei\\b|Chanceler',
  signature: { signed: 'assinado', behalf: 'Por', states: 'Reino|República|Governo' },
  dating: { signed: 'feit[oa] em|assinad[oa] em', here: 'feit[oa] em|assinad[oa] em', particles: 'em|de' },
  agencies: 'Lusa|Agência Brasil',
  announcing: {
    keywords: 'íntegra|segue|texto',
    lines: [
      '\\b(?:íntegra|texto (?:integral|completo|oficial))\\b.{0,160}:$',
      '^segue(?:m|-se)?,? (?:abaixo,? )?(?:o texto|a declaração|o comunicado).{0,160}:$',
    ],
    abridged: 'trechos?\\b',
  },
  actNouns: 'declaração|comunicado',
  places: {
    before: '(?<!\\p{L})(?:em|a)(?: (?:cidade|capital) de)? ?',
    act: [
      '(?<!\\p{L})(?:reunid[oa]s|reuniram|recebeu|celebr\\p{L}+|adotar\\p{L}+|assin\\p{L}+)(?:[ -][^.;:]{0,60})? (?:en|em|à|a)(?: [^.;:,]{0,24})?',
    ],
    other: '(?<!\\p{L})(?:acord\\p{L}+|próxim[oa]|futur[oa]|recorda\\p{L}+|relembra\\p{L}+)(?!\\p{L})',
    otherBehind: '[,，]? no próximo',
  },
};
