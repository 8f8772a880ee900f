/**
 * Old addresses that lead on: a page for any static host, and lines of `_redirects` for hosts that read it (Netlify,
 * Cloudflare Pages). What stood below a moved address is looked for below the new one.
 */
import { pageLink } from '../../address.ts';
import { allLanguages, type Language, languages } from '../../i18n/languages.ts';
import { movedPage } from '../../i18n/pages/moved.ts';
import { pagePolicy } from '../../policy.ts';
import { absolute, type Publication } from '../../publication.ts';
import { endings } from '../formats.ts';

interface Move {
  from: string;
  to: string;
}

/** A page per address; `below` gives the addresses below a new one (`9`, `preamble`), none for a clause. */
export function* redirectPages(
  moves: readonly Move[],
  below: (address: string) => readonly string[],
  p: Publication,
): Generator<{ path: string; body: string }> {
  for (const { from, to } of moves) {
    for (const rest of ['', ...below(to).map((part) => `/${part}`)]) {
      for (const language of allLanguages) {
        const { prefix } = languages[language];
        yield { path: `${prefix}${from}${rest}/index.html`, body: page(`${to}${rest}`, language, p) };
      }
    }
  }
}

/** A whole address moves with everything below it, a clause alone with its JSON. */
export function redirectLines(moves: readonly Move[], p: Publication): string {
  const lines = moves.flatMap(({ from, to }) =>
    allLanguages.flatMap((language) => {
      const [old, now] = [pageLink(p.base, from, language), pageLink(p.base, to, language)];
      return [`${old} ${now} 301`, `${old}* ${now}:splat 301`];
    }),
  );
  const files = moves
    .filter(({ from }) => from.includes('/'))
    .flatMap(({ from, to }) => {
      const ends = from.split('/').length > 2 ? ['json'] : endings;
      return ends.map((end) => `${p.base}${from}.${end} ${p.base}${to}.${end} 301`);
    });
  return [...lines, ...files].map((line) => `${line}\n`).join('');
}

function page(to: string, language: Language, p: Publication): string {
  const link = pageLink(p.base, to, language);
  const { title, sentence } = movedPage(language);
  return [
    '<!doctype html>',
    `<html lang="${languages[language].tag}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${pagePolicy([])}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title} · ${p.name}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${absolute(p, `${to}/`)}">`,
    `<meta http-equiv="refresh" content="0; url=${link}">`,
    '</head>',
    `<body><main><h1>${title}</h1><p>${sentence} <a href="${link}">${to}</a></p></main></body>`,
    '</html>',
    '',
  ].join('\n');
}
