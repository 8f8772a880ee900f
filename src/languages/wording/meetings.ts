/**
 * By which words a sentence is about a visit or a meeting, recalls an earlier act, or announces the text: what its dates
 * are good for follows from that. All patterns are for folded text.
 */

/** Words of a visit or a meeting, on folded text. */
export const speaksOfMeeting =
  /访问|会晤|会谈|会见|会议|出席|峰会|visit|summit|meeting|met |held talks|визит|посети|встре[чт]|переговор|訪問|会合|방문|회담|thăm|hội đàm|hội nghị|visite|visita|visitó|cumbre|cúpula|reuni|entreten|besuch|treffen|kunjung|pertemuan|زيارة|زار|اجتماع|قمة|لقاء|مباحثات/iu;

/** Whether a sentence recalls something, by its words: its dates are those of other acts. */
export const recalling =
  /以来|周年|建交|回顾|忆及|曾[于经在]|(?<!\p{L})(?:since|anniversary|recall\p{L}*|desde|depuis|anniversaire|aniversario|aniversário|record(?:ó|aron|ando|aram|ou)|rappel(?:é|ant|ons|lent)|со времени|со дня|летия|напомнил\p{L}*|напоминая|kể từ|kỷ niệm|nhắc lại|منذ|ذكرى)(?!\p{L})|以降|周年|이래|주년/iu;

/** 发表联合声明，全文如下; issued the following statement: the act is this one. */
export const announcesText =
  /全文|如下|\b(?:following|as follows)\b|siguiente|seguinte|suivante?|ce qui suit|следующ|sau đây|như sau|다음|次のとおり|التالي/iu;
