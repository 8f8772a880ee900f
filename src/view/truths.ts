/** Reads the truth of the comparison (src/compare/truth): pairs of sentences that belong together, found by reading. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Clause } from '../schema.ts';
import { type Truth, TruthSchema, WrittenSchema } from '../compare/measure.ts';
import { prepare } from '../compare/text/prepare.ts';
import type { Prepared } from '../compare/types.ts';
import { comparisonWords, prepared } from '../comparisons.ts';
import { statementIds } from '../corpus.ts';

const folder = resolve('src/compare/truth');

/** Every pair whose two texts are known: a pair of the collection's own statements is left out of a collection without them. */
export function truths(): Truth[] {
  const held = new Set(statementIds());
  return readdirSync(folder)
    .sort()
    .flatMap((name): Truth[] => {
      const at = (file: string) => join(folder, name, file);
      const truth = TruthSchema.parse(parse(readFileSync(at('truth.yaml'), 'utf8')));
      if (existsSync(at('statements.yaml'))) {
        const [earlier, later] = written(name, readFileSync(at('statements.yaml'), 'utf8'));
        return [{ ...truth, name, texts: { earlier, later } }];
      }
      const { earlier = '', later = '' } = truth;
      if (!held.has(earlier) || !held.has(later)) return [];
      return [{ ...truth, name, texts: { earlier: prepared(earlier), later: prepared(later) } }];
    });
}

function written(name: string, yaml: string): [Prepared, Prepared] {
  const { earlier, later, parties, designations } = WrittenSchema.parse(parse(yaml));
  const made = (text: typeof earlier): Prepared =>
    prepare(
      {
        id: `${name}/${text.date}`,
        title: '',
        language: 'zh-Hans',
        date: { signed: { value: text.date }, published: null },
        complete: true,
        clauses: Object.entries(text.clauses).map(([id, paragraphs]) => clauseOf(id, paragraphs)),
        parties: parties.map((party) => ({ code: party, type: 'state', name: party, evidence: null }) as never),
        signatories: [],
        designations: designations.map((text) => ({ text, parties, uses: [] })),
      },
      comparisonWords().lexicon,
    );
  return [made(earlier), made(later)];
}

const clauseOf = (id: string, paragraphs: readonly string[]): Clause => ({
  id,
  type: 'clause',
  label: id,
  numbering: 'printed',
  supplied: null,
  heading: null,
  paragraphs: paragraphs.map((text) => ({ text, form: 'paragraph', language: null, emendations: [], spans: [] })),
  clauses: [],
});
