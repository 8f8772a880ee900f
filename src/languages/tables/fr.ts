/** French. */
import type { Language } from '../language.ts';

const levelWord =
  "stratégique|global|globale|renforcé|privilégié|spécial|intégral|permanent|d[’']exception|de coopération|tous temps";

export const fr: Language = {
  tag: 'fr',
  countries: 'fra',
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
  level: {
    name: new RegExp(
      `(?<!\\p{L})partenariat(?:,? (?:et )?(?:${levelWord}))*(?: (?:stratégique|global|globale|renforcé|privilégié|spécial|intégral|permanent|d[’']exception))(?!\\p{L})`,
      'giu',
    ),
    words: /,? /u,
    act: /(?<!\p{L})(?:élev|port(?:er|ent|é)|hiss|établ|instaur|nou|lanc|cré|approfond|renforc|consolid|réaffirm|confirm|développ|promouv)\p{Ll}*/giu,
    creates: /^(?:élev|port|hiss|établ|instaur|nou|lanc|cré)/iu,
    acts: 'before',
    old: { before: /(?:^|\s)(?:d[’']un|du) $/iu, behind: /^ (?:à|vers|au|en) /iu },
    between: /^ (?:entre|avec) /iu,
    sector: /^ (?:dans le (?:domaine|secteur)|en matière|pour (?!la paix))/iu,
    recalled: /anniversaire|(?:en|depuis) (?:19|20)\d\d/iu,
  },
  title: {
    headline:
      '(?:signent|signe|adoptent|adopte|publient|publie|diffusent|diffuse|approuvent|ont (?:signé|adopté|publié))',
    finite: 'ont|est|sont|était|étaient|sera|seront|dit|affirme|souligne|indique|précise|prévoit',
  },
  signing: {
    closes: 'Fait à',
    keywords: 'fait|foi|exemplair|signé|adopté|signé',
    authentic:
      '\\bfaisant (?:également|tous) foi\\b|\\ben (?:double|triple|deux|trois|quatre) (?:exemplaires?|originaux)\\b',
    done: '(?:Fait|Signé|Adopté) (?:à|en|au)(?!\\p{L}).{0,120}\\d{4}',
  },
  clues: {
    visit: "(?:À|Sur) l[’']invitation d",
    declares: 'déclarent? ce qui suit|(?:conviennent|sont convenus)[^.]{0,40}de ce qui suit',
    asOne:
      'Les (?:deux )?(?:parties|pays|chefs|présidents|ministres|gouvernements|dirigeants)|Ils (?:sont convenus|se sont félicités|ont (?:réaffirmé|souligné|exprimé|salué|décidé))|Nous',
    reported: '(?:le communiqué|la déclaration(?: conjointe)?) (?:précise|indique|souligne|affirme|ajoute)',
  },
  acts: { press: 'communiqué de presse conjoint', declaration: 'déclaration' },
  documents: { statement: 'déclaration', treaty: '(?<!\\p{L})(?:traité|accord)(?!\\p{L})' },
  offices: 'Président|Ministre|Premier|Majesté|Roi\\b|Reine|Chancelier|Excellence',
  signature: {
    inNames: 'de',
    signsFor: 'pour',
    forWord: 'Pour',
    articles: "le |la |les |[Ll]['’]",
    signed: 'signé',
    behalf: 'Pour',
    states: 'Royaume|gouvernement|République',
  },
  dating: {
    changed: 'date de (?:modification|mise à jour)|dernière (?:modification|mise à jour)|modifiée? le',
    pageVerb: 'Publiée?',
    page: 'publiée?|mis à jour',
    thisAct: '\\b(?:cette|présente?) (?:déclara|communi|docum)',
    signed: 'fait à|signée? à',
    here: 'fait à|signée? à',
    particles: 'le|la|à|en|du|de',
  },
  agencies: 'AFP',
  announcing: {
    keywords: 'teneur|voici|intégralité|texte',
    lines: [
      "^voici (?:le texte|la teneur|l[’']intégralité|la déclaration|le communiqué).{0,200}:$",
      "\\b(?:dont voici|ci-(?:après|dessous),?) (?:le texte|la teneur|l[’']intégralité).{0,160}[:.]$",
      '\\b(?:texte|teneur|intégralité)(?!\\p{L}).{0,160}\\b(?:suivante?|suit|ci-(?:après|dessous))\\s*:$',
      '^texte (?:intégral|complet|officiel)?.{0,160}:$',
    ],
    abridged: 'extraits?\\b',
  },
  actNouns: 'déclaration',
  places: {
    behindDay: 'à ',
    inNames: 'de la ',
    none: 'Président\\p{L}*|Ministr\\p{L}+|Gouvernement',
    city: 'la ville de ',
    metIn: 'à',
    met: 'réunis',
    noCity: 'Le',
    before: "(?<!\\p{L})(?:à|en)(?: la| les)?(?: (?:ville|capitale?) (?:de|d['’]))? ?",
    act: [
      '(?<!\\p{L})(?:réuni\\p{L}*|rencontré\\p{L}*|entreten\\p{L}+|entretiens|sign\\p{L}+|adopt\\p{L}+|accueilli\\p{L}*)(?:[ -][^.;:]{0,60})? (?:en|em|à|a)(?: [^.;:,]{0,24})?',
    ],
    other: '(?<!\\p{L})(?:convenu\\p{L}*|prochain\\p{L}*|félicit\\p{L}+|rappel\\p{L}+)(?!\\p{L})',
    otherBehind: "[,，]? (?:l[’']année prochaine|le mois prochain)",
  },
  collective: {
    numbers: 'Deux',
    forms: [
      {
        words:
          "deux (?:parties|pays|présidents|chefs d[’']état|chefs de gouvernement|gouvernements|dirigeants|états|nations|premiers ministres|ministres)",
        count: 2,
        whole: true,
      },
      { words: '(?<=\\b(?:[Ll]es|[Dd]es|[Aa]ux) )Parties(?!\\p{L})', count: 'all' },
    ],
    othersBefore: /(?:appel\p{L}+|exhort\p{L}+) (?:à |aux |les )?$/iu,
    othersBehind: /^ (?:au |à la |en conflit|au conflit|à l[’'])/iu,
  },
  numberWords: [
    [1, 'un|premier'],
    [2, 'deux'],
    [3, 'trois'],
    [4, 'quatre'],
    [5, 'cinq'],
    [6, 'six'],
    [7, 'sept'],
    [8, 'huit'],
    [9, 'neuf'],
    [10, 'dix'],
    [11, 'onze'],
    [12, 'douze'],
    [13, 'treize'],
    [14, 'quatorze'],
    [15, 'quinze'],
    [16, 'seize'],
    [20, 'vingt|vingts'],
    [30, 'trente'],
    [40, 'quarante'],
    [50, 'cinquante'],
    [60, 'soixante'],
    [100, 'cent|cents'],
    [1000, 'mille'],
  ],
  furniture: {
    menu: "Fermer|Ajouter à (?:vos|mes) favoris|Flux RSS.{0,30}|Tous les (?:événements|articles|communiqués)|Français|Imprimer|Partager|Haut de page|Retour(?: (?:en haut|à la liste|au sommaire|à l['’]accueil).{0,20})?|Accueil|Mentions légales|Plan du site|Accessibilité.{0,30}|Données personnelles|Gestion des cookies|Copier le lien|Écouter|Suivez-nous.{0,30}|(?:Article|Page) (?:précédent|suivant)e?.{0,60}|Commenter|Répondre|S['’]abonner|Télécharger(?: .{1,60})?",
    related: 'Lire aussi|À lire aussi',
    endInBrackets: 'Fin',
    caption: '^(?:Photo|Crédits? photos?|Légende)\\s?[:：]',
    tools:
      "imprimer|partager(?: sur \\p{L}+)?|copier le lien|envoyer par (?:mail|courriel|e-mail)|mentions légales|plan du site|accessibilité|contact|données personnelles|gestion des cookies|accueil|haut de page|télécharger|commenter|s['’]abonner",
    credit:
      'Date de modification|Sources?|Auteurs?|Publié le|Mis à jour le|Dernière (?:mise à jour|modification)|Crédits?(?: photos?)?|Rédaction|Traduction|Temps de lecture|Réf(?:érence)?\\.?|Date de publication',
    stamp: '^(?:Publié|Mis à jour|Modifié) le \\d',
    licence: 'Tous droits réservés',
    notice:
      '^(?:La|Le|Une|Cette) .{0,60}(?:version|traduction|texte|document).{0,60}disponibles? |^Seul le (?:texte |discours )?prononcé fait foi|^Vous avez aimé cet article|^Abonnez-vous|^Ce (?:site|contenu) utilise|^Ce message .{0,60}confidentiel|^Pour vous désabonner|^Inscrivez-vous',
  },
  annexes: 'Annexe\\b',
  dateSentences: {
    act: 'ont (?:adopté|signé)[^.]{0,60}(?:déclaration|communiqu)',
    recalls: 'rappelant',
    meeting: '\\bréunis? à|\\bse sont (?:réunis|rencontrés) à',
    held: [
      /^\W{0,6}Le \d{1,2}[^;]{4,300}(?:se sont (?:réunis|rencontrés|entretenus)|a reçu)/u,
      /^[^;]{4,400}(?:se sont (?:réunis|rencontrés|entretenus)|a reçu)[^;]{0,60} le \d/u,
      /^[^;]{4,900}réunie?s? (?:à|en) [^;]{2,80}?,? le \d/u,
    ],
    operative: 'ce qui suit',
  },
  edges: {
    preamble: 'Préambule',
    sections:
      "Pour aller plus loin|Dossiers?|Agenda|Produits connexes|Liens (?:associés|connexes)|Renseignements(?: ?\\(.{1,30}\\))?|Dernières? (?:minute|nouvelles|actualités)|Sur le même sujet|Lire également|Contacts? presse|Pour en savoir plus|Voir aussi|À (?:lire|voir|consulter)(?: aussi| également)?|Lire aussi|Voir (?:aussi|également)|Sur le même (?:sujet|thème)|Dans la même rubrique|Articles? (?:liés?|similaires?|associés?|récents?)|Documents? (?:liés?|associés?|joints?|à télécharger)|Mots[- ]clés|Étiquettes|Catégories?|Thèmes?|Partager(?: (?:cet article|cette page|sur .{1,40}))?|Commentaires?(?: ?\\(\\d+\\))?|(?:Aucun|\\d+) commentaires?|Laisser un commentaire|Contacts?(?: (?:médias?|presse))?|Pour (?:en savoir plus|plus d['’]informations?)|Liens utiles|Télécharger(?: .{1,60})?|Newsletter",
  },
  partyLists: {
    afterList: 'réuni',
    inName: 'de|du|des|la',
    article: 'la|le|les|du|des?',
    words: 'et du de des la le les l d gouvernement république état royaume',
    offices: 'président|ministre',
    and: 'et',
  },
  citedDocuments: {
    words: 'déclaration|traité|accord|charte',
  },
  authors: {
    act: 'déclaration',
    about: 'sur|concernant',
    visit: 'invitation|rencontr',
    we: 'nous',
    members: 'membres',
  },
  titleLines: {
    begins: "de|des|du|d['’]|et|sur|entre|relati(?:ve|f)|à l['’]occasion|concernant",
    ends: 'de|des|du|la|et|sur|entre',
    meeting: 'Sommet',
  },
  meetings: {
    speaks: 'visite|entreten',
    recalls: 'depuis|anniversaire|rappel(?:é|ant|ons|lent)',
    announces: 'suivante?|ce qui suit',
  },
  officeWords:
    "Président|Premier ministre|Ministre|Chargé|Charge d['’]Affaires|Plénipotentiaire|Ambassadeur|Chancelier|Secrétaire",
  definedTerms: {
    intro: 'ci-après(?: dénommée?s?| désignée?s?)?',
  },
  behind: {
    note: 'note d[eu] [\\p{L} ]+|remarque|ndlr|ndt',
  },
  labels: {
    units: 'Articles?|Art\\.|Section|Chapitre|Partie|Titre',
    reference: 'de|du|et',
  },
};
