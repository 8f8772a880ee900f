/**
 * "Nothing lost" can fail: between every two passes of the real chain the work of a pass is spoilt in one place, and each
 * fault must be reported as an error or leave what comes out as it was. Documents are those of the corpus and written
 * ones of every format; the seed is fixed. The share that is caught is printed for each pass.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { Curated, Passes } from '../../pipeline/document.ts';
import { processWith } from '../../pipeline/document.ts';
import { corpusPasses, documentPasses } from '../../pipeline/index.ts';
import type { Draft } from '../../pipeline/types.ts';
import type { Issue, Statement } from '../../schema.ts';
import { type Random, randomFrom } from './damage.ts';
import * as mutate from './mutations.ts';
import { names, organisations } from './names.ts';

const seed = 20_260_101;
/** Faults of each kind, in each kind of thing, after each pass, in each document. */
const perCell = 2;
const context = { names, organisations };
const written = [
  'file-front-matter',
  'file-html',
  'file-html-lists',
  'file-docx',
  'file-pdf',
  'kind-report',
  'layout-annexes',
  'layout-bilingual',
  'layout-bullets',
  'layout-decimal',
  'layout-hard-wraps',
  'layout-headings',
  'layout-markdown-escaped',
  'layout-no-numbers',
  'layout-signature-columns',
  'layout-titled-sections',
  'layout-two-statements',
  'supplied-label',
];

interface Case {
  name: string;
  bytes: Uint8Array;
  sidecar: string;
  /** What each pass gave, call by call. */
  given: Given;
  whole: Curated;
  shown: string;
  /** The record of it and of a second copy, where one was made. */
  record?: ReturnType<typeof record>;
  errors: ReadonlySet<string>;
}
interface Given {
  read: Awaited<ReturnType<Passes['read']>>[];
  detect: Draft[][];
  split: Draft[];
  emend: ReturnType<Passes['emend']>[];
  extract: Draft[];
  correct: Draft[];
}

const cases: Case[] = [];

beforeAll(async () => {
  const sources = readdirSync('content/sources', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => `content/sources/${name}`);
  const fixtures = written.map((name) => {
    const folder = `src/test/pipeline/fixtures/${name}`;
    return `${folder}/${readdirSync(folder).find((file) => file.startsWith('input.'))}`;
  });
  for (const path of [...sources, ...fixtures]) cases.push(await original(path));
});

async function original(path: string): Promise<Case> {
  const module = path.endsWith('.ts') ? await import(`./fixtures/${path.split('/').at(-2)}/input.ts`) : null;
  const name: string = module?.name ?? path;
  const bytes: Uint8Array = module?.bytes ?? readFileSync(path);
  const yaml = path.replace(/\.\w+$/u, '.yaml');
  const sidecar = existsSync(yaml) ? readFileSync(yaml, 'utf8') : '';
  const given: Given = { read: [], detect: [], split: [], emend: [], extract: [], correct: [] };
  const keep =
    <K extends keyof Given>(pass: K) =>
    (...args: unknown[]): unknown => {
      const result: unknown = (documentPasses[pass] as (...a: unknown[]) => unknown)(...args);
      if (result instanceof Promise) return result.then((value) => (given[pass].push(value as never), value));
      given[pass].push(result as never);
      return result;
    };
  const kept = Object.keys(given).map((pass) => [pass, keep(pass as keyof Given)]);
  const passes = { ...documentPasses, ...Object.fromEntries(kept) } as Passes;
  const whole = await processed(passes, { name, bytes, sidecar });
  return { name, bytes, sidecar, given, whole, shown: shown(whole), errors: new Set(errors(whole.issues)) };
}

const processed = (passes: Passes, { name, bytes, sidecar }: Pick<Case, 'name' | 'bytes' | 'sidecar'>) =>
  processWith(passes, { file: name, bytes, sidecar: { file: 'a.yaml', text: sidecar } }, context);

/** What comes out, but for the issues. */
const shown = ({ printed }: Curated): string => JSON.stringify(printed.map((draft) => ({ ...draft, issues: [] })));

const errors = (issues: readonly Issue[]): string[] =>
  issues.filter(({ severity }) => severity === 'error').map(({ rule, line, column }) => `${line}:${column} ${rule}`);

const anyNew = (issues: readonly Issue[], before: ReadonlySet<string>): boolean =>
  errors(issues).some((error) => !before.has(error));

type Stage = keyof Given | 'check' | 'collate';
const order: (keyof Given)[] = ['read', 'detect', 'split', 'emend', 'extract', 'correct'];

/** The chain in which the passes up to `stage` give what they gave before, and that of `stage` something else once. */
function spoilt(of: Case, stage: keyof Given, value: unknown, call: number): Passes {
  const replay = (pass: keyof Given) => {
    let n = 0;
    return () => {
      const index = n++;
      return pass === stage && index === call ? value : of.given[pass][index];
    };
  };
  const before = order.slice(0, order.indexOf(stage) + 1);
  return { ...documentPasses, ...Object.fromEntries(before.map((pass) => [pass, replay(pass)])) } as Passes;
}

type Change<T> = (value: T, kind: mutate.Kind, random: Random) => T | null;

const ofDraft: Record<string, Change<Draft>> = {
  clauses: mutate.clausesOf,
  paragraphs: mutate.paragraphsOf,
  lines: mutate.draftLines,
};
const ofBlocks: Record<string, Change<Draft>> = { blocks: mutate.draftBlocks, lines: mutate.draftLines };

/** What can be spoilt after each pass: things and how. */
const things: Record<Stage, string[]> = {
  read: ['blocks'],
  detect: ['drafts', ...Object.keys(ofBlocks)],
  split: Object.keys(ofDraft),
  emend: Object.keys(ofDraft),
  extract: Object.keys(ofDraft),
  correct: Object.keys(ofDraft),
  check: Object.keys(ofDraft),
  collate: ['clauses', 'paragraphs', 'back'],
};

type Outcome = 'none' | 'reported' | 'same' | 'missed';

/** The value that a pass gives in the place of its own, and at which call; null where nothing can be changed. */
function changed(of: Case, stage: keyof Given, thing: string, kind: mutate.Kind, random: Random) {
  const calls = of.given[stage];
  const call = Math.floor(random() * calls.length);
  const value = calls[call];
  if (value === undefined) return null;
  const found =
    stage === 'read'
      ? mutate.blocks(value as Given['read'][number], kind, random)
      : stage === 'detect'
        ? thing === 'drafts'
          ? mutate.drafts(value as Draft[], kind, random)
          : mutate.inDraft(ofBlocks[thing]!)(value as Draft[], kind, random)
        : stage === 'emend'
          ? emended(value as Given['emend'][number], thing, kind, random)
          : ofDraft[thing]!(value as Draft, kind, random);
  return found && { found, call };
}

function emended(value: Given['emend'][number], thing: string, kind: mutate.Kind, random: Random) {
  const draft = ofDraft[thing]!(value.draft, kind, random);
  return draft && { ...value, draft };
}

async function inDocument(
  of: Case,
  stage: keyof Given,
  thing: string,
  kind: mutate.Kind,
  random: Random,
): Promise<Outcome> {
  const change = changed(of, stage, thing, kind, random);
  if (!change) return 'none';
  const result = await processed(spoilt(of, stage, change.found, change.call), of);
  const issues = [...result.issues, ...result.printed.flatMap((draft) => draft.issues)];
  if (anyNew(issues, of.errors)) return 'reported';
  return shown(result) === of.shown ? 'same' : 'missed';
}

/** The record of the first statement, of two witnesses: the document, and itself again. */
function record(from: Curated, second: Curated) {
  const witnesses = [from, second].map((one) => ({ from: one, number: 1 }));
  const assembled = corpusPasses.collate('xx-yy/2020-01-01', witnesses, [], 'test');
  const { statement } = assembled;
  return { assembled, statement, shown: recordShown(statement), issues: corpusPasses.validate(assembled) };
}

const recordShown = (statement: Statement): string => JSON.stringify({ ...statement, issues: [] });

function inRecord(of: Case, stage: 'check' | 'collate', thing: string, kind: mutate.Kind, random: Random): Outcome {
  const [first] = of.whole.drafts;
  if (!first) return 'none';
  const other = { ...of.whole, input: { ...of.whole.input, file: `${of.name}.b` } };
  of.record ??= record(of.whole, other);
  const before = of.record;
  const known = new Set(errors(before.issues));
  const judge = (issues: readonly Issue[], statement: Statement): Outcome =>
    anyNew(issues, known) ? 'reported' : recordShown(statement) === before.shown ? 'same' : 'missed';
  if (stage === 'check') {
    const draft = ofDraft[thing]!(first.draft, kind, random);
    if (!draft) return 'none';
    const spoiltOne = { ...of.whole, drafts: of.whole.drafts.with(0, { ...first, draft }) };
    // the base is spoilt, or the witness beside it
    const after = random() < 0.5 ? record(spoiltOne, other) : record(of.whole, { ...other, drafts: spoiltOne.drafts });
    return judge(after.issues, after.statement);
  }
  const { assembled, statement } = before;
  const change: Record<string, Change<Statement>> = {
    clauses: mutate.clausesOf,
    paragraphs: mutate.paragraphsOf,
    back: mutate.back,
  };
  const after = change[thing]!(statement, kind, random);
  return after ? judge(corpusPasses.validate({ ...assembled, statement: after }), after) : 'none';
}

test('without a fault the chain gives the same, and reports nothing more', async () => {
  for (const of of cases)
    for (const stage of order) {
      const result = await processed(spoilt(of, stage, of.given[stage][0], 0), of);
      expect([shown(result) === of.shown, anyNew(result.issues, of.errors)], `${of.name} ${stage}`).toEqual([
        true,
        false,
      ]);
    }
});

test('every fault that a pass could have is reported, or changes nothing', async () => {
  const random = randomFrom(seed);
  const table: Record<string, Record<Outcome, number>> = {};
  const missed: string[] = [];
  let total = 0;
  for (const of of cases)
    for (const [stage, kindsOfThing] of Object.entries(things) as [Stage, string[]][])
      for (const thing of kindsOfThing)
        for (const kind of mutate.kinds)
          for (let n = 0; n < perCell; n++) {
            const outcome =
              stage === 'check' || stage === 'collate'
                ? inRecord(of, stage, thing, kind, random)
                : await inDocument(of, stage, thing, kind, random);
            const row = (table[stage] ??= { none: 0, reported: 0, same: 0, missed: 0 });
            row[outcome]++;
            if (outcome !== 'none') total++;
            if (outcome === 'missed') missed.push(`${stage}: ${kind} one of the ${thing} of ${of.name}`);
          }
  for (const [stage, { reported, same, missed: open }] of Object.entries(table)) {
    const share = ((100 * reported) / Math.max(1, reported + open)).toFixed(1);
    console.log(
      `after ${stage.padEnd(8)} ${share} % caught: ${reported} reported, ${open} missed, ${same} without effect`,
    );
  }
  console.log(`${total} faults`);
  expect(total).toBeGreaterThanOrEqual(2000);
  expect(missed).toEqual([]);
});
