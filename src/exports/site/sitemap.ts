/**
 * Sitemaps of canonical pages (sitemaps.org 0.9): at most 50,000 addresses a file, and an index over the files where one
 * is not enough. The English pages name the Chinese ones as canonical, so they are not listed.
 */
import { absolute, type Publication } from '../../publication.ts';

const limit = 50_000;
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Takes addresses below the root one by one and gives the files: `sitemap.xml`, and `sitemap-1.xml` … when split. */
export function* sitemaps(
  paths: Iterable<string>,
  p: Publication,
  most = limit,
): Generator<{ path: string; body: string }> {
  let count = 0;
  let urls: string[] = [];
  const file = (): { path: string; body: string } => {
    const body = `${head}<urlset ${namespace}>\n${urls.join('')}</urlset>\n`;
    urls = [];
    return { path: `sitemap-${++count}.xml`, body };
  };
  for (const path of paths) {
    if (urls.length === most) yield file();
    urls.push(`<url><loc>${escape(absolute(p, path))}</loc></url>\n`);
  }
  if (count === 0) {
    yield { ...file(), path: 'sitemap.xml' };
    return;
  }
  yield file();
  const parts = Array.from(
    { length: count },
    (_, i) => `<sitemap><loc>${escape(absolute(p, `sitemap-${i + 1}.xml`))}</loc></sitemap>\n`,
  );
  yield { path: 'sitemap.xml', body: `${head}<sitemapindex ${namespace}>\n${parts.join('')}</sitemapindex>\n` };
}

/** `robots.txt` (RFC 9309): every program may read every page, and finds the sitemap. */
export const robots = (p: Publication): string => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(p, 'sitemap.xml')}\n`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
