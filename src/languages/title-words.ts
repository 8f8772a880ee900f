/**
 * Verbs that tell a heading from a sentence, and the title of a statement from a headline about one, by language.
 */

/** Before the name of the act, these make a headline: 两国签署联合声明, China and Laos sign joint statement, Ba nước ra Tuyên bố chung. */
const headlineVerbs: Record<string, string> = {
  en: '(?:issue|sign|release|adopt|publish|approve|endorse|announce|unveil|make|agree|hail|welcome|deliver|conclude|finali[sz]e)(?:s|d|ed|es)?',
  fr: '(?:signent|signe|adoptent|adopte|publient|publie|diffusent|diffuse|approuvent|ont (?:signé|adopté|publié))',
  es: '(?:firman?|firmaron|firmó|emiten?|emitieron|suscriben?|suscribieron|publican?|adoptan?|adoptaron|aprueban?|acuerdan)',
  pt: '(?:assinam?|assinaram|emitem?|emitiram|divulgam?|adotam?|adotaram|aprovam?|aprovaram|publicam?)',
  ru: '(?:подписа|приня|опублик|обнарод|выступ|одобр|сдела|распростран)\\p{L}*',
  vi: '(?:ra|ký|ký kết|công bố|thông qua|phát hành|đưa ra)',
};

/** As the predicate of a line, these make it a sentence. */
const finiteVerbs: Record<string, string> = {
  en: 'are|is|was|were|have|has|had|will|which|that they|said|says|calls|urges|stresses|condemns',
  fr: 'ont|est|sont|était|étaient|sera|seront|dit|affirme|souligne|indique|précise|prévoit',
  es: 'ha|han|fue|fueron|será|serán|dice|señala|afirma|indica|destaca|subraya',
  pt: 'é|são|foi|foram|será|serão|diz|afirma|destaca|têm|há',
  ru: 'является|являются|был|была|было|были|говорится|отмечает|отмечается|заявил|заявили|сообщил|сообщили|состоялась|состоялись',
  vi: 'đã|sẽ|cho biết|khẳng định|nhấn mạnh|nêu rõ|diễn ra',
};

const word = (table: Record<string, string>): RegExp =>
  new RegExp(`(?<![\\p{L}’'-])(?:${Object.values(table).join('|')})(?![\\p{L}’'])`, 'iu');

const headline = word(headlineVerbs);
const finite = word(finiteVerbs);

/** Whether a verb in front of the name of the act, which begins at `noun` (UTF-16 offset), makes a headline of the line. */
export const isHeadline = (line: string, noun: number): boolean =>
  headline.test(line.slice(0, noun)) || /(?:성명|선언|발표문|보도문)\S{0,2}\s?(?:발표|채택|서명|합의)/u.test(line);

/** Whether a line of an alphabet has a verb in a finite form. */
export const hasFiniteVerb = (line: string): boolean => finite.test(line);
