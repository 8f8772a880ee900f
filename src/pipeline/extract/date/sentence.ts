/**
 * A day read from a sentence that dates the act (于2022年9月15日发表联合声明), or the one meeting at which it was made where
 * the opening says that it was made there (举行会晤 … 声明如下).
 */
import type { DateInput, Reading } from './reading.ts';
import { complete, type Days } from './visit.ts';
import { sentencesOf } from '../../../languages/wording/sentences.ts';
import { features } from '../../features.ts';

const actSentence =
  /(?:发表|签署|签订|发布|通过)了?(?!的)[^。;;《]{0,30}(?:声明|公报|宣言)|就[^。;;]{0,10}(?:声明|公报|宣言)达成|(?:ra|ký|công bố|thông qua) (?:bản )?(?:tuyên bố|thông cáo)|(?:tuyên bố|thông cáo)[^.]{0,60} được (?:công bố|ký|thông qua)|(?:发表|签署|发布|公布)了?《[^》]{2,60}(?:声明|公报|宣言)》[^。;;]{0,6}(?:全文|如下)|(?:this|following|present) (?:joint )?(?:statement|declaration|communiqu)[^.;]{0,30}(?:was|were) (?:adopted|issued|signed|released)|(?:adopted|issued|signed|released)[^.]{0,60}(?:statement|declaration|communiqu)|(?:adoptaron|suscribieron|firmaron|adotaram|assinaram|ont (?:adopté|signé)|приняли|подписали)[^.]{0,60}(?:declaraci|declaraç|comunicado|déclaration|communiqu|заявлени|деклараци|коммюнике)/iu;
/** A sentence that recalls an earlier act, by its beginning or by 以来. */
const recalls =
  /^[\s\d*.)）(]*(?:(?:the )?(?:sides|parties|two countries|leaders)? ?(?:recall|reaffirm|building on|pursuant|in accordance|guided by|since\b)|recordando|recordaron|reafirmando|rappelant|relembrando|recordaram|напоминая|подтверждая|руководствуясь|(?:hai bên )?nhắc lại|(?:双方|两国|各方|三方)?(?:满意地)?(?:回顾|重申|根据|按照|遵循|恪守|忆及|自))|以来/iu;
const meetingSentence =
  /(?:会晤|会谈|会见|会议|峰会|对话)|\bmet (?:in|on|at)\b|\b(?:meeting|gathered|assembled|convened) (?:in|at)\b|\bheld (?:[a-z]+ ){0,3}(?:talks|meetings?|consultations)\b|\breunid[oa]s e[mn]\b|\bse reunieron en\b|\breuniram-se em\b|\bréunis? à|\bse sont (?:réunis|rencontrés) à|встретились в|собравшись в|gặp (?:gỡ|nhau) tại|hội đàm tại/iu;
/** 于2030年12月9日举行峰会，宣布： in one sentence. */
const declares = /(?:宣布|宣告|声明)[:：]\s*$/u;
/** 2031年4月10日，…峰会在利雅得举行; On September 10, 2031, A and B met and held talks: the first sentence of all. */
const held = [
  /^[^,，]{0,12}日[,，][^。]{0,40}(?:(?:峰会|会议|会晤|会谈|对话|[长人脑交]会)[^。]{0,16}(?:举行|召开)|(?:举行|召开|主持)[^。]{0,12}(?:峰会|会议|会晤|会谈|对话|[长人脑交]会))/u,
  /^[^,，。]{4,40}(?:峰会|会议|会晤|会谈|对话|[长人脑交]会)于[^,，。]{6,14}日[^。]{0,20}(?:举行|召开)/u,
  /^[^。]{2,200}于[^,，。]{6,14}日[^。]{0,40}(?:举行|召开)[^。]{0,16}(?:峰会|会晤|会议|对话)/u,
  /^\W{0,6}Today, [^;]{4,600} on (?:\d|\p{Lu})/u,
  /^\W{0,6}(?:Today, )?On \p{L}[^,]{3,20}, (?:\d{4},? )?[^;]{4,300}\b(?:met\b|held (?:[a-z]+ ){0,3}(?:talks|a meeting|meetings|consultations|a summit)|hosted\b|welcomed\b|received\b|convened\b)/u,
  /^[^;]{4,900}\b(?:met|gathered|assembled|convened|held (?:the|their|a|an) [^;]{0,80}(?:[Ss]ummit|[Mm]eeting|[Tt]alks|[Dd]ialogue|[Ss]ession))(?!\p{L})[^;]{0,120}? on (?:\d|\p{Lu})/u,
  /^\W{0,6}(?:El|Le|Em|Il) \d{1,2}[^;]{4,300}(?:se reunieron|se sont (?:réunis|rencontrés|entretenus)|reuniram-se|recibió|a reçu|recebeu)/u,
  /^[^;]{4,400}(?:se reunieron|se sont (?:réunis|rencontrés|entretenus)|reuniram-se|recibió|a reçu|recebeu)[^;]{0,60}(?: el| le|,? em) \d/u,
  /^\W{0,6}\d{1,2} \p{Ll}+ \d{4} года? [^;]{4,300}(?:встретились|состоял\p{L}+|провели)/u,
  /^[^;]{4,900}(?:reunid[oa]s|réunie?s?|riunit[ei]|reunit[ei]) (?:en|em|à|a|in) [^;]{2,80}?,? (?:el|em|le|il|a) \d/u,
  /^[^;]{4,400}(?:встретились|провели (?:переговоры|встречу)|собрались|собравшись) (?:\d|в [^;]{2,60} \d)/u,
  /^[^;]{4,400}(?:(?:trafen|treffen) sich am \d|am \d[^;]{4,80}(?:zusammengekommen|getroffen))/u,
  /^[^;]{4,400}(?:bertemu|mengadakan (?:pertemuan|pembicaraan)) di [^;]{2,60} \d/iu,
  /^[^;]{4,400}(?:họp|gặp gỡ|gặp|hội đàm) tại [^;]{0,60} ngày \d/iu,
  /^\d{4}年\d{1,2}月\d{1,2}日[、に][^。]{4,200}(?:会谈|会见|会合)を?(?:行|実施|开催|开いた)/u,
];
const operative =
  /(?:声明|宣布|达成|商定|协议|共识)[^。]{0,6}如下|发表(?:如下|下述)|following|lo siguiente|o seguinte|ce qui suit|о (?:следующем|нижеследующем)|как следует|như sau|다음과 같이|\bas follows\b|声明如下|会议成果声明|\b(?:decided|agreed|declared?|stated?|affirm(?:ed)?|resolved|announced?) ?:\s*$/iu;

/**
 * @param days those of the visit; they complete a day told without its month
 * @param published the day (EDTF) that the page gives for this printing; completes one where no visit is told
 * @returns the day of the first sentence of furniture, opening and preamble that dates the act; null where none tells one day
 */
export function datedSentence(input: DateInput, days: Days | null, published: string | null): Reading | null {
  const opening = input.body.slice(0, 3);
  const preamble = input.body
    .slice(0, 12)
    .filter(({ type, clause }) => type === 'preamble' || clause === 'preamble' || type === 'paragraph');
  const states = preamble.some(({ text }) => operative.test(features(text).folded));
  let announced = false;
  for (const passage of [...input.lines.filter(({ part }) => part === 'furniture'), ...opening, ...preamble.slice(3)]) {
    for (const { text, start: at } of sentencesOf(passage.text, passage.part !== 'clause')) {
      if (text.length < 4 || text.length > 1200) continue;
      const sentence = features(text).plain;
      const acts = recalls.test(sentence) ? null : actSentence.exec(sentence);
      const opens = passage === opening[0] && at === 0 && held.some((form) => form.test(sentence));
      // What follows “issued the following statement:” is what it says, of earlier meetings as well.
      const meets =
        passage.part === 'clause' &&
        !announced &&
        (opens || ((states || declares.test(sentence)) && meetingSentence.test(sentence)));
      announced ||= passage.part === 'clause' && operative.test(sentence);
      if (!acts && !meets) continue;
      const hits = features(text).dates.filter((hit) => hit.until === null);
      const alone = /(?<![\d月年至到-])(\d{1,2})日(?!至|到|-|电|讯)/u.exec(sentence);
      const value =
        hits.length === 1 && hits[0]
          ? complete(hits[0], days, published)
          : hits.length === 0 && alone && acts
            ? complete({ year: null, month: null, day: Number(alone[1]) }, days, published)
            : null;
      const ranged = features(text).dates.some((hit) => hit.until !== null);
      if (value === null || value.length < 10 || (ranged && !acts)) continue;
      const start = at + (hits[0]?.start ?? alone?.index ?? 0);
      const end = hits[0] ? at + hits[0].end : start + (alone?.[0].length ?? 0);
      return { value, passage, start, end };
    }
  }
  return null;
}
