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
    finite: '\\p{L}{3,}(?:aron|ieron)|ha|han|fue|fueron|será|serán|dice|señala|afirma|indica|destaca|subraya',
  },
  signing: {
    closes: 'Hecho en',
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
  signature: {
    signsFor: 'por',
    forWord: 'Por',
    articles: 'el |la |los |las ',
    signed: 'firmado|rubricado',
    behalf: 'Por',
    states: 'Reino|Gobierno|República',
  },
  dating: {
    changed: 'última modificaci[oó]n',
    pageVerb: 'Publicad[oa]|Actualizado',
    page: 'fuente|publicad[oa]|actualizado',
    thisAct: '\\b(?:esta|este|presente) (?:declara|comuni|docum)',
    signed: 'hecho en|dad[oa] en|firmad[oa] en|suscrit[oa] en',
    here: 'hech[oa] en|dad[oa] en|firmad[oa] en|suscrit[oa] en',
    particles: 'el|en|de|del|la|las|los|al',
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
  collective: {
    forms: [
      {
        words:
          '(?:amb[ao]s(?: las| los)?|dos) (?:partes|países|naciones|presidentes|mandatarios|gobiernos|jefes de estado|jefes de gobierno|líderes|dirigentes|cancilleres|ministros|estados)',
        count: 2,
        whole: true,
      },
      { words: '(?<=\\b[Ll]as )Partes(?!\\p{L})', count: 'all' },
    ],
    othersBefore: /(?:llam\p{L}+|exhort\p{L}+|inst\p{L}+) (?:a |a las )?$/iu,
    othersBehind: /^ (?:en conflicto|del conflicto|en el Tratado|de la Convención)/iu,
  },
  numberWords: [
    [1, 'un|uno|primero|primer'],
    [2, 'dos'],
    [3, 'tres'],
    [4, 'cuatro'],
    [5, 'cinco'],
    [6, 'seis'],
    [7, 'siete'],
    [8, 'ocho'],
    [9, 'nueve'],
    [10, 'diez'],
    [11, 'once'],
    [12, 'doce'],
    [13, 'trece'],
    [14, 'catorce'],
    [15, 'quince'],
    [16, 'dieciséis'],
    [17, 'diecisiete'],
    [18, 'dieciocho'],
    [19, 'diecinueve'],
    [20, 'veinte'],
    [21, 'veintiuno|veintiún'],
    [22, 'veintidós'],
    [23, 'veintitrés'],
    [24, 'veinticuatro'],
    [25, 'veinticinco'],
    [26, 'veintiséis'],
    [27, 'veintisiete'],
    [28, 'veintiocho'],
    [29, 'veintinueve'],
    [30, 'treinta'],
    [40, 'cuarenta'],
    [50, 'cincuenta'],
    [60, 'sesenta'],
    [70, 'setenta'],
    [80, 'ochenta'],
    [90, 'noventa'],
    [800, 'ochocientos'],
    [900, 'novecientos'],
    [1000, 'mil'],
  ],
  furniture: {
    caption: '^(?:Fotos?|Fotografía|Pie de foto|Crédito)\\s?[:：]',
    menu: 'Español|Inicio|Imprimir|Compartir|Volver(?: (?:arriba|al (?:índice|inicio|listado)|a la lista).{0,20})?|Subir|Aviso legal|Accesibilidad|Mapa (?:web|del sitio)|Copiar enlace|Escuchar|Síganos.{0,30}|(?:Anterior|Siguiente)(?: artículo| noticia)?|Comentar|Responder|Suscríb[ae]te.{0,20}|Descargar(?: .{1,60})?|Versión (?:en \\p{L}+|imprimible|PDF)(?: ?\\(PDF.{0,12}\\))?',
    related: 'Lea (?:también|más)|Ver también',
    endInBrackets: 'Fin',
    tools:
      'imprimir|compartir(?: en \\p{L}+)?|copiar enlace|correo|aviso legal|accesibilidad|mapa (?:web|del sitio)|privacidad|política de (?:privacidad|cookies)|contacto|inicio|volver arriba|descargar|comentar',
    credit:
      'Fuentes?|Autor(?:es)?|Redacción|Edición|Publicado(?: el)?|Actualizado(?: el)?|Última (?:actualización|modificación)|Fecha(?: de publicación)?|Traducción|Tiempo de lectura|Crédito(?:s)?|Boletín|Comunicado (?:N[°ºo.]+|núm)',
    licence: 'Todos los derechos reservados',
    notice:
      '^[(（]?(?:Transcripción editada|Intervención original|Traducción no oficial|Declaraciones? originales?)|^Este (?:sitio|mensaje) (?:web )?.{0,60}(?:cookies|confidencial)|^Suscríb[ae](?:te|se) a|^Para (?:darse|darte) de baja',
  },
  annexes: 'Anexo\\b',
  dateSentences: {
    act: '(?:adoptaron|suscribieron|firmaron)[^.]{0,60}(?:declaraci|comunicado)',
    recalls: 'recordando|recordaron|reafirmando',
    meeting: '\\breunid[oa]s en\\b|\\bse reunieron en\\b',
    held: [
      /^\W{0,6}El \d{1,2}[^;]{4,300}(?:se reunieron|recibió)/u,
      /^[^;]{4,400}(?:se reunieron|recibió)[^;]{0,60} el \d/u,
      /^[^;]{4,900}reunid[oa]s en [^;]{2,80}?,? (?:el|a) \d/u,
    ],
    operative: 'lo siguiente',
  },
  edges: {
    preamble: 'Preámbulo',
    sections:
      '¿(?:Te|Le) (?:resultó|ha resultado) útil.{0,40}|Contáct(?:e|a)nos|Contacto de prensa|Más información|Etiquetas|Noticias? relacionadas?|Contenidos? relacionados?|Documentos? (?:asociados?|relacionados?|adjuntos?)|Archivos? adjuntos?|Artículos? relacionados?|Enlaces? relacionados?|Te puede interesar|También te puede interesar|(?:Lea|Lee) (?:también|más)|Ver (?:también|más)|Compart(?:ir|e)(?: (?:en|esta|este) .{1,40})?|Comentarios?(?: ?\\(\\d+\\))?|(?:Sin|\\d+) comentarios?|Deja(?:r)? un comentario|Contacto(?: (?:de )?prensa)?|Palabras clave|Categorías?|Temas?|Descargas?|Últimas noticias|Lo más leído|Boletín de noticias',
  },
  partyLists: {
    words:
      'y e de del la los las el a gobierno república republica reino estado estados unión unidos unidas árabe plurinacional bolivariana islámica democrática federativa',
    offices: 'presidente|ministro',
    and: 'y|e',
  },
  citedDocuments: {
    words: 'declaración|tratado|acuerdo|carta',
  },
  authors: {
    act: 'declaración|comunicado',
    about: 'sobre|relativ[ao]',
    visit: 'visita|invitaci',
    we: 'nosotros',
    members: 'miembros',
  },
  titleLines: {
    begins: 'de|del|y|e|sobre|entre|relati(?:va|vo)|por ocasión|con motivo',
    ends: 'de|del|la|y|e|sobre|entre',
    meeting: 'Cumbre',
  },
  meetings: {
    speaks: 'visita|visitó|cumbre|reuni',
    recalls: 'desde|aniversario|record(?:ó|aron|ando)',
    announces: 'siguiente',
  },
  officeWords:
    'Presidente|Presidenta|Primer Ministro|Ministro|Ministra|Plenipotenciario|Embajador|Embajadora|Canciller|Secretario',
  definedTerms: {
    intro: 'en adelante,?(?: denominad[oa]s?)?|en lo sucesivo,?(?: denominad[oa]s?)?',
    parties: 'partes',
  },
  behind: {
    note: 'nota(?: d[aeo]l? [\\p{L} ]+)?',
    inside: 'tradu[cçz]',
    caption: 'foto(?:grafía)?\\s?[:：]',
  },
};
