/**
 * The partnership level that the statement gives to, or confirms for, the relation of its parties.
 *
 * Convention. A level is a name ending in 伙伴关系 (Partnership) with at least one word of level-parts.ts directly
 * before it. The name is kept as printed, without the pair of parties inside it (新时代中乌全面战略伙伴关系 →
 * 新时代全面战略伙伴关系; the evidence keeps it). A phrase with 的 directly before the core belongs to the name where a
 * word of act, 新时代 or the pair stands in front of it (建立新时代相互尊重、共同发展的全面战略伙伴关系).
 * Among several: what the text decides (决定…建立, 提升为) before what the title names, before what the text deepens or
 * confirms, before what it merely names. Left aside: levels recalled (建立…10周年, 自…以来), those of other pairs, those
 * inside the titles of other documents, those of a sector (能源合作伙伴关系), those promised for a later day.
 * A text that speaks of 中越全面战略合作 and spells the level out only in the title of a document of the same two parties
 * is taken to mean that level; the evidence shows where. Nothing found: null.
 * In other languages (levels/level-words.ts) what is printed is kept apart: no table says which level it is.
 * Reported: a title or heading that names another level than the text; the text wins.
 */
import type { Issue, Level } from '../../../schema.ts';
import { issue } from '../../../rules.ts';
import type { LevelCandidate } from './candidate.ts';
import { chineseLevels, spelledOut } from './chinese.ts';
import { englishLevels } from './english.ts';
import { levelsIn } from './other-languages.ts';
import { namesIn } from './name.ts';
import { fold } from '../../../languages/script/fold.ts';
import type { PartyNames } from '../../../languages/names/party-names.ts';
import { asPrinted, evidence, type Passage } from '../passages.ts';
import { features } from '../../features.ts';

interface LevelInput {
  file: string;
  /** The decoded source, for the position of issues. */
  text: string;
  title: Passage | null;
  /** Every line that stands in no clause. */
  lines: readonly Passage[];
  /** Paragraphs of the clauses without annexes. */
  body: readonly Passage[];
  /** Codes of the parties; a level that the text gives to another pair is not theirs. */
  parties: readonly string[];
  /** BCP 47, of the text. */
  language: string | null;
  names: PartyNames;
}

/**
 * @returns the level with its evidence; null where the text gives or confirms none. Reported: `level-differs`, at the title
 *   or line that names another one
 */
export function extractLevel(input: LevelInput): { level: Level | null; issues: Issue[] } {
  const { title, body, parties, names } = input;
  const levels = (passages: readonly Passage[]): LevelCandidate[] =>
    passages.flatMap((passage) => [
      ...chineseLevels(passage, { parties, names }),
      ...(/[\u3400-\u9fff]/u.test(passage.text) ? [] : englishLevels(passage)),
    ]);
  const own = (all: readonly LevelCandidate[]): LevelCandidate[] =>
    all.filter(({ cited, score }) => !cited && score > 0);
  const all = levels([...(title ? [title] : []), ...body]);
  const cited = all.filter((level) => level.cited);
  // The report around a text that breaks off may tell what it decides.
  const level = highest(own(all)) ?? spelledOut(cited, body) ?? highest(own(levels(reports(input.lines))));
  if (!level) return { level: null, issues: [] };
  return { level: stored(level), issues: differing(input, level.name) };
}

/**
 * @returns the level that a text in another language than Chinese and English names, as printed and untranslated; null
 *   where it gives or confirms none. Nothing is reported
 */
export function levelAsPrinted({ title, body, parties, language, names }: LevelInput): Level | null {
  const all = [...(title ? [title] : []), ...body].flatMap((passage) =>
    levelsIn(passage, language ?? '', parties, names),
  );
  const level = highest(all.filter(({ score }) => score > 0));
  return level && stored(level);
}

/** The sentences of a report that say what the parties declared. */
const reports = (lines: readonly Passage[]): Passage[] =>
  lines.filter(
    ({ part, text }) =>
      part === 'furniture' &&
      text.length > 30 &&
      /联合(?:声明|公报|宣言)|joint (?:statement|declaration|communiqu)/iu.test(features(text).folded),
  );

/** The first of those that the text decides most. */
const highest = (levels: readonly LevelCandidate[]): LevelCandidate | null =>
  levels.reduce<LevelCandidate | null>((a, b) => (a && a.score >= b.score ? a : b), null);

const stored = ({ name, parts, act, passage, quote }: LevelCandidate): Level => ({
  name: asPrinted(passage, name),
  parts,
  act,
  evidence: evidence(passage, quote),
});

/** A report for each other level that the title or a line near it names. */
function differing({ file, text, title, lines, names }: LevelInput, level: string): Issue[] {
  const short = lines.filter((line) => line.part !== 'signature' && line.text.length < 120);
  const seen = new Set<string>();
  return [...(title ? [title] : []), ...short].flatMap((heading) =>
    namesIn(heading, names).flatMap(({ name }) => {
      if (fold(name) === fold(level) || seen.has(name) || name.includes(level) || level.endsWith(`的${name}`))
        return [];
      seen.add(name);
      return [issue('level-differs', { file, text, offset: heading.offset }, { heading: name, text: level })];
    }),
  );
}
