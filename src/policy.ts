/**
 * The Content Security Policy. Each page carries it in a meta element, so that it holds on every host; a host that reads
 * `public/_headers` sends it too. Only the header lets WebAssembly run: a worker is bound by the headers of its own file
 * and not by the page that starts it, so Pagefind runs in its worker, and on no page.
 */
import { createHash } from 'node:crypto';

/** `scripts`: the text of every script that stands in the page itself; nothing else in the page can run. */
export function pagePolicy(scripts: readonly string[]): string {
  return policy(scripts.map(sourceHash));
}

/** For the header: the page's policy, and WebAssembly for the search worker. */
export function headerPolicy(scripts: readonly string[]): string {
  return policy(["'wasm-unsafe-eval'", ...scripts.map(sourceHash)]);
}

function policy(scriptSources: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scriptSources].join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

const sourceHash = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
