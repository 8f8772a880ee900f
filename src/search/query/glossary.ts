/**
 * What a reader of English may type, and how Chinese texts of this kind print it: offered where English words were found
 * nowhere. Names of parties are not here, since the search knows them. Pure.
 */
const glossary: readonly (readonly [english: string, chinese: string])[] = [
  ['Taiwan', '台湾'],
  ['One China', '一个中国'],
  ['Hong Kong', '香港'],
  ['Xinjiang', '新疆'],
  ['Tibet', '西藏'],
  ['South China Sea', '南海'],
  ['Ukraine', '乌克兰'],
  ['Afghanistan', '阿富汗'],
  ['Belt and Road', '一带一路'],
  ['Silk Road', '丝绸之路'],
  ['Global Development Initiative', '全球发展倡议'],
  ['Global Security Initiative', '全球安全倡议'],
  ['Global Civilization Initiative', '全球文明倡议'],
  ['shared future', '命运共同体'],
  ['all-weather', '全天候'],
  ['comprehensive strategic partnership', '全面战略伙伴关系'],
  ['strategic partnership', '战略伙伴关系'],
  ['partnership', '伙伴关系'],
  ['new era', '新时代'],
  ['United Nations', '联合国'],
  ['UN Charter', '联合国宪章'],
  ['Security Council', '安理会'],
  ['Shanghai Cooperation Organization', '上海合作组织'],
  ['Eurasian Economic Union', '欧亚经济联盟'],
  ['BRICS', '金砖国家'],
  ['multilateralism', '多边主义'],
  ['multipolar', '多极化'],
  ['hegemony', '霸权'],
  ['sanctions', '制裁'],
  ['sovereignty', '主权'],
  ['territorial integrity', '领土完整'],
  ['internal affairs', '内政'],
  ['human rights', '人权'],
  ['democracy', '民主'],
  ['terrorism', '恐怖主义'],
  ['nuclear', '核'],
  ['non-proliferation', '不扩散'],
  ['missile', '导弹'],
  ['outer space', '外空'],
  ['cyber', '网络'],
  ['cybersecurity', '网络安全'],
  ['cyberspace', '网络空间'],
  ['artificial intelligence', '人工智能'],
  ['climate change', '气候变化'],
  ['energy', '能源'],
  ['natural gas', '天然气'],
  ['railway', '铁路'],
  ['trade', '贸易'],
  ['investment', '投资'],
  ['finance', '金融'],
  ['agriculture', '农业'],
  ['education', '教育'],
  ['culture', '文化'],
  ['media', '媒体'],
  ['tourism', '旅游'],
  ['visa', '签证'],
  ['law enforcement', '执法'],
  ['extradition', '引渡'],
  ['corruption', '腐败'],
  ['World War', '第二次世界大战'],
];

/** Words in small letters with a space on either side of each; the plural of the last is the same word. */
const words = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
const holds = (text: string, part: string): boolean =>
  ['', 's', 'es'].some((ending) => text.includes(`${part.trimEnd()}${ending} `));

/** The entries whose English words stand in what was typed as whole words, in either case; those within longer ones left out. */
export function translations(typed: string): { english: string; chinese: string }[] {
  const text = words(typed);
  const found = glossary.filter(([english]) => holds(text, words(english)));
  return found
    .filter(([one]) => !found.some(([other]) => other !== one && holds(words(other), words(one))))
    .map(([english, chinese]) => ({ english, chinese }));
}
