/** A statement of a document anywhere on disk, made ready to be compared. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { prepare } from '../../src/compare/text/prepare.ts';
import type { Prepared } from '../../src/compare/types.ts';
import { comparisonWords } from '../../src/comparisons.ts';
import { partyNames } from '../../src/languages/names/party-names.ts';
import { processDocument } from '../../src/pipeline/index.ts';
import { organisations } from './organisations.ts';

/** Throws where there is no such file, or no statement in it, or several and none is named (`FILE#2`). */
export async function preparedFile(name: string): Promise<Prepared> {
  const hash = /#(\d+)$/u.exec(name);
  const file = hash && !existsSync(name) ? name.slice(0, hash.index) : name;
  if (!existsSync(file)) throw new Error('there is no such statement, and no such file');
  const known = organisations();
  const { drafts, issues } = await processDocument(
    { file, bytes: readFileSync(file), sidecar: { file: '', text: '' } },
    { names: partyNames(known), organisations: known },
  );
  const fault = issues.find(({ severity }) => severity === 'error');
  if (drafts.length === 0) throw new Error(`no statement was found in it. ${fault?.message ?? ''}`.trimEnd());
  if (drafts.length > 1 && !hash)
    throw new Error(`it holds ${drafts.length} statements; name one: ${basename(file)}#1`);
  const { draft } = drafts[Number(hash?.[1] ?? 1) - 1] ?? {};
  if (!draft) throw new Error(`it holds ${drafts.length} statements only`);
  const { facts, complete, clauses, title, language } = draft;
  return prepare(
    {
      id: `${basename(file)}${hash?.[0] ?? ''}`,
      title: title ?? '',
      language: language ?? 'und',
      date: { signed: facts?.signed ?? null, published: facts?.published ?? null },
      complete,
      clauses,
      parties: facts?.parties ?? [],
      signatories: facts?.signatories ?? [],
      designations: facts?.designations ?? null,
    },
    comparisonWords().lexicon,
  );
}
