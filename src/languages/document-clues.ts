/**
 * Words that tell what kind of document a text is, by clue and language: how joint statements, press reports, speeches, laws
 * and treaties are worded. `^` is the beginning of a paragraph.
 */
type Words = Partial<Record<'zh' | 'ja' | 'ko' | 'en' | 'fr' | 'es' | 'pt' | 'ru' | 'vi', string>>;

export interface Clue {
  says: string;
  points: number;
  /** Counted at most this often. */
  most: number;
  /** Matches of the words in texts with Han characters, kana or Hangul (which have no case), and in alphabets; null where there are none. */
  east: RegExp | null;
  west: RegExp | null;
}

const eastern = new Set(['zh', 'ja', 'ko']);

function clue(says: string, points: number, most: number, words: Words, front = ''): Clue {
  const compiled = (east: boolean): RegExp | null => {
    const own = Object.entries(words).flatMap(([language, pattern]) =>
      eastern.has(language) === east ? [pattern] : [],
    );
    return own.length > 0 ? new RegExp(`${front}(?:${own.join('|')})`, east ? 'gu' : 'giu') : null;
  };
  return { says, points, most, east: compiled(true), west: compiled(false) };
}

export const visitClue = clue('it names a visit at invitation', 2, 1, {
  zh: '^(?:[一1１I][、.．]\\s*)?[应應][^。]{4,80}(?:邀请|邀請)',
  ja: '招待(?:に応じ|により)|招きに(?:応じ|より)',
  ko: '초청\\s?으로',
  en: 'At the invitation of',
  fr: "(?:À|Sur) l[’']invitation d",
  es: '(?:Por|Atendiendo a la|En atención a la) invitación d',
  pt: 'A(?:tendendo a|o) convite d',
  ru: 'По приглашению',
  vi: 'Nhận lời mời',
});

/** 双方声明如下, hereby declare, заявляют о следующем: the words that open a declaration; and how the parties speak in it. */
export const statementClues: readonly Clue[] = [
  clue('it declares', 4, 1, {
    zh: '(?:声明|聲明|宣布|宣佈|宣言|确认|達成|达成|公报|共识|發表|发表|协议|商定)[^。；]{0,16}(?:如下|下述|以下)|下述(?:联合|聯合)(?:声明|聲明)|以下(?:声明|聲明|共识)',
    ja: '以下のとおり|次のとおり|声明する',
    ko: '다음과 같이',
    en: 'hereby (?:declare|agree|state|affirm)|(?:state|declare|agree|adopted|issued|announce)[sd]? (?:on )?the following|as follows:',
    fr: 'déclarent? ce qui suit|(?:conviennent|sont convenus)[^.]{0,40}de ce qui suit',
    es: 'declaran? lo siguiente|(?:acuerdan|acordaron|convienen|convinieron)[^.]{0,40}lo siguiente',
    pt: 'declaram? o seguinte|(?:acordaram|concordaram)[^.]{0,40}o seguinte',
    ru: 'заявля\\p{L}+ о следующем',
    vi: 'như sau',
  }),
  clue(
    'both sides speak as one',
    1,
    6,
    {
      zh: '双方|雙方|两国|兩國|中方|美方|俄方|[\\u4e00-\\u9fff]方(?=[重支高认感愿坚赞欢同强承反将])|各方|成员国|成員國|我[们們][，,重支決决美中俄]|[\\u4e00-\\u9fff]{1,4}方面(?:声明|聲明)|[\\u4e00-\\u9fff]{2,16}政府(?:和|承认|重申|支持|决定|尊重|承認|同意)|中華人民共和國政府',
      ja: '双方は|両国は?|日中両国|中日両国|両首脳は|両首相は|両大臣は',
      ko: '양측|양국|쌍방|양 ?정상은|대한민국|중화인민공화국',
      en: 'The (?:two|both|three)?\\s?(?:sides|leaders|countries|governments|parties|ministers|presidents|heads of state|United States and)\\b|Both (?:sides|leaders|countries|parties|governments)|We,? (?:the|reaffirm|support|commit|are committed|welcome|recogni|agree|intend|President|will|note)|(?:Australian|British|Chinese|The \\p{L}+) (?:Government|Ministers)',
      fr: 'Les (?:deux )?(?:parties|pays|chefs|présidents|ministres|gouvernements|dirigeants)|Ils (?:sont convenus|se sont félicités|ont (?:réaffirmé|souligné|exprimé|salué|décidé))|Nous',
      es: '(?:Las|Ambas|Las dos) (?:Partes|naciones|delegaciones)|(?:Los|Ambos|Los dos) (?:países|Presidentes|mandatarios|Ministros|Jefes de Estado|Gobiernos|líderes)|Reconocemos|Reafirmamos|Nosotros',
      pt: '(?:As|Ambas as|As duas) (?:Partes|delegações)|(?:Os|Ambos os|Os dois) (?:países|Presidentes|mandatários|Ministros|Chefes de Estado|Governos|líderes)|Nós',
      ru: 'Стороны|Российская Сторона|Китайская Сторона|Главы государств|Президенты|Министры',
      vi: 'Hai (?:bên|nước|nhà lãnh đạo)|Phía',
    },
    '(?:^(?:.{0,8}[、.．)）:\\]]\\s*)?|[.。]\\s?\\d{1,2}[.、]\\s?)',
  ),
  visitClue,
];

export const reportClues: readonly Clue[] = [
  clue('a news agency or reporter tells it', 4, 2, {
    zh: '(?:据|據)[\\u4e00-\\u9fff《》]{2,14}(?:报道|報道|报导|報導|消息|讯)|央视网消息|(?:本报|新华社|央视|眾新聞)?记者[\\u4e00-\\u9fff]{2,4}(?:\\s|报道|，)|記者|(?:接受|在).{0,10}(?:采访|採訪)时?',
    en: '^\\(?(?:VOVWORLD|Reuters|AP|AFP|VOA|RFI)\\)?\\s*[-–—]|told reporters|according to (?:the |a )?(?:report|news|media)|\\((?:Reuters|AP|AFP|Xinhua)\\)\\s*[-–—]',
    vi: '^Theo (?:TTXVN|phóng viên)',
  }),
  clue('it tells of the statement in the third person', 3, 3, {
    zh: '(?:双方|两国|兩國|雙方|会谈后|访问结束后|领导人)[^。《]{0,12}(?:发表|發表|发布|签署|簽署)了?(?:[^。《，]{0,16}的?(?:联合声明|聯合聲明|联合公报)|《[^》]{4,60}(?:联合声明|聯合聲明|联合公报)》，)|(?:联合声明|聯合聲明|联合公报|聯合公報|声明|聲明|公报|公報|宣言)[》」]?(?:还|還|并)?(?:强调|強調|指出|说|說|称|稱|表示|重申|认为|認為|写道|寫道)|在《?(?:联合|聯合)?(?:声明|聲明)》?中',
    ja: '(?:声明|宣言)(?:は|では)[^。]{0,80}(?:と(?:述べ|強調|表明|指摘)|盛り込)',
    ko: '성명(?:은|에서)[^.]{0,80}(?:밝혔다|강조했다|전했다)',
    en: '(?:issued|released|signed) a joint (?:statement|declaration|communiqué)|the (?:joint )?(?:statement|communiqu[eé]|declaration) (?:also )?(?:said|says|read|reads|added)|in (?:a|the|their) joint (?:statement|declaration|communiqu[eé]),? (?:the|they) [^.]{0,40}\\bsaid',
    fr: '(?:le communiqué|la déclaration(?: conjointe)?) (?:précise|indique|souligne|affirme|ajoute)',
    es: '(?:el comunicado|la declaración(?: conjunta)?) (?:señala|indica|subraya|afirma|agrega|destaca)',
    pt: '(?:o comunicado|a declaração(?: conjunta)?) (?:diz|indica|afirma|destaca|acrescenta)',
    ru: 'в совместном заявлении|говорится в (?:\\p{L}+ )?(?:заявлени|деклараци|документ|коммюнике)|в (?:заявлении|декларации|документе) (?:говорится|отмечается|подч[её]ркивается)|по итогам переговоров',
    vi: 'Tuyên bố chung (?:nêu|khẳng định|nhấn mạnh|cho biết|cũng)',
  }),
  clue('it quotes speakers', 1, 6, {
    zh: '^(?:[\\u4e00-\\u9fff·]{2,10}(?:还|也|又|并|在会(?:见|谈)时还?)?(?:说|說|指出|强调|表示|称|稱|認為)[，,：:「“])',
    en: ',?\\s(?:he|she|Mr\\.? \\p{Lu}\\p{L}+) (?:said|added|told)\\b|^[“"][^”"]{10,200}[”"],? (?:said|he|she)',
  }),
];

export const otherClues: readonly Clue[] = [
  clue('it is spoken to an audience', 4, 2, {
    zh: '女士们|各位(?:来宾|同事|朋友|代表|媒体)|先生们|主席先生|^问[：:]|^答[：:]',
    en: 'Ladies and gentlemen|\\((?:Applause|Laughter)\\.?\\)|Thank you (?:all|very much|,)|(?:THE PRESIDENT|PRESIDENT [A-Z]+|MR\\. [A-Z]+|Q):|^Q[.:]\\s',
  }),
  clue('an author speaks', 6, 1, {
    zh: '笔者|筆者|本文(?:认为|認為|拟|将|將|作者|分析|梳理)|^作者[：:]',
    en: '\\bin this (?:article|paper|essay|post)\\b|\\bthe author\\b',
  }),
  clue('it is written as a law', 4, 2, {
    zh: '^第[一1]条\\s*为了?[^。]{4,60}(?:制定本|根据)|本(?:法|条例|办法|规定)自.{2,20}(?:起)?施行',
    en: 'Be it enacted',
  }),
];

export const treatyClues: readonly Clue[] = [
  clue('contracting parties bind themselves', 3, 3, {
    zh: '(?:缔约|締約)(?:双方|雙方|各方|国|國|一方)|全权代表|全權代表|全权大臣|互换批准|议定条约|達成協議如下|(?:缔结|締結)[^。]{0,20}(?:条约|條約|協定|协定)',
    ja: '批准書',
    en: 'Contracting (?:Parties|States)|full powers|instruments of ratification',
    ru: 'Договаривающиеся Стороны',
  }),
];
