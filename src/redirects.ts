/** The site's way to `content/redirects.yaml`: what became of published addresses. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder } from './corpus.ts';
import { type Redirects, RedirectsSchema } from './curation/corpus-notes.ts';

/** Nothing where the file does not exist or is empty; throws where it does not fit its schema. */
export function redirects(): Redirects {
  const file = join(contentFolder(), 'redirects.yaml');
  return RedirectsSchema.parse((existsSync(file) && (parse(readFileSync(file, 'utf8')) as unknown)) || {});
}
