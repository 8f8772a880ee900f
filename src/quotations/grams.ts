/**
 * The index that leads from quoted words to the passages that may hold them: for each run of a few letters (gram) of
 * the compared form the passages that have it. A gram that is missing from the index is in no text, which proves that
 * words with it are quoted from none; so the index holds every gram, though of those in very many passages only a
 * sample. Pure.
 */

/** Characters (code points) of a gram that begins with one of a script without spaces, and of another. */
const wideLength = 3;
const narrowLength = 6;
const narrow = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{N} ]/u;

/** UTF-16 units of the character at an offset. */
const widthAt = (form: string, at: number): 1 | 2 => ((form.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** The gram at an offset of a form; null where the form ends before. Half a pair of UTF-16 would not outlive a file. */
function gramAt(form: string, at: number): string | null {
  const length = narrow.test(form.slice(at, at + widthAt(form, at))) ? narrowLength : wideLength;
  let end = at;
  for (let i = 0; i < length; i++) {
    if (end >= form.length) return null;
    end += widthAt(form, end);
  }
  return form.slice(at, end);
}

/** The distinct grams of a form with their first offsets (UTF-16), in order. */
export function gramsOf(form: string): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at < form.length; at += widthAt(form, at)) {
    const gram = gramAt(form, at);
    if (gram !== null && !found.has(gram)) found.set(gram, at);
  }
  return found;
}

/** FNV-1a over the UTF-16 units, 32 bits: the same in every browser and in the build. */
function hashOf(gram: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < gram.length; i++) {
    hash ^= gram.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

export const shardOf = (gram: string, shards: number): number => hashOf(gram) % shards;

/** Of a gram: numbers of passages, ascending; all of them, or a sample where the gram is common. */
export interface Postings {
  passages: readonly number[];
  common: boolean;
}

/** Passages kept of a common gram. Those with the smallest hashes, so that grams of one passage keep the same ones. */
const sample = 40;

/** In: all passages of a gram, ascending; from how many on it is common. */
export function postingsOf(passages: readonly number[], commonFrom: number): Postings {
  if (passages.length < commonFrom) return { passages, common: false };
  const kept = passages.toSorted((a, b) => hashOf(String(a)) - hashOf(String(b))).slice(0, sample);
  return { passages: kept.sort((a, b) => a - b), common: true };
}

/** A shard as it is stored, a line for each gram: `gram TAB differences in base 36`, behind `*` for a common one. */
export function writeShard(grams: Iterable<readonly [string, Postings]>): string {
  let text = '';
  for (const [gram, { passages, common }] of grams) {
    let last = -1;
    const differences = passages.map((number) => {
      const difference = number - last;
      last = number;
      return difference.toString(36);
    });
    text += `${gram}\t${common ? '*' : ''}${differences.join(' ')}\n`;
  }
  return text;
}

/** Reads what writeShard wrote; throws where the text breaks off. */
export function readShard(text: string): Map<string, Postings> {
  if (text !== '' && !text.endsWith('\n')) throw new Error('A part of the index of quotations breaks off');
  const found = new Map<string, Postings>();
  for (const line of text.split('\n').slice(0, -1)) {
    const tab = line.lastIndexOf('\t');
    const common = line.charAt(tab + 1) === '*';
    let last = -1;
    const passages = line
      .slice(tab + (common ? 2 : 1))
      .split(' ')
      .map((one) => (last += Number.parseInt(one, 36)));
    found.set(line.slice(0, tab), { passages, common });
  }
  return found;
}
