/** Italian. */
import type { Language } from '../language.ts';

const levelWord = 'strategic[oa]|globale|integrale|rafforzat[oa]|privilegiat[oa]|speciale|ampi[oa]';

export const it: Language = {
  tag: 'it',
  countries: 'ita',
  months: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  days: { ordinal: 'º|°', to: 'al', and: 'al|e' },
  smallWords: 'il|della|delle|degli|dei|nel|nella|gli|alla|sulla|che|sono|hanno|loro|dello|ed',
  ownLetters: 'zion[ei](?!\\p{L})|\\p{L}ità(?!\\p{L})',
  level: {
    name: new RegExp(
      `(?<!\\p{L})(?:partenariato|partnership)(?:,? (?:e )?(?:${levelWord}))+(?: di cooperazione)?(?!\\p{L})`,
      'giu',
    ),
    words: /,? /u,
    act: /(?<!\p{L})(?:elev|innalz|instaur|istitu|stabil|approfond|rafforz|consolid|riafferm|conferm|svilupp|promuov)\p{Ll}*/giu,
    creates: /^(?:elev|innalz|instaur|istitu|stabil)/iu,
    acts: 'before',
    old: { before: /(?:^|\s)(?:da un|dal) $/iu, behind: /^ (?:a|verso) /iu },
    between: /^ (?:tra|fra|con) /iu,
    sector: /^ (?:in materia|nel settore|per (?!la pace))/iu,
    recalled: /anniversario|(?:nel|dal) (?:19|20)\d\d/iu,
  },
  title: {
    headline: 'firmano|firmato|adottano|pubblicano|approvano|sottoscrivono|diffondono',
    finite: 'è|sono|hanno|ha|sarà|saranno|afferma|sottolinea|ribadisce',
  },
  signing: {
    keywords: 'fatto|firmat|facenti|esemplar',
    authentic: '\\bfacenti ugualmente fede\\b|\\bin (?:duplice|due|tre|quattro) (?:esemplar[ei]|originali)\\b',
    done: '(?:Fatto|Fatta|Firmato|Firmata) a\\b.{0,120}\\d{4}',
  },
  clues: {
    visit: '(?:Su|Dietro) invito d',
    declares: 'dichiarano quanto segue|(?:convengono|concordano|hanno convenuto)[^.]{0,40}quanto segue',
    asOne:
      '(?:Le (?:due )?Parti|I (?:due )?(?:Paesi|Presidenti|Ministri|Governi|leader|Capi di Stato)|Entrambe le Parti|Noi,)',
    reported: '(?:il comunicato|la dichiarazione(?: congiunta)?) (?:afferma|sottolinea|precisa|aggiunge)',
  },
  acts: { press: 'comunicato stampa congiunto', communique: 'comunicato', declaration: 'dichiarazione' },
  documents: { statement: 'dichiarazione|comunicato congiunto', treaty: '(?<!\\p{L})(?:trattato|accordo)(?!\\p{L})' },
  offices: 'Presidente|Ministro|Primo Ministro|Ambasciatore|Cancelliere|Re\\b',
  governments: 'Governo della|Governo del|Ambasciata',
  signature: {
    forWord: 'Per',
    articles: "il |lo |la |gli |[Ll]['’]",
    signed: 'firmato',
    behalf: 'Per (?:il|la|l’|gli)',
    states: 'Governo|Repubblica|Regno',
  },
  dating: {
    changed: 'ultim[oa] (?:modifica|aggiornamento)',
    pageVerb: 'Pubblicato',
    signed: 'fatt[oa] a|firmat[oa] a',
    here: 'fatt[oa] a|firmat[oa] a',
    particles: 'il|a|addì|di|dello|della|del|dei|al|la|le',
  },
  announcing: {
    keywords: 'testo|dichiarazione|comunicato',
    lines: [
      '\\b(?:di seguito|qui di seguito|ecco|segue)\\b,? (?:il testo|la dichiarazione|il comunicato).{0,200}[:.]$',
      '^testo (?:integrale|completo|ufficiale).{0,160}:$',
    ],
    abridged: 'estratt[oi]|stralci',
  },
  actNouns: 'dichiarazione|comunicato',
  places: {
    inNames: "d[aei]s? |dell['’]",
    metIn: 'a',
    met: 'riuniti',
    before: '(?<!\\p{L})(?:a|in) ',
    act: ['(?<!\\p{L})(?:incontrat\\p{L}|riunit\\p{L}|firmat\\p{L}|adottat\\p{L}|colloqui)(?:[ -][^.;:]{0,60})? a'],
  },
  furniture: {
    caption: '^Foto\\s?[:：]',
    endInBrackets: 'Fine',
    menu: "Vai al contenuto|Leggi la versione .{1,20}|Stampa|Condividi|Torna (?:su|all['’]inizio|all['’]elenco|indietro).{0,20}|Inizio pagina|Note legali|Mappa del sito|Accessibilità|Copia link|Ascolta|Commenta|Rispondi|Pubblicità|Scarica(?: .{1,60})?|(?:Precedente|Successivo)(?: articolo)?|Privacy.{0,20}",
    tools:
      'stampa|condividi|note legali|mappa del sito|accessibilità|copia link|torna su|privacy|cookie|contatti|scarica|commenta|home|facebook',
    path: '^Home\\s*(?:>|»|/|›)',
    related: 'Leggi anche|Vedi anche',
    credit:
      'Fonti?|Autore|Autori|Redazione|A cura di|Pubblicato(?: il)?|Aggiornato(?: il)?|Ultim[oa] (?:aggiornamento|modifica)|Data(?: di pubblicazione)?|Traduzione|Tempo di lettura|Crediti',
    licence: 'Tutti i diritti riservati|Riproduzione riservata',
    notice: '^Questo (?:sito|messaggio) .{0,60}(?:cookie|riservat)|^Iscriviti alla',
  },
  dateSentences: {
    held: [/^[^;]{4,900}(?:riunit[ei]|reunit[ei]) (?:a|in) [^;]{2,80}?,? il \d/u],
  },
  partyLists: {
    words: 'tra fra ed il lo gli dei della delle repubblica regno governo governi primo presidenti ministri',
    and: 'ed|e',
  },
  authors: {
    act: 'dichiarazione',
    about: 'su(?:l|lla|i|lle)?',
    visit: 'invito|incontr|colloqui',
    invitation: 'invito',
    invited: ['su invito(.{3,120}?)[,،](.{3,120}?)(?:ha effettuato|si è recat|ha compiuto)'],
  },
  officeWords: 'Ambasciatore',
  edges: {
    sections:
      'Leggi anche|Vedi anche|Potrebbe (?:interessarti|interessarvi)(?: anche)?|Ti potrebbe interessare(?: anche)?|Notizie (?:correlate|collegate)|Articoli (?:correlati|simili)|Contenuti correlati|Documenti (?:correlati|allegati)|Argomenti|Parole chiave|Etichette|Tag|Categori[ae]|Condividi(?: .{1,30})?|Commenti(?: ?\\(\\d+\\))?|(?:Nessun|\\d+) comment[oi]|Lascia un commento|Contatti(?: stampa)?|Ufficio stampa|Per (?:saperne di più|maggiori informazioni)|Link utili|Ultime notizie|Scarica',
  },
};
