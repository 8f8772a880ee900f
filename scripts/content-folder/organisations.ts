/** Reads the organisations that the content folder names (environment variable CONCORD_CONTENT, or `content`). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Organisation, OrganisationsSchema } from '../../src/schema.ts';
import { listText, readYaml } from '../../src/curation/yaml.ts';
import { Refusal } from '../console/command.ts';
import { printed } from '../console/issues.ts';

/** @throws Refusal where the file is missing or is not what the schema says */
export function organisations(content = process.env['CONCORD_CONTENT'] ?? 'content'): Organisation[] {
  const file = join(content, 'organisations.yaml');
  if (!existsSync(file)) throw new Refusal(`${file} is missing: without it no organisation is known.`);
  const { value, issues } = readYaml(
    'organisations.yaml',
    listText(readFileSync(file, 'utf8').replace(/^\ufeff/u, '')),
    OrganisationsSchema,
  );
  if (!value) throw new Refusal(printed(issues, content));
  return value;
}
