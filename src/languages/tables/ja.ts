/** Japanese. */
import type { Language } from '../language.ts';

export const ja: Language = {
  tag: 'ja',
  countries: 'jpn',
  level: {
    name: /(?:(?:特別|包括的|全面的|戦略的|拡大された|強化された|グローバル|全天候|新時代の|新たな|未来志向の|永続的|友好|協力|創造的|恒久的)(?:な|・|かつ|、)?)+(?:協力)?(?:パートナーシップ|互恵関係)/gu,
    words: /(?<=的|な|の|された|・|グローバル)/u,
    act: /格上げ|引き上げ|高め|確立|構築|樹立|確認|推進|深化|発展|強化|促進|宣言|発表/gu,
    creates: /^(?:格上げ|引き上げ|高め|確立|構築|樹立)/u,
    acts: 'behind',
    old: { before: /^/u, behind: /^(?:関係)?(?:の水準)?から/u },
    between: /(?!)/u,
    sector: /分野(?:の|における)$/u,
    recalled: /年に|周年|以来/u,
  },
  signing: {
    keywords: '正文|作成',
    authentic: '(?:ひとしく|等しく)正文|本書[二三四2-4２-４]通を?作成',
  },
  clues: {
    visit: '招待(?:に応じ|により)|招きに(?:応じ|より)',
    declares: '以下のとおり|次のとおり|声明する',
    asOne: '双方は|両国は?|日中両国|中日両国|両首脳は|両首相は|両大臣は',
    reported: '(?:声明|宣言)(?:は|では)[^。]{0,80}(?:と(?:述べ|強調|表明|指摘)|盛り込)',
    contracting: '批准書',
  },
  acts: { press: '共同プレス|プレスコミュニケ', communique: 'コミュニケ', statement: '共同文書' },
  offices: '外務大臣|内閣総理大臣',
  signature: { holder: '総理|大臣|大統領|長官', signed: '署名|印' },
  dating: {
    page: '掲载|公开日',
    behind: 'において|にて|で',
    before: 'に',
    signedAlone: '作成|署名',
    thisAct: 'この',
    signed: '作成|署名',
  },
  announcing: {
    keywords: '全文|とおり|通り',
    lines: ['(?:全文|要旨|骨子|内容)は?[、,]?(?:次|以下|下記)の(?:とおり|通り)(?:です|である|であった)?\\s*[。：:]?$'],
    abridged: '要旨|骨子',
  },
  actNouns: '共同(?:発表|文書|文件)|コミュニケ',
  places: {
    behind: '市? ?(?:において|にて|で(?!は))',
    actBehind: '会[談谈]|会[見见]|会合|署名|[発发]表|[開开]催',
    other: '次回|予定|来年',
    otherBehind: '[^。]{0,10}来年',
  },
  collective: {
    forms: [
      { words: '两(?:国(?:首[脑脳]|政府|外相|大臣)?|首[脑脳]|政府|大臣|外相|总理|者)|双方', count: 2 },
      { words: '(?<n>[三四五六七八九])[かカヶ]?国(?:首[脑脳]|政府|外相)?', count: 'counted', states: true },
    ],
    othersBefore: /(?:紛争|纷争|当事者)$/u,
  },
  furniture: {
    menu: '日本語',
    related: '関連(?:記事|リンク)',
    pageLink: '^(?:この)?ページの?(?:先頭|トップ)へ(?:戻る)?$|^タグ\\s*[：:]',
    credit: '出典',
    licence: '無断(?:転載|複製)',
    endInBrackets: '終わり',
  },
  hanTitles: {
    statement: '共同プレス発表|共同プレスリリース|共同発表|共同新聞発表|共同コミュニケ|共同ステートメント|共同文書',
    treaty: '条約',
  },
  annexes: '付属書',
  dateSentences: {
    held: [/^\d{4}年\d{1,2}月\d{1,2}日[、に][^。]{4,200}(?:会谈|会见|会合)を?(?:行|実施|开催|开いた)/u],
  },
  edges: {
    sections: '関連リンク|お問い合わせ先?',
  },
  partyLists: { andGlued: '及び|並びに', characters: '及び|および|并びに|ならびに|と|の|間' },
  citedDocuments: {
    words: '条約|プレス发表|共同发表|コミュニケ',
  },
  authors: {
    visit: '訪問|招待|会談',
    invitation: '招待',
    subject: 'に関する',
    invited: ['(.{2,40}?)は、?(.{2,40}?)の招待'],
    members: '加盟国',
  },
  pairBehind: '首脳|外相|平和|サミット',
  titleLines: {
    hanEnds: 'の|と|及び|に関する|する|における',
    hanBegins: 'と|及び',
  },
  meetings: {
    speaks: '訪問|会合',
    recalls: '以降|周年',
    announces: '次のとおり',
  },
  officeWords: '総理|大統領|長官',
  definedTerms: {
    parties: '双方|両国',
  },
};
