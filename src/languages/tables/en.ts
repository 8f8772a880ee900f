/** English. */
import type { Language } from '../language.ts';

export const en: Language = {
  tag: 'en',
  months: [
    'January|Jan',
    'February|Feb',
    'March|Mar',
    'April|Apr',
    'May',
    'June|Jun',
    'July|Jul',
    'August|Aug',
    'September|Sept|Sep',
    'October|Oct',
    'November|Nov',
    'December|Dec',
  ],
  days: { ordinal: 'st|nd|rd|th', to: 'to|until|through', and: 'to|and' },
  smallWords: 'the|of|and|to|in|that|with|their|for|on|is|are|by',
  title: {
    declares: 'the following\\s*:?$|as follows\\s*:?$',
    headingVerb:
      'is|are|was|were|has|have|will|shall|agree|decide|agreed|decided|noted|welcomed|reaffirmed|discussed|expressed|underlined|emphasi[sz]ed|stressed',
    headline:
      '(?:issue|sign|release|adopt|publish|approve|endorse|announce|unveil|make|agree|hail|welcome|deliver|conclude|finali[sz]e)(?:s|d|ed|es)?',
    finite: 'are|is|was|were|have|has|had|will|which|that they|said|says|calls|urges|stresses|condemns',
  },
  signing: {
    closes: '(?:Signed|Done|Issued|Adopted) (?:at|in|on)\\b',
    keywords: 'authentic|done|signed|made|executed|issued|adopted',
    authentic:
      '\\bequally authentic\\b|\\b(?:done|signed|made|executed|issued)\\b.{0,160}\\bin (?:duplicate|triplicate|quadruplicate|(?:two|three|four) (?:originals?|copies))\\b',
    done: '(?:Done|Signed|Issued|Adopted|Executed) (?:at|in|on)\\b.{0,120}\\d{4}',
  },
  clues: {
    visit: 'At the invitation of',
    declares:
      'hereby (?:declare|agree|state|affirm)|(?:state|declare|agree|adopted|issued|announce)[sd]? (?:on )?the following|as follows:',
    asOne:
      'The (?:two|both|three)?\\s?(?:sides|leaders|countries|governments|parties|ministers|presidents|heads of state|United States and)\\b|Both (?:sides|leaders|countries|parties|governments)|We,? (?:the|reaffirm|support|commit|are committed|welcome|recogni|agree|intend|President|will|note)|(?:Australian|British|Chinese|The \\p{L}+) (?:Government|Ministers)',
    reporter:
      '^\\(?(?:VOVWORLD|Reuters|AP|AFP|VOA|RFI)\\)?\\s*[-–—]|told reporters|according to (?:the |a )?(?:report|news|media)|\\((?:Reuters|AP|AFP|Xinhua)\\)\\s*[-–—]',
    reported:
      '(?:issued|released|signed) a joint (?:statement|declaration|communiqué)|the (?:joint )?(?:statement|communiqu[eé]|declaration) (?:also )?(?:said|says|read|reads|added)|in (?:a|the|their) joint (?:statement|declaration|communiqu[eé]),? (?:the|they) [^.]{0,40}\\bsaid',
    quotes: ',?\\s(?:he|she|Mr\\.? \\p{Lu}\\p{L}+) (?:said|added|told)\\b|^[“"][^”"]{10,200}[”"],? (?:said|he|she)',
    audience:
      'Ladies and gentlemen|\\((?:Applause|Laughter)\\.?\\)|Thank you (?:all|very much|,)|(?:THE PRESIDENT|PRESIDENT [A-Z]+|MR\\. [A-Z]+|Q):|^Q[.:]\\s',
    author: '\\bin this (?:article|paper|essay|post)\\b|\\bthe author\\b',
    law: 'Be it enacted',
    contracting: 'Contracting (?:Parties|States)|full powers|instruments of ratification',
  },
  acts: {
    press: 'joint press (?:communiqu|statement|release)',
    communique: 'communiqu',
    declaration: 'declaration',
    statement: 'statement',
  },
  documents: {
    statement:
      "joint(?:\\s+[\\p{L}’'-]+){0,4}\\s+(?:statement|declaration|communiqu[eé]|announcement|press\\s+release|readout|vision)|(?:leaders|chair(?:man|person|s)?)[’']?s?[’']?\\s+(?:press\\s+)?(?:statement|declaration|communiqu[eé])|(?:trilateral|quadrilateral|summit)(?:\\s+\\p{L}+){0,2}\\s+(?:statement|declaration)|statement\\s+(?:by|of|from)\\s+(?:the\\s+)?(?:[\\p{L}\\d-]+\\s+){0,4}(?:leaders|ministers|presidents|chancellors|governments|secretaries|heads\\s+of)\\b|ministers[’']\\s+(?:\\p{L}+\\s+){0,2}statement|\\bdeclaration\\b|\\bcommuniqu[eé](?!\\p{L})",
    treaty: '\\b(?:treaty|convention|protocol|agreement|memorandum of understanding)\\b',
    other:
      '\\b(?:remarks|speech|address|interview|transcript|press briefing|press conference|fact sheet|background|readout|op-ed|letter|message|toast)\\b',
  },
  offices:
    'President|Prime Minister|Minister|Chairman|Chairperson|Ambassador|Secretary|King|[AE]mir|Chancellor|Plenipotentiary|Premier|Majesty|Sultan|Excellency',
  governments: 'Government of|Republic of|Kingdom of|State of|Emirate of|Union of|Federation of|Embassy',
  signature: {
    inNames: 'van',
    markBefore: 'signed|sgd\\.?',
    signsFor: 'for and on behalf of|on behalf of|for the|for',
    officeLine:
      '(?:The )?(?:President|Prime Minister|Premier|Chairman|Chairperson|Minister|King|Emir|Chancellor|Secretary)\\b(?! Xi)[^.;]{0,80}',
    verb: 'is|are|was|were|has|have|will|met|agreed|welcomed|expressed|noted|reaffirmed|and the',
    forWord: 'For',
    articles: 'the ',
    signed: 'signed',
    behalf: 'For|On behalf of',
    states: 'Government|Republic|Kingdom|States|People|Union|Federation',
  },
  dating: {
    changed: '(?:last|date) (?:modified|edited|changed|reviewed|updated)',
    pageVerb: 'Published|Posted|Updated|Issued|Released|Created',
    pressOffice: "the white house|office of the|ministry of|department of|prime minister[’']s office|government of",
    immediate: 'for immediate release',
    page: 'created|posted|published|released on|release date|date of release|updated|source',
    thisAct: '\\b(?:this|the present) (?:joint )?(?:statement|declaration|communiqu|document)',
    signed: 'signed (?:at|in|on)|done (?:at|in)',
    here: '(?:done|signed|concluded) (?:at|in|on)\\b|done,? ',
    particles: 'at|in|on|the|signed|done|upon|van',
  },
  agencies:
    'Xinhua(?:net)?(?: News Agency)?|NCNA|AP|Reuters|TASS|ITAR-TASS|RIA Novosti|Sputnik|Yonhap|Kyodo|VNA|KCNA|IRNA|APP|PTI|Bernama|Antara|Anadolu|MNA',
  announcing: {
    keywords: 'text|following|begin|quote',
    lines: [
      '^(?:text )?begin(?:s|ning)?(?: of)?(?: text)?\\s*[:.]?\\s?[–—-]*$',
      '^(?:quote|unclas text)\\s*[:.]?$',
      '(?:full )?text (?:of .{0,160})?(?:follows|is as follows|reads(?: as follows)?|below)\\s*[:.]$',
      '^following is (?:the )?(?:(?:full )?text|(?:joint )?(?:communiqu[eé]|statement|declaration)) .{0,300}[:.]$',
      '^the (?:full )?text of the following (?:joint )?(?:statement|declaration|communiqu[eé]|release) (?:was|is|has been) .{0,1200}[:.]?$',
      '\\b(?:white house|ministry|department|embassy|office|palace|secretariat)\\b.{0,60}\\b(?:made public|released|published|issued)\\b.{0,30}\\bthe following\\b.{0,200}[:.]$',
    ],
    abridged: 'excerpts?\\b|extracts?\\b|abridged',
  },
  actNouns: 'statement|communiqu|declaration',
  places: {
    behindDay: 'in |at ',
    inNames: 'of |the |upon ',
    none: 'January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|President|Prime|Premier|Minister|Ministry|Government|Republic|Kingdom|King|Queen|Secretary|Chairman|Ambassador|Embassy|Conference|Summit|Meeting|Forum|Council|Office|Press|Release|English|French|Spanish|Chinese|Russian|Joint|Statement|Communiqu\\p{L}*|Declaration|Agreement|Parties|Sides?|Leaders?|The|This|These|On|In|At|By|From|We|Today',
    city: 'the city of ',
    metIn: 'in|at',
    met: 'met|meeting|gathered|assembled|convened|talks|consultations',
    noCity: 'On|In|At|By|From|The',
    before: '(?<!\\p{L})(?:in|at|to)(?: the)?(?: (?:city|capital|capital city|island|resort|town) of)? ?',
    act: [
      '(?<!\\p{L})(?:met|meeting|gathered|assembled|convened|conferred|talks|consultations|discussions|negotiations)(?:[ -][^.;:]{0,40})? (?:in|at)(?: [^.;:,]{0,24})?',
      '(?<!\\p{L})(?:held|holding|signed|issued|adopted|released|concluded|done)(?:[ -][^.;:]{0,50})? (?:in|at)(?: [^.;:,]{0,24})?',
      '(?<!\\p{L})(?:received|hosted)(?:[ -][^.;:]{0,80})? (?:in|at)(?: [^.;:,]{0,24})?',
      '(?<!\\p{L})(?:welcomed|received|hosted)(?:[ -][^.;:]{0,120})? to(?: the city of)?',
    ],
    other:
      '(?<!\\p{L})(?:agree(?:d|s)? (?:to|on|that)|will|would|shall|next|future|plans?|look(?:s|ed|ing)? forward|upcoming|forthcoming|recall\\w*|building on|pursuant to|since|following the|welcom\\w+ (?:that|this|the (?:holding|convening|outcomes?|results?|conclusion|signing|launch|decision|announcement|successful|upcoming|establishment))|congratulat\\w+)(?!\\p{L})',
    otherBehind: '[,，]? (?:next|later this|in the coming)',
  },
  collective: {
    numbers: 'Both|Two|Three',
    forms: [
      {
        words:
          '(?:two|both)(?: of the)? (?:sides?|parties|countries|nations|states|governments|leaders|presidents|prime ministers|heads of state(?: and (?:of )?government)?|heads of government|foreign ministers|ministers(?: of foreign affairs)?|chancellors|kings)',
        count: 2,
        whole: true,
      },
      {
        words:
          '(?<n>three|four|five|six|seven|eight|nine|ten) (?:sides?|parties|countries|nations|states|governments|leaders|presidents|prime ministers|heads of state(?: and (?:of )?government)?|heads of government|foreign ministers|ministers(?: of foreign affairs)?|chancellors|kings)',
        count: 'counted',
        whole: true,
      },
      { words: '(?<=\\b[Tt]he )(?:Parties|Sides|Participants)(?![\\p{L}\\p{N}])', count: 'all' },
      {
        words:
          '(?<=\\b[Tt]he )(?:Presidents|Prime Ministers|Leaders|Heads of State(?: and (?:of )?Government)?|Heads of Government|Foreign Ministers)(?![\\p{L}\\p{N}]| (?:of|and)\\b)',
        count: 'all',
      },
    ],
    othersBefore: /\b(?:call(?:s|ed|ing)? (?:up)?on|urg(?:e|es|ed|ing)|warring|conflicting|other) (?:the )?$/iu,
    othersBehind: /^,? (?:to the |to this |in conflict|in the conflict|of the conflict|concerned|involved)/iu,
  },
  numberWords: [
    [1, 'one|first'],
    [2, 'two|second'],
    [3, 'three|third'],
    [4, 'four|fourth'],
    [5, 'five|fifth'],
    [6, 'six|sixth'],
    [7, 'seven|seventh'],
    [8, 'eight|eighth'],
    [9, 'nine|ninth'],
    [10, 'ten|tenth'],
    [11, 'eleven|eleventh'],
    [12, 'twelve|twelfth'],
    [13, 'thirteen|thirteenth'],
    [14, 'fourteen|fourteenth'],
    [15, 'fifteen|fifteenth'],
    [16, 'sixteen|sixteenth'],
    [17, 'seventeen|seventeenth'],
    [18, 'eighteen|eighteenth'],
    [19, 'nineteen|nineteenth'],
    [20, 'twenty|twentieth'],
    [30, 'thirty|thirtieth'],
    [40, 'forty'],
    [50, 'fifty'],
    [60, 'sixty'],
    [70, 'seventy'],
    [80, 'eighty'],
    [90, 'ninety'],
    [100, 'hundred'],
    [1000, 'thousand'],
  ],
  furniture: {
    secrecy: 'Secret|Confidential|Restricted|Unclassified|Top Secret',
    archive: 'NAA|UKNA|FRUS|TNA|PRO|DNZ|NARA',
    caption: '^Photo\\s?[:：]',
    menu: 'Advertise with us.{0,30}|Facebook comments?(?: box)?|Click here|Post a comment|Write (?:your comment|to us).{0,3}|Verification code.{0,3}|Favou?rites|Add to favou?rites|English|EN|Home|Menu|Search|Print|Share|Tweet|Email|Login|Sign in|Subscribe|Back to top|Skip to (?:main )?content|Read more|Next Post.*|Previous Post.*|Like this|(?:Like )?Loading\\.{3}|Reply|Cancel reply|Leave a (?:reply|comment)|Printer[- ]friendly(?: version)?|Print(?: this)?(?: page| version| article)?|Listen|Advertise(?:ment)?|Sponsored|Trending|Most (?:read|viewed)|Top stories|No comments(?: yet)?|Subscribe now|Follow us.{0,30}|Copy (?:link|url)|Permalink|Bookmark(?: this)?|(?:Next|Previous|Newer|Older)(?: (?:article|post|page|story)s?)?|Accessibility(?: statement)?|Site ?map|Privacy(?: policy)?|Terms (?:of use|and conditions)|Disclaimers?|Feedback|About us|Contact us|Table of contents|Download(?: (?:as|the))?(?: PDF| document)?|Back to (?:the )?(?:top|list|news|previous page|index).{0,30}|Return to (?:top|list).{0,30}|Jump to (?:navigation|search|content).{0,40}|Please recycle.{0,3}|Get Adobe (?:Acrobat )?Reader|View (?:in|as) .{1,20}|Skip to .{1,20}',
    related:
      'Related (?:articles?|news|links?|stories)|Read also|Read (?:more|next)|See more|More (?:on this|news|stories|from|(?:media |press |news )?releases|statements)',
    counted: 'views|replies|comments',
    credit:
      'Translated by|Translation|Source|Author|By|Published|Posted|Issued on|Last updated|Edited by|Written by|Reported by|Reporting by|Editing by|Editors?|Reporters?|Photo credits?|Credits?|Image credit|Reading time|Date published|Publication date|Last (?:modified|edited|reviewed)|Document (?:no|number|type)|Ref(?:erence)?(?: no| number)?|Short ?link|Original language|Distr\\.?',
    contact: '^Tel',
    licence:
      '^(?:This|All) (?:work|document|text|file|image|item|publication|content|page|site|material)s? .{0,40}(?:public domain|(?:licen[cs]ed|available|published) under)|Open Government Licen[cs]e|^Public domain|^Copyright|Copyright (?:©|\\(c\\)|\\d{4})|All rights reserved',
    longLicence: '^Copyright',
    end: '[-–—]{0,2} ?Ends? ?[-–—]{0,2}\\.?|[（(]?end (?:of )?text[）)]?|- ?END ?-|Unquote\\.?',
    endWord: 'end',
    endInBrackets: 'End',
    pageNumber: '^Page \\d{1,4}(?: of \\d{1,4})?$',
    textNote: 'excerpts?|unofficial translation|underlined',
    continued: '[([]\\s?continued on page [\\dA-Z]{1,4}\\s?[)\\]]',
    tools:
      'view (?:in browser|online)|forward to a friend|view this email in your browser|update (?:your )?preferences|manage (?:your )?(?:subscriptions?|preferences)|permalink copied|privacy notice|print(?: this)?(?: page| article)?|share(?: this)?(?: page| article| on \\p{Lu}\\p{L}*)?|e-?mail|tweet|copy (?:link|url)|save|download|back to top|facebook|twitter|x|linkedin|whatsapp|telegram|instagram|youtube|pinterest|reddit|rss|legal (?:matters|notices?)|about (?:this site|us)|about|accessibility(?: statement)?|privacy (?:policy|notice)|privacy|cookies?(?: policy)?|terms (?:of use|and conditions)|terms|disclaimers?|contact(?: us)?|site ?map|imprint|feedback|help|careers|home|log ?in|sign (?:in|up)|subscribe|next|previous|reply|comments?|jump to (?:navigation|search|content)',
    notice:
      '^(?:An?|The) .{0,60}(?:version|text|translation|document|original) .{0,40}(?:is|are) available (?:here|at|as|on|in)\\b|^(?:Website|Web) design by|^(?:Designed|Powered|Hosted) by|^We acknowledge the [Tt]raditional|^D(?:isclaimer|ISCLAIMER)\\s?:|\\bunsubscribe\\b|^If you are not a journalist|^Get emails about|^Report (?:a problem|an error)|^Is this page useful|^This (?:e-?mail|message)\\b.{0,80}(?:attachments?|confidential|intended)|^(?:To )?unsubscribe\\b|^You (?:are receiving|received) this|^(?:We|This (?:web)?site) uses? cookies|^This page was last|^This article (?:was|has been) (?:first|originally|updated|amended)|^Your e-?mail address will not|^Required fields are|^(?:Subscribe|Sign up) (?:to|for) our|^Follow us on|^Email addresses are|^The views expressed|^Click here to|^Our Standards:',
  },
  privateBodies:
    'Chambers? of Commerce|Confederation of [\\p{L} ]*Industry|Manufacturers|Industry Association|Federation of (?:\\p{L}+ )?(?:Industr|Employers|Manufacturers|Labou?r|Trade)|Trade Unions?|Universit(?:y|ies)|\\bInc\\b|\\bLtd\\b|\\bCorporation\\b|Company|Companies|Airlines|\\bBank(?: of)?\\b(?! Group)|Football|Church|\\bNGOs?\\b',
  annexes: 'Annex(?:ure)?\\b|Appendix\\b|Attachment\\b',
  dateSentences: {
    act: '(?:this|following|present) (?:joint )?(?:statement|declaration|communiqu)[^.;]{0,30}(?:was|were) (?:adopted|issued|signed|released)|(?:adopted|issued|signed|released)[^.]{0,60}(?:statement|declaration|communiqu)',
    recalls:
      '(?:the )?(?:sides|parties|two countries|leaders)? ?(?:recall|reaffirm|building on|pursuant|in accordance|guided by|since\\b)',
    meeting:
      '\\bmet (?:in|on|at)\\b|\\b(?:meeting|gathered|assembled|convened) (?:in|at)\\b|\\bheld (?:[a-z]+ ){0,3}(?:talks|meetings?|consultations)\\b',
    held: [
      /^\W{0,6}Today, [^;]{4,600} on (?:\d|\p{Lu})/u,
      /^\W{0,6}(?:Today, )?On \p{L}[^,]{3,20}, (?:\d{4},? )?[^;]{4,300}\b(?:met\b|held (?:[a-z]+ ){0,3}(?:talks|a meeting|meetings|consultations|a summit)|hosted\b|welcomed\b|received\b|convened\b)/u,
      /^[^;]{4,900}\b(?:met|gathered|assembled|convened|held (?:the|their|a|an) [^;]{0,80}(?:[Ss]ummit|[Mm]eeting|[Tt]alks|[Dd]ialogue|[Ss]ession))(?!\p{L})[^;]{0,120}? on (?:\d|\p{Lu})/u,
    ],
    operative:
      'following|\\bas follows\\b|\\b(?:decided|agreed|declared?|stated?|affirm(?:ed)?|resolved|announced?) ?:\\s*$',
  },
  edges: {
    preamble: 'Preamble|Introduction',
    sections:
      'Other (?:news|stories)|Post a comment|In other news|Editors?. picks?|Updates to this page|Sign up for .{1,60}|Is this page useful\\??|Report a problem.{0,30}|Press contacts?|Permalink copied|(?:Media|Press) (?:enquir(?:y|ies)|inquir(?:y|ies)|contacts?|office)|Contacts?|Related (?:content|links|documents|information|topics|pages)|See also|Share this(?: page)?|Tags?|Notes? (?:to|for) editors?|Downloads?|Further information|More information|Footnotes|Read (?:more|also|next)|More (?:on this(?: topic)?|news|stories)|You (?:may|might) also (?:like|be interested in)|Recommended(?: for you| reading)?|Related(?: .{1,60})?|Share(?: this)?(?: (?:page|article|post|story|news|document))?|(?:\\d+|No) (?:comments?|responses?|replies)|\\d+ thoughts? on .{1,80}|Comments?(?: ?\\(\\d+\\))?|Leave a (?:reply|comment)|Inquir(?:y|ies)|Enquir(?:y|ies)|(?:Media|Press) (?:relations|liaison|team|queries)|For (?:more|further|media|additional) (?:information|details|enquiries|inquiries)(?:[, ].{0,60})?|Filed under|Categor(?:y|ies)|Keywords?|Posted in|About the authors?|Document (?:links|downloads)|Latest (?:news|stories)|Most (?:read|popular)|Useful links|Quick links|Follow us.{0,20}|Retrieved from .{1,80}|Newsletter',
    reporting: '\\b(?:told reporters|said in a|the report said)\\b',
  },
  partyLists: {
    afterList: 'met|meet|hereinafter|have|on|in|at',
    noName: 'We|The|On|In|At|Leaders?|Heads?|Member|States?|Mr|Mrs|Ms|Dr|H\\.E',
    inName: 'of|the|and',
    article: 'the',
    words:
      'and the of government governments president presidents prime minister chairman king kingdom republic leader leaders head heads state states foreign ministers member people peoples s between commonwealth federation federal sultanate emirate principality duchy grand democratic islamic plurinational bolivarian cooperative co operative independent oriental united union socialist confederation arab hashemite honourable excellencies federative',
    offices: 'president|prime|minister|premier|chancellor|king|emir|sultan|chairman|secretary|taoiseach',
    and: 'and',
  },
  citedDocuments: {
    front: 'the|this|these|our|that|in|on|an?|of|to|for|and|article|recalling|reaffirming|under',
    linking: 'of|on|the|for|and|in|to|between|with|against|at|a|an|de|as',
    nouns:
      'Statement|Declaration|Communiqu[eé]|Treaty|Agreement|Charter|Convention|Protocol|Memorandum|Accords?|Covenant|Compact|Concept|Outlook|Principles',
    words: 'statement|declaration|communiqu|treaty|agreement|charter|convention',
  },
  authors: {
    act: 'statement|declaration|communiqu',
    about: 'on|regarding|concerning|about|for|toward|towards',
    visit: 'visit|invitation|met (?:with|in|at|on)|meetings? (?:with|between)|talks|communiqu',
    invitation: 'invitation',
    invited: ['at the invitation of(.{3,120}?),(.{3,120}?)(?:paid|made|visited|is|undertook)'],
    we: 'we,?',
    article: 'the',
    members: 'member (?:states|countries)',
    issued: '(?:issued|adopted|released)[^.]{0,60}(?:statement|declaration|communiqu)',
    together: 'hereinafter|Sides',
  },
  titleLines: {
    begins: 'between|of|on|and|for|with|concerning|regarding|to|on the occasion',
    ends: 'between|of|on|and|for|with|the',
    meeting: 'Summit|Meeting|Conference|Dialogue',
  },
  meetings: {
    speaks: 'visit|summit|meeting|met |held talks',
    recalls: 'since|anniversary|recall\\p{L}*',
    announces: '\\b(?:following|as follows)\\b',
  },
  officeWords:
    'President|Prime Minister|Chancellor|Minister|Secretary|Chairman|Chairperson|King|Queen|Sultan|Emir|Amir|Crown Prince|Ambassador|Commissioner|Representative|Plenipotentiary|High Representative|Governor|Taoiseach|Consul',
  definedTerms: {
    intro: 'hereinafter(?: jointly| collectively| both)?(?: referred to as| called)?|hereafter(?: referred to as)?',
    parties: '(?:both |two )?(?:parties|sides|participants)',
  },
  behind: {
    note: "(?:editor|translator)['’]?s?['’]? notes?|notes?|n\\.\\s?b(?=\\.)",
    inside: 'unofficial|translat|edited|source',
    caption: '(?:photo|picture|caption|image)\\b.{0,12}[:：]',
  },
  labels: {
    units: 'Articles?|Art\\.|Clause|Section|Chapter|Part',
    reference: 'of|and|to',
  },
};
