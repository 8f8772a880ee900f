/**
 * How levels are written in languages other than Chinese and English. A level is a noun (partnership, 関係) with at least
 * one weighty word, and a word of act in its sentence: before it in European languages and Vietnamese, behind it in
 * Japanese and Korean. Patterns are matched on text whose white space is one blank each; names are kept as printed, in the
 * case in which they stand.
 */
export interface LevelLanguage {
  /** The whole name; what is matched is the name. */
  name: RegExp;
  /** Splits a name into its words. */
  words: RegExp;
  /** Words of act; `creates` those with which the level is new. */
  act: RegExp;
  creates: RegExp;
  acts: 'before' | 'behind';
  /** X in “raised from X to Y”: what stands directly before or behind it. */
  old: { before: RegExp; behind: RegExp };
  /** Behind a name: it is the level of the parties that are named next. */
  between: RegExp;
  /** Directly behind a name (before it, in Japanese and Korean): it is the level of a sector. */
  sector: RegExp;
  /** Words near a name that make it one of the past: since 2012, the anniversary. */
  recalled: RegExp;
}

const any = /^/u;
const russianWord =
  '(?:всеобъемлющ|стратегическ|всепогодн|привилегированн|особ|комплексн|всесторонн|многоплановы?|равноправн|доверительн|углубл[её]нн|расширенн)\\p{Ll}*';
const spanish = 'estratégic[ao]|integral|global|reforzad[ao]|privilegiad[ao]|especial|permanente|ampliad[ao]';
const portuguese = 'estratégica|global|abrangente|reforçada|privilegiada|especial|permanente|integral|ampliada';
const french =
  "stratégique|global|globale|renforcé|privilégié|spécial|intégral|permanent|d[’']exception|de coopération|tous temps";

export const levelLanguages: Readonly<Record<string, LevelLanguage>> = {
  ru: {
    name: new RegExp(
      `(?<!\\p{L})${russianWord}(?:,? (?:и )?${russianWord})* партн[её]рств\\p{Ll}*(?: и стратегическ\\p{Ll}+ взаимодействи\\p{Ll}*)?(?:, вступающ\\p{Ll}+ в новую эпоху| новой эпохи)?`,
      'giu',
    ),
    words: /,? /u,
    act: /(?<!\p{L})(?:повыс|повыш|подня|поднят|вывест|вывед|установ|установл|учре[дж]|провозгла|преобраз|перевест|перевод|углуб|укреп|разви|подтвер|продвиг|наращив|построен|выстраив)\p{Ll}*/giu,
    creates: /^(?:повы|подня|вывес|вывед|установ|учре|провозгл|преобраз|перев)/iu,
    acts: 'before',
    old: { before: /(?:^|\s)(?:с|со|от) (?:уровня )?$/iu, behind: /^ (?:до|к|на уров)/iu },
    between: /^,? (?:между|с|со) /iu,
    sector: /^ (?:в (?:области|сфере)|по )/iu,
    recalled: /летия|лет назад|(?:в|с) (?:19|20)\d\d (?:году|года)/iu,
  },
  ja: {
    name: /(?:(?:特別|包括的|全面的|戦略的|拡大された|強化された|グローバル|全天候|新時代の|新たな|未来志向の|永続的|友好|協力|創造的|恒久的)(?:な|・|かつ|、)?)+(?:協力)?(?:パートナーシップ|互恵関係)/gu,
    words: /(?<=的|な|の|された|・|グローバル)/u,
    act: /格上げ|引き上げ|高め|確立|構築|樹立|確認|推進|深化|発展|強化|促進|宣言|発表/gu,
    creates: /^(?:格上げ|引き上げ|高め|確立|構築|樹立)/u,
    acts: 'behind',
    old: { before: any, behind: /^(?:関係)?(?:の水準)?から/u },
    between: /(?!)/u,
    sector: /分野(?:の|における)$/u,
    recalled: /年に|周年|以来/u,
  },
  ko: {
    name: /(?:(?:전면적|포괄적|전략적|특별|글로벌|미래지향적|전천후|협력적?|전략|상호 신뢰|건설적|전방위)[ ]?)+(?:동반자(?: ?관계)?|파트너십)/gu,
    words: / /u,
    act: /격상|승격|수립|구축|발전|심화|재확인|확인|강화|선언/gu,
    creates: /^(?:격상|승격|수립|구축)/u,
    acts: 'behind',
    old: { before: any, behind: /^(?:의 수준)?에서 /u },
    between: /(?!)/u,
    sector: /분야(?:의)? ?$/u,
    recalled: /주년|년에 |이래/u,
  },
  vi: {
    name: /[Đđ]ối tác (?:[Hh]ợp tác )?(?:[Cc]hiến lược(?: [Hh]ợp tác)?(?: [Tt]oàn diện)?(?: [Đđ]ặc biệt)?|[Tt]oàn diện)(?: vì [^,.;]{3,40})?(?: trong thời đại mới)?/gu,
    words: / (?=[Cc]hiến|[Tt]oàn|[Hh]ợp|vì|trong|[Đđ]ặc)/u,
    act: /nâng cấp|nâng|thiết lập|xác lập|tuyên bố|xây dựng|làm sâu sắc|tăng cường|củng cố|phát triển|tái khẳng định|khẳng định|thúc đẩy/giu,
    creates: /^(?:nâng|thiết lập|xác lập|tuyên bố)/iu,
    acts: 'before',
    old: { before: /(?:^|\s)từ (?:quan hệ )?$/iu, behind: /^ (?:lên|thành) /iu },
    between: /^ (?:giữa|với) /iu,
    sector: /^ (?:về|trong lĩnh vực) /iu,
    recalled: /kỷ niệm|năm (?:19|20)\d\d/iu,
  },
  fr: {
    name: new RegExp(
      `(?<!\\p{L})partenariat(?:,? (?:et )?(?:${french}))*(?: (?:stratégique|global|globale|renforcé|privilégié|spécial|intégral|permanent|d[’']exception))(?!\\p{L})`,
      'giu',
    ),
    words: /,? /u,
    act: /(?<!\p{L})(?:élev|port(?:er|ent|é)|hiss|établ|instaur|nou|lanc|cré|approfond|renforc|consolid|réaffirm|confirm|développ|promouv)\p{Ll}*/giu,
    creates: /^(?:élev|port|hiss|établ|instaur|nou|lanc|cré)/iu,
    acts: 'before',
    old: { before: /(?:^|\s)(?:d[’']un|du) $/iu, behind: /^ (?:à|vers|au|en) /iu },
    between: /^ (?:entre|avec) /iu,
    sector: /^ (?:dans le (?:domaine|secteur)|en matière|pour (?!la paix))/iu,
    recalled: /anniversaire|(?:en|depuis) (?:19|20)\d\d/iu,
  },
  es: {
    name: new RegExp(
      `(?<!\\p{L})(?:asociación|alianza|relación)(?: de cooperación)?(?:,? (?:y )?(?:${spanish}))+(?: de cooperación)?(?!\\p{L})`,
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
  pt: {
    name: new RegExp(`(?<!\\p{L})parceria(?:,? (?:e )?(?:${portuguese}))+(?!\\p{L})`, 'giu'),
    words: /,? /u,
    act: /(?<!\p{L})(?:elev|estabelec|instaur|cri(?:ar|am|aram|ou|ação)|aprofund|fortalec|consolid|reafirm|confirm|desenvolv|impuls|promov)\p{Ll}*/giu,
    creates: /^(?:elev|estabelec|instaur|cri)/iu,
    acts: 'before',
    old: { before: /(?:^|\s)(?:de uma|da) $/iu, behind: /^ (?:a|para|à) /iu },
    between: /^ (?:entre|com) /iu,
    sector: /^ (?:em matéria|no (?:domínio|setor|sector)|na área|para (?!a paz))/iu,
    recalled: /aniversário|(?:em|desde) (?:19|20)\d\d/iu,
  },
};
