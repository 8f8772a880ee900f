/**
 * Finds the names of places in a text: the cities of place-table.ts in the languages of the corpus, and the provinces and
 * cities of China from the official list of divisions (npm `@vant/area-data`).
 *
 * Two indexes as in party-names.ts: a trie of characters for Chinese, Japanese and Korean, and a trie of words for scripts
 * with spaces. Words are compared in lower case, without accents, and Russian ones without their case endings. The longest
 * name at a place wins.
 */
import { areaList } from '@vant/area-data';
import { arabicKey, isArabic } from '../script/arabic.ts';
import { fold } from '../script/fold.ts';
import { arabicPlaces } from './place-table-arabic.ts';
import { placeTable } from './place-table.ts';

export interface PlaceHit {
  /** UTF-16 offsets in the text that was searched, half-open. */
  start: number;
  end: number;
  /** ISO 3166-1 alpha-2 of the state that the place is in. */
  country: string;
}

interface Node {
  next: Map<string, Node>;
  country: string | null;
}

const cjk = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const wordsOf = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{M}\p{N}]+(?:['’.][\p{Script=Latin}\p{M}]+)*/gu;
const russianEnding = /(?:ами|ями|ого|ому|ах|ях|ом|ем|ой|ей|ою|ым|ью|ах|а|я|о|е|у|ю|ы|и|ь|й)$/u;

/** Cities whose name is a common word of statements. */
const commonWords = new Set(['合作', '东方', '和平', '共和']);

function wordKey(word: string): string {
  if (/^[a-z0-9]+$/iu.test(word)) return word.toLowerCase();
  if (isArabic(word)) return arabicKey(word);
  const plain = word.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '').replace(/['’.]/gu, '');
  return /^[а-я]{4,}$/u.test(plain) ? plain.replace(russianEnding, '') : plain;
}

function add(root: Node, keys: Iterable<string>, country: string): void {
  let node = root;
  for (const key of keys) {
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = { next: new Map(), country: null }));
    node = next;
  }
  node.country ??= country;
}

/** 西安市 → 西安, 内蒙古自治区 → 内蒙古; a name of one character keeps its last one. */
function divisions(): string[] {
  const { province_list: provinces, city_list: cities, county_list: counties } = areaList;
  const all = [...Object.values(provinces), ...Object.values(cities)];
  const towns = Object.values(counties).filter((name) => name.endsWith('市'));
  return [...all, ...towns]
    .filter((name) => !/自治[州县]|省直辖|区划|^县$|^市辖区$/u.test(name))
    .map((name) => name.replace(/(?:省|市|特别行政区|(?:维吾尔|壮族|回族)?自治区|地区|盟)$/u, ''))
    .filter((name) => name.length > 1 && !commonWords.has(name));
}

function build(): { characters: Node; words: Node } {
  const characters: Node = { next: new Map(), country: null };
  const words: Node = { next: new Map(), country: null };
  for (const row of `${placeTable.trim()}\n${arabicPlaces.trim()}`.split('\n')) {
    const [country = '', ...languages] = row.split('|');
    for (const name of languages.flatMap((forms) => forms.split('/')).filter((form) => form !== '')) {
      if (cjk.test(name)) add(characters, fold(name), country);
      else
        add(
          words,
          [...name.matchAll(wordsOf)].map(([word]) => wordKey(word)),
          country,
        );
    }
  }
  for (const name of divisions()) add(characters, fold(name), 'CN');
  return { characters, words };
}
const index = build();

/** What makes of a name of a place the name of something else: 上海合作组织, Paris Agreement, Минские соглашения. */
const otherThing =
  /^(?:合作组织|精神|公报|宣言|声明|共识|倡议|进程|条约|协定|协议|议定书|行动|大学|大使馆|总领馆|时间|方面|当局|地区)|^[ -](?:Accords?|Action|Agenda|Agreement|Charter|Communiqu|Consensus|Convention|Cooperation|Declaration|Initiative|Plan|Process|Protocol|Spirit|Statement|Summit|Time|Treaty|University)/u;

/** In: a trie, the number of keys, and the key at each of them. */
function longestAt(
  root: Node,
  size: number,
  keyAt: (at: number) => string,
  from: number,
): { length: number; country: string } | null {
  let node: Node | undefined = root;
  let found: { length: number; country: string } | null = null;
  for (let i = from; i < size; i++) {
    node = node.next.get(keyAt(i));
    if (!node) break;
    if (node.country !== null) found = { length: i - from + 1, country: node.country };
  }
  return found;
}

function inCharacters(text: string): PlaceHit[] {
  const folded = fold(text);
  const hits: PlaceHit[] = [];
  const keyAt = (at: number): string => folded[at] as string;
  for (let i = 0; i < folded.length;) {
    const found = longestAt(index.characters, folded.length, keyAt, i);
    if (found) hits.push({ start: i, end: i + found.length, country: found.country });
    i += found?.length ?? 1;
  }
  return hits;
}

function inWords(text: string): PlaceHit[] {
  const tokens = [...text.matchAll(wordsOf)];
  // A name is not torn over the end of a sentence or a bracket; Washington, D.C. has a comma.
  const keyAt = (at: number): string => wordKey((tokens[at] as RegExpExecArray)[0]);
  const hits: PlaceHit[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i] as RegExpExecArray;
    const found = /^[\p{Lu}\p{Script=Arabic}]/u.test(token[0]) ? longestAt(index.words, tokens.length, keyAt, i) : null;
    const last = found ? tokens[i + found.length - 1] : undefined;
    // The stop of an abbreviation (D.C.) is part of the name.
    const stop = last && last[0].includes('.') && text[last.index + last[0].length] === '.' ? 1 : 0;
    const end = last ? last.index + last[0].length + stop : 0;
    const torn = found && !/^[\p{L}\p{M}\p{N}\s'’.,-]*$/u.test(text.slice(token.index, end));
    if (found && !torn) hits.push({ start: token.index, end, country: found.country });
    i += found && !torn ? found.length : 1;
  }
  return hits;
}

/**
 * @returns every name of a place in the text, in order, none overlapping another; names of organisations, acts and
 *   processes that a place gave its name to are left out. Nothing is reported
 */
export function findPlaces(text: string): PlaceHit[] {
  const hits = [
    ...(cjk.test(text) ? inCharacters(text) : []),
    ...(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(text) ? inWords(text) : []),
  ];
  return hits.filter(({ end }) => !otherThing.test(fold(text.slice(end, end + 16)))).sort((a, b) => a.start - b.start);
}

const transliterating =
  '阿埃艾爱安昂奥巴白班邦包保堡北贝本比彼毕别宾波玻伯泊勃博卜布采察查昌彻茨次达大代戴丹当道得德登邓迪底地蒂第丁东都杜顿多额厄恩尔法凡范菲费芬丰冯佛夫弗福富盖冈高戈哥格葛根贡古瓜圭果哈海汉豪赫亨洪胡华怀霍基吉季加贾简江姜杰津金京喀卡开凯坎康考柯科可克肯孔库夸昆拉莱来赖兰朗劳勒雷黎里理利莲良列林琳留龙隆卢鲁路吕律伦罗洛马玛迈麦曼芒毛梅门蒙孟米密缅缪摩莫墨默姆木穆拿那纳娜乃奈南内嫩尼涅宁纽农努诺欧帕潘庞佩彭皮平珀普奇齐恰切钦琴琼丘曲热荣茹儒瑞若撒萨塞赛桑瑟森沙山珊尚绍舍圣施什士史士舒顺朔斯思松苏绥索所塔泰坦汤唐陶特腾提铁廷通图土托瓦万旺威韦维魏温翁沃乌武西希锡夏先香谢辛欣休修许雪雅亚延扬杨耶伊依因英尤雨约赞泽扎詹章珍芝治朱兹佐市州岛港城堡湾';
const sounds = new RegExp(`^[${transliterating}·]{2,9}$`, 'u');

/**
 * Whether a word of Chinese characters can be the name of a foreign place as Chinese writes them, by sound: 内罗毕, 安曼. A
 * word of office, time or manner holds a character that no such name has.
 */
export const soundsLikePlace = (word: string): boolean => sounds.test(fold(word));
