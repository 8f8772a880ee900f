/** Data Package (Frictionless, version 2): what the corpus files hold, their checksums and their terms. */
import { absolute, type Publication } from '../../publication.ts';
import { fields } from './clause-rows.ts';
import { texts } from '../../i18n/values/licence.ts';

export interface Written {
  /** Path below the folder of the data package. */
  path: string;
  bytes: number;
  /** SHA-256 of the file, in hexadecimal. */
  sha256: string;
}

/**
 * Both corpus files as written, and what they hold → `datapackage.json`, indented, with a line feed at its end.
 * `corpus.version` names the state of the records; the numbers are told in the description.
 */
export function dataPackage(
  files: { csv: Written; jsonl: Written },
  corpus: { version: string; statements: number; clauses: number },
  p: Publication,
): string {
  const resource = (file: Written, rest: object) => ({
    name: `clauses-${file.path.split('.').at(-1)}`,
    path: file.path,
    scheme: 'file',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    ...rest,
  });
  const schema = { fields, primaryKey: ['statement', 'clause'], missingValues: [''] };
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'concord',
      title: 'Concord: joint statements, clause by clause',
      description: `${corpus.clauses} clauses of ${corpus.statements} statements. ${texts.statement.en} ${texts.data.en}`,
      homepage: absolute(p, ''),
      version: corpus.version,
      licenses: [{ name: 'MIT', path: 'https://opensource.org/license/mit', title: 'MIT License' }],
      resources: [
        resource(files.csv, {
          type: 'table',
          format: 'csv',
          mediatype: 'text/csv',
          dialect: { lineTerminator: '\r\n' },
          schema,
        }),
        resource(files.jsonl, { format: 'jsonl', mediatype: 'application/jsonl' }),
      ],
    },
    null,
    2,
  )}\n`;
}
