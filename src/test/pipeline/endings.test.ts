/**
 * Every kind of ending, in every language, with and without something behind it: the signatures are found, what stands
 * behind them is furniture or reported, and the last clause is the last paragraph of the text.
 */
import { describe, expect, test } from 'vitest';
import type { Draft, Line } from '../../pipeline/types.ts';
import type { Clause } from '../../schema.ts';
import { type EndingTexts, languages as first } from './ending-texts.ts';
import { more } from './ending-texts-more.ts';
import { faults, run } from './sound.ts';

const languages = { ...first, ...more };

interface Ending {
  /** Paragraphs of the text that belong to the ending. */
  text?: string[];
  /** Lines as printed, and as they are read where the markup takes something off. */
  lines: string[];
  markdown?: boolean;
}

const kinds: Record<string, (t: EndingTexts) => Ending> = {
  'office, name, date': (t) => ({ lines: [t.offices[0], t.names[0], t.offices[1], t.names[1], t.date] }),
  'office and name on a line': (t) => ({
    lines: [`${t.offices[0]}　${t.names[0]}`, `${t.offices[1]}　${t.names[1]}`, t.date],
  }),
  'names and a date': (t) => ({ lines: [...t.names, t.date] }),
  'a date alone': (t) => ({ lines: [t.date] }),
  'signed in brackets': (t) => ({ lines: t.names.flatMap((name, i) => [t.offices[i] ?? '', `${name}${t.mark}`]) }),
  'two columns': (t) => ({ lines: [t.offices.join('          '), t.names.join('          '), t.date] }),
  'formula, heads of columns': (t) => ({ text: [t.formula], lines: t.heads }),
  'formula, offices, names': (t) => ({
    text: [t.formula],
    lines: [...t.offices, '______________________', '______________________', ...t.names],
  }),
  'bold with blanks inside': (t) => ({
    markdown: true,
    lines: [...t.offices, ...t.names, t.date].map((line) => `**${line}  **`),
  }),
  italics: (t) => ({ markdown: true, lines: [...t.offices, ...t.names, t.date].map((line) => `*${line}*`) }),
  'headings in a quotation': (t) => ({
    markdown: true,
    lines: [...t.offices, ...t.names, t.date].map((line) => `> #### ${line}`),
  }),
  'date, then names': (t) => ({ lines: [t.date, ...t.offices, ...t.names.map((name) => `${name}${t.mark}`)] }),
};

const behind: Record<string, (t: EndingTexts) => { text: string; explained: boolean }[]> = {
  nothing: () => [],
  'a note': (t) => t.notes.slice(0, 1).map((text) => ({ text, explained: true })),
  'notes and a caption': (t) => t.notes.map((text) => ({ text, explained: true })),
  'the next item': (t) => [{ text: t.next, explained: false }],
};

const numbered = (language: string, i: number): string =>
  language.startsWith('zh') ? `${'一二三四'[i]}、` : `${i + 1}. `;
const cases = Object.keys(languages).flatMap((language) =>
  Object.keys(kinds).flatMap((kind) =>
    Object.keys(behind).flatMap((after) => [true, false].map((labels) => ({ language, kind, after, labels }))),
  ),
);

const flat = (clauses: readonly Clause[]): Clause[] => clauses.flatMap((c) => [c, ...flat(c.clauses)]);
const bare = (text: string): string => text.replace(/[\s*_>#]/gu, '');
const ofRole = (draft: Draft | undefined, roles: Line['role'][]): string[] =>
  (draft?.lines ?? []).filter(({ role }) => roles.includes(role)).map(({ text }) => bare(text));

describe.each(cases)('$language: $kind; behind it $after; numbers: $labels', ({ language, kind, after, labels }) => {
  test('ends where the text ends', async () => {
    const t = languages[language]!;
    const ending = kinds[kind]!(t);
    const rest = behind[after]!(t);
    const body = t.body.map((text, i) => (labels ? `${numbered(language, i)}${text}` : text));
    const lines = [t.title, ...body, ...(ending.text ?? []), ...ending.lines, ...rest.map(({ text }) => text)];
    const name = ending.markdown ? 'a.md' : 'a.txt';
    const document = await run(name, new TextEncoder().encode(`${lines.join('\n\n')}\n`));
    expect(faults(document)).toEqual([]);
    const { drafts } = document;
    expect(drafts.map(({ kind }) => kind)).toEqual(['statement']);
    const [draft] = drafts;
    const paragraphs = flat(draft!.clauses).flatMap((c) => c.paragraphs.map((p) => p.text));
    expect(paragraphs).toEqual([...t.body, ...(ending.text ?? [])]);
    // lines to sign on are separators
    expect(ofRole(draft, ['signature', 'dateline'])).toEqual(ending.lines.map(bare).filter((line) => line !== ''));
    const furniture = ofRole(draft, ['furniture']);
    expect(furniture).toEqual(expect.arrayContaining(rest.map(({ text }) => bare(text))));
    expect(draft!.complete).toBe(true);
    const reported = draft!.issues.filter(({ rule }) => rule === 'after-signatures').length;
    expect(reported).toBe(rest.some(({ explained }) => !explained) ? 1 : 0);
  });
});
