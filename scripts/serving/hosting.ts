/** Reads the two files by which static hosts are told what to do: `_headers` and `_redirects` (Netlify's syntax). */

interface HeaderRule {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/** A path on a line of its own (`*` matches anything, `:name` one segment), below it indented `Name: value` lines. */
export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/u)) {
    if (/^\s*(?:#.*)?$/u.test(line)) continue;
    if (/^\S/u.test(line)) rules.push({ pattern: pathPattern(line.trim()), headers: [] });
    else {
      const colon = line.indexOf(':');
      rules.at(-1)?.headers.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
    }
  }
  return rules;
}

/** The rules as a site needs them that stands below a base path: each path of a rule begins with it. */
export function underBase(text: string, { base }: { base: string }): string {
  return text.replaceAll(/^\//gmu, base);
}

/** What all rules that fit the path say together; values for one header are joined, as the hosts do. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of rules.filter((rule) => rule.pattern.test(path)).flatMap((rule) => rule.headers)) {
    const before = found.get(name);
    found.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return found;
}

/** `from to [status]` per line; without a status 301. */
export function readRedirects(text: string): Map<string, { to: string; status: number }> {
  const lines = text.split(/\r?\n/u).filter((line) => /^\s*[^#\s]/u.test(line));
  return new Map(
    lines.map((line) => {
      const [from = '', to = '/', status = '301'] = line.trim().split(/\s+/u);
      return [from, { to, status: Number.parseInt(status, 10) }];
    }),
  );
}

/** The rule for a path: its own, or the first whose `*` takes in the rest of it, which `:splat` puts into the target. */
export function redirectFor(
  rules: ReturnType<typeof readRedirects>,
  path: string,
): { to: string; status: number } | null {
  const own = rules.get(path);
  if (own) return own;
  for (const [from, { to, status }] of rules) {
    if (!from.endsWith('*') || !path.startsWith(from.slice(0, -1))) continue;
    return { to: to.replace(':splat', path.slice(from.length - 1)), status };
  }
  return null;
}

function pathPattern(path: string): RegExp {
  const quoted = path.replace(/[.+?^${}()|[\]\\]/gu, '\\$&');
  const open = quoted.replaceAll('*', '.*').replace(/:[a-z]\w*/gu, '[^/]+');
  return new RegExp(`^${open}$`, 'u');
}
