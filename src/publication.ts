/**
 * Where this edition is published and how to reach its editors: the one place that holds these values. They come from
 * the standard fields of package.json (`homepage`, `repository`, `bugs`) and from the environment of the build (`SITE`,
 * `BASE`). What is unset is left out of the pages.
 */
import manifest from '../package.json' with { type: 'json' };

export interface Publication {
  /** Name of the edition, as it is cited. */
  name: string;
  /** Scheme and host, without a slash at the end: `https://concord.example`. */
  site: string;
  /** Base path with a slash at both ends: `/`, `/concord/`. */
  base: string;
  /** Version of the program that made the pages. */
  version: string;
  /** Address of the repository for readers, without a slash at the end; null when it is not published. */
  repository: string | null;
  /** Where errors are reported: an issue form or a mail address; null when there is none. */
  report: { url: string | null; email: string | null } | null;
}

interface Manifest {
  version: string;
  homepage?: string;
  repository?: string | { url: string; type?: string };
  bugs?: string | { url?: string; email?: string };
}

/** @throws where it is no scheme and host: a path belongs into BASE, or half of the addresses would lack it */
function siteOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/u.test(url.protocol))
    throw new Error(`SITE=${given} is no address of a site: write it whole, as in SITE=https://example.org`);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw new Error(`SITE=${given} has a path: write SITE=${url.origin} BASE=${url.pathname}`);
  return url.origin;
}

/** @throws where a part of the path is empty, or holds what an address cannot */
function baseOf(given: string): string {
  const path = given.replace(/^\/|\/$/gu, '');
  if (given === '/') return '/';
  if (!/^[\w.~-]+(?:\/[\w.~-]+)*$/u.test(path) || /(?:^|\/)\.{1,2}(?:\/|$)/u.test(path))
    throw new Error(`BASE=${given} is no path: write it as in BASE=/concord/`);
  return `/${path}/`;
}

/** Reads the values; `env` is `process.env`, `fields` those of package.json, unless a test gives others. */
export function publication(
  env: Record<string, string | undefined> = process.env,
  fields: Manifest = manifest,
): Publication {
  const { version, homepage, repository, bugs } = fields;
  return {
    name: 'Concord',
    site: siteOf(env['SITE'] || homepage || 'https://concord.example'),
    base: baseOf(env['BASE'] || '/'),
    version,
    repository: repositoryPage(typeof repository === 'string' ? repository : repository?.url),
    report:
      typeof bugs === 'string'
        ? { url: bugs, email: null }
        : bugs
          ? { url: bugs.url ?? null, email: bugs.email ?? null }
          : null,
  };
}

/** `git+https://host/a/b.git` → `https://host/a/b`. */
function repositoryPage(url: string | undefined): string | null {
  return url === undefined ? null : url.replace(/^git\+/u, '').replace(/\.git$/u, '');
}

/** Absolute address of a file or page below the root: `absolute(p, 'by-cn/2022-09-15/9/')`. */
export function absolute(p: Pick<Publication, 'site' | 'base'>, path: string): string {
  return `${p.site}${p.base}${path.replace(/^\/+/u, '')}`;
}
