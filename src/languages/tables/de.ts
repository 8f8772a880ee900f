/** German. */
import type { Language } from '../language.ts';

const levelWord = '(?:umfassend|strategisch|besonder|privilegiert|verstärkt|erweitert|global|vertieft)\\p{Ll}{1,2}';

export const de: Language = {
  tag: 'de',
  countries: 'deu',
  months: [
    'Januar|Jänner',
    'Februar|Feber',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  days: { ordinal: '\\.', to: 'bis(?: zum)?', and: 'und|bis(?: zum)?' },
  smallWords: 'der|die|das|und|den|dem|von|vom|mit|für|auf|im|zur|zum|ihre|ihrer|sich|eine|einer|beide',
  ownLetters: 'ß|ä|\\p{L}ungen(?!\\p{L})|\\p{L}keit(?!\\p{L})',
  level: {
    name: new RegExp(`(?<!\\p{L})${levelWord}(?:,? (?:und )?${levelWord})* Partnerschaft(?!\\p{L})`, 'gu'),
    words: /,? /u,
    act: /(?<!\p{L})(?:begründ|errich|heben|hob|anheb|angehoben|erheb|erhoben|ausbau|vertief|stärk|bekräftig|entwickel|verein|schaff|aufwert|weiterentwick)\p{Ll}*/giu,
    creates: /^(?:begründ|errich|heben|hob|anheb|angehoben|erheb|erhoben|aufwert|schaff)/iu,
    acts: 'before',
    old: { before: /(?:^|\s)von (?:einer|der) $/iu, behind: /^ (?:zu|auf|in) /iu },
    between: /^ (?:zwischen|mit) /iu,
    sector: /^ (?:im Bereich|in den Bereichen|auf dem Gebiet)/iu,
    recalled: /Jahrestag|(?:seit|im Jahre?) (?:19|20)\d\d/iu,
  },
  title: {
    headline: 'unterzeichnen|unterzeichneten|veröffentlichen|veröffentlichten|verabschieden|verabschiedeten',
    finite: 'ist|sind|war|waren|hat|haben|wird|werden|betont|betonte|erklärte|teilte',
  },
  signing: {
    keywords: 'urschrift|verbindlich|geschehen|unterzeichnet',
    authentic: '\\bgleichermaßen verbindlich\\b|\\bin (?:zwei|drei|vier) Urschriften\\b',
    done: '(?:Geschehen|Unterzeichnet|Gegeben) (?:zu|in)\\b.{0,120}\\d{4}',
  },
  clues: {
    visit: 'Auf Einladung (?:des|der)',
    declares: 'erklären?,? (?:hiermit )?(?:Folgendes|wie folgt)|(?:vereinbaren|vereinbarten)[^.]{0,40}Folgendes',
    asOne:
      '(?:Die )?[Bb]eiden? (?:Seiten|Länder|Regierungen|Staatsoberhäupter|Präsidenten|Minister)|Die (?:Seiten|Parteien)|Wir,',
    reported: 'in der (?:gemeinsamen )?Erklärung heißt es',
  },
  acts: {
    press: 'gemeinsame (?:Presseerklärung|Pressemitteilung)',
    communique: 'kommuniqu',
    statement: 'erklärung',
  },
  documents: {
    statement:
      'gemeinsame[sn]? (?:\\p{L}+ )?(?:erklärung|kommuniqu[eé]|presseerklärung)|(?:abschluss|schluss|gipfel)erklärung|\\p{L}+-\\p{L}+e[sn]? (?:gemeinsame )?(?:erklärung|kommuniqu[eé])|erklärung der (?:\\p{L}+ ){0,2}(?:außenminister|staats- und regierungschefs|präsidenten|regierungen|minister|regierungschefs)|\\p{L}+er erklärung',
    treaty: '(?<!\\p{L})(?:vertrag|abkommen|übereinkommen|vereinbarung)(?!\\p{L})',
    other: '(?<!\\p{L})(?:rede|ansprache|interview|pressekonferenz|grußwort)(?!\\p{L})',
  },
  offices:
    'Bundeskanzler|Bundespräsident|Bundesminister|Präsident|Ministerpräsident|Außenminister|Minister|Botschafter|König|Fürst',
  governments: 'Regierung der|Bundesregierung|Botschaft der',
  signature: {
    inNames: 'von',
    forWord: 'Für',
    articles: 'die |das |den ',
    signed: 'gezeichnet|gez\\.',
    behalf: 'Für|Im Namen',
    states: 'Regierung|Republik|Königreich|Bund',
  },
  dating: {
    changed: '(?:letzte|zuletzt) (?:Änderung|geändert|aktualisiert|Aktualisierung)|aktualisiert am',
    pageVerb: 'Veröffentlicht',
    signed: 'geschehen (?:zu|in)|unterzeichnet (?:zu|in)|gegeben zu',
    here: 'geschehen (?:zu|in)|unterzeichnet (?:zu|in)|gegeben zu',
    particles: 'den|am|zu|in|geschehen',
  },
  places: {
    before: '(?<!\\p{L})(?:in|nach) ?',
  },
  announcing: {
    keywords: 'wortlaut|folgt|lautet|im folgenden|veröffentlicht',
    lines: [
      '\\b(?:Wortlaut|Text)\\b.{0,160}(?:folgt|lautet|wie folgt|im Folgenden|veröffentlicht)\\s*[:.]$',
      '^(?:(?:Der|Im) )?(?:vollständige[rn]? )?Wortlaut.{0,160}:$',
      '\\bim (?:vollen )?Wortlaut\\s*:$',
    ],
    abridged: 'auszug|auszüge|gekürzt',
  },
  actNouns: 'erklärung|kommuniqu',
  furniture: {
    caption: '^Foto\\s?[:：]',
    menu: 'Drucken|Teilen|Nach oben|Zum Seitenanfang|Zurück(?: zur .{1,20})?|Startseite|Impressum|Datenschutz(?:erklärung)?|Barrierefreiheit|Inhaltsübersicht|Kontakt|Link kopieren|Vorlesen|Seite drucken|Merken|Kommentieren|Antworten|Anzeige|Herunterladen|Download.{0,30}|(?:Vorheriger|Nächster) (?:Artikel|Beitrag).{0,60}|Seite empfehlen|Newsletter',
    tools:
      'drucken|teilen|nach oben|zum seitenanfang|startseite|impressum|datenschutz(?:erklärung|hinweis)?|barrierefreiheit|kontakt|inhaltsübersicht|link kopieren|e-mail|merken|vorlesen|gebärdensprache|leichte sprache|übersicht|herunterladen|kommentieren',
    path: '^Sie sind hier:|^Startseite\\s*(?:>|»|/|›)',
    related: 'Lesen Sie auch|Siehe auch|Mehr zum Thema',
    credit:
      'Quellen?|Autor(?:in|en)?|Redaktion|Stand|Datum|Veröffentlicht(?: am)?|Aktualisiert(?: am)?|Übersetzung|Bildnachweis|Lesezeit|Ausgabejahr|Pressemitteilung(?: Nr)?',
    creditLine: '^Pressemitteilung(?: Nr\\.?)? ?\\d{1,4}$',
    licence: 'Alle Rechte vorbehalten',
    notice: '^Diese (?:Website|Seite|E-Mail) .{0,60}(?:Cookies|vertraulich)|^Abonnieren Sie',
  },
  dateSentences: {
    held: [/^[^;]{4,400}(?:(?:trafen|treffen) sich am \d|am \d[^;]{4,80}(?:zusammengekommen|getroffen))/u],
  },
  edges: {
    sections:
      'Bleiben Sie informiert|Schwerpunkte|Beitrag teilen|Die Regierung stellt sich vor|Rückfragen(?: (?:&|und) Kontakt)?|Bild(?:er|\\(er\\))? zu dieser Aussendung|Pressekontakt|Weitere Informationen|Weitere (?:Informationen|Meldungen|Artikel|Themen|Beiträge|Nachrichten)(?: .{1,40})?|Mehr (?:zum Thema|Informationen|dazu)|Zum Thema|Ähnliche (?:Artikel|Beiträge|Themen)|Verwandte (?:Artikel|Themen)|Das könnte Sie auch interessieren|Lesen Sie auch|Siehe auch|Schlagw(?:orte|örter)|Stichw(?:orte|örter)|Themen|Teilen(?: .{1,30})?|Diesen Artikel teilen|Kommentare?(?: ?\\(\\d+\\))?|(?:Keine|\\d+) Kommentare|Presse(?:kontakt|stelle)|Ansprechpartner(?:in)?|Links zum Thema|Downloads?|Herunterladen|Meistgelesen',
  },
  partyLists: {
    words:
      'und zwischen der die das des dem bundesrepublik volksrepublik königreich regierung regierungen präsident präsidenten außenminister minister bundeskanzler mit von',
    and: 'und',
  },
  authors: {
    act: 'erklärung|kommuniqu',
    about: 'zu[rm]?|über',
    visit: 'Einladung|besuch|Gespräch',
    invitation: 'Einladung',
    invited: ['auf einladung(.{3,120}?)[,،](.{3,120}?)besuchte'],
  },
  meetings: {
    speaks: 'besuch|treffen',
  },
  officeWords: 'Präsident|Bundeskanzler|Bundesminister|Außenminister|Botschafter',
  labels: {
    units: 'Artikel',
  },
};
