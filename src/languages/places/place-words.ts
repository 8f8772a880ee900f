/**
 * The words that join a place to the act that was done there, by language. Patterns end (`before`) or begin (`behind`) at
 * the place; the Chinese ones are matched on folded text.
 */

/** What stands directly before a place where something is done. */
export const placeBefore =
  /(?:(?:在|(?<![利关对由基位处鉴])于|抵达|抵|来到|来)(?:[^\s，,。、]{0,12}首都|首都)?|(?<!\p{L})(?:in|at|to|à|en|em|a|nach|tại)(?: the)?(?: (?:city|capital|capital city|island|resort|town) of)?(?: la| le| les| el)?(?: (?:ville|ciudad|capital|cidade|isla) (?:de|d['’]))?(?: ?(?:thủ đô|thành phố|TP\.?))? ?|(?<!\p{L})(?:в|на)(?: (?:г\.|городе|столице|столице \p{L}+,))? ?|(?<!\p{L})(?:di|a)(?: kota)? |(?<!\p{L})(?:في|إلى)(?: مدينة| العاصمة)? )$/iu;
/** What stands directly behind it in Japanese and Korean. */
export const placeBehind = /^(?:市|시)? ?(?:において|にて|で(?!は)|에서)/u;

/** The words of act that end at a place, its preposition included. */
export const actBefore = [
  /(?<!\p{L})(?:met|meeting|gathered|assembled|convened|conferred|talks|consultations|discussions|negotiations)(?:[ -][^.;:]{0,40})? (?:in|at)(?: [^.;:,]{0,24})?$/iu,
  /(?<!\p{L})(?:held|holding|signed|issued|adopted|released|concluded|done)(?:[ -][^.;:]{0,50})? (?:in|at)(?: [^.;:,]{0,24})?$/iu,
  /(?<!\p{L})(?:received|hosted)(?:[ -][^.;:]{0,80})? (?:in|at)(?: [^.;:,]{0,24})?$/iu,
  /(?<!\p{L})(?:welcomed|received|hosted)(?:[ -][^.;:]{0,120})? to(?: the city of)?$/iu,
  /(?<!\p{L})(?:reunid[oa]s|reuni[oó]|reunieron|reuniram|recibi[oó]|recebeu|celebr\p{L}+|suscri\p{L}+|firm[aó]\p{L}*|adopt\p{L}+|adotar\p{L}+|réuni\p{L}*|rencontré\p{L}*|entreten\p{L}+|entretiens|sign\p{L}+|assin\p{L}+|accueilli\p{L}*)(?:[ -][^.;:]{0,60})? (?:en|em|à|a)(?: [^.;:,]{0,24})?$/iu,
  /(?<!\p{L})(?:hội đàm|hội kiến|gặp|ký|công bố|họp|tuyên bố)(?:[ -][^.;:]{0,60})? tại(?: [^.;:,]{0,24})?$/iu,
  /(?<!\p{L})(?:встрет\p{L}+|собрав\p{L}+|пров[её]л\p{L}*|прош\p{L}+|подпис\p{L}+|опубликован\p{L}*|переговор\p{L}+|состоял\p{L}+)(?:[ -][^.;:]{0,60})? в(?: [^.;:,]{0,16})?$/iu,
  /(?<!\p{L})(?:bertemu|mengadakan|melakukan|ditandatangani|dikeluarkan|diadakan|pertemuan)(?:[ -][^.;:]{0,60})? di(?: [^.;:,]{0,16})?$/iu,
  /(?<!\p{L})(?:incontrat\p{L}|riunit\p{L}|firmat\p{L}|adottat\p{L}|colloqui)(?:[ -][^.;:]{0,60})? a$/iu,
  /(?:صدر|وقع|حرر|عقد|عقدت|التقى|اجتمع|جلسة|مباحثات|لقاء)(?:[ ][^.؛:]{0,60})? في(?: [^.؛:،]{0,16})?$/u,
];
/** The words of act behind a place, in the same part of the sentence; the Chinese ones on folded text. */
export const actBehindHan =
  /举行|会晤|会见|会面|会谈|签署|签订|签字|发表|订立|主持|召开|出席会议|国宾馆|(?:访问|停留|逗留)期间|开幕|经过|达成|发布/u;
export const actBehind =
  /^[^.;:。]{0,40}(?:会[談谈]|会[見见]|会合|署名|[発发]表|[開开]催|회담|회동|서명|발표|개최|만나|hội đàm|hội kiến|gặp|ký|состоял|прошл|прошёл|провел|встрет|подписа)/iu;

/** Words that make it a place of another act: one to come, one of the past, one that others hold. */
export const otherAct =
  /同意|商定|愿|将(?!军)|拟|计划|争取|下次|下一|下届|下轮|明年|今年|回顾|自.{1,20}以来|曾|之际|前夕|举行的|即将|期待|希望|支持|祝贺|(?<!\p{L})(?:agree(?:d|s)? (?:to|on|that)|will|would|shall|next|future|plans?|look(?:s|ed|ing)? forward|upcoming|forthcoming|recall\w*|building on|pursuant to|since|following the|welcom\w+ (?:that|this|the (?:holding|convening|outcomes?|results?|conclusion|signing|launch|decision|announcement|successful|upcoming|establishment))|congratulat\w+|acord\p{L}+|próxim[oa]|futur[oa]|recorda\p{L}+|convinr?\p{L}*|convenu\p{L}*|prochain\p{L}*|félicit\p{L}+|rappel\p{L}+|relembra\p{L}+|sẽ|sắp tới|nhất trí|hoan nghênh|kỷ niệm|nhắc lại|договорил\p{L}+|буд[еу]т|предстоящ\p{L}+|следующ\p{L}+ (?:встреч|раунд|заседан)\p{L}+|приветствовал\p{L}+|напомнил\p{L}+)(?!\p{L})|次回|予定|来年|차기|예정|내년/iu;

/** The same directly behind a place. */
export const otherBehind =
  /^[^,，。;；]{0,14}(?:之际|前夕|举行的|即将)|^[,，]? (?:next|later this|in the coming|el próximo|la próxima|no próximo|l[’']année prochaine|le mois prochain|в следующем|năm tới|vào năm sau)|^[^。]{0,10}(?:来年|내년)/iu;
