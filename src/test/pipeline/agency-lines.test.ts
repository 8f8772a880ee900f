/**
 * Datelines of agencies, in every language, with and without year, day, place and reporter, beside a sentence that recalls
 * a day of long ago: the day signed takes no part of it from there, and a place is that of the dateline or none.
 */
import { describe, expect, test } from 'vitest';
import { agencyTexts } from './agency-texts.ts';
import { faults, run } from './sound.ts';

const flags = [true, false];
/** The recalled day of June 1983: that of the dateline, and one within the week before it. */
const days = [13, 10];
const all = Object.entries(agencyTexts).flatMap(([language, texts]) =>
  flags.flatMap((year) =>
    flags.flatMap((day) =>
      flags.flatMap((place) =>
        flags.flatMap((reporter) => {
          const line = texts.line({ year, day, place, reporter });
          return line === null ? [] : [{ language, line, year, day, place }];
        }),
      ),
    ),
  ),
);
// two forms that differ in nothing that the language prints are one
const lines = all.filter((one, i) => all.findIndex(({ line }) => line === one.line) === i);

/** Where the sentence that recalls stands: before the visit, behind it, at the end. */
const orders: Record<string, (visit: string, recalled: string, body: string[]) => string[]> = {
  'first paragraph': (visit, recalled, body) => [recalled, visit, ...body],
  'the paragraph of the visit': (visit, recalled, body) => [
    `${visit.replace(/：$/u, '。')}${visit.endsWith('.') ? ' ' : ''}${recalled}`,
    ...body,
  ],
  'a clause': (visit, recalled, body) => [visit, ...body, recalled],
};

describe.each(lines)('$language: $line', ({ language, line, year, day, place }) => {
  test.each(flags)('days of a visit told: %s', async (visited) => {
    const t = agencyTexts[language]!;
    for (const recall of t.recalls)
      for (const recalled of days)
        for (const [where, order] of Object.entries(orders)) {
          const body = order(visited ? t.visit : t.undated, recall(recalled), t.body);
          const text = [t.title, line, ...body].join('\n\n');
          const document = await run('a.txt', new TextEncoder().encode(`${text}\n`));
          const told = `${where}: ${recall(recalled)}`;
          expect(faults(document), told).toEqual([]);
          const facts = document.drafts[0]?.facts;
          const whole = day && (year || visited);
          expect([facts?.signed?.value ?? null, told]).toEqual([whole ? '2031-06-13' : null, told]);
          expect([null, ...(place ? [t.place] : [])], told).toContain(facts?.place?.value ?? null);
          if (whole && place) expect(facts?.place?.value, told).toBe(t.place);
        }
  });
});
