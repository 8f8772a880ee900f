/**
 * Documents made by damaging others: lines cut, glued, shuffled and doubled, headings and numerals exchanged, bytes
 * overwritten. The same seed gives the same documents.
 */
export type Random = () => number;

/** mulberry32: numbers from 0 (inclusive) to 1 (exclusive). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const headings = [
  '中华人民共和国和某某共和国联合声明',
  '附件一',
  '附录',
  '#### 二',
  '## Annex 1',
  '**3. Heading**',
  '联合声明全文如下：',
  '（新华社北京9月15日电）',
  '2022年9月15日于北京',
  '（下转第五版）',
  '中华人民共和国主席 习近平',
  '---',
  '<div>',
  '</p><!--',
  '| a | b |',
  '```',
  'Article 1',
  'President of the Republic',
  '\u200b',
  '　　',
  '&amp;&nbsp;&#x3000;',
  '[x](y)',
];
const labels = [
  '一、',
  '二、',
  '（一）',
  '(2)',
  '1.',
  '3\\.',
  '①',
  '第一条',
  '第二章',
  'I.',
  'IV',
  'a)',
  '——',
  '- ',
  '* ',
  '1.1',
  '十九、',
  '12) ',
  '가. ',
  'Статья 3. ',
];

const at = <T>(random: Random, from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];

/** One damaged document, as bytes, with a name for its format. */
export function damaged(documents: readonly string[], random: Random): { name: string; bytes: Uint8Array } {
  let lines = (at(random, documents) ?? '').split('\n');
  const most = 1 + Math.floor(random() * 12);
  const start = Math.floor(random() * lines.length);
  lines = lines.slice(start, start + 4 + Math.floor(random() * 60));
  for (let i = 0; i < most; i++) lines = change(lines, documents, random);
  const text = lines.join(random() < 0.1 ? '\r\n' : random() < 0.05 ? '' : '\n');
  const name = at(random, ['a.txt', 'a.txt', 'a.md', 'a.html']) ?? 'a.txt';
  const bytes = new TextEncoder().encode(text);
  if (random() < 0.15)
    for (let i = 0; i < 4; i++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return { name, bytes: random() < 0.1 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes };
}

function change(lines: readonly string[], documents: readonly string[], random: Random): string[] {
  const out = [...lines];
  const i = Math.floor(random() * out.length);
  const line = out[i] ?? '';
  const cut = Math.floor(random() * line.length);
  switch (Math.floor(random() * 10)) {
    case 0:
      out.splice(i, 1, line.slice(0, cut), line.slice(cut));
      break;
    case 1:
      out.splice(i, 2, line + (out[i + 1] ?? ''));
      break;
    case 2:
      out.splice(i, 0, at(random, headings) ?? '');
      break;
    case 3:
      out[i] = (at(random, labels) ?? '') + line;
      break;
    case 4:
      out[i] = line.slice(0, cut) + (at(random, labels) ?? '') + line.slice(cut);
      break;
    case 5:
      out.splice(i, 1);
      break;
    case 6:
      out.splice(i, 0, ...(at(random, documents) ?? '').split('\n').slice(0, 5));
      break;
    case 7:
      out[i] = line + (at(random, headings) ?? '') + line;
      break;
    case 8: {
      const j = Math.floor(random() * out.length);
      [out[i], out[j]] = [out[j] ?? '', line];
      break;
    }
    default:
      out[i] = line.replace(/[一二三四五六七八九十\d]/u, () => String(Math.floor(random() * 30)));
  }
  return out;
}
