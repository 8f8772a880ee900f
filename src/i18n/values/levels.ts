/**
 * Glosses of partnership levels, whose names are in Chinese: the printed name always stands beside the gloss. A level whose
 * form in the language was read in a publication has it from there; any other is put together from the words of its name,
 * in the order of the language, and marked as our rendering by `source: null`.
 */
import type { Evidence } from '../../schema.ts';
import type { Language } from '../languages.ts';

interface LevelGloss {
  text: string;
  /** Where this form was read; null where it is put together from its parts. */
  source: string | null;
}

interface Glosses {
  /** By the printed name. */
  published: Readonly<Record<string, { text: string; source: string }>>;
  /** The words of a name → its gloss; null where one of them is unknown. */
  compose: (words: readonly string[]) => string | null;
  /** By the printed verb. */
  acts: Readonly<Record<string, string>>;
}

const published: Glosses['published'] = {
  全面战略伙伴关系: {
    text: 'comprehensive strategic partnership',
    source: 'Xinhua (china.org.cn), 10 May 2024',
  },
  全天候全面战略伙伴关系: {
    text: 'all-weather comprehensive strategic partnership',
    source: 'China News Service (ecns.cn), 16 September 2022',
  },
  新时代全天候全面战略伙伴关系: {
    text: 'all-weather comprehensive strategic partnership for the new era',
    source: 'Xinhua (china.org.cn), 10 May 2024',
  },
  全面战略协作伙伴关系: {
    text: 'comprehensive strategic partnership of coordination',
    source: 'Shanghai Daily (shine.cn), 7 June 2019',
  },
  新时代全面战略协作伙伴关系: {
    text: 'comprehensive strategic partnership of coordination for a new era',
    source: 'Xinhua (en.people.cn), 27 August 2021',
  },
  永久全面战略伙伴关系: {
    text: 'permanent comprehensive strategic partnership',
    source: 'Ministry of Foreign Affairs of China, press release on 3 July 2024',
  },
  全天候战略合作伙伴关系: {
    text: 'all-weather strategic cooperative partnership',
    source: 'Ministry of Foreign Affairs of China, press release of 11 January 2025',
  },
};

/** `before` stands before “partnership”, `after` behind it. */
const parts: Readonly<Record<string, { before?: string; after?: string }>> = {
  新时代: { after: 'for the new era' },
  全天候: { before: 'all-weather' },
  永久: { before: 'permanent' },
  全面: { before: 'comprehensive' },
  全方位: { before: 'all-round' },
  全球: { before: 'global' },
  战略: { before: 'strategic' },
  合作: { before: 'cooperative' },
  协作: { after: 'of coordination' },
  友好: { before: 'friendly' },
  世代友好: { before: 'ever-lasting friendly' },
  建设性: { before: 'constructive' },
  创新: { before: 'innovative' },
  新型: { before: 'new-type' },
  高水平: { before: 'high-level' },
  高质量: { before: 'high-quality' },
  前瞻性: { before: 'future-oriented' },
  特殊: { before: 'special' },
  可信赖: { before: 'trustworthy' },
  长期稳定: { before: 'long-term, stable' },
  睦邻: { before: 'good-neighbourly' },
  面向21世纪: { after: 'for the 21st century' },
  面向二十一世纪: { after: 'for the 21st century' },
  面向未来: { before: 'future-oriented' },
  与时俱进: { after: 'progressing with the times' },
  互利共赢: { before: 'mutually beneficial' },
  互惠: { before: 'mutually beneficial' },
  平等: { before: 'equal' },
  传统: { before: 'traditional' },
  紧密: { before: 'close' },
  更加紧密: { before: 'closer' },
  重要: { before: 'important' },
  伙伴关系: {},
  合作伙伴关系: { before: 'cooperative' },
};

/** “of coordination” belongs to the noun, so it stands first among what follows it. */
function compose(words: readonly string[]): string | null {
  const known = words.map((word) => (Object.hasOwn(parts, word) ? parts[word] : undefined));
  if (!known.every((part) => part !== undefined)) return null;
  const before = known.flatMap((part) => part.before ?? []);
  const after = known.flatMap((part) => part.after ?? []).reverse();
  after.sort((a, b) => Number(b.startsWith('of ')) - Number(a.startsWith('of ')));
  return [...before, 'partnership', ...after].join(' ');
}

const acts: Glosses['acts'] = {
  提升: 'raised to this level',
  升级: 'raised to this level',
  升格: 'raised to this level',
  建立: 'established',
  确立: 'established',
  缔结: 'established',
  宣布: 'announced',
  定位: 'defined',
  构建: 'to be built',
  建设: 'to be built',
  打造: 'to be built',
  深化: 'deepened',
  发展: 'developed',
  加强: 'strengthened',
  巩固: 'consolidated',
  推进: 'advanced',
  推动: 'advanced',
  重申: 'reaffirmed',
  拓展: 'extended',
  充实: 'enriched',
  丰富: 'enriched',
  密切: 'brought closer',
  保持: 'maintained',
  致力于: 'to be pursued',
};

/** Null for a language in which the names are printed. */
const glosses: Readonly<Record<Language, Glosses | null>> = { zh: null, en: { published, compose, acts } };

interface Named {
  name: string;
  parts: readonly string[];
}

/** The gloss of a level; null where a part of it is unknown, the level is not in Chinese, or the language needs none. */
export const levelGloss = (level: Named, language: Language): string | null => gloss(level, language)?.text ?? null;

export function gloss(level: Named, language: Language): LevelGloss | null {
  const own = glosses[language];
  if (own === null) return null;
  const known = Object.hasOwn(own.published, level.name) ? own.published[level.name] : undefined;
  if (known) return known;
  const text = own.compose(level.parts.length > 0 ? level.parts : (partsOf(level.name) ?? ['']));
  return text === null ? null : { text, source: null };
}

/** One word of the names: 全天候 → all-weather; null where it is unknown, or the language needs none. */
export function termGloss(word: string, language: Language): string | null {
  if (glosses[language] === null || !Object.hasOwn(parts, word)) return null;
  return parts[word]?.before ?? parts[word]?.after ?? 'partnership';
}

const longestFirst = Object.keys(parts).sort((a, b) => b.length - a.length);

/** The name cut into the words that it is made of; null where one is unknown. 的 between them says nothing. */
function partsOf(name: string): string[] | null {
  const found: string[] = [];
  for (let rest = name.replaceAll('的', ''); rest !== '';) {
    const part = longestFirst.find((word) => rest.startsWith(word));
    if (part === undefined) return null;
    found.push(part);
    rest = rest.slice(part.length);
  }
  return found;
}

/** What a statement does with a level, in the language of the page; the printed word where there is no gloss for it. */
export function actGloss(act: string, language: Language): string {
  const acts = glosses[language]?.acts ?? {};
  return Object.hasOwn(acts, act) ? (acts[act] ?? act) : act;
}

/** A piece of a level's name as it is printed; `left` where the name that statements are compared by leaves it out. */
interface NamePiece {
  text: string;
  left: boolean;
}

/** 新时代全面战略伙伴关系, printed 新时代中乌全面战略伙伴关系 → 新时代, (中乌), 全面, 战略, 伙伴关系. */
export function levelAsPrinted(level: Named & { evidence: Evidence }): NamePiece[] {
  const whole = [{ text: level.name, left: false }];
  if (
    level.evidence.from !== 'text' ||
    level.evidence.quote.includes(level.name) ||
    level.parts.join('') !== level.name
  )
    return whole;
  const pattern = level.parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('(.{0,8}?)');
  const match = new RegExp(pattern, 'su').exec(level.evidence.quote);
  if (!match) return whole;
  return level.parts.flatMap((text, i) => {
    const between = match[i + 1] ?? '';
    return [{ text, left: false }, ...(between === '' ? [] : [{ text: between, left: true }])];
  });
}
