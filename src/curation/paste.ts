/**
 * Puts an entry into a YAML file that a curator writes, without touching what is there: the lines to insert, indented as
 * their neighbours are, and the line after which they belong.
 */
import { isCollection, isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';

/** A step into a file: a field, the entry of a statement, or a new entry of a list. */
export type Step = string | { number: number } | '+';

interface Insertion {
  /** After which line of the file; 0 for its beginning. */
  after: number;
  /** Whole lines, the last with its line feed. */
  lines: string;
}

/**
 * @param text the whole file
 * @param path where the value belongs; what is there of it is kept
 * @param value null stands for what the curator has to give, and is left open
 */
export function insertion(text: string, path: readonly Step[], value: unknown): Insertion {
  const { contents } = parseDocument(text);
  let node: unknown = contents;
  let depth = 0;
  while (depth < path.length) {
    const next = child(node, path[depth]!);
    if (!isCollection(next) || next.flow) break;
    node = next;
    depth++;
  }
  const inside = isCollection(node) && !node.flow && node.range ? node.range : null;
  const [start, end] = inside ?? [0, text.length];
  const indent = inside ? columnOf(text, isSeq(node) ? text.lastIndexOf('-', start) + 1 : start + 1) : 0;
  // A sequence begins at its first hyphen, a map at its first key.
  const margin = ' '.repeat(isSeq(node) ? columnOf(text, start + 1) : indent);
  const lines = stringify(wrapped(path.slice(depth), value), { nullStr: '', lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => `${margin}${line.trimEnd()}\n`)
    .join('');
  const before = text.slice(0, end).trimEnd();
  return { after: before === '' ? 0 : before.split('\n').length, lines };
}

/** How many characters stand before the given place (from 1) on its line. */
const columnOf = (text: string, place: number): number => place - 1 - (text.lastIndexOf('\n', place - 2) + 1);

function child(node: unknown, step: Step): unknown {
  if (typeof step === 'string') return isMap(node) ? node.get(step, true) : null;
  if (!isSeq(node)) return null;
  return node.items.find((item) => {
    if (!isMap(item)) return false;
    const number = item.get('number', true);
    return isScalar(number) ? number.value === step.number : step.number === 1;
  });
}

/** The value below the steps that are not there yet. */
function wrapped(path: readonly Step[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (step === '+') return [wrapped(rest, value)];
  if (typeof step === 'string') return { [step]: wrapped(rest, value) };
  return [{ number: step.number, ...(wrapped(rest, value) as object) }];
}

/** The file with the lines put in. */
export function inserted(text: string, { after, lines }: Insertion): string {
  const rows = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const split = rows.split(/(?<=\n)/u);
  return [...split.slice(0, after), lines, ...split.slice(after)].join('');
}
