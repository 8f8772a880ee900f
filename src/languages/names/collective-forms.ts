/**
 * How statements speak of their parties together: 双方, the two Presidents, Стороны. Patterns by language of the text; the
 * Chinese and Japanese ones are matched on folded text (han.ts), the others on text whose white space is one blank each.
 */

/** How many parties the words mean: a number; `counted` where the match says it in a named group `n`; `all`. */
export type Count = number | 'counted' | 'all';
export interface Form {
  regex: RegExp;
  count: Count;
  /** True where the words count states (两国): organisations among the parties rule it out. */
  states: boolean;
}

const form = (source: string, count: Count, states = false, flags = 'gu'): Form => ({
  regex: new RegExp(source, flags),
  count,
  states,
});

const heads =
  '国家元首|元首|领导人|政府首脑|首脑|总统|国家主席|主席|总理|首相|外交部长|外长|外交大臣|外相|政府|最高领导人';
const word = (source: string): string => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;

const englishHeads =
  'sides?|parties|countries|nations|states|governments|leaders|presidents|prime ministers|heads of state(?: and (?:of )?government)?|heads of government|foreign ministers|ministers(?: of foreign affairs)?|chancellors|kings';
const titles =
  'Presidents|Prime Ministers|Leaders|Heads of State(?: and (?:of )?Government)?|Heads of Government|Foreign Ministers';

export const collectiveForms: Readonly<Record<string, readonly Form[]>> = {
  zh: [
    form(`两国(?:${heads})?(?!方案|论|制)`, 2, true),
    form(`双方(?:${heads})?(?!面)`, 2),
    form(`两位(?:${heads})`, 2),
    form(`(?<![第十百千万\\d])(?<n>[三四五六七八九十])国(?:${heads})?`, 'counted', true),
    form(`(?<![第十百千万\\d])(?<n>[三四五六七八九十])方(?!面|案|式|程|向|法)`, 'counted'),
    // Elsewhere in a sentence 各方 may be anybody: 呼吁各方保持克制.
    form(`(?<=^|[。;,:\\n]["“]?)各方(?!面)`, 'all'),
  ],
  en: [
    form(word(`(?:two|both)(?: of the)? (?:${englishHeads})`), 2, false, 'giu'),
    form(word(`(?<n>three|four|five|six|seven|eight|nine|ten) (?:${englishHeads})`), 'counted', false, 'giu'),
    form(`(?<=\\b[Tt]he )(?:Parties|Sides|Participants)(?![\\p{L}\\p{N}])`, 'all'),
    form(`(?<=\\b[Tt]he )(?:${titles})(?![\\p{L}\\p{N}]| (?:of|and)\\b)`, 'all'),
  ],
  ru: [
    form('(?<!\\p{L})Сторон(?:ы|ам|ами|ах)?(?!\\p{L})', 'all'),
    form(
      word(
        '(?:об(?:е|еих|еим|еими|оих|а)|дв(?:е|а|ух|ум|умя)) (?:сторон|стран|государств|президент|лидер|глав|правительств|министр)\\p{L}*|(?:глав|лидер|президент|министр)\\p{L}*(?: иностранных дел| государств| правительств)? (?:двух|обеих|обоих) (?:стран|государств)',
      ),
      2,
      false,
      'giu',
    ),
  ],
  ja: [
    form('两(?:国(?:首[脑脳]|政府|外相|大臣)?|首[脑脳]|政府|大臣|外相|总理|者)|双方', 2),
    form('(?<n>[三四五六七八九])[かカヶ]?国(?:首[脑脳]|政府|外相)?', 'counted', true),
  ],
  ko: [form('(?<![\\uac00-\\ud7af])(?:양국(?: ?(?:정상|정부|외교장관))?|양측|쌍방|양 ?정상|두 ?정상|두 ?나라)', 2)],
  vi: [
    form(
      word(
        '(?:(?:lãnh đạo|chính phủ) )?hai (?:bên|nước|nhà lãnh đạo|tổng thống|thủ tướng|chính phủ|nguyên thủ|chủ tịch(?: nước)?|tổng bí thư|bộ trưởng|đảng)',
      ),
      2,
      false,
      'giu',
    ),
  ],
  fr: [
    form(
      word(
        "deux (?:parties|pays|présidents|chefs d[’']état|chefs de gouvernement|gouvernements|dirigeants|états|nations|premiers ministres|ministres)",
      ),
      2,
      false,
      'giu',
    ),
    form('(?<=\\b(?:[Ll]es|[Dd]es|[Aa]ux) )Parties(?!\\p{L})', 'all'),
  ],
  es: [
    form(
      word(
        '(?:amb[ao]s(?: las| los)?|dos) (?:partes|países|naciones|presidentes|mandatarios|gobiernos|jefes de estado|jefes de gobierno|líderes|dirigentes|cancilleres|ministros|estados)',
      ),
      2,
      false,
      'giu',
    ),
    form('(?<=\\b[Ll]as )Partes(?!\\p{L})', 'all'),
  ],
  pt: [
    form(
      word(
        '(?:amb[ao]s(?: as| os)?|dois|duas) (?:partes|países|nações|presidentes|mandatários|governos|chefes de estado|chefes de governo|líderes|dirigentes|chanceleres|ministros|estados)',
      ),
      2,
      false,
      'giu',
    ),
    form('(?<=(?<!\\p{L})[Aa]s )Partes(?!\\p{L})', 'all'),
  ],
};

/** Words directly before that make the words mean others: 冲突双方, urged both sides. */
export const othersBefore: Readonly<Record<string, RegExp>> = {
  zh: /(?:冲突|当事|有关|相关|交战|对立|敌对|争端|呼吁|敦促|劝|其他|其它|另外|这)(?:国家?)?$/u,
  en: /\b(?:call(?:s|ed|ing)? (?:up)?on|urg(?:e|es|ed|ing)|warring|conflicting|other) (?:the )?$/iu,
  ru: /(?:призва\p{L}+|призыва\p{L}+|конфликтующ\p{L}+|враждующ\p{L}+) $/iu,
  ja: /(?:紛争|纷争|当事者)$/u,
  ko: /(?:분쟁|당사자) ?$/u,
  fr: /(?:appel\p{L}+|exhort\p{L}+) (?:à |aux |les )?$/iu,
  es: /(?:llam\p{L}+|exhort\p{L}+|inst\p{L}+) (?:a |a las )?$/iu,
  pt: /(?:apel\p{L}+|exort\p{L}+|inst\p{L}+) (?:a |às |as )?$/iu,
};

/** Words directly behind that do the same: the Parties to the Convention, стороны конфликта. */
export const othersBehind: Readonly<Record<string, RegExp>> = {
  zh: /^(?:冲突方|当事方)/u,
  en: /^,? (?:to the |to this |in conflict|in the conflict|of the conflict|concerned|involved)/iu,
  ru: /^ (?:конфликта|в конфликте|Договора|Конвенции)/u,
  fr: /^ (?:au |à la |en conflit|au conflit|à l[’'])/iu,
  es: /^ (?:en conflicto|del conflicto|en el Tratado|de la Convención)/iu,
  pt: /^ (?:em conflito|do conflito|na Convenção|no Tratado)/iu,
};

/**
 * Characters before a one-character name and 方 that make another word of it: 集中方, 创新方, 增加方. Where the name itself
 * is none (西方, 东方, 大方, 多方), it is left out whole.
 */
export const wordsBefore: Readonly<Record<string, RegExp>> = {
  中: /[其集空当途]$/u,
  新: /[创更革最全翻刷崭维重]$/u,
  美: /[完优精]$/u,
  南: /[球]$/u,
  加: /[增参添更]$/u,
  法: /[立司宪守执办合]$/u,
  日: /[\d一二三四五六七八九十今昨次近节]$/u,
  意: /[同愿满注有故]$/u,
  约: /[缔节]$/u,
  越: /[优超卓]$/u,
  爱: /[热]$/u,
  保: /[确环]$/u,
  科: /[学]$/u,
  立: /[建设独成]$/u,
};
export const noNames: ReadonlySet<string> = new Set('西东北大多三两双对官地一各');
