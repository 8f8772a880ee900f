/**
 * A synthetic corpus of any size: sources and sidecars whose sentences come from the project's own statements, mixed
 * anew for every document, with the names and dates of other parties. The same number gives the same corpus.
 */
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import countries from 'world-countries';
import { contentFolder, flatten, statement, statementIds } from '../../src/corpus.ts';

const clausesPerStatement = 20;
const digits = [...'〇一二三四五六七八九'];
const levels = ['战略伙伴关系', '全面战略伙伴关系', '全面战略合作伙伴关系', '战略合作伙伴关系', '创新战略伙伴关系'];
const places = ['北京', '上海', '撒马尔罕', '阿斯塔纳', '日内瓦', '开罗', '雅加达', '内罗毕'];
const acts = ['建立', '提升为', '深化'];
/** Sources and records are generated, what is computed goes with them; the others speak of real statements only. */
const leftOut = new Set(['sources', 'statements', '.computed', 'excuses.yaml', 'redirects.yaml', 'links.yaml']);

interface State {
  code: string;
  name: string;
}

/** Writes `number` sources below `<folder>/sources/synthetic`, and beside them the rest of the content. */
export function writeSyntheticCorpus(folder: string, number: number): void {
  const target = join(folder, 'sources/synthetic');
  mkdirSync(target, { recursive: true });
  mkdirSync(join(folder, 'statements'), { recursive: true });
  for (const name of readdirSync(contentFolder())) {
    if (!leftOut.has(name)) cpSync(join(contentFolder(), name), join(folder, name), { recursive: true });
  }
  const bank = sentences();
  const states = partners();
  for (let i = 0; i < number; i++) {
    const random = generator(i + 1);
    const state = at(states, i);
    const day = dayOf(Math.floor(i / states.length), i);
    const stem = `${day}-cn-${state.code.toLowerCase()}`;
    writeFileSync(join(target, `${stem}.txt`), document(state, day, bank, random));
    writeFileSync(
      join(target, `${stem}.yaml`),
      `publisher: 合成文本\npublished: ${day}\nnotes: 用于测速，不是真的声明。\n`,
    );
  }
}

function document(state: State, day: string, bank: readonly string[], random: () => number): string {
  const place = pick(places, random);
  const level = pick(levels, random);
  const [year = '', month = '', date = ''] = day.split('-');
  const printed = `${year}年${Number(month)}月${Number(date)}日`;
  const paragraphs = Array.from({ length: clausesPerStatement }, (_, i) => {
    const opening = i === 0 ? `双方决定将两国关系${pick(acts, random)}${level}。` : '';
    return `${number(i + 1)}、${opening}${clause(state, year, bank, random)}`;
  });
  return [
    `中华人民共和国和${state.name}关于${pick(acts, random).replace('为', '')}${level}的联合声明`,
    `应中华人民共和国主席邀请，${state.name}领导人于${printed}对中国进行国事访问。双方就共同关心的问题交换意见，声明如下：`,
    ...paragraphs,
    `${printed}于${place}`,
    '',
  ].join('\n\n');
}

/** Two to five sentences: about as long as a real clause. */
function clause(state: State, year: string, bank: readonly string[], random: () => number): string {
  const count = 2 + Math.floor(random() * 4);
  const text = Array.from({ length: count }, () => pick(bank, random)).join('');
  return text
    .replace(/(?:乌兹别克斯坦|白俄罗斯|俄罗斯)(?:共和国|联邦)?/gu, state.name)
    .replace(/20[12]\d年/gu, `${year}年`);
}

/** Every sentence of the stored Chinese statements, once. */
function sentences(): string[] {
  const found = new Set<string>();
  for (const id of statementIds()) {
    const record = statement(id);
    if (!record.language.startsWith('zh')) continue;
    for (const paragraph of flatten(record.clauses).flatMap(({ clause: { paragraphs } }) => paragraphs)) {
      for (const part of paragraph.text.split(/(?<=。)/u)) if (part.endsWith('。') && part.length > 12) found.add(part);
    }
  }
  return [...found].map((part) => part.replace(/^(?:——|[（(]?[一二三四五六七八九十]+[）)、])/u, ''));
}

function partners(): State[] {
  return countries
    .filter((country) => country.unMember && country.cca2 !== 'CN')
    .map((country) => ({ code: country.cca2, name: country.translations['zho']?.official ?? country.name.official }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** From 1960 on, a day in each round of the partners, spread over months so that no two partners share every date. */
function dayOf(round: number, i: number): string {
  const days = (round * 397 + (i % 31) * 11) % (65 * 365);
  return new Date(Date.UTC(1960, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
}

function number(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? at(digits, tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? at(digits, ones) : ''}`;
}

/** mulberry32: small, and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function at<T>(list: readonly T[], i: number): T {
  const found = list[i % list.length];
  if (found === undefined) throw new Error('The corpus holds nothing to make statements of.');
  return found;
}

const pick = <T>(list: readonly T[], random: () => number): T => at(list, Math.floor(random() * list.length));
