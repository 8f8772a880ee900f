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

/** Reads the values; `env` is `process.env`, `fields` those of package.json, unless a test gives others. */
export function publication(
  env: Record<string, string | undefined> = process.env,
  fields: Manifest = manifest,
): Publication {
  const { version, homepage, repository, bugs } = fields;
  const base = env['BASE'] ?? '/';
  return {
    name: 'Concord',
    site: (env['SITE'] ?? homepage ?? 'https://concord.example').replace(/\/+$/u, ''),
    base: `/${base.replace(/^\/+|\/+$/gu, '')}/`.replace('//', '/'),
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
