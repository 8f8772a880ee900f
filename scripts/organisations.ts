/** Reads the organisations that the content folder names (environment variable CONCORD_CONTENT, or `content`). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Organisation, OrganisationsSchema } from '../src/schema.ts';

/** @throws where the file is missing or is not what the schema says */
export function organisations(content = process.env['CONCORD_CONTENT'] ?? 'content'): Organisation[] {
  return OrganisationsSchema.parse(parse(readFileSync(join(content, 'organisations.yaml'), 'utf8')));
}
