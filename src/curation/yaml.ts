/**
 * Reads a YAML file of a curator against a schema, and says of each mistake where it stands.
 */
import { type Document, type YAMLError, LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type * as z from 'zod';
import { type RuleId, issue } from '../rules.ts';
import type { Issue } from '../schema.ts';

/** Finds the offset in the file of a value, given its path: `['statements', 0, 'number']`. */
export type Place = (path: readonly PropertyKey[]) => number;

export interface Read<T> {
  /** Null where the file has an error. */
  value: T | null;
  issues: Issue[];
  place: Place;
}

/** The text of a file that holds a list; one that is empty or not there holds none. */
export const listText = (text: string | null): string => (text === null || text.trim() === '' ? '[]' : text);

/**
 * @param file name for the reports
 * @param text the whole file
 * @returns the value with the defaults of the schema filled in, or every mistake with line and column: `yaml-syntax`
 *   (what cannot be read, keys given twice) and `yaml-field` (unknown or missing fields, values of another type)
 */
export function readYaml<S extends z.ZodType>(file: string, text: string, schema: S): Read<z.output<S>> {
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false });
  const report = (rule: RuleId, offset: number, what: string) => issue(rule, { file, text, offset }, { what });
  const place: Place = (path) => offsetOf(document, path);
  const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/mu.exec(text);
  if (conflict) {
    const what = 'it holds both sides of a merge, which are to be made one';
    return { value: null, place, issues: [report('yaml-syntax', conflict.index, what)] };
  }
  // The first mistake alone: those after it are often its consequences.
  const [wrong] = [...document.errors, ...document.warnings];
  if (wrong) return { value: null, place, issues: [report('yaml-syntax', wrong.pos[0], inWords(wrong))] };
  let plain: unknown;
  try {
    plain = document.toJS() ?? {};
  } catch (error) {
    return { value: null, place, issues: [report('yaml-syntax', 0, unresolved(error as Error))] };
  }
  const parsed = schema.safeParse(plain);
  if (parsed.success) return { value: parsed.data, place, issues: [] };
  return { value: null, place, issues: parsed.error.issues.flatMap((i) => mistakes(i, place, report)) };
}

/** What the library says in words of a programmer. */
const syntax: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'this field is given twice',
  TAB_AS_INDENT: 'a tab stands at the beginning of the line; use spaces',
  MULTIPLE_DOCS: 'a line of three hyphens begins a second file within this one; remove it',
  TAG_RESOLVE_FAILED: 'a value that begins with ! needs quotation marks',
  BAD_ALIAS: 'a value that begins with * or & needs quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'the value holds a colon with a blank behind it',
  KEY_OVER_1024_CHARS: 'a line without a colon is too long for the name of a field',
  IMPOSSIBLE: 'it cannot be read',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
};
const inWords = ({ code, message }: YAMLError): string => syntax[code] ?? message.replace(/"(\w+)$/u, '"');

/** An alias without its anchor, or aliases that stand for millions of values. */
const unresolved = ({ message }: Error): string =>
  message.startsWith('Unresolved alias') ? (syntax.BAD_ALIAS ?? message) : 'its aliases (*) stand for too many values';

function mistakes(
  i: z.core.$ZodIssue,
  place: Place,
  report: (rule: RuleId, offset: number, what: string) => Issue,
): Issue[] {
  const name = i.path.map(String).join('.');
  if (i.code === 'unrecognized_keys') {
    return i.keys.map((key) =>
      report('yaml-field', place([...i.path, key]), `“${[...i.path, key].map(String).join('.')}” is no field`),
    );
  }
  // A colon without a space behind it, or a full-width one, makes no field.
  if (name === '' && i.code === 'invalid_type' && i.expected === 'object')
    return [
      report('yaml-field', 0, 'the file has no fields: write a name, a colon, a space and the value on each line'),
    ];
  return [report('yaml-field', place(i.path), `“${name || 'the file'}” ${plainly(i)}`)];
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields of its own below it',
  record: 'fields of its own below it',
};

/** What is wrong with a value, in the words of the schema where it has its own. */
function plainly(i: z.core.$ZodIssue): string {
  if (i.code === 'too_small' && /^[A-Z]/u.test(i.message))
    return `is too short: it needs at least ${i.minimum} ${i.origin === 'string' ? 'characters' : 'entries'}`;
  if (i.code === 'too_big') return 'is too large';
  if (i.code !== 'invalid_type') return /^[A-Z]/u.test(i.message) ? `is wrong: ${i.message}` : i.message;
  if (/^[a-z]/u.test(i.message)) return i.message;
  const wanted = kinds[i.expected] ?? i.expected;
  if (i.message.endsWith('undefined')) return `is missing: it needs ${wanted}`;
  if (i.message.endsWith('null')) return `is empty: give ${wanted}, or remove the line`;
  return i.expected === 'string' ? 'is no text; put it between quotation marks' : `is not ${wanted}`;
}

/** The key of a pair rather than its value, so that the report points at the line where the field begins. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
    if (pair && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  const node = last === undefined ? document.contents : document.getIn(path, true);
  if (isNode(node)) return node.range?.[0] ?? 0;
  return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : 0;
}
